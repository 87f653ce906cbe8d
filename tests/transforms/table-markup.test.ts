/** The whole of what tables become, written as HTML: their parts, headings, boxes and notes. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { Report } from '../../src/report/report.ts';
import { tablesTransform } from '../../src/transforms/tree/tables.ts';

/** The HTML that a part of a page becomes, then what is said of it. */
function set(html: string): string[] {
  const report = new Report();
  const tree = fromHtml(html, { fragment: true });
  tablesTransform(tree, { file: 'a.md', language: 'en', source: html, report });
  return [toHtml(tree), ...report.messages.map(({ rule, line, column }) => `${rule} ${line}:${column}`)];
}

describe('its parts', () => {
  it.each([
    [
      '<table><thead><tr><th></th><th> </th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>',
      '<div class="table"><table><tbody><tr><td>a</td><td>1</td></tr></tbody></table></div>',
      'table-headless 1:1',
    ],
    [
      '<table><thead><tr><th>x</th><th></th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><th scope="col">x</th><td></td></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead></thead><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
      '<div class="table"><table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table></div>',
    ],
    [
      `<table><thead>\n<tr>\n<th></th>\n</tr>\n<tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>`,
      `<div class="table"><table><thead>\n<tr>\n<td></td>\n</tr>\n<tr><th scope="col">A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>`,
    ],
    [
      '<table><tfoot><tr><td>sum</td></tr></tfoot><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>sum</td></tr></tfoot></table></div>',
    ],
    [
      '<table><caption>C</caption><tfoot><tr><td>s</td></tr></tfoot><tbody><tr><th>A</th></tr><tr><td>b</td></tr></tbody><tfoot><tr><td>t</td></tr></tfoot></table>',
      '<div class="table"><table><caption>C</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>s</td></tr></tfoot><tfoot><tr><td>t</td></tr></tfoot></table></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('rows of headings', () => {
  it.each([
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><th>D</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '<div class="table"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="col">C</th><th scope="col">D</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><th>D</th></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="col">C</th><th scope="col">D</th></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th colspan="2">A</th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><thead><tr><th colspan="2" scope="col">A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="row">A</th><td></td></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th></th></tr><tr><td>x</td></tr></table>',
      '<div class="table"><table><tbody><tr><td></td></tr><tr><td>x</td></tr></tbody></table></div>',
      'table-headless 1:1',
    ],
    [
      '<table><tr><td></td><th>A</th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">x</th><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><td>w</td><th>A</th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><td>w</td><th scope="row">A</th></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th>A</th><td></td></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="row">A</th><td></td></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th>A</th><th></th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="row">A</th><td></td></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><td>a</td><td>b</td></tr><tr><th>C</th><th>D</th></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><td>a</td><td>b</td></tr><tr><th scope="col">C</th><th scope="col">D</th></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('headings that reach into the rows below', () => {
  it.each([
    [
      '<table><tr><th>A</th><th rowspan="2">B</th></tr><tr><td>x</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="col">A</th><th rowspan="2" scope="col">B</th></tr><tr><td class="before-span">x</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><th>A</th><th rowspan="0" scope="row">B</th></tr><tr><td>x</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="col">A</th><th rowspan="0" scope="row">B</th></tr><tr><td class="before-span">x</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><td></td><th rowspan="2">A</th></tr><tr><td>x</td></tr></table>',
      '<div class="table"><table><tbody><tr><td></td><th rowspan="2" scope="col">A</th></tr><tr><td class="before-span">x</td></tr></tbody></table></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('headings of rows under an empty corner', () => {
  it.each([
    [
      '<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr><tr><td></td><td>z</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">x</th><td>y</td></tr><tr><td></td><td>z</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody><tbody><tr><td>v</td><td>z</td></tr></tbody><tfoot><tr><td>s</td><td>t</td></tr></tfoot></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">x</th><td>y</td></tr></tbody><tbody><tr><th scope="row">v</th><td>z</td></tr></tbody><tfoot><tr><td>s</td><td>t</td></tr></tfoot></table></div>',
    ],
    [
      '<table><thead><tr><th></th></tr><tr><th>A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td></tr><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th></th><th>A</th></tr><tr><th></th><th>B</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr><tr><td></td><th scope="col">B</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th></th><th colspan="2">A</th></tr></thead><tbody><tr><td>x</td><td>y</td><td>z</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td><th colspan="2" scope="col">A</th></tr></thead><tbody><tr><td>x</td><td>y</td><td>z</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td rowspan="2">x</td><td>y</td></tr><tr><td>z</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><td rowspan="2">x</td><td>y</td></tr><tr><td class="after-span">z</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr><tr><td>w</td><th>z</th></tr></tbody></table>',
      '<div class="table"><table><thead><tr><td></td><th scope="col">A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr><tr><td>w</td><th scope="row">z</th></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th>K</th><th>A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><th scope="col">K</th><th scope="col">A</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('what heads what', () => {
  it.each([
    [
      '<table><tr><th>A</th><td>x</td></tr><tr><th scope="rowgroup">B</th><td>y</td></tr></table>',
      '<div class="table"><table><tbody><tr><th scope="row">A</th><td>x</td></tr><tr><th scope="rowgroup">B</th><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<table><tr><td>A</td><td>x</td></tr></table>',
      '<div class="table"><table><tbody><tr><td>A</td><td>x</td></tr></tbody></table></div>',
      'table-headless 1:1',
    ],
    [
      '<table><caption><b>A</b></caption><tr><td>x</td></tr></table>',
      '<div class="table"><table><caption><b>A</b></caption><tbody><tr><td>x</td></tr></tbody></table></div>',
      'table-headless 1:1',
    ],
    [
      '<table><tbody><tr><td>1 a</td><td>b</td></tr></tbody><tfoot><tr><th>Sum</th><td>c</td></tr></tfoot></table>',
      '<div class="table"><table><tbody><tr><td>1 a</td><td>b</td></tr></tbody><tfoot><tr><th scope="row">Sum</th><td>c</td></tr></tfoot></table></div>',
    ],
    [
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>C</th></tr><tr><td>x</td><td>y</td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">C</th><td></td></tr><tr><td>x</td><td>y</td></tr></tbody></table></div>',
    ],
    [
      '<p>a</p><table lang="de"><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td>1,5</td></tr><tr><td>y</td><td>12</td></tr></tbody></table>',
      '<p>a</p><div class="table"><table lang="de"><thead><tr><th scope="col">A</th><th align="right" scope="col">B</th></tr></thead><tbody><tr><td>x</td><td align="right" class="decimal">1,5</td></tr><tr><td>y</td><td align="right" class="decimal" data-pad=",0">12</td></tr></tbody></table></div>',
    ],
    [
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td><table><tr><td>in</td></tr></table></td></tr></tbody></table>',
      '<div class="table"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>x</td><td><table><tbody><tr><td>in</td></tr></tbody></table></td></tr></tbody></table></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('a box around it', () => {
  it.each([
    [
      '<div class="tables wide" id="t" lang="fr"><table><tr><th>A</th></tr><tr><td>x</td></tr></table></div><p>b</p>',
      '<div class="table wide" id="t" lang="fr"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div><p>b</p>',
    ],
    [
      '<div class="tables"><table><tr><th>A</th></tr><tr><td>x</td></tr></table><div class="table-notes">n</div></div><p>b</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div><div class="table-notes">n</div><p>b</p>',
    ],
    [
      '<div class="tables"><table><tr><th>A</th></tr><tr><td>x</td></tr></table><p>n</p></div>',
      '<div class="tables"><div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div><p>n</p></div>',
    ],
    [
      '<div class="tables"><table><tr><th>A</th></tr><tr><td>x</td></tr></table><table><tr><th>B</th></tr><tr><td>x</td></tr></table></div>',
      '<div class="tables"><div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div><div class="table"><table><thead><tr><th scope="col">B</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table></div></div>',
    ],
    [
      '<div class="tables"><p>n</p></div><div class="tables"></div>',
      '<div class="tables"><p>n</p></div><div class="tables"></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});

describe('paragraphs behind it that are notes of it', () => {
  it.each([
    [
      `<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table>\n<p><sup>a</sup> One.</p>\n<p><sup>b</sup> Two.</p>`,
      `<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div>\n<div class="table-notes"><p><sup>a</sup> One.</p></div>\n<p><sup>b</sup> Two.</p>`,
    ],
    [
      '<table><tr><th>A<sup>b</sup></th></tr><tr><td>x<sup>a</sup></td></tr></table><p><sup>a</sup> One.</p><p><sup>b</sup> Two.</p><p>c</p><p><sup>a</sup> Not.</p>',
      '<div class="table"><table><thead><tr><th scope="col">A<sup>b</sup></th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><div class="table-notes"><p><sup>a</sup> One.</p><p><sup>b</sup> Two.</p></div><p>c</p><p><sup>a</sup> Not.</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>*</sup> y<sup>†††</sup> z<sup>ab</sup> v<sup>1</sup></td></tr></table><p> <sup>*</sup> One.</p><p><sup>†††</sup> Two.</p><p><sup>ab</sup> Three.</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>*</sup> y<sup>†††</sup> z<sup>ab</sup> v<sup>1</sup></td></tr></tbody></table></div><div class="table-notes"><p> <sup>*</sup> One.</p><p><sup>†††</sup> Two.</p></div><p><sup>ab</sup> Three.</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>1</sup><sup>††††</sup></td></tr></table><p><sup>††††</sup> One.</p><p><sup>1</sup> One.</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>1</sup><sup>††††</sup></td></tr></tbody></table></div><p><sup>††††</sup> One.</p><p><sup>1</sup> One.</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table><div><sup>a</sup> One.</div>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><div><sup>a</sup> One.</div>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table><p>See <sup>a</sup> One.</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><p>See <sup>a</sup> One.</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table><div class="table-notes"><p>Source.</p></div><p><sup>a</sup> One.</p><p>b</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><div class="table-notes"><p>Source.</p><p><sup>a</sup> One.</p></div><p>b</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table><div class="table-notes"><p>Source.</p></div><p>b</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><div class="table-notes"><p>Source.</p></div><p>b</p>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>a</sup></td></tr></table><table><tr><th>B</th></tr><tr><td>y<sup>b</sup></td></tr></table><p><sup>b</sup> One.</p>',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>a</sup></td></tr></tbody></table></div><div class="table"><table><thead><tr><th scope="col">B</th></tr></thead><tbody><tr><td>y<sup>b</sup></td></tr></tbody></table></div><div class="table-notes"><p><sup>b</sup> One.</p></div>',
    ],
    [
      '<table><tr><th>A</th></tr><tr><td>x<sup>§</sup></td></tr></table><p><sup>§</sup> One.</p>tail',
      '<div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>x<sup>§</sup></td></tr></tbody></table></div><div class="table-notes"><p><sup>§</sup> One.</p></div>tail',
    ],
  ])('%s', (html, ...expected) => {
    expect(set(html)).toEqual(expected);
  });
});
