/** What an edition holds, as lines to compare. */
import type { Holding, HoldingThreads } from '../../src/checks/contents/holdings.ts';

/** `link “words” words=words to=#a`; of entries also their places: `a–b=1–2`. */
export function tellHolding({ kind, name, facets, locators = [] }: Holding): string {
  return [
    `${kind} “${name}”`,
    ...Object.entries(facets).map(([key, value]) => `${key}=${value}`),
    ...locators.map(({ id, until, words }) => `${until === undefined ? id : `${id}–${until}`}=${words}`),
  ].join(' ');
}

/** The text, then the notes. */
export function tellHoldings({ text, notes }: HoldingThreads): string[] {
  return [...text, ...notes].map(tellHolding);
}
