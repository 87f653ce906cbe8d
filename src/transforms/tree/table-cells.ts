/** Marks cells whose styles their place among their siblings cannot tell. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addClass } from '../elements.ts';
import { layCells, rowGroups } from './table-grid.ts';

/** Words that are longer are wider than the page of an e-book reader may be, and these cannot scroll. */
const longWord = /\S{30}/u;

/**
 * A cell that is the first (the last) of its row stands at the edge of the table, except where one from above
 * reaches down beside it: `after-span`, `before-span`. Cells with very long words are `long-words`.
 */
export function markCells(table: Element): void {
  for (const { rows } of rowGroups(table)) {
    layCells(rows).forEach(({ cells, free }, at) => {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first !== undefined && first.column > 0) addClass(first.cell, 'after-span');
      for (const { cell } of cells) if (longWord.test(toString(cell))) addClass(cell, 'long-words');
      if (last === undefined) return;
      // Only cells from above can stand after it.
      const end = last.column + last.columns;
      if (free.slice(end).some((row) => row > at)) addClass(last.cell, 'before-span');
    });
  }
}
