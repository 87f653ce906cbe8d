/** How the text of one file becomes the tree that sections are cut from. */
import type { Root } from 'mdast';
import { treeTransforms } from '../../transforms/index.ts';
import type { FileContext, TreeTransform } from '../../transforms/transform.ts';
import { parseMarkdown } from './markdown.ts';

export interface FileSteps {
  /** @param text without its front matter; `context.source` is what positions refer to */
  readonly parse: (text: string, context: Pick<FileContext, 'file' | 'source' | 'report'>) => Root;
  /** On the tree of HTML, in order. */
  readonly transforms: readonly TreeTransform[];
}

export const ownSteps: FileSteps = { parse: parseMarkdown, transforms: treeTransforms };
