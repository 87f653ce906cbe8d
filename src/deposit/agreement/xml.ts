/** Looks into records in XML. Elements are known by their names without a prefix, whichever was chosen. */
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from '../../model/index.ts';
import { flatten } from './told.ts';

/** @throws Error if it is not well-formed, or has no root */
export function readRoot(text: string): Element {
  const [root] = childrenOf(fromXml(text));
  if (root === undefined) throw new Error('it is no XML');
  return root;
}

export function nameOf({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Elements in it; those of these names alone, if any is given. */
export function childrenOf(element: Element | Root | undefined, ...names: readonly string[]): readonly Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && (names.length === 0 || names.includes(nameOf(child))),
  );
}

/** Elements at the end of this way of names. */
export function follow(element: Element | undefined, ...names: readonly string[]): readonly Element[] {
  return names.reduce<readonly Element[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    element === undefined ? [] : [element],
  );
}

/** Texts of the elements at the end of this way; those of no words left out. */
export function textsAt(element: Element | undefined, ...names: readonly string[]): readonly string[] {
  return follow(element, ...names)
    .map(textOf)
    .filter((text) => text !== '');
}

export function textOf(element: Element): string {
  return flatten(toString(element as never));
}

/** All elements of this name, however deep. */
export function findAll(root: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element: Element) => {
    if (nameOf(element) === name) found.push(element);
  });
  return found;
}
