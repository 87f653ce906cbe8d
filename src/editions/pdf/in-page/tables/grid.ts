/** Which columns and rows of its table each cell takes (HTML, 4.9.12.1: forming a table). */
export interface GridCell {
  readonly element: HTMLTableCellElement;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

export interface Grid {
  readonly cells: readonly GridCell[];
  readonly columns: number;
  readonly rows: number;
}

/** Spans that no page could show are cut: a table of a few cells may claim millions of columns. */
const widestSpan = 200;

export function readGrid(table: HTMLTableElement): Grid {
  const cells: GridCell[] = [];
  const rows = [...table.rows];
  /** First row of each column that no cell from above reaches into. */
  const free: number[] = [];
  const left = countLeft(rows);
  rows.forEach((row, at) => {
    let column = 0;
    for (const element of row.cells) {
      while ((free[column] ?? 0) > at) column += 1;
      const columns = Math.min(element.colSpan, widestSpan);
      const most = left[at] ?? 1;
      const spanned = element.rowSpan === 0 ? most : Math.min(element.rowSpan, most);
      cells.push({ element, row: at, rows: spanned, column, columns });
      for (let one = column; one < column + columns; one += 1) free[one] = at + spanned;
      column += columns;
    }
  });
  return { cells, columns: free.length, rows: rows.length };
}

/** Of each row: how many there are from it to the end of its part of the table, beyond which no cell reaches. */
function countLeft(rows: readonly HTMLTableRowElement[]): number[] {
  const left: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const isLast = rows[at + 1]?.parentElement !== rows[at]?.parentElement;
    left[at] = isLast ? 1 : (left[at + 1] ?? 0) + 1;
  }
  return left;
}
