/** What terms and abbreviations leave in a book, as a whole: links and entries, what is written out and where. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/folder.ts';
import { tellText } from '../support/told-text.ts';

type Row = [yaml: string, text: string | Files, expected: string[]];

describe('a glossary in an essay', () => {
  it.each<Row>([
    [
      '',
      `On the [recto]{.term}, [Rectos]{.term entry=Recto}, [the [l](#x) verso]{.term .index entry="left page" #here lang=la} [recto]{.term lang=la #there} and a [leaf]{.term}.^[The [recto]{.term .own}.]\n\n:::glossary\nRecto\n: A right-hand page.\n\nVerso, left *page*\nLeft\n: One.\n: See [recto]{.term}.\n:::\n\n## X {#x}\n\n[left page]{.term} [versos]{.term}`,
      [
        'a essay T',
        `<p class="first">On the <a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a>, <a class="term" id="term-recto-place-2" href="#term-recto" role="doc-glossref">Rectos</a>, <span class="term" id="here" lang="la"><span class="index-mark" id="index-place-1">the <a href="#x">l</a> verso</span></span> <a class="term" id="there" href="#term-recto" role="doc-glossref" lang="la">recto</a> and a <span class="term">leaf</span>.<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup></p><div aria-label="Glossary" class="glossary" role="doc-glossary"><dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A right-hand page.\n <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a>, <a class="index-locator" href="#term-recto-place-2" data-page-of="term-recto-place-2">2</a>, <a class="index-locator" href="#there" data-page-of="there">3</a>, <a class="index-locator" href="#term-recto-place-3" data-page-of="term-recto-place-3" data-note="1">4</a></span></span></dd><dt id="term-verso-left-page"><dfn>Verso, left <em>page</em></dfn></dt><dt><dfn>Left</dfn></dt><dd>One.\n</dd><dd>See <a class="term" id="term-recto-place-4" href="#term-recto" role="doc-glossref">recto</a>.\n <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#here" data-page-of="here">1</a>, <a class="index-locator" href="#term-verso-left-page-place" data-page-of="term-verso-left-page-place">2</a></span></span></dd></dl></div><h2 id="x">X</h2><p class="first"><a class="term" id="term-verso-left-page-place" href="#term-verso-left-page" role="doc-glossref">left page</a> <span class="term">versos</span></p><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">left page</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li></ul></div></section>`,
        '1 <p>The <a class="term own" id="term-recto-place-3" href="#term-recto" role="doc-glossref">recto</a>.</p>',
        'a.md:6:155 term-unknown No glossary explains “leaf”, which is marked as one of its terms | Write an entry for it, or name the one that is meant: [words]{.term entry="Term"}.',
        'a.md:20:20 term-unknown No glossary explains “versos”, which is marked as one of its terms | Write an entry for it, or name the one that is meant: [words]{.term entry="Term"}.',
      ],
    ],
    [
      `glossary: {Recto: "A *right* page.", verso: {definition: It is left, also: [left page]}, Unused: x}\n`,
      'On [recto]{.term} and a [left  page]{.term}, [x](https://a.example/) [[recto]{.term}](https://a.example/) [an *[x](https://a.example/)* y]{.term entry=verso}',
      [
        'a essay T',
        '<p class="first">On <a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a> and a <a class="term" id="term-verso-place" href="#term-verso" role="doc-glossref">left  page</a>, <a href="https://a.example/">x</a> <a href="https://a.example/"><span class="term" id="term-recto-place-2">recto</span></a> <span class="term" id="term-verso-place-2">an <em><a href="https://a.example/">x</a></em> y</span></p><section id="glossary" class="glossary" role="doc-glossary" aria-labelledby="glossary-title"><h2 id="glossary-title">Glossary</h2><dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A <em>right</em> page. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a>, <a class="index-locator" href="#term-recto-place-2" data-page-of="term-recto-place-2">2</a></span></span></dd><dt id="term-unused"><dfn>Unused</dfn></dt><dd>x</dd><dt id="term-verso"><dfn>verso</dfn></dt><dd>It is left <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-verso-place" data-page-of="term-verso-place">1</a>, <a class="index-locator" href="#term-verso-place-2" data-page-of="term-verso-place-2">2</a></span></span></dd></dl></section>',
        'a.md:4:90 term-unused No word of the text leads to “Unused” in the glossary | Mark the words that it explains: [words]{.term}.',
      ],
    ],
    [
      `glossary: {Recto: A right page.}\n`,
      `On [recto]{.term}.\n\n:::glossary\n:::\n\nEnd.`,
      [
        'a essay T',
        '<p class="first">On <a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a>.</p><div aria-label="Glossary" class="glossary" role="doc-glossary"><dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A right page. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></span></dd></dl></div><p>End.</p>',
      ],
    ],
    [
      `glossary: {Recto: A right page.}\n`,
      `On [recto]{.term}.\n\n:::glossary\nVerso\n: Left.\n:::\n\n:::glossary\nrecto\n: B\n\nLeaf\n\n: - c\n:::\n\n[verso]{.term} [leaf]{.term}`,
      [
        'a essay T',
        `<p class="first">On <a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a>.</p><div aria-label="Glossary" class="glossary" role="doc-glossary"><dl class="glossary-entries"><dt id="term-verso"><dfn>Verso</dfn></dt><dd>Left.\n <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-verso-place" data-page-of="term-verso-place">1</a></span></span></dd></dl></div><div aria-label="Glossary (2)" class="glossary" role="doc-glossary"><dl class="glossary-entries"><dt id="term-recto"><dfn>recto</dfn></dt><dd>B\n <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></span></dd><dt id="term-leaf"><dfn>Leaf</dfn></dt><dd><ul><li>c</li></ul><p class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-leaf-place" data-page-of="term-leaf-place">1</a></span></p></dd></dl></div><p class="first"><a class="term" id="term-verso-place" href="#term-verso" role="doc-glossref">verso</a> <a class="term" id="term-leaf-place" href="#term-leaf" role="doc-glossref">leaf</a></p>`,
        'a.md:4:12 term-duplicate “Recto” is explained twice; the words that name it lead to a.md:15 | Make one entry of the two, or call one of them otherwise.',
      ],
    ],
    [
      '',
      `On [recto]{.term} [x]{.gls}.\n\n:::glossary\nRecto\n: A right page.\n\n  - b\n\nA[^n]\n: One.\n\n  Two.\n:::\n\n[A]{.term}\n\n[^n]: note`,
      [
        'a essay T',
        `<p class="first">On <a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a> <span class="gls">x</span>.</p><div aria-label="Glossary" class="glossary" role="doc-glossary"><dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A right page.\n<ul><li>b</li></ul><p class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></p></dd><dt id="term-a"><dfn>A<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup></dfn></dt><dd><p>One.</p><p>Two. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-a-place" data-page-of="term-a-place">1</a></span></span></p></dd></dl></div><p><a class="term" id="term-a-place" href="#term-a" role="doc-glossref">A</a></p>`,
        '1 <p>note</p>',
        'a.md:6:19 term-unknown No glossary explains “x”, which is marked as one of its terms | Did you mean A? Then write [x]{.term entry="A"}.',
      ],
    ],
    [
      '',
      'On [recto]{.term}, [x]{.term entry=Nothing}',
      [
        'a essay T',
        '<p class="first">On <span class="term">recto</span>, <span class="term">x</span></p>',
        'a.md:6:20 term-unknown No glossary explains “Nothing”, which is marked as one of its terms | Write an entry for it, or name the one that is meant: [words]{.term entry="Term"}.',
      ],
    ],
    [
      `glossary: {a: x, b: x, c: x, d: x, e: x, f: x, g: x, h: x, i: x, j: x}\n`,
      'On [a]{.term}.',
      [
        'a essay T',
        '<p class="first">On <a class="term" id="term-a-place" href="#term-a" role="doc-glossref">a</a>.</p><section id="glossary" class="glossary" role="doc-glossary" aria-labelledby="glossary-title"><h2 id="glossary-title">Glossary</h2><dl class="glossary-entries"><dt id="term-a"><dfn>a</dfn></dt><dd>x <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-a-place" data-page-of="term-a-place">1</a></span></span></dd><dt id="term-b"><dfn>b</dfn></dt><dd>x</dd><dt id="term-c"><dfn>c</dfn></dt><dd>x</dd><dt id="term-d"><dfn>d</dfn></dt><dd>x</dd><dt id="term-e"><dfn>e</dfn></dt><dd>x</dd><dt id="term-f"><dfn>f</dfn></dt><dd>x</dd><dt id="term-g"><dfn>g</dfn></dt><dd>x</dd><dt id="term-h"><dfn>h</dfn></dt><dd>x</dd><dt id="term-i"><dfn>i</dfn></dt><dd>x</dd><dt id="term-j"><dfn>j</dfn></dt><dd>x</dd></dl></section>',
        'a.md:4:18 term-unused No word of the text leads to “b”, “c”, “d”, “e”, “f”, “g”, “h”, 2 more in the glossary | Mark the words that it explains: [words]{.term}.',
      ],
    ],
    [
      `glossary: {a: x, b: x, c: x, d: x, e: x, f: x, g: x, h: x, i: x}\n`,
      'On [a]{.term}.',
      [
        'a essay T',
        '<p class="first">On <a class="term" id="term-a-place" href="#term-a" role="doc-glossref">a</a>.</p><section id="glossary" class="glossary" role="doc-glossary" aria-labelledby="glossary-title"><h2 id="glossary-title">Glossary</h2><dl class="glossary-entries"><dt id="term-a"><dfn>a</dfn></dt><dd>x <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-a-place" data-page-of="term-a-place">1</a></span></span></dd><dt id="term-b"><dfn>b</dfn></dt><dd>x</dd><dt id="term-c"><dfn>c</dfn></dt><dd>x</dd><dt id="term-d"><dfn>d</dfn></dt><dd>x</dd><dt id="term-e"><dfn>e</dfn></dt><dd>x</dd><dt id="term-f"><dfn>f</dfn></dt><dd>x</dd><dt id="term-g"><dfn>g</dfn></dt><dd>x</dd><dt id="term-h"><dfn>h</dfn></dt><dd>x</dd><dt id="term-i"><dfn>i</dfn></dt><dd>x</dd></dl></section>',
        'a.md:4:18 term-unused No word of the text leads to “b”, “c”, “d”, “e”, “f”, “g”, “h”, “i” in the glossary | Mark the words that it explains: [words]{.term}.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('a glossary in a book', () => {
  it.each<Row>([
    [
      `chapters: [a.md]\nbackmatter: [{file: b.md, role: bibliography}]\nglossary: {Recto: A right page., Verso: Left.}\n`,
      { 'a.md': `# A\n\n[recto]{.term} [verso]{.term}\n`, 'b.md': `# B\n\nx` },
      [
        'a chapter A',
        '<p class="first"><a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a> <a class="term" id="term-verso-place" href="#term-verso" role="doc-glossref">verso</a></p>',
        'glossary glossary Glossary',
        '<dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A right page. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></span></dd><dt id="term-verso"><dfn>Verso</dfn></dt><dd>Left. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-verso-place" data-page-of="term-verso-place">1</a></span></span></dd></dl>',
        'b bibliography B',
        '<p class="first">x</p>',
      ],
    ],
    [
      `chapters: [a.md]\nbackmatter: [{file: g.md, role: glossary}, z.md]\nglossary: {Recto: A right page.}\n`,
      { 'a.md': `# A\n\n[recto]{.term}\n`, 'g.md': `# Words\n`, 'z.md': `# Z\n\nx` },
      [
        'a chapter A',
        '<p class="first"><a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a></p>',
        'g glossary Words',
        '<dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>A right page. <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></span></dd></dl>',
        'z chapter Z',
        '<p class="first">x</p>',
      ],
    ],
    [
      `chapters: [a.md]\nbackmatter: [{file: g.md, role: glossary}, z.md]\n`,
      {
        'a.md': `# A\n\n[recto]{.term}\n`,
        'g.md': `# Words\n\nRecto\n: See [verso]{.term}.\n\nVerso\n: B\n`,
        'z.md': `# Z\n\nx`,
      },
      [
        'a chapter A',
        '<p class="first"><a class="term" id="term-recto-place" href="#term-recto" role="doc-glossref">recto</a></p>',
        'g glossary Words',
        `<dl class="glossary-entries"><dt id="term-recto"><dfn>Recto</dfn></dt><dd>See <a class="term" id="term-verso-place" href="#term-verso" role="doc-glossref">verso</a>.\n <span class="term-places" data-written="">In the text: <span class="index-locators alone"><a class="index-locator" href="#term-recto-place" data-page-of="term-recto-place">1</a></span></span></dd><dt id="term-verso"><dfn>Verso</dfn></dt><dd>B\n</dd></dl>`,
        'z chapter Z',
        '<p class="first">x</p>',
        'g.md:6:1 term-unused No word of the text leads to “Verso” in the glossary | Mark the words that it explains: [words]{.term}.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('abbreviations in an essay', () => {
  it.each<Row>([
    [
      '',
      `## On OCR\n\n> OCR\n\nRead by OCR, and OCR (OCR) again.^[OCR and PNG.] PNG, PNG.\n\n| OCR |\n|---|\n| GIF |\n\n\`OCR\` GIFs GIF-OCR\n\n*[OCR]: optical recognition\n*[PNG]: Portable Network Graphics\n*[GIF]: format`,
      [
        'a essay T',
        '<h2 id="on-ocr">On <abbr title="optical recognition">OCR</abbr></h2><blockquote><p class="first"><abbr title="optical recognition">OCR</abbr></p></blockquote><p>Read by <abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span>, and <abbr title="optical recognition">OCR</abbr> (<abbr title="optical recognition">OCR</abbr>) again.<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> <abbr>PNG</abbr><span class="written-out" data-written=""> (Portable Network Graphics)</span>, <abbr title="Portable Network Graphics">PNG</abbr>.</p><div class="table"><table><thead><tr><th scope="col"><abbr title="optical recognition">OCR</abbr></th></tr></thead><tbody><tr><td><abbr title="format">GIF</abbr></td></tr></tbody></table></div><p><code>OCR</code> GIFs <abbr>GIF</abbr><span class="written-out" data-written=""> (format)</span>-<abbr title="optical recognition">OCR</abbr></p>',
        '1 <p><abbr title="optical recognition">OCR</abbr> and <abbr>PNG</abbr><span class="written-out" data-written=""> (Portable Network Graphics)</span>.</p>',
      ],
    ],
    [
      `abbreviations: {OCR: optical recognition, PNG: Portable, NO: no}\n`,
      `Optical recognition is OCR. The (OCR) [PNG] x (PNG) y [a](https://a.example/PNG)\n\n:::abbreviations\n:::`,
      [
        'a essay T',
        '<p class="first">Optical recognition is <abbr title="optical recognition">OCR</abbr>. The (<abbr title="optical recognition">OCR</abbr>) [<abbr>PNG</abbr><span class="written-out" data-written="">, Portable</span>] x (<abbr title="Portable">PNG</abbr>) y <a href="https://a.example/PNG">a</a></p><div class="abbreviations"><dl data-written=""><dt>OCR</dt><dd>optical recognition</dd><dt>PNG</dt><dd>Portable</dd></dl></div>',
        'a.md:4:58 abbreviation-unused What “NO” stands for is said, and the text does not have the abbreviation | It is in no edition. Look at its spelling: capitals count.',
      ],
    ],
    [
      `abbreviations: {OCR: optical recognition}\nwrite-out: never\n`,
      'By OCR.',
      ['a essay T', '<p class="first">By <abbr title="optical recognition">OCR</abbr>.</p>'],
    ],
    [
      '',
      `The [IN]{.abbr title="Imprimerie nationale"} and [IN]{.abbr .x title="Another"} IN; [BN]{.abbr title=B}.\n\n:::abbreviations\nBN\n: b\n\nUN\n: United *Nations*\n:::\n\nUN`,
      [
        'a essay T',
        `<p class="first">The <span><abbr>IN</abbr><span class="written-out" data-written=""> (Imprimerie nationale)</span></span> and <span class="x"><abbr title="Imprimerie nationale">IN</abbr></span> <abbr title="Imprimerie nationale">IN</abbr>; <span><abbr title="B">BN</abbr></span>.</p><div class="abbreviations"><dl><dt>BN</dt><dd>b\n</dd><dt>UN</dt><dd>United <em>Nations</em></dd></dl></div><p><abbr>UN</abbr><span class="written-out" data-written=""> (United Nations)</span></p>`,
        'a.md:6:50 abbreviation-duplicate “IN” stands for “Imprimerie nationale” and for “Another”; the first counts | An abbreviation means one thing in a book: write the other in full.',
      ],
    ],
    [
      `language: ja\nabbreviations: {OCR: 光学}\n`,
      '日本の OCR と OCR。',
      [
        'a essay T',
        '<p class="first">日本の <abbr>OCR</abbr><span class="written-out" data-written="">（光学）</span> と <abbr title="光学">OCR</abbr>。</p>',
      ],
    ],
    [
      '',
      `A CD-ROM.\n\n*[CD-ROM]: compact disc`,
      [
        'a essay T',
        '<p class="first">A <abbr>CD-ROM</abbr><span class="written-out" data-written=""> (compact disc)</span>.</p>',
      ],
    ],
    [
      `abbreviations: {a: x, b: x, c: x, d: x, e: x, f: x, g: x, h: x, i: x}\n`,
      'No.',
      [
        'a essay T',
        '<p class="first">No.</p>',
        'a.md:4:17 abbreviation-unused What “a”, “b”, “c”, “d”, “e”, “f”, “g”, 2 more stands for is said, and the text does not have the abbreviation | It is in no edition. Look at its spelling: capitals count.',
      ],
    ],
    [
      `abbreviations: {"C++": see, "C": sea, "(x)": y}\n`,
      'C++ and C, a (x), AC, C1.',
      [
        'a essay T',
        '<p class="first"><abbr>C++</abbr><span class="written-out" data-written=""> (see)</span> and <abbr>C</abbr><span class="written-out" data-written=""> (sea)</span>, a <abbr>(x)</abbr><span class="written-out" data-written=""> (y)</span>, AC, C1.</p>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('abbreviations in a book', () => {
  it.each<Row>([
    [
      `chapters: [a.md, b.md]\nabbreviations: {OCR: optical recognition}\nwrite-out: chapter\n`,
      { 'a.md': `# A\n\n:::verse\nOCR\n:::\n\nOCR^[OCR] OCR`, 'b.md': `# B\n\nx^[OCR] OCR OCR` },
      [
        'a chapter A',
        '<div class="verse"><p class="stanza first"><span class="line"><abbr title="optical recognition">OCR</abbr></span></p></div><p><abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span><sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> <abbr title="optical recognition">OCR</abbr></p>',
        '1 <p><abbr title="optical recognition">OCR</abbr></p>',
        'b chapter B',
        '<p class="first">x<sup class="noteref"><a id="fnref-b-1" href="#fn-b-1" role="doc-noteref">1</a></sup> <abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span> <abbr title="optical recognition">OCR</abbr></p>',
        '1 <p><abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span></p>',
      ],
    ],
    [
      `chapters: [a.md, b.md]\nabbreviations: {OCR: optical recognition}\n`,
      { 'a.md': `# A\n\nx^[OCR] OCR`, 'b.md': `# B\n\nx^[OCR] OCR` },
      [
        'a chapter A',
        '<p class="first">x<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> <abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span></p>',
        '1 <p><abbr>OCR</abbr><span class="written-out" data-written=""> (optical recognition)</span></p>',
        'b chapter B',
        '<p class="first">x<sup class="noteref"><a id="fnref-b-1" href="#fn-b-1" role="doc-noteref">1</a></sup> <abbr title="optical recognition">OCR</abbr></p>',
        '1 <p><abbr title="optical recognition">OCR</abbr></p>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});
