/** Where the browser did not follow. */
import type { Frame } from '../../make-up/measured.ts';
import type { Orders } from '../../make-up/layout-orders.ts';
import { columnOf, middleOf, range } from '../boxes.ts';
import type { Run, TableGalley, TableItem } from '../galley-table.ts';

/** What was found elsewhere than planned: item, page planned, page found. */
export interface Mismatch {
  readonly galley: number;
  /** -1 if all that was looked at is in its place, but the number of pages is another. */
  readonly item: number;
  readonly planned: number;
  readonly found: number;
}

/** A galley as the window shows it. */
interface View {
  readonly edges: DOMRect;
  readonly stride: number;
  /** Pages of the lines of runs that were looked at: a paragraph may go over a hundred. */
  readonly runs: Map<Run, readonly number[]>;
}

export function findMismatches(
  galley: number,
  orders: Orders,
  { galley: element, items }: TableGalley,
  { stride, width }: Frame,
): Mismatch[] {
  const view: View = { edges: element.getBoundingClientRect(), stride, runs: new Map() };
  const wrong = orders.ends.flatMap(([index, planned]): Mismatch[] => {
    const item = items[index];
    const found = item === undefined ? undefined : pageOf(item, view);
    return found === undefined || found === planned ? [] : [{ galley, item: index, planned, found }];
  });
  if (wrong.length > 0) return wrong;
  const found = Math.round((element.scrollWidth + stride - width) / stride);
  return found === orders.pages ? [] : [{ galley, item: -1, planned: orders.pages, found }];
}

function pageOf(item: TableItem, view: View): number | undefined {
  if (item.run !== undefined) {
    const pages = view.runs.get(item.run) ?? pagesOfLines(item.run, item.bottom - item.top, view);
    view.runs.set(item.run, pages);
    return pages[item.line];
  }
  const rect = item.element.getClientRects()[0];
  return rect === undefined ? undefined : columnOf(rect, view.edges, view.stride);
}

/** Page of each line of a run. @param leading height of a line */
function pagesOfLines(run: Run, leading: number, { edges, stride }: View): number[] {
  range.setStartBefore(run.first);
  range.setEndAfter(run.last);
  const pages: number[] = [];
  let page = -1;
  let middle = -Infinity;
  const heads = headsIn(run);
  for (const rect of range.getClientRects()) {
    if (rect.width < 0.01 || heads.some((head) => holds(head, rect))) continue;
    const own = columnOf(rect, edges, stride);
    const at = middleOf(rect);
    if (own < page || (own === page && at < middle + 0.55 * leading)) continue;
    page = own;
    middle = at;
    pages.push(own);
  }
  return pages;
}

/** Boxes of heads that were set into a run of an index: they are none of its lines. */
function headsIn({ first, last }: Run): DOMRect[] {
  if (first.parentElement?.closest('.index-group') === null) return [];
  const heads = [...(first.parentElement?.querySelectorAll('.index-continued') ?? [])];
  return heads.filter((head) => isBetween(first, head, last)).map((head) => head.getBoundingClientRect());
}

function isBetween(first: Node, node: Node, last: Node): boolean {
  return (
    (first.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) >
      0 &&
    (last.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0
  );
}

function holds(outer: DOMRect, { top, bottom, left, right }: DOMRect): boolean {
  const middle = (top + bottom) / 2;
  return outer.left - 1 < left && right < outer.right + 1 && outer.top < middle && middle < outer.bottom;
}
