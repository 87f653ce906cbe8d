/**
 * What looks like a reference and is none, the name of somebody on the net: text as it was written. A dead reference in
 * the spelling of another program is the name of what it meant, and so is a citation of what a bibliography that is not
 * there may have.
 */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from '../../model/index.ts';
import type { CitedItem } from '../cites.ts';
import { isCite, readCite } from '../tree/cites.ts';
import { treesOf, type ReadingTransform } from './transform.ts';

export const unreadCitesTransform: ReadingTransform = (book) => {
  for (const section of book.sections) for (const tree of treesOf(section)) unwrapAll(tree);
};

function unwrapAll(tree: Root | Element): void {
  const parents = new Set<Parents>();
  visit(tree, 'element', (node, _index, parent) => {
    if (isCite(node) && parent !== undefined) parents.add(parent);
  });
  for (const parent of parents) {
    const children = parent.children as ElementContent[];
    parent.children = joinTexts(children.flatMap((child) => (isCite(child) ? unwrap(child) : [child])));
  }
}

function unwrap(cite: Element): ElementContent[] {
  const { foreign = false, absent = false, mode, items } = readCite(cite);
  if (!foreign && !absent) return cite.children;
  const names = absent ? items.map(nameWork).join('; ') : items.map(({ key }) => key).join(', ');
  const name: ElementContent = { type: 'text', value: absent && mode === 'group' ? `(${names})` : names };
  return [{ ...cite, properties: {}, children: [name] }];
}

/** `see key, p. 5` */
function nameWork({ prefix, key, suffix }: CitedItem): string {
  const before = prefix === '' ? '' : `${prefix} `;
  const after = suffix === '' || suffix.startsWith(',') ? suffix : ` ${suffix}`;
  return `${before}${key}${after}`;
}

/** Texts beside each other are one, as they were. */
function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: `${last.value}${node.value}` };
    else joined.push(node);
  }
  return joined;
}
