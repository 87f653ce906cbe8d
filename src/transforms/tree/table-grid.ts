/** Where the cells of a table stand, with those that span rows and columns counted. */
import type { Element } from 'hast';
import { isElement, solidChildren } from '../elements.ts';

export interface LaidCell {
  readonly cell: Element;
  readonly row: number;
  /** Its first column. */
  readonly column: number;
  /** How many it takes up. */
  readonly columns: number;
  /** How many rows, no more than there are. */
  readonly rows: number;
}

/** Spans that no page could show: a table of a few cells may claim millions of columns. */
const widestSpan = 200;

/** The rows of a table by its parts (`thead`, each `tbody`, `tfoot`; those that stand in none are the last). */
export function rowGroups(table: Element): { readonly part: string; readonly rows: Element[] }[] {
  const parts = table.children.filter((part) => isElement(part, 'thead', 'tbody', 'tfoot'));
  const direct = table.children.filter((part): part is Element => isElement(part, 'tr'));
  return [
    ...parts.map((part) => ({
      part: part.tagName,
      rows: solidChildren(part).filter((row): row is Element => isElement(row, 'tr')),
    })),
    { part: 'tbody', rows: direct },
  ];
}

/** The cells of rows that belong together, row for row; and for each row the columns that cells from above reach into. */
export function layCells(rows: readonly Element[]): { readonly cells: LaidCell[]; readonly free: readonly number[] }[] {
  /** First row of each column that no cell from above reaches into. */
  const free: number[] = [];
  return rows.map((row, at) => {
    const cells: LaidCell[] = [];
    let column = 0;
    for (const cell of row.children) {
      if (!isElement(cell, 'th', 'td')) continue;
      while ((free[column] ?? 0) > at) column += 1;
      const columns = spanOf(cell.properties.colSpan);
      const left = rows.length - at;
      const down = Math.min(cell.properties.rowSpan === 0 ? left : spanOf(cell.properties.rowSpan), left);
      for (let one = column; one < column + columns; one += 1) free[one] = at + down;
      cells.push({ cell, row: at, column, columns, rows: down });
      column += columns;
    }
    return { cells, free: [...free] };
  });
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
