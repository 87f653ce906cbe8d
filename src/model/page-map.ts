/** The print layout as data: what stands where. Filled by the PDF edition, read by checks and the other editions. */

/** A place in the text, to the letter. */
export interface PageStart {
  /** Id of the section. */
  readonly section: string;
  /** Id of the note of that section, if the page has nothing but notes. */
  readonly note?: string;
  /** Letters of the section's body (of the note's) before it: see markup/letters.ts. */
  readonly letters: number;
  /** In the manuscript, as near as it is known: the file relative to its folder; line and column from 1. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
}

export interface Page {
  /** `iv`, `47`, or '' for a page without a folio of its own kind (never shown, still counted). */
  readonly label: string;
  /** Folio as printed; '' on openings, blanks and the like. */
  readonly folio: string;
  /** Running head as printed; '' where there is none. */
  readonly head: string;
  readonly side: 'recto' | 'verso';
  readonly blank: boolean;
  /** A section begins on it: if it has a folio, it is dropped to the foot. */
  readonly opening?: true;
  /** The section that stands on it; absent on blanks. */
  readonly section?: string;
  /** Its first letter; absent on blanks and where it has none. A divided word's second half counts. */
  readonly start?: PageStart;
  /** Ids of the headings, notes, figures and tables that stand (or begin) on it. */
  readonly headings?: readonly string[];
  readonly notes?: readonly string[];
  readonly figures?: readonly string[];
}

export interface PageMap {
  readonly pages: readonly Page[];
  /** Index in `pages` of every element with an id that the book links to, headings and notes included. */
  readonly places: ReadonlyMap<string, number>;
  /** The layout that it tells of. */
  readonly layout?: {
    /** As it was named, and in CSS pixels. */
    readonly trim: { readonly name: string; readonly width: number; readonly height: number };
    readonly theme: string;
    /** Identifier of the printed book: a URN with its ISBN, else the one that the PDF bears. */
    readonly source: string;
  };
}
