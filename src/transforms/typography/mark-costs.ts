/**
 * What a straight quotation mark may be, judged by its neighbours alone: each role has a cost, the less the
 * likelier (about the negative logarithm of how often it is so in edited books). The paragraph as a whole
 * decides (`mark-roles.ts`).
 */
import type { Dialect } from './dialect.ts';
import { elisionsOf, type Elisions } from './elisions.ts';
import { object } from './running-text.ts';

export type MarkRole = 'open' | 'close' | 'apostrophe' | 'prime' | 'straight';

export interface MarkCosts extends Readonly<Record<MarkRole, number>> {
  /** If it opens, it does so within a sentence. */
  readonly isPhrase: boolean;
  /** If it closes, it does so after a word, and the sentence goes on. */
  readonly endsWord: boolean;
}

/** A straight mark of a run. */
export interface StraightMark {
  readonly at: number;
  readonly typed: '"' | "'";
  readonly language: string;
}

const neighbours = ['space', 'bracket', 'dash', 'word', 'stop'] as const;
type Neighbour = (typeof neighbours)[number];
type Table = Readonly<Record<Neighbour, readonly number[]>>;

// Rows: what stands before; columns: what follows, in the order of `neighbours`.
const opens: Table = {
  space: [6, 0, 1, 0, 2],
  bracket: [7, 0, 1, 0, 2],
  dash: [8, 0.7, 3, 0.7, 5],
  word: [10, 4, 8, 4, 9],
  stop: [10, 3, 7, 3, 8],
};
const closes: Table = {
  space: [4, 9, 6, 9, 4],
  bracket: [9, 10, 9, 10, 9],
  dash: [0.3, 3, 1, 1.2, 0.3],
  word: [0.3, 1, 0.5, 4, 0],
  stop: [0, 1, 0, 2.5, 0],
};

const quotes = /["'“”„‘’‚«»‹›]/u;
const thin = /[\u2009\u200A\u202F\u2060]/u;

/** @param after it follows the mark; signs such as $ then begin a word, otherwise they end one */
function sortNeighbour(character: string, after: boolean): Neighbour {
  if (character === '' || /\s/u.test(character)) return 'space';
  if (/[\p{L}\p{N}\p{M}]/u.test(character) || character === object) return 'word';
  if (/[\p{Ps}¿¡]/u.test(character)) return 'bracket';
  if (/[\p{Pd}]/u.test(character)) return 'dash';
  if (!after && /[=+*&/|]/u.test(character)) return 'bracket';
  return after && /[\p{Sc}#@+&*~=<>]/u.test(character) ? 'word' : 'stop';
}

/** What stands before and after each mark, marks beside it passed over. */
interface Surroundings {
  readonly before: Neighbour;
  readonly after: Neighbour;
}

function surround(text: string, marks: readonly StraightMark[]): Surroundings[] {
  const before: Neighbour[] = [];
  // Where the marks before it began: so that a thousand marks side by side are read once.
  let from = -1;
  let passed: Neighbour = 'space';
  for (const [index, { at }] of marks.entries()) {
    const last = marks[index - 1];
    let place = at - 1;
    while (place > from && (quotes.test(text.charAt(place)) || isThin(text, place))) place -= 1;
    if (place > from || last === undefined) passed = sortNeighbour(text.charAt(place), false);
    else if (last.typed === "'" && isJoining(text, last)) passed = 'bracket';
    before.push(passed);
    from = at;
  }
  const after: Neighbour[] = [];
  let until = text.length;
  passed = 'space';
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const { at } = marks[index] ?? { at: 0 };
    let place = at + 1;
    while (place < until && (quotes.test(text.charAt(place)) || isThin(text, place))) place += 1;
    if (place < until || index === marks.length - 1) passed = sortNeighbour(text.charAt(place), true);
    after[index] = passed;
    until = at;
  }
  return before.map((one, index) => ({ before: one, after: after[index] ?? 'space' }));
}

/** A thin space between two marks parts them for the eye alone. */
function isThin(text: string, at: number): boolean {
  return thin.test(text.charAt(at)) && (quotes.test(text.charAt(at - 1)) || quotes.test(text.charAt(at + 1)));
}

/** The longest elision is shorter. */
const longest = 24;

export function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}\p{M}'’]*$/u.exec(text.slice(Math.max(0, at - longest), at))?.[0].replace(/^['’]+/u, '') ?? '';
}

export function wordAfter(text: string, at: number): string {
  const found = /^(?:[\p{L}\p{N}\p{M}]|['’](?=[\p{L}\p{N}]))*/u.exec(text.slice(at + 1, at + 1 + longest));
  return found?.[0].replaceAll('’', "'") ?? '';
}

/** "'em's", "'ere'll" */
function dropEnding(word: string): string {
  return word.replace(/(?<=\p{L})'(?:s|d|ll|ve|re)$/u, '');
}

function isJoining(text: string, { at, language }: StraightMark): boolean {
  return elisionsOf(language).joining.has(wordBefore(text, at).toLowerCase());
}

/**
 * The costs of each mark's roles.
 * @param dialect what this text cuts short elsewhere
 */
export function costMarks(text: string, marks: readonly StraightMark[], dialect: Dialect): MarkCosts[] {
  const around = surround(text, marks);
  return marks.map((mark, index) => {
    const { before, after } = around[index] ?? { before: 'space', after: 'space' };
    const column = neighbours.indexOf(after);
    const open = opens[before][column] ?? 0;
    const close = closes[before][column] ?? 0;
    const costs = {
      open,
      close,
      apostrophe: Infinity,
      prime: costPrime(text, mark),
      straight: Infinity,
      ...readPlace(text, mark.at),
    };
    if (mark.typed === '"') return before === 'word' && after === 'word' ? { ...costs, straight: 6 } : costs;
    return costSingle(text, mark, { before, after }, costs, dialect);
  });
}

function readPlace(text: string, at: number): { readonly isPhrase: boolean; readonly endsWord: boolean } {
  return {
    isPhrase: /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, at - 2), at)),
    endsWord: /^[\p{L}\p{N}]["']\s+\p{Ll}/u.test(text.slice(Math.max(0, at - 1), at + 4)),
  };
}

/** Feet and minutes, inches and seconds. */
function costPrime(text: string, { at, typed }: StraightMark): number {
  if (!/\d/u.test(text.charAt(at - 1))) return Infinity;
  const after = text.charAt(at + 1);
  if (typed === "'") return /\d/u.test(after) ? 0 : /\p{L}/u.test(after) ? 6 : 1.5;
  return /['′’]\s?\d+(?:[.,]\d+)?$/u.test(text.slice(Math.max(0, at - 10), at)) ? 0.2 : 2.5;
}

function costSingle(
  text: string,
  mark: StraightMark,
  { before, after }: Surroundings,
  costs: MarkCosts,
  dialect: Dialect,
): MarkCosts {
  const elisions = elisionsOf(mark.language);
  if (before === 'word' && after === 'word') return costInside(text, mark, elisions, costs);
  if (before === 'word') {
    const tail = costTail(text, mark, after, elisions, costs);
    return dialect.tails.has(wordBefore(text, mark.at).toLowerCase()) ? makeLikely(tail) : tail;
  }
  if (after === 'word') {
    const head = costHead(text, mark, before, elisions, costs);
    return dialect.heads.has(wordAfter(text, mark.at).toLowerCase()) ? makeLikely(head) : head;
  }
  return { ...costs, apostrophe: before === 'space' && after === 'space' ? 5 : 9 };
}

function makeLikely(costs: MarkCosts): MarkCosts {
  return { ...costs, open: costs.open + 1, close: costs.close + 1, apostrophe: Math.min(costs.apostrophe, 0.5) };
}

function costInside(text: string, { at }: StraightMark, elisions: Elisions, costs: MarkCosts): MarkCosts {
  const beside = /['’"”“]/u.test(text.charAt(at - 1)) || /['’"”“]/u.test(text.charAt(at + 1));
  if (beside && !elisions.joining.has(wordBefore(text, at).toLowerCase())) return { ...costs, apostrophe: 4 };
  const figures = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
  return { ...costs, open: 20, close: 20, apostrophe: figures ? 3 : 0 };
}

/** After a word: dogs', goin', th'. */
function costTail(
  text: string,
  { at }: StraightMark,
  after: Neighbour,
  { tailless, tails, joining }: Elisions,
  costs: MarkCosts,
): MarkCosts {
  const word = wordBefore(text, at).toLowerCase().replaceAll('’', "'");
  if (/^-\p{L}/u.test(text.slice(at + 1, at + 3))) return { ...costs, open: 12, close: costs.close + 2, apostrophe: 1 };
  const goesOn = /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
  if (joining.has(word) && /^["“«„]/u.test(text.charAt(at + 1))) return { ...costs, apostrophe: 0 };
  if (tailless.has(word)) return { ...costs, close: costs.close + 3, apostrophe: 0.3 };
  if (/(?:in|'n)$/u.test(word) && tails.test(word)) return { ...costs, close: costs.close + 1, apostrophe: 0.6 };
  if (tails.test(word))
    return { ...costs, close: costs.close + 0.5, apostrophe: goesOn ? 1.2 : after === 'space' ? 2 : 2.5 };
  return { ...costs, apostrophe: goesOn ? 4 : 5 };
}

/** Before a word: 'tis, 'bout, '90s. */
function costHead(
  text: string,
  { at }: StraightMark,
  before: Neighbour,
  { headless, maybeHeadless }: Elisions,
  costs: MarkCosts,
): MarkCosts {
  const typed = wordAfter(text, at);
  const word = typed.toLowerCase();
  const isSmall = typed === word;
  // "'D⸺n me!'"
  const isCut = /[⸺⸻]/u.test(text.charAt(at + 1 + typed.length));
  const known = !isCut && [word, dropEnding(word), word.replace(/s$/u, '')].some((form) => headless.has(form));
  // "etc.'s", "(the firm)'s"
  if (before === 'stop') return { ...costs, apostrophe: /^(?:s|d|ll|re|ve|m)$/u.test(word) ? 0.5 : 6 };
  // "''Course he is,' she said."
  if (/['‘]/u.test(text.charAt(at - 1))) return { ...costs, apostrophe: 1 };
  // "a-'untin'"
  if (/\p{L}-$/u.test(text.slice(Math.max(0, at - 2), at)))
    return { ...costs, open: costs.open + 3, apostrophe: known ? 0 : 1.5 };
  if (word === '') return { ...costs, apostrophe: 9 };
  if (known) return { ...costs, open: costs.open + 5, apostrophe: 0.2 };
  // "'24 May", the first words of a letter that is quoted.
  if (/^\d\ds?$/u.test(word))
    return { ...costs, open: costs.open + (at === 0 ? 0.5 : 2), apostrophe: at === 0 ? 5 : 1 };
  // Within a sentence quotations are rarer than after a comma, a colon, a full stop.
  const open = costs.isPhrase ? costs.open + 0.7 : costs.open;
  if (maybeHeadless.has(word))
    return isSmall ? { ...costs, open: open + 1.5, apostrophe: 2 } : { ...costs, open, apostrophe: 4.5 };
  return { ...costs, open, apostrophe: isSmall ? 4.5 : costs.isPhrase ? 6 : 8.5 };
}
