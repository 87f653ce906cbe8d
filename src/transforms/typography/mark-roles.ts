/**
 * The roles of the straight quotation marks of a paragraph, decided together: of all ways to read them the one
 * that costs least, where a mark that is left over costs much (Viterbi's algorithm; its states are what is
 * open). So "the dogs' bowls" does not end a quotation that is ended later, and a mark that nothing ends is an
 * apostrophe. Linear in the number of marks.
 */
import type { MarkCosts, MarkRole, StraightMark } from './mark-costs.ts';

/** Opened and never closed; a single mark then is an apostrophe. */
const neverClosed = { '"': 7.5, "'": 10.5 } as const;
/** Closed and never opened. */
const neverOpened = 7;
/** The same for a mark that the paragraph begins with: what is quoted goes on after a poem, a list, a letter. */
const leftOpen = 3.5;
/** The same after a comma or a colon, where it is the mark that opens the text's quotations. */
const leftOpenMidway = 3.5;
/** Single marks are seldom so where the text has double ones outside. */
const oddOutside = 6;
/** It goes on in the next paragraph, which opens it again. */
const goesOn = 0.5;
const goesOnMidway = 1.5;
/** Speech that ends with a word, not with a stop, and the sentence goes on. */
const speechInWord = 1.5;
/** Words are cut short in speech more often than outside it. */
const inNarration = 0.7;
/** "a "b" c": the same mark within itself. */
const sameInside = { '"': 5, "'": 9 } as const;

export interface Decision {
  readonly role: MarkRole;
  /** Not closed, or not opened, in this paragraph, and nothing stands in it. */
  readonly isLeftOver: boolean;
}

const decisions: readonly Decision[] = [
  { role: 'open', isLeftOver: false },
  { role: 'open', isLeftOver: true },
  { role: 'close', isLeftOver: false },
  { role: 'close', isLeftOver: true },
  { role: 'apostrophe', isLeftOver: false },
  { role: 'prime', isLeftOver: false },
  { role: 'straight', isLeftOver: false },
];

/**
 * What is open, the innermost last, two bits each after a leading 1: whether the mark is single, and whether it
 * opened within a sentence (a title, a word), not after a stop, a comma, a colon (speech).
 */
const nothingOpen = 1;
const deepest = 3;
const states = 4 ** deepest * 2;
const single = 1;
const phrase = 2;

/** The paragraph's surroundings. */
export interface Paragraph {
  /** How many of the marks it begins with, one right after the other. */
  readonly leading: number;
  /** The marks that the next paragraph begins with. */
  readonly next: string;
  /** The mark that most quotations of the text begin with, if it is known. */
  readonly outside: '"' | "'" | undefined;
}

/** All ways to read the paragraph, also those where marks at its beginning stay open to its end. */
export function decideRoles(
  marks: readonly StraightMark[],
  costs: readonly MarkCosts[],
  { leading, next, outside }: Paragraph,
): Decision[] {
  let best = search(marks, costs, nothingOpen, { next, outside });
  let held = 0;
  let base = nothingOpen;
  let cost = 0;
  for (let count = 1; count <= Math.min(leading, 2); count += 1) {
    const typed = marks[count - 1]?.typed ?? '"';
    cost += (costs[count - 1]?.open ?? 0) + (next.charAt(count - 1) === typed ? goesOn : leftOpen);
    if (count === 1 && typed === "'" && outside === '"') cost += oddOutside;
    base = base * 4 + (typed === "'" ? single : 0);
    const found = search(marks.slice(count), costs.slice(count), base, { next: next.slice(count), outside });
    if (found.cost + cost < best.cost) [best, held] = [{ ...found, cost: found.cost + cost }, count];
  }
  const opened = marks.slice(0, held).map((): Decision => ({ role: 'open', isLeftOver: false }));
  return [...opened, ...best.decisions];
}

interface Reading {
  readonly cost: number;
  readonly decisions: readonly Decision[];
}

/** Readings that cost so much more than the best so far are given up: nothing that follows makes up for it. */
const hopeless = 25;

/** @param base what is open and stays so */
function search(
  marks: readonly StraightMark[],
  costs: readonly MarkCosts[],
  base: number,
  { next, outside }: Pick<Paragraph, 'next' | 'outside'>,
): Reading {
  let totals = new Float64Array(states).fill(Infinity);
  let following = new Float64Array(states);
  totals[base] = 0;
  let least = 0;
  // For each mark and state: the state before, and what was decided.
  const cameFrom = new Uint8Array(states * marks.length);
  const decided = new Uint8Array(states * marks.length);
  for (const [index, { typed }] of marks.entries()) {
    following.fill(Infinity);
    let leastNow = Infinity;
    const { open, close, apostrophe, prime, straight, isPhrase, endsWord } = costs[index] ?? freeOfCost;
    const own = typed === "'" ? single : 0;
    const entry = own + (isPhrase ? phrase : 0);
    const holding = costHolding(marks, index);
    const reach = (from: number, to: number, total: number, decision: number): void => {
      if (total >= (following[to] ?? Infinity)) return;
      following[to] = total;
      cameFrom[index * states + to] = from;
      decided[index * states + to] = decision;
      if (total < leastNow) leastNow = total;
    };
    for (let state = base; state < states; state += 1) {
      const before = totals[state] ?? Infinity;
      if (before > least + hopeless) continue;
      const so = before + (state !== nothingOpen && (state & phrase) !== 0 ? holding : 0);
      const isSpeech = outside === typed && state === nothingOpen && !isPhrase;
      if (state < states / 4)
        reach(state, state * 4 + entry, so + open + (isInside(state, own) ? sameInside[typed] : 0), 0);
      reach(state, state, so + open + (isSpeech ? leftOpenMidway : neverClosed[typed]), 1);
      if (state !== base && (state & single) === own)
        reach(state, state >> 2, so + close + (endsWord && (state & phrase) === 0 ? speechInWord : 0), 2);
      reach(state, state, so + close + neverOpened, 3);
      reach(state, state, so + apostrophe + (state === nothingOpen && apostrophe > 0 ? inNarration : 0), 4);
      reach(state, state, so + prime, 5);
      reach(state, state, so + straight, 6);
    }
    [totals, following] = [following, totals];
    least = leastNow;
  }
  const [last, cost] = cheapest(totals, base, next);
  return { cost, decisions: traceBack(last, marks.length, cameFrom, decided) };
}

const freeOfCost: MarkCosts = {
  open: 0,
  close: 0,
  apostrophe: 0,
  prime: 0,
  straight: 0,
  isPhrase: false,
  endsWord: false,
};

/** Whether the innermost quotation that is open began with the same mark. */
function isInside(state: number, own: number): boolean {
  return state !== nothingOpen && (state & single) === own;
}

/** Words and titles are short: what is quoted within a sentence becomes less likely with every letter. */
function costHolding(marks: readonly StraightMark[], index: number): number {
  const length = (marks[index]?.at ?? 0) - (marks[index - 1]?.at ?? 0);
  return Math.min(3, length / 100);
}

/** The state to end in: what is open then is paid for, unless it is speech and the next paragraph goes on with it. */
function cheapest(totals: Float64Array, base: number, next: string): [state: number, cost: number] {
  let best = base;
  let least = Infinity;
  for (const [state, total] of totals.entries()) {
    if (total === Infinity) continue;
    let cost = total;
    let depth = Math.floor(Math.log2(state / base) / 2);
    for (let rest = state; rest > base; rest >>= 2) {
      depth -= 1;
      const again = (rest & phrase) === 0 && next.charAt(depth) === ((rest & single) === single ? "'" : '"');
      cost += again ? goesOnMidway : neverClosed[(rest & single) === single ? "'" : '"'] - 0.5;
    }
    if (cost < least) [best, least] = [state, cost];
  }
  return [best, least];
}

function traceBack(last: number, count: number, cameFrom: Uint8Array, decided: Uint8Array): Decision[] {
  const roles = Array.from<Decision>({ length: count });
  let state = last;
  for (let index = count - 1; index >= 0; index -= 1) {
    roles[index] = decisions[decided[index * states + state] ?? 0] ?? { role: 'straight', isLeftOver: false };
    state = cameFrom[index * states + state] ?? nothingOpen;
  }
  return roles;
}
