/** The opening of an index, its title and what leads in, stands above all columns of its first page. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { hasClass } from '../../model/index.ts';

/**
 * Takes the opening into a box that is as wide as the page's text block. Only where nothing but the entries stands
 * below it: their columns can be told to begin anywhere.
 */
export function setAcross(element: Element): Element {
  const children = element.children.filter((node) => node.type === 'element');
  const first = children.findIndex(isGroup);
  const opening = children.slice(0, first);
  if (first < 1 || !opening.every(mayStandAcross) || !children.slice(first).every(isGroup)) return element;
  return { ...element, children: [h('div', { className: ['across'] }, opening), ...children.slice(first)] };
}

function isGroup(node: ElementContent): boolean {
  return node.type === 'element' && hasClass(node, 'index-group', 'dictionary');
}

function mayStandAcross(node: Element): boolean {
  return hasClass(node, 'opening', 'index-note') || /^h[1-6]$/.test(node.tagName);
}
