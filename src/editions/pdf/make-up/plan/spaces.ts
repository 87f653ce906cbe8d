/** Spaces between blocks, wider where a page would be short. */
import type { Item } from '../measured.ts';
import { limits } from './costs.ts';
import type { AddedSpace } from './types.ts';

/**
 * Divides what is missing among the spaces between blocks; if these cannot bear all of it, so much that whole lines are
 * missing: the page ends at the height of a line then, as others do.
 * @param begin first item of the page
 * @param end the first one after it
 * @param slack what is missing
 */
export function spreadSpaces(
  items: readonly Item[],
  { begin, end, deferred }: { readonly begin: number; readonly end: number; readonly deferred: readonly number[] },
  slack: number,
  leading: number,
): AddedSpace[] {
  // Nothing that the eye could see.
  if (slack < 1) return [];
  const places: { readonly index: number; readonly most: number }[] = [];
  for (let index = begin + 1; index < end; index += 1) {
    const item = items[index];
    const before = items[index - 1];
    if (item === undefined || before === undefined || !item.first) continue;
    if (deferred.includes(index) || deferred.includes(index - 1)) continue;
    if (item.top - before.bottom < leading * limits.smallestGap) continue;
    places.push({ index, most: leading * (item.heading ? limits.addedAboveHeading : limits.addedSpace) });
  }
  const capacity = places.reduce((sum, { most }) => sum + most, 0);
  const missing = Math.max(0, Math.ceil((slack - capacity) / leading - 0.001));
  const added = slack - missing * leading;
  if (added < 1 || added > capacity) return [];
  // A little less than all, or rounding could push the last line out.
  const share = (added - 0.5) / capacity;
  return places.map(({ index, most }) => [index, most * share] as const);
}
