/** What verse and its readings, formulas and numbered sections leave in a book, as a whole. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/folder.ts';
import { tellText } from '../support/told-text.ts';

type Row = [yaml: string, text: string | Files, expected: string[]];

describe('verse and other readings', () => {
  it.each<Row>([
    [
      '',
      `:::verse{.numbered lang=la start=4}\nArma virumque cano, Troiae\nlitora, multum ille\n\nvi superum\n:::\n\nx\n\n:::apparatus\n4 cano] cecini *A B*\n5 litora, multum] litus\n9 x] y\n5–6 multum … vi] om. *P*\n5: *litora* x] y\n6 no words\nlitora] b\n:::`,
      [
        'a essay T',
        '<div class="verse numbered" lang="la"><p class="stanza first"><span class="line">Arma virumque <a id="lemma-4" class="lemma-mark" href="#variant-4">cano</a>, Troiae</span><span class="line" data-line="5" id="line-5"><a id="lemma-5" class="lemma-mark" href="#variant-5">litora, multum</a> ille</span></p><p class="stanza"><span class="line" id="line-6">vi superum</span></p></div><p class="first">x</p><div class="apparatus"><ul class="variants"><li class="variant" id="variant-4"><a class="line-number" href="#lemma-4">4</a> <span class="lemma">cano</span>] cecini <em>A B</em></li><li class="variant" id="variant-5"><a class="line-number" href="#lemma-5">5</a> <span class="lemma">litora, multum</span>] litus</li><li class="variant" id="variant-9"><span class="line-number">9</span> <span class="lemma">x</span>] y</li><li class="variant" id="variant-5-2"><a class="line-number" href="#line-5">5–6</a> <span class="lemma">multum~… vi</span>] om. <em>P</em></li><li class="variant" id="variant-5-3"><a class="line-number" href="#line-5">5</a> <span class="lemma"><em>litora</em> x</span>] y</li><li class="variant" id="variant-6"><a class="line-number" href="#line-6">6</a> no words</li><li class="variant" id="variant-1"><span class="lemma"><span class="variant-lemma">litora</span></span>] b</li></ul></div>',
        'a.md:18:1 apparatus-line The apparatus names line 9, which the text before it does not have | Write :::verse{.numbered} with start= if need be, and the apparatus below it.',
        'a.md:19:1 apparatus-lemma Line 5 does not have the words “multum … vi”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:20:1 apparatus-lemma Line 5 does not have the words “litora x”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:22:1 apparatus-lemma The text before it does not have the words “litora”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
      ],
    ],
    [
      '',
      `:::verse{.numbered every=2}\na b\nc\nd\n:::\n\n:::verse{.continued}\ne\nf\n:::\n\n:::verse{start=x}\ng\n:::\n\n:::verse{.line-numbers every=0 .own}\nh\n:::\n\n:::verse\ni\n:::\n\n:::apparatus\n4 e] k\n6 f] l\n:::`,
      [
        'a essay T',
        '<div class="verse numbered"><p class="stanza first"><span class="line">a b</span><span class="line" data-line="2">c</span><span class="line">d</span></p></div><div class="verse numbered"><p class="stanza first"><span class="line"><a id="lemma-4" class="lemma-mark" href="#variant-4">e</a></span><span class="line" data-line="5">f</span></p></div><div class="verse numbered"><p class="stanza first"><span class="line">g</span></p></div><div class="verse own numbered"><p class="stanza first"><span class="line" data-line="1">h</span></p></div><div class="verse"><p class="stanza first"><span class="line">i</span></p></div><div class="apparatus"><ul class="variants"><li class="variant" id="variant-4"><a class="line-number" href="#lemma-4">4</a> <span class="lemma">e</span>] k</li><li class="variant" id="variant-6"><span class="line-number">6</span> <span class="lemma">f</span>] l</li></ul></div>',
        'a.md:31:1 apparatus-line The apparatus names line 6, which the text before it does not have | Write :::verse{.numbered} with start= if need be, and the apparatus below it.',
      ],
    ],
    [
      '',
      `The tower stood, and the *old lamp* burned.\n\n> Nobody came.\n\n:::apparatus\ntower] towers *A*\nold lamp] l\nNobody] n\ntow] t\nstood, and] s\nlamps] l\n:::\n\nThe end.\n\n:::apparatus\ntower] after\nend] e\nend] second\n:::`,
      [
        'a essay T',
        '<p class="first">The <a id="lemma-1" class="lemma-mark" href="#variant-1">tower</a> <a id="lemma-1-4" class="lemma-mark" href="#variant-1-5">stood, and</a> the <em><a id="lemma-1-2" class="lemma-mark" href="#variant-1-2">old lamp</a></em> burned.</p><blockquote><p class="first"><a id="lemma-1-3" class="lemma-mark" href="#variant-1-3">Nobody</a> came.</p></blockquote><div class="apparatus"><ul class="variants"><li class="variant" id="variant-1"><span class="lemma"><a class="variant-lemma" href="#lemma-1">tower</a></span>] towers <em>A</em></li><li class="variant" id="variant-1-2"><span class="lemma"><a class="variant-lemma" href="#lemma-1-2">old lamp</a></span>] l</li><li class="variant" id="variant-1-3"><span class="lemma"><a class="variant-lemma" href="#lemma-1-3">Nobody</a></span>] n</li><li class="variant" id="variant-1-4"><span class="lemma"><span class="variant-lemma">tow</span></span>] t</li><li class="variant" id="variant-1-5"><span class="lemma"><a class="variant-lemma" href="#lemma-1-4">stood, and</a></span>] s</li><li class="variant" id="variant-1-6"><span class="lemma"><span class="variant-lemma">lamps</span></span>] l</li></ul></div><p>The <a id="lemma-1-5" class="lemma-mark" href="#variant-1-8">end</a>.</p><div class="apparatus"><ul class="variants"><li class="variant" id="variant-1-7"><span class="lemma"><span class="variant-lemma">tower</span></span>] after</li><li class="variant" id="variant-1-8"><span class="lemma"><a class="variant-lemma" href="#lemma-1-5">end</a></span>] e</li><li class="variant" id="variant-1-9"><span class="lemma"><span class="variant-lemma">end</span></span>] second</li></ul></div>',
        'a.md:14:1 apparatus-lemma The text before it does not have the words “tow”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:16:1 apparatus-lemma The text before it does not have the words “lamps”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:22:1 apparatus-lemma The text before it does not have the words “tower”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:24:1 apparatus-lemma The text before it does not have the words “end”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
      ],
    ],
    [
      '',
      `:::verse{.numbered}\n[cano]{#c} cano xcano\n:::\n\n:::apparatus\n1 cano] a\n1 cano] b\n1 cano] c\n1: canox] d\n2-3 e\n:::`,
      [
        'a essay T',
        '<div class="verse numbered"><p class="stanza first"><span class="line" id="line-1"><span id="c"><a id="lemma-1" class="lemma-mark" href="#variant-1">cano</a></span> <a id="lemma-1-2" class="lemma-mark" href="#variant-1-2">cano</a> xcano</span></p></div><div class="apparatus"><ul class="variants"><li class="variant" id="variant-1"><a class="line-number" href="#lemma-1">1</a> <span class="lemma">cano</span>] a</li><li class="variant" id="variant-1-2"><a class="line-number" href="#lemma-1-2">1</a> <span class="lemma">cano</span>] b</li><li class="variant" id="variant-1-3"><a class="line-number" href="#line-1">1</a> <span class="lemma">cano</span>] c</li><li class="variant" id="variant-1-4"><a class="line-number" href="#line-1">1</a> <span class="lemma">canox</span>] d</li><li class="variant" id="variant-2"><span class="line-number">2–3</span> e</li></ul></div>',
        'a.md:13:1 apparatus-lemma Line 1 does not have the words “cano”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:14:1 apparatus-lemma Line 1 does not have the words “canox”, of which the apparatus speaks | The lemma is what stands before the bracket: write it as the text has it.',
        'a.md:15:1 apparatus-line The apparatus names line 2, which the text before it does not have | Write :::verse{.numbered} with start= if need be, and the apparatus below it.',
      ],
    ],
    [
      '',
      `::::parallel\n::: {.column lang=la}\na\n\nb\n\nc\n:::\n::: {.column}\nd\n\ne\n:::\n::::`,
      [
        'a essay T',
        '<div class="parallel columns-2"><div class="parallel-row"><div class="parallel-cell" lang="la"><p class="first">a</p></div><div class="parallel-cell"><p class="first">d</p></div></div><div class="parallel-row"><div class="parallel-cell" lang="la"><p class="first">b</p></div><div class="parallel-cell"><p class="first">e</p></div></div><div class="parallel-row"><div class="parallel-cell" lang="la"><p class="first">c</p></div><div class="parallel-cell"></div></div></div>',
        'a.md:6:1 parallel-uneven Texts in parallel have 3 and 2 paragraphs: what is beside what is wrong | Give each as many.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('formulas', () => {
  it.each<Row>([
    [
      '',
      `That $a$ and $b$.\n\n$$\nx \\label{eq-x}\n$$\n\n\\begin{align}\na &= b \\label{one} \\\\\nc &= d \\nonumber \\\\\ne &= f \\tag{T}\n\\end{align}\n\nSee \\eqref{one}, @eq-x. $\\frac{$ x $ 5\n\n\\begin{equation*}\ny\n\\end{equation*}`,
      [
        'a essay T',
        `<p class="first">That <math alttext="a"><semantics><mi>a</mi><annotation encoding="application/x-tex">a</annotation></semantics></math> and <math alttext="b"><semantics><mi>b</mi><annotation encoding="application/x-tex">b</annotation></semantics></math>.</p><div class="equation numbered" id="eq-x"><math display="block" alttext="x"><semantics><mi>x</mi><annotation encoding="application/x-tex">x \\label{eq-x}</annotation></semantics></math><span class="number">(1)</span></div><div class="equation lines"><math display="block" alttext="3 lines Line 1: a equals b Line 2: c equals d blank Line 3: e equals f; (2), (T)"><semantics><mtable displaystyle="true" style="width:100%;" class="tml-jot"><mtr id="one"><mtd style="padding:0;width:50%;padding-left:0em;padding-right:0em;" class="tml-right"></mtd><mtd style="padding-left:1em;padding-right:0em;" class="tml-right"><mi>a</mi></mtd><mtd style="padding-left:0em;padding-right:0em;" class="tml-left"><mrow><mo>=</mo><mi>b</mi></mrow></mtd><mtd style="padding:0;width:50%;padding-left:1em;padding-right:0em;" class="number"><mtext class="number">(2)</mtext></mtd></mtr><mtr><mtd style="padding:0;width:50%;padding-left:0em;padding-right:0em;" class="tml-right"></mtd><mtd style="padding-left:1em;padding-right:0em;" class="tml-right"><mi>c</mi></mtd><mtd style="padding-left:0em;padding-right:0em;" class="tml-left"><mrow><mo>=</mo><mi>d</mi></mrow></mtd><mtd style="padding:0;width:50%;padding-left:1em;padding-right:0em;"><mtext></mtext></mtd></mtr><mtr id="equation-T"><mtd style="padding:0;width:50%;padding-left:0em;padding-right:0em;" class="tml-right"></mtd><mtd style="padding-left:1em;padding-right:0em;" class="tml-right"><mi>e</mi></mtd><mtd style="padding-left:0em;padding-right:0em;" class="tml-left"><mrow><mo>=</mo><mi>f</mi></mrow></mtd><mtd style="padding:0;width:50%;padding-left:1em;padding-right:0em;" class="number"><mtext class="number">(T)</mtext></mtd></mtr></mtable><annotation encoding="application/x-tex">\\begin{align}\na &#x26;= b \\label{one} \\\\\nc &#x26;= d \\nonumber \\\\\ne &#x26;= f \\tag{T}\n\\end{align}</annotation></semantics></math></div><p>See <a href="#one" data-written="\\eqref{one}">(2)</a>, <a href="#eq-x" data-written="@eq-x">Equation~(1)</a>. <code class="formula">\\frac{</code> x $ 5</p><div class="equation"><math display="block" alttext="y"><semantics><mi>y</mi><annotation encoding="application/x-tex">\\begin{equation*}\ny\n\\end{equation*}</annotation></semantics></math></div>`,
        `a.md:18:32 formula-invalid The formula “\\frac{” cannot be set: unexpected end of input in a macro argument, expected '}'; it is shown as it is written | Mend its TeX. For a dollar that is none write \\$.`,
      ],
    ],
    [
      `macros: {R: "\\\\mathbb{R}"}\n`,
      `In $\\R$ and $\\foo$.\n\n| $a$ |\n|---|\n| $b_{1}$ |\n\n## On $x^2$`,
      [
        'a essay T',
        '<p class="first">In <math alttext="the real numbers"><semantics><mi>ℝ</mi><annotation encoding="application/x-tex">\\R</annotation></semantics></math> and <code class="formula">\\foo</code>.</p><div class="table"><table><thead><tr><th scope="col"><math alttext="a" aria-label="a"><semantics><mi>a</mi><annotation encoding="application/x-tex">a</annotation></semantics></math></th></tr></thead><tbody><tr><td><math alttext="b sub 1"><semantics><msub><mi>b</mi><mn>1</mn></msub><annotation encoding="application/x-tex">b_{1}</annotation></semantics></math></td></tr></tbody></table></div><h2 id="on-x">On <math alttext="x squared"><semantics><msup><mi>x</mi><mn class="tml-sml-pad">2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math></h2>',
        'a.md:7:14 formula-invalid The formula “\\foo” cannot be set: \\foo is no command that is known; it is shown as it is written | Is it spelled rightly? What TeX does not bring is defined by \\newcommand{\\foo}{…}, or under macros: in book.yaml.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('sections and lines', () => {
  it.each<Row>([
    [
      `number-sections: true\nnumbering: chapter\nchapters: [a.md, {part: Two, chapters: [b.md]}]\nbackmatter: [{file: z.md, role: appendix}]\n`,
      {
        'a.md': `# A\n\n## S {#s}\n\n| x |\n|--|\n| 1 |\n\n: T {#tbl-t}\n\n### U {.unnumbered}\n\n#### V\n`,
        'b.md': `# B {.unnumbered}\n\n## S\n\n@tbl-t [](a.md#s)`,
        'z.md': `# Z\n\n## S\n\n\`\`\`js {#lst-z caption="C"}\nx\n\`\`\`\n\n@lst-z`,
      },
      [
        'a chapter A',
        '<h2 id="s"><span class="section-number" data-written="">1.1</span> S</h2><div class="table"><table id="tbl-t"><caption><span class="number" data-written="">Table~1.1.</span> T</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><h3 class="unnumbered" id="u">U</h3><h4 id="v">V</h4>',
        'book part Two',
        '',
        'b chapter B',
        '<h2 id="b-s">S</h2><p class="first"><a href="#tbl-t" data-written="@tbl-t">Table~1.1</a> <a href="#s">Section~1.1</a></p>',
        'z appendix Z',
        `<h2 id="z-s"><span class="section-number" data-written="">A.1</span> S</h2><figure id="lst-z" class="listing"><figcaption><span class="number" data-written="">Listing~A.1.</span> C</figcaption><pre class="code"><code class="language-js">x\n</code></pre></figure><p><a href="#lst-z" data-written="@lst-z">Listing~A.1</a></p>`,
      ],
    ],
    [
      `number-sections: true\nnumber-depth: 3\nnumbering: {tables: section, figures: book}\n`,
      `## A\n\n| x |\n|--|\n| 1 |\n\n: T {#tbl-t}\n\n### B\n\n| x |\n|--|\n| 1 |\n\n: U {#tbl-u}\n\n#### C\n\n##### D\n\n## E {.appendix}\n\n| x |\n|--|\n| 1 |\n\n: V {#tbl-v}\n\n[@tbl-t; @tbl-u; @tbl-v]`,
      [
        'a essay T',
        '<h2 id="a-a"><span class="section-number" data-written="">1</span> A</h2><div class="table"><table id="tbl-t"><caption><span class="number" data-written="">Table~1.1.</span> T</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><h3 id="b"><span class="section-number" data-written="">1.1</span> B</h3><div class="table"><table id="tbl-u"><caption><span class="number" data-written="">Table~1.2.</span> U</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><h4 id="c">C</h4><h5 id="d">D</h5><h2 class="appendix" id="e"><span class="section-number" data-written="">A</span> E</h2><div class="table"><table id="tbl-v"><caption><span class="number" data-written="">Table~A.1.</span> V</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><p><span class="references" data-written="[@tbl-t; @tbl-u; @tbl-v]"><a href="#tbl-t">Tables~1.1</a>, <a href="#tbl-u">1.2</a> and <a href="#tbl-v">A.1</a></span></p>',
      ],
    ],
    [
      '',
      `A[margin *note*]{.aside} b {{< meta title >}} [x]{lang=de} "y" [اب]{lang=ar} ([שלום]{lang=he}) 5 km, Mr Smith, p. 5\n\n::: {lang=he}\nשלום abc\n:::\n\n\`\`\`\ncode\n\`\`\`\n\n\`long/path/to/a_file.name\` https://example.org/a/very/long/path\n\n- a\n- b\n\n  c\n\n***\n\nEnd`,
      [
        'a essay T',
        `<p class="first">A<sup class="noteref" data-written="\nmargin note\n"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> b <span data-written="{{< meta title >}}">T</span> <span lang="de">x</span> ‘y’ <span lang="ar" dir="rtl">اب</span> (<span lang="he" dir="rtl">שלום</span>) 5~km, Mr~Smith, p.~5</p><div lang="he" dir="rtl"><p class="first">שלום <bdi dir="ltr">abc</bdi></p></div><pre class="code"><code>code\n</code></pre><p class="first"><code>long/path/to/a_file.name</code> <a href="https://example.org/a/very/long/path">https://example.org/a/very/long/path</a></p><ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul><hr class="ornament"><p class="first">End</p>`,
        '1 <p data-written="">margin <em>note</em></p>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('what runs the other way', () => {
  it.each<Row>([
    [
      '',
      `אבג דהו זחט\n\nאבג דהו\n\nאבג דהו זחט יכל מנס\n\nSo אבג דהו זחט יכל\n\n- אבג דהו זחט יכל\n\n> אבג דהו זחט יכל\n\n| אבג דהו זחט יכל |\n|--|\n| a |\n\n## אבג דהו זחט יכל\n\n\`אבג דהו\` x^[אבג דהו זחט יכל] [אבג]{lang=he} "דהו" (זחט).`,
      [
        'a essay T',
        '<p class="first"><bdi dir="rtl">אבג דהו זחט</bdi></p><p><bdi dir="rtl">אבג דהו</bdi></p><p dir="rtl">אבג דהו זחט יכל מנס</p><p dir="rtl"><bdi dir="ltr">So</bdi> אבג דהו זחט יכל</p><ul><li><bdi dir="rtl">אבג דהו זחט יכל</bdi></li></ul><blockquote><p class="first"><bdi dir="rtl">אבג דהו זחט יכל</bdi></p></blockquote><div class="table" dir="rtl"><table><thead><tr><th scope="col">אבג דהו זחט יכל</th></tr></thead><tbody><tr><td><bdi dir="ltr">a</bdi></td></tr></tbody></table></div><h2 id="אבג-דהו-זחט-יכל"><bdi dir="rtl">אבג דהו זחט יכל</bdi></h2><p dir="rtl" class="first"><code dir="ltr">אבג דהו</code> <bdi dir="ltr">x</bdi><sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> <span lang="he">אבג</span> ‘דהו’ (זחט).</p>',
        '1 <p><bdi dir="rtl">אבג דהו זחט יכל</bdi></p>',
        'a.md:6:1 language-unmarked Words in Hebrew letters whose language is not said: “אבג דהו זחט”, and 9 more in this file | Write [אבג דהו זחט]{lang=he}, or whatever language it is: it is read out and hyphenated in it.',
      ],
    ],
    [
      `language: he\n`,
      `אבג abc דהו.\n\nThis is a whole paragraph of English words.\n\n[One two three four]{.smallcaps} אבג *five six* דהו 12-34 a.\n\n\`\`\`\ncode אבג\n\`\`\`\n\n1. One two three four five\n2. אבג\n\n::: {lang=en}\nOne אבג two.\n:::\n\n[abc]{dir=ltr} <p dir="ltr">אבג</p>`,
      [
        'a essay T',
        `<p class="first">אבג <bdi dir="ltr">abc</bdi> דהו.</p><p dir="ltr">This is a whole paragraph of English words.</p><p><span class="smallcaps" dir="ltr">One two three four</span> אבג <em dir="ltr">five six</em> דהו 12-34 <bdi dir="ltr">a</bdi>.</p><pre class="code" dir="ltr"><code>code אבג\n</code></pre><ol><li><bdi dir="ltr">One two three four five</bdi></li><li>אבג</li></ol><div lang="en" dir="ltr"><p class="first">One <bdi dir="rtl">אבג</bdi> two.</p></div><p class="first"><span dir="ltr">abc</span> </p><p dir="ltr"><bdi dir="rtl">אבג</bdi></p>`,
        'a.md:20:1 language-unmarked Words in Hebrew letters whose language is not said: “אבג” | Write [אבג]{lang=he}, or whatever language it is: it is read out and hyphenated in it.',
      ],
    ],
    [
      `language: ar\n`,
      `ابج abc (def) دهو، 5 km. [x](https://a.example) https://a.example/b\n\n*abc def*`,
      [
        'a essay T',
        '<p class="first">ابج <bdi dir="ltr">abc (def)</bdi> دهو، 5~<bdi dir="ltr">km. <a href="https://a.example">x</a> <a href="https://a.example/b">https://a.example/b</a></bdi></p><p><em dir="ltr">abc def</em></p>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});

describe('numbered things', () => {
  it.each<Row>([
    [
      '',
      `:::remark {#rem-a}\nr\n:::\n\n:::solution {#sol-a}\ns\n:::\n\n:::exercise [E] {.unnumbered}\nx\n:::\n\n:::definition\nd\n:::\n\n:::example {#exm-a}\ne\n:::\n\n:::proof {#prf-a}\np\n:::\n\n@rem-a @sol-a @exm-a @prf-a [](#rem-a)`,
      [
        'a essay T',
        '<div id="rem-a" class="theorem remark"><p class="first"><span class="theorem-head"><span class="number" data-written="">Remark~1</span>.</span> r</p></div><div id="sol-a" class="theorem solution"><p class="first"><span class="theorem-head"><span class="number" data-written="">Solution~1</span>.</span> s</p></div><div class="theorem exercise unnumbered"><p class="first"><span class="theorem-head"><span class="number" data-written="">Exercise</span> (<span class="theorem-title">E</span>).</span> x</p></div><div class="theorem definition" id="definition-1"><p class="first"><span class="theorem-head"><span class="number" data-written="">Definition~1</span>.</span> d</p></div><div id="exm-a" class="theorem example"><p class="first"><span class="theorem-head"><span class="number" data-written="">Example~1</span>.</span> e</p></div><div id="prf-a" class="proof"><p class="first"><span class="theorem-head"><span class="number" data-written="">Proof</span>.</span> p <span class="qed">∎</span></p></div><p><a href="#rem-a" data-written="@rem-a">Remark~1</a> <a href="#sol-a" data-written="@sol-a">Solution~1</a> <a href="#exm-a" data-written="@exm-a">Example~1</a> <a href="#prf-a" data-written="@prf-a">T</a> <a href="#rem-a">Remark~1</a></p>',
        'a.md:30:22 reference-nameless #prf-a has neither number nor title to be named by | Write a link with words, [words](#id), or give a figure or table a caption.',
      ],
    ],
    [
      `lists: [tables, figures, listings]\n`,
      `| x |\n|--|\n| 1 |\n\n: T\n\n| y |\n|--|\n| 1 |\n\n\`\`\`js {caption="C"}\nx\n\`\`\`\n\n$$\nx\n$$\n\n![a](p.svg)\n\n![b](p.svg "B")`,
      [
        'a essay T',
        `<div class="table"><table id="table-1"><caption><span class="number" data-written="">Table~1.</span> T</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><div class="table"><table><thead><tr><th scope="col">y</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div><figure class="listing" id="listing-1"><figcaption><span class="number" data-written="">Listing~1.</span> C</figcaption><pre class="code"><code class="language-js">x\n</code></pre></figure><div class="equation"><math display="block" alttext="x"><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></div><figure class="figure"><span class="missing-image">a</span></figure><figure class="figure" id="figure-1"><span class="missing-image">b</span><figcaption><span class="number" data-written="">Figure~1.</span> B</figcaption></figure>`,
        'a.md:4:8 list-empty A list of tables was asked for, but an essay has no front matter to hold it | With kind: book it has.',
        'a.md:4:8 list-empty A list of figures was asked for, but an essay has no front matter to hold it | With kind: book it has.',
        'a.md:4:8 list-empty A list of listings was asked for, but an essay has no front matter to hold it | With kind: book it has.',
        'a.md:25:1 image-missing There is no image p.svg | Check the path: it starts at the file it stands in.',
        'a.md:27:1 image-missing There is no image p.svg | Check the path: it starts at the file it stands in.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tellText(yaml, text)).toEqual(expected);
  });
});
