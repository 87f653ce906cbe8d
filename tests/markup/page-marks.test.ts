import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { countLetters } from '../../src/markup/letters.ts';
import { insertPageMarks } from '../../src/markup/page-marks.ts';
import { toHtml } from '../../src/markup/to-html.ts';

function parse(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children.filter((node): node is ElementContent => node.type !== 'doctype');
}

/** Puts a mark where `|` stands; returns the markup with `◆` for it. */
function mark(html: string): string {
  const before = parse(html.replace(/\|.*$/su, ''));
  const element: Element = h('span', '◆');
  const marked = insertPageMarks(parse(html.replace('|', '')), [{ letters: countLetters(before), element }]);
  return toHtml({ type: 'root', children: marked }).replaceAll('<span>◆</span>', '◆');
}

describe('the mark of a page stands', () => {
  test.each([
    ['at a word', '<p>The whale |was white.</p>', '<p>The whale ◆was white.</p>'],
    ['at the beginning of a paragraph', '<p>One.</p><p>|Two.</p>', '<p>One.</p><p>◆Two.</p>'],
    ['after a divided word', '<p>The lan|tern burns.</p>', '<p>The lantern ◆burns.</p>'],
    ['after a compound', '<p>A well-|known whale.</p>', '<p>A well-known ◆whale.</p>'],
    ['after a word with an end of its own', '<p>An <em>lan|tern</em>s end.</p>', '<p>An <em>lantern</em>s ◆end.</p>'],
    ['after a divided word with a note', wordWithNote('lan|tern'), wordWithNote('lantern', '◆')],
    ['in the next block after a last word', '<p>The lan|tern</p><p>End.</p>', '<p>The lantern</p><p>◆End.</p>'],
    ['between words joined by a dash', '<p>The whale—|white.</p>', '<p>The whale—◆white.</p>'],
    ['at any letter where words have no spaces', '<p lang="ja">白い|鯨。</p>', '<p lang="ja">白い◆鯨。</p>'],
    ['before emphasis', '<p>The <em><b>|white</b></em> whale</p>', '<p>The ◆<em><b>white</b></em> whale</p>'],
    [
      'before what an index leads to',
      '<p>The <span class="index-mark" id="a"></span><span class="index-mark" id="b"></span>|whale</p>',
      '<p>The ◆<span class="index-mark" id="a"></span><span class="index-mark" id="b"></span>whale</p>',
    ],
    [
      'before what an index leads to, and emphasis',
      '<p>The <span class="index-mark" id="a"></span>|<em>whale</em></p>',
      '<p>The ◆<span class="index-mark" id="a"></span><em>whale</em></p>',
    ],
    ['before a link', '<p>See <a href="#a">|the end</a>.</p>', '<p>See ◆<a href="#a">the end</a>.</p>'],
    ['in a link', '<p>See <a href="#a">the |end</a>.</p>', '<p>See <a href="#a">the ◆end</a>.</p>'],
    ['before a heading', '<p>One.</p><h2>|Two</h2>', '<p>One.</p>◆<h2>Two</h2>'],
    ['in a heading that goes on', '<h2>The |end</h2>', '<h2>The ◆end</h2>'],
    ['before an opening', '<header><p>|1</p><h1>One</h1></header>', '◆<header><p>1</p><h1>One</h1></header>'],
    [
      'before a figure',
      '<p>One.</p>|<figure><img src="a"><figcaption>Two</figcaption></figure>',
      '<p>One.</p>◆<figure><img src="a"><figcaption>Two</figcaption></figure>',
    ],
    [
      'in a row of a table',
      '<div class="table"><table><tr><td>One</td></tr><tr><td>|Two</td></tr></table></div>',
      '<div class="table"><table><tbody><tr><td>One</td></tr><tr><td>◆Two</td></tr></tbody></table></div>',
    ],
    [
      'before a plate, which has no letters',
      '<p>One.</p>|<figure class="figure plate"><img src="a"></figure><p>Two</p>',
      '<p>One.</p>◆<figure class="figure plate"><img src="a"></figure><p>Two</p>',
    ],
    [
      'in a caption that goes on',
      '<figure><img src="a"><figcaption>One |two</figcaption></figure>',
      '<figure><img src="a"><figcaption>One ◆two</figcaption></figure>',
    ],
    [
      'in a line of verse',
      '<div class="verse"><p class="stanza"><span class="line">One</span><span class="line">|Two</span></p></div>',
      '<div class="verse"><p class="stanza"><span class="line">One</span><span class="line">◆Two</span></p></div>',
    ],
    ['in a definition', '<dl><dt>One</dt><dd>|Two</dd></dl>', '<dl><dt>One</dt><dd>◆Two</dd></dl>'],
    ['after letters that are joined', '<p>The oﬃ|ce is</p>', '<p>The oﬃce ◆is</p>'],
    ['in an item', '<ul><li>One</li><li>|Two</li></ul>', '<ul><li>One</li><li>◆Two</li></ul>'],
    ['before an indent of code', '<pre><code>if\n  |go\n</code></pre>', '<pre><code>if\n◆  go\n</code></pre>'],
    ['after a ruby', '<p>前<ruby>鯨<rt>く|じら</rt></ruby>後</p>', '<p>前<ruby>鯨<rt>くじら</rt></ruby>◆後</p>'],
    [
      'before a formula',
      '<p>So <math><mi>x</mi><mi>y</mi></math> end</p>'.replace('<math>', '|<math>'),
      '<p>So ◆<math><mi>x</mi><mi>y</mi></math> end</p>',
    ],
  ])('%s', (_name, html, wanted) => {
    expect(mark(html)).toBe(wanted);
  });

  test('at the end, if there is nothing more', () => {
    expect(mark('<p>The lan|tern</p>')).toBe('<p>The lantern</p>◆');
  });
});

function wordWithNote(word: string, after = ''): string {
  return `<p>A ${word}<sup class="noteref"><a href="#fn">12</a></sup> ${after}burns.</p>`;
}

test('letters are the same however a text is cut into nodes, and whatever the editions fill in', () => {
  const one = '<p>One two<sup class="noteref"><a>1</a></sup></p><img src="a"><hr>';
  const other = '<p>O<b>n</b>e\n tw\u00ADo<sup class="noteref"><a>117</a></sup></p><img src="b"><hr>';
  expect(countLetters(parse(one))).toBe(countLetters(parse(other)));
  expect(countLetters(parse('<p>One<a role="doc-backlink">↩</a> <span aria-hidden="true">two</span></p>'))).toBe(3);
});

describe('marks of several pages', () => {
  const letters = (html: string, ...places: number[]): string => {
    const marks = places.map((place, index) => ({ letters: place, element: h('span', String(index + 1)) }));
    return toHtml({ type: 'root', children: insertPageMarks(parse(html), marks) }).replace(
      /<span>(\d)<\/span>/gu,
      '[$1]',
    );
  };

  test('stand in the order of their places, and of those at one place in the order given', () => {
    expect(letters('<p>One two six</p>', 3, 6)).toBe('<p>One [1]two [2]six</p>');
    expect(letters('<p>One two six</p>', 6, 3)).toBe('<p>One [2]two [1]six</p>');
    expect(letters('<p>One two six</p>', 3, 3)).toBe('<p>One [1][2]two six</p>');
    expect(letters('<p>One</p>', 0)).toBe('<p>[1]One</p>');
    expect(letters('<p>One</p>', -1)).toBe('<p>[1]One</p>');
    expect(letters('<p>One</p>', 99)).toBe('<p>One</p>[1]');
    expect(letters('<pre>if\n  a\n  b</pre>', 2, 3)).toBe('<pre>if\n[1]  a\n[2]  b</pre>');
    expect(letters('<pre>  a b</pre>', 0, 1)).toBe('<pre>[1]  a [2]b</pre>');
  });

  test('do not stand in what only some editions have', () => {
    expect(letters('<p>a <a role="doc-backlink">↩</a> b</p>', 1)).toBe('<p>a <a role="doc-backlink">↩</a> [1]b</p>');
    expect(letters('<p>a<br>b</p>', 1)).toBe('<p>a<br>[1]b</p>');
    expect(letters('<div class="table"><p>a</p></div>', 0)).toBe('[1]<div class="table"><p>a</p></div>');
    expect(letters('<div class="other"><p>a</p></div>', 0)).toBe('<div class="other"><p>[1]a</p></div>');
    expect(letters('<p>a <em></em>b</p>', 1)).toBe('<p>a <em></em>[1]b</p>');
    expect(letters('<p>a<img src="x"> b</p>', 1)).toBe('<p>a[1]<img src="x"> b</p>');
  });
});

describe('what is counted as letters', () => {
  test.each([
    ['<p>a b\u00ADc\u200Bd\u2060e</p>', 5],
    ['<p>a<br>b<wbr>c</p>', 3],
    ['<hr><img src="a"><svg></svg><math><mi>x</mi></math><input>', 5],
    ['<p><span class="checkbox">☐</span>a</p>', 2],
    ['<p><sup class="noteref">12</sup></p>', 1],
    ['<p>a<span aria-hidden="true">b</span><span aria-hidden="false">c</span></p>', 2],
    ['<p>a<a role="doc-backlink">b</a></p>', 1],
    ['<p>a<span data-folio-of="x">b</span></p>', 1],
    ['<p>a<span class="index-locators">b</span></p>', 1],
    ['<p>a<span data-only="pdf">b</span></p>', 1],
    ['<p>a<span data-page-alone="">bcd</span></p>', 2],
    ['<p>a<!-- b --></p>', 1],
  ])('%j', (html, count) => {
    expect(countLetters(parse(html))).toBe(count);
  });
});
