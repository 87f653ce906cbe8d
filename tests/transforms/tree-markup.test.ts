/** The whole of what transforms of one file make of a tree, written as HTML, and what they say. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/report/report.ts';
import type { TreeTransform } from '../../src/transforms/transform.ts';
import { citesTransform } from '../../src/transforms/tree/cites.ts';
import { compositionTransform } from '../../src/transforms/tree/composition.ts';
import { figuresTransform } from '../../src/transforms/tree/figures.ts';
import { indexCommandsTransform } from '../../src/transforms/tree/index-commands.ts';
import { noteReferencesTransform } from '../../src/transforms/tree/note-references.ts';
import { otherReferencesTransform } from '../../src/transforms/tree/other-references.ts';
import { repairTransform } from '../../src/transforms/tree/repair.ts';
import { unresolvedTransform } from '../../src/transforms/tree/unresolved.ts';
import { linesOf } from '../support/plan.ts';
import { tellTree } from '../support/told-book.ts';

function change(transform: TreeTransform, html: string): string[] {
  const report = new Report();
  const tree = fromHtml(html, { fragment: true });
  transform(tree, { file: 'a.md', language: 'en', source: html, report });
  return [tellTree(tree).replaceAll('&#x22;', "'"), ...linesOf(report)];
}

describe('what may not stand where it stands', () => {
  it.each([
    [
      '<p>a</p><p></p><p> </p><p id="x"></p><em></em><span data-note="1"></span><b data-index="{}"></b>',
      '<p>a</p> <p id="x"></p><span data-note="1"></span><b data-index="{}"></b>',
    ],
    ['<a href="#x">a <em><a href="#y">b</a></em></a>', '<a href="#x">a </a><em><a href="#y">b</a></em>'],
    [
      '<li>a</li><dt>b</dt><dd>c</dd><figcaption>d</figcaption><summary>e</summary>',
      '<div>a</div><p>b</p><div>c</div><p>d</p><p>e</p>',
    ],
    [
      '<ul>a<li>b</li><p>c</p> <ul><li>d</li></ul></ul>',
      '<ul><li>a</li><li>b</li><li><p>c</p></li> <li><ul><li>d</li></ul></li></ul>',
    ],
    [`<ol><li>a</li>\n<div>b</div></ol>`, '<ol><li>a</li><li><div>b</div></li></ol>'],
    [
      '<dl>a<dt>b</dt><dd>c</dd><div><dt>d</dt><dd>e</dd></div><p>f</p></dl>',
      '<dl><dd>a</dd><dt>b</dt><dd>c</dd><div><dt>d</dt><dd>e</dd></div><dd><p>f</p></dd></dl>',
    ],
    [
      '<details><p>a</p></details><details><summary>b</summary>c</details>',
      '<details><summary>…</summary><p>a</p></details><details><summary>b</summary>c</details>',
    ],
    ['<ruby>a<rt>b</rt></ruby><span><rt>c</rt></span>', '<ruby>a<rt>b</rt></ruby><span><span>c</span></span>'],
    [
      '<em><p>a</p></em><span lang="de"><div>b</div></span><em><del><p>c</p></del></em>',
      '<p>a</p><div lang="de"><div>b</div></div><del><p>c</p></del>',
    ],
    [
      '<header><header>a</header><footer>b</footer></header><footer>c</footer>',
      '<header><div>a</div><div>b</div></header><footer>c</footer>',
    ],
    ['<h2><div>a</div> b</h2><h3>c <em>d</em></h3>', '<h2>a b</h2><h3>c <em>d</em></h3>'],
    [
      '<figure><figcaption>a</figcaption><img src="x"><figcaption>b</figcaption></figure>',
      '<figure><figcaption>a</figcaption><img src="x"><div>b</div></figure>',
    ],
    [
      `<figure><img src="x"><figcaption>a</figcaption>\n<br>words<br>more<br></figure>`,
      `<figure><img src="x">\nwords<br>more<figcaption>a</figcaption></figure>`,
    ],
    [
      '<figure><figcaption>a</figcaption></figure><figure><img src="x"><br><img src="y"></figure>',
      '<figure><figcaption>a</figcaption></figure><figure><img src="x"><img src="y"></figure>',
    ],
    ['<figure> <br> a <br> <em>b</em> <br> <p>c</p></figure>', '<figure>  a <br> <em>b</em>  <p>c</p></figure>'],
  ])('%s', (html, ...expected) => {
    expect(change(repairTransform, html)).toEqual(expected);
  });
});

describe('pictures alone in a paragraph', () => {
  it.each([
    [
      '<p><img src="x" alt="A" title="T"></p>',
      '<figure class="figure"><img src="x" alt="A"><figcaption>T</figcaption></figure>',
    ],
    [
      '<p><img src="x" alt="A"></p><p><img src="x" title=""></p>',
      '<figure class="figure"><img src="x" alt="A"></figure><figure class="figure"><img src="x" title=""></figure>',
    ],
    [
      '<p> <img src="x" id="fig-a" alt="A"> </p><p><img src="x" id="fig-a" alt="A" title="T"></p><p><img src="x" id="pic" alt="A"></p><p><img src="x" id="fig:a" alt=""></p>',
      '<figure class="figure" id="fig-a"><img src="x" alt="A"><figcaption>A</figcaption></figure><figure class="figure" id="fig-a"><img src="x" alt="A"><figcaption>T</figcaption></figure><figure class="figure" id="pic"><img src="x" alt="A"></figure><figure class="figure" id="fig:a"><img src="x" alt=""></figure>',
    ],
    [
      '<p><a href="#y"><img src="x" class="wide w-50 own"></a></p><p><img src="x" class="plate"></p>',
      '<figure class="figure wide w-50"><a href="#y"><img src="x" class="own"></a></figure><figure class="figure plate"><img src="x"></figure>',
    ],
    [
      '<p><img src="x" class="inline"></p><p><img src="x"> a</p><p><a href="#y"><img src="x">a</a></p><p><em><img src="x"></em></p>',
      '<p><img src="x" class="inline"></p><p><img src="x"> a</p><p><a href="#y"><img src="x">a</a></p><p><em><img src="x"></em></p>',
    ],
    [
      '<figure class="listing"><img src="x" class="small"></figure><figure class="tabular"></figure><figure><img src="x" class="full"><p><img src="y"></p></figure>',
      '<figure class="listing small"><img src="x"></figure><figure class="tabular"></figure><figure class="figure full"><img src="x"><p><img src="y"></p></figure>',
    ],
    [
      '<img data-width="62%"><img data-width="1%"><img data-width="200%"><img data-width="47.6%"><img data-width="300"><img data-width="300px"><img data-width="3em"><div data-width="40%"></div><div data-width="300"></div>',
      '<img class="w-60"><img class="w-10"><img class="w-100"><img class="w-50"><img width="300"><img width="300"><img><div class="w-40"></div><div></div>',
    ],
  ])('%s', (html, ...expected) => {
    expect(change(figuresTransform, html)).toEqual(expected);
  });
});

describe('letters in parts', () => {
  it.each([
    ['<p>e\u0301</p>', '<p>é</p>'],
    ['<p>é</p>', '<p>é</p>'],
    ['<p title="e\u0301"><img alt="u\u0308" title="o\u0308"></p>', '<p title="é"><img alt="ü" title="ö"></p>'],
    ['<p>Å 豈 e\u0301</p>', '<p>Å 豈 é</p>'],
    [
      '<p>e\u0301 <code>au\u0308</code> x</p>',
      '<p>é <code>au\u0308</code> x</p>',
      'a.md:1:14 text-decomposed In code, a letter and its accent are two characters (Unicode NFD): “u\u0308” | Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.',
    ],
    [
      `<pre>a\nu\u0308\nb\no\u0308</pre><p><kbd>e\u0301</kbd></p>`,
      `<pre>a\nu\u0308\nb\no\u0308</pre><p><kbd>e\u0301</kbd></p>`,
      'a.md:2:1 text-decomposed In code, a letter and its accent are two characters (Unicode NFD): “u\u0308”, and in line 4 | Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.',
    ],
    ['<p>e\u0301</p><code>a</code>', '<p>é</p><code>a</code>'],
    [
      `<pre>e\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301</pre>`,
      `<pre>e\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301</pre>`,
      'a.md:1:6 text-decomposed In code, a letter and its accent are two characters (Unicode NFD): “e\u0301”, and in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 2 more | Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.',
    ],
    [
      `<pre>e\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301</pre>`,
      `<pre>e\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301\ne\u0301</pre>`,
      'a.md:1:6 text-decomposed In code, a letter and its accent are two characters (Unicode NFD): “e\u0301”, and in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 | Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.',
    ],
  ])('%s', (html, ...expected) => {
    expect(change(compositionTransform, html)).toEqual(expected);
  });
});

describe('what refers to nothing', () => {
  it.each([
    [
      `a [^x] and [^y\nz] [^] <code>[^n]</code>`,
      `a [^x] and [^y\nz] [^] <code>[^n]</code>`,
      'a.md:1:3 note-undefined Footnote [^x] has no note | Write the note in a paragraph of its own: [^x]: text',
    ],
    [
      `a [b][c] and [d][] and [e] [f][g]\n[h\ni][j] <kbd>[b][c]</kbd> \\[b`,
      `a [b][c] and [d][] and [e] [f][g]\n[h\ni][j] <kbd>[b][c]</kbd> \\[b`,
      'a.md:1:3 link-reference Link reference [c] is not defined | Add a line such as [c]: https://example.org, or write \\[ for a bracket.',
      'a.md:1:14 link-reference Link reference [d] is not defined | Add a line such as [d]: https://example.org, or write \\[ for a bracket.',
      'a.md:1:28 link-reference Link reference [g] is not defined | Add a line such as [g]: https://example.org, or write \\[ for a bracket.',
    ],
    [
      `<p>one\ntwo [^x] [^x]</p>`,
      `<p>one\ntwo [^x] [^x]</p>`,
      'a.md:2:5 note-undefined Footnote [^x] has no note | Write the note in a paragraph of its own: [^x]: text',
    ],
    [
      'a [^a [b][c]',
      'a [^a [b][c]',
      'a.md:1:7 link-reference Link reference [c] is not defined | Add a line such as [c]: https://example.org, or write \\[ for a bracket.',
    ],
  ])('%s', (html, ...expected) => {
    expect(change(unresolvedTransform, html)).toEqual(expected);
  });
});

describe('references of other programs', () => {
  it.each([
    [
      'see \\ref{fig-a}, \\autoref{fig-a,fig-b} and \\eqref{eq}; \\Cref{ @a ; b,, }x \\nameref{n} \\vref{v}',
      `see <span class="cite" data-cite="{'mode':'group','items':[{'key':'fig-a','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="\\ref{fig-a}">\\ref{fig-a}</span>, <span class="cite" data-cite="{'mode':'group','items':[{'key':'fig-a','prefix':'','suffix':'','bare':false},{'key':'fig-b','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="\\autoref{fig-a,fig-b}">\\autoref{fig-a,fig-b}</span> and <span class="cite" data-cite="{'mode':'group','items':[{'key':'eq','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="\\eqref{eq}">\\eqref{eq}</span>; <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false},{'key':'b','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="\\Cref{ @a ; b,, }">\\Cref{ @a ; b,, }</span>x <span class="cite" data-cite="{'mode':'group','items':[{'key':'n','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="\\nameref{n}">\\nameref{n}</span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'v','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="\\vref{v}">\\vref{v}</span>`,
    ],
    [
      'on page \\pageref{x}, p. \\pageref{x} pp.~\\pageref{y} at\\pageref{z}',
      `on <span class="cite" data-cite="{'mode':'group','items':[{'key':'x','prefix':'','suffix':'','bare':false}],'foreign':true,'page':true}" data-written="page \\pageref{x}">page \\pageref{x}</span>, <span class="cite" data-cite="{'mode':'group','items':[{'key':'x','prefix':'','suffix':'','bare':false}],'foreign':true,'page':true}" data-written="p. \\pageref{x}">p. \\pageref{x}</span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'y','prefix':'','suffix':'','bare':false}],'foreign':true,'page':true}" data-written="pp.~\\pageref{y}">pp.~\\pageref{y}</span> at<span class="cite" data-cite="{'mode':'group','items':[{'key':'z','prefix':'','suffix':'','bare':false}],'foreign':true,'page':true}" data-written="\\pageref{z}">\\pageref{z}</span>`,
    ],
    [
      'by \\cite{a}, \\citep[see][p. 3]{a,b}, \\citet[12]{a} \\citet*[ch. 2]{a,b} \\textcite{a} \\Citet{a} \\citeauthor{a} \\citealt{a} \\footcite[][3]{a} \\nocite{a, b} \\citep[][]{a}',
      `by <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\cite{a}">\\cite{a}</span>, <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'see','suffix':'','bare':false},{'key':'b','prefix':'','suffix':', p. 3','bare':false}],'works':true}" data-written="\\citep[see][p. 3]{a,b}">\\citep[see][p. 3]{a,b}</span>, <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':', p. 12','bare':false}],'works':true}" data-written="\\citet[12]{a}">\\citet[12]{a}</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false},{'key':'b','prefix':'','suffix':', ch. 2','bare':false}],'works':true}" data-written="\\citet*[ch. 2]{a,b}">\\citet*[ch. 2]{a,b}</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\textcite{a}">\\textcite{a}</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\Citet{a}">\\Citet{a}</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\citeauthor{a}">\\citeauthor{a}</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\citealt{a}">\\citealt{a}</span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':', p. 3','bare':false}],'works':true}" data-written="\\footcite[][3]{a}">\\footcite[][3]{a}</span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false},{'key':'b','prefix':'','suffix':'','bare':false}],'works':true,'listed':true}" data-written="\\nocite{a, b}">\\nocite{a, b}</span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="\\citep[][]{a}">\\citep[][]{a}</span>`,
    ],
    [
      '\\@ref(fig:x) \\ref{} \\ref{a b',
      `<span class="cite" data-cite="{'mode':'group','items':[{'key':'fig:x','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="\\@ref(fig:x)">\\@ref(fig:x)</span> \\ref{} \\ref{a b`,
    ],
    [
      'x {ref}<code>a</code> {numref}<code>Fig. %s &lt;a></code> {numref}<code>a</code> {eq}<code>e</code> {prf:ref}<code>p</code> :numref:<code>a</code> :eqref:<code>e</code> :ref:<code>r</code>',
      `x <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="{ref}a">{ref}<code>a</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'Fig.','suffix':'','bare':false}],'foreign':true}" data-written="{numref}Fig. %s <a>">{numref}<code>Fig. %s &#x3C;a></code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="{numref}a">{numref}<code>a</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'e','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="{eq}e">{eq}<code>e</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'p','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written="{prf:ref}p">{prf:ref}<code>p</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'foreign':true}" data-written=":numref:a">:numref:<code>a</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'e','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written=":eqref:e">:eqref:<code>e</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'r','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written=":ref:r">:ref:<code>r</code></span>`,
    ],
    [
      '{cite}<code>a,b</code> {cite:p}<code>a</code> {cite:t}<code>a</code> {cite:author}<code>a</code> :cite:<code>a</code> :citet:<code>a</code> {cite:year}<code>a</code> cite <code>a</code>',
      `<span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false},{'key':'b','prefix':'','suffix':'','bare':false}],'works':true}" data-written="{cite}a,b">{cite}<code>a,b</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="{cite:p}a">{cite:p}<code>a</code></span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="{cite:t}a">{cite:t}<code>a</code></span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="{cite:author}a">{cite:author}<code>a</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written=":cite:a">:cite:<code>a</code></span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written=":citet:a">:citet:<code>a</code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':false}],'works':true}" data-written="{cite:year}a">{cite:year}<code>a</code></span> cite <code>a</code>`,
    ],
    [
      '{numref}<code>Table {number} of &lt;a></code> {ref}<code>words &lt;a></code>',
      `<span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'Table','suffix':'','bare':false}],'foreign':true}" data-written="{numref}Table {number} of <a>">{numref}<code>Table {number} of &#x3C;a></code></span> <span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'words','suffix':'','bare':false}],'foreign':true}" data-written="{ref}words <a>">{ref}<code>words &#x3C;a></code></span>`,
    ],
    [
      '<pre>\\ref{a}</pre><code>\\ref{a}</code><kbd>\\cite{a}</kbd><em>\\ref{a}</em>',
      `<pre>\\ref{a}</pre><code>\\ref{a}</code><kbd>\\cite{a}</kbd><em><span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'','bare':true}],'foreign':true}" data-written="\\ref{a}">\\ref{a}</span></em>`,
    ],
  ])('%s', (html, ...expected) => {
    expect(change(otherReferencesTransform, html)).toEqual(expected);
  });
});

describe('citations', () => {
  it.each([
    [
      'see @a, [@b, p. 3] and [*see* @c; @d <b>x</b> y] @e [p. 2 <sub>i</sub>] z',
      `see <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}]}" data-written="@a">@a</span>, <span class="cite" data-cite="{'mode':'group','items':[{'key':'b','prefix':'','suffix':', p. 3','bare':false}]}" data-written="[@b, p. 3]">[@b, p. 3]</span> and <span class="cite" data-cite="{'mode':'group','items':[{'key':'c','prefix':'*see*','suffix':'','bare':false},{'key':'d','prefix':'','suffix':'<b>x</b> y','bare':false}]}" data-written="[*see* @c; @d x y]">[*see* @c; @d <b>x</b> y]</span> <span class="cite" data-cite="{'mode':'text','items':[{'key':'e','prefix':'','suffix':'p. 2 <sub>i</sub>','bare':false}]}" data-written="@e [p. 2 i]">@e [p. 2 <sub>i</sub>]</span> z`,
    ],
    [
      '<p>[@a <code>x</code>; @b]</p><code>@a</code><pre>@a</pre><kbd>@a</kbd><math>@a</math><p>a <em>@b</em> c</p>',
      `<p><span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'','suffix':'x','bare':false},{'key':'b','prefix':'','suffix':'','bare':false}]}" data-written="[@a x; @b]">[@a <code>x</code>; @b]</span></p><code>@a</code><pre>@a</pre><kbd>@a</kbd><math>@a</math><p>a <em><span class="cite" data-cite="{'mode':'text','items':[{'key':'b','prefix':'','suffix':'','bare':false}]}" data-written="@b">@b</span></em> c</p>`,
    ],
    [
      '[see <a href="#x">y</a> @a] \uFFFC @b',
      `<span class="cite" data-cite="{'mode':'group','items':[{'key':'a','prefix':'see y','suffix':'','bare':false}]}" data-written="[see y @a]">[see <a href="#x">y</a> @a]</span> \uFFFC <span class="cite" data-cite="{'mode':'text','items':[{'key':'b','prefix':'','suffix':'','bare':false}]}" data-written="@b">@b</span>`,
    ],
    [
      '<em>x</em> @a <em>y</em> [<em>z</em> @b <strong><i>w</i></strong>]',
      `<em>x</em> <span class="cite" data-cite="{'mode':'text','items':[{'key':'a','prefix':'','suffix':'','bare':false}]}" data-written="@a">@a</span> <em>y</em> <span class="cite" data-cite="{'mode':'group','items':[{'key':'b','prefix':'<i>z</i>','suffix':'<b><i>w</i></b>','bare':false}]}" data-written="[z @b w]">[<em>z</em> @b <strong><i>w</i></strong>]</span>`,
    ],
  ])('%s', (html, ...expected) => {
    expect(change(citesTransform, html)).toEqual(expected);
  });
});

describe('marks of LaTeX for an index', () => {
  it.each([
    [
      'a\\index{b}c<code>\\index{d}</code>\\index[l]{m@n!o@p|textbf}',
      `a<span class="index" data-index="{'entry':'b'}" data-written="\\index{b}"></span>c<code>\\index{d}</code><span class="index" data-index="{'entry':'n!p','sort':'o','main':true,'list':'l'}" data-written="\\index[l]{m@n!o@p|textbf}"></span>`,
    ],
    [
      `\\index{a|see{b, c}}\\index{a|seealso{b,c}} \\index{a|(}\\index{a|)} \\index{\\textit{a} \\emph{b}!\\textsc{c} d|main} \\index{}\\index{ a ! b }\\index{a|bfseries}\\index{a|hyperpage}\\index{a\nb}`,
      `<span class="index" data-index="{'entry':'a','see':'b!c'}" data-written="\\index{a|see{b, c}}"></span><span class="index" data-index="{'entry':'a','seeAlso':'b!c'}" data-written="\\index{a|seealso{b,c}}"></span> <span class="index" data-index="{'entry':'a','range':'begin'}" data-written="\\index{a|(}"></span><span class="index" data-index="{'entry':'a','range':'end'}" data-written="\\index{a|)}"></span> <span class="index" data-index="{'entry':'*a* *b*!c d','main':true}" data-written="\\index{\\textit{a} \\emph{b}!\\textsc{c} d|main}"></span> <span class="index" data-index="{'entry':''}" data-written="\\index{}"></span><span class="index" data-index="{'entry':'a!b'}" data-written="\\index{ a ! b }"></span><span class="index" data-index="{'entry':'a','main':true}" data-written="\\index{a|bfseries}"></span><span class="index" data-index="{'entry':'a'}" data-written="\\index{a|hyperpage}"></span>\\index{a\nb}`,
    ],
    ['a \\indexx b \\index', 'a \\indexx b \\index'],
    [
      '<pre>\\index{a}</pre><samp>\\index{a}</samp><math>\\index{a}</math><kbd>\\index{a}</kbd>',
      '<pre>\\index{a}</pre><samp>\\index{a}</samp><math>\\index{a}</math><kbd>\\index{a}</kbd>',
    ],
    ['\\index{a@b|see{\\emph{c}}}x', '\\index{a@b|see{\\emph{c}}}x'],
  ])('%s', (html, ...expected) => {
    expect(change(indexCommandsTransform, html)).toEqual(expected);
  });
});

describe('references to notes in HTML', () => {
  it.each([
    [
      '<div>a[^n] b[^m]</div><section data-note-body="n"></section>',
      '<div>a<sup class="noteref" data-note="n"></sup> b[^m]</div><section data-note-body="n"></section>',
    ],
    [
      '<p>a[^N]</p><code>[^n]</code><kbd>[^n]</kbd><pre>[^n]</pre><samp>[^n]</samp><section data-note-body="n"></section>',
      '<p>a<sup class="noteref" data-note="n"></sup></p><code>[^n]</code><kbd>[^n]</kbd><pre>[^n]</pre><samp>[^n]</samp><section data-note-body="n"></section>',
    ],
    [
      '<a href="#x" id="i">a[^n]b <em>c[^n] d</em></a>e<section data-note-body="n"></section>',
      '<a id="i" href="#x">a</a><sup class="noteref" data-note="n"></sup><a href="#x">b <em>c</em></a><sup class="noteref" data-note="n"></sup><a href="#x"><em> d</em></a>e<section data-note-body="n"></section>',
    ],
    ['<p>a[^n]</p>', '<p>a[^n]</p>'],
    [
      '<a href="#x">[^n]</a><a href="#x"> [^n] b</a><section data-note-body="n"></section>',
      '<sup class="noteref" data-note="n"></sup> <sup class="noteref" data-note="n"></sup><a href="#x"> b</a><section data-note-body="n"></section>',
    ],
  ])('%s', (html, ...expected) => {
    expect(change(noteReferencesTransform, html)).toEqual(expected);
  });
});
