/** What an author marks to stand in an index. */
export interface IndexMark {
  /** `main!sub!subsub`; absent: the words that are marked. */
  readonly entry?: string;
  /** `main!sub` of the entry to look at instead; such a mark has no place of its own. */
  readonly see?: string;
  readonly seeAlso?: string;
  /** What the last level of the entry is sorted by. */
  readonly sort?: string;
  /** Which index; absent: the general one. */
  readonly list?: string;
  readonly range?: 'begin' | 'end';
  /** The place where the thing is mainly treated. */
  readonly main?: true;
}

/** What the author wants of an index. */
export interface IndexWishes {
  /** `false`: there is none, whatever is marked. */
  readonly wanted: boolean;
  readonly title?: string;
  /** Sub-entries in lines of their own, or run on in the paragraph of the entry. */
  readonly style: 'indented' | 'run-on';
  /** Further ones: name → title. */
  readonly lists: ReadonlyMap<string, string>;
  /** Entries and the words in the text that mean them; `*` at the end of a word is any ending. */
  readonly terms: ReadonlyMap<string, TermWords>;
}

export interface TermWords {
  readonly words: readonly string[];
  /** Where the author names them. */
  readonly place: {
    readonly file?: string | undefined;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
  };
}
