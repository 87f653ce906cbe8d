/** The file for the printer, if it is wanted and there is a PDF of which it can be made. */
import type { Book } from '../model/index.ts';
import { makePressCopy } from '../prepress/index.ts';
import type { Report } from '../report/index.ts';
import type { Stopwatch } from '../system/index.ts';
import type { Theme } from '../theme/index.ts';
import type { MadeEdition } from './make.ts';
import type { SessionOptions } from './options.ts';

export function wantsPrintCopy({ design }: Book, { printReady }: SessionOptions): boolean {
  return printReady ?? design.print?.printReady ?? false;
}

export function makePrintCopy(
  made: readonly MadeEdition[],
  { book, theme, report }: { readonly book: Book; readonly theme: Theme; readonly report: Report },
  { grey, profile }: SessionOptions,
  watch: Stopwatch,
): MadeEdition[] {
  const pdf = made.find(({ artifact }) => artifact.edition === 'pdf');
  if (pdf === undefined) return [];
  const from = watch.now();
  const copy = makePressCopy(
    {
      book,
      pdf: pdf.artifact,
      pageMap: pdf.pageMap,
      bleed: theme.page.bleed,
      grey: grey ?? book.design.print?.grey ?? false,
      profile,
    },
    report,
  );
  return [{ ...copy, milliseconds: watch.now() - from }];
}
