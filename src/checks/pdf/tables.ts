/** Tables in the structure tree: regular, and every cell with a header that can be found. */
import {
  PdfName,
  PdfString,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import type { StructureElement } from './structure.ts';

interface Cell {
  readonly element: StructureElement;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export function checkTable(pdf: PdfFile, table: StructureElement, findings: Findings): void {
  const { kids, page } = table;
  const count = (type: string): number => kids.filter((kid) => kid.type === type).length;
  if (count('THead') > 1) findings.add('UA7.2-11', 'a table has two heads', page);
  if (count('TFoot') > 1) findings.add('UA7.2-12', 'a table has two feet', page);
  if (count('TFoot') > 0 && count('TBody') === 0) findings.add('UA7.2-13', 'a table has a foot, but no body', page);
  if (count('THead') > 0 && count('TBody') === 0) findings.add('UA7.2-14', 'a table has a head, but no body', page);
  const rows = kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR')));
  const cells = layOut(pdf, rows, findings, page);
  checkHeaders(pdf, cells, findings);
}

/** Sets the cells into a grid, as their spans say. */
function layOut(
  pdf: PdfFile,
  rows: readonly StructureElement[],
  findings: Findings,
  page: number | undefined,
): readonly Cell[] {
  const grid: boolean[][] = rows.map(() => []);
  const cells: Cell[] = [];
  for (const [row, { kids }] of rows.entries()) {
    let column = 0;
    for (const element of kids) {
      const columns = spanOf(pdf, element, 'ColSpan');
      const span = spanOf(pdf, element, 'RowSpan');
      while (grid[row]?.[column] === true) column += 1;
      cells.push({ element, row, column, columns, rows: span });
      for (let down = row; down < row + span; down += 1) {
        const line = grid[down];
        if (line === undefined) {
          findings.add('UA7.2-41', 'a cell of a table reaches below its last row', element.page ?? page);
          break;
        }
        for (let across = column; across < column + columns; across += 1) {
          if (line[across] === true) findings.add('UA7.2-15', 'two cells of a table overlap', element.page ?? page);
          line[across] = true;
        }
      }
      column += columns;
    }
  }
  // Slots that no cell fills are holes in the array, even at its end.
  const width = Math.max(0, ...grid.map((line) => line.length));
  const uneven = grid.findIndex((line) => line.filter(Boolean).length !== width);
  if (uneven >= 0)
    findings.add(
      ['UA7.2-42', 'UA7.2-43'],
      'the rows of a table have different numbers of cells',
      rows[uneven]?.page ?? page,
    );
  return cells;
}

/** Attributes of an element (14.7.5), those of classes left aside. */
function attribute(pdf: PdfFile, { entries }: StructureElement, key: string): PdfValue | undefined {
  for (const item of listAt(pdf, entries.get('A'))) {
    if (typeof item === 'number') continue;
    const value = dictionaryAt(pdf, item).get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function spanOf(pdf: PdfFile, element: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  const value = resolve(pdf, attribute(pdf, element, key));
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), 1000) : 1;
}

function idOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfString ? value.bytes : value instanceof PdfName ? value.name : undefined;
}

/** 7.5 of ISO 14289-1: a data cell has its headers by name, or in its row or column by their scope. */
function checkHeaders(pdf: PdfFile, cells: readonly Cell[], findings: Findings): void {
  const headers = cells.filter(({ element }) => element.type === 'TH');
  if (headers.length === 0) return;
  const ids = new Set(headers.map(({ element }) => idOf(element.entries.get('ID'))));
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (const cell of headers) {
    const scope = nameOf(resolve(pdf, attribute(pdf, cell.element, 'Scope')));
    if (scope === 'Column' || scope === 'Both')
      for (let at = 0; at < cell.columns; at += 1) columns.add(cell.column + at);
    if (scope === 'Row' || scope === 'Both') for (let at = 0; at < cell.rows; at += 1) rows.add(cell.row + at);
  }
  for (const cell of cells) {
    const { element, row, column } = cell;
    if (element.type !== 'TD' || columns.has(column) || rows.has(row) || isCorner(cell, cells)) continue;
    const named = listAt(pdf, attribute(pdf, element, 'Headers')).map(idOf);
    const unknown = named.find((id) => !ids.has(id));
    if (unknown !== undefined)
      findings.add('UA7.5-2', `a cell of a table names the header ${unknown}, which is not there`, element.page);
    else if (named.length === 0) findings.add('UA7.5-1', 'a cell of a table has no header with a scope', element.page);
  }
}

/** The cell above the headings of rows and beside those of columns: it has none, and needs none. */
function isCorner(corner: Cell, cells: readonly Cell[]): boolean {
  const others = cells.filter((cell) => cell !== corner);
  const beside = others.filter(({ row }) => row === corner.row);
  const below = others.filter(({ column }) => column === corner.column);
  return [beside, below].every((line) => line.length > 0 && line.every(({ element }) => element.type === 'TH'));
}
