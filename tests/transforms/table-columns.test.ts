/** Columns of tables, as a whole: which cells hold numbers and what is left free behind them; what an author says of a table. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { alignNumbers } from '../../src/transforms/tree/decimals.ts';
import { formTable } from '../../src/transforms/tree/table-forms.ts';

function change(html: string, ...steps: readonly ((table: Element) => void)[]): string {
  const tree = fromHtml(html, { fragment: true });
  for (const node of tree.children) if (node.type === 'element') for (const step of steps) step(node);
  return toHtml(tree).replaceAll('\u00A0', '~');
}

/** Cells under each other, each beside a word; `R .0`: a number at the right with that much left free behind it. */
function set(language: string, cells: readonly string[]): string[] {
  const rows = cells.map((cell) => `<tr><td>w</td>${/^<t[dh]/u.test(cell) ? cell : `<td>${cell}</td>`}</tr>`);
  const html = change(`<table>${rows.join('')}</table>`, (table) => alignNumbers(table, language));
  return [...html.matchAll(/<td>w<\/td><t[dh]([^>]*)>/gu)].map(([, given = '']) =>
    given
      .replace('align="right" class="decimal"', 'R')
      .replace(/data-pad="([^"]*)"/u, '$1')
      .trim(),
  );
}

describe('a column', () => {
  it.each<[language: string, cells: string[], set: string[]]>([
    ['en', ['1', '2', '30'], ['R', 'R', 'R']],
    ['en', ['1', 'words', '20', '300'], ['R', 'align="right"', 'R', 'R']],
    ['en', ['1', 'words', '20'], ['', '', '']],
    ['en', ['1.5', 'words', 'more', '20', '300'], ['', '', '', '', '']],
    ['en', ['1', '—', '…', '20'], ['R', 'R', 'R', 'R']],
    ['en', ['1', 'n. a.', 'N/A', 'n.a.', 'k. A.', 'k.A.', '20'], ['R', 'R', 'R', 'R', 'R', 'R', 'R']],
    ['en', ['1', '----', '20'], ['', '', '']],
    ['en', ['1.5', '', '20'], ['R', 'align="right"', 'R .0']],
    ['en', ['1.5 kg', '20 kg', '3 k'], ['R', 'R .0', 'R .0g']],
    ['en', ['1.5 kg', '20 kg', '3'], ['R', 'R .0', 'R .0~kg']],
    ['en', ['1.5 kg', '20 m', '3'], ['R', 'R .0', 'R .0']],
    ['en', ['1.5 kg', 'n/a', '3'], ['R', 'R .0~kg', 'R .0~kg']],
    ['en', ['1.5 m²', '20 m³'], ['R', 'R .0']],
    ['en', ['1.5 km/h', '20 m/s²'], ['R', 'R .0']],
    ['en', ['12 miles', '3'], ['', '']],
    ['en', ['12 a b', '3'], ['', '']],
    ['en', ['50%', '100%', '5 %'], ['R', 'R', 'R']],
    ['en', ['(1)', '(20)'], ['R', 'R']],
    ['en', ['<1', '&gt; 20', '≥3', '≈ 4'], ['R', 'R', 'R', 'R']],
    ['en', ['±1', '−20', '-3', '–4', '+5'], ['R', 'R', 'R', 'R', 'R']],
    ['en', ['$1', '€20', '£300', '¥4'], ['R', 'R', 'R', 'R']],
    ['en', ['$$$$1', '20', '3'], ['', '', '']],
    ['en', ['1,234', '12,345,678', '5'], ['R', 'R', 'R']],
    ['en', ['1 234', '12 345', '5'], ['R', 'R', 'R']],
    ['en', ["1'234", '1’234', '5'], ['R', 'R', 'R']],
    ['en', ['1,23', '12', '5'], ['R', 'R .00', 'R .00']],
    ['en', ['12,34', '1.5', '5'], ['', '', '']],
    ['en', ['1,5', '2,25', '3.5'], ['', '', '']],
    ['de', ['1,5', '2,25', '30'], ['R 0', 'R', 'R ,00']],
    ['de', ['1.5', '2.25', '30'], ['R 0', 'R', 'R ,00']],
    ['de', ['1.500', '2,5', 'n/a'], ['R ,0', 'R', 'R ,0']],
    ['xx-not a tag', ['1.5', '20'], ['R', 'R .0']],
    ['en', ['1234567890123456', '1'], ['', '']],
    ['en', ['123456789012345', '1'], ['R', 'R']],
    ['en', ['1.1234567890123456', '1'], ['', '']],
    ['en', ['1.123456789012345', '1'], ['R', 'R .000000000000000']],
    ['en', ['.5', '.25', '3'], ['R 0', 'R', 'R .00']],
    ['en', ['1.', '20', '3.5'], ['', '', '']],
    ['en', ['1999', '2004', '10'], ['R', 'R', 'R']],
    ['en', ['1999', '2004', '2010'], ['', '', '']],
    ['en', ['1.5', '2.5'], ['', '']],
    ['en', ['1.5<sup>a</sup>', '12', '3'], ['R 0', 'R .00', 'R .00']],
    ['en', ['1.5<sup>a</sup>', '–', '3 kg'], ['R ~kg0', 'R .0~kg0', 'R .00']],
    ['en', ['<b>1.5</b>', '<em>20</em>'], ['R', 'R .0']],
    ['en', [' 1.5 ', '\n20'], ['R', 'R .0']],
    ['en', ['<td align="left">1.5</td>', '20'], ['align="left"', '']],
    ['en', ['<td align="center">1.5</td>', '20'], ['align="center"', '']],
    ['en', ['<td align="justify">1.5</td>', '20'], ['align="justify"', '']],
    ['en', ['<td align="right">1999</td>', '2004'], ['R', 'R']],
    ['en', ['<td align="decimal">1.5</td>', 'words', 'more', '20'], ['R', 'align="right"', 'align="right"', 'R .0']],
    ['en', ['<td align="char">1.5</td>', 'words'], ['R', 'align="right"']],
    ['en', ['<td align="decimal">words</td>', 'more'], ['align="right"', 'align="right"']],
    ['en', ['<th>1.5</th>', '20', '3.25'], ['align="right"', 'R .00', 'R']],
    ['en', ['<td colspan="2">1.5</td>', '20', '3.25'], ['colspan="2"', 'R .00', 'R']],
    ['en', ['1.5'], ['']],
  ])('in %s: %j', (language, cells, expected) => {
    expect(set(language, cells)).toEqual(expected);
  });
});

describe('numbers in', () => {
  it.each([
    [
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>1.5</td></tr><tr><td>20</td><td>30</td></tr></tbody></table>',
      '<table><thead><tr><th>A</th><th align="right">B</th></tr></thead><tbody><tr><td>1</td><td align="right" class="decimal">1.5</td></tr><tr><td>20</td><td align="right" class="decimal" data-pad=".0">30</td></tr></tbody></table>',
    ],
    [
      '<table><tbody><tr><td>1.5</td><td>a</td></tr><tr><td>20</td><td>b</td></tr></tbody></table>',
      '<table><tbody><tr><td align="right" class="decimal">1.5</td><td>a</td></tr><tr><td align="right" class="decimal" data-pad=".0">20</td><td>b</td></tr></tbody></table>',
    ],
    [
      '<table><tbody><tr><td align="right">1</td><td>a</td></tr><tr><td>20</td><td>b</td></tr></tbody></table>',
      '<table><tbody><tr><td align="right" class="decimal">1</td><td>a</td></tr><tr><td align="right" class="decimal">20</td><td>b</td></tr></tbody></table>',
    ],
    [
      '<table><thead><tr><td>7</td><td>8</td></tr></thead><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
      '<table><thead><tr><td>7</td><td>8</td></tr></thead><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    ],
    [
      '<table><tbody><tr><td>a</td><td>1</td></tr></tbody><tfoot><tr><td>Sum</td><td>20</td></tr></tfoot></table>',
      '<table><tbody><tr><td>a</td><td align="right" class="decimal">1</td></tr></tbody><tfoot><tr><td>Sum</td><td align="right" class="decimal">20</td></tr></tfoot></table>',
    ],
    [
      '<table><tbody><tr><td rowspan="2">a</td><td>1</td></tr><tr><td>20</td></tr></tbody></table>',
      '<table><tbody><tr><td rowspan="2">a</td><td align="right" class="decimal">1</td></tr><tr><td align="right" class="decimal">20</td></tr></tbody></table>',
    ],
    [
      '<table><thead><tr><th>A</th><th align="decimal">B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td>b</td><td>2004</td></tr></tbody></table>',
      '<table><thead><tr><th>A</th><th align="right">B</th></tr></thead><tbody><tr><td>a</td><td align="right" class="decimal">1999</td></tr><tr><td>b</td><td align="right" class="decimal">2004</td></tr></tbody></table>',
    ],
  ])('%s', (html, expected) => {
    expect(change(html, (table) => alignNumbers(table, 'en'))).toBe(expected);
  });
});

describe('what an author says of a table', () => {
  const rows =
    '<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody>';

  it.each([
    [
      'data-heads="2"',
      '<table><thead><tr><th>A</th><th>B</th></tr><tr><th>a</th><th>1999</th></tr></thead><tbody><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-heads="1"',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-heads="0"',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-firsts="1"',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>a</th><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-firsts="2"',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>a</th><th>1999</th></tr><tr><td></td><th>2004</th></tr></tbody></table>',
    ],
    [
      'data-firsts="0"',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="l,r"',
      '<table><thead><tr><th align="left">A</th><th align="right">B</th></tr></thead><tbody><tr><td align="left">a</td><td align="right">1999</td></tr><tr><td align="left"></td><td align="right">2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="c d"',
      '<table><thead><tr><th align="center">A</th><th align="decimal">B</th></tr></thead><tbody><tr><td align="center">a</td><td align="decimal">1999</td></tr><tr><td align="center"></td><td align="decimal">2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="CENTER"',
      '<table><thead><tr><th align="center">A</th><th align="center">B</th></tr></thead><tbody><tr><td align="center">a</td><td align="center">1999</td></tr><tr><td align="center"></td><td align="center">2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="left, right"',
      '<table><thead><tr><th align="left">A</th><th align="right">B</th></tr></thead><tbody><tr><td align="left">a</td><td align="right">1999</td></tr><tr><td align="left"></td><td align="right">2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="x,center"',
      '<table><thead><tr><th>A</th><th align="center">B</th></tr></thead><tbody><tr><td>a</td><td align="center">1999</td></tr><tr><td></td><td align="center">2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="decimal"',
      '<table data-decimal=""><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="d"',
      '<table data-decimal=""><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>1999</td></tr><tr><td></td><td>2004</td></tr></tbody></table>',
    ],
    [
      'data-aligns="r,decimal" data-firsts="1" data-heads="2"',
      '<table><thead><tr><th align="right">A</th><th align="decimal">B</th></tr><tr><th align="right">a</th><th align="decimal">1999</th></tr></thead><tbody><tr><td align="right"></td><td align="decimal">2004</td></tr></tbody></table>',
    ],
  ])('%s', (said, expected) => {
    expect(change(`<table ${said}>${rows}</table>`, formTable)).toBe(expected);
  });

  it.each([
    ['<thead><tr><th>A</th></tr></thead>', '<table><thead><tr><th>A</th></tr></thead></table>'],
    ['<tbody><tr><td>A</td></tr></tbody>', '<table><tbody><tr><th>A</th></tr></tbody></table>'],
    [
      '<tbody><tr><td>A</td></tr><tr><td>B</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot>',
      '<table><tbody><tr><th>A</th></tr><tr><th>B</th></tr></tbody><tfoot><tr><th>c</th></tr></tfoot></table>',
    ],
  ])('with no head or no rows: %s', (html, expected) => {
    expect(change(`<table data-heads="2" data-firsts="1">${html}</table>`, formTable)).toBe(expected);
  });
});
