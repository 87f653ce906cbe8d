/** What the program of a site's pages finds in them: written by `src/editions/html/site/`. */

/** `places.js`: page → ids of the places in it. */
declare var octavoPlaces: Readonly<Record<string, readonly string[]>>;

/** `search-index.js`: what `search-index.ts` wrote. */
declare var octavoSearch: {
  /** Patterns: a letter of a script without spaces; a word. */
  readonly solid: string;
  readonly word: string;
  readonly fields: string[];
  readonly storeFields: string[];
  readonly index: import('minisearch').AsPlainObject;
};

/** `minisearch.js`. */
declare const MiniSearch: typeof import('minisearch').default;

type Query = import('minisearch').SearchOptions;

/** A section that was found, with the fields that the index stores. */
type Hit = import('minisearch').SearchResult & {
  readonly address: string;
  readonly title: string;
  readonly section: string;
  readonly text: string;
};

/** The index, opened, and what its words are. */
interface Library {
  readonly words: RegExp;
  readonly runs: RegExp;
  readonly index: import('minisearch').default;
}

/** From … to, in UTF-16 units of a text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The form and what it says; the words are in the language of the book. */
interface SearchBox extends HTMLElement {
  readonly dataset: DOMStringMap & { readonly more: string; readonly nothing: string; readonly found: string };
}

/** A line of the list of what was found, in which there is always a link. */
interface Item extends HTMLLIElement {
  querySelector(selectors: 'a'): HTMLAnchorElement;
}

/** A number that `replace` writes out. */
type Said = number & string;
