/**
 * A table written as a list of lists, as MyST and Pandoc's filter list-table have it: an item for each row, in it one
 * for each cell, which may hold blocks; `[]{colspan=2}` at the beginning of a cell makes it wider, `[]{rowspan=2}` higher.
 */
import type { Element, ElementContent } from 'hast';
import type { List, ListItem, Paragraph } from 'mdast';
import { elementOf, formTable, renderAll, type Block } from './block.ts';

/** undefined: there is no list of lists in it. */
export function renderListTable(block: Block): Element | undefined {
  const at = block.content.findIndex((node) => node.type === 'list' && isRows(node));
  const list = block.content[at];
  if (list?.type !== 'list') return undefined;
  const values = block.values ?? {};
  const count = (...keys: readonly string[]): number | undefined => {
    const given = keys.map((key) => values[key]).find((one) => one !== undefined);
    return given === undefined ? undefined : Math.max(0, Math.trunc(Number(given)) || 0);
  };
  const heads = wholeHead(list, count('header-rows') ?? 1);
  const firsts = count('stub-columns', 'header-cols', 'header-columns') ?? 0;
  const rows = list.children.map((item, row) => renderRow(block, item, { isHead: row < heads, firsts }));
  const part = (tagName: string, children: Element[]): Element[] =>
    children.length === 0 ? [] : [{ type: 'element', tagName, properties: {}, children }];
  const captions = block.content.slice(0, at).filter((node): node is Paragraph => node.type === 'paragraph');
  const rest = block.content.filter((node, index) => index !== at && !(captions as unknown[]).includes(node));
  const caption: ElementContent[] = [
    ...(block.label ?? []),
    ...captions.flatMap((node): ElementContent[] => block.state.all(node)),
  ];
  const bare: Element = {
    type: 'element',
    tagName: 'table',
    properties: {},
    children: [
      ...(caption.length === 0
        ? []
        : [{ type: 'element', tagName: 'caption', properties: {}, children: caption } satisfies Element]),
      ...part('thead', rows.slice(0, heads)),
      ...part('tbody', rows.slice(heads)),
    ],
  };
  const table = formTable(bare, block);
  block.state.patch(list, table);
  return elementOf('div', 'tables', block, [table, ...renderAll({ ...block, content: rest })]);
}

/** Rows of headings: a cell that reaches into the rows below takes them along. */
function wholeHead({ children }: List, heads: number): number {
  let end = Math.min(heads, children.length);
  for (let row = 0; row < end; row += 1) {
    const [cells] = children[row]?.children ?? [];
    for (const item of cells?.type === 'list' ? cells.children : [])
      end = Math.max(end, Math.min(children.length, row + (Number(spansOf(item)?.['rowspan']) || 1)));
  }
  return end;
}

function isRows({ children }: List): boolean {
  return children.every(({ children: [only, ...others] }) => only?.type === 'list' && others.length === 0);
}

function renderRow(block: Block, { children: [cells] }: ListItem, row: { isHead: boolean; firsts: number }): Element {
  const items = cells?.type === 'list' ? cells.children : [];
  const isTight = cells?.type === 'list' && cells.spread !== true;
  const children = items.map((item, column) => renderCell(block, item, row.isHead || column < row.firsts, isTight));
  return { type: 'element', tagName: 'tr', properties: {}, children };
}

function renderCell(block: Block, item: ListItem, isHead: boolean, isTight: boolean): Element {
  const spans = takeSpans(item);
  const [only, ...others] = item.children;
  const isPlain = isTight && others.length === 0 && only?.type === 'paragraph';
  const children = isPlain ? block.state.all(only) : renderAll({ ...block, content: item.children });
  const cell: Element = { type: 'element', tagName: isHead ? 'th' : 'td', properties: spans, children };
  block.state.patch(item, cell);
  return cell;
}

const sides: Readonly<Record<string, string>> = { l: 'left', c: 'center', r: 'right', d: 'decimal' };

function spansOf({ children: [first] }: ListItem): Readonly<Record<string, string>> | undefined {
  const [mark] = first?.type === 'paragraph' ? first.children : [];
  return mark?.type === 'emphasis' && mark.children.length === 0 ? mark.data?.values : undefined;
}

/** `[]{colspan=2 rowspan=3 align=r}` is no word. */
function takeSpans(item: ListItem): Element['properties'] {
  const [first] = item.children;
  const values = spansOf(item);
  if (first?.type !== 'paragraph' || values === undefined) return {};
  const { colspan, rowspan, align } = values;
  if (colspan === undefined && rowspan === undefined && align === undefined) return {};
  first.children.shift();
  const [next] = first.children;
  if (next?.type === 'text') next.value = next.value.trimStart();
  return {
    ...(colspan === undefined ? {} : { colSpan: colspan }),
    ...(rowspan === undefined ? {} : { rowSpan: rowspan }),
    ...(align === undefined ? {} : { align: sides[align] ?? align }),
  };
}
