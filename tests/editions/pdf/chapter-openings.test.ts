import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openingsOf } from '../../../src/editions/pdf/chapter-openings.ts';
import { addGenerated } from '../../../src/editions/generated.ts';
import { collectContents } from '../../../src/markup/index.ts';
import { readBook } from '../../../src/manuscript/index.ts';
import type { Book } from '../../../src/model/index.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { folderWith } from '../../support/folder.ts';

async function read(titles: readonly string[], more = ''): Promise<Book> {
  const text = titles.map((title) => `# ${title}\n\nA few words.\n\n## Of a ${title}\n\nMore.\n`).join('\n');
  const folder = await folderWith({ 'book.md': `---\ntitle: B\nlanguage: en\nkind: book\n${more}---\n\n${text}` });
  return readBook(join(folder, 'book.md'), new Report(), { env: { SOURCE_DATE_EPOCH: '0' } });
}

const numbers = ['1', '2', '3', '4', '5', '6', '7'];

it.each([
  ['short ones without titles open on any page', numbers, 'Words.', {}, 'any'],
  ['also those that are called “Chapter 3”', numbers.map((number) => `Chapter ${number}`), 'Words.', {}, 'any'],
  ['long ones on a recto', numbers, 'word '.repeat(6000), {}, 'recto'],
  ['those with titles, too', [...numbers, 'The Whale'], 'Words.', {}, 'recto'],
  ['a few of them, too', ['1', '2'], 'Words.', {}, 'recto'],
  ['as it is asked for', numbers, 'Words.', { on: 'recto' }, 'recto'],
  ['as it is asked for', ['The Whale'], 'Words.', { on: 'any' }, 'any'],
] as const)('chapters: %s', async (_what, titles, words, openings, expected) => {
  const book = await read(titles);
  const sections = book.sections.map((section) => ({
    ...section,
    body: { ...section.body, children: [...section.body.children, { type: 'text' as const, value: words }] },
  }));
  expect(openingsOf({ ...book, sections }, { openings })).toBe(expected);
});

it('a chapter that is called by its number has no second one above it', async () => {
  const entries = collectContents(await read(['1', '2.', 'C', 'The Whale']), 1);
  expect(entries.map(({ number, title }) => [number, title])).toEqual([
    [undefined, '1'],
    [undefined, '2.'],
    ['1', 'C'],
    ['2', 'The Whale'],
  ]);
});

it('toc-depth says how deep the printed contents go', async () => {
  const lines = async (more: string): Promise<number> => {
    const { sections } = addGenerated(await read(['Whales', 'Ships'], more), await loadTheme('base'));
    return JSON.stringify(sections.find(({ role }) => role === 'contents')?.body).split('"tagName":"li"').length - 1;
  };
  expect([await lines(''), await lines('toc-depth: 1\n')]).toEqual([4, 2]);
});
