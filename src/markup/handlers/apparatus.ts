/** `:::apparatus`: each line is a note on readings of the text before it. */
import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { elementOf, type Block } from './block.ts';
import { splitLines } from './verse.ts';

export function renderApparatus(block: Block): Element {
  const before: ElementContent[] =
    block.label === undefined
      ? []
      : [{ type: 'element', tagName: 'p', properties: { className: ['apparatus-title'] }, children: block.label }];
  const rows: Element[] = [];
  const others: ElementContent[] = [];
  for (const node of paragraphsOf(block.content)) {
    if (node.type === 'paragraph') rows.push(...renderRows(node, block));
    else others.push(...[block.state.one(node, undefined) ?? []].flat());
  }
  const list: ElementContent[] =
    rows.length === 0
      ? []
      : [{ type: 'element', tagName: 'ul', properties: { className: ['variants'] }, children: rows }];
  return elementOf('div', 'apparatus', block, [...before, ...list, ...others]);
}

/** Written as a list, its items are the rows. */
function paragraphsOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] =>
    node.type === 'list' ? node.children.flatMap(({ children }) => paragraphsOf(children)) : [node],
  );
}

function renderRows(node: Extract<RootContent, { type: 'paragraph' }>, { state }: Block): Element[] {
  const { start, end } = node.position ?? {};
  return splitLines(node.children).map((line, index): Element => {
    const row: Element = {
      type: 'element',
      tagName: 'li',
      properties: { className: ['variant'] },
      children: state.all({ ...node, children: line }),
    };
    if (start === undefined || end === undefined) return row;
    const own = index === 0 ? start : { line: start.line + index, column: 1 };
    return { ...row, position: { start: own, end } };
  });
}
