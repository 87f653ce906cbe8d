/**
 * Widths of columns with which a table is least high. Cells are known by how high they are at some widths; the
 * search gives and takes between columns until no exchange makes the table less high. Knows numbers only.
 */
export interface MeasuredCell {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Height at some widths, the narrowest first: it is the same up to the next. */
  readonly heights: readonly (readonly [width: number, height: number])[];
}

export interface MeasuredTable {
  readonly rows: number;
  readonly cells: readonly MeasuredCell[];
  /** No column is narrower. */
  readonly least: readonly number[];
  /** With this much all that is in a column stands on one line. */
  readonly most: readonly number[];
  /** What all columns together have: not less than the sum of `least`. */
  readonly place: number;
}

/** Shares of what there is to give that change hands at a time. */
const exchanges = [1 / 4, 1 / 8, 1 / 16, 1 / 32];

/** Exchanges at most: each makes a table less high, so there are seldom more than a few. */
const patience = 60;

/** Widths in CSS pixels; their sum is the place. */
export function chooseWidths(table: MeasuredTable): number[] {
  const { least, most, place } = table;
  const spare = place - sum(least);
  const wishes = most.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const starts = [wishes, wishes.map(Math.sqrt), wishes.map((wish) => (wish > 0 ? 1 : 0))];
  const found = starts.map((shares) => improve(table, handOut(least, spare, shares), spare));
  return found.reduce((best, next) => (next.price < best.price ? next : best)).widths;
}

interface Choice {
  readonly widths: number[];
  readonly price: number;
}

function handOut(least: readonly number[], spare: number, shares: readonly number[]): number[] {
  const all = sum(shares);
  return least.map((width, at) => width + (all === 0 ? spare / least.length : (spare * (shares[at] ?? 0)) / all));
}

function improve(table: MeasuredTable, start: number[], spare: number): Choice {
  let best: Choice = { widths: start, price: priceOf(table, start) };
  for (let round = 0; round < patience; round += 1) {
    const better = bestExchange(table, best, spare);
    if (better === undefined) break;
    best = better;
  }
  return best;
}

function bestExchange(table: MeasuredTable, { widths, price }: Choice, spare: number): Choice | undefined {
  let best: Choice | undefined;
  for (const share of exchanges) {
    widths.forEach((width, from) => {
      const given = Math.min(spare * share, width - (table.least[from] ?? 0));
      if (given < 0.5) return;
      for (let to = 0; to < widths.length; to += 1) {
        if (to === from) continue;
        const tried = widths.with(from, width - given);
        tried[to] = (tried[to] ?? 0) + given;
        const own = priceOf(table, tried);
        if (own < (best?.price ?? price) - 0.01) best = { widths: tried, price: own };
      }
    });
  }
  return best;
}

/** Height of the table; of two as high, the one whose cells have fewer lines. */
function priceOf({ rows, cells }: MeasuredTable, widths: readonly number[]): number {
  const high = new Array<number>(rows).fill(0);
  const spanning: { readonly cell: MeasuredCell; readonly height: number }[] = [];
  let lines = 0;
  for (const cell of cells) {
    const height = heightAt(cell, sum(widths.slice(cell.column, cell.column + cell.columns)));
    lines += height;
    if (cell.rows > 1) spanning.push({ cell, height });
    else high[cell.row] = Math.max(high[cell.row] ?? 0, height);
  }
  for (const { cell, height } of spanning) {
    const last = cell.row + cell.rows - 1;
    const missing = height - sum(high.slice(cell.row, last + 1));
    if (missing > 0) high[last] = (high[last] ?? 0) + missing;
  }
  return sum(high) + lines / 1000;
}

function heightAt({ heights }: MeasuredCell, width: number): number {
  let found = heights[0]?.[1] ?? 0;
  for (const [at, height] of heights) {
    if (at > width + 0.5) break;
    found = height;
  }
  return found;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
