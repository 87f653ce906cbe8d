/** The headings of a file's own: those in quotations, lists and blocks begin no chapter. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { keepUnknownTags } from '../../markup/index.ts';
import { revealEscapes } from '../../model/index.ts';

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
  return revealEscapes(wordsOf(node)).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  if (node.type === 'break') return ' ';
  return node.type === 'html' ? wordsOfHtml(node.value) : toString(node);
}

/** Tags are no words, but `<file>` is: no element of that name is known. */
function wordsOfHtml(html: string): string {
  return keepUnknownTags(html, () => undefined)
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
