/** Names as libraries file them, roles, identifiers and titles. */
import { describe, expect, it } from 'vitest';
import { fileAs } from '../../../src/manuscript/config/people.ts';
import type { GivenMetadata } from '../../../src/manuscript/config/index.ts';
import { parseFile, reportProblems } from '../../../src/manuscript/text/index.ts';
import { Report } from '../../../src/report/report.ts';
import { linesOf } from '../../support/plan.ts';

function read(...yaml: string[]): { metadata: GivenMetadata; messages: string[] } {
  const report = new Report();
  const file = parseFile('a.md', `---\n${yaml.join('\n')}\n---\n\nText`);
  reportProblems(file, report);
  return { metadata: file.frontMatter.settings.metadata, messages: linesOf(report) };
}

describe('a name is filed as', () => {
  it.each([
    ['Ada Lovelace', 'Lovelace, Ada'],
    ['Plato', 'Plato'],
    ['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
    ['Ursula K. Le Guin', 'Le Guin, Ursula K.'],
    ['Walter de la Mare', 'Mare, Walter de la'],
    ['Daphne Du Maurier', 'Du Maurier, Daphne'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Martin Luther King Jr', 'King, Martin Luther, Jr'],
    ['Henry Louis Gates III', 'Gates, Henry Louis, III'],
    ['Oliver St. John Gogarty', 'Gogarty, Oliver St. John'],
    ['Van Morrison', 'Morrison, Van'],
    ['Johann Wolfgang von Goethe', 'Goethe, Johann Wolfgang von'],
    ['Ludwig Van Der Rohe', 'Van Der Rohe, Ludwig'],
    ['Tolkien, J. R. R.', 'Tolkien, J. R. R.'],
    ['Лев Толстой', 'Толстой, Лев'],
    ['Νίκος Καζαντζάκης', 'Καζαντζάκης, Νίκος'],
    ['村上 春樹', '村上 春樹'],
    ['The Pier Society', 'The Pier Society'],
    ['Die Fantastischen Vier', 'Die Fantastischen Vier'],
    ['Rust Project', 'Rust Project'],
    ['Quay Press Ltd', 'Quay Press Ltd'],
    ['Cambridge University', 'Cambridge University'],
    ['Theresa Theobald', 'Theobald, Theresa'],
    ['Anna Pressburger', 'Pressburger, Anna'],
    ['Ben Junior', 'Junior, Ben'],
    ['King Jr.', 'Jr., King'],
  ])('%s: %s', (name, filed) => {
    expect(fileAs(name)).toBe(filed);
  });
});

describe('people', () => {
  const people = (...yaml: string[]): string[] =>
    (read(...yaml).metadata.contributors ?? []).map(({ name, fileAs: filed, role }) => `${role} ${name} | ${filed}`);

  it.each([
    ['author: Ada Lovelace', ['aut Ada Lovelace | Lovelace, Ada']],
    ['author: Ada Lovelace; Plato;', ['aut Ada Lovelace | Lovelace, Ada', 'aut Plato | Plato']],
    ['authors: [Plato, Homer]', ['aut Plato | Plato', 'aut Homer | Homer']],
    ['creator: Plato', ['aut Plato | Plato']],
    ['editor: Plato', ['edt Plato | Plato']],
    ['translator: Plato', ['trl Plato | Plato']],
    ['illustrator: Plato', ['ill Plato | Plato']],
    ['contributor: Plato', ['ctb Plato | Plato']],
    ['author: [Plato, Plato]', ['aut Plato | Plato']],
    ['author: Plato\neditor: Plato', ['aut Plato | Plato', 'edt Plato | Plato']],
    ['author: {given: Ada, family: Byron King}', ['aut Ada Byron King | Byron King, Ada']],
    ['author: {family: Plato}', ['aut Plato | Plato']],
    ['author: {given: Ada, family: King, name: Ada Lovelace}', ['aut Ada Lovelace | King, Ada']],
    ['author: {text: Ada Lovelace, file-as: Countess}', ['aut Ada Lovelace | Countess']],
    ['contributors: [{name: Plato, role: editor}]', ['edt Plato | Plato']],
    ['contributors: [{name: Plato, role: EDT}]', ['edt Plato | Plato']],
    ['author: [{name: Plato, role: Translator}, Homer]', ['trl Plato | Plato', 'aut Homer | Homer']],
    ['title: T', []],
  ])('%j', (yaml, expected) => {
    expect(people(yaml)).toEqual(expected);
    expect(read(yaml).messages).toEqual([]);
  });

  it('are told where they have no name, or a role that nobody knows', () => {
    expect(read('author: [Plato, {role: editor}]').messages).toEqual([
      expect.stringMatching(/^a\.md:2:17 config-type A person without a name/u),
    ]);
    const { metadata, messages } = read('author: {name: Plato, role: muse}');
    expect(metadata.contributors).toMatchObject([{ name: 'Plato', role: 'ctb' }]);
    expect(messages).toEqual([
      expect.stringMatching(/^a\.md:2:29 config-value “muse” is not a role \| Roles are: .*editor/u),
    ]);
  });

  it('publish the book where they are said to', () => {
    expect(read('contributors: [{name: Quay Press, role: publisher}]').metadata.publisher).toBe('Quay Press');
    expect(read('contributors: [{name: Quay Press, role: publisher}]', 'publisher: Havn').metadata.publisher).toBe(
      'Havn',
    );
  });
});

describe('an identifier', () => {
  it.each([
    ['isbn: 978-0-306-40615-7', { scheme: 'isbn', value: '978-0-306-40615-7' }],
    ['isbn: 9780306406157', { scheme: 'isbn', value: '9780306406157' }],
    ['isbn: 0306406152', { scheme: 'isbn', value: '0306406152' }],
    ['isbn: 306406152', { scheme: 'isbn', value: '0306406152' }],
    ['isbn: "ISBN 978-0-306-40615-7"', { scheme: 'isbn', value: '978-0-306-40615-7' }],
    ['isbn: urn:isbn:9780306406157', { scheme: 'isbn', value: '9780306406157' }],
    ['isbn: 979-10-90636-07-1', { scheme: 'isbn', value: '979-10-90636-07-1' }],
    ['isbn: 0-8044-2957-x', { scheme: 'isbn', value: '0-8044-2957-x' }],
    ['doi: 10.1234/ab', { scheme: 'doi', value: '10.1234/ab' }],
    ['doi: https://dx.doi.org/10.1234/ab', { scheme: 'doi', value: '10.1234/ab' }],
    ['doi: "doi: 10.1234/ab"', { scheme: 'doi', value: '10.1234/ab' }],
    ['issn: 0378-5955', { scheme: 'issn', value: '0378-5955' }],
    ['issn: 2434-561x', { scheme: 'issn', value: '2434-561X' }],
    ['identifier: 978-0-306-40615-7', { scheme: 'isbn', value: '978-0-306-40615-7' }],
    ['identifier: 10.1234/ab', { scheme: 'doi', value: '10.1234/ab' }],
    ['identifier: https://doi.org/10.1234/ab', { scheme: 'doi', value: '10.1234/ab' }],
    ['identifier: issn:03785955', { scheme: 'issn', value: '03785955' }],
    [
      'identifier: 123E4567-e89b-12d3-a456-426614174000',
      { scheme: 'uuid', value: '123e4567-e89b-12d3-a456-426614174000' },
    ],
    [
      'identifier: urn:uuid:123e4567-e89b-12d3-a456-426614174000',
      { scheme: 'uuid', value: '123e4567-e89b-12d3-a456-426614174000' },
    ],
    ['identifier: https://example.org/x', { scheme: 'uri', value: 'https://example.org/x' }],
    ['identifier: {scheme: URL, value: "urn:x:y"}', { scheme: 'uri', value: 'urn:x:y' }],
    [
      'identifier: {scheme: ISBN-13, text: 9780306406157, edition: epub}',
      { scheme: 'isbn', value: '9780306406157', edition: 'epub' },
    ],
    ['isbn: {pdf: 9780306406157}', { scheme: 'isbn', value: '9780306406157', edition: 'pdf' }],
    ['isbn: {html: 9780306406157}', { scheme: 'isbn', value: '9780306406157', edition: 'html' }],
    ['isbn: {all: 9780306406157}', { scheme: 'isbn', value: '9780306406157' }],
  ])('%j', (yaml, identifier) => {
    const { metadata, messages } = read(yaml);
    expect(messages).toEqual([]);
    expect(metadata.identifiers).toEqual([identifier]);
  });

  it.each([
    ['isbn: 978-0-306-40615-8', '2:7', '“978-0-306-40615-8” is not an ISBN: its check digit is wrong', 'last digit'],
    ['isbn: "0306406153"', '2:7', '“0306406153” is not an ISBN: its check digit is wrong', 'last digit'],
    ['isbn: 977-0-306-40615-7', '2:7', '“977-0-306-40615-7” is not an ISBN: its', 'last digit'],
    ['isbn: 12345', '2:7', '“12345” is not an ISBN |', 'last digit'],
    ['isbn: {print: 12345}', '2:15', '“12345” is not an ISBN |', 'last digit'],
    ['doi: 11.1234/ab', '2:6', '“11.1234/ab” is not a DOI', 'begins with 10.'],
    ['doi: "10.1234/a b"', '2:6', '“10.1234/a b” is not a DOI', 'begins with 10.'],
    ['issn: 0378-5956', '2:7', '“0378-5956” is not an ISSN', 'eight digits'],
    ['issn: 0378-59', '2:7', '“0378-59” is not an ISSN', 'eight digits'],
    ['identifier: [{scheme: uuid, value: x}]', '2:36', '“x” is not a UUID', ''],
    ['identifier: words', '2:13', '“words” is not an identifier that a catalogue knows', 'An identifier is'],
    ['identifier: "a: b"', '2:13', '“a: b” is not an identifier', 'An identifier is'],
  ])('is none: %j', (yaml, place, words, hint) => {
    const { metadata, messages } = read(yaml);
    expect(metadata.identifiers ?? []).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`a.md:${place} config-value ${words}`);
    expect(messages[0]).toContain(hint);
  });

  it('is there once, but for each edition', () => {
    const { metadata } = read('isbn: {epub: 9780306406157, pdf: 9780306406157}', 'identifier: [urn:x:y, urn:x:y]');
    expect(metadata.identifiers?.map(({ value, edition }) => [value, edition])).toEqual([
      ['9780306406157', 'epub'],
      ['9780306406157', 'pdf'],
      ['urn:x:y', undefined],
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['title: On *Rope*', { title: 'On Rope' }],
    ['title: 1984', { title: '1984' }],
    ['title: a\nsubtitle: b', { title: 'a', subtitle: 'b' }],
    ['title: [{type: main, text: a}, {type: subtitle, text: b}]', { title: 'a', subtitle: 'b' }],
    [
      'title: [{type: Subtitle, text: b}, {type: short, text: c}, {type: MAIN, text: a}]',
      { title: 'a', subtitle: 'b' },
    ],
    ['title: [{type: subtitle, text: b}, {type: short, text: c}]', { title: 'c', subtitle: 'b' }],
    ['title: [{type: main, text: a}, {type: subtitle, text: b}]\nsubtitle: c', { title: 'a', subtitle: 'c' }],
    ['title: ""', {}],
    ['title: a\nsubtitle: ""', { title: 'a' }],
  ])('%j', (yaml, expected) => {
    const { title, subtitle } = read(yaml).metadata;
    expect(JSON.parse(JSON.stringify({ title, subtitle }))).toEqual(expected);
  });
});

describe('what a book is about', () => {
  it.each([
    ['keywords: a, b;c', [{ label: 'a' }, { label: 'b;c' }]],
    ['subjects: a; b,c;', [{ label: 'a' }, { label: 'b,c' }]],
    ['subject: "*a*"', [{ label: 'a' }]],
    [
      'subjects: [a, {label: b, authority: LCSH, term: 7}]',
      [{ label: 'a' }, { label: 'b', authority: 'LCSH', term: '7' }],
    ],
  ])('%j', (yaml, subjects) => {
    expect(read(yaml).metadata.subjects).toEqual(subjects);
  });

  it.each([
    ['description: a', 'a'],
    ['standfirst: b', 'b'],
    ['abstract: c', 'c'],
    ['abstract: c\nstandfirst: b\ndescription: a', 'a'],
    ['description: ""', undefined],
  ])('%j', (yaml, description) => {
    expect(read(yaml).metadata.description).toBe(description);
  });

  it.each([
    ['series: S', { name: 'S' }],
    ['series: {name: "*S*", position: 2}', { name: 'S', position: '2' }],
    ['series: {name: S}', { name: 'S' }],
  ])('%j', (yaml, series) => {
    expect(read(yaml).metadata.series).toEqual(series);
  });

  it('is told where its language or date is none', () => {
    expect(read('lang: english').messages[0]).toMatch(/^a\.md:2:7 config-value “english” is not a language tag/u);
    expect(read('language: english').messages[0]).toMatch(/^a\.md:2:11 config-value/u);
    expect(read('date: someday').messages[0]).toMatch(/^a\.md:2:7 config-value “someday” is not a date/u);
  });
});
