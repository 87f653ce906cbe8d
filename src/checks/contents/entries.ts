/** The places that entries of an index name. Each page is named once, and pages in a row may be one range. */
import type { EditionContents, Holding } from './holdings.ts';
import type { Difference } from './series.ts';

/** @param pairs entries of the Book, each with that of the edition */
export function compareLocators(
  pairs: readonly (readonly [wanted: Holding, found: Holding])[],
  pages: EditionContents['pages'],
): Difference[] {
  return pairs.flatMap(([wanted, found]): Difference[] => {
    const strange = findStrange(wanted, found);
    const unnamed = findUnnamed(wanted, found, pages);
    if (strange === undefined && unnamed === undefined) return [];
    const say = (holding: Holding): Holding => ({
      ...holding,
      facets: { places: (holding.locators ?? []).map(({ id }) => id).join(', ') },
    });
    return [{ what: 'changed', wanted: say(wanted), found: say(found), facet: 'places' }];
  });
}

/** A place that is not the entry's. */
function findStrange(wanted: Holding, found: Holding): string | undefined {
  const known = new Set(wanted.locators?.map(({ id }) => id));
  return found.locators?.find(({ id }) => !known.has(id))?.id;
}

/** A place on a page that is not named. */
function findUnnamed(wanted: Holding, found: Holding, pages: EditionContents['pages']): string | undefined {
  const places = wanted.locators ?? [];
  const named = new Map((found.locators ?? []).map(({ id, words }) => [id, words]));
  const all = new Set(places.flatMap(({ id }) => pages.get(id) ?? []));
  const covered = new Set<number>();
  for (const { id, until } of places) {
    const words = named.get(id);
    const first = pages.get(id);
    if (words === undefined || first === undefined) continue;
    covered.add(first);
    if (!/[-–—]/u.test(words)) continue;
    const last = pages.get(until ?? '') ?? first;
    // Its author's range, or one that goes on as long as there are places on page after page.
    for (let page = first; page <= last || all.has(page); page += 1) covered.add(page);
  }
  return places.find(({ id }) => {
    if (named.has(id)) return false;
    const page = pages.get(id);
    return page === undefined ? named.size === 0 : !covered.has(page);
  })?.id;
}
