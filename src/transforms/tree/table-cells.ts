/** Marks cells whose styles their place among their siblings cannot tell; rows that are short are filled. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addClass } from '../elements.ts';
import { layCells, rowGroups } from './table-grid.ts';

/** Words that are longer are wider than the page of an e-book reader may be, and these cannot scroll. */
const longWord = /\S{30}/u;

/** As many empty cells are added to a table at most: a row may claim hundreds of columns, and thousands follow. */
const mostAdded = 10_000;

/**
 * Every row gets as many columns as the widest one: HTML may leave out the last cells (which the Nu checker warns of),
 * and in a PDF all rows of a table have the same number of them (ISO 14289-1, 7.5).
 */
export function fillRows(table: Element): void {
  const laid = rowGroups(table).flatMap(({ rows }) => layCells(rows));
  const widest = laid.reduce((most, { free }) => Math.max(most, free.length), 0);
  const short = laid.map(({ row, at, free }) => ({ row, missing: widest - free.filter((first) => first > at).length }));
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
  for (const { rows } of rowGroups(table)) {
    for (const { cells, at, free } of layCells(rows)) {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first !== undefined && first.column > 0) addClass(first.cell, 'after-span');
      // Only cells from above can stand after it.
      const end = (last?.column ?? 0) + (last?.columns ?? 0);
      if (last !== undefined && free.slice(end).some((row) => row > at)) addClass(last.cell, 'before-span');
      for (const { cell } of cells) if (longWord.test(toString(cell))) addClass(cell, 'long-words');
    }
  }
}
