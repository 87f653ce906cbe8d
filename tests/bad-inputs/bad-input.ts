/** What a row of the tables of bad inputs says. */
import type { Files } from '../support/folder.ts';

export interface BadInput {
  readonly name: string;
  readonly files: Files;
  /** The manuscript: a file in the folder; default: the folder. */
  readonly of?: string;
  /** Symbolic links in the folder: path → where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files beside the folder, which the manuscript must not reach. */
  readonly beside?: Files;
  /** Beginnings of messages, in order: `file:line:column rule text`. */
  readonly says: readonly string[];
  /** 0: the editions are made all the same. */
  readonly exit: 0 | 1 | 2 | 3;
  /** Words that stand in the HTML edition, where it is made. */
  readonly keeps?: readonly string[];
  /** What must not be found in it. */
  readonly without?: readonly string[];
  readonly theme?: string;
  readonly trim?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A manuscript of one file. */
export function essay(
  name: string,
  text: string | Uint8Array,
  row: Omit<BadInput, 'name' | 'files' | 'of'> & { files?: Files },
): BadInput {
  return { name, ...row, files: { ...row.files, 'essay.md': text }, of: 'essay.md' };
}

/** A book: book.yaml, and two chapters if no others are given. */
export function book(
  name: string,
  yaml: string,
  row: Omit<BadInput, 'name' | 'files' | 'of'> & { files?: Files },
): BadInput {
  return {
    name,
    ...row,
    files: { 'one.md': '# One\n\nFirst words.', 'two.md': '# Two\n\nMore words.', ...row.files, 'book.yaml': yaml },
  };
}
