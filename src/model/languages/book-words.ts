/** All words that Octavo itself puts into a book, in one language: what an author would have to write otherwise. */
import type { RelatorCode } from '../metadata.ts';
import type { NumberedKind } from '../numbered-kinds.ts';

export interface BookWords {
  readonly terms: Terms;
  readonly references: ReferenceWords;
  readonly index: IndexWords;
  readonly glossary: GlossaryWords;
  /** What an index of first lines is called. */
  readonly firstLines: string;
  readonly accessibility: AccessibilityTerms;
}

export interface Terms {
  readonly contents: string;
  readonly notes: string;
  readonly note: string;
  readonly chapter: string;
  readonly part: string;
  readonly appendix: string;
  readonly cover: string;
  readonly titlePage: string;
  readonly imprint: string;
  readonly dedication: string;
  readonly epigraph: string;
  readonly page: string;
  readonly pages: string;
  /** The switch that shows them. */
  readonly pageNumbers: string;
  readonly figure: string;
  readonly table: string;
  /** Titles of the lists of figures and tables. */
  readonly figures: string;
  readonly tables: string;
  readonly aboutAuthor: string;
  readonly backToReference: string;
  readonly skipToText: string;
  readonly search: string;
  /** How much was found; the number stands for `%`. */
  readonly found: string;
  readonly nothingFound: string;
  readonly moreFound: string;
  readonly previous: string;
  readonly next: string;
  readonly landmarks: string;
  readonly startOfText: string;
  readonly published: string;
  readonly allRightsReserved: string;
  /** Before the names of typefaces, which stay as they are. */
  readonly setIn: string;
  readonly madeWith: string;
  /** Names of call-outs without a title of their own. */
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
  /** Before names on the title page or the imprint, which stay in the nominative: “Edited by”, “Redakcja:”. */
  readonly roles: Readonly<Record<Exclude<RelatorCode, 'aut'>, string>>;
  /** The printed book, of which an identifier is: beside EPUB, PDF, HTML. */
  readonly printed: string;
  /** The same in boards, and in paper covers. */
  readonly hardback: string;
  readonly paperback: string;
  /** Before the name of the printing house. */
  readonly printedBy: string;
  /** Above the reference by which the book is cited. */
  readonly cite: string;
}

/**
 * What numbered things are called, one and several, in the nominative. `%` stands for the number; a word without
 * it has the number behind it.
 */
export interface ReferenceWords {
  readonly names: Readonly<Record<NumberedKind, readonly [one: string, many: string]>>;
  /** Titles of lists. */
  readonly lists: Readonly<Record<'figures' | 'tables' | 'listings', string>>;
  /** Between the first and the last of a range. */
  readonly range: string;
}

export interface IndexWords {
  readonly index: string;
  readonly see: string;
  readonly seeAlso: string;
  /** What stands before the entries that begin with no letter. */
  readonly signs: string;
  readonly numbers: string;
  /** Before the number of a note: “47n3”. */
  readonly note: string;
  /** Said at the beginning where some numbers are bold. */
  readonly main: string;
  /** At the head of a column that an entry or a letter goes on in: `%` stands for its name. */
  readonly continued: string;
}

export interface GlossaryWords {
  readonly glossary: string;
  /** Before the places at which the text names a term. */
  readonly places: string;
  /** What the button that shows a definition is called. */
  readonly definition: string;
  readonly abbreviations: string;
}

/** Sentences that sum up what an edition claims. Each stands alone. */
export interface AccessibilityTerms {
  readonly reflowable: string;
  readonly fixedPages: string;
  readonly navigable: string;
  readonly contentsOnly: string;
  readonly printPages: string;
  readonly noPictures: string;
  readonly allDescribed: string;
  readonly notAllDescribed: string;
  readonly mathml: string;
  readonly harmless: string;
}
