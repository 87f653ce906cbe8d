/** What an author wants of a glossary, and of abbreviations. */

interface WrittenAt {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** An entry that is written among the keys and not in the text. */
export interface TermWish {
  readonly term: string;
  /** Plain but for emphasis: `*The Tempest*`. */
  readonly definition: string;
  /** Other words by which the text may name it. */
  readonly also: readonly string[];
  readonly place: WrittenAt;
}

/** `*[HTML]: HyperText Markup Language` */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly place: WrittenAt;
}

/** Where an abbreviation is written out: at its first use in the book, in each chapter, or nowhere. */
export const writeOutScopes = ['book', 'chapter', 'never'] as const;
export type WriteOutScope = (typeof writeOutScopes)[number];
