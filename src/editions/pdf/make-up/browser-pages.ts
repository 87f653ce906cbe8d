/** The pages of a galley that nobody makes up: those that the browser makes by itself. Pure. */
import type { Item } from './measured.ts';
import type { GalleyPlan, PagePlan } from './plan/index.ts';

/** @param pageOf page of each item; undefined for what is not shown */
export function planBrowserPages(
  items: readonly Item[],
  pageOf: readonly (number | undefined)[],
  height: number,
): GalleyPlan {
  const pages: PagePlan[] = [];
  let current = 0;
  const open = (start: number, continues: boolean): void => {
    pages.push({
      start,
      end: start,
      figures: [],
      deferred: [],
      top: 0,
      limit: height,
      depth: height,
      origin: items[start]?.top ?? 0,
      natural: true,
      notes: [],
      spaces: [],
      lines: 0,
      continues,
    });
  };
  open(0, false);
  items.forEach((_, index) => {
    const page = Math.max(current, pageOf[index] ?? current);
    // Pages between two items are there for what is higher than a page.
    while (current < page) {
      current += 1;
      open(index, current < page);
    }
    const last = pages.at(-1);
    if (last !== undefined) pages[pages.length - 1] = { ...last, end: index + 1 };
  });
  return { pages, moved: [] };
}
