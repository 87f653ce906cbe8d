/** Notes that were written within the words of a paragraph: there their words are looked for (see words/). */
import type { Element, ElementData } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../../model/index.ts';
import { isElement, unwritten } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

const label = /^\^aside-\d+$/u;

export const marginNotesTransform: TreeTransform = (tree) => {
  const bodies = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    const { dataNoteBody } = node.properties;
    if (typeof dataNoteBody === 'string' && label.test(dataNoteBody)) bodies.set(dataNoteBody, node);
  });
  if (bodies.size === 0) return;
  visit(tree, 'element', (node) => {
    const body = bodies.get(String(node.properties.dataNote));
    if (body === undefined) return;
    node.data = { ...node.data, written: toString(body) } as ElementData;
    body.children = body.children.map((child) => (isElement(child) ? { ...child, data: unwritten } : child));
  });
};
