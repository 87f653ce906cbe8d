/**
 * The index: what is marked in the text, and what a list of terms finds in it, becomes a section with links to the
 * places. One source for all editions: in print they are pages, elsewhere links that say the page of print.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { type IndexMark, type IndexWishes, indexWordsFor, isMapping, visit } from '../../../model/index.ts';
import { said } from '../../../report/index.ts';
import { buildOpening } from '../../openings.ts';
import { isElement, placeOf } from '../../elements.ts';
import { elementsInOrder } from '../reading-order.ts';
import {
  contextOf,
  type OpenBook,
  type OpenSection,
  type ReadingContext,
  type ReadingTransform,
} from '../transform.ts';
import { markTerms } from './concordance.ts';
import { gatherEntries, type Entries, type PlacedMark } from './entries.ts';
import { lintEntries } from './lint.ts';
import { writeIndex } from './markup.ts';

const defaults: IndexWishes = { wanted: true, style: 'indented', lists: new Map(), terms: new Map() };

export const bookIndexTransform: ReadingTransform = (book, context) => {
  const wishes = context.wishes.index ?? defaults;
  if (wishes.wanted && wishes.terms.size > 0) markTerms(book, wishes.terms, context.report);
  const marks = collectMarks(book, context, wishes.wanted);
  if (!wishes.wanted || marks.length === 0) return;
  const { language } = book.metadata;
  const words = indexWordsFor(language);
  const lists = new Map<string, PlacedMark[]>();
  for (const one of marks) {
    const name = one.mark.list ?? '';
    const own = lists.get(name);
    if (own === undefined) lists.set(name, [one]);
    else own.push(one);
  }
  // The general one is the last.
  const names = [...lists.keys()].toSorted((a, b) => Number(a === '') - Number(b === ''));
  for (const name of names) {
    const entries = gatherEntries(lists.get(name) ?? [], (one) => tellOpenRange(one, context));
    lintEntries(entries, context.report);
    const title = name === '' ? (wishes.title ?? words.index) : (wishes.lists.get(name) ?? name);
    placeIndex(book, entries, { title, name, style: wishes.style }, context);
  }
};

function tellOpenRange({ mark, text, place }: PlacedMark, { report }: ReadingContext): void {
  const name = mark.entry ?? text;
  report.add(
    'index-range',
    mark.range === 'end'
      ? said`A range of “${name}” ends here that begins nowhere`
      : said`A range of “${name}” begins here that ends nowhere`,
    place,
    said`Write the same entry with .begin and .end at the two places.`,
  );
}

/** Gives each mark an id in reading order, and takes from it what only the index needs. */
function collectMarks(book: OpenBook, { report, ids }: ReadingContext, wanted: boolean): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const section of book.sections) {
    const context = contextOf(section, book, report);
    for (const { node, note } of elementsInOrder(section, isMark)) {
      const mark = readMark(node);
      if (mark === undefined) continue;
      delete node.properties.dataIndex;
      node.properties.className = ['index-mark'];
      const text = toString(node).replace(/\s+/gu, ' ').trim();
      const place = placeOf(node, context);
      if ((mark.entry ?? text).replaceAll('!', '').trim() === '') {
        const hint = said`Write [words]{.index} or entry="words".`;
        report.add('index-empty', said`A mark for the index that names nothing`, place, hint);
        continue;
      }
      if (!wanted) continue;
      const given = typeof node.properties.id === 'string' ? node.properties.id : undefined;
      const id = given ?? ids.take(`index-place-${marks.length + 1}`, section.id);
      node.properties.id = id;
      marks.push({ mark, words: wordsOf(node), text, id, note: note?.number, place });
    }
  }
  return marks;
}

function isMark({ properties }: Element): boolean {
  return properties.dataIndex !== undefined;
}

/** An author may write the attribute in HTML: what is no mark is none. */
function readMark({ properties: { dataIndex } }: Element): IndexMark | undefined {
  if (typeof dataIndex !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(dataIndex);
    if (!isMapping(value)) return {};
    const isSound = Object.entries(value).every(([key, one]) => typeof one === (key === 'main' ? 'boolean' : 'string'));
    return isSound ? value : {};
  } catch {
    return {};
  }
}

/** Without ids, notes and marks of their own: they stand in the text. */
function wordsOf(node: Element): ElementContent[] {
  const copy = structuredClone(node);
  visit(copy, 'element', (child, index, parent) => {
    if (child === copy || parent === undefined || index === undefined) return undefined;
    if (child.tagName === 'sup' || child.tagName === 'a') {
      parent.children.splice(index, 1, ...(child.tagName === 'a' ? child.children : []));
      return index;
    }
    delete child.properties.id;
    return undefined;
  });
  return copy.children;
}

interface Wanted {
  readonly title: string;
  readonly name: string;
  readonly style: 'indented' | 'run-on';
}

/** In a chapter that the author left for it, else at the end of the book; of an essay at its own end. */
function placeIndex(book: OpenBook, entries: Entries, { title, name, style }: Wanted, { ids }: ReadingContext): void {
  const { language } = book.metadata;
  const isEssay = book.kind === 'essay';
  const write = (level: 'h2' | 'h3'): Element[] =>
    writeIndex(entries, {
      language,
      words: indexWordsFor(language),
      style,
      level,
      idOf: ({ term }) => ids.take(`index-${term.toLowerCase()}`),
    });
  const id = ids.take(name === '' ? 'index' : `index-${name}`);
  const [essay] = book.sections;
  if (isEssay && essay !== undefined) {
    essay.body.children.push(
      h('section', { className: ['index'], role: 'doc-index', ariaLabelledBy: `${id}-title` }, [
        h('h2', { id: ids.take(`${id}-title`) }, title),
        ...write('h3'),
      ]),
    );
    return;
  }
  const empty =
    name === '' ? book.sections.find((section) => section.role === 'index' && isEmpty(section.body)) : undefined;
  if (empty !== undefined) {
    empty.body.children.push(...write('h2'));
    return;
  }
  const section: OpenSection = {
    id,
    role: 'index',
    matter: 'back',
    title,
    depth: 0,
    listed: true,
    generated: true,
    body: {
      type: 'root',
      children: [
        buildOpening({ heading: { id: ids.take(`${id}-title`), children: [{ type: 'text', value: title }] } }),
        ...write('h2'),
      ],
    },
    notes: [],
  };
  const end = book.sections.findIndex(({ matter, role }) => matter === 'back' && role === 'colophon');
  book.sections.splice(end < 0 ? book.sections.length : end, 0, section);
}

/** Nothing but a heading. */
function isEmpty(body: Root): boolean {
  return body.children.every(
    (node) =>
      isElement(node, 'header') || node.type === 'comment' || (node.type === 'text' && node.value.trim() === ''),
  );
}
