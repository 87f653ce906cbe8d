/** Keeps what is made on the way to the PDF, for those who look for the reason of a page. */
import type { EditionContext } from '../edition.ts';
import type { Printed } from './laid-document.ts';
import type { Frame, MadeUp } from './make-up/index.ts';
import type { Pagination } from './pagination.ts';

export interface Layout {
  readonly frames: readonly Frame[];
  readonly madeUp: MadeUp;
  readonly pagination: Pagination;
  /** As the browser printed it, document by document. */
  readonly printed: readonly Printed[];
}

/**
 * `galleys/laid-out.html` is the document as it was printed (of a long book `laid-out-1.html` and so on), beside the
 * fonts and pictures that it uses;
 * `plan.json` has what was measured and planned, `browser.pdf` what came out of the browser, of a long book
 * `browser-1.pdf`, `browser-2.pdf` and so on. If a book is printed more than once, the last print is kept.
 */
export async function keepLayout(
  keep: EditionContext['keep'],
  { frames, madeUp, pagination, printed }: Layout,
): Promise<void> {
  if (keep === undefined) return;
  const { counts, unplanned, plates, starts, galleys, plans } = madeUp;
  const plan = {
    counts,
    unplanned,
    plates: [...plates],
    pages: pagination.pages,
    galleys: galleys.map((measured, galley) => ({
      frame: frames[galley],
      ...plans[galley],
      starts: starts[galley],
      measured,
    })),
  };
  for (const [index, { html }] of printed.entries())
    await keep(`galleys/laid-out${printed.length === 1 ? '' : `-${index + 1}`}.html`, html ?? '');
  await keep('plan.json', `${JSON.stringify(plan, null, 1)}\n`);
  const files = printed.flatMap((document) => document.files);
  for (const [index, bytes] of files.entries()) {
    await keep(files.length === 1 ? 'browser.pdf' : `browser-${index + 1}.pdf`, bytes);
  }
}
