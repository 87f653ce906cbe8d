/** Notes at the foot of a page: what stands there, and where notes are divided. */
import type { MeasuredNote } from '../measured.ts';
import { limits } from './costs.ts';
import type { NotePart, NotePiece } from './types.ts';

const { tolerance } = limits;

/** What stands at the foot of a page by some moment. */
export interface FootState {
  readonly pieces: readonly NotePiece[];
  readonly reserved: number;
}

/** The foot of a page while it is filled. */
export class Foot {
  readonly #notes: readonly MeasuredNote[];
  readonly #separator: number;
  #pieces: NotePiece[] = [];
  #reserved = 0;
  #rest: NotePart[] = [];

  /** @param separator space for the rule between text and notes */
  constructor(notes: readonly MeasuredNote[], separator: number) {
    this.#notes = notes;
    this.#separator = separator;
  }

  get pieces(): readonly NotePiece[] {
    return this.#pieces;
  }

  /** Height of notes and rule. */
  get reserved(): number {
    return this.#reserved;
  }

  /** What goes on to the next page of the notes that were begun before this one. */
  get rest(): readonly NotePart[] {
    return this.#rest;
  }

  /** Space that the rule takes if one more note is added. */
  get rule(): number {
    return this.#pieces.length === 0 ? this.#separator : 0;
  }

  add(index: number, from: number, to: number): void {
    const note = this.#notes[index];
    if (note === undefined) return;
    const height = heightOf(note, from, to);
    this.#reserved += this.rule + height;
    this.#pieces.push({ note: index, from, to, height });
  }

  addWhole(index: number): void {
    this.add(index, 0, this.#notes[index]?.lines.length ?? 0);
  }

  /**
   * Notes that go on from the page before.
   * @param most height that they may take, with the rule
   * @param mustGoOn there is no text left: one of them has to go on, however badly it can be divided
   */
  continue(carried: readonly NotePart[], most: number, mustGoOn: boolean): void {
    for (const part of carried) {
      const note = this.#notes[part.note];
      if (note === undefined) continue;
      if (this.#rest.length > 0) {
        this.#rest.push(part);
        continue;
      }
      const room = most - this.#reserved - this.rule;
      if (heightOf(note, part.from, note.lines.length) <= room + tolerance) {
        this.add(part.note, part.from, note.lines.length);
        continue;
      }
      const isStuck = mustGoOn && this.#pieces.length === 0;
      const cut = cutNote(note, part.from, room, 1) ?? (isStuck ? note.lines.length : undefined);
      if (cut !== undefined) this.add(part.note, part.from, cut);
      if (cut !== note.lines.length) this.#rest.push({ note: part.note, from: cut ?? part.from });
    }
  }

  remember(): FootState {
    return { pieces: [...this.#pieces], reserved: this.#reserved };
  }

  goBackTo({ pieces, reserved }: FootState): void {
    this.#pieces = [...pieces];
    this.#reserved = reserved;
  }

  clear(): void {
    this.#pieces = [];
    this.#reserved = 0;
    this.#rest = [];
  }
}

/** Height of some lines of a note. */
export function heightOf(note: MeasuredNote, from: number, to: number): number {
  const start = from === 0 ? 0 : (note.lines[from - 1]?.bottom ?? 0);
  return (to >= note.lines.length ? note.height : (note.lines[to - 1]?.bottom ?? 0)) - start;
}

/**
 * The last line after which a note may go on elsewhere; two lines at least go on.
 * @param fewest lines that have to stand here
 */
export function cutNote(note: MeasuredNote, from: number, room: number, fewest: number): number | undefined {
  for (let to = note.lines.length - 2; to >= from + fewest; to -= 1) {
    if ((note.lines[to - 1]?.ends ?? false) && heightOf(note, from, to) <= room + tolerance) return to;
  }
  return undefined;
}

/**
 * Where a note may be divided so that those after it can follow on another page: these have to be notes on
 * it. Best above the lines that refer to them.
 */
export function divideNote(
  notes: readonly MeasuredNote[],
  index: number,
  room: number,
  following: readonly number[],
): { readonly cut: number; readonly moved: number[] } | undefined {
  const note = notes[index];
  const family = new Set([index]);
  for (const next of following) {
    const parent = notes[next]?.parent;
    if (parent === undefined || !family.has(parent.note)) return undefined;
    family.add(next);
  }
  if (note === undefined) return undefined;
  const children = following.filter((next) => notes[next]?.parent?.note === index);
  const lines = children.map((next) => notes[next]?.parent?.line ?? 0);
  const above = heightOf(note, 0, Math.min(...lines, note.lines.length - 1));
  const cut = cutNote(note, 0, Math.min(room, above), 2) ?? cutNote(note, 0, room, 2);
  if (cut === undefined) return undefined;
  return { cut, moved: children.filter((_, place) => (lines[place] ?? 0) < cut) };
}

/**
 * The longest of some notes is cut so that all others, those on it excepted that are referred to further
 * down in it, stand here whole.
 */
export function cutLongest(
  notes: readonly MeasuredNote[],
  indexes: readonly number[],
  room: number,
): { readonly here: { note: number; to: number }[]; readonly carried: NotePart[] } | undefined {
  const longest = indexes.toSorted((a, b) => (notes[b]?.height ?? 0) - (notes[a]?.height ?? 0))[0];
  const note = longest === undefined ? undefined : notes[longest];
  if (longest === undefined || note === undefined) return undefined;
  let cut = note.lines.length;
  for (let round = 0; round <= indexes.length; round += 1) {
    const goes = (index: number): boolean => {
      const parent = notes[index]?.parent;
      if (parent === undefined) return false;
      return (parent.note === longest && parent.line >= cut) || (parent.note !== index && goes(parent.note));
    };
    const others = indexes.filter((index) => index !== longest && !goes(index));
    const taken = others.reduce((sum, index) => sum + (notes[index]?.height ?? 0), 0);
    const next = cutNote(note, 0, room - taken, 2);
    if (next === undefined) return undefined;
    if (next >= cut) {
      const gone = indexes.filter((index) => goes(index));
      return {
        here: indexes
          .filter((index) => !goes(index))
          .map((index) => ({ note: index, to: index === longest ? cut : (notes[index]?.lines.length ?? 0) })),
        carried: [{ note: longest, from: cut }, ...gone.map((index) => ({ note: index, from: 0 }))],
      };
    }
    cut = next;
  }
  return undefined;
}
