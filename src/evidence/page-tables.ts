/** Tables of the report, in the markup of all tables of the house. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export type Cell = string | readonly (string | ElementContent)[];

/** The first cell of each row names it. @param right columns of numbers, from 0 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  right: ReadonlySet<number> = new Set(),
): Element {
  const align = (column: number): { className?: string[] } => (right.has(column) ? { className: ['align-right'] } : {});
  return h('div', { className: ['table'] }, [
    h('table', [
      h('caption', caption),
      h('thead', [
        h(
          'tr',
          heads.map((head, column) => h('th', { scope: 'col', ...align(column) }, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map((cell, column) =>
              column === 0 ? h('th', { scope: 'row' }, fill(cell)) : h('td', align(column), fill(cell)),
            ),
          ),
        ),
      ),
    ]),
  ]);
}

function fill(cell: Cell): (string | ElementContent)[] {
  return typeof cell === 'string' ? [cell] : [...cell];
}
