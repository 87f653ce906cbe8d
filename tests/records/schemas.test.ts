/** Records by the schemas of those who read them, as far as these may be kept (tests/conformance/schemas). */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFormats } from '../../src/records/index.ts';
import { readRecordBook, recordBooks } from '../support/record-books.ts';
import { validateXml } from '../support/schema.ts';

const folder = resolve(import.meta.dirname, '../conformance/schemas');
const kept = { marcxml: 'MARC21slim.xsd', mods: 'mods-3-8.xsd' } as const;
const books = Object.keys(recordBooks) as (keyof typeof recordBooks)[];

describe.each(['marcxml', 'mods'] as const)('%s', (format) => {
  it.each(books)('of the %s book is valid', async (name) => {
    const { book } = await readRecordBook(name);
    expect(validateXml(recordFormats[format].write({ book, editions: [] }), join(folder, kept[format]))).toEqual([]);
  });

  it('that is damaged is not', async () => {
    const { book } = await readRecordBook('full');
    const damaged = recordFormats[format].write({ book, editions: [] }).replace(/<(leader|titleInfo)/u, '<strange');
    const broken = damaged.replace(/<\/(leader|titleInfo)>/u, '</strange>');
    expect(validateXml(broken, join(folder, kept[format])).join()).toContain('strange');
  });
});
