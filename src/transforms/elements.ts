/** Small questions about hast elements that several transforms ask. */
import { classesOf } from '../model/index.ts';
import type { Element, ElementContent, ElementData, Nodes, Root } from 'hast';
import type { Place } from '../report/index.ts';
import type { FileContext } from './transform.ts';

export function addClass(node: Element, ...names: string[]): void {
  node.properties.className = [...new Set([...classesOf(node), ...names])];
}

export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element {
  return node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

/** Children that are not mere white space. */
export function solidChildren(node: Element | Root): ElementContent[] {
  const solid: ElementContent[] = [];
  for (const child of node.children) {
    if (child.type === 'element' || (child.type === 'text' && child.value.trim() !== '')) solid.push(child);
  }
  return solid;
}

/** Data of an element that its author has not written: the proof of reading passes over it. */
export const unwritten = { written: '' } as ElementData;

export function placeOf(node: Nodes, context: FileContext): Place {
  return { file: context.file, line: node.position?.start.line, column: node.position?.start.column };
}
