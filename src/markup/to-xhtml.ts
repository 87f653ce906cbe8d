import type { Nodes } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { visit } from 'unist-util-visit';

/**
 * XHTML syntax of a tree: well-formed, void elements closed, `xmlns` only where the namespace changes.
 * The result is a fragment for a document whose root declares the XHTML namespace.
 */
export function toXhtml(node: Nodes): string {
  const tree = toXast(node);
  visit(tree, 'element', (element, _index, parent) => {
    // hast-util-to-xast declares the namespace on every element at the top: the document does it already.
    if (element.attributes['xmlns'] === 'http://www.w3.org/1999/xhtml' && (parent === undefined || parent.type === 'root')) {
      delete element.attributes['xmlns'];
    }
  });
  return toXml(tree, { closeEmptyElements: true });
}
