/** Figures that leave their place for the head of a later page, and the text that closes up behind them. */
import type { Frame, Item } from '../measured.ts';
import { limits } from './costs.ts';
import type { PlacedFigure } from './types.ts';

/**
 * Sets figures that wait at the head of a page.
 * @returns those set, those that wait on, and where the text begins
 */
export function setFigures(
  items: readonly Item[],
  waiting: readonly number[],
  { height, leading }: Frame,
): { readonly figures: readonly PlacedFigure[]; readonly pending: readonly number[]; readonly top: number } {
  const figures: PlacedFigure[] = [];
  let top = 0;
  for (const item of waiting) {
    const own = heightOfItem(items[item]);
    if (top > 0 && top + own > height * limits.headShare) break;
    figures.push({ item, top });
    top += own + leading;
  }
  return { figures, pending: waiting.slice(figures.length), top: Math.min(top, height) };
}

/** Whether a figure may stand elsewhere than in its place. */
export function mayFloat(items: readonly Item[], index: number, { height }: Frame): boolean {
  const item = items[index];
  return (
    item !== undefined &&
    item.floats &&
    item.notes.length === 0 &&
    heightOfItem(item) <= height * limits.floatShare &&
    items[index + 1] !== undefined
  );
}

export function heightOfItem(item: Item | undefined): number {
  return item === undefined ? 0 : item.bottom - item.top;
}
