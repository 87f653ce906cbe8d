/** How the text of one file becomes the tree that sections are cut from. */
import type { Root } from 'mdast';
import { type FileContext, type TreeTransform, treeTransforms } from '../../transforms/index.ts';
import { parseMarkdown } from './markdown.ts';

export interface FileSteps {
  /** @param text the body of a file; what is given back may be changed */
  readonly parse: (text: string) => Root;
  /** On the tree of Markdown, once the file is to become sections. */
  readonly changeMarkdown: (tree: Root, context: Pick<FileContext, 'file' | 'source' | 'report'>) => Root;
  /** On the tree of HTML, in order. */
  readonly transforms: readonly TreeTransform[];
  /**
   * What `make` gave for the same sources before, which is not to be changed; absent: all is made anew.
   * @param sources all that the result depends on
   */
  readonly keep?: <Result>(sources: readonly string[], make: () => Result) => Result;
}

export const ownSteps: FileSteps = {
  parse: parseMarkdown,
  changeMarkdown: (tree) => tree,
  transforms: treeTransforms,
};
