/** What is wrong with a finished edition is told at the line of the manuscript from which it comes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourcePlaces } from '../../src/checks/source-places.ts';
import { openSession, type Making, type Session } from '../../src/session.ts';
import type { Artifact } from '../../src/model/index.ts';
import { inspectEpub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';

let session: Session;
let making: Making;
let html: Artifact;
let epub: Artifact;
let chapter: string;
let text: string;

beforeAll(async () => {
  session = openSession({ openPress: () => Promise.resolve(undefined) });
  const folder = await folderWith({
    'book.yaml': 'title: Tides\nlanguage: en\nchapters: [one.md, two.md]\n',
    'one.md': '# The harbour\n\nThe first boats came *early*.[^1]\n\n> Nobody saw them.\n\n[^1]: By the bell.\n',
    'two.md': '# The ledger\n\n## Names {#names}\n\n- Ida\n- Maud\n',
  });
  making = await session.make(await session.read(folder), ['html', 'epub']);
  const [first, second] = making.made.map(({ artifact }) => artifact);
  if (first === undefined || second === undefined) throw new Error('there are no editions');
  [html, epub] = [first, second];
  const container = await inspectEpub(epub.bytes);
  chapter = container.names.find((name) => name.endsWith('one.xhtml')) ?? '';
  text = container.text(chapter);
});

afterAll(async () => session.close());

/** Where in a text these words begin, as a checker tells it. */
function spotOf(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  if (!text.includes(words)) throw new Error(`there is no ${words}`);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const fault = { severity: 'error', rule: 'x', text: 'x' } as const;

describe('a fault of the web edition', () => {
  it.each([
    ['a paragraph', '>The first boats', { file: 'one.md', line: 3 }],
    ['a word that stands out', 'early', { file: 'one.md', line: 3 }],
    ['a quotation', 'Nobody saw', { file: 'one.md', line: 5 }],
    ['a note', 'By the bell', { file: 'one.md', line: 7 }],
    ['an item of a list', 'Maud', { file: 'two.md', line: 6 }],
    ['a heading', '>Names', { file: 'two.md', line: 3 }],
  ])('in %s is told at its line', async (_what, words, place) => {
    const page = new TextDecoder().decode(html.bytes);
    // The words stand in the contents, too, and what is meant is the text.
    const main = page.slice(page.indexOf('<main'));
    const spot = spotOf(page, main.slice(main.indexOf(words), main.indexOf(words) + 60));
    expect(await new SourcePlaces(making.book, html).find({ ...fault, ...spot })).toMatchObject(place);
  });

  it('in what the author did not write has no line', async () => {
    const page = new TextDecoder().decode(html.bytes);
    expect(await new SourcePlaces(making.book, html).find({ ...fault, ...spotOf(page, '<title') })).toBeUndefined();
  });
});

describe('a fault of the EPUB', () => {
  it('is told at its line', async () => {
    const place = await new SourcePlaces(making.book, epub).find({
      ...fault,
      path: chapter,
      ...spotOf(text, 'Nobody saw'),
    });
    expect(place).toMatchObject({ file: 'one.md', line: 5 });
  });

  it('of which the line alone is known is told at the first thing that stands there', async () => {
    const { line } = spotOf(text, 'The first boats');
    const place = await new SourcePlaces(making.book, epub).find({ ...fault, path: chapter, line });
    expect(place).toMatchObject({ file: 'one.md' });
  });

  it('in a file that is no page, or is not there, has none', async () => {
    const places = new SourcePlaces(making.book, epub);
    expect(await places.find({ ...fault, path: 'OEBPS/content.opf', line: 3 })).toBeUndefined();
    expect(await places.find({ ...fault, path: 'OEBPS/none.xhtml', line: 3 })).toBeUndefined();
  });
});
