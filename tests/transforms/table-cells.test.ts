import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { fillRows, markCells } from '../../src/transforms/tree/table-cells.ts';

function marked(rows: string, name: string): string[] {
  const tree = fromHtml(`<table><tbody>${rows}</tbody></table>`, { fragment: true });
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'table') markCells(node);
    if ([node.properties.className].flat().includes(name)) found.push(toString(node));
  });
  return found;
}

test('cells beside one that spans their row do not stand at the edge', () => {
  const rows =
    '<tr><td rowspan="3">a</td><td>b</td><td rowspan="0">c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr><tr><td>f</td><td>g</td></tr>';
  expect(marked(rows, 'after-span')).toEqual(['d', 'e']);
  expect(marked(rows, 'before-span')).toEqual(['d', 'e', 'g']);
});

test('spans that are no numbers, or huge ones, are none, or end with the table', () => {
  const rows = '<tr><td rowspan="99999" colspan="x">a</td><td colspan="99999999">b</td></tr><tr><td>c</td></tr>';
  expect(marked(rows, 'after-span')).toEqual(['c']);
});

test('cells with very long words are marked', () => {
  const rows = `<tr><td>${'short words '.repeat(9)}</td><td>a ${'f'.repeat(64)}</td></tr>`;
  expect(marked(rows, 'long-words')).toEqual([`a ${'f'.repeat(64)}`]);
});

/** How many cells each row has when all rows are filled. */
function filled(table: string): number[] {
  const tree = fromHtml(`<table>${table}</table>`, { fragment: true });
  const counts: number[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'table') fillRows(node);
    if (node.tagName === 'tr') counts.push(node.children.length);
  });
  return counts;
}

test('every row has as many columns as the widest, whatever reaches into it from above', () => {
  expect(filled('<tr><td>a</td></tr><tr><td>b</td><td>c</td><td>d</td></tr><tr></tr>')).toEqual([3, 3, 3]);
  expect(filled('<tr><td rowspan="2">a</td><td>b</td><td rowspan="2">c</td></tr><tr><td>d</td></tr>')).toEqual([3, 1]);
  expect(filled('<tr><td>a</td><td>b</td><td rowspan="2">c</td></tr><tr><td>d</td></tr>')).toEqual([3, 2]);
  expect(filled('<thead><tr><th colspan="3">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>')).toEqual([1, 3]);
});

test('a table that claims hundreds of columns for thousands of rows is left as it is', () => {
  const rows = `<tr><td colspan="200">a</td></tr>${'<tr><td>b</td></tr>'.repeat(60)}`;
  expect(filled(rows).slice(0, 2)).toEqual([1, 1]);
});
