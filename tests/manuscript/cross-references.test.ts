/** `@fig-x` and its relations: what they say, in which language, where they may stand, and what is said of dead ones. */
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/manuscript/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from '../support/folder.ts';
import { readFiles } from '../support/read-text.ts';
import { linesOf } from '../support/plan.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
const things = `
![x](p.svg "One"){#fig-one}

![x](p.svg "Two"){#fig-two}

![x](p.svg "Three"){#fig:three}

![x](p.svg "Four"){#fig-four}

| A | B |
|---|---|
| 1 | 2 |

: Loads {#tbl-loads}
`;

interface Reading {
  readonly book: Book;
  readonly messages: string[];
  /** The text of each section and note, no-break spaces as spaces. */
  readonly html: string;
}

async function read(files: Files, yaml = ''): Promise<Reading> {
  const report = new Report();
  const folder = await folderWith({ 'book.yaml': `title: T\n${yaml}`, 'p.svg': svg, ...files });
  const book = await readBook(folder, report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  const html = book.sections
    .flatMap(({ body, notes }) => [body, ...notes.map((note) => ({ type: 'root' as const, children: [...note.body] }))])
    .map((tree) => toHtml(tree).replaceAll('\u00A0', ' '))
    .join('\n');
  return { book, messages: linesOf(report), html };
}

/** What a paragraph says in a book of two chapters, the first of which has {@link things}. */
async function say(text: string, yaml = ''): Promise<string> {
  const { html, messages } = await read(
    { 'a.md': `# Anchors {#sec-anchors}\n\n## Knots {#sec-knots}\n${things}`, 'b.md': `# Boats\n\n${text}` },
    `language: en-GB\n${yaml}`,
  );
  expect(messages).toEqual([]);
  return (/<p class="first">(.*)<\/p>/u.exec(html.slice(html.indexOf('Boats')))?.[1] ?? '').replace(/<[^>]+>/gu, '');
}

describe('a reference by @', () => {
  it.each([
    ['See @fig-two.', 'See Figure 2.'],
    ['@Fig-two shows.', 'Figure 2 shows.'],
    ['@fig:three and @fig-three', 'Figure 3 and Figure 3'],
    ['[@fig-one; @fig-two; @fig-three]', 'Figures 1–3'],
    ['[@fig-two; @fig-one]', 'Figures 1 and 2'],
    ['[@fig-one; @fig-three]', 'Figures 1 and 3'],
    ['[@fig-one; @fig-two; @fig-four]', 'Figures 1, 2 and 4'],
    ['[@fig-one; @tbl-loads]', 'Figure 1 and Table 1'],
    ['[-@fig-two]', '2'],
    ['[-@fig-one; -@fig-two; -@fig-three]', '1–3'],
    ['[Abb. @fig-two]', 'Abb. 2'],
    ['[see @fig-two, left]', 'see Figure 2, left'],
    ['[See @fig-two]', 'See Figure 2'],
    ['[see figs @fig-one; @fig-two]', 'see figs 1 and 2'],
    ['[see @fig-one; also @fig-two]', 'see Figure 1 and also Figure 2'],
    ['@fig-two [*left*]', 'Figure 2 left'],
    ['@sec-anchors', 'Chapter 1'],
    ['@sec-knots', '“Knots”'],
    ['[-@sec-anchors]', '1'],
  ])('%s: %s', async (text, words) => {
    expect((await say(text)).replace('‘Knots’', '“Knots”')).toBe(words);
  });

  it.each([
    ['Figure \\ref{fig-two}', 'Figure 2'],
    ['\\autoref{fig:two}', 'Figure 2'],
    ['\\cref{fig-one,fig-two,fig:three}', 'Figures 1–3'],
    ['Figure \\@ref(fig:two)', 'Figure 2'],
    ['{numref}`fig-two`', 'Figure 2'],
    [':numref:`fig-two`', 'Figure 2'],
    ['{ref}`sec-knots`', '“Knots”'],
  ])('%s, as other programs write it: %s', async (text, words) => {
    expect((await say(text)).replace('‘Knots’', '“Knots”')).toBe(words);
  });

  it('has small words where the author wants them', async () => {
    const yaml = 'cross-references: {capitals: false}\n';
    expect(await say('see @fig-two, [@fig-one; @fig-two]. @Fig-two', yaml)).toBe(
      'see figure 2, figures 1 and 2. Figure 2',
    );
  });

  it('leads to each number that it names', async () => {
    const { html } = await read({ 'a.md': `# A\n${things}\n[@fig-one; @fig-two; @fig-three]` });
    expect(html).toContain(
      '<span class="references"><a href="#fig-one">Figures 1</a>–<a href="#fig-three">3</a></span>',
    );
  });

  it('stands in headings, captions, notes, tables, quotations, and in their contents', async () => {
    const text = `# About @fig-one

## On @tbl-loads
${things}
> As @fig-one says.

| See | B |
|---|---|
| @fig-two | [^n] |

: After @fig-one {#tbl-two}

[^n]: In @fig-four.
`;
    const { book, html, messages } = await read({ 'a.md': text, 'b.md': '# B\n\nx' }, 'number-sections: true\n');
    expect(messages).toEqual([]);
    expect(book.sections[0]?.title).toBe('About Figure 1.1');
    expect(html).toContain('On <a href="#tbl-loads">Table 1.1</a></h2>');
    expect(html).toContain('As <a href="#fig-one">Figure 1.1</a> says.');
    expect(html).toContain('<td><a href="#fig-two">Figure 1.2</a></td>');
    expect(html).toContain('<span class="number">Table 1.2.</span> After <a href="#fig-one">Figure 1.1</a>');
    expect(html).toContain('In <a href="#fig-four">Figure 1.4</a>.');
    expect(book.captions?.at(-1)?.title).toBe('After Figure 1.1');
  });

  it('asks for the page', async () => {
    const page = '<a href="#fig-one" class="pageref" data-page-of="fig-one">Figure 1</a>';
    expect((await read({ 'a.md': `# A\n${things}\n[@fig-one]{.page}` })).html).toContain(`<p>${page}</p>`);
    expect((await read({ 'a.md': `# A\n${things}\n@fig-one` }, 'cross-references: {page: always}\n')).html).toContain(
      page,
    );
  });
});

describe('a reference that leads to nothing', () => {
  it('is an error with the nearest id at its place', async () => {
    const { messages, html } = await read({ 'a.md': `# A\n${things}\nSee\n@fig-tow, \\@fig-tow and [@lst-none].` });
    expect(messages).toEqual([
      'a.md:18:1 reference-dead @fig-tow leads to nothing: nothing in the book has this id | Did you mean @fig-two?',
      expect.stringMatching(
        /^a\.md:18:24 reference-dead @lst-none leads to nothing.* \| Give what is meant the id, \{#lst-none\}/u,
      ),
    ]);
    expect(html).toContain('@fig-tow, @fig-tow and [@lst-none].');
  });

  it('is a warning in the spelling of another program', async () => {
    const { messages } = await read({ 'a.md': `# A\n${things}\nSee \\ref{fig-tow}.` });
    expect(messages).toEqual([
      'a.md:17:5 link-dead The reference to fig-tow leads to nothing: its name stands there | Did you mean fig-two?',
    ]);
  });

  it('is none where it may be the name of a work or a person', async () => {
    const { messages, html } = await read({ 'a.md': `# A\n\nAs @anchors and [@doe99] say.\n\n## Anchors\n\nx` });
    expect(html).toContain('As @anchors and [@doe99] say.');
    expect(messages.filter((message) => message.includes('reference-'))).toEqual([]);
  });

  it('is said where several files have the id', async () => {
    const { messages } = await read({ 'a.md': `# A\n${things}`, 'b.md': `# B\n${things}`, 'c.md': '# C\n\n@fig-one' });
    expect(messages.filter((message) => message.startsWith('c.md'))).toEqual([
      'c.md:3:1 id-duplicate @fig-one is given in several files: a.md, b.md | The reference leads to the first. Give the others another id.',
    ]);
  });
});

describe('the words of a reference', () => {
  const files = {
    'a.md': `# A {#sec-a}\n${things}\n@sec-a, @tbl-loads, [@fig-one; @fig-two], [@fig-one; @fig-two; @fig-three]`,
    'b.md': '# B\n\nx',
  };

  it.each([
    ['en-US', 'Chapter 1, Table 1, Figures 1 and 2, Figures 1–3'],
    ['de', 'Kapitel 1, Tabelle 1, Abbildungen 1 und 2, Abbildungen 1–3'],
    ['fr', 'Chapitre 1, Tableau 1, Figures 1 et 2, Figures 1–3'],
    ['es', 'Capítulo 1, Tabla 1, Figuras 1 y 2, Figuras 1–3'],
    ['it', 'Capitolo 1, Tabella 1, Figure 1 e 2, Figure 1–3'],
    ['nl', 'Hoofdstuk 1, Tabel 1, Figuren 1 en 2, Figuren 1–3'],
    ['pt', 'Capítulo 1, Tabela 1, Figuras 1 e 2, Figuras 1–3'],
    ['pl', 'Rozdział 1, Tabela 1, Rysunki 1 i 2, Rysunki 1–3'],
    ['ja', '第1章, 表1, 図1、2, 図1～3'],
    ['zh', '第1章, 表1, 图1和2, 图1～3'],
  ])('in %s', async (language, words) => {
    const { html } = await read(files, `language: ${language}\n`);
    expect(html.replace(/<[^>]+>/gu, '')).toContain(words);
  });

  it('are those of the section they stand in', async () => {
    const { html } = await read(
      { 'a.md': `# A\n${things}`, 'b.md': '---\nlanguage: de\n---\n\n# B\n\nSiehe [@fig-one; @fig-two].' },
      'language: en\n',
    );
    expect(html).toContain('Siehe <span class="references"><a href="#fig-one">Abbildungen 1</a> und');
  });
});

describe('numbers', () => {
  const files = {
    'p.md': `# Preface\n\n![x](p.svg "P")`,
    'a.md': '# A\n\n## S\n\n![x](p.svg "A1"){#fig-a}\n\n## S2\n\n![x](p.svg "A2")\n\n@fig-a',
    'b.md': '# B\n\n![x](p.svg "B1")',
    'z.md': '# Z\n\n![x](p.svg "Z1")',
  };
  const chapters = 'frontmatter: [p.md]\nchapters: [a.md, b.md]\nbackmatter: [{file: z.md, role: appendix}]\n';

  it.each([
    ['', ['1', '2', '3', '4', '5']],
    ['numbering: chapter\n', ['1', '1.1', '1.2', '2.1', 'A.1']],
    ['numbering: {figures: chapter}\n', ['1', '1.1', '1.2', '2.1', 'A.1']],
    ['number-sections: true\n', ['1', '1.1', '1.2', '2.1', 'A.1']],
    ['number-sections: true\nnumbering: section\n', ['1', '1.1.1', '1.2.1', '2.1', 'A.1']],
    ['number-sections: true\nnumbering: book\n', ['1', '2', '3', '4', '5']],
  ])('with %j', async (yaml, numbers) => {
    const { book } = await read(files, `${chapters}${yaml}`);
    expect(book.captions?.map(({ number }) => number)).toEqual(numbers);
  });

  it('cannot begin anew with sections that have none', async () => {
    const { messages } = await read(files, `${chapters}numbering: section\n`);
    expect(messages[0]).toContain('config-value Numbers cannot begin anew with each section');
  });
});

describe('number-sections', () => {
  const text = `# One

## First {#sec-first}

### Deep {#sec-deep}

## Without {.unnumbered}

### Below

## Second

See @sec-first, [@sec-first; @sec-deep] and [](#sec-deep).
`;

  it('numbers headings, and what refers to them', async () => {
    const { html, messages } = await read(
      { 'a.md': text, 'z.md': '# Tables {.appendix}\n\n## Of knots {#sec-of}\n\n@sec-of' },
      'number-sections: true\n',
    );
    expect(messages).toEqual([]);
    const headings = [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gu)].map(([, inside = '']) =>
      inside.replace(/<[^>]+>/gu, ''),
    );
    expect(headings).toEqual(['1.1 First', '1.1.1 Deep', 'Without', 'Below', '1.2 Second', 'A.1 Of knots']);
    expect(html.replace(/<[^>]+>/gu, '')).toContain('See Section 1.1, Sections 1.1 and 1.1.1 and Section 1.1.1.');
    expect(html).toContain('<p class="number">Appendix A</p>');
    expect(html).toContain('>Section A.1</a>');
  });

  it('only so deep', async () => {
    const { html } = await read({ 'a.md': text, 'b.md': '# B\n\nx' }, 'number-sections: true\nnumber-depth: 2\n');
    expect(html).toContain('<h2 id="sec-first"><span class="section-number">1.1</span> First</h2>');
    expect(html).toContain('<h3 id="sec-deep">Deep</h3>');
  });

  it('counts from one in an essay, with letters for its appendices', async () => {
    const text = '# E\n\n## One\n\n### Sub\n\n## Data {.appendix #sec-data}\n\n### More\n\n@sec-data';
    const { html } = await readFiles({ 'a.md': `---\ntitle: E\nnumber-sections: true\n---\n\n${text}` }, 'a.md');
    const numbers = [...html.matchAll(/section-number">([^<]*)/gu)].map(([, number]) => number);
    expect(numbers).toEqual(['1', '1.1', 'A', 'A.1']);
    expect(html).toContain('>Appendix\u00A0A</a>');
  });
});
