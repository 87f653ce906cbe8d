/**
 * From galleys to pages: which section begins where, which pages stay blank, what each page is called and
 * what stands at its head. Pure: it knows how many pages each galley has, nothing of the browser.
 */
import type { Book, Section, SectionRole } from '../../model/book.ts';
import { namesOf } from '../../model/metadata.ts';
import type { Page } from '../../model/page-map.ts';
import { roman } from './roman.ts';

export interface Imposition {
  readonly pages: readonly Page[];
  /** Index in `pages` of the first page of each galley. */
  readonly starts: readonly number[];
  /** Blank pages before each galley (0 or 1). */
  readonly blanks: readonly number[];
  /** Index of the first page with an arabic number; none if there is no body. */
  readonly firstArabic: number | undefined;
}

/** Stand behind another page, on its verso. */
const versoRoles: ReadonlySet<SectionRole> = new Set(['imprint']);

/** Pages that speak for themselves: no folio, no running head. */
const displayRoles: ReadonlySet<SectionRole> = new Set(['halftitle', 'titlepage', 'imprint', 'dedication', 'epigraph']);

/**
 * @param counts pages of each section's galley, at least 1
 * @param hasCover whether a cover stands before the book, with its blank back
 */
export function impose(
  book: Book,
  sections: readonly Section[],
  counts: readonly number[],
  hasCover: boolean,
): Imposition {
  const pages: Page[] = [];
  const starts: number[] = [];
  const blanks: number[] = [];
  // The cover counts as no page of the book, nor does its back.
  if (hasCover) pages.push({ label: '', folio: '', head: '', side: 'recto', blank: false });
  const firstRoman = hasCover ? 2 : 0;
  let firstArabic: number | undefined;
  sections.forEach((section, index) => {
    const isCoverBack = hasCover && index === 0;
    const needsBlank = isCoverBack || (opensOnRecto(book, section) && sideOf(pages.length) === 'verso');
    if (isCoverBack) pages.push({ label: '', folio: '', head: '', side: 'verso', blank: true });
    else if (needsBlank) pages.push(page(book, undefined, 0, pages.length, firstRoman, firstArabic));
    if (firstArabic === undefined && (section.matter === 'body' || book.kind === 'essay')) firstArabic = pages.length;
    blanks.push(needsBlank ? 1 : 0);
    starts.push(pages.length);
    for (let turn = 0; turn < Math.max(1, counts[index] ?? 1); turn += 1) {
      pages.push(page(book, section, turn, pages.length, firstRoman, firstArabic));
    }
  });
  return { pages, starts, blanks, firstArabic };
}

function opensOnRecto(book: Book, section: Section): boolean {
  return book.kind === 'book' && !versoRoles.has(section.role);
}

function sideOf(index: number): Page['side'] {
  return index % 2 === 0 ? 'recto' : 'verso';
}

/** @param turn how many pages of the section stand before this one */
function page(
  book: Book,
  section: Section | undefined,
  turn: number,
  index: number,
  firstRoman: number,
  firstArabic: number | undefined,
): Page {
  const label = firstArabic === undefined ? roman(index - firstRoman + 1) : String(index - firstArabic + 1);
  const side = sideOf(index);
  const shows = section !== undefined && turn > 0 && !displayRoles.has(section.role);
  return {
    label,
    folio: shows ? label : '',
    head: shows ? headOf(book, section, side) : '',
    side,
    blank: section === undefined,
    ...(section === undefined ? {} : { section: section.id }),
  };
}

/** The whole on the verso, the part on the recto; an essay's author stands where a book's title does. */
function headOf(book: Book, section: Section, side: Page['side']): string {
  const { metadata } = book;
  if (book.kind === 'essay') {
    const authors = namesOf(metadata, 'aut').join(', ');
    return side === 'verso' && authors !== '' ? authors : metadata.title;
  }
  return side === 'verso' ? metadata.title : section.title;
}
