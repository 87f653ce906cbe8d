/** How the text closes up where figures are taken out of it. Pure. */
import type { Item } from './measured.ts';

/**
 * How much further up all that follows stands if a figure is taken out, too, after those before it.
 * Margins of neighbours collapse: which these are depends on what else is gone.
 * @param isOut whether an item is taken out
 */
export function closeUp(items: readonly Item[], index: number, isOut: (item: number) => boolean): number {
  let before = index - 1;
  while (before >= 0 && isOut(before)) before -= 1;
  const [above, own, below] = [items[before], items[index], items[index + 1]];
  if (above === undefined || own === undefined || below === undefined) return 0;
  return below.top - own.top + gapBetween(above, own) - gapBetween(above, below);
}

function gapBetween(above: Item, below: Item): number {
  return Math.max(0, above.margins[1], below.margins[0]);
}
