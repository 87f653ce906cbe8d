/** Lines are the best that there are: compared with all ways to break a paragraph. */
import { describe, expect, it } from 'vitest';
import {
  breakLines,
  type BrokenParagraph,
  fillLine,
  type LineLimits,
  type Measure,
  type Stop,
} from '../../../../src/editions/pdf/in-page/paragraphs/line-breaking.ts';
import { seedRandom } from '../../../support/random.ts';

/** `word co-ope-rate`: words of letters that are ten wide, with spaces of ten; hyphens are where they may be divided. */
function measureOf(text: string, width: number, indent = 0): Measure {
  const stops: Stop[] = [];
  let [x, spaces] = [0, 0];
  text.split(' ').forEach((word, index, words) => {
    word.split('-').forEach((part, place, parts) => {
      x += 10 * part.length;
      if (place < parts.length - 1) stops.push({ end: x + 4, next: x, spaces: [spaces, spaces], divided: true });
    });
    const isLast = index === words.length - 1;
    stops.push({ end: x, next: isLast ? x : x + 10, spaces: [spaces, isLast ? spaces : spaces + 1], divided: false });
    x += 10;
    spaces += 1;
  });
  return { width, indent, space: 10, stops };
}

const none: LineLimits = { ladder: Infinity, shortest: 0 };
const endsOf = (way: BrokenParagraph | undefined): number[] | undefined => way?.lines.map(({ to }) => to);

/** All sets of stops at which lines could end. */
function* everyWay(last: number, from = -1): Generator<number[]> {
  for (let to = from + 1; to <= last; to += 1) {
    if (to === last) yield [to];
    else for (const rest of everyWay(last, to)) yield [to, ...rest];
  }
}

/** As the paper has it, written anew. Undefined: a line is too long, or there are too many hyphens. */
function demeritsOf(
  { width, indent, space, stops }: Measure,
  { ladder, shortest }: LineLimits,
  ends: readonly number[],
): number | undefined {
  let [sum, hyphens, fitness] = [0, 0, 1];
  for (const [line, end] of ends.entries()) {
    const [here, before] = [stops[end], stops[ends[line - 1] ?? -1]];
    if (here === undefined) return undefined;
    const isLast = line === ends.length - 1;
    const room = width - (line === 0 ? indent : 0) - (here.end - (before?.next ?? 0));
    const count = here.spaces[0] - (before?.spaces[1] ?? 0);
    if (room < 0 && (count === 0 || -room / count > 0.2 * space)) return undefined;
    const added = count === 0 ? room : room / count;
    const ratio = isLast && added > 0 ? 0 : added / ((added < 0 ? 0.2 : 0.7) * space);
    const own = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    const divided = here.divided ? hyphens + 1 : 0;
    if (divided > ladder) return undefined;
    sum += (10 + 100 * Math.abs(ratio) ** 3) ** 2;
    if (here.divided) sum += 40_000 + (hyphens > 0 ? 10_000 : 0);
    if (Math.abs(own - fitness) > 1) sum += 10_000;
    if (isLast && before?.divided === true) sum += 5000;
    if (isLast && before !== undefined && here.end - before.next < shortest) sum += 4_000_000;
    [hyphens, fitness] = [divided, own];
  }
  return sum;
}

const random = seedRandom(5);
const words = ['a', 'to', 'the', 'seam', 'gra-vel', 'light-house', 'un-der-stand', 'co-ope-ra-te'];

describe('lines', () => {
  it('are the best of all, and the best of each number of lines', () => {
    let compared = 0;
    for (let round = 0; round < 60; round += 1) {
      const text = Array.from({ length: 5 + (round % 4) }, () => random.pick(words)).join(' ');
      const measure = measureOf(text, 140 + 10 * (round % 7), round % 2 === 0 ? 0 : 20);
      const limits = { ladder: 1 + (round % 3), shortest: round % 4 === 0 ? 50 : 0 };
      const best = new Map<number, number>();
      for (const ends of everyWay(measure.stops.length - 1)) {
        const demerits = demeritsOf(measure, limits, ends);
        if (demerits !== undefined && demerits < (best.get(ends.length) ?? Infinity)) best.set(ends.length, demerits);
      }
      const ways = breakLines(measure, limits);
      const [least] = ways;
      expect(least?.demerits ?? Infinity).toBeCloseTo(Math.min(Infinity, ...best.values()), 3);
      for (const way of ways) {
        expect(demeritsOf(measure, limits, endsOf(way) ?? [])).toBeCloseTo(way.demerits, 3);
        // Those whose spaces are very wide are not thought of where others do.
        expect(way.demerits).toBeGreaterThanOrEqual((best.get(way.lines.length) ?? 0) - 0.001);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('are full, but the last, which is as long as it is', () => {
    const measure = measureOf('the seam of the gra-vel to a light-house of the seam', 160, 20);
    const [way] = breakLines(measure, none);
    expect(way?.lines.length).toBeGreaterThan(2);
    for (const { from, to, added } of way?.lines.slice(0, -1) ?? []) {
      const [here, before] = [measure.stops[to], measure.stops[from]];
      const length = (here?.end ?? 0) - (before?.next ?? 0) + (before === undefined ? 20 : 0);
      const spaces = (here?.spaces[0] ?? 0) - (before?.spaces[1] ?? 0);
      expect(length + spaces * added).toBeCloseTo(160, 6);
    }
    expect(way?.lines.at(-1)?.added).toBeLessThanOrEqual(0);
  });

  it('take no more time for each word of a long paragraph than of a short one', () => {
    const looksAt = (count: number): number => {
      const measure = measureOf(Array.from({ length: count }, () => random.pick(words)).join(' '), 300);
      let looks = 0;
      const stops = new Proxy(measure.stops, {
        get: (all, key) => {
          looks += 1;
          return Reflect.get(all, key) as unknown;
        },
      });
      expect(breakLines({ ...measure, stops }, { ladder: 2, shortest: 40 })[0]?.lines.length).toBeGreaterThan(
        count / 10,
      );
      return looks;
    };
    expect(looksAt(8000) / looksAt(1000)).toBeLessThan(9);
  });

  it('take the first line as it is set', () => {
    const measure = measureOf('a to the seam of the gravel', 110);
    expect(endsOf(breakLines(measure, none)[0])?.[0]).toBe(2);
    const lead = measure.stops.map(({ end }) => end * 1.5);
    expect(endsOf(breakLines({ ...measure, lead }, none)[0])?.[0]).toBe(1);
  });

  it('are none where a word is wider than the measure', () => {
    expect(breakLines(measureOf('a lighthouse to', 80), none)).toEqual([]);
  });

  it('gape where nothing else is left, and no more than that', () => {
    expect(endsOf(breakLines(measureOf('a b lighthouse to', 100), none)[0])).toEqual([1, 2, 3]);
  });

  it('end with no more divided words under each other than they may', () => {
    const text = 'abcd-efgh abcd-efgh abcd-efgh abcd-efgh';
    const divided = (ladder: number): number => {
      const measure = measureOf(text, 100);
      const [way] = breakLines(measure, { ladder, shortest: 0 });
      return way?.lines.filter(({ to }) => measure.stops[to]?.divided === true).length ?? -1;
    };
    expect(divided(0)).toBe(0);
    expect(divided(3)).toBeGreaterThanOrEqual(0);
  });
});

describe('a line as a browser fills it', () => {
  it('holds as much as fits', () => {
    const measure = measureOf('the seam of gra-vel to', 110);
    expect([-1, 2, 5].map((from) => fillLine(measure, from))).toEqual([2, 5, undefined]);
    expect(fillLine(measureOf('a lighthouse', 80), 0)).toBeUndefined();
  });
});
