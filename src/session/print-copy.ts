/** The files for the printer, if they are wanted and there is a PDF of which they can be made. */
import { type Press, drawWrap } from '../editions/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import { makePressCopy, makeWrapCopy, measureSpine, tellSpine, tellStandard } from '../prepress/index.ts';
import type { Report } from '../report/index.ts';
import type { Stopwatch } from '../system/index.ts';
import type { Theme } from '../theme/index.ts';
import type { MadeEdition } from './make.ts';
import type { SessionOptions } from './options.ts';

/** What the printer is given: the pages, and what goes around them. */
interface PrintCopies {
  readonly inside: boolean;
  readonly wrap: boolean;
}

function wantedCopies({ design: { print } }: Book, { printReady, wrap }: SessionOptions): PrintCopies {
  return { inside: printReady ?? print?.printReady ?? false, wrap: wrap ?? print?.wrap?.wanted ?? false };
}

export async function makePrintCopies(
  made: readonly MadeEdition[],
  context: {
    readonly book: Book;
    readonly theme: Theme;
    readonly report: Report;
    readonly press: Press | undefined;
  },
  options: SessionOptions,
  watch: Stopwatch,
): Promise<MadeEdition[]> {
  const { book, theme, report, press } = context;
  const { grey, profile } = options;
  const wanted = wantedCopies(book, options);
  const pdf = made.find(({ artifact }) => artifact.edition === 'pdf');
  if (pdf === undefined || !(wanted.inside || wanted.wrap)) return [];
  const spine = measureSpine(book, pdf.artifact.pages ?? 0);
  const copies: MadeEdition[] = [];
  const add = async (make: () => Artifact | Promise<Artifact>): Promise<void> => {
    const from = watch.now();
    copies.push({ artifact: await make(), spine, milliseconds: watch.now() - from });
  };
  if (wanted.inside)
    await add(() =>
      makePressCopy(
        {
          book,
          pdf: pdf.artifact,
          pageMap: pdf.pageMap,
          bleed: theme.page.bleed,
          grey: grey ?? book.design.print?.grey ?? false,
          profile,
        },
        report,
      ),
    );
  tellStandard(profile, report);
  tellSpine(spine, book, report);
  if (wanted.wrap && press !== undefined)
    await add(async () => {
      const wishes = book.design.print?.wrap ?? { wanted: true };
      const wrap = await drawWrap({ book, theme, press, wishes, spine: spine.millimetres }, report);
      return makeWrapCopy({ book, pdf: pdf.artifact, wrap, profile }, report);
    });
  watch.lap('print-ready');
  return copies;
}
