import type { Root } from 'hast';
import type { Report } from '../report/index.ts';

/** What a transform of one file's tree may know. */
export interface FileContext {
  /** Path relative to the manuscript's folder. */
  readonly file: string;
  /** The Markdown that positions refer to. */
  readonly source: string;
  /** Language of the file. */
  readonly language: string;
  readonly report: Report;
  /** What the text may name, by its name in small letters. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
}

/** Changes the tree it is given, which nobody else holds yet. */
export type TreeTransform = (tree: Root, context: FileContext) => void;
