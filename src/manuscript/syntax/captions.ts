/** `: Caption {#id}` (or Pandoc's `Table: Caption`) in a paragraph of its own right after a table. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitAttributes, type Attributes } from './attributes.ts';
import { giveAttributes } from './spans.ts';

declare module 'mdast' {
  interface TableData {
    /** What stands above the table. */
    caption?: PhrasingContent[];
  }
}

export function captionsTransform(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const next = parent.children[index + 1];
    const found = next === undefined ? undefined : readCaption(next);
    if (found === undefined) return;
    parent.children.splice(index + 1, 1);
    table.data = { ...table.data, caption: found.caption };
    if (found.attributes !== undefined) giveAttributes(table, found.attributes);
  });
}

function readCaption(node: RootContent): { caption: PhrasingContent[]; attributes?: Attributes } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return undefined;
  const lead = /^(?:Table)?:\s+/u.exec(first.value);
  if (lead === null) return undefined;
  const caption: PhrasingContent[] = [{ ...first, value: first.value.slice(lead[0].length) }, ...rest];
  const last = caption.at(-1);
  if (last?.type !== 'text') return { caption };
  const found = splitAttributes(last.value);
  if (found === undefined) return { caption };
  return { caption: [...caption.slice(0, -1), { ...last, value: found.words }], attributes: found.attributes };
}
