/** The print layout as data: what stands where. Filled by the PDF edition, read by checks and the other editions. */
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
}

export interface PageMap {
  readonly pages: readonly Page[];
  /** Index in `pages` of every element with an id that the book links to, headings and notes included. */
  readonly places: ReadonlyMap<string, number>;
}
