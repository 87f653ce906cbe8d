/** The places of an index entry: the pages on which they stand, each once, and joined where they follow each other. */
import type { Element, ElementContent, Properties } from 'hast';
import { type PageMap, hasClass, indexWordsFor } from '../model/index.ts';

/** A place of an entry, by the index of its page. */
export interface LocatedPlace {
  readonly page: number;
  readonly label: string;
  /** Where it ends, if it is no single place. */
  readonly last?: { readonly page: number; readonly label: string } | undefined;
  readonly main: boolean;
  /** “n3”: the note in which it stands. */
  readonly note: string;
}

/** Pages in a row that make a range though no author said so: as many as makeindex takes. */
const fewestInRow = 3;

/**
 * What each place says: “12”, “12–14” for the first of a row, '' for what is said already.
 * @param joins whether pages in a row become a range
 */
export function sayPlaces(places: readonly LocatedPlace[], joins: boolean): string[] {
  const said = places.map(() => '');
  const order = places
    .map((place, index) => ({ ...place, index, end: place.last?.page ?? place.page }))
    .filter(({ page }) => page >= 0)
    .toSorted((a, b) => a.page - b.page || b.end - a.end || Number(b.main) - Number(a.main) || a.index - b.index);
  // What lies within a range that is said, or on a page that is, says nothing more.
  const shown: (typeof order)[number][] = [];
  for (const place of order) {
    const covers = shown.some(
      (other) =>
        other.page <= place.page && place.end <= other.end && other.note === place.note && (other.main || !place.main),
    );
    if (!covers) shown.push(place);
  }
  for (let from = 0; from < shown.length;) {
    let to = from;
    if (joins) while (isNext(shown[to], shown[to + 1])) to += 1;
    const inRow = to - from + 1;
    const first = shown[from];
    const last = shown[to];
    if (first === undefined || last === undefined) break;
    if (inRow >= fewestInRow) {
      said[first.index] = `${first.label}–${last.label}`;
    } else {
      for (const one of shown.slice(from, to + 1)) {
        const end = one.last !== undefined && one.last.page > one.page ? `–${one.last.label}` : '';
        said[one.index] = `${one.label}${end}${one.note}`;
      }
    }
    from = to + 1;
  }
  return said;
}

function isNext(one: LocatedPlace | undefined, other: LocatedPlace | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isPlain = (place: LocatedPlace): boolean => place.note === '' && !place.main && place.last === undefined;
  // Roman and arabic numbers do not run on from each other.
  const runsOn = /^\d+$/u.test(one.label) === /^\d+$/u.test(other.label);
  return isPlain(one) && isPlain(other) && other.page === one.page + 1 && runsOn;
}

/** “n3”, “ Anm. 3” */
export function sayNote(number: Properties[string], language: string): string {
  return typeof number === 'string' ? `${indexWordsFor(language).note}${number}` : '';
}

/** In editions without pages of their own: a link for each page of the print edition. */
export function tellLocators(locators: Element, pageMap: PageMap, language: string): Element {
  const links = locators.children.filter(
    (node): node is Element => node.type === 'element' && hasClass(node, 'index-locator'),
  );
  const placeOf = (id: unknown): { page: number; label: string } => {
    const page = typeof id === 'string' ? (pageMap.places.get(id) ?? -1) : -1;
    const label = pageMap.pages[page]?.label ?? '';
    return { page: label === '' ? -1 : page, label };
  };
  const places = links.map((link): LocatedPlace => {
    const { dataPageOf, dataPageTo, dataNote } = link.properties;
    const last = dataPageTo === undefined ? undefined : placeOf(dataPageTo);
    return {
      ...placeOf(dataPageOf),
      last: last === undefined || last.page < 0 ? undefined : last,
      main: hasClass(link, 'main'),
      note: sayNote(dataNote, language),
    };
  });
  // A place without a page (in a part that print has not) keeps its number, and the whole entry with it.
  if (places.some(({ page }) => page < 0)) return locators;
  const said = sayPlaces(places, false);
  const order = links
    .map((link, index) => ({ link, said: said[index] ?? '', place: places[index] }))
    .filter((one) => one.said !== '')
    .toSorted((a, b) => (a.place?.page ?? 0) - (b.place?.page ?? 0));
  const children = order.flatMap(({ link, said: words }, index): ElementContent[] => [
    ...(index === 0 && hasClass(locators, 'alone') ? [] : [{ type: 'text' as const, value: ', ' }]),
    bareLink(link, words),
  ]);
  return { ...locators, children };
}

function bareLink(link: Element, words: string): Element {
  const { className, href } = link.properties;
  return { ...link, properties: { className, href }, children: [{ type: 'text', value: words }] };
}
