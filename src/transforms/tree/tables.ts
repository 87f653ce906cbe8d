import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, defined, SKIP, visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { addClass, isElement, placeOf, solidChildren } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';
import { alignNumbers } from './decimals.ts';
import { fillRows, markCells } from './table-cells.ts';
import { formTable } from './table-forms.ts';

/** Header cells say what they head; a table stands in `div.table` so that it can be wider than the page. */
export const tablesTransform: TreeTransform = (tree, context) => {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    formTable(node);
    dropEmptyHead(node);
    endWithFoot(node);
    findHead(node);
    headRows(node);
    fillRows(node);
    markCells(node);
    alignNumbers(node, node.properties.lang ?? context.language);
    if (!setScopes(node)) {
      context.report.add(
        'table-headless',
        said`Table without column headings`,
        placeOf(node, context),
        said`Screen readers name the heading of each cell: give the columns headings.`,
      );
    }
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'] },
      children: [node],
      ...defined({ position: node.position }),
    };
    return SKIP;
  });
  unwrapContainers(tree);
  findNotes(tree);
};

/** GFM wants a header row: one with nothing in it means that there is none. */
function dropEmptyHead(table: Element): void {
  table.children = table.children.filter(
    (part) =>
      !isElement(part, 'thead') ||
      solidChildren(part).some(
        (row) => isElement(row) && row.children.some((cell) => isElement(cell) && solidChildren(cell).length > 0),
      ),
  );
}

/** Its foot may be written before its rows (HTML 4), but is seen and read after them, and nowhere else allowed now. */
function endWithFoot(table: Element): void {
  const isFoot = (part: Element['children'][number]): boolean => isElement(part, 'tfoot');
  table.children = [...table.children.filter((part) => !isFoot(part)), ...table.children.filter(isFoot)];
}

/** In HTML, the first rows may be headings without a `thead` that says so. */
function findHead(table: Element): void {
  if (table.children.some((part) => isElement(part, 'thead'))) return;
  const body = table.children.find((part): part is Element => isElement(part, 'tbody'));
  if (body === undefined) return;
  const rows = solidChildren(body).filter((row): row is Element => isElement(row, 'tr'));
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const count = rows.findIndex((row) => !isHeadRow(row, width));
  if (count < 1) return;
  const head = rows.slice(0, count);
  // A cell that reaches into the rows below holds them together.
  const reaches = head.some((row, index) =>
    row.children.some((cell) => {
      // 0: to the end of its part (HTML, 4.9.11).
      const rows = isElement(cell) ? Number(cell.properties.rowSpan ?? 1) : 1;
      return rows === 0 || rows > count - index;
    }),
  );
  if (reaches) {
    for (const row of head) for (const cell of row.children) if (isElement(cell, 'th')) cell.properties.scope ??= 'col';
    return;
  }
  body.children = body.children.filter((row) => !head.includes(row as Element));
  const made: Element = { type: 'element', tagName: 'thead', properties: {}, children: head };
  table.children.splice(table.children.indexOf(body), 0, made);
}

/** Columns that the cells of a row take up; those that reach into it from above are not counted. */
function widthOf(row: Element): number {
  return row.children.reduce((sum, cell) => (isElement(cell) ? sum + Number(cell.properties.colSpan ?? 1) : sum), 0);
}

/** All of its cells are headings, but for an empty corner; one that stands alone heads its row, unless it is all. */
function isHeadRow(row: Element, width: number): boolean {
  const cells = solidChildren(row).filter((cell) => isElement(cell));
  const [corner, ...others] = cells;
  const isHead = (cell: Element | undefined): boolean => isElement(cell, 'th') && solidChildren(cell).length > 0;
  if (others.length === 0) return isHead(corner) && widthOf(row) === width;
  return (
    others.every(isHead) && (isElement(corner, 'th') || (corner !== undefined && solidChildren(corner).length === 0))
  );
}

/**
 * Under an empty corner stand the headings of rows: Markdown cannot say so, and readers who listen would hear
 * cells that nothing names.
 */
function headRows(table: Element): void {
  const rowsOf = (name: string): Element[][] =>
    table.children
      .filter((part) => isElement(part, name))
      .flatMap((part) => solidChildren(part).filter((row) => isElement(row, 'tr')))
      .map((row) => row.children.filter((cell) => isElement(cell, 'th', 'td')));
  const [head, ...others] = rowsOf('thead');
  const rows = rowsOf('tbody');
  const [corner, ...columns] = head ?? [];
  if (corner === undefined || columns.length === 0 || others.length > 0 || solidChildren(corner).length > 0) return;
  // Who writes cells in HTML has said what they are.
  const cells = [corner, ...columns, ...rows.flat()];
  if (cells.some(({ properties }) => properties.colSpan !== undefined || properties.rowSpan !== undefined)) return;
  if (rows.some((row) => row.some((cell) => cell.tagName === 'th'))) return;
  for (const [first] of rows) if (first !== undefined && solidChildren(first).length > 0) first.tagName = 'th';
}

/** `scope` on every header cell; false when there is none. */
function setScopes(table: Element): boolean {
  let found = false;
  for (const part of table.children) {
    if (!isElement(part, 'thead', 'tbody', 'tfoot', 'tr')) continue;
    visit(part, 'element', (cell, _index, row) => {
      if (cell.tagName !== 'th') return;
      // The corner above the row headings heads nothing.
      if (solidChildren(cell).length === 0) {
        cell.tagName = 'td';
        return;
      }
      found = true;
      // A row of headings in the middle of a table heads what is below it.
      const isHead = part.tagName === 'thead' || (isElement(row, 'tr') && row.children.length > 1 && isHeadRow(row, 0));
      cell.properties.scope ??= isHead ? 'col' : 'row';
    });
  }
  return found;
}

/** `:::table` with one table needs no box around the box. */
function unwrapContainers(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.properties.className?.includes('tables')) return;
    const [only, ...others] = solidChildren(node);
    const isNotes = (child: ElementContent): boolean => isElement(child) && classesOf(child).includes('table-notes');
    if (!isElement(only, 'div') || !others.every(isNotes)) return;
    const { id, lang } = node.properties;
    const forms = classesOf(node).filter((name) => name !== 'tables');
    if (forms.length > 0) addClass(only, ...forms);
    if (id !== undefined && id !== null) only.properties.id = id;
    if (lang !== undefined && lang !== null) only.properties.lang = lang;
    parent.children.splice(index, 1, only, ...others);
  });
}

/** A paragraph behind a table that begins with a raised letter or sign that stands in the table is a note of it. */
function findNotes(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (index === undefined || parent === undefined || !classesOf(table).includes('table')) return;
    const marks = new Set<string>();
    visit(table, 'element', (node) => void (node.tagName === 'sup' && marks.add(toString(node))));
    const solid = solidChildren(parent);
    const next = solid[solid.indexOf(table) + 1];
    const has = isElement(next) && classesOf(next).includes('table-notes') ? next : undefined;
    const at = solid.indexOf(table) + (has === undefined ? 1 : 2);
    const notes = solid.slice(at).findIndex((node) => !isNote(node, marks));
    const found = solid.slice(at, notes < 0 ? undefined : at + notes);
    const [first, ...others] = found;
    if (first === undefined) return;
    if (has !== undefined) {
      has.children.push(...found);
      parent.children = parent.children.filter((node) => !found.includes(node as ElementContent)) as ElementContent[];
      return;
    }
    const box: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-notes'] },
      children: found,
    };
    parent.children = parent.children.flatMap((node): ElementContent[] =>
      node === first ? [box] : others.includes(node as ElementContent) ? [] : [node as ElementContent],
    );
  });
}

function isNote(node: ElementContent, marks: ReadonlySet<string>): boolean {
  const [first] = isElement(node, 'p') ? solidChildren(node) : [];
  return isElement(first, 'sup') && /^(?:\p{L}|[*†‡§¶‖]{1,3})$/u.test(toString(first)) && marks.has(toString(first));
}
