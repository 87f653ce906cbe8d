/** The sections of a book as they stand in one file. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type Book, type Image, type Section, classesOf, defined, hasClass, termsFor } from '../../model/index.ts';
import { wrapSection } from '../../markup/index.ts';
import { nameGround } from '../drawings.ts';
import { measureTable, nameNeed } from '../table-widths.ts';
import { addDefinitions, collectDefinitions } from './definitions.ts';
import { tellApart } from './landmarks.ts';
import { setNotesBeside } from './side-notes.ts';

/** Made for paper: the file has a cover of its own kind, one title, and its contents beside the text. */
const paperOnly = new Set(['cover', 'halftitle', 'contents']);

export interface Arrangement {
  readonly text: readonly Element[];
  /** The imprint: at the foot, where one looks for it on a screen. */
  readonly end: readonly Element[];
  /** Styles that put notes beside the text. */
  readonly noteRules: string;
}

/** Whether the edition has a section. */
export function isShown({ generated, role }: Section): boolean {
  return !(generated && paperOnly.has(role));
}

/** @param address where the file of a picture is; absent: in the document itself */
export function arrangeSections(book: Book, address: (image: Image) => string = embed): Arrangement {
  const shown = book.sections.filter(isShown);
  const isEnd = (section: Section): boolean => section.generated && section.role === 'imprint';
  const definitions = collectDefinitions(book);
  const render = (section: Section): Element => {
    const wrapped = wrapSection(section, book, { notes: 'list', checkboxes: 'inputs' });
    return addDefinitions(adapt(wrapped, book, address), definitions, section.language ?? book.metadata.language);
  };
  const { sections, rules } = setNotesBeside(shown.filter((section) => !isEnd(section)).map(render));
  return { text: tellApart(sections, book), end: shown.filter(isEnd).map(render), noteRules: rules };
}

function adapt(node: Element, book: Book, address: (image: Image) => string): Element {
  if (node.tagName === 'img') return placeImage(node, book, address);
  const children = node.children.map((child) => (child.type === 'element' ? adapt(child, book, address) : child));
  // What is wider than the window scrolls in itself: the keyboard has to reach it.
  if (node.tagName === 'pre' || (hasClass(node, 'equation') && toString(node).length > narrow))
    return { ...node, properties: { ...node.properties, tabIndex: 0 }, children };
  if (node.tagName === 'aside') {
    const isQuote = hasClass(node, 'pullquote');
    const role = isQuote ? 'doc-pullquote' : 'note';
    // To those who do not know its role an `aside` is a landmark, of which several would have to have names.
    return { ...node, tagName: isQuote ? 'div' : 'aside', properties: { role, ...node.properties }, children };
  }
  if (hasClass(node, 'author-note')) {
    const ariaLabel = termsFor(book.metadata.language).aboutAuthor;
    return { ...node, properties: { ariaLabel, ...node.properties }, children };
  }
  if (isAddress(node))
    return { ...node, properties: { ...node.properties, className: [...classesOf(node), 'address'] }, children };
  if (isTable(node)) {
    const caption = nameTable(node);
    const region = caption === undefined ? {} : { role: 'region', ariaLabelledBy: [caption] };
    const className = [...classesOf(node), ...nameWidth(node)];
    return { ...node, properties: { ...node.properties, className, tabIndex: 0, ...region }, children };
  }
  return { ...node, children: labelCheckbox(children) };
}

/** Letters of a formula and its TeX: with fewer it fits into any window, and needs no stop of the keyboard. */
const narrow = 60;

const blocks = new Set(['p', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'div', 'figure', 'aside', 'table', 'section']);

/** The words after a box, up to the next block, are its label. */
function labelCheckbox(children: readonly ElementContent[]): ElementContent[] {
  const start = children.findIndex((child) => child.type === 'element' && child.tagName === 'input');
  if (start < 0) return [...children];
  const next = children.findIndex(
    (child, index) => index > start && child.type === 'element' && blocks.has(child.tagName),
  );
  const end = next < 0 ? children.length : next;
  const label = h('label', children.slice(start, end));
  return [...children.slice(0, start), nameBox(label), ...children.slice(end)];
}

/** A box before nothing but a table or a picture has no words: it is called by what it looks like. */
function nameBox(label: Element): Element {
  const [box, ...words] = label.children;
  const isNamed = words.some((child) => toString(child).trim() !== '' || hasAlternative(child));
  if (isNamed || box?.type !== 'element') return label;
  const ariaLabel = box.properties.checked === true || box.properties.checked === '' ? '☑' : '☐';
  return { ...label, children: [{ ...box, properties: { ...box.properties, ariaLabel } }, ...words] };
}

function hasAlternative(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { alt } = node.properties;
  return (typeof alt === 'string' && alt.trim() !== '') || node.children.some(hasAlternative);
}

function isTable(node: Element): boolean {
  return node.tagName === 'div' && hasClass(node, 'table');
}

/** Ems, a little less than the lines of most themes have. */
const lineLength = 27;

/** Classes of a table that has no room in the lines of the text. */
function nameWidth({ children }: Element): string[] {
  const table = children.find((child): child is Element => child.type === 'element' && child.tagName === 'table');
  return table !== undefined && measureTable(table) > lineLength ? ['wide', nameNeed(table)] : [];
}

/** A link that shows its address; what is printed of others adds it. */
function isAddress(node: Element): boolean {
  const { href } = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('http')) return false;
  const bare = (address: string): string =>
    address
      .trim()
      .replace(/^https?:\/\//u, '')
      .replace(/\/$/u, '');
  return bare(toString(node)) === bare(href);
}

function nameTable(node: Element): string | undefined {
  const table = node.children.find((child) => child.type === 'element' && child.tagName === 'table');
  const caption =
    table?.type === 'element'
      ? table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
      : undefined;
  return caption?.type === 'element' && typeof caption.properties.id === 'string' ? caption.properties.id : undefined;
}

function embed(image: Image): string {
  return `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`;
}

function placeImage(node: Element, book: Book, address: (image: Image) => string): Element {
  const image = book.images.get(String(node.properties.src));
  if (image === undefined) return h('span', { className: ['missing'] }, node.properties.alt ?? '');
  const { width, height } = sizeOf(node, image);
  const { role, ...properties } = node.properties;
  const placed = {
    ...node,
    properties: {
      ...properties,
      // Said in the one way that the Nu checker takes beside an empty alternative.
      ...(role === 'presentation' ? { ariaHidden: 'true' } : {}),
      src: address(image),
      alt: node.properties.alt ?? '',
      ...defined({ width, height }),
      decoding: 'async',
    },
  };
  return nameGround(placed, image);
}

/** The size that the author gave, completed in the picture's own proportion, so that nothing moves while it loads. */
function sizeOf(node: Element, image: Image): { width: number | undefined; height: number | undefined } {
  const width = readNumber(node.properties.width);
  const height = readNumber(node.properties.height);
  if (image.width === undefined || image.height === undefined) return { width, height };
  if (width === undefined && height === undefined)
    return { width: Math.round(image.width), height: Math.round(image.height) };
  return {
    width: width ?? Math.round(((height ?? 0) * image.width) / image.height),
    height: height ?? Math.round(((width ?? 0) * image.height) / image.width),
  };
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number > 0 ? Math.round(number) : undefined;
}
