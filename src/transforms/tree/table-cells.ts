/** Marks cells whose styles their place among their siblings cannot tell. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addClass, isElement, solidChildren } from '../elements.ts';

/** Words that are longer are wider than the page of an e-book reader may be, and these cannot scroll. */
const longWord = /\S{30}/u;

/** Spans that no page could show: a table of a few cells may claim millions of columns. */
const widestSpan = 200;

/** As many empty cells are added to a table at most: a row may claim hundreds of columns, and thousands follow. */
const mostAdded = 10_000;

/**
 * Every row gets as many columns as the widest one: HTML may leave out the last cells (which the Nu checker warns of),
 * and in a PDF all rows of a table have the same number of them (ISO 14289-1, 7.5).
 */
export function fillRows(table: Element): void {
  const rows = listGroups(table).flatMap(placeCells);
  const widest = rows.reduce((most, { free }) => Math.max(most, free.length), 0);
  const short = rows.map(({ row, at, free }) => {
    const taken = free.filter((first) => first > at).length;
    return { row, missing: widest - taken };
  });
  if (short.reduce((sum, { missing }) => sum + missing, 0) > mostAdded) return;
  for (const { row, missing } of short)
    for (let count = 0; count < missing; count += 1)
      row.children.push({ type: 'element', tagName: 'td', properties: {}, children: [] });
}

/**
 * A cell that is the first (the last) of its row stands at the edge of the table, except where one from above
 * reaches down beside it: `after-span`, `before-span`. Cells with very long words are `long-words`.
 */
export function markCells(table: Element): void {
  for (const group of listGroups(table)) {
    for (const { at, cells, columns, free } of placeCells(group)) {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first !== undefined && (columns[0] ?? 0) > 0) addClass(first, 'after-span');
      // Only cells from above can stand after it.
      const end = (columns.at(-1) ?? 0) + spanOf(last?.properties.colSpan);
      if (last !== undefined && free.slice(end).some((row) => row > at)) addClass(last, 'before-span');
      for (const cell of cells) if (longWord.test(toString(cell))) addClass(cell, 'long-words');
    }
  }
}

function listGroups(table: Element): Element[][] {
  const groups = table.children.filter((part) => isElement(part, 'thead', 'tbody', 'tfoot'));
  const direct = table.children.filter((part): part is Element => isElement(part, 'tr'));
  return [...groups.map((group) => solidChildren(group).filter((row) => isElement(row, 'tr'))), direct];
}

interface PlacedRow {
  readonly row: Element;
  /** Its place in the group. */
  readonly at: number;
  readonly cells: readonly Element[];
  /** In which each of its cells begins. */
  readonly columns: readonly number[];
  /** First row of each column that no cell from above or of this row reaches into. */
  readonly free: readonly number[];
}

/** Cells do not reach from one part of a table into the next (HTML, 4.9.12.1). */
function placeCells(rows: readonly Element[]): PlacedRow[] {
  const free: number[] = [];
  return rows.map((row, at) => {
    const cells = row.children.filter((cell): cell is Element => isElement(cell, 'th', 'td'));
    const columns: number[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > at) column += 1;
      columns.push(column);
      const left = rows.length - at;
      const down = Math.min(cell.properties.rowSpan === 0 ? left : spanOf(cell.properties.rowSpan), left);
      const end = column + spanOf(cell.properties.colSpan);
      for (; column < end; column += 1) free[column] = at + down;
    }
    return { row, at, cells, columns, free: [...free] };
  });
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
