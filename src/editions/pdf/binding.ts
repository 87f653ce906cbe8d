/** What was printed document by document is bound into one file. */
import { type PdfFile, listPages, readPdf } from '../../pdf-file/index.ts';
import type { EditionContext } from '../edition.ts';
import { type Destination, readDestinations, straightenDestinations } from './archive/catalogue/destinations.ts';
import { bindGatherings } from './gatherings/bind.ts';
import type { Printed } from './laid-document.ts';
import type { Facts } from './proof.ts';

/** What the files say of themselves, whatever they are. */
export type Bound = Facts;

/** What is known of the print besides its pages. */
export interface OfPrint {
  /** What its references to pages say, by the value of `data-folio-of`. */
  readonly folios: Readonly<Record<string, string>>;
  /** Whether marks hang over the edges of justified text. */
  readonly hangsMarks: boolean;
}

/** @param printed of each document */
export type Bind<Binding extends Bound> = (printed: readonly Printed[], ofPrint: OfPrint) => Promise<Binding>;

export interface BoundBook extends Bound {
  readonly file: PdfFile;
  readonly destinations: ReadonlyMap<string, Destination>;
}

export function bindBook(context: Pick<EditionContext, 'book' | 'theme'>): Bind<BoundBook> {
  return async (printed) => bindFiles(printed, context);
}

/** @throws SyntaxError if one is not as Chromium writes it */
export function bindFiles(
  printed: readonly Pick<Printed, 'files'>[],
  { book, theme }: Pick<EditionContext, 'book' | 'theme'>,
): BoundBook {
  const file = bindGatherings(printed.flatMap(({ files }) => files.map((bytes) => readPdf(bytes))));
  const destinations = straightenDestinations(file, readDestinations(file), theme.page, book.metadata.direction);
  return { file, pages: listPages(file).length, destinations };
}
