/** Places that links lead to stand where the manuscript has them: in the same passage, or on its pages. */
import { alignSeries, type Passage, type Threads } from '../../words/index.ts';
import { holdPassage, type EditionContents, type Holding } from './holdings.ts';
import type { PdfContents } from './pdf.ts';
import type { Difference } from './series.ts';

/** The passage in which each place stands, or which follows it. */
export function passagesById({ text, notes }: Threads): Map<string, Passage> {
  return new Map([...text, ...notes].flatMap((passage) => (passage.ids ?? []).map((id) => [id, passage] as const)));
}

/** Ids to which something leads. */
function targetsOf({ holdings }: EditionContents): Set<string> {
  const all = [...holdings.text, ...holdings.notes];
  return new Set(
    all.flatMap(({ facets, locators = [] }) => [
      ...(facets['to']?.startsWith('#') === true ? [facets['to'].slice(1)] : []),
      ...locators.map(({ id }) => id),
    ]),
  );
}

/** Of an edition that has ids of its own in its text. */
export function comparePlaces(wanted: EditionContents, found: EditionContents): Difference[] {
  const [here, there] = [passagesById(wanted.words), passagesById(found.words)];
  return [...targetsOf(wanted)].flatMap((id): Difference[] => {
    const passage = here.get(id);
    if (passage === undefined) return [];
    const other = there.get(id);
    const [own, found_] = [standing(passage), other === undefined ? undefined : standing(other)];
    return own.facets['to'] === found_?.facets['to']
      ? []
      : [{ what: 'changed', wanted: own, found: found_, facet: 'to' }];
  });
}

function standing(passage: Passage): Holding {
  const { facets, ...rest } = holdPassage(passage);
  return { ...rest, kind: 'link', facets: { to: facets['text'] ?? '' } };
}

/**
 * Of a PDF, where a place is a page and a height.
 * @param pageOf index of a page by its object number
 * @param fold letters as both can be compared
 */
export function compareDestinations(
  wanted: EditionContents,
  found: PdfContents,
  pageOf: (number: number) => number | undefined,
  fold: (passage: Passage) => string,
): Difference[] {
  const pagesOf = new Map<Passage, readonly [number, number]>();
  for (const thread of ['text', 'notes'] as const) {
    const [here, there] = [wanted.words[thread], found.words[thread]];
    for (const [own, other] of alignSeries(here.map(fold), there.map(fold)).pairs) {
      const [passage, spoken] = [here[own], there[other]];
      const [first, last] = (spoken && found.places.get(spoken))?.map(pageOf) ?? [];
      if (passage !== undefined && first !== undefined && last !== undefined) pagesOf.set(passage, [first, last]);
    }
  }
  const passages = passagesById(wanted.words);
  // Of places on one page an index names one, and the others have no destination.
  return [...targetsOf(found)].flatMap((id): Difference[] => {
    const passage = passages.get(id);
    const pages = passage && pagesOf.get(passage);
    const page = found.pages.get(id);
    // A place without words, above a heading that goes overleaf, may be left at the foot of the page before.
    const isThere = page !== undefined && (pages === undefined || (page >= pages[0] - 1 && page <= pages[1]));
    if (isThere || passage === undefined) return [];
    const own = standing(passage);
    const say = (index: number | undefined, none: string): Holding => ({
      ...own,
      facets: { to: index === undefined ? none : `page ${index + 1} of the file` },
    });
    return [{ what: 'changed', wanted: say(pages?.[0], 'its page'), found: say(page, 'nowhere'), facet: 'to' }];
  });
}
