/** What libraries, shops and reference managers are told of a book: one model, one file for each format. */
import type { Artifact, Book } from '../model/index.ts';
import type { Phrase } from '../report/index.ts';
import { writeBibtex } from './bibtex.ts';
import { lackForCrossref, writeCrossref } from './crossref.ts';
import { lackForDatacite, writeDatacite } from './datacite.ts';
import { writeOaiDc, writeQualifiedDc } from './dublin-core.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeIso2709 } from './marc/iso2709.ts';
import { writeMarcXml } from './marc/marcxml.ts';
import { describeMarc } from './marc/record.ts';
import { writeMods } from './mods.ts';
import { writeOnix } from './onix/message.ts';
import type { Subject } from './particulars.ts';
import { writeRis } from './ris.ts';
import { describeWorks } from './work.ts';

export { writeBibtex } from './bibtex.ts';
export { writeDspace, writeDspaceTerms } from './dspace.ts';
export { describeOaiDc } from './dublin-core.ts';
export { describeEdition, describeWork } from './json-ld.ts';
export { languageCode } from './languages.ts';
export { type Missing, type Receiver, askOf, listMissing, receivers } from './missing.ts';
export { authorityAddress } from './relators.ts';
export { identifierOf, isbnDigits, isOpen, listChapters, type Subject } from './particulars.ts';
export type { MarcRecord } from './marc/field.ts';
export { writeIso2709 } from './marc/iso2709.ts';
export { writeMarcCollection } from './marc/marcxml.ts';
export { describeMarc } from './marc/record.ts';
export { describeProducts, writeOnixMessage } from './onix/message.ts';
export { writeReference } from './reference.ts';
export { describeWorks } from './work.ts';
export { type Child, element, writeDocument } from './xml.ts';

export interface RecordFormat {
  /** “BibLaTeX” */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What it cannot be without, in words; absent: nothing. */
  readonly lacks?: (book: Book) => readonly Phrase[];
  /** Text for UTF-8. */
  readonly write: (subject: Subject) => string;
}

/** In the order in which they are listed. */
export const recordFormats = {
  marc: {
    name: 'MARC 21',
    extension: 'mrc',
    mediaType: 'application/marc',
    write: (subject) => writeIso2709(describeMarc(subject)),
  },
  marcxml: {
    name: 'MARC 21 in XML',
    extension: 'marc.xml',
    mediaType: 'application/marcxml+xml',
    write: (subject) => writeMarcXml(describeMarc(subject)),
  },
  onix: {
    name: 'ONIX 3.1',
    extension: 'onix.xml',
    mediaType: 'application/xml',
    write: (subject) => writeOnix(subject, '3.1'),
  },
  'onix-3.0': {
    name: 'ONIX 3.0',
    extension: 'onix-3.0.xml',
    mediaType: 'application/xml',
    write: (subject) => writeOnix(subject, '3.0'),
  },
  dc: {
    name: 'Dublin Core (oai_dc)',
    extension: 'dc.xml',
    mediaType: 'application/xml',
    write: writeOaiDc,
  },
  dcterms: {
    name: 'Dublin Core, qualified',
    extension: 'dcterms.xml',
    mediaType: 'application/xml',
    write: writeQualifiedDc,
  },
  mods: {
    name: 'MODS 3.8',
    extension: 'mods.xml',
    mediaType: 'application/mods+xml',
    write: writeMods,
  },
  'json-ld': {
    name: 'schema.org in JSON-LD',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: writeJsonLd,
  },
  datacite: {
    name: 'DataCite 4',
    extension: 'datacite.xml',
    mediaType: 'application/vnd.datacite.datacite+xml',
    lacks: lackForDatacite,
    write: writeDatacite,
  },
  crossref: {
    name: 'Crossref 5.3.1',
    extension: 'crossref.xml',
    mediaType: 'application/vnd.crossref.unixref+xml',
    lacks: lackForCrossref,
    write: writeCrossref,
  },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ book }) => `${JSON.stringify(describeWorks(book), null, 2)}\n`,
  },
  bibtex: {
    name: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: ({ book }) => writeBibtex(describeWorks(book)),
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ({ book }) => writeRis(describeWorks(book)),
  },
} as const satisfies Readonly<Record<string, RecordFormat>>;

export type RecordName = keyof typeof recordFormats;

/** A record as a file. */
export interface RecordFile {
  readonly format: RecordName;
  /** `my-book.marc.xml` */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Every record that there can be of a book, the same bytes for the same book; those that need what the book has
 * not (a DOI) are left out.
 * @param editions its finished editions, where they are made: pages, sizes and accessibility come from them
 */
export function makeRecords(book: Book, editions: readonly Artifact[] = []): readonly RecordFile[] {
  const formats = Object.entries(recordFormats) as [RecordName, RecordFormat][];
  return formats.flatMap(([format, { extension, mediaType, lacks, write }]) => {
    if ((lacks?.(book) ?? []).length > 0) return [];
    return [{ format, name: `${book.slug}.${extension}`, mediaType, bytes: Buffer.from(write({ book, editions })) }];
  });
}
