/** What a user of Octavo may add to it. */
import type { PluggableList } from 'unified';
import type { Check, Edition } from './editions/index.ts';
import type { BookTransform } from './transforms/index.ts';

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
  /** Transforms of the whole book as it was read, links and numbers settled: they change it in place. */
  readonly book?: readonly BookTransform[];
  /** Rows for the table of editions: `--to` knows them by their names. */
  readonly editions?: readonly Edition[];
  /** Checks of everything that was made: `({ book, artifacts }, report) => void`. */
  readonly checks?: readonly Check[];
}
