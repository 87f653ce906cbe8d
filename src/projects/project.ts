/** A project of another program: what it says of the book, in the words of book.yaml, and what becomes of each of its words. */
import type { Entry } from '../manuscript/index.ts';
import type { Words } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';

export interface Finding {
  /** As the project has it: `book.author`, `_quarto.yml`. */
  readonly what: Words;
  /** What became of it, or why nothing did. */
  readonly note: Words;
}

export interface Project {
  /** `Quarto` */
  readonly program: Words;
  /** The files that say what the book is. */
  readonly files: readonly Words[];
  /** Keys of book.yaml, in order; the chapters are none of them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether all chapters have numbers whose headings do not say that they have none, whatever they are called. */
  readonly numbersAll?: boolean;
  /** Absent: the folder's own order. */
  readonly entries?: readonly Entry[];
  readonly understood: readonly Finding[];
  readonly changed: readonly Finding[];
  readonly left: readonly Finding[];
}

/** @returns undefined: it is no project of this program */
export type ProjectReader = (folder: ManuscriptFolder) => Promise<Project | undefined>;
