/** What a glossary explains: the entries that stand in the text, and those that are written among the keys. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type TermWish, glossaryWordsFor, hasClass, visit } from '../../../model/index.ts';
import { type Place, said } from '../../../report/index.ts';
import { addClass, isElement, placeOf } from '../../elements.ts';
import { slugify } from '../../ids.ts';
import { setPlainText } from '../../tree/typography.ts';
import { elementsInOrder } from '../reading-order.ts';
import { plainName, readEmphasis } from '../names.ts';
import { contextOf, treesOf, type OpenBook, type ReadingContext } from '../transform.ts';

/** A place in the text that names a term. */
export interface TermUse {
  readonly id: string;
  /** Number of the note in which it stands. */
  readonly note: number | undefined;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly title: Element;
  /** The last of its definitions: the places are told at its end. */
  readonly definition: Element;
  readonly uses: TermUse[];
  readonly place: Place;
}

export class Glossary {
  readonly all: GlossaryEntry[] = [];
  readonly #byName = new Map<string, GlossaryEntry>();

  /** @returns the entry that has the name already */
  add(entry: GlossaryEntry): GlossaryEntry | undefined {
    const key = keyOf(entry.term);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    this.#byName.set(key, entry);
    this.all.push(entry);
    return undefined;
  }

  /** A further name, which means nothing where another entry has it. */
  also(name: string, entry: GlossaryEntry): void {
    const key = keyOf(name);
    if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, entry);
  }

  find(name: string): GlossaryEntry | undefined {
    return this.#byName.get(keyOf(name));
  }

  get names(): string[] {
    return this.all.map(({ term }) => term);
  }
}

/** A word at the beginning of a sentence is the same word. */
function keyOf(name: string): string {
  return plainName(name)
    .normalize('NFC')
    .replace(/[\u200B\u2060\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Chapters that are glossaries, and `:::glossary` elsewhere: their definition lists. */
export function readGlossaries(book: OpenBook, glossary: Glossary, { report, ids }: ReadingContext): void {
  const { glossary: title } = glossaryWordsFor(book.metadata.language);
  let boxes = 0;
  for (const section of book.sections) {
    const context = contextOf(section, book, report);
    if (section.role !== 'glossary') {
      for (const { node } of elementsInOrder(section, isBox)) {
        boxes += 1;
        // Landmarks are told apart by their names.
        node.properties = {
          ariaLabel: boxes === 1 ? title : `${title} (${boxes})`,
          ...node.properties,
          role: 'doc-glossary',
        };
      }
    }
    for (const list of listsOf(section.role === 'glossary', treesOf(section))) {
      addClass(list, 'glossary-entries');
      for (const { titles, definition } of entriesOf(list)) {
        const [first] = titles;
        if (first === undefined) continue;
        const term = wordsOf(first);
        if (term === '') continue;
        const given = first.properties.id;
        const id = typeof given === 'string' && given !== '' ? given : ids.take(`term-${slugify(term)}`);
        const entry: GlossaryEntry = { id, term, title: first, definition, uses: [], place: placeOf(first, context) };
        const known = glossary.add(entry);
        if (known !== undefined) {
          tellDouble(entry, known, report);
          continue;
        }
        first.properties.id = id;
        for (const title of titles) {
          if (!title.children.some((child) => isElement(child, 'dfn'))) title.children = [h('dfn', {}, title.children)];
          glossary.also(wordsOf(title), entry);
        }
      }
    }
  }
  // “Em, en” explains either: once all that have such a name of their own are known.
  for (const entry of glossary.all) for (const name of entry.term.split(/[,;、]/u)) glossary.also(name, entry);
}

function isBox(node: Element): boolean {
  return node.tagName === 'div' && hasClass(node, 'glossary');
}

export function tellDouble(
  { term, place }: GlossaryEntry,
  known: GlossaryEntry,
  report: ReadingContext['report'],
): void {
  const { file = '', line = 0 } = known.place;
  report.add(
    'term-duplicate',
    said`“${term}” is explained twice; the words that name it lead to ${file}:${line}`,
    place,
    said`Make one entry of the two, or call one of them otherwise.`,
  );
}

/** An entry that is written among the keys. */
export function writeEntry(
  { term, definition, also, place }: TermWish,
  glossary: Glossary,
  { ids, report }: ReadingContext,
  language: string,
): GlossaryEntry | undefined {
  const name = setPlainText(plainName(term), language);
  const id = ids.take(`term-${slugify(name)}`);
  const title = h('dt', { id }, [h('dfn', readEmphasis(setPlainText(term, language)))]);
  const body = h('dd', readEmphasis(setPlainText(definition, language)));
  const entry: GlossaryEntry = { id, term: name, title, definition: body, uses: [], place };
  const known = glossary.add(entry);
  if (known !== undefined) {
    tellDouble(entry, known, report);
    return undefined;
  }
  for (const other of also) glossary.also(other, entry);
  return entry;
}

function listsOf(isGlossary: boolean, trees: readonly (Root | Element)[]): Element[] {
  const lists: Element[] = [];
  const walk = (node: Root | Element, inside: boolean): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (inside && child.tagName === 'dl') lists.push(child);
      else walk(child, inside || hasClass(child, 'glossary'));
    }
  };
  for (const tree of trees) walk(tree, isGlossary);
  return lists;
}

/** Terms that share a definition are one entry; the last of several definitions is its end. */
function entriesOf(list: Element): { readonly titles: Element[]; readonly definition: Element }[] {
  const entries: { titles: Element[]; definition: Element }[] = [];
  let titles: Element[] = [];
  visit(list, 'element', (node) => {
    if (node === list || node.tagName === 'div') return undefined;
    if (node.tagName === 'dt') titles.push(node);
    if (node.tagName === 'dd') {
      const last = entries.at(-1);
      if (titles.length > 0) entries.push({ titles, definition: node });
      else if (last !== undefined) last.definition = node;
      titles = [];
    }
    return 'skip';
  });
  return entries;
}

/** Without the numbers of notes. */
function wordsOf(title: Element): string {
  const children = title.children.filter((child) => !isElement(child, 'sup'));
  return toString({ ...title, children })
    .replace(/\s+/gu, ' ')
    .trim();
}
