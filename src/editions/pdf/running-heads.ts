/** What stands at the head of each page: from the settings, the sections, and the places of their headings. */
import { toString } from 'hast-util-to-string';
import { findHeadings, numberOfHeading, readHeading, setName } from '../../markup/index.ts';
import {
  type Book,
  type HeadLevel,
  type Page,
  type RunningHeads,
  type Section,
  authorsOf,
  hasClass,
  isAnthology,
  namesAct,
  namesOf,
  shortAct,
  visit,
} from '../../model/index.ts';
import { isDictionary } from './display.ts';

/** Where an id stands: the galley's index, and how many of its pages come before. In reading order. */
export type Places = readonly (readonly [id: string, galley: number, turn: number])[];

/** An essay has its author where a book has its title. */
const essayHeads: RunningHeads = { verso: 'author', recto: 'book', pick: 'first' };

/** Chapters of several hands: who wrote this one, and what it is called. */
const anthologyHeads: Pick<RunningHeads, 'verso' | 'recto'> = { verso: 'author', recto: 'chapter' };

/** The manuscript's wishes before the theme's. */
export function settleHeads(book: Book, theme: RunningHeads): RunningHeads {
  const own = book.kind === 'essay' ? essayHeads : isAnthology(book) ? { ...theme, ...anthologyHeads } : theme;
  return { ...own, ...book.design.heads };
}

export type HeadOf = (section: Section, galley: number, turn: number, side: Page['side']) => string;

/** @param places of the headings at least */
export function planHeads(book: Book, sections: readonly Section[], places: Places, heads: RunningHeads): HeadOf {
  const { titles, catchwords, plays } = readNames(sections);
  const headings = sections.map((): { title: string; turn: number }[] => []);
  for (const [id, galley, turn] of places) {
    const title = titles[galley]?.get(id) ?? '';
    if (title !== '') headings[galley]?.push({ title, turn });
  }
  for (const own of headings) own.sort((a, b) => a.turn - b.turn);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const words = placeCatchwords(catchwords, places);
  const isPlayed = book.design.heads?.recto === undefined ? plays : new Set<Section>();
  const ofBook = namesOf(book.metadata, 'aut');

  const sayAct = ({ title, language = book.metadata.language }: Section, scene: string | undefined): string => {
    const names = [title, ...(scene !== undefined && namesAct(scene) ? [scene] : [])];
    return names.map((name) => setName(namesAct(name) ? shortAct(name) : name, language)).join(', ');
  };

  return (section, galley, turn, side) => {
    const own = book.design.heads === undefined ? words[galley] : undefined;
    if (own !== undefined && own.length > 0) return sayCatchwords(own, turn);
    const say = (level: HeadLevel): string => {
      switch (level) {
        case 'none':
          return '';
        case 'book':
          return book.metadata.shortTitle ?? book.metadata.title;
        case 'author':
          return [authorsOf(section), ofBook].find((names) => names.length > 0)?.join(', ') ?? say('book');
        case 'part':
          return nameShort(section.role === 'part' ? section : partOf(section, byId)) ?? say('book');
        case 'chapter':
          if (isPlayed.has(section)) return sayAct(section, pickHeading(headings[galley] ?? [], turn, heads.pick));
          return withNumber(book.numbersHeadings === true ? section.number : undefined, nameShort(section) ?? '');
        case 'section':
          if (isPlayed.has(section)) return say('chapter');
          return pickHeading(headings[galley] ?? [], turn, heads.pick) ?? say('chapter');
      }
    };
    return say(heads[side]);
  };
}

/** What can stand at the head of a page of each section, wherever it stands. */
interface Names {
  /** Headings by their ids. */
  readonly titles: readonly ReadonlyMap<string, string>[];
  /** Words of dictionaries by their ids. */
  readonly catchwords: readonly ReadonlyMap<string, string>[];
  /** Sections that are acts of a play. */
  readonly plays: ReadonlySet<Section>;
}

/** Heads are planned again whenever more is known of the pages: the sections are as they were. */
const known = new WeakMap<readonly Section[], Names>();

function readNames(sections: readonly Section[]): Names {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const names = {
    titles: sections.map(readTitles),
    catchwords: sections.map(readCatchwords),
    plays: new Set(sections.filter(isOfPlay)),
  };
  known.set(sections, names);
  return names;
}

function readTitles({ body }: Section): ReadonlyMap<string, string> {
  return new Map(
    findHeadings(body)
      .filter(({ tagName }) => tagName === 'h2')
      .map((heading) => [String(heading.properties.id), withNumber(numberOfHeading(heading), readHeading(heading))]),
  );
}

function readCatchwords(section: Section): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!isDictionary(section)) return found;
  visit(section.body, 'element', (node) => {
    if (node.tagName === 'dt' && typeof node.properties.id === 'string')
      found.set(node.properties.id, toString(node).trim());
  });
  return found;
}

interface Catchword {
  readonly word: string;
  readonly turn: number;
}

function placeCatchwords(words: Names['catchwords'], places: Places): readonly (readonly Catchword[])[] {
  const placed = words.map((): Catchword[] => []);
  for (const [id, galley, turn] of places) {
    const word = words[galley]?.get(id);
    if (word !== undefined) placed[galley]?.push({ word, turn });
  }
  return placed;
}

/** The first and the last word of a page; where none begins, the one that goes on. */
function sayCatchwords(words: readonly Catchword[], turn: number): string {
  const own = words.filter((word) => word.turn === turn);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return words.findLast((word) => word.turn < turn)?.word ?? '';
  return first === last ? first.word : `${first.word} – ${last.word}`;
}

/** An act: who looks for a place in a play goes by acts and scenes. */
function isOfPlay({ title, body }: Section): boolean {
  return namesAct(title) && body.children.some((node) => node.type === 'element' && hasClass(node, 'drama'));
}

/** “2.1 The Harbour” */
function withNumber(number: string | undefined, title: string): string {
  return number === undefined ? title : `${number}\u2002${title}`;
}

/** What heads call a section. */
function nameShort(section: Section | undefined): string | undefined {
  return section?.shortTitle ?? section?.title;
}

/** The part at the top, where parts have parts. */
function partOf(section: Section, byId: ReadonlyMap<string, Section>): Section | undefined {
  const part = byId.get(section.part ?? '');
  return part === undefined ? undefined : (partOf(part, byId) ?? part);
}

function pickHeading(
  headings: readonly { readonly title: string; readonly turn: number }[],
  turn: number,
  pick: RunningHeads['pick'],
): string | undefined {
  const own = headings.filter((heading) => heading.turn === turn);
  const chosen = pick === 'first' ? own[0] : own.at(-1);
  return (chosen ?? headings.findLast((heading) => heading.turn < turn))?.title;
}
