/**
 * Records by the schemas of those who read them. Those of the Library of Congress are kept in schemas/; others are
 * read from the folder that OCTAVO_SCHEMAS names (see schemas/README.md), and what could not be judged is said.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeRecords, type RecordName } from '../../src/records/index.ts';
import { depositBook, unzipBag } from '../support/deposit-bag.ts';
import { removeFolders } from '../support/folder.ts';
import { readRecordBook, recordBooks } from '../support/record-books.ts';
import { validateXml } from '../support/schema.ts';

const own = resolve(import.meta.dirname, 'schemas');

const schemas: Readonly<Partial<Record<RecordName | 'premis' | 'mets', string>>> = {
  marcxml: 'MARC21slim.xsd',
  mods: 'mods-3-8.xsd',
  onix: 'ONIX_BookProduct_3.1_reference.xsd',
  'onix-3.0': 'ONIX_BookProduct_3.0_reference.xsd',
  dc: 'oai_dc.xsd',
  datacite: 'datacite/metadata.xsd',
  crossref: 'crossref/crossref5.3.1.xsd',
  premis: 'premis-3-0.xsd',
  mets: 'mets-1-12-1.xsd',
};

export interface RecordVerdict {
  readonly judged: number;
  /** `onix of the bare book, line 12: …` */
  readonly findings: readonly string[];
  /** Formats whose schema is not there. */
  readonly unjudged: readonly string[];
}

export async function judgeRecords(): Promise<RecordVerdict> {
  const findings: string[] = [];
  const unjudged = new Set<string>();
  let judged = 0;
  for (const name of Object.keys(recordBooks) as (keyof typeof recordBooks)[]) {
    const { book } = await readRecordBook(name);
    const bag = await unzipBag((await depositBook(book)).zip ?? new Uint8Array());
    const ofPackages = (['premis', 'mets'] as const).map((format) => ({
      format,
      bytes: bag.get(`data/metadata/${format}.xml`) ?? Buffer.alloc(0),
    }));
    for (const { format, bytes } of [...makeRecords(book), ...ofPackages]) {
      const schema = schemas[format];
      if (schema === undefined) continue;
      const path = [own, process.env['OCTAVO_SCHEMAS']]
        .flatMap((folder) => (folder === undefined ? [] : [join(folder, schema)]))
        .find((one) => existsSync(one));
      if (path === undefined) {
        unjudged.add(format);
        continue;
      }
      judged += 1;
      const wrong = validateXml(Buffer.from(bytes).toString(), path);
      findings.push(...wrong.map((one) => `${format} of the ${name} book, line ${one}`));
    }
  }
  await removeFolders();
  return { judged, findings, unjudged: [...unjudged] };
}
