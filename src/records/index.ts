/** What libraries, shops and reference managers are told of a book: one model, one file for each format. */
import type { Artifact, Book } from '../model/index.ts';
import { writeBibtex } from './bibtex.ts';
import { writeIso2709 } from './marc/iso2709.ts';
import { writeMarcXml } from './marc/marcxml.ts';
import { describeMarc } from './marc/record.ts';
import type { Subject } from './particulars.ts';
import { writeRis } from './ris.ts';
import { describeWorks } from './work.ts';

export { writeBibtex } from './bibtex.ts';
export { writeReference } from './reference.ts';
export { describeWorks } from './work.ts';

export interface RecordFormat {
  /** “BibLaTeX” */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What it cannot be without, in words; absent: nothing. */
  readonly lacks?: (book: Book) => readonly string[];
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
