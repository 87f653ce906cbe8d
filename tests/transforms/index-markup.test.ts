/** What an index leaves in a book, as a whole: marks in the text, entries, their places, where else to look. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/folder.ts';
import { readFiles } from '../support/read-text.ts';
import { tellBook } from '../support/told-book.ts';

type Row = [yaml: string, text: string | Files, expected: string[]];

/** Of an essay of this text, or a book of these files. */
async function tell(yaml: string, text: string | Files): Promise<string[]> {
  const keys = `title: T\n${yaml.includes('language:') ? '' : 'language: en-GB\n'}${yaml}`;
  const { book, messages } =
    typeof text === 'string'
      ? await readFiles({ 'a.md': `---\n${keys}---\n\n${text}\n` }, 'a.md')
      : await readFiles({ 'book.yaml': keys, ...text });
  return [...tellBook(book), ...messages];
}

describe('an index of an essay', () => {
  it.each<Row>([
    [
      '',
      'The [Pharos]{.index} of [oil *and* fog^[note]]{.index} x[]{.index entry="Sea!north, of"}[*Sea*]{.index .main #here}. y',
      [
        'a essay T',
        '<p class="first">The <span class="index-mark" id="index-place-1">Pharos</span> of <span class="index-mark" id="index-place-2">oil <em>and</em> fog<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup></span> x<span class="index-mark" id="index-place-3"></span><span id="here" class="index-mark"><em>Sea</em></span>. y</p><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><p class="index-note first">Bold numbers lead to where a thing is mainly treated.</p><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">oil <em>and</em> fog</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Pharos</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Sea</span><span class="index-locators">, <a class="index-locator main" href="#here" data-page-of="here">1</a></span></p><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">north, of</span><span class="index-locators">, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">1</a></span></p></li></ul></li></ul></div></section>',
        '1 <p>note</p>',
      ],
    ],
    [
      '',
      `a[]{.index entry="Fog" .begin} [Oil]{.index see-also="Fog; no"} [Oil]{.index}\n\nb[]{.index entry="fog" .end}^[c [fog]{.index}] x[]{.index entry="Colza" see="fog"}x[]{.index entry="Colza" see="FOG"}x[]{.index entry="Colza" see="Oil!old"}`,
      [
        'a essay T',
        '<p class="first">a<span class="index-mark" id="index-place-1"></span> <span class="index-mark" id="index-place-2">Oil</span> <span class="index-mark" id="index-place-3">Oil</span></p><p>b<span class="index-mark" id="index-place-4"></span><sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> x<span class="index-mark" id="index-place-6"></span>x<span class="index-mark" id="index-place-7"></span>x<span class="index-mark" id="index-place-8"></span></p><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">Colza</span>, <span class="index-see"><em>see</em> <a href="#index-fog">Fog</a>; Oil: old</span></p></li><li class="index-entry"><p class="index-line"><span class="index-term" id="index-fog">Fog</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1" data-page-to="index-place-4">1</a>, <a class="index-locator" href="#index-place-5" data-page-of="index-place-5" data-note="1">2</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Oil</span><span class="index-locators">, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">1</a></span>. <span class="index-see-also"><em>See also</em> Fog; no</span></p></li></ul></div></section>',
        '1 <p>c <span class="index-mark" id="index-place-5">fog</span></p>',
        'a.md:6:32 index-see “Oil” leads to “Fog; no”, which the index does not have | Mark a place for it, or name another entry.',
        'a.md:8:119 index-see “Colza” leads to “Oil!old”, which the index does not have | Mark a place for it, or name another entry.',
      ],
    ],
    [
      '',
      'a\\index{Pharos!fall of|(} \\index{Zo@Zoe|see{Pharos, fall of}} `\\index{c}` \\index{Lamp|textbf}b\\index{Pharos!fall of|)} \\index[persons]{\\textit{Moby} Dick|seealso{Lamp}}\\index{a@\\emph{Argo}!\\textsc{x}|main} c\\index{K|bfseries}',
      [
        'a essay T',
        '<p class="first">a<span class="index-mark" id="index-place-1" data-written="\\index{Pharos!fall of|(}"></span> <span class="index-mark" id="index-place-2" data-written="\\index{Zo@Zoe|see{Pharos, fall of}}"></span> <code>\\index{c}</code> <span class="index-mark" id="index-place-3" data-written="\\index{Lamp|textbf}"></span>b<span class="index-mark" id="index-place-4" data-written="\\index{Pharos!fall of|)}"></span> <span class="index-mark" id="index-place-5" data-written="\\index[persons]{\\textit{Moby} Dick|seealso{Lamp}}"></span><span class="index-mark" id="index-place-6" data-written="\\index{a@\\emph{Argo}!\\textsc{x}|main}"></span> c<span class="index-mark" id="index-place-7" data-written="\\index{K|bfseries}"></span></p><section class="index" role="doc-index" aria-labelledby="index-persons-title"><h2 id="index-persons-title">persons</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term"><em>Moby</em> Dick</span>, <span class="index-see-also"><em>see also</em> Lamp</span></p></li></ul></div></section><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><p class="index-note first">Bold numbers lead to where a thing is mainly treated.</p><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term"><em>Argo</em></span></p><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">x</span><span class="index-locators">, <a class="index-locator main" href="#index-place-6" data-page-of="index-place-6">1</a></span></p></li></ul></li><li class="index-entry"><p class="index-line"><span class="index-term">K</span><span class="index-locators">, <a class="index-locator main" href="#index-place-7" data-page-of="index-place-7">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Lamp</span><span class="index-locators">, <a class="index-locator main" href="#index-place-3" data-page-of="index-place-3">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Pharos</span></p><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term" id="index-fall-of">fall of</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1" data-page-to="index-place-4">1</a></span></p></li></ul></li><li class="index-entry"><p class="index-line"><span class="index-term">Zoe</span>, <span class="index-see"><em>see</em> <a href="#index-fall-of">Pharos: fall of</a></span></p></li></ul></div></section>',
        'a.md:6:2 index-alone “Pharos” has one sub-entry and nothing else | Make one entry of the two, or mark more of it.',
        'a.md:6:120 index-see “Moby Dick” leads to “Lamp”, which the index does not have | Mark a place for it, or name another entry.',
        'a.md:6:169 index-alone “Argo” has one sub-entry and nothing else | Make one entry of the two, or mark more of it.',
      ],
    ],
    [
      `index: {style: run-on, title: Things}\n`,
      'a[]{.index entry="Sea!north"}[]{.index entry="Sea!south!far"} [x y]{.index sort="b"} [[l](#here) z]{.index} ![p](x.svg)',
      [
        'a essay T',
        '<p class="first">a<span class="index-mark" id="index-place-1"></span><span class="index-mark" id="index-place-2"></span> <span class="index-mark" id="index-place-3">x y</span> <span class="index-mark" id="index-place-4">l z</span> <span class="missing-image">p</span></p><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Things</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">x y</span><span class="index-locators">, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">l z</span><span class="index-locators">, <a class="index-locator" href="#index-place-4" data-page-of="index-place-4">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Sea</span></p><ul class="index-entries run-on"><li class="index-entry"><p class="index-line"><span class="index-term">north</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">south</span></p><ul class="index-entries run-on"><li class="index-entry"><p class="index-line"><span class="index-term">far</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a></span></p></li></ul></li></ul></li></ul></div></section>',
        'a.md:7:30 index-alone “south” has one sub-entry and nothing else | Make one entry of the two, or mark more of it.',
        'a.md:7:87 link-dead Link to #here, but this file has no such heading or id',
        'a.md:7:109 image-missing There is no image x.svg | Check the path: it starts at the file it stands in.',
      ],
    ],
    [
      `index: {lists: {persons: Persons}}\n`,
      '[Smeaton]{.index in=persons} and [oil]{.index} and [x]{.index in=others}',
      [
        'a essay T',
        '<p class="first"><span class="index-mark" id="index-place-1">Smeaton</span> and <span class="index-mark" id="index-place-2">oil</span> and <span class="index-mark" id="index-place-3">x</span></p><section class="index" role="doc-index" aria-labelledby="index-persons-title"><h2 id="index-persons-title">Persons</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">Smeaton</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li></ul></div></section><section class="index" role="doc-index" aria-labelledby="index-others-title"><h2 id="index-others-title">others</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">x</span><span class="index-locators">, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">1</a></span></p></li></ul></div></section><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">oil</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a></span></p></li></ul></div></section>',
      ],
    ],
    [
      `index: false\n`,
      '[Smeaton]{.index in=persons} a[]{.index entry="x"} b',
      ['a essay T', '<p class="first"><span class="index-mark">Smeaton</span> a<span class="index-mark"></span> b</p>'],
    ],
    [
      '',
      `a[]{.index} b[!]{.index} <span data-index="5">x</span> <span data-index='{"entry":"y","main":"no"}'>z</span> <span data-index='{"entry":"w","main":true}'>v</span>`,
      [
        'a essay T',
        '<p class="first">a<span class="index-mark"></span> b<span class="index-mark">!</span> <span class="index-mark" id="index-place-1">x</span> <span class="index-mark" id="index-place-2">z</span> <span class="index-mark" id="index-place-3">v</span></p><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><p class="index-note first">Bold numbers lead to where a thing is mainly treated.</p><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">w</span><span class="index-locators">, <a class="index-locator main" href="#index-place-3" data-page-of="index-place-3">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">x</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">z</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a></span></p></li></ul></div></section>',
        'a.md:6:2 index-empty A mark for the index that names nothing | Write [words]{.index} or entry="words".',
        'a.md:6:14 index-empty A mark for the index that names nothing | Write [words]{.index} or entry="words".',
      ],
    ],
    [
      `index: {terms: {Lights: [lighthouse*, Pharos], Fog: fog, None: nowhere, "C++": "", Old Man: "old man", PDF: "PDF/A*", half-title: half-title}}\n`,
      `## The fog\n\nA *light*house, Lighthouse[s]{.smallcaps} the FOG, a lighthouse, \`fog\`, foghorn, C++. Fog.\n\nThe **old**\nman; PDF/A-2a, half-title; pharos^[The Pharos.] pharos\n\n> fog\n\n- fog [fog]{.index}\n- an old man fog\n\n| fog |\n|---|\n| fog |`,
      [
        'a essay T',
        `<h2 id="the-fog">The fog</h2><p class="first">A <em><span class="index-mark" id="index-place-1"></span>light</em>house, Lighthouse<span class="smallcaps">s</span> the <span class="index-mark" id="index-place-2"></span>FOG, a lighthouse, <code>fog</code>, foghorn, C++. Fog.</p><p>The <strong><span class="index-mark" id="index-place-3"></span>old</strong>\nman; <span class="index-mark" id="index-place-4"></span>PDF/<span class="unbroken">A-2a</span>, <span class="index-mark" id="index-place-5"></span>half-title; pharos<sup class="noteref"><a id="fnref-a-1" href="#fn-a-1" role="doc-noteref">1</a></sup> <span class="index-mark" id="index-place-7"></span>pharos</p><blockquote><p class="first"><span class="index-mark" id="index-place-8"></span>fog</p></blockquote><ul><li><span class="index-mark" id="index-place-9"></span>fog <span class="index-mark" id="index-place-10">fog</span></li><li>an <span class="index-mark" id="index-place-11"></span>old man <span class="index-mark" id="index-place-12"></span>fog</li></ul><div class="table"><table><thead><tr><th scope="col"><span class="index-mark" id="index-place-13"></span>fog</th></tr></thead><tbody><tr><td><span class="index-mark" id="index-place-14"></span>fog</td></tr></tbody></table></div><section class="index" role="doc-index" aria-labelledby="index-title"><h2 id="index-title">Index</h2><div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">Fog</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a>, <a class="index-locator" href="#index-place-8" data-page-of="index-place-8">2</a>, <a class="index-locator" href="#index-place-9" data-page-of="index-place-9">3</a>, <a class="index-locator" href="#index-place-10" data-page-of="index-place-10">4</a>, <a class="index-locator" href="#index-place-12" data-page-of="index-place-12">5</a>, <a class="index-locator" href="#index-place-13" data-page-of="index-place-13">6</a>, <a class="index-locator" href="#index-place-14" data-page-of="index-place-14">7</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">half-title</span><span class="index-locators">, <a class="index-locator" href="#index-place-5" data-page-of="index-place-5">1</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Lights</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a>, <a class="index-locator" href="#index-place-6" data-page-of="index-place-6" data-note="1">2</a>, <a class="index-locator" href="#index-place-7" data-page-of="index-place-7">3</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">Old Man</span><span class="index-locators">, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">1</a>, <a class="index-locator" href="#index-place-11" data-page-of="index-place-11">2</a></span></p></li><li class="index-entry"><p class="index-line"><span class="index-term">PDF</span><span class="index-locators">, <a class="index-locator" href="#index-place-4" data-page-of="index-place-4">1</a></span></p></li></ul></div></section>`,
        '1 <p>The <span class="index-mark" id="index-place-6"></span>Pharos.</p>',
        'a.md:4:58 index-unfound No place in the text has the words of “None”, which the index is to have | Look at their spelling; * at the end of a word stands for any ending.',
        'a.md:4:73 index-unfound No place in the text has the words of “C++”, which the index is to have | Look at their spelling; * at the end of a word stands for any ending.',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tell(yaml, text)).toEqual(expected);
  });
});

describe('an index of a book', () => {
  it.each<Row>([
    [
      `chapters: [a.md, z.md]\nbackmatter: [{file: c.md, role: colophon}]\nindex: {lists: {persons: Persons}}\n`,
      {
        'a.md': `# A\n\n[oil]{.index} [Watt]{.index in=persons}\n`,
        'z.md': `# Z\n\n[oil]{.index}\n`,
        'c.md': `# C\n\nx`,
      },
      [
        'a chapter A',
        '<p class="first"><span class="index-mark" id="index-place-1">oil</span> <span class="index-mark" id="index-place-2">Watt</span></p>',
        'z chapter Z',
        '<p class="first"><span class="index-mark" id="index-place-3">oil</span></p>',
        'index-persons index Persons',
        '<div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">Watt</span><span class="index-locators">, <a class="index-locator" href="#index-place-2" data-page-of="index-place-2">1</a></span></p></li></ul></div>',
        'index index Index',
        '<div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">oil</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a>, <a class="index-locator" href="#index-place-3" data-page-of="index-place-3">2</a></span></p></li></ul></div>',
        'c colophon C',
        '<p class="first">x</p>',
      ],
    ],
    [
      `chapters: [a.md, index.md, z.md]\n`,
      { 'a.md': `# A\n\n[oil]{.index}\n`, 'index.md': `# Index\n\n<!-- c -->\n`, 'z.md': `# Z\n\nx` },
      [
        'a chapter A',
        '<p class="first"><span class="index-mark" id="index-place-1">oil</span></p>',
        'index index Index',
        '<div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">oil</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li></ul></div>',
        'z chapter Z',
        '<p class="first">x</p>',
        'index.md:3:1 text-left-out A comment is in no edition | That is what comments are for; nothing is to be done.',
      ],
    ],
    [
      `chapters: [a.md, {file: index.md, role: index}, z.md]\n`,
      { 'a.md': `# A\n\n[oil]{.index}\n`, 'index.md': `# Index\n\nWords.\n`, 'z.md': `# Z\n\nx` },
      [
        'a chapter A',
        '<p class="first"><span class="index-mark" id="index-place-1">oil</span></p>',
        'index index Index',
        '<p class="first">Words.</p>',
        'z chapter Z',
        '<p class="first">x</p>',
        'index-2 index Index',
        '<div class="index-group"><ul class="index-entries"><li class="index-entry"><p class="index-line"><span class="index-term">oil</span><span class="index-locators">, <a class="index-locator" href="#index-place-1" data-page-of="index-place-1">1</a></span></p></li></ul></div>',
      ],
    ],
  ])('with %j: %j', async (yaml, text, expected) => {
    expect(await tell(yaml, text)).toEqual(expected);
  });
});
