/** How wide the columns of tables may be, and how high their cells are. All tables are read in one go. */
import type { WideTable } from './wide-table.ts';
import type { MeasuredCell } from './widths.ts';
import { sum } from './widths.ts';

/** Widths between the narrowest and the widest at which the height of cells is read. */
const samples = 12;

/** Reads `least` and `most`. A table with a column that no cell begins in has none of either. */
export function measureColumns(tables: readonly WideTable[]): void {
  const least = readColumns(tables, 'min-content');
  const most = readColumns(tables, 'max-content');
  tables.forEach((table, index) => {
    table.least = least[index] ?? [];
    table.most = most[index] ?? [];
  });
}

function readColumns(tables: readonly WideTable[], width: string): number[][] {
  for (const { element } of tables) {
    element.classList.add('measured');
    element.style.width = width;
  }
  const found = tables.map(widthsOf);
  for (const { element } of tables) {
    element.classList.remove('measured');
    element.style.width = '';
  }
  return found;
}

function widthsOf({ grid }: WideTable): number[] {
  const isLeftwards = grid.cells.some(({ element }) => getComputedStyle(element).direction === 'rtl');
  /** Where each column begins, from the edge of the table. */
  const starts: number[] = [];
  let end = -Infinity;
  for (const { element, column } of grid.cells) {
    const { left, right } = element.getBoundingClientRect();
    const [from, to] = isLeftwards ? [-right, -left] : [left, right];
    starts[column] = from;
    end = Math.max(end, to);
  }
  const edges = [...starts, end];
  const widths = Array.from({ length: grid.columns }, (_, at) => (edges[at + 1] ?? NaN) - (edges[at] ?? NaN));
  return widths.some(Number.isNaN) ? [] : widths;
}

/** Heights of all cells of each table at some widths of their columns. */
export function measureCells(tables: readonly WideTable[]): MeasuredCell[][] {
  const found = tables.map(({ grid }) =>
    grid.cells.map((cell) => ({ ...cell, heights: [] as (readonly [number, number])[] })),
  );
  for (const { element } of tables) element.classList.add('apart');
  for (let sample = 0; sample < samples; sample += 1) {
    tables.forEach((table, index) => {
      const widths = widthsAt(table, sample / (samples - 1));
      for (const cell of found[index] ?? []) {
        const width = sum(widths.slice(cell.column, cell.column + cell.columns));
        cell.element.style.width = `${width}px`;
        cell.heights.push([width, 0]);
      }
    });
    for (const cell of found.flat()) {
      const [width = 0] = cell.heights.pop() ?? [];
      cell.heights.push([width, cell.element.getBoundingClientRect().height]);
    }
  }
  for (const { element } of tables) element.classList.remove('apart');
  return found.map((cells) =>
    cells.map(({ element, ...cell }) => {
      element.style.width = '';
      return cell;
    }),
  );
}

/** @param share 0: as narrow as may be; 1: as wide as could be of use */
function widthsAt({ bounds, most, place }: WideTable, share: number): number[] {
  const spare = place - sum(bounds);
  return bounds.map((bound, at) => bound + share * Math.max(0, Math.min((most[at] ?? bound) - bound, spare)));
}
