/**
 * The roles of the straight quotation marks of a paragraph, decided together: of all ways to read them the one
 * that costs least, where a mark that is left over costs much (Viterbi's algorithm; its states are what is
 * open). So "the dogs' bowls" does not end a quotation that is ended later, and a mark that nothing ends is an
 * apostrophe. Linear in the number of marks.
 */
import type { MarkCosts, MarkRole, StraightMark } from './mark-costs.ts';

/** Opened and never closed, closed and never opened. */
const leftOver = 7;
/** "a "b" c": the same mark within itself. */
const sameInside = 4;
/** It goes on in the next paragraph, which opens it again. */
const goesOn = 0.2;
const deepest = 4;

export interface Decision {
  readonly role: MarkRole;
  /** Not closed, or not opened, in this paragraph. */
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

// What is open, as bits after a leading 1: 0 a double mark, 1 a single one, the innermost last.
const nothingOpen = 1;
const states = 2 ** (deepest + 1);

/** @param next the marks that the next paragraph begins with */
export function decideRoles(marks: readonly StraightMark[], costs: readonly MarkCosts[], next: string): Decision[] {
  let totals = new Float64Array(states).fill(Infinity);
  totals[nothingOpen] = 0;
  // For each mark and state: the state before, and what was decided.
  const cameFrom = new Uint8Array(states * marks.length);
  const decided = new Uint8Array(states * marks.length);
  for (const [index, mark] of marks.entries()) {
    const following = new Float64Array(states).fill(Infinity);
    const bit = mark.typed === "'" ? 1 : 0;
    const { open, close, apostrophe, prime, straight } = costs[index] ?? freeOfCost;
    for (let state = nothingOpen; state < states; state += 1) {
      const so = totals[state] ?? Infinity;
      if (so === Infinity) continue;
      const reach = (to: number, cost: number, decision: number): void => {
        if (so + cost >= (following[to] ?? Infinity)) return;
        following[to] = so + cost;
        cameFrom[index * states + to] = state;
        decided[index * states + to] = decision;
      };
      if (state < states / 2) reach(state * 2 + bit, open + (holds(state, bit) ? sameInside : 0), 0);
      reach(state, open + leftOver + 0.5, 1);
      if (state !== nothingOpen && (state & 1) === bit) reach(state >> 1, close, 2);
      reach(state, close + leftOver, 3);
      reach(state, apostrophe, 4);
      reach(state, prime, 5);
      reach(state, straight, 6);
    }
    totals = following;
  }
  return traceBack(cheapest(totals, next), marks.length, cameFrom, decided);
}

const freeOfCost: MarkCosts = { open: 0, close: 0, apostrophe: 0, prime: 0, straight: 0 };

function holds(state: number, bit: number): boolean {
  for (let rest = state; rest > nothingOpen; rest >>= 1) if ((rest & 1) === bit) return true;
  return false;
}

/** The state to end in: what is open then is paid for, unless the next paragraph goes on with it. */
function cheapest(totals: Float64Array, next: string): number {
  let best = nothingOpen;
  let least = Infinity;
  for (const [state, total] of totals.entries()) {
    if (total === Infinity) continue;
    const stillOpen = state.toString(2).slice(1);
    const again = [...stillOpen].filter((bit, depth) => next.charAt(depth) === (bit === '1' ? "'" : '"')).length;
    const cost = total + again * goesOn + (stillOpen.length - again) * leftOver;
    if (cost < least) [best, least] = [state, cost];
  }
  return best;
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
