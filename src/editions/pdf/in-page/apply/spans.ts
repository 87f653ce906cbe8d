/**
 * Cells over several rows, where a page begins between these. The browser cannot be told to break there as long
 * as a cell reaches over the place: what is left of it becomes a cell of its own, with nothing in it.
 */
import { readGrid } from '../tables/grid.ts';

/** The cell of which each is the rest. */
const origins = new WeakMap<HTMLTableCellElement, HTMLTableCellElement>();

export function partSpans(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  if (table === null) return;
  const at = [...table.rows].indexOf(row);
  const { cells } = readGrid(table);
  const own = cells.filter((cell) => cell.row === at);
  const reaching = cells.filter((cell) => cell.row < at && cell.row + cell.rows > at);
  // From left to right: two that stand before the same cell keep their places.
  for (const cell of reaching.toSorted((a, b) => a.column - b.column)) {
    const rest = document.createElement('td');
    rest.className = 'span-rest';
    rest.rowSpan = cell.row + cell.rows - at;
    rest.colSpan = cell.columns;
    cell.element.rowSpan = at - cell.row;
    origins.set(rest, cell.element);
    row.insertBefore(rest, own.find(({ column }) => column > cell.column)?.element ?? null);
  }
}

/** Takes it back, the last first: what was parted twice is put together twice. */
export function joinSpans(flow: HTMLElement): void {
  for (const rest of [...flow.querySelectorAll<HTMLTableCellElement>('td.span-rest')].toReversed()) {
    const origin = origins.get(rest);
    if (origin !== undefined) origin.rowSpan += rest.rowSpan;
    rest.remove();
  }
}
