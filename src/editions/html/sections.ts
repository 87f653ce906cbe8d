/** The sections of a book as they stand in one file. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book, Image, Section } from '../../model/book.ts';
import { wrapSection } from '../../markup/section.ts';

/** Made for paper: the file has a cover of its own kind, one title, and its contents beside the text. */
const paperOnly = new Set(['cover', 'halftitle', 'contents']);

export interface Arrangement {
  readonly text: readonly Element[];
  /** The imprint: at the foot, where one looks for it on a screen. */
  readonly end: readonly Element[];
}

export function arrangeSections(book: Book): Arrangement {
  const shown = book.sections.filter((section) => !(section.generated && paperOnly.has(section.role)));
  const isEnd = (section: Section): boolean => section.generated && section.role === 'imprint';
  const render = (section: Section): Element =>
    adapt(wrapSection(section, book, { notes: 'list', checkboxes: 'inputs' }), book);
  return {
    text: shown.filter((section) => !isEnd(section)).map(render),
    end: shown.filter(isEnd).map(render),
  };
}

function adapt(section: Element, book: Book): Element {
  const adapted = adaptElement(section, book);
  return adapted.type === 'element' ? adapted : section;
}

function adaptElement(node: ElementContent, book: Book): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'img') return embedImage(node, book);
  const children = node.children.map((child) => adaptElement(child, book));
  // What is wider than the window scrolls in itself: the keyboard has to reach it.
  if (node.tagName === 'pre') return { ...node, properties: { ...node.properties, tabIndex: 0 }, children };
  if (isTable(node)) {
    const caption = nameTable(node);
    const region = caption === undefined ? {} : { role: 'region', ariaLabelledBy: [caption] };
    return { ...node, properties: { ...node.properties, tabIndex: 0, ...region }, children };
  }
  return { ...node, children };
}

function isTable(node: Element): boolean {
  return node.tagName === 'div' && [node.properties.className].flat().includes('table');
}

function nameTable(node: Element): string | undefined {
  const table = node.children.find((child) => child.type === 'element' && child.tagName === 'table');
  const caption =
    table?.type === 'element'
      ? table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
      : undefined;
  return caption?.type === 'element' && typeof caption.properties.id === 'string' ? caption.properties.id : undefined;
}

function embedImage(node: Element, book: Book): Element {
  const image = book.images.get(String(node.properties.src));
  if (image === undefined) return h('span', { className: ['missing'] }, String(node.properties.alt ?? ''));
  const { width, height } = sizeOf(node, image);
  return {
    ...node,
    properties: {
      ...node.properties,
      src: `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`,
      alt: node.properties.alt ?? '',
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      decoding: 'async',
    },
  };
}

/** The size that the author gave, completed in the picture's own proportion, so that nothing moves while it loads. */
function sizeOf(node: Element, image: Image): { width: number | undefined; height: number | undefined } {
  const width = readNumber(node.properties.width);
  const height = readNumber(node.properties.height);
  if (image.width === undefined || image.height === undefined) return { width, height };
  if (width === undefined && height === undefined) return { width: Math.round(image.width), height: Math.round(image.height) };
  return {
    width: width ?? Math.round(((height ?? 0) * image.width) / image.height),
    height: height ?? Math.round(((width ?? 0) * image.height) / image.width),
  };
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number > 0 ? Math.round(number) : undefined;
}
