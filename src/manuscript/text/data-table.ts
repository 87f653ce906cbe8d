/** Rows of cells → a table of Markdown. */
import type { PhrasingContent, Table, TableRow } from 'mdast';
import { type Phrase, said } from '../../report/index.ts';
import type { CsvForm } from './csv.ts';

export interface TableForm extends CsvForm {
  /** Rows of headings; absent: the first one. */
  readonly heads?: number | undefined;
  /** Columns of headings. */
  readonly firsts?: number | undefined;
  /** `l,r,c,d`, a letter for each column. */
  readonly aligns?: string | undefined;
  /** `20,30,50`: shares of the table's width. */
  readonly widths?: string | undefined;
}

/** What is more belongs in a file of its own, beside the book. */
const most = { rows: 5000, cells: 50_000 } as const;

/** @returns words on why there is no table, where there is none */
export function makeTable(
  rows: readonly (readonly string[])[],
  { heads = 1, firsts = 0, aligns, widths }: TableForm,
  phrases: (text: string) => PhrasingContent[],
): Table | Phrase {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return said`there is nothing in it`;
  if (rows.length > most.rows || rows.length * width > most.cells)
    return said`it has ${rows.length} rows and ${width} columns, and a book can show ${most.rows} rows, ${most.cells} cells`;
  const rowOf = (row: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({
      type: 'tableCell',
      children: (row[column] ?? '') === '' ? [] : phrases(row[column] ?? ''),
    })),
  });
  // Markdown’s tables have a head, which may be empty.
  const head = heads > 0 ? (rows[0] ?? []) : [];
  const others = heads > 0 ? rows.slice(1) : rows;
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: [rowOf(head), ...others.map(rowOf)],
    data: {
      hProperties: {
        ...(aligns === undefined ? {} : { dataAligns: aligns }),
        ...(widths === undefined ? {} : { dataWidths: widths }),
        ...(heads > 1 ? { dataHeads: String(heads) } : {}),
        ...(firsts > 0 ? { dataFirsts: String(firsts) } : {}),
      },
    },
  };
}
