/** MyST's `{list-table}`: a list of rows, each a list of cells. */
import type { List, PhrasingContent, RootContent, Table, TableRow } from 'mdast';

/** @returns the nodes as they are where they are no such list, or have cells that hold more than words */
export function tableOfItems(nodes: readonly RootContent[], headerRows: string | undefined): RootContent[] {
  const [list, ...others] = nodes;
  if (list?.type !== 'list' || others.length > 0) return [...nodes];
  const rows = list.children.map((row) => {
    const [cells, ...rest] = row.children;
    return cells?.type === 'list' && rest.length === 0 ? readCells(cells) : undefined;
  });
  if (rows.some((row) => row === undefined)) return [...nodes];
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  const body = rows.map((cells = []): TableRow => toRow(cells, width));
  // GFM's tables have a row of heads: an empty one is none.
  const head = Number(headerRows ?? 0) > 0 ? [] : [toRow([], width)];
  const table: Table = {
    type: 'table',
    children: [...head, ...body],
    ...(list.position && { position: list.position }),
  };
  return [table];
}

function readCells(list: List): PhrasingContent[][] | undefined {
  const cells = list.children.map(({ children: [first, ...more] }) => {
    if (first === undefined) return [];
    return first.type === 'paragraph' && more.length === 0 ? first.children : undefined;
  });
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

function toRow(cells: readonly PhrasingContent[][], width: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (_, index) => ({ type: 'tableCell', children: cells[index] ?? [] })),
  };
}
