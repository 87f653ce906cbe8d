import type { Nodes } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { htmlVoidElements } from 'html-void-elements';
import { visit } from '../model/index.ts';
import { writeXml } from './write-xml.ts';

const voidEnds = new RegExp(`></(?:${htmlVoidElements.join('|')})>`, 'gu');

/**
 * XHTML syntax of a tree: well-formed, `xmlns` only where the namespace changes.
 * The result is a fragment for a document whose root declares the XHTML namespace.
 */
export function toXhtml(node: Nodes): string {
  const tree = toXast(node);
  visit(tree, 'element', (element, _index, parent) => {
    // hast-util-to-xast declares the namespace on every element at the top: the document does it already.
    if (
      element.attributes['xmlns'] === 'http://www.w3.org/1999/xhtml' &&
      (parent === undefined || parent.type === 'root')
    ) {
      delete element.attributes['xmlns'];
    }
    // It knows the namespaces of HTML and SVG alone.
    if (element.name === 'math') element.attributes['xmlns'] = 'http://www.w3.org/1998/Math/MathML';
  });
  // Void elements are closed in their tag, all others are not, so that a reader that takes the file for
  // HTML sees the same tree. No text can hold such an end tag: `<` is escaped there.
  return writeXml(tree).replace(voidEnds, '/>');
}
