/** The headings of a file's own: those in quotations, lists and blocks begin no chapter. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { revealEscapes } from '../../model/escapes.ts';

export interface Heading {
  readonly level: number;
  /** Plain text, without attributes and notes. */
  readonly text: string;
  /** 1-based */
  readonly line: number;
}

export function outlineOf(tree: Root): Heading[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ level: node.depth, text: readTitle(node), line: node.position?.start.line ?? 1 }] : [],
  );
}

/** The words of a heading or a link on one line, as a title. */
export function readTitle(node: Nodes): string {
  return revealEscapes(toString(node, { includeHtml: false }))
    .replace(/\s+/g, ' ')
    .trim();
}
