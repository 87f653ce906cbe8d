/** Tables: their heads and rows, and which rows belong together. */
import type { Item } from '../../make-up/measured.ts';
import { avoids, draftItem, type Draft, type PageMeasure, type Strip } from './drafts.ts';

/** A head higher than this share of a page is not said again on each. */
const repeatedShare = 1 / 4;

/** Rows of more lines than this are allowed to part from their neighbours. */
const shortRow = 3.5;

/** @param index of the block at the top level */
export function readTable(table: HTMLTableElement, { items, origin, page }: Strip, index: number): void {
  const rows: Draft[] = [];
  const add = (element: Element, kind: Item['kind']): Draft => {
    const rect = element.getBoundingClientRect();
    const item = draftItem(element, rect.top - origin, rect.bottom - origin, kind, index);
    rows.push(item);
    return item;
  };
  const { caption, tHead } = table;
  const isBelow = caption !== null && getComputedStyle(caption).captionSide === 'bottom';
  if (caption !== null && !isBelow) add(caption, 'head');
  let header = 0;
  if (tHead !== null) {
    const head = add(tHead, 'head');
    header = head.bottom - head.top;
  }
  const repeats = header > 0 && header < page.block * repeatedShare;
  let spanned = 0;
  for (const row of table.rows) {
    if (row.parentElement === tHead) continue;
    const item = add(row, 'row');
    item.header = repeats ? header : 0;
    // Rows that a cell spans belong together.
    item.opens = spanned <= 0 && !staysWithRowBefore(row, page);
    spanned = Math.max(spanned, ...[...row.cells].map((cell) => cell.rowSpan)) - 1;
  }
  if (caption !== null && isBelow) add(caption, 'head').opens = false;
  rows.forEach((row, place) => {
    if (rows[place - 1]?.kind === 'head') row.opens = false;
  });
  items.push(...rows);
}

/** By their style; long rows are allowed to part. */
function staysWithRowBefore(row: HTMLTableRowElement, { leading }: PageMeasure): boolean {
  const before = row.previousElementSibling;
  if (!(before instanceof HTMLTableRowElement)) return false;
  const asking = [
    { one: before, side: 'breakAfter' },
    { one: row, side: 'breakBefore' },
  ] as const;
  return asking.some(({ one, side }) => {
    if (!avoids(getComputedStyle(one)[side])) return false;
    const isShort = one.getBoundingClientRect().height < leading * shortRow;
    if (!isShort) one.style[side] = 'auto';
    return isShort;
  });
}
