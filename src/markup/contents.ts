import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { readFormula } from './formula-words.ts';
import { readHeadingWords } from './heading-words.ts';
import {
  type Book,
  type ContentsEntry,
  type Section,
  CONTINUE,
  SKIP,
  authorsOf,
  defined,
  hasClass,
  joinNames,
  visit,
} from '../model/index.ts';

interface Draft {
  readonly entry: Omit<ContentsEntry, 'entries'>;
  readonly level: number;
  readonly entries: Draft[];
}

/**
 * The contents of the book: sections in spine order, nested under their parts, and below them their
 * headings down to `depth` (1: sections alone, 2: also `h2` …).
 */
export function collectContents(book: Pick<Book, 'sections' | 'metadata'>, depth = 2): ContentsEntry[] {
  const top: Draft[] = [];
  const open: Draft[] = [];
  const place = (entry: Draft['entry'], level: number): void => {
    const draft: Draft = { entry, level, entries: [] };
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    (open.at(-1)?.entries ?? top).push(draft);
    open.push(draft);
  };
  for (const section of book.sections) {
    if (!section.listed) continue;
    place(describeSection(section, book.metadata.language), section.depth);
    for (const heading of findHeadings(section.body)) {
      const rank = Number(heading.tagName.slice(1));
      // Ranks start at a hundred so that a heading never closes a part it stands in.
      if (rank <= depth) place(describeHeading(heading, section), 100 + rank);
    }
  }
  return top.map(finish);
}

function describeSection(section: Section, language: string): Draft['entry'] {
  const authors = authorsOf(section);
  const heading = findTitle(section.body);
  return {
    id: section.id,
    title: section.title,
    ...defined({ words: heading === undefined ? undefined : readHeadingWords(heading, section.title) }),
    role: section.role,
    ...(authors.length === 0 ? {} : { authors: joinNames(authors, section.language ?? language) }),
    ...defined({ number: section.number, language: section.language }),
  };
}

function describeHeading(heading: Element, section: Section): Draft['entry'] {
  const language = typeof heading.properties.lang === 'string' ? heading.properties.lang : section.language;
  const id = String(heading.properties.id);
  const title = section.names?.get(id) ?? readHeading(heading);
  return {
    id,
    title,
    ...defined({ words: readHeadingWords(heading, title) }),
    role: 'heading',
    ...defined({ number: numberOfHeading(heading), language }),
  };
}

function finish(draft: Draft): ContentsEntry {
  return { ...draft.entry, entries: draft.entries.map(finish) };
}

/** `h2` … `h6` that have an id, in order; those inside quotations and call-outs are not the book's own. */
export function findHeadings(node: Nodes): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (/^h[2-6]$/.test(element.tagName)) {
      if (typeof element.properties.id === 'string') found.push(element);
      return SKIP;
    }
    return /^(?:blockquote|aside|figure|table|details|li|header|p)$/.test(element.tagName) ? SKIP : CONTINUE;
  });
  return found;
}

/** The title that opens a section. */
function findTitle(body: Nodes): Element | undefined {
  if (body.type === 'element' && body.tagName === 'h1') return body;
  if (!('children' in body) || (body.type === 'element' && !hasClass(body, 'opening'))) return undefined;
  for (const child of body.children) {
    const found = findTitle(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** “2.1”, where headings have numbers. */
export function numberOfHeading(heading: Element): string | undefined {
  const number = heading.children.find((child) => child.type === 'element' && hasClass(child, 'section-number'));
  return number === undefined ? undefined : toString(number).trim();
}

/** A heading's words without its number and those of its notes; those of its picture where it has no others. */
export function readHeading(node: Nodes): string {
  const words = readWords(node);
  // In contents, records and addresses a title is no line: what holds its words together or divides them is left out.
  return (words.trim() === '' ? readPictures(node) : words)
    .replaceAll(/[\u00AD\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function readWords(node: Nodes): string {
  if (node.type === 'element' && hasClass(node, 'noteref', 'section-number')) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  if (node.type === 'element' && node.tagName === 'math') return readFormula(node);
  return 'children' in node ? node.children.map(readWords).join('') : toString(node);
}

/** What the pictures in it show, in words. */
export function readPictures(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'img') {
    const { alt, role } = node.properties;
    return typeof alt === 'string' && role !== 'presentation' ? alt : '';
  }
  return 'children' in node
    ? node.children
        .map(readPictures)
        .filter((words) => words !== '')
        .join(' ')
    : '';
}
