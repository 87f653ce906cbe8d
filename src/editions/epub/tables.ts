/**
 * Tables that a narrow screen has no room for. Pages of e-books cannot be moved sideways, and few readers scroll a part
 * of one; so the rows of a plain table come apart there: each cell in a line of its own with the heading of its column
 * before it (reflow.css, `.rows`). A table whose cells span several, or whose columns have no headings, scrolls where
 * the reader can, and else is set as narrow as need be (`.scrolls`).
 */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, visit, EXIT } from '../../model/index.ts';
import { cellsOf, isCell, listRows, measureTable, nameNeed } from '../table-widths.ts';

/** Ems of a telephone’s screen at the size that readers begin with: what needs no more always fits. */
const narrowest = 22;
/** Cells with no more letters stand beside each other where a row is taken apart. */
const short = 12;

export function adaptTables(node: Element): Element {
  const children = node.children.map((child) => (child.type === 'element' ? adaptTables(child) : child));
  const adapted = { ...node, children };
  return node.tagName === 'div' && hasClass(node, 'table') ? adaptTable(adapted) : adapted;
}

function adaptTable(holder: Element): Element {
  const table = childOf(holder, 'table');
  if (table === undefined) return holder;
  const rows = listRows(table);
  if (measureTable(table) <= narrowest) return holder;
  const headings = readHeadings(table);
  if (headings === undefined || !isPlain(rows)) return makeScroll(holder, table);
  const classes = ['rows', nameNeed(table), ...(isShort(table) ? ['short'] : [])];
  return {
    ...addClasses(holder, classes),
    children: holder.children.map((child) => (child === table ? labelCells(table, headings) : child)),
  };
}

/** The headings of columns; undefined where there is not one for each, or where a heading is more than words. */
function readHeadings(table: Element): string[] | undefined {
  const rows = listRows(childOf(table, 'thead'));
  const [row] = rows;
  if (row === undefined || rows.length !== 1) return undefined;
  let isWords = true;
  visit(row, 'element', ({ tagName, properties }) => {
    // What is referred to must not vanish with the heading, and what is drawn cannot be said in a style.
    if (!/^(?:a|img|math|svg)$/u.test(tagName) && (properties.id === undefined || tagName === 'th')) return;
    isWords = false;
    return EXIT;
  });
  return isWords ? cellsOf(row).map((cell) => toString(cell).replace(/\s+/gu, ' ').trim()) : undefined;
}

/** As many cells in each row, and none that is longer than its row or wider than its column. */
function isPlain(rows: readonly Element[]): boolean {
  const columns = cellsOf(rows[0]).length;
  return rows.every((row) => {
    const cells = cellsOf(row);
    return (
      cells.length === columns &&
      cells.every(({ properties: { colSpan, rowSpan } }) => Number(colSpan ?? 1) === 1 && Number(rowSpan ?? 1) === 1)
    );
  });
}

function isShort(table: Element): boolean {
  const cells = listRows(table).flatMap((row) => cellsOf(row).filter((_, column) => column > 0));
  return cells.every((cell) => toString(cell).trim().length <= short);
}

function labelCells(table: Element, headings: readonly string[]): Element {
  return mapParts(table, (row) => {
    let column = -1;
    return {
      ...row,
      children: row.children.map((cell) => {
        if (!isCell(cell)) return cell;
        column += 1;
        const label = headings[column] ?? '';
        return label === '' ? cell : { ...cell, properties: { ...cell.properties, dataLabel: label } };
      }),
    };
  });
}

/** Each row but those of the head. */
function mapParts(node: Element, map: (row: Element) => Element): Element {
  const children = node.children.map((child) => {
    if (child.type !== 'element' || child.tagName === 'thead') return child;
    return child.tagName === 'tr' ? map(child) : /^t(?:body|foot)$/u.test(child.tagName) ? mapParts(child, map) : child;
  });
  return { ...node, children };
}

/** A part that scrolls is reached by the keyboard, and is called what its caption says. */
function makeScroll(holder: Element, table: Element): Element {
  const id = childOf(table, 'caption')?.properties.id;
  const region = typeof id === 'string' ? { role: 'region', ariaLabelledBy: [id] } : {};
  const scrolling = addClasses(holder, ['scrolls']);
  return { ...scrolling, properties: { ...scrolling.properties, tabIndex: 0, ...region } };
}

function childOf(node: Element, name: string): Element | undefined {
  return node.children.find((child): child is Element => child.type === 'element' && child.tagName === name);
}

function addClasses(node: Element, names: readonly string[]): Element {
  const { className } = node.properties;
  const own = Array.isArray(className) ? className : [];
  return { ...node, properties: { ...node.properties, className: [...own, ...names] } };
}
