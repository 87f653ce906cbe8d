/**
 * Two series laid side by side. What is the same and stands only once in both is paired first: the longest series
 * of such pairs that is in order on both sides (patience sorting, n log n) holds the rest in place. Between two of
 * them stands what they have in common in order.
 */

export type Pair = readonly [here: number, there: number];

export interface Alignment {
  /** In order on both sides. */
  readonly pairs: readonly Pair[];
  /** Indices on this side of what stands once on both sides, but in another order there. */
  readonly misplaced: ReadonlySet<number>;
}

/** @param isTelling whether it may hold others in place; what is short may stand anywhere by chance */
export function alignSeries(
  here: readonly string[],
  there: readonly string[],
  isTelling: (key: string) => boolean = () => true,
): Alignment {
  const unique = pairUnique(uniqueIndices(here, isTelling), uniqueIndices(there, isTelling));
  const held = longestOrdered(unique.map(([, other]) => other)).flatMap((index) => unique.slice(index, index + 1));
  const kept = new Set(held.map(([own]) => own));
  const misplaced = new Set(unique.map(([own]) => own).filter((own) => !kept.has(own)));
  return { pairs: pairRest(held, here, there), misplaced };
}

/** Where as many are compared with each other as this, the common beginning and end must do. */
const mostCompared = 250_000;

/** Those held in place, and between two of them the longest series that is the same. */
function pairRest(held: readonly Pair[], here: readonly string[], there: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, after] = [0, 0];
  for (const [own, other] of [...held, [here.length, there.length] as const]) {
    for (const [a, b] of commonSeries(here.slice(from, own), there.slice(after, other)))
      pairs.push([from + a, after + b]);
    if (own < here.length) pairs.push([own, other]);
    [from, after] = [own + 1, other + 1];
  }
  return pairs;
}

/** The longest common subsequence (Wagner and Fischer 1974), after what both begin and end with. */
function commonSeries(here: readonly string[], there: readonly string[]): Pair[] {
  const most = Math.min(here.length, there.length);
  let start = 0;
  while (start < most && here[start] === there[start]) start += 1;
  let end = 0;
  while (end < most - start && here[here.length - 1 - end] === there[there.length - 1 - end]) end += 1;
  const rows = here.slice(start, here.length - end);
  const columns = there.slice(start, there.length - end);
  const middle = rows.length * columns.length > mostCompared ? [] : compareAll(rows, columns);
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...middle.map(([a, b]): Pair => [start + a, start + b]),
    ...Array.from({ length: end }, (_, index): Pair => [here.length - end + index, there.length - end + index]),
  ];
}

function compareAll(here: readonly string[], there: readonly string[]): Pair[] {
  const width = there.length + 1;
  const lengths = new Uint32Array((here.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = here.length - 1; a >= 0; a -= 1) {
    for (let b = there.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] = here[a] === there[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < here.length && b < there.length;) {
    if (here[a] === there[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** Indices in both of what each has exactly once, in the order of the first. */
function pairUnique(here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): Pair[] {
  const pairs: Pair[] = [];
  for (const [key, index] of here) {
    const other = there.get(key);
    if (index >= 0 && other !== undefined && other >= 0) pairs.push([index, other]);
  }
  return pairs;
}

/** -1: more than once. */
function uniqueIndices(keys: readonly string[], isTelling: (key: string) => boolean): Map<string, number> {
  const indices = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (isTelling(key)) indices.set(key, indices.has(key) ? -1 : index);
  return indices;
}

/** Indices of the longest increasing series in a list of numbers. */
function longestOrdered(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const series: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) series.push(index);
  return series.toReversed();
}
