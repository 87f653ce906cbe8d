/** Markdown → markup: every extension of the syntax, as the vocabulary in src/README.md has it. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { treeTransforms } from '../../src/transforms/tree/index.ts';

function read(source: string): { tree: Root; html: string; messages: string[]; texts: string[] } {
  const report = new Report();
  const context = { file: 'a.md', language: 'en', source, report };
  const tree = toTree(parseMarkdown(source), context);
  for (const transform of treeTransforms) transform(tree, context);
  const messages = report.messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  return { tree, html: toHtml(tree).replaceAll('\n', ''), messages, texts: report.messages.map(({ text }) => text) };
}

describe('syntax', () => {
  it.each([
    ['heading attributes', '# T {#x .a lang=fr}', '<h1 id="x" class="a" lang="fr">T</h1>'],
    [
      'definitions in a definition in a quotation, and another after it',
      '> a\n> : b\n>   : c\n>\n> d\n> : e',
      '<blockquote><dl><dt>a</dt><dd><dl><dt>b</dt><dd>c</dd></dl></dd><dt>d</dt><dd>e</dd></dl></blockquote>',
    ],
    ['unnumbered', '# T {-}', '<h1 class="unnumbered">T</h1>'],
    ['braces that are prose', '# A {b c}', '<h1>A {b c}</h1>'],
    [
      'notes and spans in the caption of a table',
      '| a |\n|--|\n| b |\n\n: Le [mot]{lang=fr}^[n] {#t}',
      '<div class="table"><table id="t"><caption>Le <span lang="fr">mot</span><sup class="noteref" data-note="^1"></sup></caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div><section data-note-body="^1"><p>n</p></section>',
    ],
    [
      'brackets in the code, tags and addresses of a note',
      'x ^[a `b]` <i title="]">c</i> <http://d.e/]> \\] f] g',
      '<p>x <sup class="noteref" data-note="^1"></sup> g</p><section data-note-body="^1"><p>a <code>b]</code> <i title="]">c</i> <a href="http://d.e/%5D">http://d.e/]</a> ] f</p></section>',
    ],
    [
      'a backtick alone in a note',
      'x ^[a ` b] c',
      '<p>x <sup class="noteref" data-note="^1"></sup> c</p><section data-note-body="^1"><p>a ` b</p></section>',
    ],
    [
      'a note of many lines, also in a quotation, and another',
      '> x ^[a\n> b `c\n> d]` e\n> ] f ^[g\n> h\n> i]',
      '<blockquote><p>x <sup class="noteref" data-note="^1"></sup> f <sup class="noteref" data-note="^2"></sup></p></blockquote><section data-note-body="^1"><p>ab <code>c d]</code> e</p></section><section data-note-body="^2"><p>ghi</p></section>',
    ],
    [
      'a note within the words of a link',
      '[a *b[^n] c* d](https://e.org/)\n\n[^n]: N',
      '<p><a href="https://e.org/">a <em>b</em></a><sup class="noteref" data-note="n"></sup><a href="https://e.org/"><em> c</em> d</a></p><section data-note-body="n"><p>N</p></section>',
    ],
    [
      'a note within the words of a link, beside HTML',
      '<b>a</b> <a href="https://e.org/">b^[n] c</a>',
      '<p><b>a</b> <a href="https://e.org/">b</a><sup class="noteref" data-note="^1"></sup><a href="https://e.org/"> c</a></p><section data-note-body="^1"><p>n</p></section>',
    ],
    [
      'a note in the title of a picture and in HTML, but not in its code',
      '![a](b.png "c[^N] d")\n\n<div>e[^n] <code>[^n]</code></div>\n\n[^n]: N',
      '<figure class="figure"><img src="b.png" alt="a"><figcaption>c<sup class="noteref" data-note="n"></sup> d</figcaption></figure><div>e<sup class="noteref" data-note="n"></sup> <code>[^n]</code></div><section data-note-body="n"><p>N</p></section>',
    ],
    ['span', 'a [b *c*]{lang=de .smallcaps} d', '<p>a <span class="smallcaps" lang="de">b <em>c</em></span> d</p>'],
    ['escaped span', String.raw`a \[b]{lang=de}`, '<p>a [b]{lang=de}</p>'],
    ['time of day', 'at 10:30 a:b', '<p>at 10:30 a:b</p>'],
    [
      'figure',
      '![Alt](a.png "Caption"){#f .wide width=62%}',
      '<figure class="figure wide w-60" id="f"><img src="a.png" alt="Alt"><figcaption>Caption</figcaption></figure>',
    ],
    ['image in a line', 'see ![Alt](a.png) here', '<p>see <img src="a.png" alt="Alt"> here</p>'],
    [
      'figure block',
      ':::figure{#f}\n![x](y.png)\n\nCaption *here*.\n:::',
      '<figure id="f" class="figure"><img src="y.png" alt="x"><figcaption>Caption <em>here</em>.</figcaption></figure>',
    ],
    [
      'table caption',
      '| a |\n|:-:|\n| 1 |\n\n: Numbers {#t}',
      '<div class="table"><table id="t"><caption>Numbers</caption><thead><tr><th scope="col" class="align-center">a</th></tr></thead><tbody><tr><td class="align-center">1</td></tr></tbody></table></div>',
    ],
    [
      'headings of rows under an empty corner',
      '| | a |\n|--|--|\n| b | 1 |\n| | 2 |',
      '<div class="table"><table><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td>1</td></tr><tr><td></td><td>2</td></tr></tbody></table></div>',
    ],
    ['definition list', 'Term\n: One\n: Two', '<dl><dt>Term</dt><dd>One</dd><dd>Two</dd></dl>'],
    [
      'definition of several paragraphs, close to its term',
      'Term\n: One\n\n    Two\n\n    - Three',
      '<dl><dt>Term</dt><dd><p>One</p><p>Two</p><ul><li>Three</li></ul></dd></dl>',
    ],
    ['centred words', '<center>a *b*</center>', '<div class="align-center">a *b*</div>'],
    [
      'width in per cent of a picture in HTML',
      'a <img src="b.png" alt="c" width="62%"> <img src="d.png" alt="e" style="width: 30%"> <img src="f.png" alt="g" width="9">',
      '<p>a <img src="b.png" alt="c" class="w-60"> <img src="d.png" alt="e" class="w-30"> <img src="f.png" alt="g" width="9"></p>',
    ],
    [
      'gaps and captions of a figure in HTML',
      '<figure><br><img src="a.png" alt="b"><br><figcaption>c</figcaption>d<br>e<figcaption>f</figcaption><br></figure>',
      '<figure class="figure"><img src="a.png" alt="b"><div>c</div>d<br>e<figcaption>f</figcaption></figure>',
    ],
    [
      'task list',
      '- [x] done',
      '<ul class="tasks"><li class="task"><input type="checkbox" checked disabled> done</li></ul>',
    ],
    [
      'call-out',
      ':::tip[Look]\nText\n:::',
      '<aside class="callout tip"><p class="callout-title">Look</p><p>Text</p></aside>',
    ],
    [
      'call-out without a title',
      ':::warning\nText\n:::',
      '<aside class="callout warning"><p class="callout-title">Warning</p><p>Text</p></aside>',
    ],
    [
      'Pandoc’s div',
      '::: {.note #x}\nText\n:::',
      '<aside id="x" class="callout note"><p class="callout-title">Note</p><p>Text</p></aside>',
    ],
    [
      'divs in divs, equally long fences',
      '::: note\n::: tip\nText\n:::\n:::',
      '<aside class="callout note"><p class="callout-title">Note</p><aside class="callout tip"><p class="callout-title">Tip</p><p>Text</p></aside></aside>',
    ],
    ['a fence in code', '```\n::: note\n```', '<pre class="code"><code>::: note</code></pre>'],
    [
      'epigraph',
      ':::epigraph\nWords\n\n-- Somebody\n:::',
      '<blockquote class="epigraph"><p>Words</p><footer class="attribution">—\u00A0Somebody</footer></blockquote>',
    ],
    [
      'verse',
      ':::verse\nOne\n  two\n\nThree\n\n-- A Poet\n:::',
      '<div class="verse"><p class="stanza"><span class="line">One</span><span class="line indent-1">two</span></p><p class="stanza"><span class="line">Three</span></p><p class="attribution">—\u00A0A Poet</p></div>',
    ],
    ['page break', '::pagebreak', '<div class="pagebreak"></div>'],
    ['pull quote', ':::pullquote\nText\n:::', '<aside class="pullquote"><p>Text</p></aside>'],
    ['ornament', 'a\n\n* * *\n\nb', '<p>a</p><hr class="ornament"><p>b</p>'],
    [
      'code',
      '```js {.numbered}\nlet a;\n```',
      '<pre class="code numbered"><code class="language-js"><span class="code-line"><span class="hljs-keyword">let</span> a;</span></code></pre>',
    ],
    [
      'a token over two lines',
      '```js {.numbered}\n/* a\n\nb */\n```',
      '<pre class="code numbered"><code class="language-js"><span class="code-line"><span class="hljs-comment">/* a</span></span><span class="code-line"></span><span class="code-line"><span class="hljs-comment">b */</span></span></code></pre>',
    ],
  ])('%s', (_name, markdown, html) => {
    expect(read(markdown).html).toBe(html);
  });

  it('reads inline notes over lines', () => {
    expect(read('a^[one\ntwo] b').html).toContain('<p>onetwo</p>');
    expect(
      read('a^[one\ntwo] b').tree.children.map((node) =>
        node.type === 'element' ? node.properties['dataNoteBody'] : '',
      ),
    ).toContain('^1');
  });
});

describe('headings', () => {
  it('close gaps, and leave the highest where they are', () => {
    const { html, messages } = read('## A\n\n##### B\n\n##### C\n\n### D');
    expect(html).toBe('<h2>A</h2><h3>B</h3><h3>C</h3><h3>D</h3>');
    expect(messages).toEqual(['3:1 heading-skip']);
  });

  it('in a quotation or an item stand below the title of the file, wherever that is', () => {
    expect(read('> #### A\n\n- ##### B\n\n# C').html).toContain('<h2>A</h2>');
    expect(read('Text.\n\n- #### A').html).toContain('<h2>A</h2>');
    expect(read('#### A').html).toBe('<h4>A</h4>');
  });
});

describe('raw HTML', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['<p onclick="alert(1)">x</p>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href=" java\nscript:alert(1)">x</a>'],
    ['[x](javascript:alert(1))'],
    ['<img src="x" onerror="alert(1)">'],
    ['<svg onload="alert(1)"><script>alert(1)</script></svg>'],
    ['<math><mi xlink:href="javascript:alert(1)">x</mi></math>'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['<object data="javascript:alert(1)"></object>'],
    ['<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>'],
    ['<style>@import "javascript:alert(1)"</style>'],
    ['<p style="background:url(javascript:alert(1))">x</p>'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
    ['<template><script>alert(1)</script></template>'],
    ['<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
    ['[x]: javascript:alert(1)\n\n[x]'],
    ['<a href="vbscript:alert(1)">x</a><a href="data:text/html,<script>alert(1)</script>">y</a>'],
  ])('leaves nothing that acts: %s', (markdown) => {
    const { html, messages } = read(markdown);
    // As a browser reads the finished text, not as we meant it.
    visit(fromHtml(html, { fragment: true }), 'element', (node) => {
      expect(node.tagName).not.toMatch(
        /^(?:script|iframe|object|form|style|base|meta|svg|math|button|template|noscript)$/u,
      );
      for (const [name, value] of Object.entries(node.properties)) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$|^action$|^formaction$/iu);
        const address = /href|src/iu.test(name) ? String(value) : '';
        expect(address).not.toMatch(/^\s*(?:javascript|vbscript|data):/iu);
      }
    });
    // Styles alone are taken out without a word.
    expect(messages.length > 0 || markdown.includes('style=')).toBe(true);
  });

  it('keeps the meaning of the rest, and repairs it', () => {
    expect(read('<div align=center><p>unclosed <kbd>Ctrl</kbd>\n\nH<sub>2</sub>O<br><br>').html).toBe(
      '<div class="align-center"><p>unclosed <kbd>Ctrl</kbd></p><p>H<sub>2</sub>O<br><br></p></div>',
    );
  });

  it.each([
    [
      'blocks in phrases',
      '<span><p>a</p></span>\n\n<small lang=de><h2>b</h2></small>',
      '<p>a</p><h2><small lang="de">b</small></h2>',
    ],
    [
      'blocks in phrases that say something',
      '<div><small lang=de><h2>b</h2></small></div>',
      '<div><div lang="de"><h2>b</h2></div></div>',
    ],
    ['items without a list', '<li>a</li>\n<dt>b</dt>', '<div>a</div><p>b</p>'],
    ['things in a list that are no items', '<ul><p>a</p></ul>', '<ul><li><p>a</p></li></ul>'],
    [
      'links in links',
      '<a href="#x">a <b><a href="#y">b</a></b></a>',
      '<p><a href="#x">a </a><b><a href="#y">b</a></b></p>',
    ],
    ['details without a summary', '<details>a</details>', '<details><summary>…</summary>a</details>'],
  ])('repairs %s', (_name, markdown, html) => {
    expect(read(markdown).html).toBe(html);
  });

  it.each([
    ['<svg><text>a</text><foreignObject><p>b</p></foreignObject></svg>', '<svg> was taken out with its words “a b”'],
    ['<textarea>a</textarea>', '<textarea> was taken out with its words “a”'],
    ['<script>a</script>', '<script> was taken out with its content'],
  ])('says which words go: %s', (markdown, text) => {
    expect(read(markdown).texts).toEqual([text]);
  });

  it('shows what is no element as text, and says so', () => {
    const { html, messages } = read('Press <TAB> and <file>.');
    expect(html).toBe('<p>Press &#x3C;TAB> and &#x3C;file>.</p>');
    expect(messages).toEqual(['1:7 html-unknown', '1:17 html-unknown']);
    expect(read('<div title="a `B<c>` d">e</div>').messages).toEqual([]);
    expect(read('<foo-bar a="b<c>" caption="Some words">x</foo-bar>').texts).toEqual([
      '<foo-bar> was taken out; its content is kept, and what it says as caption is not',
    ]);
    expect(read('a <T> b <T>\n\nc <T>').texts).toEqual([
      '<T> is no element of HTML; it is shown as text (3 times; this is the first)',
    ]);
    expect(read('[a](info:b) [c](info:d) [e](mdn:f)').texts).toEqual([
      '2 addresses with info: were taken out; this is the first: “info:b”',
      'The address “mdn:f” was taken out',
    ]);
    expect(read('<div>\n  <TAB>\n</div>').messages).toEqual(['2:3 html-unknown']);
    expect(read('<!-- <TAB>\n<First> -->').messages).toEqual([]);
  });
});

describe('what refers to nothing', () => {
  it.each([
    ['a [^x] b', '1:3 note-undefined'],
    ['a\nb [c][d]', '2:3 link-reference'],
    [':::wierd\nText\n:::', '1:1 directive-unknown'],
    ['# ', '1:1 heading-empty'],
    ['# ![](a.png)', '1:1 heading-empty'],
    ['# ![](a.png){.decorative}', '1:1 heading-empty'],
  ])('%s', (markdown, message) => {
    expect(read(markdown).messages).toEqual([message]);
  });
});

it.each([':::note<p>', ':::tip</p>', '> <p>a', '- <b>x\n</p>'])(
  'HTML that nothing closes has no half a place: %s',
  (source) => {
    const halves: string[] = [];
    visit(read(source).tree, 'element', ({ tagName, position }) => {
      const { start }: { start?: unknown } = position ?? { start: 0 };
      if (start === undefined) halves.push(tagName);
    });
    expect(halves).toEqual([]);
  },
);

it('a page break at an item or a row makes neither one more', () => {
  const item = read('<ol><li>a</li><li style="page-break-before: always">b</li></ol>').html;
  expect(item.match(/<li/gu)).toHaveLength(2);
  const row = read('<table><tr><td>a</td></tr><tr style="page-break-before: always"><td>b</td></tr></table>').html;
  expect(row).not.toContain('pagebreak');
});
