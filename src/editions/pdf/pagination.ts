/**
 * From galleys to pages: which section begins where, which pages stay blank, what each page is called and
 * what stands at its head. Pure: it knows how many pages each galley has and which headings stand on them,
 * nothing of the browser.
 */
import { type Book, type Page, type RunningHeads, type Section, type SectionRole, roman } from '../../model/index.ts';
import type { FolioDesign } from '../../theme/index.ts';
import { planHeads, settleHeads, type HeadOf, type Places } from './running-heads.ts';

export interface Pagination {
  readonly pages: readonly Page[];
  /** Index in `pages` of the first page of each galley. */
  readonly starts: readonly number[];
  /** Blank pages before each galley (0 or 1). */
  readonly blanks: readonly number[];
  /** Index of the first page with an arabic number; none if there is no body. */
  readonly firstArabic: number | undefined;
}

/** Follow what is before them on the next page, verso or recto. */
const followingRoles: ReadonlySet<SectionRole> = new Set(['imprint', 'figure-list', 'table-list', 'listing-list']);

/** Pages that speak for themselves: no folio, no running head. */
const displayRoles: ReadonlySet<SectionRole> = new Set(['halftitle', 'titlepage', 'imprint', 'dedication', 'epigraph']);

/** What the pages are to look like, and what stands on them; all of it may be left out. */
export interface PaginationForm {
  /** The theme's running heads. */
  readonly heads?: RunningHeads;
  readonly folio?: FolioDesign;
  /** Where the headings stand: without them, no head can name one. */
  readonly places?: Places;
  /** Pages filled by a picture, as `galley:turn`: they have neither folio nor head. */
  readonly plates?: ReadonlySet<string>;
  /** Where chapters open: parts and what stands before the first chapter keep to the recto. */
  readonly opens?: 'recto' | 'any';
  /** Galleys that begin on a recto besides, wherever the one before them ends: with them begins a document. */
  readonly rectos?: ReadonlySet<number>;
}

const usualHeads: RunningHeads = { verso: 'book', recto: 'section', pick: 'first' };

/**
 * @param counts pages of each section's galley, at least 1
 * @param hasCover whether a cover stands before the book, with its blank back
 */
export function paginate(
  book: Book,
  sections: readonly Section[],
  counts: readonly number[],
  hasCover: boolean,
  {
    heads = usualHeads,
    folio,
    places = [],
    plates = new Set(),
    opens = 'recto',
    rectos = new Set(),
  }: PaginationForm = {},
): Pagination {
  const pages: Page[] = [];
  const starts: number[] = [];
  const blanks: number[] = [];
  const headOf = planHeads(book, sections, places, settleHeads(book, heads));
  const dropsFolios = folio?.opening === 'foot';
  // The cover counts as no page of the book, nor does its back.
  if (hasCover) pages.push({ label: '', folio: '', head: '', side: 'recto', blank: false });
  const firstRoman = hasCover ? 2 : 0;
  let firstArabic: number | undefined;
  const labelNext = (): string =>
    firstArabic === undefined ? roman(pages.length - firstRoman + 1) : String(pages.length - firstArabic + 1);
  sections.forEach((section, index) => {
    const isCoverBack = hasCover && index === 0;
    const needsBlank =
      isCoverBack ||
      (sideOf(pages.length) === 'verso' &&
        (rectos.has(index) || opensOnRecto(book, section, opens === 'any' && firstArabic !== undefined)));
    if (needsBlank) {
      const label = isCoverBack ? '' : labelNext();
      pages.push({ label, folio: '', head: '', side: sideOf(pages.length), blank: true });
    }
    if (firstArabic === undefined && (section.matter === 'body' || book.kind === 'essay')) firstArabic = pages.length;
    blanks.push(needsBlank ? 1 : 0);
    starts.push(pages.length);
    for (let turn = 0; turn < Math.max(1, counts[index] ?? 1); turn += 1) {
      const speaksForItself = displayRoles.has(section.role) || plates.has(`${index}:${turn}`);
      // The index of an essay goes on with it.
      const opens = turn === 0 && sections[index - 1]?.id !== section.id;
      const place = { section, index, turn, opens, label: labelNext(), side: sideOf(pages.length) };
      pages.push(makePage(place, speaksForItself, dropsFolios, headOf));
    }
  });
  return { pages, starts, blanks, firstArabic };
}

/** For each section, whether it begins on a recto wherever the one before it ends. */
export function listRectos(book: Book, sections: readonly Section[], opens: 'recto' | 'any'): boolean[] {
  const firstOfBody = sections.findIndex(({ matter }) => matter === 'body');
  return sections.map((section, index) =>
    opensOnRecto(book, section, opens === 'any' && firstOfBody >= 0 && index > firstOfBody),
  );
}

function opensOnRecto(book: Book, section: Section, anywhere: boolean): boolean {
  if (anywhere && section.role !== 'part') return false;
  return book.kind === 'book' && !followingRoles.has(section.role);
}

function sideOf(index: number): Page['side'] {
  return index % 2 === 0 ? 'recto' : 'verso';
}

interface PagePlace {
  readonly section: Section;
  /** Of the section's galley. */
  readonly index: number;
  /** How many pages of the section stand before this one. */
  readonly turn: number;
  /** Whether the section begins on it. */
  readonly opens: boolean;
  readonly label: string;
  readonly side: Page['side'];
}

function makePage(
  { section, index, turn, opens, label, side }: PagePlace,
  speaksForItself: boolean,
  dropsFolios: boolean,
  headOf: HeadOf,
): Page {
  const hasFolio = !speaksForItself && (!opens || (dropsFolios && section.role !== 'part'));
  return {
    label,
    folio: hasFolio ? label : '',
    head: speaksForItself || opens ? '' : headOf(section, index, turn, side),
    side,
    blank: false,
    ...(opens ? { opening: true } : {}),
    section: section.id,
  };
}
