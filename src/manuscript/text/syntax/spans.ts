/** `[phrase]{lang=fr .smallcaps}`, and `{…}` right after an image, a link or code. */
import type { Data, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { defined } from '../../../model/defined.ts';
import { parseAttributes, toProperties, type Attributes } from './attributes.ts';

const bearers = new Set(['image', 'imageReference', 'link', 'linkReference', 'inlineCode']);

export function spansTransform(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'text')) return;
    attachAttributes(node);
    while (wrapOne(node)) continue;
    if (node.type === 'heading') return SKIP;
    return;
  });
}

/** `![…](…){.wide}` */
function attachAttributes(parent: Parents): void {
  parent.children.forEach((node, index) => {
    const next = parent.children[index + 1];
    if (!bearers.has(node.type) || next?.type !== 'text') return;
    const match = /^\{([^{}]*)\}/u.exec(next.value);
    const attributes = match === null ? undefined : parseAttributes(match[1] ?? '');
    if (match === null || attributes === undefined) return;
    next.value = next.value.slice(match[0].length);
    giveAttributes(node, attributes);
  });
  const kept = parent.children.filter((node) => node.type !== 'text' || node.value !== '');
  parent.children.splice(0, parent.children.length, ...(kept as never[]));
}

/** Puts an author's attributes on a node; what is no attribute of HTML travels as `data-width`, `data-to`. */
export function giveAttributes(node: Nodes, attributes: Attributes): void {
  const { width, to } = attributes.values;
  const data: Data = node.data ?? {};
  node.data = {
    ...data,
    hProperties: {
      ...data.hProperties,
      ...toProperties(attributes),
      ...defined({ dataWidth: width, dataTo: to }),
    },
  };
}

/** Wraps the first `[…]{…}` among the children; false when there is none. */
function wrapOne(parent: Parents): boolean {
  for (const [index, node] of parent.children.entries()) {
    if (node.type !== 'text') continue;
    for (const match of node.value.matchAll(/\]\{([^{}]*)\}/gu)) {
      const attributes = parseAttributes(match[1] ?? '');
      const open = attributes === undefined ? undefined : findOpening(parent, index, match.index);
      if (attributes === undefined || open === undefined) continue;
      splice(parent, open, { index, at: match.index, length: match[0].length }, attributes);
      return true;
    }
  }
  return false;
}

/** Where the bracket that closes at (index, at) opens. */
function findOpening(parent: Parents, index: number, at: number): { index: number; at: number } | undefined {
  let depth = 0;
  for (let k = index; k >= 0; k -= 1) {
    const node = parent.children[k];
    if (node?.type !== 'text') continue;
    for (let i = (k === index ? at : node.value.length) - 1; i >= 0; i -= 1) {
      const character = node.value[i];
      if (character === ']') depth += 1;
      else if (character === '[') {
        if (depth === 0) return { index: k, at: i };
        depth -= 1;
      }
    }
  }
  return undefined;
}

function splice(
  parent: Parents,
  open: { index: number; at: number },
  close: { index: number; at: number; length: number },
  attributes: Attributes,
): void {
  const before = parent.children[open.index] as Text;
  const after = parent.children[close.index] as Text;
  const inside: PhrasingContent[] =
    open.index === close.index
      ? [cut(before, open.at + 1, close.at)]
      : [
          cut(before, open.at + 1),
          ...(parent.children.slice(open.index + 1, close.index) as PhrasingContent[]),
          cut(after, 0, close.at),
        ];
  const span: PhrasingContent = {
    type: 'emphasis',
    children: inside.filter((node) => node.type !== 'text' || node.value !== ''),
    data: { hName: 'span', hProperties: toProperties(attributes) },
    ...defined({ position: before.position }),
  };
  const parts = [cut(before, 0, open.at), span, cut(after, close.at + close.length)];
  parent.children.splice(
    open.index,
    close.index - open.index + 1,
    ...(parts.filter((node) => node.type !== 'text' || node.value !== '') as never[]),
  );
}

function cut(node: Text, from: number, to?: number): Text {
  return { ...node, value: node.value.slice(from, to) };
}
