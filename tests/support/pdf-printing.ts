/** Prints a book with the base theme, as the tests need it. */
import { pdfEdition } from '../../src/editions/pdf/edition.ts';
import type { EditionContext, Press } from '../../src/editions/edition.ts';
import type { Book } from '../../src/model/book.ts';
import type { PageMap } from '../../src/model/page-map.ts';
import { Report } from '../../src/report/report.ts';
import { openPress, type OpenPress } from '../../src/system/browser/press.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { supplyFonts } from '../../src/theme/supply.ts';
import type { Theme } from '../../src/theme/theme.ts';

export type PrintWishes = Pick<EditionContext, 'cover' | 'pagesAtOnce' | 'keep' | 'layouts' | 'isDraft'>;

export interface Printed {
  readonly bytes: Uint8Array;
  /** Of a draft: those of the other documents. */
  readonly files: readonly Uint8Array[];
  readonly pageMap: PageMap;
  readonly report: Report;
  readonly theme: Theme;
}

let shared: Promise<OpenPress> | undefined;

/** The browser of this worker: all test files that it runs print with it, so closing it is the worker’s business. Programs start their own (`startPress`). */
export async function openTestPress(): Promise<OpenPress> {
  const press = await (shared ??= startPress());
  return { ...press, close: () => Promise.resolve() };
}

/** A browser that its user closes: a program that does not, never ends. */
export async function startPress(): Promise<OpenPress> {
  const press = await openPress({ report: new Report() });
  if (press === undefined) throw new Error('there is no browser to test with');
  return press;
}

export async function printBook(
  book: Book,
  press: Press,
  wishes: { readonly trim?: string } & Partial<PrintWishes> = {},
): Promise<Printed> {
  const theme = await loadTheme('base', { trim: wishes.trim, language: book.metadata.language });
  return printWithTheme(book, theme, press, new Report(), wishes);
}

const noCover: EditionContext['cover'] = {
  bytes: new Uint8Array(),
  mediaType: 'image/png',
  extension: 'png',
  width: 1,
  height: 1,
};

/** @param bare without fonts for what its own do not have */
export async function printWithTheme(
  book: Book,
  bare: Theme,
  press: Press,
  report: Report,
  { cover = noCover, pagesAtOnce, keep, layouts, isDraft }: Partial<PrintWishes> = {},
): Promise<Printed> {
  const theme = await supplyFonts(bare, book, report);
  const { artifact, pageMap } = await pdfEdition.write({
    book,
    theme,
    report,
    press,
    cover,
    pagesAtOnce,
    keep,
    layouts,
    isDraft,
    progress: () => undefined,
  });
  if (pageMap === undefined) throw new Error('the edition gave no map of its pages');
  return { bytes: artifact.bytes, files: (artifact.files ?? []).map((file) => file.bytes), pageMap, report, theme };
}
