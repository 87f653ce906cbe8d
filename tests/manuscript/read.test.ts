/** From files to a Book: sections, ids, links, notes, pictures, and what is said of them. */
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/manuscript/index.ts';
import { findHeadings, readHeading } from '../../src/markup/contents.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from '../support/folder.ts';
import { linesOf } from '../support/plan.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);

async function read(files: Files, of = ''): Promise<{ book: Book; messages: string[]; html: string[] }> {
  const report = new Report();
  const book = await readBook(join(await folderWith(files), of), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  return { book, messages: linesOf(report), html: book.sections.map(({ body }) => toHtml(body).replaceAll('\n', '')) };
}

describe('sections', () => {
  it('are numbered through the book, parts in Roman, appendices in letters', async () => {
    const { book } = await read({
      'book.yaml':
        'title: T\nfrontmatter: [preface.md]\nchapters:\n  - part: One\n    chapters: [a.md, b.md]\n  - part: Two\n    chapters: [c.md]\nbackmatter: [appendix.md]\n',
      'preface.md': '# Preface\n\nx',
      'a.md': '# A\n\nx',
      'b.md': '# B {.unnumbered}\n\nx',
      'c.md': '# C\n\nx',
      'appendix.md': '# Tables\n\nx',
    });
    expect(book.sections.map(({ role, number, title, depth }) => [role, number ?? '-', title, depth])).toEqual([
      ['preface', '-', 'Preface', 0],
      ['part', 'I', 'One', 0],
      ['chapter', '1', 'A', 1],
      ['chapter', '-', 'B', 1],
      ['part', 'II', 'Two', 0],
      ['chapter', '2', 'C', 1],
      ['appendix', 'A', 'Tables', 0],
    ]);
  });

  it('have the words of a picture as their names where their headings have no others', async () => {
    const { book } = await read({
      'book.yaml': 'title: T',
      'a.md': '# ![The harbour](a.png)\n\nx\n\n## ![](a.png)\n\n## ![The *mole*](a.png)\n\n## ![Seal](a.png) Ships',
      'b.md': '# B\n\nx',
      'a.png': png,
    });
    expect(book.sections.map(({ title, body }) => [title, ...findHeadings(body).map(readHeading)])).toEqual([
      ['The harbour', 'The mole', 'Ships'],
      ['B'],
    ]);
  });

  it('have ids within their headings that nothing else has', async () => {
    const { html, messages } = await read({
      'book.yaml': 'title: T',
      'a.md': '# A [b]{#place}\n\n[to b](#place)',
      'b.md': '# B <span id="place"></span>\n\n[c]{#place}',
    });
    const ids = [...html.join('').matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toContain('place');
    expect(html[0]).toContain('<a href="#place">to b</a>');
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['b.md:3:1 id-duplicate']);
  });

  it('begin at each first-level heading of a file', async () => {
    const { book } = await read({ 'book.yaml': 'title: T', '1.md': '# A\n\nx\n\n# B\n\ny', '2.md': '# C\n\nz' });
    expect(book.sections.map(({ id, title }) => `${id} ${title}`)).toEqual(['a A', 'b B', 's-2 C']);
  });

  it('have ids that are unique in the book, headings too', async () => {
    const { html } = await read({
      'book.yaml': 'title: T',
      'a.md': '# A\n\n## Same\n\nx',
      'b.md': '# B\n\n## Same\n\nx\n\n## Same\n\ny',
    });
    expect(html.join('')).toMatch(/h2 id="same".*h2 id="b-same".*h2 id="(?!same"|b-same")[^"]+"/u);
  });

  it('take a title without front matter from the first heading, and leave it out of the text', async () => {
    const { book, html } = await read({ 'essay.md': '# The Title\n\nText.\n\n## Part' }, 'essay.md');
    expect(book.metadata.title).toBe('The Title');
    expect(html[0]).toBe(
      '<header class="opening"><h1 id="essay-title">The Title</h1></header><p class="first">Text.</p><h2 id="part">Part</h2>',
    );
  });

  it('keep a heading that is not their title where it stands, even if it is the only one', async () => {
    const { html } = await read({ 'essay.md': '---\ntitle: Own\n---\n\nText.\n\n## Part\n\nMore.' }, 'essay.md');
    expect(html[0]).toBe(
      '<header class="opening"><h1 id="essay-title">Own</h1></header><p class="first">Text.</p><h2 id="part">Part</h2><p class="first">More.</p>',
    );
  });
});

it('sets the words of the front matter as it sets the text', async () => {
  const { book } = await read(
    { 'e.md': '---\ntitle: "The Pilot\'s \\"Log\\""\ndescription: One -- two...\n---\n\nText' },
    'e.md',
  );
  expect([book.metadata.title, book.sections[0]?.title, book.metadata.description]).toEqual([
    'The Pilot’s “Log”',
    'The Pilot’s “Log”',
    'One – two…',
  ]);
});

describe('paragraphs', () => {
  it('are first after an opening, a heading, an ornament, and where they go on after a display', async () => {
    const { html } = await read({ 'e.md': '# T\n\nA\n\nB\n\n***\n\nC\n\n- x\n\nD\n\n- x\n\nand E' }, 'e.md');
    expect(
      [...(html[0] ?? '').matchAll(/<p(?: class="first")?>(?:and )?[A-E]/gu)].map(([found]) =>
        found.replaceAll(/<|>|p|class=|"/gu, '').trim(),
      ),
    ).toEqual(['firstA', 'B', 'firstC', 'D', 'firstand E']);
  });
});

describe('links', () => {
  const files = {
    'book.yaml': 'title: T',
    'a.md':
      '# A {#start}\n\n[b](b.md) [b2](b.md#sub) [b3](./b.md#Sub) [own](#start) [gone](c.md) [near](b.md#sup) [web](https://example.org/) [bad](https://exa mple) [none]()',
    'b.md': '# B\n\n## Sub\n\n[back](a.md#start) [up](../x.md)',
  };

  it('lead to ids, whatever file they name', async () => {
    const { html } = await read(files);
    expect(html[0]).toContain(
      '<a href="#b">b</a> <a href="#sub">b2</a> <a href="#sub">b3</a> <a href="#start">own</a> gone <a href="#b">near</a> <a href="https://example.org/">web</a>',
    );
    expect(html[1]).toContain('<a href="#start">back</a> up');
  });

  it('with one mistaken address are told in one message, at the first', async () => {
    const { messages } = await read({
      'book.yaml': 'title: T\nchapters: [b.md, 01_object.md, a.md]',
      'a.md': '# A\n\n[one](object) [two](object)',
      'b.md': '# B\n\n[three](object)',
      '01_object.md': '# C\n\nx',
    });
    expect(messages).toEqual([
      'b.md:3:1 link-dead Link to object, which is not part of the book (3 times; this is the first) | Did you mean 01_object.md?',
    ]);
  });

  it('that lead nowhere are named at their place', async () => {
    const { messages } = await read(files);
    expect(messages.filter((line) => line.includes('link-dead'))).toEqual([
      'a.md:3:57 link-dead Link to c.md, which is not part of the book | Did you mean b.md?',
      'a.md:3:70 link-dead Link to #sup, but b.md has no such heading or id | Did you mean #sub?',
      'a.md:3:139 link-dead Link without an address | Put an address between the parentheses.',
      'b.md:5:20 link-dead Link to ../x.md, which is not part of the book | Link to a chapter of the book or to an address on the web.',
    ]);
  });
});

describe('notes', () => {
  it('are numbered by their references; one referred to twice is one note', async () => {
    const { book, messages } = await read(
      { 'e.md': '# T\n\na[^b] b^[inline] c[^a] d[^b]\n\n[^a]: A\n[^b]: B[^c]\n[^c]: C\n[^d]: D\n[^a]: again' },
      'e.md',
    );
    const notes = book.sections[0]?.notes ?? [];
    expect(
      notes.map(({ number, references, body }) => [
        number,
        references.length,
        body.map((node) => toString(node).trim().replace(/\d$/u, '')).join(''),
      ]),
    ).toEqual([
      [1, 2, 'B'],
      [2, 1, 'inline'],
      [3, 1, 'A'],
      [4, 1, 'C'],
    ]);
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'e.md:8:1 note-unused',
      'e.md:9:1 note-duplicate',
    ]);
  });

  it('start anew in each section', async () => {
    const { book } = await read({ 'book.yaml': 'title: T', 'a.md': '# A\n\nx^[1]', 'b.md': '# B\n\nx^[2]' });
    expect(book.sections.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['fn-a-1'], ['fn-b-1']]);
    expect(book.notes).toEqual({ place: 'foot', numbering: 'chapter' });
  });

  it('run through the book where the author wants it, in text and notes', async () => {
    const { book, html } = await read({
      'book.yaml': 'title: T\nnotes: {numbering: book}',
      'a.md': '# A\n\nx^[1] y^[2]',
      'b.md': '# B\n\nx^[3]',
      'c.md': '# C\n\nx[^n] y[^n]\n\n[^n]: n',
    });
    expect(book.sections.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[1, 2], [3], [4]]);
    expect(html.map((one) => [...one.matchAll(/role="doc-noteref">(\d+)</gu)].map(([, number]) => number))).toEqual([
      ['1', '2'],
      ['3'],
      ['4', '4'],
    ]);
    expect(book.sections[2]?.notes[0]).toMatchObject({ id: 'fn-c-1', references: ['fnref-c-1', 'fnref-c-1-2'] });
  });

  it('at the end cannot be numbered by the page, whoever says what', async () => {
    const { book } = await read({
      'book.yaml': 'title: T\nnotes: endnotes',
      'a.md': '---\nnotes: {numbering: page}\n---\n\n# A\n\nx^[1]',
      'b.md': '# B\n\nx',
    });
    expect(book.notes).toEqual({ place: 'endnotes', numbering: 'chapter' });
  });
});

describe('pictures', () => {
  it('are read once, named by content, and sized', async () => {
    const { book, html } = await read(
      { 'e.md': '# T\n\n![One](p.png)\n\n![Two](sub/q.png)', 'p.png': png, 'sub/q.png': png },
      'e.md',
    );
    expect([...book.images.keys()]).toHaveLength(2);
    expect(html[0]).toMatch(/<img src="images\/p-[0-9a-f]{8}\.png" alt="One" width="2" height="1">/u);
  });

  it('that cannot be had leave their words and a message', async () => {
    const { html, messages } = await read(
      {
        'e.md':
          '# T\n\n![Gone](no.png)\n\n![Doc](a.tiff)\n\n![](p.png)\n\n![](p.png){.decorative}\n\n![Far](https://example.org/x.png)\n\n![Out](../../x.png)\n\n![Broken](b.png)',
        'a.tiff': 'x',
        'p.png': png,
        'b.png': 'not a picture',
      },
      'e.md',
    );
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'e.md:3:1 image-missing',
      'e.md:5:1 image-type',
      'e.md:7:1 image-alt',
      'e.md:11:1 image-remote',
      'e.md:13:1 image-outside',
      'e.md:15:1 image-broken',
    ]);
    expect(html[0]).toContain('Gone');
    expect(html[0]).toContain('<a href="https://example.org/x.png" class="missing-image">Far</a>');
  });

  it('drawn in SVG carry nothing that acts', async () => {
    const svg =
      '<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" width="10" height="5" onload="x()"><script>x()</script><a href="https://example.org"><rect width="10" height="5"/></a><image href="https://example.org/x.png"/><style class="s">@import url(https://example.org/x.css); rect { fill: red }</style></svg>';
    const { book, messages } = await read({ 'e.md': '# T\n\n![Drawing](d.svg)', 'd.svg': svg }, 'e.md');
    const text = new TextDecoder().decode([...book.images.values()][0]?.bytes);
    expect(text).not.toMatch(/script|onload|example\.org|@import|<a\b|<style class/u);
    expect(text).toContain('<rect width="10" height="5"');
    expect(messages[0]).toContain('e.md:3:1 html-removed');
  });
});
