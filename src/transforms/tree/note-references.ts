/**
 * References to notes where Markdown has none: `[^label]` in blocks of HTML and in titles that became captions.
 * One within the words of a link parts it, since links hold no links.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defined, SKIP, visit } from '../../model/index.ts';
import { referTo } from '../../markup/index.ts';
import { isElement, solidChildren } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

export const noteReferencesTransform: TreeTransform = (tree) => {
  const labels = new Set<string>();
  visit(tree, 'element', ({ properties: { dataNoteBody } }) => {
    if (typeof dataNoteBody === 'string') labels.add(dataNoteBody);
  });
  if (labels.size === 0) return;
  referToNotes(tree, labels);
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || parent === undefined || index === undefined || !holds(node, isReference))
      return undefined;
    const parts = partAround(node, isReference);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** Turns `[^label]` in the texts of a tree into references, but not in code; others than `labels` stay as they are. */
export function referToNotes(tree: Root, labels: { has(label: string): boolean }): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && ['pre', 'code', 'kbd', 'samp'].includes(node.tagName)) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined || !node.value.includes('[^'))
      return undefined;
    const parts: ElementContent[] = [];
    let from = 0;
    const keep = (to: number): void => {
      if (to > from) parts.push({ ...node, value: node.value.slice(from, to) });
    };
    for (const { 0: whole, 1: name = '', index: at } of node.value.matchAll(/\[\^([^[\]\s]+)\]/gu)) {
      // As micromark makes labels alike.
      const label = name.toLowerCase().toUpperCase().toLowerCase();
      if (!labels.has(label)) continue;
      keep(at);
      parts.push({ ...referTo(label), ...defined({ position: node.position }) });
      from = at + whole.length;
    }
    if (from === 0) return undefined;
    keep(node.value.length);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function isReference(node: Nodes): boolean {
  return node.type === 'element' && node.properties.dataNote !== undefined;
}

function holds(node: Element, isApart: (node: Nodes) => boolean): boolean {
  return node.children.some((child) => isApart(child) || (isElement(child) && holds(child, isApart)));
}

/** The element before, between and after what cannot stand in it, and this; an id stays with the first. */
export function partAround(node: Element, isApart: (node: Nodes) => boolean): ElementContent[] {
  const inside = node.children.flatMap((child) =>
    isElement(child) && !isApart(child) && holds(child, isApart) ? partAround(child, isApart) : [child],
  );
  const parts: ElementContent[] = [];
  let run: ElementContent[] = [];
  let isFirst = true;
  const close = (): void => {
    if (solidChildren({ ...node, children: run }).length === 0) parts.push(...run);
    else {
      const { id, ...others } = node.properties;
      parts.push({ ...node, properties: isFirst && id !== undefined ? { id, ...others } : others, children: run });
      isFirst = false;
    }
    run = [];
  };
  for (const child of inside) {
    if (!isApart(child)) {
      run.push(child);
      continue;
    }
    close();
    parts.push(child);
  }
  close();
  return parts;
}
