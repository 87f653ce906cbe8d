/** What an index says: its entries with their places, and where else to look. */
import type { ElementContent } from 'hast';
import type { IndexMark } from '../../../model/index.ts';
import type { Place } from '../../../report/index.ts';
import { plainName, readEmphasis } from '../names.ts';

/** A place in the text, or from one to another. */
export interface Locator {
  readonly id: string;
  /** Where it ends. */
  to?: string;
  readonly main: boolean;
  /** Number of the note in which it stands. */
  readonly note?: number | undefined;
}

export interface IndexEntry {
  /** Plain text: the name by which it is found. */
  readonly term: string;
  /** What is shown. */
  readonly words: readonly ElementContent[];
  /** What it is sorted by; absent: its term. */
  sort?: string;
  readonly locators: Locator[];
  readonly see: CrossReference[];
  readonly seeAlso: CrossReference[];
  readonly entries: Map<string, IndexEntry>;
  /** Where it was marked first. */
  readonly place: Place;
}

export interface CrossReference {
  /** `main!sub` */
  readonly path: string;
  readonly place: Place;
}

/** A mark with its place in the text. */
export interface PlacedMark {
  readonly mark: IndexMark;
  /** The words that are marked: what is shown where no entry is named. */
  readonly words: readonly ElementContent[];
  readonly text: string;
  readonly id: string;
  readonly note?: number | undefined;
  readonly place: Place;
}

export type Entries = Map<string, IndexEntry>;

/** @param open told of each range that nothing ends, or that ends without a beginning */
export function gatherEntries(marks: readonly PlacedMark[], open: (mark: PlacedMark) => void): Entries {
  const entries: Entries = new Map();
  const ranges = new Map<string, { readonly locator: Locator; readonly mark: PlacedMark }>();
  for (const one of marks) {
    const { mark, id, note, place } = one;
    const path = splitPath(mark.entry ?? one.text);
    const entry = find(entries, path, one);
    if (entry === undefined) continue;
    if (mark.sort !== undefined) entry.sort ??= mark.sort;
    if (mark.see !== undefined) entry.see.push({ path: mark.see, place });
    if (mark.seeAlso !== undefined) entry.seeAlso.push({ path: mark.seeAlso, place });
    if (mark.see !== undefined || mark.seeAlso !== undefined) continue;
    const key = path.map(keyOf).join('!');
    if (mark.range === 'end') {
      const begun = ranges.get(key);
      if (begun === undefined) open(one);
      else begun.locator.to = id;
      ranges.delete(key);
      continue;
    }
    const locator: Locator = { id, main: mark.main === true, note };
    entry.locators.push(locator);
    if (mark.range !== 'begin') continue;
    const before = ranges.get(key);
    if (before !== undefined) open(before.mark);
    ranges.set(key, { locator, mark: one });
  }
  for (const { mark } of ranges.values()) open(mark);
  return entries;
}

/** A word at the beginning of a sentence is the same word. */
function keyOf(name: string): string {
  return plainName(name).toLowerCase();
}

/** `main!sub`: the levels of an entry. */
export function splitPath(path: string): string[] {
  return path
    .split('!')
    .map((level) => level.replace(/\s+/gu, ' ').trim())
    .filter((level) => level !== '');
}

/** The entry of a path, if there is one. */
export function findEntry(entries: Entries, path: string): IndexEntry | undefined {
  let found: IndexEntry | undefined;
  let level = entries;
  for (const name of splitPath(path)) {
    found = level.get(keyOf(name));
    if (found === undefined) return undefined;
    level = found.entries;
  }
  return found;
}

function find(entries: Entries, path: readonly string[], { mark, words, place }: PlacedMark): IndexEntry | undefined {
  let level = entries;
  let entry: IndexEntry | undefined;
  for (const name of path) {
    const key = keyOf(name);
    entry = level.get(key);
    if (entry === undefined) {
      entry = {
        term: plainName(name),
        words: mark.entry === undefined ? words : readEmphasis(name),
        locators: [],
        see: [],
        seeAlso: [],
        entries: new Map(),
        place,
      };
      level.set(key, entry);
    }
    level = entry.entries;
  }
  return entry;
}
