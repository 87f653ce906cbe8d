/**
 * No other way to cut a strip costs less: every way is tried and priced here, by what `costs.ts` says in words. Strips
 * have neither notes nor figures, so that all ways can be told.
 */
import { describe, expect, test } from 'vitest';
import { costs, limits } from '../../../../../src/editions/pdf/make-up/plan/costs.ts';
import { line, planStrip, readStrip, type Grid, type Wishes } from '../../../../support/letter-grid.ts';
import { seedRandom, type Random } from '../../../../support/random.ts';

/** Lines from the first item of a page to its last, and by how many it can be made longer. */
function measurePage({ galley: { items } }: Grid, start: number, end: number) {
  const own = items.slice(start, end);
  const lines = ((own.at(-1)?.bottom ?? 0) - (own[0]?.top ?? 0)) / line;
  let spaces = 0;
  for (const [place, item] of own.entries()) {
    const before = own[place - 1];
    if (before === undefined || !item.first || item.top - before.bottom < limits.smallestGap * line) continue;
    spaces += item.heading ? limits.addedAboveHeading : limits.addedSpace;
  }
  return { lines, spaces };
}

/** What a page costs on its own and beside the one before it, and the depth that the eye sees. */
function pricePage(grid: Grid, wishes: Wishes, page: { start: number; end: number; turn: number; before: number }) {
  const { items } = grid.galley;
  const { start, end, turn, before } = page;
  const isRecto = (turn + (wishes.verso === true ? 1 : 0)) % 2 === 0;
  const next = items[end];
  const isOpen = next?.forced === false;
  const { lines, spaces } = measurePage(grid, start, end);
  const missing = wishes.page - lines;
  // So much that the page is full, or ends at the height of a line.
  const added = missing - Math.max(0, Math.ceil(missing - spaces));
  const depth = isOpen && added > 0 ? lines + added : lines;
  let cost = costs.page;
  if (isOpen) cost += costs.short * (wishes.page - depth) ** 2;
  // The second page of an opening is compared with the first; the last one of all may end anywhere.
  if (turn > 0 && isRecto && next !== undefined)
    cost += Math.min(costs.facingMost, costs.facing * Math.sqrt(Math.abs(depth - before)));
  if (!isOpen && turn > 0 && lines < limits.fewLines) cost += costs.straggler;
  if (isOpen && grid.hyphens.has(end - 1)) cost += isRecto ? costs.hyphenAtTurn : costs.hyphenAtFoot;
  return { cost, depth };
}

/** The cost of the cheapest of all allowed ways. */
function leastCost(grid: Grid, wishes: Wishes): number {
  const { items } = grid.galley;
  const known = new Map<string, number>();

  function goOn(start: number, turn: number, before: number): number {
    const key = `${start} ${turn} ${before}`;
    const already = known.get(key);
    if (already !== undefined) return already;
    let least = Infinity;
    for (let end = start + 1; end <= items.length; end += 1) {
      if (measurePage(grid, start, end).lines > wishes.page) break;
      const next = items[end];
      if (next === undefined || next.opens || next.forced) {
        const { cost, depth } = pricePage(grid, wishes, { start, end, turn, before });
        least = Math.min(least, cost + (next === undefined ? 0 : goOn(end, turn + 1, depth)));
      }
      if (next?.forced === true) break;
    }
    known.set(key, least);
    return least;
  }

  return goOn(0, 0, 0);
}

function costOf(grid: Grid, wishes: Wishes, ends: readonly number[]): number {
  let sum = 0;
  let before = 0;
  ends.forEach((end, turn) => {
    const { cost, depth } = pricePage(grid, wishes, { start: ends[turn - 1] ?? 0, end, turn, before });
    sum += cost;
    before = depth;
  });
  return sum;
}

/** Paragraphs of one to seven lines, headings, white, breaks and words that are divided. */
function randomStrip(random: Random): string {
  let strip = '';
  for (const letter of 'abcdefgh'.slice(0, random.between(2, 8))) {
    if (random.next() < 0.2) strip += 'H';
    for (let lines = random.between(1, 7); lines > 0; lines -= 1) strip += random.next() < 0.2 ? `${letter}~` : letter;
    strip += random.pick(['', '', ' ', ' ', '/']);
  }
  return strip.replace(/[/ ~]+$/u, '');
}

describe('of all ways to cut a strip the cheapest is taken', () => {
  const strips = Array.from({ length: 200 }, (_, seed) => {
    const random = seedRandom(seed + 1);
    return { strip: randomStrip(random), page: random.between(8, 12), verso: random.next() < 0.5 };
  });

  test.each(strips)('%j', (wish) => {
    const { strip, ...wishes } = wish;
    const { plan } = planStrip(strip, wishes);
    const grid = readStrip(strip);
    const ends = plan.pages.map(({ end }) => end);
    expect(costOf(grid, wishes, ends)).toBeCloseTo(leastCost(grid, wishes), 3);
  });
});
