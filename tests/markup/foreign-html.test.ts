/** What HTML of older days means here: places that links reach, breaks of pages. */
import { fromHtml } from 'hast-util-from-html';

import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { readForeignHtml } from '../../src/markup/foreign-html.ts';

function read(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  readForeignHtml(tree);
  return toHtml(tree).replaceAll('<div class="pagebreak"></div>', '⏎');
}

describe('a place that is named', () => {
  it.each([
    ['<a name="x">y</a>', '<a name="x" id="x">y</a>'],
    ['<a name="x" id="z">y</a>', '<a name="x" id="z">y</a>'],
    ['<a name="">y</a>', '<a name="">y</a>'],
    ['<a href="#x">y</a>', '<a href="#x">y</a>'],
    ['<p name="x">y</p>', '<p name="x">y</p>'],
    ['<div><p><a name="x"></a></p></div>', '<div><p><a name="x" id="x"></a></p></div>'],
  ])('%s', (html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('a break of pages', () => {
  it.each([
    ['page-break-before: always'],
    ['break-before: page'],
    ['color: red; break-before:recto'],
    ['BREAK-BEFORE: LEFT'],
    ['page-break-before: right;'],
    ['break-before: verso'],
    ['break-before: all'],
  ])('stands before an element: %s', (style) => {
    expect(read(`<p style="${style}">a</p>`)).toBe(`⏎<p style="${style}">a</p>`);
  });

  it('stands after one, or on both sides', () => {
    expect(read('<p style="break-after: page">a</p>b')).toBe('<p style="break-after: page">a</p>⏎b');
    const both = 'break-after: page; break-before: page';
    expect(read(`<p style="${both}">a</p>`)).toBe(`⏎<p style="${both}">a</p>⏎`);
  });

  it.each([
    'page-break-inside: avoid',
    'break-before: avoid',
    'break-before: auto',
    'break-before: pages',
    'x-break-before: page',
    'color: red',
    '',
  ])('is not asked for by “%s”', (style) => {
    expect(read(`<p style="${style}">a</p>`)).not.toContain('⏎');
  });

  it('is all that becomes of what has nothing else in it', () => {
    expect(read('a<div style="page-break-after: always"></div>b')).toBe('a⏎b');
    expect(read('a<div style="page-break-after: always"><p> <b></b></p></div>b')).toBe('a⏎b');
    expect(read('<p><span style="break-after: page"></span></p>')).toBe('⏎');
    expect(read('<p> <span style="break-after: page"></span> </p>')).toBe('⏎');
  });

  it.each(['pagebreak', 'page-break', 'newpage', 'new-page', 'a pagebreak b'])('is what has the class %s', (name) => {
    expect(read(`a<div class="${name}"></div>b`)).toBe('a⏎b');
    expect(read(`<div class="${name}">c</div>`)).toBe(`<div class="${name}">c</div>`);
  });

  it.each([
    ['a picture', '<img src="a.png" style="break-before: page">'],
    ['a rule', '<hr style="break-before: page">'],
    ['a place', '<div id="x" style="break-before: page"></div>'],
    ['a word', '<div style="break-before: page">a</div>'],
    ['a picture within', '<div style="break-before: page"><img src="a.png"></div>'],
    ['a picture within that within', '<div style="break-before: page"><p><img src="a.png"></p></div>'],
  ])('stands beside what has %s', (_, html) => {
    expect(read(html)).toBe(`⏎${html}`);
  });

  it('stands within what holds it', () => {
    expect(read('<div><p>a</p><p style="break-before: page">b</p></div>')).toBe(
      '<div><p>a</p>⏎<p style="break-before: page">b</p></div>',
    );
    expect(read('<div style="break-before: page"><p style="break-after: page">b</p></div>')).toBe(
      '⏎<div style="break-before: page"><p style="break-after: page">b</p>⏎</div>',
    );
  });

  it('beside words in a paragraph stands there', () => {
    expect(read('<p>a <span style="break-after: page"></span></p>')).toBe('<p>a ⏎</p>');
    expect(read('<p><b></b><span style="break-after: page"></span></p>')).toBe('<p><b></b>⏎</p>');
  });

  it.each([
    ['<ul><li style="break-before: page">a</li></ul>'],
    ['<ol><li>a</li><li style="break-before: page">b</li></ol>'],
    ['<dl><dt style="break-before: page">a</dt><dd>b</dd></dl>'],
    ['<table><tbody><tr style="break-before: page"><td>a</td></tr></tbody></table>'],
    ['<table><tbody style="break-before: page"><tr><td>a</td></tr></tbody></table>'],
    ['<table><tbody><tr><td style="break-before: page">a</td></tr></tbody></table>'],
  ])('makes no part more: %s', (html) => {
    expect(read(html)).toBe(html);
  });

  it('may stand in an item or a cell', () => {
    expect(read('<ul><li>a<p style="break-before: page">b</p></li></ul>')).toContain('a⏎<p');
    expect(read('<table><tr><td>a<p style="break-before: page">b</p></td></tr></table>')).toContain('a⏎<p');
  });
});
