/** Names in the list of chapters are for the contents; what stands in the text is the file's own. */
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { collectContents } from '../../../src/markup/contents.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import type { Book, ContentsEntry } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith, type Files } from '../../support/folder.ts';
import { linesOf } from '../../support/plan.ts';

const toml = '[book]\ntitle = "T"\n';

async function read(files: Files): Promise<{ book: Book; contents: string; messages: readonly string[] }> {
  const report = new Report();
  const book = await readBook(await folderWith(files), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  return { book, contents: collectContents(book).map(sayEntry).join(', '), messages: linesOf(report) };
}

function sayEntry({ number, title, entries }: ContentsEntry): string {
  const below = entries.length === 0 ? '' : ` (${entries.map(sayEntry).join(', ')})`;
  return `${number === undefined ? '' : `${number} `}${title}${below}`;
}

describe('a name in SUMMARY.md', () => {
  it('leaves the heading its words, its emphasis and its note', async () => {
    const { book, contents, messages } = await read({
      'book.toml': toml,
      'SUMMARY.md': '- [Setup](setup.md)\n- [API](api.md)\n',
      'setup.md': '# Setting up your *own* machine[^h]\n\nText, see [](api.md).\n\n[^h]: A note.\n',
      'api.md': '# The `Client` interface {#client lang=de .unnumbered}\n\nText.\n',
    });
    const [setup, api] = book.sections;
    expect(toHtml(setup?.body ?? { type: 'root', children: [] })).toMatch(
      /<h1 id="setup-title">Setting up your <em>own<\/em> machine<sup class="noteref"><a[^>]*>1<\/a><\/sup><\/h1>/u,
    );
    expect(setup?.notes).toHaveLength(1);
    expect(toHtml(api?.body ?? { type: 'root', children: [] })).toContain(
      '<h1 id="client-title" lang="de">The <code>Client</code> interface</h1>',
    );
    expect(contents).toBe('1 Setup, API');
    expect(messages).toEqual([]);
  });

  it('is the heading where the file has none, and the part’s where its text has none', async () => {
    const { book, contents } = await read({
      'book.toml': toml,
      'SUMMARY.md': '- [Part I: Out](out/README.md)\n  - [Setup](out/setup.md)\n',
      'out/README.md': 'On the way out.\n',
      'out/setup.md': 'Text.\n',
    });
    expect(book.sections.map(({ body }) => /<h1[^>]*>.*<\/h1>/u.exec(toHtml(body))?.[0])).toEqual([
      expect.stringContaining('>Part I: Out</h1>'),
      expect.stringContaining('>Setup</h1>'),
    ]);
    expect(contents).toBe('Part I: Out (1 Setup)');
  });

  it('of a place in a file is that of the heading there', async () => {
    const { contents, messages } = await read({
      'book.toml': toml,
      'SUMMARY.md':
        '- [One](a.md)\n  - [Install](a.md#installing-it)\n  - [Two](b.md)\n- [The end](a.md#over)\n- [Nowhere](a.md#instaling-it)\n',
      'a.md': '# A\n\n## Installing it\n\na\n\n## Over and out {#over}\n\nb\n',
      'b.md': '# B\n\nb\n',
    });
    expect(contents).toBe('1 One (Install, The end, Two)');
    expect(messages).toEqual([
      'SUMMARY.md:5:3 link-dead “Nowhere” leads to #instaling-it, but a.md has no such heading or id | Did you mean #installing-it?',
    ]);
  });

  it('of nothing but places lists their file once, under its own heading', async () => {
    const { contents, messages } = await read({
      'book.toml': toml,
      'SUMMARY.md': '- [First](a.md#one)\n- [Second](a.md#two)\n- [B](b.md#b)\n',
      'a.md': '# A\n\n## One\n\na\n\n## Two\n\nb\n',
      'b.md': '# About B {#b}\n\nb\n',
    });
    expect(contents).toBe('1 A (First, Second), 2 B');
    expect(messages).toEqual([]);
  });
});

it('says of SUMMARY.md what leads to no file of the book', async () => {
  const { contents, messages } = await read({
    'book.toml': toml,
    'SUMMARY.md': [
      '**[Buy it](https://example.org/book)**',
      '',
      '- [A](a.md), [B](b.md)',
      '- [Forum](//example.org/forum)',
      '- [Planned]()',
      '- Later',
      '  ',
      '- [Draft]()',
      '  - [C](c.md)',
    ].join('\n'),
    'a.md': '# A\n\na\n',
    'b.md': '# B\n\nb\n',
    'c.md': '# C\n\nc\n',
  });
  expect(contents).toBe('1 A, 2 B, 3 C');
  expect(messages.map((line) => line.split(' | ')[0])).toEqual([
    'SUMMARY.md:1:3 chapter-elsewhere “Buy it” leads out of the book, to https://example.org/book: it is no chapter',
    'SUMMARY.md:4:3 chapter-elsewhere “Forum” leads out of the book, to //example.org/forum: it is no chapter',
    'SUMMARY.md:5:3 chapter-planned “Planned” leads to no file: it is not in the book yet',
    'SUMMARY.md:6:1 chapter-planned “Later” leads to no file: it is not in the book yet',
    'SUMMARY.md:8:3 chapter-planned “Draft” leads to no file: it is not in the book yet',
  ]);
});
