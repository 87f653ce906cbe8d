/** Keeps what is made on the way to the PDF, for those who look for the reason of a page. */
import type { EditionContext } from '../edition.ts';
import type { Desk } from './gatherings/desk.ts';
import type { Frame, MadeUp } from './make-up/index.ts';
import type { Pagination } from './pagination.ts';

export interface Layout {
  readonly frames: readonly Frame[];
  readonly madeUp: MadeUp;
  readonly pagination: Pagination;
  /** As the browser printed it, gathering by gathering. */
  readonly printed: readonly Uint8Array[];
}

/**
 * `galleys/laid-out.html` is the document as it was printed (of a long book `laid-out-1.html` and so on), beside the
 * fonts and pictures that it uses;
 * `plan.json` has what was measured and planned, `browser.pdf` what came out of the browser, of a long book
 * `browser-1.pdf`, `browser-2.pdf` and so on. If a book is printed more than once, the last print is kept.
 */
export async function keepLayout(
  keep: EditionContext['keep'],
  desks: readonly Desk[],
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
  for (const [index, desk] of desks.entries())
    await keep(`galleys/laid-out${desks.length === 1 ? '' : `-${index + 1}`}.html`, await desk.readDocument());
  await keep('plan.json', `${JSON.stringify(plan, null, 1)}\n`);
  for (const [index, bytes] of printed.entries()) {
    await keep(printed.length === 1 ? 'browser.pdf' : `browser-${index + 1}.pdf`, bytes);
  }
}
