/** What a plan is corrected by, where the browser had its own way. Pure. */
import type { Mismatch } from '../in-page/apply/mismatches.ts';
import type { MeasuredGalley } from './measured.ts';
import type { GalleyPlan, Lessons } from './plan/index.ts';

/**
 * The browser put an item elsewhere than planned.
 * @param height of a page
 * @returns the lessons with that fact; undefined if it is none that can be learnt, or not a new one
 */
export function learnFromMismatch(
  { item, planned, found }: Mismatch,
  { items }: MeasuredGalley,
  { pages }: GalleyPlan,
  known: Lessons,
  height: number,
): Lessons | undefined {
  if (item < 0) return undefined;
  const before = items[item - 1];
  const tallness = before === undefined ? 0 : before.bottom - before.top + before.header;
  if (tallness > height) {
    const thought = known.tall.get(item - 1);
    const counted = 1 + pages.filter(({ start, continues }) => continues && start === item).length;
    const taken = (thought ?? counted) + found - planned;
    return taken < 1 || taken === thought ? undefined : { ...known, tall: new Map([...known.tall, [item - 1, taken]]) };
  }
  let opens = item;
  if (found > planned) while (opens > 0 && items[opens]?.opens !== true) opens -= 1;
  else opens = pages[planned]?.start ?? item;
  if (known.forced.has(opens)) {
    if (found > planned || known.kept.has(opens)) return undefined;
    return { ...known, kept: new Set([...known.kept, opens]) };
  }
  // What began less than a page further down was learnt of pages that are now others: both would leave a page
  // with next to nothing.
  const start = items[opens]?.top ?? 0;
  const others = [...known.forced].filter((one) => one < opens || (items[one]?.top ?? 0) - start >= height);
  return { ...known, forced: new Set([...others, opens]) };
}

/** @param items lines that end with a divided word */
export function learnHyphens(known: Lessons, items: readonly number[]): Lessons {
  return { ...known, hyphens: new Set([...known.hyphens, ...items]) };
}
