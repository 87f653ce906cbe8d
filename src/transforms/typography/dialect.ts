/** The words that a text itself cuts short: where it does so twice and nothing else was meant, it does so elsewhere. */
import { wordAfter, wordBefore, type StraightMark } from './mark-costs.ts';
import type { Decision } from './mark-roles.ts';

export interface Dialect {
  /** Words with an apostrophe before them. */
  readonly heads: ReadonlySet<string>;
  /** Words with an apostrophe after them. */
  readonly tails: ReadonlySet<string>;
}

export const noDialect: Dialect = { heads: new Set(), tails: new Set() };

/** A text whose marks were read without knowing its dialect. */
export interface ReadText {
  readonly text: string;
  readonly marks: readonly StraightMark[];
  readonly decisions: readonly Decision[];
}

/** As often an apostrophe as this, and so many times as often as anything else. */
const enough = 2;

export function learnDialect(texts: readonly ReadText[]): Dialect {
  const heads = new Map<string, Tally>();
  const tails = new Map<string, Tally>();
  for (const { text, marks, decisions } of texts)
    for (const [index, { at, typed }] of marks.entries()) {
      const role = decisions[index]?.role;
      if (typed !== "'" || role === undefined) continue;
      if (role !== 'close') count(heads, wordAfter(text, at), role === 'apostrophe');
      if (role !== 'open') count(tails, wordBefore(text, at), role === 'apostrophe');
    }
  return { heads: keepSure(heads), tails: keepSure(tails) };
}

interface Tally {
  apostrophes: number;
  others: number;
}

function count(tallies: Map<string, Tally>, word: string, isApostrophe: boolean): void {
  if (word === '') return;
  const key = word.toLowerCase();
  const tally = tallies.get(key) ?? { apostrophes: 0, others: 0 };
  if (isApostrophe) tally.apostrophes += 1;
  else tally.others += 1;
  tallies.set(key, tally);
}

function keepSure(tallies: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  return new Set(
    [...tallies]
      .filter(([, { apostrophes, others }]) => apostrophes >= enough && apostrophes >= enough * others)
      .map(([word]) => word),
  );
}
