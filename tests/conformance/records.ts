/**
 * Records by the schemas of those who read them. Those of the Library of Congress are kept in schemas/; others are
 * read from the folder that OCTAVO_SCHEMAS names (see schemas/README.md), and what could not be judged is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeRecords, type RecordName } from '../../src/records/index.ts';
import { depositBook, unzipBag } from '../support/deposit-bag.ts';
import { folderWith, removeFolders } from '../support/folder.ts';
import { Press, closePresses, essay } from '../support/press.ts';
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
      const path = findSchema(schema);
      if (path === undefined) {
        unjudged.add(format);
        continue;
      }
      judged += 1;
      const wrong = validateXml(Buffer.from(bytes).toString(), path);
      findings.push(...wrong.map((one) => `${format} of the ${name} book, line ${one}`));
    }
  }
  const repository = await harvest();
  const schema = await joinSchemas('static-repository.xsd', 'oai_dc.xsd');
  if (schema === undefined) unjudged.add('the static repository');
  else {
    judged += 1;
    findings.push(...validateXml(repository, schema).map((one) => `the static repository, line ${one}`));
  }
  await removeFolders();
  return { judged, findings, unjudged: [...unjudged] };
}

function findSchema(name: string): string | undefined {
  return [own, process.env['OCTAVO_SCHEMAS']]
    .flatMap((folder) => (folder === undefined ? [] : [join(folder, name)]))
    .find((one) => existsSync(one));
}

/** One that asks for both: what a record has is strictly by its own schema. */
async function joinSchemas(...names: readonly string[]): Promise<string | undefined> {
  const imports = names.map((name) => {
    const path = findSchema(name);
    const [, namespace] =
      path === undefined ? [] : (/targetNamespace="([^"]+)"/u.exec(readFileSync(path, 'utf8')) ?? []);
    return namespace === undefined ? undefined : `<xs:import namespace="${namespace}" schemaLocation="${path}"/>`;
  });
  if (imports.includes(undefined)) return undefined;
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  return join(await folderWith({ 'all.xsd': text }), 'all.xsd');
}

/** What a gateway reads of a catalogue in which a title has much to say, another little, and one is withdrawn. */
async function harvest(): Promise<string> {
  const press = await Press.with({
    'tides.md': essay(
      'Tides & Salt',
      'subjects: [Sea, Moon]\nseries: {name: Water, position: 2}\ndescription: On tides.\nisbn: {epub: 978-3-16-148410-0}\n',
    ),
    'bruecke.md': '---\ntitle: Die Brücke\nlanguage: de\n---\n\nWorte.\n',
    'old.md': essay('Old'),
    'shelf.yaml': shelf,
  });
  await press.build();
  await press.write('shelf.yaml', `${shelf}withdrawn: {old: {reason: It leaked, date: 2026-04-01}}\n`);
  await press.build();
  await closePresses();
  return press.read('catalogue/oai.xml');
}

const shelf = `title: The Press
url: https://books.example
contact: books@press.example
gateway: https://gateway.example/oai
licence: CC-BY-4.0
manuscripts: "*"
`;
