/** Two series of holdings side by side: what one lacks, has twice, elsewhere, or otherwise than the other. */
import { alignSeries } from '../../words/index.ts';
import type { Holding } from './holdings.ts';

export interface Difference {
  /** `added`: the edition alone has it. */
  readonly what: 'missing' | 'doubled' | 'added' | 'misplaced' | 'changed';
  /** As it should be; of what an edition has too much, the one that stands before it, as far as there is one. */
  readonly wanted: Holding | undefined;
  readonly found: Holding | undefined;
  /** What is different of it. */
  readonly facet?: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Those that are the same, each with the other. */
  readonly pairs: readonly (readonly [wanted: Holding, found: Holding])[];
}

/** Both are of one kind. What both sides tell of all is what they are known by; the rest is compared of each pair. */
export function compareSeries(wanted: readonly Holding[], found: readonly Holding[]): Comparison {
  const names = namesOfAll([...wanted, ...found]);
  const keyOf = ({ facets }: Holding): string => JSON.stringify(names.map((name) => facets[name]));
  const [here, there] = [wanted.map(keyOf), found.map(keyOf)];
  const { pairs } = alignSeries(here, there);
  const matched = pairs.flatMap(([own, other]): (readonly [Holding, Holding])[] => {
    const [a, b] = [wanted[own], found[other]];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const left = new Leftovers(wanted, found, here, there);
  let [from, after] = [0, 0];
  for (const [own, other] of [...pairs, [wanted.length, found.length] as const]) {
    left.addGap([from, own], [after, other]);
    [from, after] = [own + 1, other + 1];
  }
  const changed = matched.flatMap(([a, b]) => differ(a, b));
  return { differences: [...left.settle(), ...changed], pairs: matched };
}

function namesOfAll(holdings: readonly Holding[]): string[] {
  const counts = new Map<string, number>();
  for (const { facets } of holdings)
    for (const name of Object.keys(facets)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count === holdings.length ? [name] : []));
}

/** What both tell, and tell otherwise: the first of it. */
function differ(wanted: Holding, found: Holding): Difference[] {
  const facet = Object.keys(wanted.facets).find(
    (name) => found.facets[name] !== undefined && found.facets[name] !== wanted.facets[name],
  );
  return facet === undefined ? [] : [{ what: 'changed', wanted, found, facet }];
}

interface Gap {
  readonly wanted: number[];
  readonly found: number[];
  /** What stands before it. */
  readonly before: Holding | undefined;
}

/** What has no counterpart in its place. */
class Leftovers {
  readonly #wanted: readonly Holding[];
  readonly #found: readonly Holding[];
  readonly #here: readonly string[];
  readonly #there: readonly string[];
  readonly #gaps: Gap[] = [];

  constructor(
    wanted: readonly Holding[],
    found: readonly Holding[],
    here: readonly string[],
    there: readonly string[],
  ) {
    this.#wanted = wanted;
    this.#found = found;
    this.#here = here;
    this.#there = there;
  }

  addGap([from, to]: readonly [number, number], [after, until]: readonly [number, number]): void {
    if (from === to && after === until) return;
    this.#gaps.push({ wanted: range(from, to), found: range(after, until), before: this.#wanted[from - 1] });
  }

  settle(): Difference[] {
    const elsewhere = this.#takeMisplaced();
    const known = new Set(this.#here);
    return [...elsewhere, ...this.#gaps.flatMap((gap) => this.#settleGap(gap, known))];
  }

  /** What stands in another gap. */
  #takeMisplaced(): Difference[] {
    const places = new Map<string, { index: number; gap: Gap }[]>();
    for (const gap of this.#gaps)
      for (const index of gap.found) {
        const key = this.#there[index] ?? '';
        const known = places.get(key);
        if (known === undefined) places.set(key, [{ index, gap }]);
        else known.push({ index, gap });
      }
    const taken = new Set<number>();
    const differences = this.#gaps.flatMap((own) => {
      const moved = own.wanted.filter((index) => {
        const other = places.get(this.#here[index] ?? '')?.pop();
        if (other !== undefined) taken.add(other.index);
        return other !== undefined;
      });
      remove(own.wanted, new Set(moved));
      return moved.map((index): Difference => {
        const wanted = this.#wanted[index];
        return { what: 'misplaced', wanted, found: wanted };
      });
    });
    for (const gap of this.#gaps) remove(gap.found, taken);
    return differences;
  }

  #settleGap({ wanted, found, before }: Gap, known: ReadonlySet<string>): Difference[] {
    const differences: Difference[] = [];
    let next = 0;
    const pass = (until: number): void => {
      for (; next < until; next += 1) differences.push(this.#extra(found[next] ?? 0, known, before));
    };
    for (const index of wanted) {
      const own = this.#wanted[index];
      if (own === undefined) continue;
      const ahead = found.slice(next, next + mostAhead);
      const at = ahead.findIndex((other) => isAlike(own, this.#found[other]));
      const other = this.#found[ahead[at] ?? -1];
      if (other === undefined) {
        differences.push({ what: 'missing', wanted: own, found: undefined });
        continue;
      }
      // In order: what was passed over was added.
      pass(next + at);
      next += 1;
      differences.push(...differ(own, other));
    }
    pass(found.length);
    return differences;
  }

  #extra(index: number, known: ReadonlySet<string>, before: Holding | undefined): Difference {
    const found = this.#found[index];
    const key = this.#there[index] ?? '';
    if (!known.has(key)) return { what: 'added', wanted: before, found };
    return { what: 'doubled', wanted: this.#wanted[this.#here.indexOf(key)], found };
  }
}

/** The counterpart of what was changed is looked for among so many. */
const mostAhead = 32;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function remove(list: number[], gone: ReadonlySet<number>): void {
  const kept = list.filter((index) => !gone.has(index));
  list.splice(0, list.length, ...kept);
}

/** Something that is told of both is the same. */
function isAlike(one: Holding, other: Holding | undefined): boolean {
  return other !== undefined && Object.entries(one.facets).some(([name, value]) => other.facets[name] === value);
}
