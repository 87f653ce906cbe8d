/** Marks cells whose styles their place among their siblings cannot tell. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addClass, isElement, solidChildren } from '../elements.ts';

/** Words that are longer are wider than the page of an e-book reader may be, and these cannot scroll. */
const longWord = /\S{30}/u;

/** Spans that no page could show: a table of a few cells may claim millions of columns. */
const widestSpan = 200;

/**
 * A cell that is the first (the last) of its row stands at the edge of the table, except where one from above
 * reaches down beside it: `after-span`, `before-span`. Cells with very long words are `long-words`.
 */
export function markCells(table: Element): void {
  const groups = table.children.filter((part) => isElement(part, 'thead', 'tbody', 'tfoot'));
  const direct = table.children.filter((part): part is Element => isElement(part, 'tr'));
  const rows = [...groups.map((group) => solidChildren(group).filter((row) => isElement(row, 'tr'))), direct];
  for (const group of rows) markGroup(group);
}

function markGroup(rows: readonly Element[]): void {
  /** First row of each column that no cell from above reaches into. */
  const free: number[] = [];
  rows.forEach((row, at) => {
    const cells = row.children.filter((cell): cell is Element => isElement(cell, 'th', 'td'));
    let column = 0;
    cells.forEach((cell, place) => {
      while ((free[column] ?? 0) > at) column += 1;
      if (place === 0 && column > 0) addClass(cell, 'after-span');
      const columns = spanOf(cell.properties.colSpan);
      const left = rows.length - at;
      const down = Math.min(cell.properties.rowSpan === 0 ? left : spanOf(cell.properties.rowSpan), left);
      for (let one = column; one < column + columns; one += 1) free[one] = at + down;
      column += columns;
      if (longWord.test(toString(cell))) addClass(cell, 'long-words');
    });
    const last = cells.at(-1);
    // Only cells from above can stand after it.
    if (last !== undefined && free.slice(column).some((first) => first > at)) addClass(last, 'before-span');
  });
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
