/** Chapters have authors: who made a chapter stands below its heading, where it is not who made the book. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { collectContents } from '../../../src/markup/contents.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import type { Book } from '../../../src/model/book.ts';
import { answerableFor } from '../../../src/model/section-people.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith, type Files } from '../../support/folder.ts';
import { linesOf } from '../../support/plan.ts';

async function read(files: Files, of = ''): Promise<{ book: Book; messages: readonly string[] }> {
  const report = new Report();
  const book = await readBook(join(await folderWith(files), of), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  return { book, messages: linesOf(report) };
}

/** The lines below the heading of each section. */
function creditsOf({ sections }: Book): string[] {
  return sections.map(({ body }) =>
    [...toHtml(body).matchAll(/<p class="(subtitle|byline|contributor)">([^<]*)</gu)]
      .map(([, name = '', words = '']) => `${name}: ${words}`)
      .join(', '),
  );
}

describe('the author of a chapter', () => {
  const files = {
    'book.yaml':
      'title: T\neditor: E. Ditor\nchapters:\n  - a.md\n  - b.md\n  - {file: c.md, author: [C. Third, {name: D. Fourth, role: author}]}\n  - d.md',
    'a.md': '---\nauthor: A. First\nsubtitle: On the sea\n---\n\n# A\n\na',
    'b.md': "---\ntitle: B\nauthor: B. O'Second\ncontributors: [{name: T. Ranslator, role: translator}]\n---\n\nb",
    'c.md': '# C\n\nc',
    'd.md': '---\nauthor: [A. First]\neditor: E. Ditor\n---\n\n# D\n\nd\n\n# D2\n\ne',
  };

  it('stands below its heading with its subtitle and the others who made it', async () => {
    const { book, messages } = await read(files);
    expect(creditsOf(book)).toEqual([
      'subtitle: On the sea, byline: A. First',
      'byline: B. O’Second, contributor: Translated by T. Ranslator',
      'byline: C. Third and D. Fourth',
      'byline: A. First',
      'byline: A. First',
    ]);
    expect(messages).toEqual([]);
  });

  it('is in the contents, and answers for a book that nobody has made as a whole', async () => {
    const { book } = await read(files);
    expect(collectContents(book).map(({ authors }) => authors)).toEqual([
      'A. First',
      'B. O’Second',
      'C. Third and D. Fourth',
      'A. First',
      'A. First',
    ]);
    expect(answerableFor(book)).toEqual([]);
    const { book: unedited } = await read({ ...files, 'book.yaml': 'title: T' });
    expect(answerableFor(unedited)).toEqual(['A. First', 'B. O’Second']);
  });

  it('is not named again where it is the author of the book', async () => {
    const { book } = await read({
      'book.yaml': 'title: T\nauthor: [A. First, B. Second]',
      'a.md': '---\nauthor: [B. Second, A. First]\n---\n\n# A\n\na',
      'b.md': '---\nauthor: B. Second\n---\n\n# B\n\nb',
    });
    expect(creditsOf(book)).toEqual(['', 'byline: B. Second']);
  });

  it('in the first file is the book’s, unless the other files name theirs', async () => {
    const one = { 'a.md': '---\ntitle: T\nauthor: A. First\n---\n\n# A\n\na', 'b.md': '# B\n\nb' };
    const { book } = await read(one);
    expect([book.metadata.contributors.map(({ name }) => name), creditsOf(book)]).toEqual([['A. First'], ['', '']]);
    const { book: anthology } = await read({ ...one, 'b.md': '---\nauthor: B. Second\n---\n\n# B\n\nb' });
    expect(anthology.metadata.contributors).toEqual([]);
    expect(creditsOf(anthology)).toEqual(['byline: A. First', 'byline: B. Second']);
  });

  it('opens a part', async () => {
    const { book } = await read({
      'book.yaml': 'title: T\nchapters: [{part: P, file: p.md, chapters: [a.md]}]',
      'p.md': '---\nauthor: A. First\n---\n\np',
      'a.md': '# A\n\na',
    });
    expect(creditsOf(book)).toEqual(['byline: A. First', '']);
  });

  it('that is nobody is named at its place in the list', async () => {
    const { messages } = await read({
      'book.yaml': 'title: T\nchapters: [{file: a.md, author: {role: author}}, b.md]',
      'a.md': '# A\n\na',
      'b.md': '# B\n\nb',
    });
    expect(messages).toEqual(['book.yaml:2:33 config-type A person without a name | Write name: …']);
  });
});

it('names all who made an essay below its title', async () => {
  const { book } = await read(
    { 'e.md': '---\ntitle: T\nauthor: A. First\ntranslator: T. Ranslator\ncontributors: [C. Other]\n---\n\nText' },
    'e.md',
  );
  expect(creditsOf(book)).toEqual([
    'byline: A. First, contributor: Translated by T. Ranslator, contributor: With contributions by C. Other',
  ]);
});
