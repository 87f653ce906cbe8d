/** Which heading is whose: the table in the handbook (“The headings of a file”), cell by cell. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import type { Book } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith, type Files } from '../../support/folder.ts';
import { linesOf } from '../../support/plan.ts';
import { outlineOfSections } from '../../support/section-outline.ts';

async function read(files: Files, of = ''): Promise<{ book: Book; outline: string; messages: readonly string[] }> {
  const report = new Report();
  const book = await readBook(join(await folderWith(files), of), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  // The other file of a folder is of no interest.
  const outline = outlineOfSections(book.sections.filter(({ source }) => source !== 'z.md'));
  const messages = linesOf(report);
  // Every word is proved to stand where it was written.
  expect(messages.filter((line) => line.includes('text-unread'))).toEqual([]);
  return { book, outline, messages };
}

/** `T`: the front matter has the title T. The file is file.md; a list calls it L, or the part P. */
const table = [
  // title, text, an essay, a book in one file, in chapters: or a sorted folder, in SUMMARY.md, opening a part
  ['-', 't', '#File t', '1 #File t', '1 #File t', '1 #L t', 'I #P t'],
  ['-', '# A a', '#A a', '1 #A a', '1 #A a', '1 #A a @L', 'I #A a @P'],
  ['-', 't # A a', 't #A a', '1 t #A a', '1 t #A a', '1 t #A a @L', 'I t #A a @P'],
  ['-', '# A a # B b', '#A a ##B b', '1 #A a | 2 #B b', '1 #A a | 2 #B b', '1 #A a @L | 2 #B b', 'I #A a @P | #B b'],
  [
    '-',
    't # A a # B b',
    '#File t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 t #A a | 2 #B b',
    '1 t #A a @L | 2 #B b',
    'I t #A a @P | #B b',
  ],
  ['-', '## A a', '#A a', '1 #A a', '1 #A a', '1 #A a @L', 'I #A a @P'],
  ['-', 't ## A a', '#File t ##A a', '1 #File t ##A a', '1 #File t ##A a', '1 #L t ##A a', 'I #P t ##A a'],
  [
    '-',
    '## A a ## B b',
    '#File ##A a ##B b',
    '1 #A a | 2 #B b',
    '1 #File ##A a ##B b',
    '1 #L ##A a ##B b',
    'I #P ##A a ##B b',
  ],
  [
    '-',
    't ## A a ## B b',
    '#File t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 #File t ##A a ##B b',
    '1 #L t ##A a ##B b',
    'I #P t ##A a ##B b',
  ],
  ['-', '### A a', '#A a', '1 #A a', '1 #A a', '1 #A a @L', 'I #A a @P'],
  ['-', 't ### A a', '#File t ##A a', '1 #File t ##A a', '1 #File t ##A a', '1 #L t ##A a', 'I #P t ##A a'],
  [
    '-',
    '### A a ### B b',
    '#File ##A a ##B b',
    '1 #A a | 2 #B b',
    '1 #File ##A a ##B b',
    '1 #L ##A a ##B b',
    'I #P ##A a ##B b',
  ],
  [
    '-',
    't ### A a ### B b',
    '#File t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 #File t ##A a ##B b',
    '1 #L t ##A a ##B b',
    'I #P t ##A a ##B b',
  ],
  ['T', 't', '#T t', '1 #T t', '1 #T t', '1 #T t @L', 'I #T t @P'],
  ['T', '# A a', '#T ##A a', '1 #A a', '1 #T ##A a', '1 #T ##A a @L', 'I #T ##A a @P'],
  ['T', 't # A a', '#T t ##A a', '1 t #A a', '1 #T t ##A a', '1 #T t ##A a @L', 'I #T t ##A a @P'],
  [
    'T',
    '# A a # B b',
    '#T ##A a ##B b',
    '1 #A a | 2 #B b',
    '1 #T ##A a ##B b',
    '1 #T ##A a ##B b @L',
    'I #T ##A a ##B b @P',
  ],
  [
    'T',
    't # A a # B b',
    '#T t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 #T t ##A a ##B b',
    '1 #T t ##A a ##B b @L',
    'I #T t ##A a ##B b @P',
  ],
  ['T', '## A a', '#T ##A a', '1 #A a', '1 #T ##A a', '1 #T ##A a @L', 'I #T ##A a @P'],
  ['T', 't ## A a', '#T t ##A a', '1 #T t ##A a', '1 #T t ##A a', '1 #T t ##A a @L', 'I #T t ##A a @P'],
  [
    'T',
    '## A a ## B b',
    '#T ##A a ##B b',
    '1 #A a | 2 #B b',
    '1 #T ##A a ##B b',
    '1 #T ##A a ##B b @L',
    'I #T ##A a ##B b @P',
  ],
  [
    'T',
    't ## A a ## B b',
    '#T t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 #T t ##A a ##B b',
    '1 #T t ##A a ##B b @L',
    'I #T t ##A a ##B b @P',
  ],
  ['T', '### A a', '#T ##A a', '1 #A a', '1 #T ##A a', '1 #T ##A a @L', 'I #T ##A a @P'],
  ['T', 't ### A a', '#T t ##A a', '1 #T t ##A a', '1 #T t ##A a', '1 #T t ##A a @L', 'I #T t ##A a @P'],
  [
    'T',
    '### A a ### B b',
    '#T ##A a ##B b',
    '1 #A a | 2 #B b',
    '1 #T ##A a ##B b',
    '1 #T ##A a ##B b @L',
    'I #T ##A a ##B b @P',
  ],
  [
    'T',
    't ### A a ### B b',
    '#T t ##A a ##B b',
    '– t | 1 #A a | 2 #B b',
    '1 #T t ##A a ##B b',
    '1 #T t ##A a ##B b @L',
    'I #T t ##A a ##B b @P',
  ],
] as const;

const z = { 'z.md': '# Z\n\nz\n' };

/** One paragraph or heading a block; `kind` as in front matter. */
function write(title: string, text: string, kind = ''): string {
  const matter = [...(title === '-' ? [] : [`title: ${title}`]), ...(kind === '' ? [] : [`kind: ${kind}`])];
  const blocks = text.match(/#+ \S+|\S+/gu) ?? [];
  return `${matter.length === 0 ? '' : `---\n${matter.join('\n')}\n---\n\n`}${blocks.join('\n\n')}\n`;
}

describe.each(table)('title %s, text “%s”', (title, text, essay, whole, chapter, named, part) => {
  const file = write(title, text);

  it('as an essay', async () => {
    expect((await read({ 'file.md': file }, 'file.md')).outline).toBe(essay);
  });

  it('as a book in one file', async () => {
    expect((await read({ 'file.md': write(title, text, 'book') }, 'file.md')).outline).toBe(whole);
  });

  it('in chapters: of book.yaml', async () => {
    const { outline } = await read({ 'book.yaml': 'title: X\nchapters: [file.md, z.md]', 'file.md': file, ...z });
    expect(outline).toBe(chapter);
  });

  it('in a sorted folder', async () => {
    const { outline } = await read({ 'a.md': '---\ntitle: X\n---\n', 'file.md': file, ...z });
    expect(outline).toBe(chapter);
  });

  it('in SUMMARY.md', async () => {
    const list = '- [L](file.md)\n- [Z](z.md)\n';
    const { outline } = await read({ 'book.yaml': 'title: X', 'SUMMARY.md': list, 'file.md': file, ...z });
    expect(outline).toBe(named);
  });

  it('as the opening of a part', async () => {
    const yaml = 'title: X\nchapters: [{part: P, file: file.md, chapters: [z.md]}]';
    expect((await read({ 'book.yaml': yaml, 'file.md': file, ...z })).outline).toBe(part);
  });
});

describe('a file of a book', () => {
  const inBook = (text: string): ReturnType<typeof read> =>
    read({ 'book.yaml': 'title: X\nchapters: [file.md, z.md]', 'file.md': text, ...z });

  it.each([
    [
      'a title that the heading says too',
      '---\ntitle: "A\'s, b"\n---\n\n# A’s *b*\n\na\n\n# B\n\nb',
      '1 #A’s b a | 2 #B b',
    ],
    [
      'a title that the first of several headings below the first level says too',
      '---\ntitle: A b\n---\n\n## A *b*\n\na\n\n### C\n\nc\n\n## Summary\n\ns',
      '1 #A b a ##C c ##Summary s',
    ],
    ['two headings, the first with nothing of its own', '# The Book\n\n# Whales\n\na', '1 ^The Book #Whales a'],
    ['one that counts the other', '# Chapter 7\n# Whales\n\na', '^Chapter 7 #Whales a'],
    ['an anchor between them', '# The Book\n\n<a name="w"></a>\n\n# Whales\n\na', '1 ^The Book #Whales a'],
    ['a last heading with nothing below it', '# A\n\na\n\n# B\n\n# C', '1 #A a | 2 #B | 3 #C'],
    ['headings in a quotation', '> # Q\n\ntext\n\n## A\n\na', '1 #File Q text ##A a'],
    ['levels below the chapter’s', '## A\n\na\n\n### B\n\nb', '1 #A a ##B b'],
    ['levels below one that is not the title', '---\ntitle: T\n---\n\n# A\n\na\n\n## B\n\nb', '1 #T ##A a ###B b'],
  ])('with %s', async (_name, text, outline) => {
    expect((await inBook(text)).outline).toBe(outline);
  });

  it('is headed by the one of several that the list calls it by', async () => {
    const { outline, messages } = await read({
      'book.yaml': 'title: X',
      'SUMMARY.md': '- [Hello, you](file.md)\n- [Z](z.md)\n',
      'file.md': '<!-- old -->\n\n<a id="old"></a>\n\n## Hello, `you`\n\na\n\n### C\n\nc\n\n## Summary\n\ns',
      ...z,
    });
    expect(outline).toBe('1 #Hello, you a ##C c ##Summary s');
    expect(messages.filter((line) => line.includes('heading'))).toEqual([]);
  });

  it('without a heading is said to be called after its name', async () => {
    expect((await inBook('a')).messages).toEqual([
      'file.md:1:1 heading-missing A text without a heading is called after its file | Begin it with a heading (# Title), or write title: in its front matter.',
    ]);
    expect((await inBook('---\ntitle: T\n---\n\na')).messages).toEqual([]);
  });

  it('is linked to by the words of its headings, those above its own and those in front matter too', async () => {
    const { messages } = await read({
      'book.yaml': 'title: X\nchapters: [file.md, b.md, c.md]',
      'file.md': '# The Book\n\n# Whales\n\na',
      'b.md': '---\ntitle: Sea ways\n---\n\nb',
      'c.md': '# C\n\n[1](file.md#the-book) [2](file.md#whales) [3](b.md#sea-ways)',
    });
    expect(messages).toEqual([]);
  });
});

describe('a book in one file', () => {
  const chapters = '\n\n## A\n\na\n\n## B\n\nb\n';

  it.each([
    ['its title, and text before the first chapter', `# H\n\nt${chapters}`, '– t | 1 #A a | 2 #B b', 'H'],
    ['text on both sides of its title', `s\n\n# H\n\nt${chapters}`, '– s t | 1 #A a | 2 #B b', 'H'],
    [
      'another title in front matter',
      `---\ntitle: T\nkind: book\n---\n\ns\n\n# H\n\nt${chapters}`,
      's #H t | 1 #A a | 2 #B b',
      'T',
    ],
    ['the same title in front matter', `---\ntitle: H\nkind: book\n---\n\n# H${chapters}`, '1 #A a | 2 #B b', 'H'],
    ['a note in its title', `# H[^n]${chapters}\n[^n]: N\n`, '#H | 1 #A a | 2 #B b', 'H'],
    ['its title among the chapters’ headings', '# H\n\n# A\n\na\n\n# B\n\nb', '1 #A a | 2 #B b', 'H'],
  ])('with %s', async (_name, text, outline, title) => {
    const file = text.startsWith('---') ? text : `---\nkind: book\n---\n\n${text}`;
    const { book, ...found } = await read({ 'file.md': file }, 'file.md');
    expect([found.outline, book.metadata.title, found.messages]).toEqual([outline, title, []]);
  });

  it('without a title is told so', async () => {
    const { messages } = await read({ 'file.md': `---\nkind: book\n---\n${chapters}` }, 'file.md');
    expect(messages.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['file.md:1:1 title-missing']);
  });

  it('that book.yaml lists keeps the title of the file, too', async () => {
    const { outline } = await read({
      'book.yaml': 'title: X\nchapters: [file.md]',
      'file.md': '---\ntitle: T\n---\n\nt\n\n## A\n\na',
    });
    expect(outline).toBe('1 #T t ##A a');
  });
});

describe('the title in the first file of a folder', () => {
  it('is the book’s where the file has a heading, and the others have no titles', async () => {
    const { book, outline } = await read({ 'a.md': '---\ntitle: X\n---\n\n# A\n\na', 'b.md': '# B\n\nb' });
    expect([book.metadata.title, outline]).toEqual(['X', '1 #A a | 2 #B b']);
  });

  it('is the file’s where every file has one', async () => {
    const { outline } = await read({
      'a.md': '---\ntitle: X\n---\n\n# A\n\na',
      'b.md': '---\ntitle: Y\n---\n\n# B\n\nb',
    });
    expect(outline).toBe('1 #X ##A a | 2 #Y ##B b');
  });
});
