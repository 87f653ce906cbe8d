/** What an edition holds: passages, headings, pictures, tables, formulas, links, entries of an index, lists of contents. */
import type { Passage, PassagePlace, Threads } from '../../words/index.ts';

export const holdingKinds = [
  'passage',
  'heading',
  'picture',
  'table',
  'formula',
  'link',
  'entry',
  'contents',
  'bookmark',
  'navpoint',
] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** A place that an entry of an index names, or a line of printed contents by its page. */
export interface Locator {
  /** Id of the place. */
  readonly id: string;
  /** Where what is named ends, if it is no single place; known of the Book alone. */
  readonly until?: string;
  /** What stands there: “12–14”. */
  readonly words: string;
}

export interface Holding {
  readonly kind: HoldingKind;
  /** By which readers know it: its words, its alternative text, its first cell. */
  readonly name: string;
  /** What can be told of it, each by its name; editions that cannot tell one leave it out. */
  readonly facets: Readonly<Record<string, string>>;
  /** Of entries; of lines of printed contents. */
  readonly locators?: readonly Locator[];
  /** Its place among the others is each edition's to say: what stands in a note on a note. */
  readonly loose?: boolean;
  /** Where the manuscript has it; known of the Book alone. */
  readonly place?: PassagePlace;
}

export type HoldingThreads = Readonly<Record<keyof Threads, readonly Holding[]>>;

/** Everything that is compared of a finished edition, or of the Book as this edition should have it. */
export interface EditionContents {
  readonly words: Threads;
  readonly holdings: HoldingThreads;
  /** The page of the print edition on which a place is, as far as the edition tells: ids and indices of pages. */
  readonly pages: ReadonlyMap<string, number>;
  /** What the pages of the edition itself are called. */
  readonly labels?: readonly string[];
}

/** @param name by which readers know it */
export function hold(kind: HoldingKind, name: string, facets: Readonly<Record<string, string>>): Holding {
  return { kind, name: name.replace(/\s+/gu, ' ').trim(), facets };
}

/** Without spaces, what is not seen, and boxes to tick. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}☐☑]+/gu, '');
}

/** A cell of a table. */
export interface Cell {
  readonly isHead: boolean;
  readonly words: string;
}

/** A table by its cells; empty ones at the end of a row may be there or not. */
export function holdTable(all: readonly (readonly Cell[])[]): Holding {
  const rows = all.map((row) => row.slice(0, row.findLastIndex(({ isHead, words }) => isHead || words !== '') + 1));
  return hold('table', all.flat().find(({ words }) => words !== '')?.words ?? '', {
    rows: String(rows.length),
    heads: rows.map((row) => row.map(({ isHead }) => (isHead ? 'h' : 'd')).join('')).join(' '),
    cells: rows.map((row) => row.map(({ words }) => words).join(' | ')).join(' || '),
  });
}

/** A passage to the letter; of code, spaces are part. */
export function holdPassage({ text, kind, place, loose }: Passage): Holding {
  const signs = kind === 'code' ? text.trimEnd() : squeeze(text);
  return {
    ...hold('passage', text, { kind, text: signs }),
    ...(place === undefined ? {} : { place }),
    ...(loose === true ? { loose } : {}),
  };
}

/** An address in the one spelling that all editions are read in: browsers write some characters otherwise. */
export function spellAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const [before = '', ...fragments] = new URL(address).href.split('#');
  const whole = fragments.length === 0 ? before : `${before}#${fragments.join('%23')}`;
  return whole
    .replace(/[\s<>"{}|\\^`[\]']/gu, encodeURIComponent)
    .replace(/%[\da-f]{2}/gu, (code) => code.toUpperCase());
}
