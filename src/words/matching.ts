/**
 * Whether the passages of one text stand in another, in order. The other may have more (numbers, contents,
 * running heads), never less. Both are laid side by side first; where they differ, letters are walked through.
 */
import { alignSeries } from './alignment.ts';
import type { Passage, Threads } from './passages.ts';

/** What became of a passage. */
export interface Loss {
  readonly passage: Passage;
  /** `merged`: it runs on from the one before it without a break; `demoted`: a heading or a listing that is none. */
  readonly what: 'missing' | 'misplaced' | 'merged' | 'demoted';
  /** Letters around the first place where something is missing: `…found|missing…`. */
  readonly around: string;
}

export function findLosses(wanted: Threads, found: Threads): Loss[] {
  return [...matchThread(wanted.text, found.text), ...matchThread(wanted.notes, found.notes)];
}

/** Passages of fewer letters may stand anywhere by chance: they hold nothing in place. */
const tellingLength = 12;

/** Of a key, letters have no space in them. */
function isTelling(key: string): boolean {
  return key.length - key.indexOf(' ') - 1 >= tellingLength;
}

function matchThread(all: readonly Passage[], found: readonly Passage[]): Loss[] {
  const letters = new Set(found.flatMap((passage) => withoutNumber(passage.letters)));
  const wanted = all.filter((passage) => passage.loose !== true || !letters.has(passage.letters));
  const { pairs, misplaced } = alignSeries(wanted.map(keyOf), found.map(keyOf), isTelling);
  const walk = new Walk(found);
  const losses: Loss[] = [];
  let [from, after] = [0, 0];
  for (const [here, there] of [...pairs, [wanted.length, found.length] as const]) {
    walk.enter(after, there);
    for (let index = from; index < here; index += 1) {
      const passage = wanted[index];
      const loss = passage && walk.take(passage);
      if (loss !== undefined) losses.push(misplaced.has(index) ? { ...loss, what: 'misplaced' } : loss);
    }
    [from, after] = [here + 1, there + 1];
  }
  return losses;
}

/** A note has its number before it: “41984 was” may be note 4 that begins with a year, 41 or 419. */
function withoutNumber(letters: string): string[] {
  const digits = /^\p{N}*/u.exec(letters)?.[0].length ?? 0;
  return Array.from({ length: Math.min(digits, mostDigits) + 1 }, (_, length) => letters.slice(length));
}

/** Of the number of a note. */
const mostDigits = 6;

/** The letters, and whether they are a heading or a listing: what runs as a head elsewhere is neither. */
function keyOf({ letters, kind }: Passage): string {
  return kind === 'heading' || kind === 'code' ? `${kind} ${letters}` : letters;
}

function isDemoted(wanted: Passage, found: Passage): boolean {
  return (wanted.kind === 'heading' || wanted.kind === 'code') && wanted.kind !== found.kind;
}

/** Letters that must agree in one piece for a long addition (a contents list, a title page) to be passed over. */
const anchor = 24;
/** A passage that is no anchor may be looked for at the beginnings of so many. */
const nearPassages = 4;
/** Short additions (numbers of notes, folios, running heads) are looked for among so many letters … */
const reach = 240;
/** … so that this many letters stand there … */
const stretch = 30;
/** … in no more pieces than this: a word that is missing would have to be gathered from all over. */
const mostGaps = 3;
/** Far looks read this many times the text, all together, before no more is looked for: no input makes us slow. */
const mostReadings = 40;

/** Goes through the letters of the found passages between two that are held in place. */
class Walk {
  readonly #found: readonly Passage[];
  #letters = '';
  /** Where each of its passages begins. */
  #starts: number[] = [];
  #first = 0;
  #at = 0;
  /** Where the last passage that was taken ended; undefined at the beginning. */
  #end: number | undefined;
  #budget: number;

  constructor(found: readonly Passage[]) {
    this.#found = found;
    this.#budget = mostReadings * (1000 + found.reduce((sum, { letters }) => sum + letters.length, 0));
  }

  enter(from: number, to: number): void {
    const passages = this.#found.slice(from, to);
    this.#first = from;
    this.#starts = [];
    let length = 0;
    for (const { letters } of passages) {
      this.#starts.push(length);
      length += letters.length;
    }
    this.#letters = passages.map(({ letters }) => letters).join('');
    this.#at = 0;
    this.#end = undefined;
  }

  take(passage: Passage): Loss | undefined {
    const { letters } = passage;
    const from = this.#findKind(passage, this.#find(letters));
    if (from !== undefined) return this.#arrive(passage, from, from + letters.length);
    // Something was added within, or left out.
    const step = this.#walk(letters);
    if (typeof step === 'number')
      return {
        passage,
        what: 'missing',
        around: `…${letters.slice(Math.max(0, step - 30), step)}|${letters.slice(step, step + 30)}…`,
      };
    return this.#arrive(passage, step.from, step.to);
  }

  /** Where the whole passage stands in one piece. */
  #find(letters: string): number | undefined {
    const near = this.#letters.slice(this.#at, this.#at + reach + letters.length).indexOf(letters);
    if (near >= 0) return this.#at + near;
    return letters.length < anchor ? this.#findBeginning(letters) : this.#findFar(letters, this.#at);
  }

  /** A short passage after a long addition (a row of page numbers): one of the next begins with it. */
  #findBeginning(letters: string): number | undefined {
    const own = this.#passageAt(this.#at);
    const next = this.#starts.slice(own + 1, own + 1 + nearPassages);
    return next.find((start) => this.#letters.startsWith(letters, start));
  }

  /** A heading may stand as a running head before: where it is a heading is its place. */
  #findKind(passage: Passage, first: number | undefined): number | undefined {
    const { letters } = passage;
    for (let from = first; from !== undefined && from < this.#at + reach + letters.length;) {
      const found = this.#found[this.#first + this.#passageAt(from)];
      if (found === undefined || !isDemoted(passage, found)) return from;
      const next = this.#letters.slice(from + 1, this.#at + 2 * (reach + letters.length)).indexOf(letters);
      from = next < 0 ? undefined : from + 1 + next;
    }
    return first;
  }

  #findFar(letters: string, at: number): number | undefined {
    if (this.#budget < 0) return undefined;
    const found = this.#letters.indexOf(letters, at);
    this.#budget -= (found < 0 ? this.#letters.length : found) - at;
    return found < 0 ? undefined : found;
  }

  #arrive(passage: Passage, from: number, to: number): Loss | undefined {
    const own = this.#passageAt(from);
    const runsOn = this.#end !== undefined && this.#passageAt(this.#end - 1) === own;
    this.#at = to;
    this.#end = to;
    if (runsOn && passage.runsOn !== true) return { passage, what: 'merged', around: '' };
    const other = this.#found[this.#first + own];
    return other !== undefined && isDemoted(passage, other) ? { passage, what: 'demoted', around: '' } : undefined;
  }

  /** Which of the passages a letter belongs to. */
  #passageAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Side by side, letter by letter. @returns where it stands, or how many letters were found */
  #walk(letters: string): { from: number; to: number } | number {
    let from = 0;
    let at = this.#at;
    let start: number | undefined;
    while (from < letters.length) {
      if (letters[from] === this.#letters[at]) {
        start ??= at;
        from += 1;
        at += 1;
        continue;
      }
      // A few letters back: the last ones may have agreed by chance (the 1 of a note, the 1 of the text).
      let next: [number, number] | undefined;
      for (const back of [0, 1, 2, 4, 8]) {
        if (back > from || back > at - this.#at) break;
        next = this.#goOn(letters, from - back, at - back);
        if (next !== undefined) break;
      }
      if (next === undefined) return from;
      start ??= next[1] - next[0];
      [from, at] = next;
    }
    return { from: Math.max(this.#at, Math.min(start ?? at, at - 1)), to: at };
  }

  /** Where both go on after an addition. */
  #goOn(letters: string, from: number, at: number): [number, number] | undefined {
    const near = passShort(letters.slice(from, from + stretch), this.#letters.slice(at, at + reach));
    if (near !== undefined) return [Math.min(letters.length, from + stretch), at + near];
    const next = letters.slice(from, from + anchor);
    const found = next.length < anchor ? undefined : this.#findFar(next, at);
    return found === undefined ? undefined : [from + anchor, found + anchor];
  }
}

/**
 * The fewest pieces in which `wanted` stands in `text`, in order.
 * @returns where its last letter ends, if that takes no more than `mostGaps` gaps
 */
function passShort(wanted: string, text: string): number | undefined {
  // gaps[j]: fewest gaps if the letters so far end with the one at j.
  let gaps = Array.from<number>({ length: text.length }).fill(Infinity);
  for (let i = 0; i < wanted.length; i += 1) {
    const next = Array.from<number>({ length: text.length }).fill(Infinity);
    let best = Infinity;
    for (let j = 0; j < text.length; j += 1) {
      if (text[j] === wanted[i]) next[j] = i === 0 ? (j === 0 ? 0 : 1) : Math.min(gaps[j - 1] ?? Infinity, best + 1);
      best = Math.min(best, gaps[j - 1] ?? Infinity);
    }
    gaps = next;
  }
  const least = Math.min(...gaps);
  return least > mostGaps ? undefined : gaps.indexOf(least) + 1;
}
