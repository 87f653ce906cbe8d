/** Marks the elements of galleys that the browser's PDF would not tell apart (see archive/tags/language-marks.ts). */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { phrases, toXhtml, transparent } from '../../markup/index.ts';
import { type Book, type Terms, hasClass, termsFor } from '../../model/index.ts';
import { writeMarked, type Mark, type MarkType } from './archive/tags/language-marks.ts';
import type { Galley } from './galleys.ts';

interface Place {
  readonly language: string;
  readonly inContents: boolean;
  /** What the element stands in right away: the notes of a chapter or of the book, their list. */
  readonly within?: 'notes' | 'list-of-notes' | undefined;
  readonly terms: Terms;
  /** Whether formulas go along as MathML. */
  readonly carriesFiles: boolean;
}

/** Changes the galleys in place. @returns the marks by their numbers */
export function markGalleys(galleys: readonly Galley[], { metadata, sources }: Book): Mark[] {
  const marks: Mark[] = [];
  const terms = termsFor(metadata.language);
  for (const { element } of galleys) {
    const carriesFiles = (sources?.size ?? 0) > 0;
    markElement(element, { language: metadata.language, inContents: false, terms, carriesFiles }, marks);
  }
  return marks;
}

function markElement(element: Element, place: Place, marks: Mark[]): void {
  const { properties } = element;
  const own = typeof properties.lang === 'string' && properties.lang !== '' ? properties.lang : undefined;
  const language = own ?? place.language;
  const facts = factsOf(element, place);
  const inContents = place.inContents || (element.tagName === 'nav' && hasClass(element, 'contents'));
  if (element.tagName === 'math' || hasRole(element, 'math')) {
    const mathml = place.carriesFiles && element.tagName === 'math' ? { mathml: toXhtml(element) } : {};
    addMark(element, { ...facts, ...mathml, language }, marks);
    return;
  }
  // The browser's PDF has no cells without content.
  if (/^t[dh]$/.test(element.tagName) && element.children.length === 0) {
    element.children = [{ type: 'text', value: '\u00a0' }];
  }
  // One of a single column and no heads would be taken for a means of layout.
  if (element.tagName === 'table') properties.role ??= 'table';
  const within = withinOf(element, place);
  for (const child of element.children) {
    if (child.type === 'element') markElement(child, { ...place, language, inContents, within }, marks);
  }
  if (facts !== undefined) addMark(element, { ...facts, language }, marks);
  else if (own !== undefined && !('id' in properties) && roleless.test(element.tagName)) properties.ariaLive ??= 'off';
}

function addMark(element: Element, mark: Mark, marks: Mark[]): void {
  const { properties } = element;
  properties.lang = writeMarked(mark, marks.length);
  // Words are divided and letters chosen by the true language.
  const style = typeof properties.style === 'string' ? `${properties.style};` : '';
  properties.style = `${style}-webkit-locale:"${mark.language.replace(/[^\w-]/g, '')}"`;
  properties.ariaLive ??= 'off';
  marks.push(mark);
}

/**
 * Chromium leaves phrases without a role out of its accessibility tree, and paragraphs that hold blocks: an
 * ARIA attribute brings them back, and this one says nothing.
 */
const roleless = /^(?:span|q|abbr|cite|i|b|u|small|bdi|bdo|dfn|kbd|samp|var|time|data)$/;

function factsOf(element: Element, place: Place): Omit<Mark, 'language'> | undefined {
  const type = typeOf(element, place);
  const { id, alttext, ariaLabel, title, role } = element.properties;
  switch (type) {
    case 'Note':
      return { type, ...(typeof id === 'string' && id !== '' ? { id } : {}) };
    case 'Formula':
      return { type, alt: firstText(ariaLabel, alttext) ?? toString(element).replace(/\s+/gu, ' ').trim() };
    case undefined:
      if (element.tagName === 'abbr' && typeof title === 'string' && title !== '') return { expansion: title };
      if (element.tagName !== 'a') return undefined;
      if (role === 'doc-noteref') return { prefix: place.terms.note };
      return typeof ariaLabel === 'string' ? { label: ariaLabel } : undefined;
    default:
      return { type };
  }
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

function withinOf(element: Element, { within }: Place): Place['within'] {
  if (hasClass(element, 'notes')) return 'notes';
  return within === 'notes' && element.tagName === 'ol' ? 'list-of-notes' : undefined;
}

function typeOf(element: Element, { inContents, within }: Place): MarkType | undefined {
  if (hasRole(element, 'doc-footnote')) return 'Note';
  if (hasRole(element, 'math')) return 'Formula';
  switch (element.tagName) {
    case 'section':
      if (!hasClass(element, 'section')) return 'Sect';
      return hasClass(element, 'part') ? 'Part' : hasClass(element, 'essay') ? 'Art' : 'Sect';
    case 'ol':
      return inContents ? 'TOC' : undefined;
    case 'li':
      return within === 'list-of-notes' ? 'Note' : inContents ? 'TOCI' : undefined;
    case 'span':
      // Numbers of pages, as those of notes: what is read of an entry is its words.
      return hasClass(element, 'index-locators') ? 'Reference' : undefined;
    case 'sup':
      return hasClass(element, 'noteref') ? 'Reference' : undefined;
    case 'pre':
      return 'P';
    case 'q':
      return 'Quote';
    case 'math':
      return 'Formula';
    case 'dl':
      return 'Terms';
    case 'dt':
      return 'Term';
    case 'dd':
      return 'Definition';
    case 'p':
      // A paragraph of blocks is none to the browser.
      return element.children.some((child) => child.type === 'element' && hasClass(child, 'line')) ? 'P' : undefined;
    case 'summary':
    case 'footer':
    case 'div':
      // A formula with its number.
      return hasClass(element, 'equation') || isParagraph(element) ? 'P' : undefined;
    default:
      return undefined;
  }
}

/** Text right in a box is a paragraph that nobody called so. */
function isParagraph({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type === 'element' && inLine.has(child.tagName) && isParagraph(child),
  );
}

/** What may stand around it. */
const inLine: ReadonlySet<string> = new Set([...phrases, ...transparent]);

function hasRole({ properties }: Element, role: string): boolean {
  return properties.role === role;
}

/**
 * The text of the galleys as it was written, piece by piece: what the browser makes of it is compared with it.
 * Blocks are set off by spaces; what is hidden is left out.
 * @param folios what is filled in where pages are told, by the value of `data-folio-of`
 */
export function* wordsOfGalleys(
  galleys: readonly Galley[],
  folios: Readonly<Record<string, string>>,
): Generator<string> {
  for (const { element } of galleys) yield* wordsOf(element, folios);
}

function* wordsOf(node: Element | Root | ElementContent, folios: Readonly<Record<string, string>>): Generator<string> {
  if (node.type === 'text') yield node.value;
  if (!('children' in node)) return;
  if (node.type === 'element') {
    const { ariaHidden, dataFolioOf } = node.properties;
    if (ariaHidden === 'true') return;
    if (typeof dataFolioOf === 'string') {
      yield folios[dataFolioOf] ?? '';
      return;
    }
    if (node.tagName === 'br' || node.tagName === 'hr') yield ' ';
  }
  const isBlock = node.type === 'element' && !lineElements.test(node.tagName);
  if (isBlock) yield ' ';
  for (const child of node.children) if (child.type !== 'doctype') yield* wordsOf(child, folios);
  if (isBlock) yield ' ';
}

const lineElements =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rb|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
