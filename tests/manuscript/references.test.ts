/** Links without words, numbers of figures and tables, and pages asked for. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/manuscript/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from '../support/folder.ts';
import { linesOf } from '../support/plan.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
const table = '| A | B |\n|---|---|\n| 1 | 2 |\n';

async function read(files: Files, yaml = ''): Promise<{ book: Book; messages: string[]; html: string }> {
  const report = new Report();
  const folder = await folderWith({ 'book.yaml': `title: T\n${yaml}`, 'p.svg': svg, ...files });
  const book = await readBook(join(folder), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  const html = book.sections
    .flatMap(({ body, notes }) => [body, ...notes.map((note) => ({ type: 'root' as const, children: [...note.body] }))])
    .map((tree) => toHtml(tree).replaceAll('\u00A0', ' '))
    .join('\n');
  return { book, messages: linesOf(report), html };
}

describe('a link without words', () => {
  it('says the number of a chapter, a part, an appendix, or the title of what has none', async () => {
    const { html, messages } = await read(
      {
        'a.md': '# Anchors\n\n[](b.md) [](#cranes) [](#derricks) [](#hooks) [](#tables) [](pref.md)',
        'b.md': '# Boats\n\n## Hooks\n\nx',
        'c.md': '# Cranes {.unnumbered}\n\nx',
        'd.md': '# Derricks\n\nx',
        'pref.md': '# Preface\n\nx',
        'z.md': '# Tables\n\nx',
      },
      'frontmatter: [pref.md]\nchapters: [a.md, b.md, c.md, d.md]\nbackmatter: [{file: z.md, role: appendix}]\n',
    );
    expect(messages).toEqual([]);
    expect([...html.matchAll(/<a[^>]*>([^<]*)<\/a>/gu)].map(([, words]) => words)).toEqual([
      'Chapter 2',
      'Cranes',
      'Chapter 3',
      'Hooks',
      'Appendix A',
      'Preface',
    ]);
  });

  it('numbers all figures or all tables that have captions, through the book', async () => {
    const { book, html } = await read({
      'a.md': `# A\n\n![x](p.svg "One")\n\n![x](p.svg)\n\n![x](p.svg "Two"){#two}\n\n${table}\n: Plain. {#t}\n\nSee [](#three).`,
      'b.md': '# B\n\n:::figure{#three}\n![x](p.svg)\n\nThree, after [](#two).\n:::\n',
    });
    expect(book.captions?.map(({ kind, number, title, section }) => [kind, number ?? '-', title, section])).toEqual([
      ['figure', '1', 'One', 'a'],
      ['figure', '2', 'Two', 'a'],
      ['table', '-', 'Plain.', 'a'],
      ['figure', '3', 'Three, after Figure 2.', 'b'],
    ]);
    expect(html).toContain('<figcaption><span class="number">Figure 1.</span> One</figcaption>');
    expect(html).toContain('See <a href="#three">Figure 3</a>.');
    expect(html).toContain('<span class="number">Figure 3.</span> Three, after <a href="#two">Figure 2</a>.');
    expect(html).toContain('<caption>Plain.</caption>');
    expect(html).not.toContain('id=""');
    expect(new Set(book.captions?.map(({ id }) => id)).size).toBe(4);
  });

  it('gives a number to what has no caption, if it is referred to', async () => {
    const { html } = await read({ 'a.md': `# A\n\n:::figure{#f}\n![x](p.svg)\n:::\n\n[](#f)` });
    expect(html).toContain('<figcaption><span class="number">Figure 1.</span></figcaption>');
  });

  it('follows the language of its own text', async () => {
    const files: Files = {
      'a.md': `# A\n\n![x](p.svg "X"){#f}\n\n${table}\n: Y {#t}\n\n[](#f), [](#t)`,
    };
    expect((await read(files, 'lang: de\n')).html).toContain(
      '<a href="#f">Abbildung 1</a>, <a href="#t">Tabelle 1</a>',
    );
    const { html } = await read(files, 'lang: ja\n');
    expect(html).toContain('<a href="#f">図1</a>');
    expect(html).toContain('<span class="number">図1</span>\u3000X');
  });

  it('is named where it leads to something nameless, and says where that stands', async () => {
    const { html, messages } = await read({ 'a.md': '# A\n\n## Ropes\n\n[word]{#w}\n\nSee [](#w).' });
    expect(messages).toEqual([expect.stringMatching(/^a\.md:7:5 reference-nameless/u)]);
    expect(html).toContain('See <a href="#w">Ropes</a>.');
  });

  it('names a call-out by its title', async () => {
    const { html } = await read({
      'a.md': '# A\n\n:::tip{#t}\n[Keep dry]\n\nText.\n:::\n\n:::note{#n title="Mind"}\nx\n:::\n\n[](#n)',
    });
    expect(html).toContain('<a href="#n">Mind</a>');
  });
});

describe('an id of another file', () => {
  it('is found if one file alone has it', async () => {
    const { html, messages } = await read({ 'a.md': '# A\n\n[there](#ropes)', 'b.md': '# B\n\n## Ropes\n\nx' });
    expect(messages).toEqual([]);
    expect(html).toContain('<a href="#ropes">there</a>');
  });

  it('has to be named with its file if several have it', async () => {
    const { messages } = await read({
      'a.md': '# A\n\n[there](#ropes)',
      'b.md': '# B\n\n## Ropes\n\nx',
      'c.md': '# C\n\n## Ropes\n\nx',
    });
    expect(messages).toEqual([expect.stringMatching(/^a\.md:3:1 link-dead .*several files have: b\.md, c\.md/u)]);
  });
});

describe('a page asked for', () => {
  const files = (reference: string): Files => ({
    'a.md': `# A\n\n## Ropes\n\n${reference}\n\n## Sails\n\nx`,
    'b.md': '# B\n\n## Masts\n\nx',
  });

  it.each([
    ['[](#masts){.page}', '<a href="#masts" class="pageref" data-page-of="masts" data-page-alone="">Masts</a>'],
    ['[the masts](b.md#masts){.page}', '<a href="#masts" class="pageref" data-page-of="masts">the masts</a>'],
    [
      '[](#ropes){.page to=#sails}',
      '<a href="#ropes" class="pageref" data-page-of="ropes" data-page-to="sails" data-page-alone="">Ropes – Sails</a>',
    ],
    [
      '[](b.md){.page to=#sails}',
      '<a href="#b" class="pageref" data-page-of="sails" data-page-to="b" data-page-alone="">Chapter 2 – Sails</a>',
    ],
  ])('by %s reads as a link and carries what print needs', async (reference, expected) => {
    const { html, messages } = await read(files(reference));
    expect(messages).toEqual([]);
    expect(html).toContain(expected);
  });

  it('is asked for in vain of ends that are not there and of places outside', async () => {
    const dead = await read(files('[](#ropes){.page to=#sail}'));
    expect(dead.messages).toEqual([expect.stringMatching(/^a\.md:5:1 link-dead .*#sail, .*Did you mean #sails/u)]);
    const outside = await read(files('[x](https://example.org/){.page}'));
    expect(outside.messages).toEqual([expect.stringMatching(/^a\.md:5:1 reference-outside/u)]);
    expect(outside.html).toContain('<a href="https://example.org/">x</a>');
  });

  it('is asked for in notes, too', async () => {
    const { html } = await read(files('Text.[^1]\n\n[^1]: See [](#sails){.page}.'));
    expect(html).toContain('data-page-of="sails"');
  });
});

describe('numbering and lists', () => {
  const text = `# A\n\n![x](p.svg "One"){#one}\n\n${table}\n: Two {#two}\n\n[](#one)`;
  const numbers = ({ captions = [] }: Book): string[] => captions.map(({ kind, number }) => `${kind} ${number ?? '-'}`);

  it.each([
    ['', ['figure 1', 'table -']],
    ['lists: [tables]\n', ['figure 1', 'table 1']],
    ['lot: true\n', ['figure 1', 'table 1']],
    ['numbering: false\n', ['figure -', 'table -']],
    ['numbering: {tables: true}\n', ['figure 1', 'table 1']],
    ['numbering: {figures: false}\nlists: figures\n', ['figure -', 'table -']],
  ])('are as %j has them', async (yaml, expected) => {
    expect(numbers((await read({ 'a.md': text }, `chapters: [a.md]\n${yaml}`)).book)).toEqual(expected);
  });

  it('name a list that would be empty, and make the other', async () => {
    const { book, messages } = await read(
      { 'a.md': '# A\n\n![x](p.svg "One")', 'b.md': '# B\n\nx' },
      'lists: [figures, tables]\n',
    );
    expect(messages).toEqual([expect.stringMatching(/^book\.yaml:2:8 list-empty .*none of the tables has a caption/u)]);
    expect(book.lists).toEqual(['figures']);
  });

  it('name what no list can be of', async () => {
    const { messages } = await read({ 'a.md': text, 'b.md': '# B\n\nx' }, 'lists: [figure]\n');
    expect(messages.join()).toMatch(/book\.yaml:2:9 config-value .*“figure”/u);
  });
});
