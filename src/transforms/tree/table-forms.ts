/** What an author says of a whole table: how many rows and columns are headings, how its columns are aligned. */
import type { Element } from 'hast';
import { addClass, isElement, solidChildren } from '../elements.ts';
import { layCells, rowGroups } from './table-grid.ts';

const sides: Readonly<Record<string, string>> = {
  l: 'left',
  left: 'left',
  c: 'center',
  center: 'center',
  r: 'right',
  right: 'right',
  d: 'decimal',
  decimal: 'decimal',
};

/**
 * `data-heads`, `data-firsts` (rows and columns of headings), `data-aligns` (`l,r,d`, or one for all) and `data-widths`
 * (`1 2 2`, shares of the table) are gone afterwards.
 */
export function formTable(table: Element): void {
  const { dataHeads, dataFirsts, dataAligns, dataWidths } = table.properties;
  for (const name of ['dataHeads', 'dataFirsts', 'dataAligns', 'dataWidths']) delete table.properties[name];
  if (dataHeads !== undefined) headRows(table, Number(dataHeads));
  if (dataFirsts !== undefined) headColumns(table, Number(dataFirsts));
  if (dataAligns !== undefined) alignColumns(table, String(dataAligns));
  if (dataWidths !== undefined) setShares(table, String(dataWidths));
}

/** In steps of five per cent, as those of pictures: a manuscript carries no styles. `auto` and `grid` are what is done anyway. */
function setShares(table: Element, text: string): void {
  const shares = text
    .replace(/[[\]]/gu, ' ')
    .split(/[\s,]+/u)
    .flatMap((word) => (word === '' ? [] : [Number.parseFloat(word)]));
  const sum = shares.reduce((all, share) => all + share, 0);
  if (shares.some((share) => !(share > 0)) || shares.length < 2) return;
  const columns = shares.map((share): Element => {
    const step = Math.max(5, Math.round(((share / sum) * 100) / 5) * 5);
    return { type: 'element', tagName: 'col', properties: { className: [`w-${step}`] }, children: [] };
  });
  const at = table.children.findIndex((child) => isElement(child, 'thead', 'tbody', 'tfoot', 'tr'));
  table.children.splice(Math.max(0, at), 0, {
    type: 'element',
    tagName: 'colgroup',
    properties: {},
    children: columns,
  });
  addClass(table, 'shared');
}

/** The first row of a table of Markdown is in its head; more of them follow it there. */
function headRows(table: Element, count: number): void {
  const head = table.children.find((part): part is Element => isElement(part, 'thead'));
  const body = table.children.find((part): part is Element => isElement(part, 'tbody'));
  if (head === undefined || body === undefined) return;
  const more = solidChildren(body).slice(0, Math.max(0, Math.min(count, 10) - 1));
  for (const row of more)
    if (isElement(row)) for (const cell of row.children) if (isElement(cell, 'td')) cell.tagName = 'th';
  head.children.push(...more);
  body.children = body.children.filter((row) => !more.includes(row as Element));
}

function headColumns(table: Element, count: number): void {
  for (const { part, rows } of rowGroups(table))
    for (const { cells } of part === 'thead' ? [] : layCells(rows))
      for (const { cell, column } of cells) if (column < count && solidChildren(cell).length > 0) cell.tagName = 'th';
}

function alignColumns(table: Element, text: string): void {
  const letters = text.toLowerCase().split(/[\s,]+/u);
  const wanted = letters.map((letter) => sides[letter]);
  // One for all means numbers where it means decimals: words stay as they are.
  const one = letters.length === 1 ? wanted[0] : undefined;
  if (one === 'decimal') return void (table.properties['dataDecimal'] = '');
  for (const { rows } of rowGroups(table)) {
    for (const { cells } of layCells(rows)) {
      for (const { cell, column } of cells) {
        const side = one ?? wanted[column];
        if (side !== undefined) cell.properties.align = side;
      }
    }
  }
}
