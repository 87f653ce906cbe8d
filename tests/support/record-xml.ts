/** Looks into records in XML. */
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

function elementsOf(parent: { readonly children: readonly unknown[] }): Element[] {
  return (parent.children as readonly Element[]).filter(({ type }) => type === 'element');
}

/** The root of a document. @throws where it is not well-formed */
export function readRoot(xml: string): Element {
  const [root] = elementsOf(fromXml(xml));
  if (root === undefined) throw new Error('There is no root');
  return root;
}

/** `Header/Sender/SenderName Press`: the leaves of a tree, in order, without its own name. */
export function listLeaves(element: Element, above = ''): string[] {
  return elementsOf(element).flatMap((child) => {
    const path = `${above}${child.name}`;
    const inner = elementsOf(child);
    const text = child.children.map((one) => ('value' in one ? one.value : '')).join('');
    return inner.length > 0 ? listLeaves(child, `${path}/`) : [`${path} ${text}`.trimEnd()];
  });
}

/** Children of this name. */
export function findAll(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => child.name === name);
}
