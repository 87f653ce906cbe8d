/** Files that are not what they should be. */
import { book, essay, type BadInput } from './bad-input.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const reading: readonly BadInput[] = [
  essay('an empty file', '', { exit: 1, says: ['essay.md file-empty essay.md has no text'] }),
  essay('nothing but white space', '\n \t\n\n', { exit: 1, says: ['essay.md file-empty'] }),
  essay('nothing but a byte order mark', '\uFEFF', { exit: 1, says: ['essay.md file-empty'] }),
  essay('nothing but front matter', '---\ntitle: T\n---\n', { exit: 1, says: ['essay.md file-empty'] }),
  essay('nothing but a comment', '<!-- to be written -->\n', { exit: 1, says: ['essay.md file-empty'] }),
  essay('Latin-1', Buffer.from('# Title\n\nCaf\xe9', 'latin1'), {
    exit: 1,
    says: ['essay.md:3:4 file-encoding essay.md is not UTF-8'],
  }),
  essay('UTF-16 with its mark', Buffer.from('\uFEFF# Title', 'utf16le'), {
    exit: 1,
    says: ['essay.md:1:1 file-encoding essay.md is UTF-16'],
  }),
  essay('UTF-16 without it', Buffer.from('# Title', 'utf16le'), { exit: 1, says: ['essay.md:1:2 file-nul'] }),
  essay('a character cut in two', Buffer.concat([Buffer.from('Text '), Buffer.from([0xe2, 0x82])]), {
    exit: 1,
    says: ['essay.md:1:6 file-encoding'],
  }),
  essay('a NUL byte', 'One\n\nTwo \0 three', { exit: 1, says: ['essay.md:3:5 file-nul'] }),
  essay('a picture by the name of a text', png, { exit: 1, says: ['essay.md:1:1 file-encoding'] }),
  essay('a file that is too large', new Uint8Array(33 * 2 ** 20).fill(0x61), {
    exit: 1,
    says: ['essay.md file-too-large essay.md is larger than 32 MB'],
  }),
  {
    name: 'no such file',
    files: { 'a.md': 'x' },
    of: 'b.md',
    exit: 2,
    says: ['file-missing There is no file or folder'],
  },
  { name: 'an empty folder', files: {}, exit: 1, says: ['folder-without-markdown There is no Markdown file'] },
  {
    name: 'a folder of other things',
    files: { 'a.txt': 'x', '.b.md': 'x', 'node_modules/c/README.md': 'x' },
    exit: 1,
    says: ['folder-without-markdown'],
  },
  {
    name: 'a folder whose texts are all empty',
    files: { '1.md': '', '2.md': '\n' },
    exit: 1,
    says: ['file-empty None of the files has any text'],
  },
  {
    name: 'a file that is a link out of the folder',
    files: {},
    links: { 'essay.md': '../secret.md' },
    beside: { 'secret.md': 'SECRET' },
    of: 'essay.md',
    exit: 1,
    says: ['essay.md file-outside'],
    without: ['SECRET'],
  },
  book('a chapter that is a folder', 'title: T\nchapters: [one.md, sub]', {
    files: { 'sub/x.md': 'x' },
    exit: 1,
    says: ['book.yaml:2:20 file-unreadable sub is a folder'],
  }),
  book('a chapter by a link that leads out', 'title: T\nchapters: [one.md, link.md]', {
    links: { 'link.md': '../secret.md' },
    beside: { 'secret.md': 'SECRET' },
    exit: 1,
    says: ['book.yaml:2:20 file-outside link.md leads outside'],
  }),
  book('a chapter by a folder that leads out', 'title: T\nchapters: [one.md, up/secret.md]', {
    links: { up: '..' },
    beside: { 'secret.md': 'SECRET' },
    exit: 1,
    says: ['book.yaml:2:20 file-outside up/secret.md leads outside'],
  }),
  book('two chapters in other encodings, both named', 'title: T\nchapters: [one.md, a.md, b.md]', {
    files: { 'a.md': Buffer.from('\xfc', 'latin1'), 'b.md': 'x\0' },
    exit: 1,
    says: ['a.md:1:1 file-encoding', 'b.md:1:2 file-nul'],
  }),
  essay('quotations ten thousand deep', `${'>'.repeat(10_000)} deep`, {
    exit: 1,
    says: ['essay.md:1:1 nesting-too-deep'],
  }),
  essay('lists a thousand deep', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'), {
    exit: 1,
    says: ['essay.md:82:1 nesting-too-deep'],
  }),
  essay('HTML five thousand deep', `${'<div>'.repeat(5_000)}deep`, {
    exit: 1,
    says: ['essay.md:1:1 nesting-too-deep HTML nested'],
  }),
  essay('fifty thousand open brackets', `# T\n\nBefore ${'['.repeat(50_000)} after`, {
    exit: 0,
    says: [],
    keeps: ['Before', 'after'],
  }),
  essay('fifty thousand asterisks', `# T\n\nBefore ${'*a '.repeat(50_000)} after`, {
    exit: 0,
    says: [],
    keeps: ['Before', 'after'],
  }),
  essay('a line of a million characters', `# T\n\n${'word '.repeat(200_000)}end`, {
    exit: 0,
    says: [],
    keeps: ['word end'],
  }),
  essay(
    'a table of three thousand rows',
    `# T\n\n| a | b | c |\n|---|---|---|\n${'| one | two | three |\n'.repeat(3000)}`,
    { exit: 0, says: [], keeps: ['three'] },
  ),
];
