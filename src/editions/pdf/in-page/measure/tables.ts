/** Tables: their heads and rows, and which rows belong together. */
import type { Item } from '../../make-up/measured.ts';
import { avoids, draftItem, type Draft, type PageMeasure, type Strip } from './drafts.ts';

/** A head higher than this share of a page is not said again on each. */
const repeatedShare = 1 / 4;

/** Rows that a cell spans may part if they are higher than this share of a page. */
const spannedShare = 3 / 4;

/** Tables that take no more of a page than this. */
const smallShare = 1 / 3;
const middlingShare = 2 / 3;

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
  const body = [...table.rows].filter((row) => row.parentElement !== tHead);
  const spanned = findSpanned(body, page.block * spannedShare);
  body.forEach((row, place) => {
    const item = add(row, 'row');
    item.header = repeats ? header : 0;
    const isTall = item.bottom - item.top + item.header > page.block;
    // What is taller than a page has to be divided: the browser must not try to keep it together.
    if (isTall) row.style.breakInside = 'auto';
    item.opens = !spanned.has(row) && !staysWithRowBefore(row, body[place - 1], page);
  });
  if (caption !== null && isBelow) add(caption, 'head').opens = false;
  rows.forEach((row, place) => {
    if (rows[place - 1]?.kind === 'head') row.opens = false;
  });
  const whole = wholeness((rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0), page);
  if (whole !== undefined) for (const row of rows) row.whole = whole;
  items.push(...rows);
}

/** How much a table of this height is to be kept together. */
function wholeness(height: number, { block }: PageMeasure): Draft['whole'] {
  if (height < block * smallShare) return 'small';
  return height < block * middlingShare ? 'middling' : undefined;
}

/** Rows into which a cell reaches from above: they belong together, unless together they are too high. */
function findSpanned(rows: readonly HTMLTableRowElement[], most: number): Set<HTMLTableRowElement> {
  const spanned = new Set<HTMLTableRowElement>();
  let start = 0;
  let end = 0;
  rows.forEach((row, at) => {
    if (at > end) [start, end] = [at, at];
    end = Math.max(end, ...[...row.cells].map(({ rowSpan }) => at + rowSpan - 1));
    const isLast = at === Math.min(end, rows.length - 1);
    if (!isLast || at === start) return;
    const height = row.getBoundingClientRect().bottom - (rows[start]?.getBoundingClientRect().top ?? 0);
    if (height <= most) for (const one of rows.slice(start + 1, at + 1)) spanned.add(one);
    // The browser takes all rows of a cell for one that may not be divided.
    else for (const one of rows.slice(start, at + 1)) one.style.breakInside = 'auto';
  });
  return spanned;
}

/** By their style; long rows are allowed to part. */
function staysWithRowBefore(
  row: HTMLTableRowElement,
  before: HTMLTableRowElement | undefined,
  { leading, block }: PageMeasure,
): boolean {
  if (before === undefined) return false;
  if (before.getBoundingClientRect().height > block) {
    row.style.breakBefore = 'auto';
    return false;
  }
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
