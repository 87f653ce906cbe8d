/** What stands before, between and above headings is in the editions, in the order in which it was written. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { inspectEpub } from '../support/epub.ts';
import { folderWith, type Files } from '../support/folder.ts';

/** Words of the kind `w7`, in order. */
function marked(text: string): string[] {
  return text.match(/w\d+/gu) ?? [];
}

async function publishWords(files: Files): Promise<{ html: string[]; epub: string[]; exitCode: number }> {
  const folder = await folderWith(files);
  const out = join(folder, 'out');
  const { exitCode } = await publish(folder, { to: ['html', 'epub'], out, env: { SOURCE_DATE_EPOCH: '0' } });
  let main = '';
  visit(fromHtml(await readFile(join(out, 'my-book/my-book.html'))), 'element', (node) => {
    if (node.tagName === 'main') main = toString(node);
  });
  const { reading } = await inspectEpub(new Uint8Array(await readFile(join(out, 'my-book/my-book.epub'))));
  return { html: marked(main), epub: marked(reading), exitCode };
}

const last = '# w90\n\nw91\n';

it.each([
  [
    'titles in front matter and headings of the second level',
    {
      'book.yaml': 'title: T\nchapters: [a.md, z.md]',
      'a.md': '---\ntitle: w1\n---\n\nw2\n\n## w3\n\nw4\n\n## w5\n\nw6\n',
      'z.md': last,
    },
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w90', 'w91'],
  ],
  [
    'two headings in a row, and text before them',
    {
      'book.yaml': 'title: T\nchapters: [a.md, z.md]',
      'a.md': 'w1\n\n# w2\n\n# w3\n\nw4\n\n# w5\n\nw6\n',
      'z.md': last,
    },
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w90', 'w91'],
  ],
  [
    'a book in one file with text on both sides of its title, and another title in front matter',
    { 'a.md': '---\ntitle: T\nkind: book\n---\n\nw1\n\n# w2\n\nw3\n\n## w4\n\nw5\n\n## w6\n\nw7\n' },
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7'],
  ],
  [
    'names in SUMMARY.md, for files with headings of the third level and with none',
    {
      'book.yaml': 'title: T',
      'SUMMARY.md': '# Summary\n\n- [w1](a.md)\n- [L](b.md)\n\n# P\n\n- [M](z.md)\n',
      'a.md': 'w2\n\n### w3\n\nw4\n\n### w5\n\nw6\n',
      'b.md': '### w7\n\nw8\n',
      'z.md': last,
    },
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w90', 'w91'],
  ],
  [
    'a part that opens with headings of the second level',
    {
      'book.yaml': 'title: T\nchapters: [{part: w1, file: p.md, chapters: [z.md]}]',
      'p.md': 'w2\n\n## w3\n\nw4\n\n## w5\n\nw6\n',
      'z.md': last,
    },
    ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w90', 'w91'],
  ],
  [
    'an essay whose heading is not its title',
    { 'a.md': '---\ntitle: T\n---\n\nw1\n\n# w2\n\nw3\n\n## w4\n\nw5\n' },
    ['w1', 'w2', 'w3', 'w4', 'w5'],
  ],
  [
    'an essay with text before its title',
    { 'a.md': 'w1\n\n# w2\n\nw3\n\n## w4\n\nw5\n' },
    ['w1', 'w2', 'w3', 'w4', 'w5'],
  ],
] as const satisfies readonly (readonly [string, Files, readonly string[]])[])(
  'keeps every word in order: %s',
  async (_name, files, words) => {
    expect(await publishWords(files)).toEqual({ html: words, epub: words, exitCode: 0 });
  },
  60_000,
);
