/** Theorems and their like, listings with captions, boxes with captions below, figures with parts. */
import { describe, expect, it } from 'vitest';
import { readFiles, type Read } from '../support/read-text.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** A book of two chapters; this is the text of the first. No-break spaces are spaces. */
async function read(text: string, yaml = '', language = 'en-GB'): Promise<Read> {
  const found = await readFiles({
    'book.yaml': `title: T\nlanguage: ${language}\n${yaml}`,
    'p.svg': svg,
    'a.md': `# A\n\n${text}`,
    'b.md': '# B\n\nx',
  });
  return { ...found, html: found.html.replaceAll('\u00A0', ' ') };
}

function plain(html: string): string {
  return html.replace(/<[^>]+>/gu, '');
}

describe('a theorem', () => {
  it.each([
    [':::theorem [Pythagoras] {#thm-x}\nWords.\n:::', 'Theorem 1 (Pythagoras). Words.'],
    ['::: {#thm-x}\n## Pythagoras\n\nWords.\n:::', 'Theorem 1 (Pythagoras). Words.'],
    ['::: {#thm-x name="Pythagoras"}\nWords.\n:::', 'Theorem 1 (Pythagoras). Words.'],
    ['::: {.theorem #thm:x title="Pythagoras"}\nWords.\n:::', 'Theorem 1 (Pythagoras). Words.'],
    ['::: theorem\nWords.\n:::', 'Theorem 1. Words.'],
    ['::: {.theorem .unnumbered}\nWords.\n:::', 'Theorem. Words.'],
    [':::lemma\nWords.\n:::', 'Lemma 1. Words.'],
    ['::: {#cor-x}\nWords.\n:::', 'Corollary 1. Words.'],
    ['::: {#prp-x}\nWords.\n:::', 'Proposition 1. Words.'],
    ['::: {#cnj-x}\nWords.\n:::', 'Conjecture 1. Words.'],
    ['::: {#def-x}\nWords.\n:::', 'Definition 1. Words.'],
    ['::: {#exm-x}\nWords.\n:::', 'Example 1. Words.'],
    [':::example {#exm-x}\nWords.\n:::', 'Example 1. Words.'],
    ['::: {#exr-x}\nWords.\n:::', 'Exercise 1. Words.'],
    [':::remark\nWords.\n:::', 'Remark. Words.'],
    [':::remark {#rem-x}\nWords.\n:::', 'Remark 1. Words.'],
    [':::proof\nWords.\n:::', 'Proof. Words. ∎'],
    [':::proof [Proof of the lemma]\nWords.\n:::', 'Proof of the lemma. Words. ∎'],
    [':::proof\n1. One\n:::', 'Proof.One∎'],
  ])('%j', async (text, words) => {
    const { html, messages } = await read(text);
    expect(messages).toEqual([]);
    expect(plain(html)).toContain(`A${words}`);
  });

  it('has its head in its first line, and its kind as a class', async () => {
    const { html } = await read('::: {#lem-x .wide}\n## A *name*\n\nWords.\n:::');
    expect(html).toContain(
      '<div id="lem-x" class="theorem lemma wide"><p class="first"><span class="theorem-head"><span class="number">Lemma 1</span> (<span class="theorem-title">A <em>name</em></span>).</span> Words.</p></div>',
    );
  });

  it('is referred to by its kind and number', async () => {
    const { html, messages } = await read(
      '::: {#thm-a}\nA.\n:::\n\n::: {#lem-a}\nB, by @thm-a.\n:::\n\n::: {#thm-b}\nC.\n:::\n\n:::proof [Proof of @thm-b]\nD.\n:::\n\n[@thm-a; @thm-b; @lem-a]',
    );
    expect(messages).toEqual([]);
    expect(plain(html)).toContain('B, by Theorem 1.');
    expect(plain(html)).toContain('Theorems 1 and 2 and Lemma 1');
    expect(plain(html)).toContain('Proof of Theorem 2. D.');
  });

  it.each([
    ['', ['1', '1', '2']],
    ['numbering: {together: true}\n', ['1', '2', '3']],
    ['numbering: {theorems: chapter}\n', ['1.1', '1.1', '1.2']],
    ['number-sections: true\n', ['1.1', '1.1', '1.2']],
    ['numbering: {theorems: false}\n', [undefined, undefined, undefined]],
  ])('is counted with %j', async (yaml, numbers) => {
    const { book } = await read(
      ':::theorem {#thm-a}\nA\n:::\n\n:::lemma {#lem-a}\nB\n:::\n\n:::theorem {#thm-b}\nC\n:::',
      yaml,
    );
    expect(book.captions?.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['de', 'Satz 1 (Pythagoras). Worte.'],
    ['fr', 'Théorème 1 (Pythagoras). Worte.'],
    ['pl', 'Twierdzenie 1 (Pythagoras). Worte.'],
    ['ja', '定理1（Pythagoras）\u3000Worte.'],
  ])('in %s', async (language, words) => {
    const { html } = await read(':::theorem [Pythagoras] {#thm-x}\nWorte.\n:::', '', language);
    expect(plain(html)).toContain(words);
  });

  it('stays a call-out where it always was one', async () => {
    const { html } = await read(':::example\nWords.\n:::');
    expect(html).toContain('<aside class="callout note">');
  });
});

describe('a listing', () => {
  const caption = '<figcaption><span class="number">Listing 1.</span> A sum</figcaption>';

  it.each([
    '```js {#lst-x caption="A sum"}\na + b;\n```\n\n@lst-x',
    '```js {#lst-x lst-cap="A sum"}\na + b;\n```\n\n@lst-x',
    '```{.js #lst-x caption="A sum"}\na + b;\n```\n\n@lst-x',
    '```{.js #lst:x caption="A sum"}\na + b;\n```\n\n@lst:x',
    '```js\na + b;\n```\n\n: A sum {#lst-x}\n\n@lst-x',
    '```js {#lst-x}\na + b;\n```\n\nListing: A sum\n\n@lst-x',
    '::: {#lst-x}\n```js\na + b;\n```\n\nA sum\n:::\n\n@lst-x',
  ])('%j', async (text) => {
    const { html, messages, book } = await read(text);
    expect(messages).toEqual([]);
    expect(html).toContain('<figure id="lst-x" class="listing">');
    expect(html).toContain(`${caption}<pre class="code">`);
    expect(html).toContain('<a href="#lst-x">Listing 1</a>');
    expect(book.captions?.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['listing A sum']);
  });

  it('has no number where nothing asks for one', async () => {
    const { html, messages } = await read('```js {caption="A sum"}\na;\n```');
    expect(messages).toEqual([]);
    expect(html).toContain('<figcaption>A sum</figcaption>');
  });

  it('names its file, begins at another line, and has lines that stand out', async () => {
    const { html, messages } = await read(
      '```js {.numberLines startFrom="10" filename="sum.js" hl_lines="2"}\na;\nb;\n```',
    );
    expect(messages).toEqual([]);
    expect(html).toContain('<div class="filename"><code>sum.js</code></div>');
    expect(html).toContain('<span class="code-line" data-line="10">');
    expect(html).toMatch(/<span class="code-line marked" data-line="11">/u);
  });

  it.each(['```js\na;\n```\n\n: not a caption', '```js\na;\n```\n\nListings: none'])('is none: %j', async (text) => {
    const { html } = await read(text);
    expect(html).not.toContain('figure');
  });
});

describe('a box with its caption below', () => {
  it('is a figure', async () => {
    const { html, messages } = await read('::: {#fig-x}\n![Alt](p.svg)\n\nThe *caption*\n:::\n\n@fig-x');
    expect(messages).toEqual([]);
    expect(html).toMatch(
      /<figure id="fig-x" class="figure"><img [^>]*><figcaption><span class="number">Figure 1\.<\/span> The <em>caption<\/em><\/figcaption><\/figure>/u,
    );
  });

  it('is a table', async () => {
    const { html, messages } = await read(
      '::: {#tbl-x}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nThe caption\n:::\n\n@tbl-x',
    );
    expect(messages).toEqual([]);
    expect(html).toContain(
      '<div class="table" id="tbl-x"><table><caption><span class="number">Table 1.</span> The caption</caption>',
    );
    expect(html).toContain('<a href="#tbl-x">Table 1</a>');
  });
});

describe('a figure of several parts', () => {
  const text =
    '::: {#fig-x layout-ncol=2}\n![One](p.svg){#fig-a}\n\n![Two](p.svg "Another"){#fig-b}\n\n![Three](p.svg){#fig-c}\n\nAll\n:::\n\n![y](p.svg "Next"){#fig-y}\n\n';

  it('has letters for them, in columns', async () => {
    const { html, book } = await read(`${text}@fig-x`);
    expect(html).toContain('<div class="parts columns-2"><figure class="figure" id="fig-a">');
    expect(html).toContain('<figcaption><span class="number">(a)</span> One</figcaption>');
    expect(html).toContain('<figcaption><span class="number">(b)</span> Another</figcaption>');
    expect(book.captions?.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual([
      '1 All',
      '1a One',
      '1b Another',
      '1c Three',
      '2 Next',
    ]);
  });

  it('is referred to as a whole and by its parts', async () => {
    const { html } = await read(`${text}@fig-b, [@fig-a; @fig-b; @fig-c], @fig-y`);
    expect(plain(html)).toContain('Figure 1b, Figures 1a–1c, Figure 2');
  });

  it('is listed as one', async () => {
    const { book } = await read(text, 'lists: figures\n');
    expect(book.lists).toEqual(['figures']);
    expect(book.captions?.filter(({ within }) => within === undefined)).toHaveLength(2);
  });
});
