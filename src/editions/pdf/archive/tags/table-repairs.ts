/** Tables as PDF/UA wants them: every cell there, heads in THead and with their scope (ISO 14289-1, 7.5). */
import { PdfName, PdfString, dictionary, name, type PdfDictionary, type PdfValue } from '../../../../pdf-file/index.ts';
import { contentsOf, elementsOf, makeElement, walk, type Content, type StructureElement } from './elements.ts';

interface Cell {
  readonly element: StructureElement;
  readonly columns: number;
  readonly rows: number;
}

/** @param drop makes an artifact of a content */
export function repairTable(table: StructureElement, drop: (content: Content) => void): void {
  keepOnce(table, drop);
  const groups = elementsOf(table);
  const rows = groups.flatMap((group) => (group.type === 'TR' ? [group] : isGroup(group) ? elementsOf(group) : []));
  const others = groups.filter((group) => group.type !== 'TR' && !isGroup(group));
  for (const row of rows) {
    row.type = 'TR';
    row.children = elementsOf(row);
    for (const cell of elementsOf(row)) if (cell.type !== 'TH') cell.type = 'TD';
  }
  fillGaps(rows);
  const heads = rows.findIndex((row) => !elementsOf(row).every(({ type }) => type === 'TH'));
  for (const [index, row] of rows.entries()) describeCells(row, heads < 0 || index < heads);
  const captions = others.filter(({ type }) => type === 'Caption').slice(0, 1);
  const rest = others.filter((other) => !captions.includes(other));
  for (const other of rest) other.type = 'Caption';
  const body =
    heads > 0
      ? [makeElement('THead', table, rows.slice(0, heads)), makeElement('TBody', table, rows.slice(heads))]
      : rows;
  for (const part of body) part.parent = table;
  table.children = [...captions, ...body];
  for (const other of rest) captions[0]?.children.push(...other.children);
}

function isGroup({ type }: StructureElement): boolean {
  return type === 'THead' || type === 'TBody' || type === 'TFoot' || type === 'NonStruct';
}

/** Heads are painted on each page that the table reaches, and belong to it once. */
function keepOnce(table: StructureElement, drop: (content: Content) => void): void {
  walk(table, (element) => {
    const byPage = new Map<Content['page'], Content[]>();
    for (const child of element.children) {
      if (child.kind !== 'content') continue;
      const known = byPage.get(child.page);
      if (known === undefined) byPage.set(child.page, [child]);
      else known.push(child);
    }
    // The words of a head may be in several pieces: beside code, over two lines.
    const [first = '', ...others] = [...byPage.values()].map((contents) => contents.map(writtenIn).join(''));
    const repeated = new Set(
      [...byPage.values()]
        .slice(1)
        .filter((_, index) => first !== '' && others[index] === first)
        .flat(),
    );
    for (const content of repeated) drop(content);
    element.children = element.children.filter((child) => child.kind !== 'content' || !repeated.has(child));
  });
}

function writtenIn({ sequence }: Content): string {
  return sequence.runs.map(({ text }) => text).join('');
}

/** Chromium leaves out cells without content: they are put back where the grid has a hole. */
function fillGaps(rows: readonly StructureElement[]): void {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of elementsOf(row)) {
      const line = grid[y] ?? [];
      while (line[x] !== undefined) x += 1;
      const columns = spanOf(element, 'ColSpan');
      const cell: Cell = { element, columns, rows: Math.min(spanOf(element, 'RowSpan'), rows.length - y) };
      for (let below = 0; below < cell.rows; below += 1) {
        for (let beside = 0; beside < columns; beside += 1) {
          const reached = grid[y + below];
          if (reached !== undefined) reached[x + beside] = cell;
        }
      }
      const table = element.attributes.get('Table') ?? new Map<string, PdfValue>();
      if (cell.rows > 1) table.set('RowSpan', cell.rows);
      else table.delete('RowSpan');
      if (columns > 1) table.set('ColSpan', columns);
      else table.delete('ColSpan');
      element.attributes.set('Table', table);
      x += columns;
    }
  });
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x += 1) {
      if (grid[y]?.[x] === undefined) row.children.push(makeElement('TD', row));
    }
  });
}

function spanOf({ attributes }: StructureElement, key: 'RowSpan' | 'ColSpan'): number {
  const span = attributes.get('Table')?.get(key);
  return typeof span === 'number' && span > 1 ? span : 1;
}

function describeCells(row: StructureElement, isHead: boolean): void {
  for (const cell of elementsOf(row)) {
    const table: PdfDictionary = cell.attributes.get('Table') ?? dictionary({});
    const headers = table.get('Headers');
    if (Array.isArray(headers) && headers.length === 0) table.delete('Headers');
    if (cell.type === 'TH' && !(table.get('Scope') instanceof PdfName)) {
      table.set('Scope', name(isHead ? 'Column' : 'Row'));
    }
    cell.attributes.set('Table', table);
  }
}

/** Chromium names heads after nodes of a whole process: they are counted anew, so that they are always the same. */
export function renameHeads(root: StructureElement): void {
  const names = new Map<string, string>();
  walk(root, (element) => {
    if (element.type !== 'TH') return;
    const renamed = `cell-${names.size + 1}`;
    names.set(element.id ?? ` ${renamed}`, renamed);
    element.id = renamed;
  });
  walk(root, ({ attributes }) => {
    const table = attributes.get('Table');
    const headers = table?.get('Headers');
    if (table === undefined || !Array.isArray(headers)) return;
    const known = headers.flatMap((header) => {
      const renamed = header instanceof PdfString ? names.get(header.bytes) : undefined;
      return renamed === undefined ? [] : [new PdfString(renamed)];
    });
    if (known.length === 0) table.delete('Headers');
    else table.set('Headers', known);
  });
}

/** Whether anything of an element is on a page. */
export function hasContent(element: StructureElement): boolean {
  return !contentsOf(element).next().done;
}
