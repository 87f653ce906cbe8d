/** What a user of Octavo may add to it. */
import type { PluggableList } from 'unified';
import type { Check, Edition } from './editions/index.ts';
import type { BookTransform } from './transforms/index.ts';

/** Code that is to be drawn. */
export interface DrawnCode {
  /** What stands between the fences. */
  readonly code: string;
  /** The word behind the fence, in small letters. */
  readonly language: string;
  /** BCP 47 tag of the text around it. */
  readonly textLanguage: string;
}

/**
 * A picture as an SVG with a size (`width`, `height` or `viewBox`), and words for those who do not see it, where the
 * author gives none; or why there is none.
 */
export type Drawn = { readonly svg: string; readonly alternative?: string } | { readonly error: string };

export interface DrawingTools {
  /**
   * Runs scripts in an empty page of the browser, which has no network, and then calls a function there.
   * @param scripts texts of programs, in order
   * @param call the text of a function, `async (codes) => …`
   * @param values what it is called with: JSON
   * @returns what it returns: JSON
   * @throws Error where there is no browser, or a script fails
   */
  readonly inBrowser: (scripts: readonly string[], call: string, ...values: readonly unknown[]) => Promise<unknown>;
}

export interface Drawing {
  /** Words behind fences, in small letters. */
  readonly languages: readonly string[];
  /** Draws all that a book has, in order. The SVGs are cleaned as those of authors are. */
  readonly draw: (codes: readonly DrawnCode[], tools: DrawingTools) => Promise<readonly Drawn[]> | readonly Drawn[];
}

/**
 * A plug-in. It is a program of the person who builds, named by them (`--plugins`, `plugins:` of a session)
 * and never by a manuscript: it may do what they may do. What it makes of the text is held to the same as what
 * authors write; where it fails, the build ends with its name and exit code 3.
 *
 * @example
 * ```ts
 * import { publish, type Plugin } from 'octavo';
 *
 * const countWords: Plugin = {
 *   name: 'count-words',
 *   checks: [({ book }, report) => report.add('plug-in-info', `${book.sections.length} sections`)],
 * };
 * await publish('my-book', { to: ['html'], out: 'shelf', plugins: [countWords] });
 * ```
 */
export interface Plugin {
  /** Lower-case letters, digits and hyphens; no two of a run have the same. Messages begin with it. */
  readonly name: string;
  /**
   * Plug-ins of remark, on the Markdown of each file: new syntax, or changes of the tree (mdast), after
   * Octavo's own syntax has been read. They must not be asynchronous.
   */
  readonly remark?: PluggableList;
  /**
   * Plug-ins of rehype, on the tree (hast) that each file's Markdown has become, before Octavo's own
   * transforms: figures, tables, code and typography are made of what they leave. It is sanitised as the raw
   * HTML of authors is: no edition runs programs. They must not be asynchronous.
   */
  readonly rehype?: PluggableList;
  /** What draws code of certain languages (Mermaid, Graphviz): it becomes a picture in all editions. */
  readonly drawings?: readonly Drawing[];
  /** Transforms of the whole book as it was read, links and numbers settled: they change it in place. */
  readonly book?: readonly BookTransform[];
  /** Rows for the table of editions: `--to` knows them by their names. */
  readonly editions?: readonly Edition[];
  /** Checks of everything that was made: `({ book, artifacts }, report) => void`. */
  readonly checks?: readonly Check[];
}
