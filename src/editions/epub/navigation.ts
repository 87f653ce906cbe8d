import type { ElementContent } from 'hast';
import { collectContents, epubType, toXhtml } from '../../markup/index.ts';
import { type Book, type ContentsEntry, defined, nameKind, termsFor, titleOfList, visit } from '../../model/index.ts';
import type { MarkedPage } from '../page-marks.ts';
import type { Addresses } from './addresses.ts';
import type { Document } from './document.ts';
import { addSemantics } from './semantics.ts';
import { keepXmlCharacters } from './xml-text.ts';

export interface NavPoint {
  /** Its place among the points of its list, from 1. */
  readonly order: number;
  readonly href: string;
  /** Role of the section, or `heading`. */
  readonly role: ContentsEntry['role'];
  readonly number: string;
  readonly title: string;
  /** The same with its emphasis, as XHTML, where it has any. */
  readonly markup?: string;
  /** Those of the section's own; '' for most. */
  readonly authors: string;
  /** Empty where it is the book's. */
  readonly language: string;
  readonly points: readonly NavPoint[];
}

export interface Landmark {
  readonly type: string;
  readonly href: string;
  readonly title: string;
  /** What EPUB 2 readers call it in the guide; empty for what they have no word for. */
  readonly guide: string;
}

export interface NavList {
  readonly type: 'loi' | 'lot';
  readonly heading: string;
  readonly points: readonly NavPoint[];
}

/** A page of the print edition. */
export interface NavPage {
  readonly label: string;
  readonly href: string;
  /** What the NCX calls it: pages with roman numbers are `front`. */
  readonly type: 'front' | 'normal';
}

export interface Navigation {
  readonly heading: string;
  readonly landmarksHeading: string;
  readonly points: readonly NavPoint[];
  readonly depth: number;
  readonly landmarks: readonly Landmark[];
  /** Lists of figures and tables, for the menus of readers. */
  readonly lists: readonly NavList[];
  readonly pagesHeading: string;
  readonly pages: readonly NavPage[];
  /** The highest arabic number of a page. */
  readonly lastPage: number;
  /** Place in reading order of everything that the NCX leads to, by its address. */
  readonly playOrder: Readonly<Record<string, number>>;
  /** Index among the documents (without the cover) before which the contents stand; -1: not in the spine. */
  readonly place: number;
}

/** Headings of the first three ranks: all that most books have, and no more than a reader can scan. */
const contentsDepth = 3;

export function planNavigation(
  book: Book,
  documents: readonly Document[],
  addresses: Addresses,
  markedPages: readonly MarkedPage[] = [],
): Navigation {
  const terms = termsFor(book.metadata.language);
  const place = findPlace(book, documents);
  const entries = placeEntries(collectContents(book, contentsDepth), book, addresses);
  const points = entries.length > 0 ? entries : documents.slice(0, 1).map((document) => pointTo(document, book));
  const pages = listPages(markedPages, addresses);
  return {
    heading: terms.contents,
    landmarksHeading: terms.landmarks,
    points,
    depth: Math.max(1, measureDepth(points)),
    landmarks: findLandmarks(book, documents, addresses, place >= 0),
    lists: findLists(book, addresses),
    pagesHeading: terms.pages,
    pages,
    lastPage: Math.max(0, ...pages.map(({ label }) => (/^\d+$/u.test(label) ? Number(label) : 0))),
    playOrder: orderPlaces(documents, [...listHrefs(points), ...pages.map(({ href }) => href)]),
    place,
  };
}

function listPages(pages: readonly MarkedPage[], addresses: Addresses): NavPage[] {
  return pages.flatMap(({ id, label }): NavPage[] => {
    const href = addresses.get(id);
    return href === undefined ? [] : [{ label, href, type: /^\d+$/u.test(label) ? 'normal' : 'front' }];
  });
}

function listHrefs(points: readonly NavPoint[]): string[] {
  return points.flatMap((point) => [point.href, ...listHrefs(point.points)]);
}

/** The NCX counts its targets as they are read; those at one place have one number. */
function orderPlaces(documents: readonly Document[], hrefs: readonly string[]): Record<string, number> {
  const places = new Map<string, number>();
  for (const { file, body } of documents) {
    places.set(file, places.size);
    visit(body, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') places.set(`${file}#${id}`, places.size);
    });
  }
  const known = [...new Set(hrefs)].toSorted((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
  return Object.fromEntries(known.map((href, index) => [href, index + 1]));
}

/** EPUB Structural Semantics Vocabulary 1.1; it has no word for a list of listings, which stands in the text alone. */
const captionKinds = { figures: { kind: 'figure', type: 'loi' }, tables: { kind: 'table', type: 'lot' } } as const;

function findLists(book: Book, addresses: Addresses): NavList[] {
  const { language } = book.metadata;
  return (book.lists ?? []).flatMap((list) => {
    if (list === 'listings' || list === 'first-lines') return [];
    const { kind, type } = captionKinds[list];
    const entries = (book.captions ?? []).filter((caption) => caption.kind === kind && caption.within === undefined);
    const points = placeEntries(
      entries.map((caption) => ({
        ...caption,
        title: caption.title || nameKind(language, kind),
        role: 'heading',
        entries: [],
      })),
      book,
      addresses,
    );
    return { type, heading: titleOfList(language, list), points };
  });
}

function placeEntries(entries: readonly ContentsEntry[], book: Book, addresses: Addresses): NavPoint[] {
  let order = 0;
  const place = (entry: ContentsEntry): NavPoint[] => {
    const href = addresses.get(entry.id);
    if (href === undefined) return entry.entries.flatMap(place);
    order += 1;
    const language = entry.language ?? '';
    return [
      {
        order,
        href,
        role: entry.role,
        number: keepXmlCharacters(entry.number ?? ''),
        title: keepXmlCharacters(entry.title.trim() || book.metadata.title),
        ...defined({ markup: entry.words?.map(writeXhtml).join('') }),
        authors: keepXmlCharacters(entry.authors ?? ''),
        language: language === book.metadata.language ? '' : language,
        points: entry.entries.flatMap(place),
      },
    ];
  };
  return entries.flatMap(place);
}

function writeXhtml(node: ElementContent): string {
  return keepXmlCharacters(toXhtml(node.type === 'element' ? addSemantics(node) : node));
}

/** A navigation document needs one entry at least (EPUB 3.3, 5.4.2.2). */
function pointTo(document: Document, book: Book): NavPoint {
  return {
    order: 1,
    href: document.file,
    role: 'chapter',
    number: '',
    title: book.metadata.title,
    authors: '',
    language: '',
    points: [],
  };
}

function measureDepth(points: readonly NavPoint[]): number {
  return points.length === 0 ? 0 : 1 + Math.max(...points.map((point) => measureDepth(point.points)));
}

/** Words of the EPUB 2 guide (OPF 2.0.1, 2.6) for the landmarks that it knows. */
const guideTypes: Readonly<Record<string, string>> = {
  cover: 'cover',
  titlepage: 'title-page',
  toc: 'toc',
  loi: 'loi',
  lot: 'lot',
  bodymatter: 'text',
  bibliography: 'bibliography',
  endnotes: 'notes',
  glossary: 'glossary',
  index: 'index',
};

function findLandmarks(
  book: Book,
  documents: readonly Document[],
  addresses: Addresses,
  contents: boolean,
): Landmark[] {
  const terms = termsFor(book.metadata.language);
  const first = (type: string, title?: string): Landmark[] => {
    const section = book.sections.find(({ role, id }) => epubType(role) === type && addresses.has(id));
    return section === undefined ? [] : [landmark(type, addresses.get(section.id), title ?? section.title)];
  };
  const body = documents.find((document) => document.matter === 'body') ?? documents[0];
  return [
    landmark('cover', 'cover.xhtml', terms.cover),
    ...first('titlepage', terms.titlePage),
    // Only what is in the spine may be linked to.
    ...(contents ? [landmark('toc', 'toc.xhtml#toc', terms.contents)] : []),
    ...first('loi'),
    ...first('lot'),
    ...(body === undefined ? [] : [landmark('bodymatter', body.file, terms.startOfText)]),
    ...first('endnotes'),
    ...first('glossary'),
    ...first('bibliography'),
    ...first('index'),
  ];
}

function landmark(type: string, href = '', title: string): Landmark {
  return { type, href, title: keepXmlCharacters(title), guide: guideTypes[type] ?? '' };
}

/**
 * Where the book has its contents the navigation document stands in the spine; an essay goes without,
 * but every reading system still has it in its menu.
 */
function findPlace(book: Book, documents: readonly Document[]): number {
  const contents = book.sections.findIndex((section) => section.role === 'contents' && section.generated);
  if (contents === -1) return -1;
  const after = new Set(book.sections.slice(contents + 1).map((section) => section.id));
  const next = documents.findIndex(({ body }) => after.has(String(body.properties.id)));
  return next === -1 ? documents.length : next;
}
