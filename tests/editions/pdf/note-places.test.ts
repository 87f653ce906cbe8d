/** Notes from every kind of place, read from the finished file: with their references, or at the end where one wants that. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { printManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { proveRealBook, readPrintedBook, type PrintedBook } from '../../support/page-proof/index.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

const words = 'words enough to fill more than a line of any page that a book of this kind may have';
const filling = `${words} `.repeat(12);

/** One of each, each with room of its own. */
const places = [
  `## A heading^[In a heading: ${words}]`,
  `:::epigraph\nAn epigraph.^[In an epigraph: ${words}]\n\n-- Nobody^[In an attribution: ${words}]\n:::`,
  `- tight^[In a tight item: ${words}]\n- an item\n  > quoted^[In a quotation in an item: ${words}]`,
  `1. loose^[In a loose item: ${words}]\n\n   and more^[In an item's second paragraph: ${words}]`,
  `Term^[In a term: ${words}]\n: Its meaning.^[In a definition: ${words}]`,
  `> Quoted.^[In a quotation: ${words}]`,
  `:::warning[Title^[In the title of a call-out: ${words}]]\nCalled out.^[In a call-out: ${words}]\n:::`,
  `| a^[In the head of a table: ${words}] | b |\n|--|--|\n| c^[In a table: ${words}] | d |\n\n: Caption^[In a caption: ${words}]`,
  `:::verse\nA line^[In verse: ${words}]\nAnother line\n:::`,
  `![A box](box.svg "A figure.^[In the caption of a figure: ${words}]")`,
  `A note on a note.[^outer]`,
  `The same note twice,[^twice] and again.[^twice]`,
];
const ends = `[^outer]: The outer one.[^inner] ${words}\n\n[^inner]: The inner one: ${words}\n\n[^twice]: Referred to twice: ${words}`;
const box = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="300" height="120"/></svg>';

async function print(
  front: string,
  body: readonly string[] = places,
): Promise<PrintedManuscript & { readonly printed: PrintedBook }> {
  const chapter = (title: string): string =>
    `# ${title}\n\n${body.flatMap((place) => [filling, place, filling]).join('\n\n')}\n\n${ends}\n`;
  const folder = await folderWith({
    'book.yaml': `title: Notes\nauthor: A\ntrim: 6x9\n${front}chapters: [one.md, two.md]\n`,
    'one.md': chapter('One'),
    'two.md': chapter('Two'),
    'box.svg': box,
  });
  const made = await printManuscript(folder, press);
  return { ...made, printed: await readPrintedBook(made.bytes) };
}

describe('notes at the foot', () => {
  test.each(['chapter', 'book', 'page'])(
    'from all places stand with their references, numbered by %s',
    async (by) => {
      const { printed, book, design, report } = await print(`notes: { numbering: ${by} }\n`);
      expect(book.sections.flatMap(({ notes }) => notes).length).toBe(38);
      expect(proveRealBook(printed, book, design)).toEqual([]);
      expect(report.messages.filter(({ rule }) => rule === 'note-moved' || rule === 'layout-unsettled')).toEqual([]);
    },
    60_000,
  );

  test('of the head of a table that goes on are there once, on its first page', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => `| row ${at} | words |`).join('\n');
    const table = `| Head^[Only once: ${words}] | b |\n|--|--|\n${rows}`;
    const { printed, book, design } = await print('', [table]);
    expect(proveRealBook(printed, book, design)).toEqual([]);
    const sightings = printed.pages.filter(({ runs }) => runs.some(({ text }) => text.includes('Only once')));
    const heads = printed.pages.filter(({ runs }) => runs.some(({ text }) => /\bhead/i.test(text)));
    expect(sightings).toHaveLength(2);
    expect(heads.length).toBeGreaterThan(3);
  }, 60_000);

  test('longer than a page go on, page after page, and end', async () => {
    const long = Array.from({ length: 1500 }, (_, at) => `n${at}`).join(' ');
    const { printed, book, design } = await print('', [`A long one.^[${long}]\n\n${filling}`]);
    expect(proveRealBook(printed, book, design)).toEqual([]);
    const pages = printed.pages.filter(({ runs }) => runs.some(({ text }) => /\bn\d+ n\d+/.test(text)));
    expect(pages.length).toBeGreaterThan(4);
  }, 60_000);
});

describe('notes at the end', () => {
  test.each([
    ['chapter', 'at the end of their chapter'],
    ['endnotes', 'at the end of the book'],
  ])(
    '%s: they stand %s, linked both ways',
    async (place) => {
      const { printed, book } = await print(`notes: ${place}\n`);
      const last = printed.pages.length - 1;
      const links = printed.pages.flatMap((page) => page.links);
      const startOfTwo = printed.destinations.get('two')?.page ?? 0;
      for (const section of book.sections) {
        for (const { id, references } of section.notes) {
          const there = printed.destinations.get(id)?.page ?? -1;
          const here = printed.destinations.get(references[0] ?? '')?.page ?? -1;
          if (place === 'endnotes') expect(there).toBeGreaterThan(last - 6);
          else if (section.id === 'one') expect(there).toBeLessThan(startOfTwo);
          // To the note from where it is referred to, and back.
          expect(links.some((link) => link.name === id && link.target?.page === there)).toBe(true);
          expect(links.some((link) => link.page === there && link.target?.page === here)).toBe(true);
        }
      }
    },
    60_000,
  );
});
