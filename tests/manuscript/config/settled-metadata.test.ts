import { describe, expect, it } from 'vitest';
import { noSettings, readSettings, settleMetadata } from '../../../src/manuscript/config/index.ts';
import { Report } from '../../../src/report/report.ts';

const nothing = noSettings.metadata;
const instant = '2026-11-23T00:00:00Z';

describe('settleMetadata', () => {
  it('takes the title from the settings, the text, the name, in this order', () => {
    const name = 'My Book';
    expect(settleMetadata({ ...nothing, title: 'S' }, { title: 'T', name }, instant).title).toBe('S');
    expect(settleMetadata(nothing, { title: 'T', name }, instant).title).toBe('T');
    expect(settleMetadata(nothing, { name }, instant).title).toBe('My Book');
  });

  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ja', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(settleMetadata({ ...nothing, language }, { name: 'x' }, instant).direction).toBe(direction);
  });

  it('makes the same UUID for the same work and another for another', () => {
    const base = {
      ...nothing,
      title: 'T',
      language: 'en',
      contributors: [{ name: 'A', fileAs: 'A', role: 'aut' as const }],
    };
    const uuid = (settings: typeof base): string => settleMetadata(settings, { name: 'x' }, instant).uuid;
    expect(uuid(base)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuid({ ...base })).toBe(uuid(base));
    expect(uuid({ ...base, language: 'de' })).not.toBe(uuid(base));
    const isbn = { ...base, identifiers: [{ scheme: 'isbn' as const, value: '978-0-306-40615-7' }] };
    expect(uuid({ ...isbn, title: 'Other' })).toBe(uuid(isbn));
    expect(uuid({ ...isbn, identifiers: [{ scheme: 'isbn', value: '9780306406157' }] })).toBe(uuid(isbn));
    const own = '123e4567-e89b-12d3-a456-426614174000';
    expect(
      settleMetadata({ ...base, identifiers: [{ scheme: 'uuid', value: own }] }, { name: 'x' }, instant).uuid,
    ).toBe(`urn:uuid:${own}`);
  });

  it('does not take two books of a series for one', () => {
    const issn = { scheme: 'issn' as const, value: '2049-3630' };
    const uuid = (title: string, ...isbns: string[]): string => {
      const identifiers = [issn, ...isbns.map((value) => ({ scheme: 'isbn' as const, value, edition: 'epub' }))];
      return settleMetadata({ ...nothing, title, identifiers }, { name: 'x' }, instant).uuid;
    };
    expect(uuid('One')).not.toBe(uuid('Two'));
    expect(uuid('One', '9780306406157')).not.toBe(uuid('One', '9783161484100'));
  });

  it('carries nothing of the settings that is no metadata', () => {
    const values = {
      slug: 's',
      toc: true,
      kind: 'book',
      theme: 't',
      cover: 'c.png',
      lists: ['figures'],
      numbering: true,
      notes: 'endnotes',
    } as const;
    const { metadata } = readSettings(values, { value: values, sound: true, placeOf: () => ({}) }, new Report());
    const keys = Object.keys(settleMetadata(metadata, { name: 'x' }, instant));
    expect(keys.toSorted()).toEqual([
      'contributors',
      'direction',
      'identifiers',
      'language',
      'modified',
      'subjects',
      'title',
      'uuid',
    ]);
  });
});
