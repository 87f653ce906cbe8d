/** Two texts as one passage each: whether every letter of the one stands in the other, in order. */
import { findLosses, lettersOf, type Threads } from '../../src/words/index.ts';

/** @returns the letters around the first place where something is missing; undefined if nothing is */
export function findLost(manuscript: string, edition: string): string | undefined {
  return findLosses(asPassage(manuscript), asPassage(edition))[0]?.around;
}

function asPassage(text: string): Threads {
  return { text: [{ text, letters: lettersOf(text), kind: 'text' }], notes: [] };
}
