/** How much room a table needs on a screen, told from the words in its cells. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** Widths that the styles know, in ems of the text. */
const steps = [26, 32, 40, 50, 64, 80, 100] as const;

/** The class by which the styles know how much room a table needs; what needs more than the last has that of the last. */
export function nameNeed(table: Element): string {
  const need = measureTable(table);
  return `needs-${steps.find((step) => need <= step) ?? 100}`;
}

/** Of an em, that a letter takes in a table, whose type is smaller than that of the text. */
const letter = 0.43;
/** Between two columns. */
const gutter = 1.3;
/** Words wrap, but no column is pleasant to read that is narrower than these letters. */
const pleasant = 15;
/** Ems of the text that the table needs to be read with ease. */
export function measureTable(table: Element): number {
  const columns: number[] = [];
  for (const row of listRows(table)) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const span = Math.max(1, Number(cell.properties.colSpan ?? 1) || 1);
      const text = toString(cell).trim();
      const longest = Math.max(0, ...text.split(/[\s\u200B-]+/u).map(({ length }) => length));
      const letters = Math.max(longest, Math.min(text.length, pleasant));
      for (let place = column; place < column + span; place++)
        columns[place] = Math.max(columns[place] ?? 0, letters / span);
      column += span;
    }
  }
  return columns.reduce((sum, letters) => sum + letters * letter + gutter, -gutter);
}

/** Those of the head, too. */
export function listRows(node: Element | undefined): Element[] {
  const found: Element[] = [];
  for (const child of node?.children ?? []) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') found.push(child);
    else if (/^t(?:head|body|foot)$/u.test(child.tagName)) found.push(...listRows(child));
  }
  return found;
}

export function cellsOf(row: Element | undefined): Element[] {
  return (row?.children ?? []).filter(isCell);
}

export function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}
