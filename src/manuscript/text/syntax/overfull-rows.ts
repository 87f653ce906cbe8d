/** Rows with more cells than their table's head: GFM drops what is over, here it stands in the last cell. */
import type { Root } from 'mdast';
import { visit } from '../../../model/index.ts';
import type { ForeignSign } from '../foreign-signs.ts';

export function overfullRowsTransform(tree: Root): ForeignSign[] {
  const found: ForeignSign[] = [];
  visit(tree, 'table', (table) => {
    const width = table.children[0]?.children.length ?? 0;
    for (const row of table.children) {
      const last = row.children[width - 1];
      const over = row.children.slice(width).filter(({ children }) => children.length > 0);
      if (last === undefined || over.length === 0) continue;
      row.children = row.children.slice(0, width);
      for (const { children } of over) last.children.push({ type: 'text', value: ' | ' }, ...children);
      const { line = 1, column = 1 } = row.position?.start ?? {};
      found.push({ kind: 'cells', line, column });
    }
  });
  return found;
}
