/** Where the cells of a table stand, with those that span rows and columns counted. */
import type { Element } from 'hast';
import { isElement, solidChildren } from '../elements.ts';

export interface LaidCell {
  readonly cell: Element;
  /** Its first column. */
  readonly column: number;
  /** How many it takes up. */
  readonly columns: number;
}

export interface LaidRow {
  readonly row: Element;
  /** Its place in the group. */
  readonly at: number;
  readonly cells: readonly LaidCell[];
  /** First row of each column that no cell from above or of this row reaches into. */
  readonly free: readonly number[];
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

/** The cells of a group of rows: they do not reach from one part of a table into the next (HTML, 4.9.12.1). */
export function layCells(rows: readonly Element[]): LaidRow[] {
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
      cells.push({ cell, column, columns });
      for (const end = column + columns; column < end; column += 1) free[column] = at + down;
    }
    return { row, at, cells, free: [...free] };
  });
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
