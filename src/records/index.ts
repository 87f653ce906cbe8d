/** What libraries, shops and reference managers are told of a book: one model, one file for each format. */
import type { Book } from '../model/index.ts';
import { writeBibtex } from './bibtex.ts';
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
  readonly write: (book: Book) => string;
}

export const recordFormats = {
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (book) => `${JSON.stringify(describeWorks(book), null, 2)}\n`,
  },
  bibtex: {
    name: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: (book) => writeBibtex(describeWorks(book)),
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: (book) => writeRis(describeWorks(book)),
  },
} as const satisfies Readonly<Record<string, RecordFormat>>;
