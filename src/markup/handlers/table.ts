import type { Element } from 'hast';
import type { Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

/** A table with its caption first, as HTML wants it. */
export function handleTable(state: State, node: Table): Element {
  const table = defaultHandlers.table(state, node);
  const caption = node.data?.caption;
  if (caption === undefined) return table;
  const children = state.all({ type: 'paragraph', children: caption });
  return { ...table, children: [{ type: 'element', tagName: 'caption', properties: {}, children }, ...table.children] };
}
