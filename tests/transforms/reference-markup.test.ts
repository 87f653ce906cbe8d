/** What references and links leave in a book, as a whole: their words, their addresses, what is said of dead ones. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/folder.ts';
import { tellText } from '../support/told-text.ts';

type Row = [yaml: string, text: string | Files, expected: string[]];

describe('references', () => {
  it.each<Row>([
    [
      `references:\n  - {id: doe, type: book, title: Tides, author: [{family: Doe}], issued: 1991}\n`,
      `| A |\n|---|\n| 1 |\n\n: Loads {#tbl-a}\n\n\`\`\`js {#lst-b caption="Code"}\nx\n\`\`\`\n\nSee [@tbl-a; @doe], [@doe; see @tbl-a, left; @lst-b] and [@tbl-a; @lst-b; @doe, p. 2] or [-@tbl-a; @doe].`,
      [
        'a essay T',
        `<div class="table"><table id="tbl-a"><caption><span class="number" data-written="">Table~1.</span> Loads</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><figure id="lst-b" class="listing"><figcaption><span class="number" data-written="">Listing~1.</span> Code</figcaption><pre class="code"><code class="language-js">x\n</code></pre></figure><p>See <a href="#tbl-a" data-written="[@tbl-a]">Table~1</a> <span id="cite-1" class="citation" data-written="[@doe]">(<a href="#ref-doe" role="doc-biblioref">Doe 1991</a>)</span>, <span id="cite-2" class="citation" data-written="[@doe]">(<a href="#ref-doe" role="doc-biblioref">Doe 1991</a>)</span>, <span class="references" data-written="[see @tbl-a, left; @lst-b]">see <a href="#tbl-a">Table~1</a>, left and <a href="#lst-b">Listing~1</a></span> and <span class="references" data-written="[@tbl-a; @lst-b]"><a href="#tbl-a">Table~1</a> and <a href="#lst-b">Listing~1</a></span> <span id="cite-3" class="citation" data-written="[@doe, p.~2]">(<a href="#ref-doe" role="doc-biblioref">Doe 1991, 2</a>)</span> or <a href="#tbl-a" data-written="[-@tbl-a]">1</a> <span id="cite-4" class="citation" data-written="[@doe]">(<a href="#ref-doe" role="doc-biblioref">Doe 1991</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="a-works a-title" data-written=""><h2 id="a-works">Bibliography</h2><ul class="works hanging"><li id="ref-doe" class="work">Doe. 1991. <em>Tides</em>.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text (2)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-3" aria-label="Back to the text (3)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-4" aria-label="Back to the text (4)">↩</a></li></ul></section>`,
      ],
    ],
    [
      '',
      `| A |\n|---|\n| 1 |\n\n: Loads {#tbl-a}\n\n[@tbl-a]{.page} [see @tbl-a; @sec-b]{.page} [@tbl-a and more]{.page} [](#tbl-a){.page} [x](#sec-b){.page .y} [](#tbl-a){.page to=#sec-b} [](#sec-b){.page to=tbl-a} [x](https://a.example){.page} [x](https://a.example){.page .y} \\pageref{tbl-a}\n\n## B {#sec-b}`,
      [
        'a essay T',
        '<div class="table"><table id="tbl-a"><caption><span class="number" data-written="">Table~1.</span> Loads</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><p><a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-written="@tbl-a">Table~1</a> <span class="page">see <a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-written="@tbl-a">Table~1</a>; <a href="#sec-b" class="pageref" data-page-of="sec-b" data-written="@sec-b">‘B’</a></span> <span class="page"><a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-written="@tbl-a">Table~1</a> and more</span> <a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-page-alone="">Table~1</a> <a href="#sec-b" class="pageref y" data-page-of="sec-b">x</a> <a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-page-to="sec-b" data-page-alone="">Table~1 – B</a> <a href="#sec-b" class="pageref" data-page-of="tbl-a" data-page-to="sec-b" data-page-alone="">B – Table~1</a> <a href="https://a.example">x</a> <a href="https://a.example" class="y">x</a> <a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-page-alone="" data-written="\\pageref{tbl-a}">Table~1</a></p><h2 id="sec-b">B</h2>',
        'a.md:12:165 reference-outside A page is asked for of https://a.example, which is not in the book | Only places in the book have pages: take {.page} away.',
        'a.md:12:195 reference-outside A page is asked for of https://a.example, which is not in the book | Only places in the book have pages: take {.page} away.',
      ],
    ],
    [
      `cross-references: {page: far}\n`,
      `| A |\n|---|\n| 1 |\n\n: Loads {#tbl-a}\n\n@tbl-a [@tbl-a; @sec-b] [](#tbl-a) [x](#tbl-a)\n\n## B {#sec-b}`,
      [
        'a essay T',
        '<div class="table"><table id="tbl-a"><caption><span class="number" data-written="">Table~1.</span> Loads</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><p><a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-page-when="far" data-written="@tbl-a">Table~1</a> <span class="references" data-written="[@tbl-a; @sec-b]"><a href="#tbl-a" class="pageref" data-page-of="tbl-a" data-page-when="far">Table~1</a> and <a href="#sec-b" class="pageref" data-page-of="sec-b" data-page-when="far">‘B’</a></span> <a href="#tbl-a">Table~1</a> <a href="#tbl-a">x</a></p><h2 id="sec-b">B</h2>',
      ],
    ],
    // A heading is named without what it cites.
    [
      '',
      `## On tides [@tides] {#t}\n\n[](#t), [](#b)\n\n## On [see @tides, p. 3] maps [x] {#b}`,
      [
        'a essay T',
        '<h2 id="t">On tides [@tides]</h2><p class="first"><a href="#t">On tides</a>, <a href="#b">On maps [x]</a></p><h2 id="b">On [see @tides, p.~3] maps [x]</h2>',
        'a.md:6:13 syntax-foreign 2 places that look like citations; this is the first | It is shown as it is written. Name what is cited from in book.yaml or the front matter: bibliography: works.bib. For an @ write \\@.',
      ],
    ],
    [
      `number-sections: true\n`,
      `## A {#sec-a}\n\n### B\n\n[](#b) [](#sec-a) [](#nothing) [](#a) [](#here) [](#contents) @sec-a [x]{#here}\n\n> [!NOTE]\n> Text\n\n:::note [Call] {#call}\nx\n:::\n\n[](#call) @call\n\n## C {.appendix}\n\n[](#c)`,
      [
        'a essay T',
        '<h2 id="sec-a"><span class="section-number" data-written="">1</span> A</h2><h3 id="b"><span class="section-number" data-written="">1.1</span> B</h3><p class="first"><a href="#b">Section~1.1</a> <a href="#sec-a">Section~1</a>  <a href="#sec-a">Section~1</a> <a href="#here">Section~1.1</a>  <a href="#sec-a" data-written="@sec-a">Section~1</a> <span id="here">x</span></p><aside class="callout note"><p class="callout-title first">Note</p><p>Text</p></aside><aside id="call" class="callout note"><p class="callout-title first">Call</p><p>x</p></aside><p><a href="#call">Call</a> @call</p><h2 class="appendix" id="c"><span class="section-number" data-written="">A</span> C</h2><p class="first"><a href="#c">Appendix~A</a></p>',
        'a.md:11:19 link-dead Link to #nothing, but this file has no such heading or id',
        'a.md:11:39 reference-nameless #here has neither number nor title to be named by | Write words between the brackets, or give a figure or table a caption.',
        'a.md:11:49 link-dead Link to #contents, but this file has no such heading or id',
      ],
    ],
    [
      '',
      `## A {#sec-a}\n\n[](#a){.page} [](#sec-a) [](#p) [](#q){.page} @q [@q; @sec-a]\n\n::: {#q}\nx\n:::\n\n<p id="p">x</p>\n\n[](#contents) [ ](#sec-a) [![y](z.svg)](#sec-a)`,
      [
        'a essay T',
        '<h2 id="sec-a">A</h2><p class="first"><a href="#sec-a" class="pageref" data-page-of="sec-a" data-page-alone="">A</a> <a href="#sec-a">A</a> <a href="#p">A</a> <a href="#q" class="pageref" data-page-of="q" data-page-alone="">A</a> @q [@q], <a href="#sec-a" data-written="[@sec-a]">‘A’</a></p><div id="q"><p class="first">x</p></div><p id="p" class="first">x</p><p> <a href="#sec-a">A</a> <a href="#sec-a"><span class="missing-image">y</span></a></p>',
        'a.md:8:26 reference-nameless #p has neither number nor title to be named by | Write words between the brackets, or give a figure or table a caption.',
        'a.md:8:50 syntax-foreign Something that looks like a citation | It is shown as it is written. Name what is cited from in book.yaml or the front matter: bibliography: works.bib. For an @ write \\@.',
        'a.md:16:1 link-dead Link to #contents, but this file has no such heading or id',
        'a.md:16:28 image-missing There is no image z.svg | Check the path: it starts at the file it stands in.',
      ],
    ],
    [
      '',
      `A.[^n] See @fn-n, [@fn-n; @fn-m], [-@fn-m], [note @fn-n, above], @fn-x.^[See @fn-n and @fn-m.]\n\n[^n]: One. See @fn-m.\n[^m]: Two.\n\nB.[^m]`,
      [
        'a essay T',
        '<p class="first">A.<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup>~See <a href="#fn-a-1" data-written="@fn-n">note~1</a>, <span class="references" data-written="[@fn-n; @fn-m]"><a href="#fn-a-1">notes~1</a> and <a href="#fn-a-3">3</a></span>, <a href="#fn-a-3" data-written="[-@fn-m]">3</a>, <span class="references" data-written="[note @fn-n, above]"><a href="#fn-a-1">note~1</a>, above</span>, @fn-x.<sup class="noteref"><a id="fnref-a-2" href="#fn-a-2" role="doc-noteref">2</a></sup></p><p>B.<sup class="noteref"><a id="fnref-a-3" href="#fn-a-3" role="doc-noteref">3</a></sup></p>',
        '1 <p>One. See <a href="#fn-a-3" data-written="@fn-m">note~3</a>.</p>',
        '2 <p>See <a href="#fn-a-1" data-written="@fn-n">note~1</a> and <a href="#fn-a-3" data-written="@fn-m">note~3</a>.</p>',
        '3 <p>Two.</p>',
        'a.md:6:66 reference-dead @fn-x leads to nothing: no note has the label x, or nothing refers to it | Did you mean @fn-n?',
      ],
    ],
    [
      `numbering: {figures: book}\n`,
      `::: {#fig-all}\n![a](p.svg){#fig-1}\n\n![b](p.svg "B"){#fig-2}\n\nAll\n:::\n\nSee @fig-1, [@fig-1; @fig-2], @fig-all.`,
      [
        'a essay T',
        '<figure id="fig-all" class="figure"><div class="parts columns-2"><figure class="figure" id="fig-1"><span class="missing-image">a</span><figcaption><span class="number" data-written="">(a)</span> a</figcaption></figure><figure class="figure" id="fig-2"><span class="missing-image">b</span><figcaption><span class="number" data-written="">(b)</span> B</figcaption></figure></div><figcaption><span class="number" data-written="">Figure~1.</span> All</figcaption></figure><p>See <a href="#fig-1" data-written="@fig-1">Figure~1a</a>, <span class="references" data-written="[@fig-1; @fig-2]"><a href="#fig-1">Figures~1a</a> and <a href="#fig-2">1b</a></span>, <a href="#fig-all" data-written="@fig-all">Figure~1</a>.</p>',
        'a.md:8:1 image-missing There is no image p.svg | Check the path: it starts at the file it stands in.',
        'a.md:10:1 image-missing There is no image p.svg | Check the path: it starts at the file it stands in.',
      ],
    ],
    [
      '',
      `:::theorem [Pythagoras] {#thm-a}\nx\n:::\n\n:::lemma {#lem-b}\ny\n:::\n\n:::proof\nz\n:::\n\n:::remark\nr\n:::\n\n@thm-a, @lem-b, [@thm-a; @lem-b], [](#thm-a)`,
      [
        'a essay T',
        '<div id="thm-a" class="theorem"><p class="first"><span class="theorem-head"><span class="number" data-written="">Theorem~1</span> (<span class="theorem-title">Pythagoras</span>).</span> x</p></div><div id="lem-b" class="theorem lemma"><p class="first"><span class="theorem-head"><span class="number" data-written="">Lemma~1</span>.</span> y</p></div><div class="proof"><p class="first"><span class="theorem-head"><span class="number" data-written="">Proof</span>.</span> z <span class="qed">∎</span></p></div><div class="theorem remark"><p class="first"><span class="theorem-head"><span class="number" data-written="">Remark</span>.</span> r</p></div><p><a href="#thm-a" data-written="@thm-a">Theorem~1</a>, <a href="#lem-b" data-written="@lem-b">Lemma~1</a>, <span class="references" data-written="[@thm-a; @lem-b]"><a href="#thm-a">Theorem~1</a> and <a href="#lem-b">Lemma~1</a></span>, <a href="#thm-a">Theorem~1</a></p>',
      ],
    ],
    [
      '',
      `$$\nx \\tag{*}\n$$ {#eq-a}\n\n$$\ny\n$$ {#eq-b}\n\n$$\nz = \\eqref{eq-b} + \\ref{eq-b} + \\ref{no}\n$$\n\n@eq-a [@eq-a; @eq-b] \\eqref{eq-b} \\ref{eq-b}`,
      [
        'a essay T',
        '<div class="equation numbered" id="eq-a"><math display="block" alttext="x"><semantics><mi>x</mi><annotation encoding="application/x-tex">x \\tag{*}</annotation></semantics></math><span class="number">(*)</span></div><div class="equation numbered" id="eq-b"><math display="block" alttext="y"><semantics><mi>y</mi><annotation encoding="application/x-tex">y</annotation></semantics></math><span class="number">(1)</span></div><div class="equation"><math display="block" alttext="z equals open paren 1 close paren positive 1 plus open paren question mark close paren"><semantics><mrow><mi>z</mi><mo>=</mo><mtext>(1)</mtext><mo>+</mo><mtext>1</mtext><mo>+</mo><mtext>(?)</mtext></mrow><annotation encoding="application/x-tex">z = \\eqref{eq-b} + \\ref{eq-b} + \\ref{no}</annotation></semantics></math></div><p><a href="#eq-a" data-written="@eq-a">Equation~(*)</a> <span class="references" data-written="[@eq-a; @eq-b]"><a href="#eq-a">Equations~(*)</a> and <a href="#eq-b">(1)</a></span> <a href="#eq-b" data-written="\\eqref{eq-b}">(1)</a> <a href="#eq-b" data-written="\\ref{eq-b}">(1)</a></p>',
        'a.md:14:1 equation-unknown A formula refers to \\ref{no}, which no formula has as its \\label | Give the formula that is meant this \\label, or write its number.',
      ],
    ],
    [
      `language: ja\n`,
      `| A |\n|---|\n| 1 |\n\n: Loads {#tbl-a}\n\n| A |\n|---|\n| 1 |\n\n: {#tbl-b}\n\n@tbl-a [@tbl-a; @tbl-b]`,
      [
        'a essay T',
        '<div class="table"><table id="tbl-a"><caption><span class="number" data-written="">表1</span>　Loads</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><div class="table"><table id="tbl-b"><caption><span class="number" data-written="">表2</span></caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><p><a href="#tbl-a" data-written="@tbl-a">表1</a> <span class="references" data-written="[@tbl-a; @tbl-b]"><a href="#tbl-a">表1</a>、<a href="#tbl-b">2</a></span></p>',
      ],
    ],
    [
      '',
      `\`\`\`js {#lst-a}\nx\n\`\`\`\n\n\`\`\`js {caption="B"}\nx\n\`\`\`\n\n@lst-a\n\n## On @lst-a\n\n[@lst-a](#x) [see [@lst-a]](https://a.example/)`,
      [
        'a essay T',
        `<figure id="lst-a" class="listing"><figcaption><span class="number" data-written="">Listing~1.</span></figcaption><pre class="code"><code class="language-js">x\n</code></pre></figure><figure class="listing" id="listing-2"><figcaption><span class="number" data-written="">Listing~2.</span> B</figcaption><pre class="code"><code class="language-js">x\n</code></pre></figure><p><a href="#lst-a" data-written="@lst-a">Listing~1</a></p><h2 id="on-lst-a">On <a href="#lst-a" data-written="@lst-a">Listing~1</a></h2><p class="first"><a href="#lst-a" data-written="@lst-a">Listing~1</a> <a href="https://a.example/">see <span data-written="[@lst-a]">Listing~1</span></a></p>`,
        'a.md:18:1 link-dead Link to #x, but this file has no such heading or id | Did you mean #t?',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('references in the words of links', () => {
  it.each<Row>([
    [
      `references:\n  - {id: doe, type: book, title: Tides, author: [{family: Doe}], issued: 1991}\n`,
      `## S {#sec-s}\n\nA [see @sec-s *or [@sec-s; @sec-s, left]* here](https://a.example/) and [see [@doe] and @doe](https://b.example/) [x^[note]](https://c.example/).`,
      [
        'a essay T',
        '<h2 id="sec-s">S</h2><p class="first">A <a href="https://a.example/">see <span data-written="@sec-s">‘S’</span> <em>or <span class="references" data-written="[@sec-s; @sec-s, left]">‘S’ and ‘S’, left</span></em> here</a> and <a href="https://b.example/">see <span id="cite-1" class="citation" data-written="[@doe]">(Doe 1991)</span> and <span id="cite-2" class="citation" data-written="@doe">Doe (1991)</span></a> <a href="https://c.example/">x</a><sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="a-works a-title" data-written=""><h2 id="a-works">Bibliography</h2><ul class="works hanging"><li id="ref-doe" class="work">Doe. 1991. <em>Tides</em>.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text (2)">↩</a></li></ul></section>',
        '1 <p>note</p>',
      ],
    ],
    [
      `references:\n  - {id: doe, type: book, title: Tides, author: [{family: Doe}], issued: 1991}\ncsl: notes\n`,
      'A [see [@doe]](https://b.example/) and [*see [@doe]* x](https://c.example/) [@doe].',
      [
        'a essay T',
        '<p class="first">A <a href="https://b.example/">see</a><sup class="noteref" data-written="[@doe]"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> and <a href="https://c.example/"><em>see</em></a><sup class="noteref" data-written="[@doe]"><a id="fnref-a-2" href="#fn-a-2" role="doc-noteref">2</a></sup><a href="https://c.example/"> x</a>.<sup class="noteref" data-written="[@doe]"><a id="fnref-a-3" href="#fn-a-3" role="doc-noteref">3</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="a-works a-title" data-written=""><h2 id="a-works">Bibliography</h2><ul class="works hanging"><li id="ref-doe" class="work">Doe. <em>Tides</em>. 1991.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text (2)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-3" aria-label="Back to the text (3)">↩</a></li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-doe" role="doc-biblioref">Doe, <em>Tides</em></a> (1991).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-doe" role="doc-biblioref">Ibid.</a></span></p>',
        '3 <p data-written=""><span id="cite-3" class="citation"><a href="#ref-doe" role="doc-biblioref">Ibid.</a></span></p>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('links between files', () => {
  it.each<Row>([
    [
      `chapters: [a.md, sub/b.md, 03_object.md, sub/README.md]\n`,
      {
        'a.md': `# A {#top}\n\n## One Two\n\n[](sub/b.md) [x](sub/b.md#deep) [x](sub/b.html#Deep) [x](sub/b) [x](sub/) [x](object.md) [x](object.html#z) [x](none.md) [x](none.md) [x](b.md) [x](sub/b.md#dep) [x](#one-two) [x](#One%20Two) [x](#deep) [x](#same) [x](#on-two) []() [x]() [x](//a.example/x) [x](http://[) [x](mailto:a@b.example) [x](https://a.example/a#b#c d) [x](/sub/b.md) [x](./a.md?x=1#top) <a id="i">w</a> <a>v</a>\n`,
        'sub/b.md': `# B\n\n## Deep\n\n[x](../a.md#top) [x](../a.md) [[b]] [[a#One Two]] [x](README.md)\n\n## Same`,
        '03_object.md': `# O\n\n## Same\n\n[[b]] [x](a.md#one-two){to=#same .page} [x](a.md){to=nothing .page}`,
        'sub/README.md': `# R\n\nx`,
      },
      [
        'top chapter A',
        '<h2 id="one-two">One Two</h2><p class="first"><a href="#b">Chapter~2</a> <a href="#deep">x</a> <a href="#deep">x</a> <a href="#b">x</a> <a href="#sub">x</a> x x x x x <a href="#b">x</a> <a href="#one-two">x</a> <a href="#one-two">x</a> <a href="#deep">x</a> x x  x <a href="https://a.example/x">x</a> x <a href="mailto:a@b.example">x</a> [x](<a href="https://a.example/a#b%23c">https://a.example/a#b#c</a> d) <a href="#b">x</a> <a href="#top">x</a> <span id="i">w</span> v</p>',
        'b chapter B',
        '<h2 id="deep">Deep</h2><p class="first"><a href="#top">x</a> <a href="#top">x</a> <a href="#b">b</a> <a href="#one-two">a > One Two</a> <a href="#sub">x</a></p><h2 id="same">Same</h2>',
        'object chapter O',
        '<h2 id="object-same">Same</h2><p class="first"><a href="#b">b</a> <a href="#one-two" class="pageref" data-page-of="one-two" data-page-to="object-same">x</a> <a href="#top" class="pageref" data-page-of="top">x</a></p>',
        'sub chapter R',
        '<p class="first">x</p>',
        'a.md:5:75 link-dead Link to object.md, which is not part of the book | Did you mean 03_object.md?',
        'a.md:5:90 link-dead Link to object.html, which is not part of the book | Did you mean 03_object.md?',
        'a.md:5:109 link-dead Link to none.md, which is not part of the book (2 times; this is the first) | Link to a chapter of the book or to an address on the web.',
        'a.md:5:135 link-dead Link to b.md, which is not part of the book | Did you mean sub/b.md?',
        'a.md:5:145 link-dead Link to #dep, but sub/b.md has no such heading or id | Did you mean #deep?',
        'a.md:5:204 link-dead Link to #same, which several files have: sub/b.md, 03_object.md | Say which one: sub/b.md#same',
        'a.md:5:215 link-dead Link to #on-two, but this file has no such heading or id | Did you mean #one-two?',
        'a.md:5:228 link-dead Link without an address | Put an address between the parentheses.',
        'a.md:5:233 link-dead Link without an address | Put an address between the parentheses.',
        'a.md:5:258 link-dead “http://%5B” is not a valid address | Correct the address, or put it between backticks if it is an example.',
        '03_object.md:5:41 link-dead Link to #nothing, but this file has no such heading or id',
      ],
    ],
    [
      `chapters: [a.md, b/a.md, c/a.md]\n`,
      {
        'a.md': `# A\n\n[[a]] [[b/a]] [x](d/a.md) [x](c/x.md)\n\n## S`,
        'b/a.md': `# B\n\n[[a]] [x](#s)`,
        'c/a.md': `# C\n\n[x](a.md#s) [x](../b/a)\n\n## S`,
      },
      [
        'a chapter A',
        '<p class="first"><a href="#a">a</a> <a href="#a-2">b/a</a> x x</p><h2 id="s">S</h2>',
        'a-2 chapter B',
        '<p class="first"><a href="#a-2">a</a> x</p>',
        'a-3 chapter C',
        '<p class="first"><a href="#a-3-s">x</a> <a href="#a-2">x</a></p><h2 id="a-3-s">S</h2>',
        'a.md:3:15 link-dead Link to d/a.md, which is not part of the book | Did you mean b/a.md?',
        'a.md:3:27 link-dead Link to c/x.md, which is not part of the book | Did you mean c/a.md?',
        'b/a.md:3:7 link-dead Link to #s, which several files have: ../a.md, ../c/a.md | Say which one: ../a.md#s',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});
