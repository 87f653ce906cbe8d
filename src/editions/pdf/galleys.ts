/**
 * The book as one document for the press. Each section stands in a galley: a box that is as wide as the
 * page's text block. On the screen it is broken into columns of the page's height, so that the page of
 * anything is its column; in print the browser breaks it into pages, at the same places.
 */
import type { Element, ElementContent, Properties, Root } from 'hast';
import { h, s } from 'hastscript';
import { toHtml, wrapSection } from '../../markup/index.ts';
import { type Book, type Section, copyTree, hasClass, visit } from '../../model/index.ts';
import { dressSection, holdsIndex, isDictionary, isSetInColumns, plain, type PageDress } from './display.ts';
import { partIndexes } from './essay-index.ts';
import { setAcross } from './index-opening.ts';
import { openLocators } from './index-locators.ts';
import { joinMarksToWords } from './marks-with-words.ts';
import { openPageReferences } from './page-references.ts';

export interface Galley {
  readonly section: Section;
  readonly element: Element;
  /** Set in the columns of the page. */
  readonly inColumns: boolean;
  readonly isIndex: boolean;
  /** Letters of its section that stand in the galleys before it. */
  readonly lettersBefore: number;
}

/** A galley for each section, and for the index of an essay; the cover is no section of the PDF's (it may be a page of its own). */
export function setGalleys(book: Book, design: PageDress = plain): Galley[] {
  const { place } = book.notes;
  const notes = place === 'foot' || place === 'margin' ? 'feet' : 'list';
  const galleys = book.sections
    .filter((section) => section.role !== 'cover')
    .flatMap((section): Galley[] => {
      const wrapped = wrapSection(section, book, { notes, checkboxes: 'characters', paper: true });
      const element = prepare(wrapped);
      dressSection(element, section, design);
      const isIndex = holdsIndex(section) || isDictionary(section);
      const inColumns = isIndex || isSetInColumns(section, design);
      const parts = inColumns ? [{ section, element, lettersBefore: 0 }] : partIndexes(section, element);
      return parts.map((part, place) => {
        const isOwn = isIndex || place > 0;
        return {
          ...part,
          element: isOwn ? setAcross(part.element) : part.element,
          inColumns: inColumns || place > 0,
          isIndex: isOwn,
        };
      });
    });
  const known = new Set(collectIds(galleys));
  for (const { section, element } of galleys) {
    openPageReferences(element, known, section.language ?? book.metadata.language);
    openLocators(element, known, section.language ?? book.metadata.language);
  }
  return galleys;
}

/** All ids of a galley, in order: every one becomes a destination of the PDF. */
export function collectIds(galleys: readonly Galley[]): string[] {
  const ids = new Set<string>();
  for (const { element } of galleys) {
    visit(element, 'element', ({ properties }) => {
      if (typeof properties.id === 'string' && properties.id !== '') ids.add(properties.id);
    });
  }
  return [...ids];
}

export interface PrintDocument {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly css: string;
  readonly galleys: readonly Galley[];
  /** All ids of each galley. */
  readonly ids: readonly (readonly string[])[];
  /** Those of the galleys that are in this document; of the others it has the names of their places. */
  readonly own: readonly [start: number, end: number];
  /** The picture on a page of its own before all others. */
  readonly cover: { readonly source: string; readonly alt: string } | undefined;
}

/** HTML of a document: the whole book, or a run of its galleys. */
export function writeDocument(document: PrintDocument): string {
  const { cover, galleys, ids } = document;
  const [start, end] = document.own;
  const body = h('body', [
    ...(cover === undefined ? [] : [h('div', { className: ['galley', 'plate'] }, [coverPage(cover)])]),
    ...galleys.map((galley, index) =>
      index >= start && index < end
        ? h('div', { className: ['galley', ...(galley.inColumns ? ['columns'] : [])] }, [galley.element])
        : standIn(ids[index] ?? []),
    ),
    destinations([...new Set(ids.slice(start, end).flat())]),
  ]);
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', document.title),
    h('style', [{ type: 'text', value: document.css }]),
  ]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: document.language, dir: document.direction }, [head, body])],
  };
  return toHtml(root);
}

/** For a galley of another document: a link to a place in it is written as a link to a name, and finds it when all is bound. */
function standIn(ids: readonly string[]): Element {
  const places = ids.map((id) => h('span', { id }));
  return h('div', { className: ['galley'], hidden: true }, [h('section', places)]);
}

function coverPage({ source, alt }: { readonly source: string; readonly alt: string }): Element {
  return h('section', { className: ['section', 'cover'], ariaLabel: alt }, [h('img', { src: source, alt })]);
}

/** Chromium makes a destination of every id that a link in the document leads to, shown or not. */
function destinations(ids: readonly string[]): Element {
  return h(
    'div',
    { hidden: true },
    ids.map((id) => h('a', { href: `#${encodeURIComponent(id)}` })),
  );
}

function prepare(section: Element): Element {
  const tree = copyTree(section);
  visit(tree, 'element', (element, _index, parent) => {
    if (element.position !== undefined && blocks.test(element.tagName)) {
      const { line, column } = element.position.start;
      element.properties.dataAt = `${line}:${column}`;
    }
    if (element.tagName === 'a') element.properties = keepSafeLink(element.properties);
    if (isContentsLink(element, parent)) element.children = addFolio(element);
  });
  joinMarksToWords(tree);
  keepNames(tree);
  return tree;
}

/** What a message about the pages can name: `data-at` tells where it stands in the section's file. */
const blocks = /^(?:p|h[1-6]|li|dt|dd|figure|table|tr|pre|blockquote|div|aside|hr)$/;

/**
 * Names like “JavaScript” and “eBook” are not divided: patterns know words, not names. A word with soft hyphens is
 * divided at these and nowhere else, also when those that are not needed have been taken out.
 */
function keepNames(element: Element): void {
  if (/^(?:code|pre|kbd|samp|svg|math|h[1-6])$/.test(element.tagName)) return;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') keepNames(child);
    return child.type === 'text' && nameInside.test(child.value) ? markNames(child.value) : [child];
  });
}

function markNames(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push({ type: 'text', value: plain });
    plain = '';
  };
  for (const piece of text.split(/([\p{L}\u00AD]+)/u)) {
    if (!nameInside.test(piece)) {
      plain += piece;
      continue;
    }
    flush();
    parts.push(h('span', { className: [piece.includes('\u00AD') ? 'self-divided' : 'undivided'] }, piece));
  }
  flush();
  return parts;
}

const nameInside = /\p{Ll}\p{Lu}|\u00AD/u;

/** An address relative to nothing leads nowhere: only places in the book and full addresses stay. */
function keepSafeLink({ href, ...others }: Properties): Properties {
  if (typeof href !== 'string') return others;
  if (href.startsWith('#')) return { ...others, href: `#${encodeURIComponent(href.slice(1))}` };
  return /^(?:https?|mailto|tel|doi|urn|ftp):/i.test(href) ? { ...others, href } : others;
}

function isContentsLink(element: Element, parent: Element | Root | undefined): boolean {
  if (element.tagName !== 'a' || parent?.type !== 'element' || parent.tagName !== 'li') return false;
  const classes = [parent.properties.className].flat();
  return classes.some((name) => typeof name === 'string' && name.startsWith('entry-'));
}

/** Points from the right, so that those of all lines stand under each other. Drawn, so that nobody copies them. */
const leader = s('svg', { width: '100%', height: 4 }, [s('line', { x1: '100%', x2: 0, y1: 2, y2: 2 })]);

/**
 * Number and title together, the authors if there are some, the leader, and the folio in a box of fixed width:
 * filling it moves nothing. The space between them is not seen, but read.
 */
function addFolio(link: Element): ElementContent[] {
  const { href } = link.properties;
  const target = typeof href === 'string' ? href.slice(1) : '';
  const isAuthor = (node: ElementContent): node is Element => node.type === 'element' && hasClass(node, 'author');
  const authors = link.children.filter(isAuthor);
  return [
    h(
      'span',
      { className: ['entry'] },
      link.children.filter((node) => !isAuthor(node)),
    ),
    ...authors.flatMap((names): ElementContent[] => [{ type: 'text', value: ' ' }, names]),
    { type: 'text', value: ' ' },
    h('span', { className: ['leader'], ariaHidden: 'true' }, [leader]),
    h('span', { className: ['folio'], dataFolioOf: decodeURIComponent(target) }, '0'),
  ];
}
