/** References that tell in print where their target stands; the print edition puts it in once it has pages. */
import type { Element, Parents } from 'hast';
import { classesOf, type ReferencePages, visit } from '../../../model/index.ts';
import { addClass, isElement, solidChildren } from '../../elements.ts';

/** `[@fig-x]{.page}` */
export function asksForPage(parent: Parents): boolean {
  return isElement(parent, 'span') && classesOf(parent).includes('page');
}

export function askForPage(link: Element, how: Exclude<ReferencePages, 'never'>): void {
  const { href } = link.properties;
  if (typeof href !== 'string') return;
  addClass(link, 'pageref');
  link.properties.dataPageOf = href.slice(1);
  if (how !== 'always') link.properties.dataPageWhen = how;
}

/** `\pageref{x}`: in print nothing but the page. */
export function askForPageAlone(settled: Element): void {
  if (!isElement(settled, 'a')) return;
  askForPage(settled, 'always');
  delete settled.properties.dataPageWhen;
  settled.properties.dataPageAlone = '';
}

/** `[@fig-x]{.page}` has done what its box was for. */
export function unwrapPageBoxes(tree: Parents): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined || !asksForPage(node)) return;
    const solid = solidChildren(node);
    const isDone =
      solid.length > 0 && solid.every((child) => isElement(child, 'a', 'span') && child.data?.written !== undefined);
    if (isDone) parent.children.splice(index, 1, ...node.children);
  });
}
