/**
 * Abbreviations: `abbr` wherever they stand, and written out where they stand first. The short form comes first,
 * “HTML (HyperText Markup Language)”, since articles and endings belong to it.
 */
import type { Element, ElementContent, Parents, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { defined, hasClass, placeWithin, visit } from '../../../model/index.ts';
import { joined, said } from '../../../report/index.ts';
import { isElement, solidChildren, unwritten } from '../../elements.ts';
import { listEntries } from '../glossary/place.ts';
import { elementsInOrder, textsInOrder, type Read } from '../reading-order.ts';
import type { OpenBook, OpenSection, ReadingContext, ReadingTransform } from '../transform.ts';
import { gatherDefinitions, isMarked, type Abbreviations, type Definition } from './definitions.ts';

export const abbreviationsTransform: ReadingTransform = (book, context) => {
  const all = gatherDefinitions(book, context);
  if (all.size === 0) return;
  const used = new Set<string>();
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...all.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map((short) => short.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const scope = context.wishes.writeOut;
  let known = new Set<string>(scope === 'never' ? all.keys() : []);
  let inNotes = new Set<string>();
  for (const section of book.sections) {
    if (silentRoles.has(section.role)) continue;
    if (scope === 'chapter') [known, inNotes] = [new Set(), new Set()];
    const language = section.language ?? book.metadata.language;
    markSection(section, { all, pattern, known, inNotes, used, language });
  }
  fillLists(book, all, used);
  tellUnused(all, used, context);
};

/** Titles and lists of works are no text of the author's to write anything into. */
const silentRoles = new Set(['titlepage', 'halftitle', 'imprint', 'cover', 'contents', 'bibliography', 'index']);
/** What is no prose, or says what it stands for by itself. */
const silent = /^(?:pre|code|kbd|samp|math|svg|abbr|script|style|dfn)$/;
/** Where words of others stand, or where there is no room: an abbreviation there is not yet explained. */
const quiet = /^(?:h[1-6]|header|figcaption|caption|blockquote|q|cite|t[hd]|dt|summary)$/;
const phrases = /^(?:a|b|bdi|bdo|cite|data|del|em|i|ins|mark|q|ruby|s|small|span|strong|sub|sup|time|u|var)$/;

interface Marking {
  readonly all: Abbreviations;
  readonly pattern: RegExp;
  /** Those that have been written out. */
  readonly known: Set<string>;
  /** Those that have been written out in notes. */
  readonly inNotes: Set<string>;
  readonly used: Set<string>;
  readonly language: string;
}

function markSection(section: OpenSection, marking: Marking): void {
  for (const { node } of elementsInOrder(section, isMarked)) {
    // The span is one of the forms of the text: what it says is found as the others are.
    const { title: _title, className, ...properties } = node.properties;
    const own = [className ?? []]
      .flat()
      .filter((name) => name !== 'abbr')
      .map(String);
    node.properties = { ...properties, ...(own.length === 0 ? {} : { className: own }) };
  }
  const texts = textsInOrder(section, ({ value }) => value.search(marking.pattern) >= 0);
  // What a paragraph says of itself is looked at before anything is added to it.
  const words = new Map(
    texts.flatMap(({ around }) => blockOf(around) ?? []).map((block) => [block, toString(block).toLowerCase()]),
  );
  for (const text of texts) {
    if (text.around.some((one) => silent.test(one.tagName) || hasClass(one, 'abbreviations', 'citation', 'works')))
      continue;
    markText(text, words.get(blockOf(text.around) ?? nothing) ?? '', marking);
  }
}

const nothing: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };

function blockOf(around: readonly Element[]): Element | undefined {
  return around.findLast(({ tagName }) => !phrases.test(tagName));
}

function markText({ node, note, around }: Read<Text>, paragraph: string, marking: Marking): void {
  const parent: Parents | undefined = around.at(-1);
  if (parent === undefined) return;
  const isQuiet = around.some((one) => quiet.test(one.tagName) || hasClass(one, 'verse', 'epigraph'));
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { 0: short, index: at } of node.value.matchAll(marking.pattern)) {
    const definition = marking.all.get(short);
    if (definition === undefined) continue;
    marking.used.add(short);
    // Who reads the text alone has not read the notes.
    const isFirst = !isQuiet && !marking.known.has(short) && (note === undefined || !marking.inNotes.has(short));
    if (isFirst) (note === undefined ? marking.known : marking.inNotes).add(short);
    if (at > from) parts.push({ ...node, value: node.value.slice(from, at) });
    const position = node.position && placeWithin(node.position, node.value, at);
    from = at + short.length;
    const isSaid = paragraph.includes(definition.long.toLowerCase());
    const isWritten = isFirst && !isSaid;
    parts.push({ ...h('abbr', isWritten ? {} : { title: definition.long }, short), ...defined({ position }) });
    const inBrackets = /[([]$/u.test(node.value.slice(0, at)) && /^[)\]]/u.test(node.value.slice(from));
    if (isWritten) parts.push(writeOut(definition, marking.language, inBrackets));
  }
  if (from === 0) return;
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) });
  parent.children.splice(parent.children.indexOf(node), 1, ...parts);
}

function writeOut({ long }: Definition, language: string, inBrackets: boolean): Element {
  const isWide = /^(?:ja|zh)\b/u.test(language);
  const said = inBrackets ? `, ${long}` : isWide ? `（${long}）` : ` (${long})`;
  return { ...h('span', { className: ['written-out'] }, said), data: unwritten };
}

/** An empty `:::abbreviations` is the place for a list of those that the book uses. */
function fillLists(book: OpenBook, all: Abbreviations, used: ReadonlySet<string>): void {
  const entries = [...all.values()].filter(({ short }) => used.has(short));
  for (const { body } of book.sections) {
    visit(body, 'element', (node) => {
      if (!isElement(node, 'div') || !hasClass(node, 'abbreviations') || solidChildren(node).length > 0) return;
      if (entries.length === 0) return;
      const rows = entries.map(({ short, long }) => ({
        term: short,
        title: h('dt', short),
        definition: h('dd', long),
      }));
      node.children = [{ ...listEntries(rows, book.metadata.language), properties: {}, data: unwritten }];
    });
  }
}

function tellUnused(all: Abbreviations, used: ReadonlySet<string>, { report }: ReadingContext): void {
  const unused = [...all.values()].filter(({ short, listed }) => !listed && !used.has(short));
  const [first] = unused;
  if (first === undefined) return;
  const names = unused.map(({ short }) => `“${short}”`);
  const shown = names.length > 8 ? [...names.slice(0, 7), said`${names.length - 7} more`] : names;
  report.add(
    'abbreviation-unused',
    said`What ${joined(shown, ', ')} stands for is said, and the text does not have the abbreviation`,
    first.place,
    said`It is in no edition. Look at its spelling: capitals count.`,
  );
}
