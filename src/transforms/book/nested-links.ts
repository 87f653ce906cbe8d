/**
 * References and citations in the words of a link, `[see @fig-a](https://…)`: links hold no links (HTML, 4.5.1), and an
 * EPUB with such is refused. The outer one leads where its author wanted, and the inner ones are words; the sign of a
 * note parts it.
 */
import type { ElementContent, Nodes, Parents } from 'hast';
import { hasClass, SKIP, visit } from '../../model/index.ts';
import { isElement } from '../elements.ts';
import { partAround } from '../tree/note-references.ts';
import { treesOf, type ReadingTransform } from './transform.ts';

export const nestedLinksTransform: ReadingTransform = ({ sections }) => {
  for (const section of sections) for (const tree of treesOf(section)) freeLinks(tree);
};

function freeLinks(tree: Parents): void {
  visit(tree, 'element', (link, index, parent) => {
    if (isNote(link)) return SKIP;
    if (link.tagName !== 'a' || index === undefined || parent === undefined) return undefined;
    const parts = partAround({ ...link, children: link.children.flatMap(sayPlainly) }, isNote);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function isNote(node: Nodes): boolean {
  return isElement(node, 'sup') && hasClass(node, 'noteref');
}

/** What it is without links. */
function sayPlainly(node: ElementContent): ElementContent[] {
  if (!isElement(node) || isNote(node)) return [node];
  const plain = { ...node, children: node.children.flatMap(sayPlainly) };
  if (node.tagName !== 'a') return [plain];
  // Words that are set for what was written stay in a box, which tells what that was.
  return node.data?.written === undefined ? plain.children : [{ ...plain, tagName: 'span', properties: {} }];
}
