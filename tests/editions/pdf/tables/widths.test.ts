/** Widths of columns, on made-up cells: so many letters of one width, broken anywhere. No browser is needed. */
import { describe, expect, test } from 'vitest';
import {
  chooseWidths,
  sum,
  type MeasuredCell,
  type MeasuredTable,
} from '../../../../src/editions/pdf/in-page/tables/widths.ts';

/** Cells by row, as counts of letters: a letter is a unit wide, a line a unit high. */
function tableOf(letters: readonly (readonly number[])[], place: number, least = 4): MeasuredTable {
  const columns = letters[0]?.length ?? 0;
  const cells = letters.flatMap((row, at) =>
    row.map((count, column): MeasuredCell => ({ ...cellAt(at, column), heights: heightsOf(count, place) })),
  );
  return {
    rows: letters.length,
    cells,
    least: Array.from({ length: columns }, () => least),
    most: Array.from({ length: columns }, (_, column) => Math.max(least, ...letters.map((row) => row[column] ?? 0))),
    place,
  };
}

const cellAt = (row: number, column: number): Omit<MeasuredCell, 'heights'> => ({ row, rows: 1, column, columns: 1 });

const heightsOf = (count: number, place: number): (readonly [number, number])[] =>
  Array.from({ length: place }, (_, at) => [at + 1, Math.ceil(count / (at + 1))] as const);

function heightOf(letters: readonly (readonly number[])[], widths: readonly number[]): number {
  return sum(letters.map((row) => Math.max(...row.map((count, at) => Math.ceil(count / ((widths[at] ?? 0) + 0.5))))));
}

describe('columns', () => {
  test('take all of the place, and none is narrower than it may be', () => {
    const table = tableOf(
      [
        [10, 300, 40],
        [12, 20, 200],
      ],
      100,
    );
    const widths = chooseWidths(table);
    expect(sum(widths)).toBeCloseTo(100);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(4);
  });

  test('share it so that no other widths in steps of five make the table less high', () => {
    const letters = [
      [5, 120, 30],
      [40, 60, 90],
      [8, 200, 10],
    ];
    const height = heightOf(letters, chooseWidths(tableOf(letters, 80)));
    for (let first = 5; first < 75; first += 5) {
      for (let second = 5; first + second < 80; second += 5) {
        expect(height).toBeLessThanOrEqual(heightOf(letters, [first, second, 80 - first - second]));
      }
    }
  });

  test('are as wide as long words in one of them have it', () => {
    const table = { ...tableOf([[90, 30]], 100), least: [70, 4] };
    expect(chooseWidths(table)[0]).toBeGreaterThanOrEqual(70);
  });

  test('know cells over several of them', () => {
    const table = tableOf(
      [
        [10, 10, 0],
        [0, 0, 100],
      ],
      60,
    );
    const over: MeasuredCell = { row: 0, rows: 1, column: 1, columns: 2, heights: heightsOf(150, 60) };
    const [first = 0] = chooseWidths({ ...table, cells: [...table.cells, over] });
    expect(first).toBeLessThan(12);
  });

  test('are as they have to be where nothing is to give', () => {
    expect(chooseWidths({ ...tableOf([[50, 50]], 60), least: [20, 40] })).toEqual([20, 40]);
  });
});
