/** Which of a file's headings are its own, and what the others then are: the table in the handbook. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from '../../model/index.ts';
import { readHeading } from '../../markup/index.ts';
import { isElement } from '../../transforms/index.ts';

/**
 * The headings that begin a file's sections, in order; empty where the file is called something else.
 * @param title in its front matter
 * @param listed in the list of chapters
 */
export function findOwnHeadings(tree: Root, title: string | undefined, listed?: string): readonly Element[] {
  const highest = highestLevel(tree);
  const tops = headingsOf(tree, highest);
  const [first] = tops;
  if (first === undefined) return [];
  const begins = tree.children.find(saysSomething) === first;
  const isNamed = (name: string | undefined): boolean => name !== undefined && saysTheSame(name, first);
  if (title !== undefined && !isNamed(title)) return [];
  if (highest === 1) return tops;
  // Below the first level a heading is the file's own only if it stands where a title would, and alone or by its name.
  if (!begins) return [];
  if (tops.length === 1) return tops;
  return isNamed(title ?? listed) ? [first] : [];
}

/** These become the first level; others of their level, which the name of the file leaves in it, head sections. */
export function raiseOwn(own: readonly Element[], tree: Root): void {
  bringHighestTo(1, tree);
  const begin = new Set(own);
  for (const heading of headingsOf(tree, 1)) if (!begin.has(heading)) heading.tagName = 'h2';
}

/** Level of the highest headings of the tree's own, those in quotations and blocks aside; 0: there is none. */
export function highestLevel(tree: Root): number {
  const levels = tree.children.flatMap((node) => levelOf(node) ?? []);
  return levels.length === 0 ? 0 : Math.min(...levels);
}

export function headingsOf(tree: Root, level: number): Element[] {
  return tree.children.filter((node): node is Element => isElement(node, `h${level}`));
}

function levelOf(node: RootContent): number | undefined {
  return isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? Number(node.tagName.slice(1)) : undefined;
}

/** Moves all headings by so many levels that the highest are of this one; what is in blocks is never a section's own. */
export function bringHighestTo(level: number, tree: Root): void {
  const by = level - (highestLevel(tree) || level);
  const own = new Set<Element>(tree.children.filter((node) => isElement(node)));
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/u.test(node.tagName)) return;
    const least = own.has(node) ? level : 2;
    node.tagName = `h${Math.max(least, Math.min(6, Number(node.tagName.slice(1)) + by))}`;
  });
}

/** Words or something to be seen: an anchor, a comment, a line end do not stand between two headings. */
export function saysSomething(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  if (toString(node).trim() !== '') return true;
  let seen = false;
  visit(node, 'element', ({ tagName }) => {
    seen = ['img', 'svg', 'math', 'hr', 'table', 'input', 'audio', 'video'].includes(tagName);
    return seen ? EXIT : undefined;
  });
  return seen;
}

/** However its quotation marks and dashes are typed, and whether its notes are counted. */
export function saysTheSame(title: string, heading: Element): boolean {
  return bare(title) === bare(readHeading(heading));
}

function bare(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? text.trim() : letters;
}
