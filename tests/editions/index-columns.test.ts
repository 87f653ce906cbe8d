/** The columns of an index in print: where it goes on, a head says what does; the last ones are of one length. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexWordsFor } from '../../src/model/index.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import {
  inspectPdf,
  listElements,
  readElement,
  type InspectedPage,
  type InspectedPdf,
  type Line,
} from '../support/pdf.ts';
import { printManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';

const things =
  'Anchor Beacon Bell Boat Buoy Chart Clock Coast Door Fog Glass Harbour Horn Island Keeper Lamp Lens'.split(' ');
const sides = ['at night', 'cost of', 'history of', 'in novels', 'in winter', 'painting of', 'repair of'];

/** Each thing in a paragraph of its own, with some of its sides; the words of these are the same for all. */
function writeText(): string {
  return things
    .map((thing, place) => {
      const own = sides.slice(0, 2 + (place % 6));
      const marks = own.map((side) => `[]{.index entry="*${thing}*!${side}"}`);
      return `${marks.join('')}[${thing}]{.index entry="*${thing}*"} stood there.\n\n[]{.index entry="*${thing}*!oil!price of"}A lamp burned, ${thing} said, and [${thing.slice(0, 1)}. ${thing}ley]{.index} heard it.`;
    })
    .join('\n\n');
}

let press: OpenPress;
const pdfs: InspectedPdf[] = [];

beforeAll(async () => {
  press = await openTestPress();
}, 60_000);

afterAll(async () => {
  for (const pdf of pdfs) await pdf.close();
  await press.close();
});

async function print(files: Readonly<Record<string, string>>, entry = ''): Promise<InspectedPdf> {
  const folder = await folderWith(files);
  const { bytes } = await printManuscript(entry === '' ? folder : `${folder}/${entry}`, press);
  const pdf = await inspectPdf(bytes);
  pdfs.push(pdf);
  return pdf;
}

/** Lines of the columns of each page from the first index on, without heads and folios. */
function columnsOf(pages: readonly InspectedPage[], title: string): Line[][][] {
  const first = pages.findIndex(({ lines }) => lines.some(({ text }) => text.trim() === title));
  return pages.slice(first).map(({ lines, width, height }) => {
    const own = lines.filter(({ bottom }) => bottom > 50 && bottom < height - 60);
    const isRight = ({ left }: Line): boolean => left > width / 2;
    return [own.filter((line) => !isRight(line)), own.filter(isRight)];
  });
}

interface Cut {
  readonly head: string;
  readonly wanted: string;
}

/** What stands at the head of each column but the first, and what has to. */
function findCuts(columns: readonly (readonly Line[])[], word: string): Cut[] {
  let main = '';
  let letter = '';
  return columns.flatMap((lines, place): Cut[] => {
    const edge = Math.min(...lines.map(({ left }) => left));
    const head = lines[0]?.text.trim() ?? '';
    const isHead = head.endsWith(word);
    const next = lines[isHead ? 1 : 0];
    const isSub = (next?.left ?? 0) > edge + 5;
    const says = next?.text.trim() ?? '';
    const isLetter = /^\p{L}$/u.test(says);
    // A sub-entry of a sub-entry names both.
    const wanted = isSub ? main : isLetter ? '' : letter;
    for (const { text, left } of lines) {
      const words = text.trim();
      if (words.endsWith(word)) continue;
      if (/^\p{L}$/u.test(words)) letter = words;
      else if (left < edge + 2 && /^\p{Lu}/u.test(words)) main = words.replace(/,.*$/u, '');
    }
    return place === 0 ? [] : [{ head: isHead ? head : '', wanted }];
  });
}

const book = (language: string, more = ''): string =>
  `title: Lights\nauthor: A. Writer\nlanguage: ${language}\n${more}chapters: [a.md]\n`;

describe.each([
  ['en', 'Index', '(continued)'],
  ['de', 'Register', '(Fortsetzung)'],
  ['fr', 'Index', '(suite)'],
])('an index in print, in %s,', (language, title, word) => {
  let pages: Line[][][];

  beforeAll(async () => {
    const pdf = await print({ 'book.yaml': book(language), 'a.md': `# Lights\n\n${writeText()}\n` });
    pages = columnsOf(pdf.pages, title);
  }, 180_000);

  it('says at the head of a column which entry or letter goes on', () => {
    const cuts = findCuts(pages.flat(), word);
    expect(cuts.length).toBeGreaterThan(3);
    expect(cuts.filter(({ head }) => head !== '').length).toBeGreaterThan(2);
    for (const { head, wanted } of cuts) {
      if (wanted === '') expect(head).toBe('');
      else expect(head.startsWith(wanted), `${head} for ${wanted}`).toBe(true);
    }
  });

  it('ends with columns of one length', () => {
    const [left = [], right = []] = pages.at(-1) ?? [];
    const depth = (lines: readonly Line[]): number => Math.max(...lines.map(({ bottom }) => bottom));
    expect(right.length).toBeGreaterThan(1);
    // What belongs together (a letter and two lines of its first entry) may weigh so much.
    expect(Math.abs(depth(left) - depth(right))).toBeLessThan(3 * 15.5);
  });
});

describe('the opening of an index in print', () => {
  const marks = '[Lens]{.index .main} stood there, and so did [Lamp]{.index} and [Fog]{.index}.';
  const long = `${writeText()}\n\n${marks}`;
  const short = `${things.map((thing) => `[${thing} of the sea]{.index}`).join(', ')} are there.\n\n${marks}`;
  const asBook = (text: string): Parameters<typeof print> => [
    { 'book.yaml': book('en'), 'a.md': `# Lights\n\n${text}\n` },
  ];
  const asEssay = (text: string): Parameters<typeof print> => [
    { 'a.md': `---\ntitle: Lights\nauthor: A. Writer\nlanguage: en\n---\n\n${text}\n` },
    'a.md',
  ];
  /** Type sizes between the columns, points. */
  const gap = 1.7 * 11;

  it.each([
    ['a book, on many pages', 'centred', asBook(long)],
    ['a book, on one page', 'centred', asBook(short)],
    ['an essay, on pages of its own', 'ranged', asEssay(long)],
  ])(
    'stands above both columns in %s, and these begin below it at one height',
    async (_, form, [files, entry]) => {
      const pdf = await print(files, entry);
      const pages = columnsOf(pdf.pages, 'Index');
      const [left = [], right = []] = pages[0] ?? [];
      const [title, note, ...entries] = left;
      expect([title?.text.trim(), note?.text.trim().slice(0, 12)]).toEqual(['Index', 'Bold numbers']);
      const edge = right[0]?.left ?? 0;
      expect(note?.right).toBeGreaterThan(edge - gap);
      if (form === 'centred') {
        const centre = ((title?.left ?? 0) + (title?.right ?? 0)) / 2;
        expect(Math.abs(centre - (edge - gap / 2))).toBeLessThan(4);
      } else expect(title?.left).toBeCloseTo(note?.left ?? 0, 0);
      expect(entries.length).toBeGreaterThan(2);
      expect(right.length).toBeGreaterThan(2);
      expect(right[0]?.bottom).toBeCloseTo(entries[0]?.bottom ?? 0, 0);
      if (pages.length === 1) expect(Math.abs(entries.length - right.length)).toBeLessThan(3);
      const columns = [entries, right, ...pages.slice(1).flat()];
      for (const { head, wanted } of findCuts(columns, '(continued)')) if (wanted === '') expect(head).toBe('');
      // The columns of other pages begin at their heads.
      for (const [first = [], second = []] of pages.slice(1)) {
        expect(second[0]?.bottom).toBeCloseTo(first[0]?.bottom ?? 0, 0);
        expect(first[0]?.bottom).toBeLessThan(entries[0]?.bottom ?? 0);
      }
    },
    180_000,
  );
});

describe('the opening of an index that would take most of a page', () => {
  it('stands in the first column, and the second begins at the head of the page', async () => {
    const text = `# Lights\n\n${writeText()}\n\n[Lens]{.index .main} stood there.\n`;
    const { pages } = await print({ 'book.yaml': book('de', 'trim: 77x90mm\n'), 'a.md': text });
    const isTitle = ({ text: words }: Line): boolean => words.trim() === 'Register';
    const page = pages.find(({ lines }) => lines.some(isTitle));
    const title = page?.lines.find(isTitle);
    const right = page?.lines.filter(({ left }) => left > page.width / 2) ?? [];
    expect(right.length).toBeGreaterThan(2);
    expect(title?.right).toBeLessThan(right[0]?.left ?? 0);
    expect(right[0]?.bottom).toBeLessThan((title?.bottom ?? 0) + 10);
  }, 180_000);
});

describe('the words of a head', () => {
  it('are those of the language, and of the script', () => {
    expect(indexWordsFor('zh-TW').continued).toBe('%（續）');
    expect(indexWordsFor('zh-CN').continued).toBe('%（续）');
  });
});

describe('an index whose sub-entries run on', () => {
  it('has the head within the paragraph that is cut, and brackets around what is below sub-entries', async () => {
    const pdf = await print({
      'book.yaml': book('en', 'index: { style: run-on }\n'),
      'a.md': `# Lights\n\n${writeText()}\n`,
    });
    const columns = columnsOf(pdf.pages, 'Index').flat();
    const text = columns.flat().map((line) => line.text.trim());
    expect(text.join(' ')).toMatch(/oil \(price of, \d+\)/u);
    expect(text.filter((line) => line.endsWith('(continued)')).length).toBeGreaterThan(0);
    for (const lines of columns.slice(1)) {
      const cutInside = /^\p{Ll}/u.test(lines[0]?.text.trim() ?? '');
      expect(cutInside, lines[0]?.text).toBe(false);
    }
  }, 180_000);
});

describe('an index as it is read aloud', () => {
  it('has its heads left out, and its numbers as references', async () => {
    const pdf = await print({ 'book.yaml': book('en'), 'a.md': `# Lights\n\n${writeText()}\n` });
    const elements = (
      await Promise.all(pdf.pages.map(async ({ index }) => listElements(await pdf.structureOf(index))))
    ).flat();
    const words = elements.filter(({ role }) => role === 'P').map(readElement);
    expect(words.some((said) => said.includes('(continued)'))).toBe(false);
    const entry = elements.find((one) => one.role === 'P' && readElement(one).trim().startsWith('Lens,'));
    expect(entry?.children.map(({ role }) => role)).toContain('Reference');
  }, 180_000);
});

describe('the index of an essay', () => {
  const matter = '---\ntitle: Lights\nauthor: A. Writer\nauthor-note: She lives there.\nlanguage: en\n---\n\n';

  it('stands in two columns on pages of its own, after all else, and goes on with the numbers of pages', async () => {
    const pdf = await print({ 'a.md': `${matter}${writeText()}\n` }, 'a.md');
    const pages = columnsOf(pdf.pages, 'Index');
    expect(pages.every(([left = [], right = []]) => left.length > 1 && right.length > 1)).toBe(true);
    expect(findCuts(pages.flat(), '(continued)').some(({ head }) => head !== '')).toBe(true);
    expect(pdf.pages.map(({ label }) => label)).toEqual(pdf.pages.map((_, index) => String(index + 1)));
    const note = pdf.pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes('She lives there')));
    expect(note).toBe(pdf.pages.length - pages.length - 1);
  }, 180_000);

  it('of a few lines stands in two columns at the end of its text', async () => {
    const text = things.slice(0, 8).map((thing) => `[${thing}]{.index}`);
    const pdf = await print({ 'a.md': `${matter}${text.join(', ')} are there.\n` }, 'a.md');
    expect(pdf.pages).toHaveLength(1);
    const { lines = [], width = 0 } = pdf.pages[0] ?? {};
    const entries = lines.filter(({ text: words }) => /^\p{Lu}\p{Ll}+, 1$/u.test(words.trim()));
    expect(entries).toHaveLength(8);
    expect(entries.filter(({ left }) => left > width / 2)).toHaveLength(4);
  }, 60_000);
});

it('says the page of the word that follows a mark, also where a page begins with it', async () => {
  const words = Array.from({ length: 420 }, (_, place) => `[]{.index entry="T${place}"}word${place}`);
  words[7] = '[]{.index entry="T7"}*word7*';
  const pdf = await print({ 'book.yaml': 'title: Words\nlang: en\n', 'a.md': `# One\n\n${words.join(' ')}\n` });
  const labels = new Map<string, string>();
  const said = new Map<string, string>();
  for (const { label, lines } of pdf.pages) {
    const text = lines.map((line) => line.text).join('\n');
    for (const [, place = ''] of text.matchAll(/\bword(\d+)\b/gu)) labels.set(place, label);
    for (const [, place = '', page = ''] of text.matchAll(/\bT(\d+), (\d+)/gu)) said.set(place, page);
  }
  expect(new Set(labels.values()).size).toBeGreaterThan(1);
  expect([...said.keys()]).toHaveLength(420);
  expect([...said].filter(([place, page]) => labels.get(place) !== page)).toEqual([]);
});
