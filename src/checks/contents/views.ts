/** How each edition has the Book: which sections in which order, which pictures, how formulas are told. */
import { collectContents } from '../../markup/index.ts';
import {
  type Book,
  type CaptionList,
  type ContentsEntry,
  type Image,
  nameKind,
  type Section,
} from '../../model/index.ts';
import { listsContents, needsRedrawing } from '../../editions/index.ts';
import { hashOf, type View } from './book.ts';
import { baseOf } from './epub.ts';
import { holdEntries } from './lists.ts';
import { describeForPrint } from './pdf-pictures.ts';

/** The web edition has its contents beside the text, and its imprint at the foot. */
export function viewOfHtml(book: Book): View {
  const isImprint = ({ generated, role }: Section): boolean => generated && role === 'imprint';
  const shown = without(book, ['cover', 'halftitle', 'contents']);
  return {
    wording: 'set',
    sections: [...shown.filter((section) => !isImprint(section)), ...shown.filter(isImprint)],
    lists: listsContents(book) ? holdEntries('contents', entriesOfHtml(book)) : [],
    others: new Map(contentsOf(book).map((id) => [id, id])),
    describePicture: ({ bytes }) => ({ picture: hashOf(bytes) }),
  };
}

/** An essay's own title stands above its list. */
function entriesOfHtml(book: Book): ContentsEntry[] {
  return collectContents(book).flatMap((entry) => (entry.role === 'essay' ? entry.entries : [entry]));
}

export function viewOfEpub(book: Book, wording: 'set' | 'pictured'): View {
  const sections = without(book, ['cover', 'contents']);
  // The navigation document has its own id there.
  const others = new Map(contentsOf(book).map((id) => [id, 'toc']));
  const [first] = sections;
  const contents = collectContents(book, 3);
  // There must be something in it.
  if (contents.length === 0 && first !== undefined)
    contents.push({ id: first.id, title: book.metadata.title, role: 'chapter', entries: [] });
  const named = nameSilent(contents, book.metadata.title);
  return {
    wording,
    sections,
    lists: [
      ...holdEntries('navpoint', named),
      ...holdEntries('contents', named),
      ...(book.lists ?? []).flatMap((list) => holdEntries('contents', entriesOfList(book, list))),
    ],
    others,
    describePicture: describeForEpub,
  };
}

/** In an e-book each line has words. */
function nameSilent(entries: readonly ContentsEntry[], title: string): ContentsEntry[] {
  return entries.map((entry) => ({
    ...entry,
    title: entry.title.trim() || title,
    entries: nameSilent(entry.entries, title),
  }));
}

/** Menus of e-readers have lists of figures and tables; there is no word for one of listings. */
function entriesOfList({ captions = [], metadata: { language } }: Book, list: CaptionList): ContentsEntry[] {
  if (list === 'listings') return [];
  const wanted = list === 'figures' ? 'figure' : 'table';
  return captions
    .filter(({ kind, within }) => kind === wanted && within === undefined)
    .map(({ id, number = '', title }) => ({
      id,
      number,
      title: title || nameKind(language, wanted),
      role: 'heading',
      entries: [],
    }));
}

/** What e-readers cannot show is drawn anew, and keeps its name. */
function describeForEpub(image: Image): Readonly<Record<string, string>> {
  const file = { file: baseOf(image.key) };
  return needsRedrawing(image) ? file : { picture: hashOf(image.bytes) };
}

export function viewOfPdf(book: Book): View {
  const lists = holdEntries('bookmark', collectContents(book, 3));
  return { wording: 'spoken', sections: book.sections, lists, describePicture: describeForPrint };
}

/** A list beside the text, or a page of the e-book’s own, stands for the section of print. */
function contentsOf({ sections }: Book): string[] {
  return sections.filter(({ generated, role }) => generated && role === 'contents').map(({ id }) => id);
}

/** Without sections that Octavo makes for other editions. */
function without({ sections }: Book, roles: readonly Section['role'][]): Section[] {
  return sections.filter(({ generated, role }) => !(generated && roles.includes(role)));
}
