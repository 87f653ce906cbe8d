/** The pages before the text, read from their print: how titles stand on them, what the imprint says, how long contents are. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { type PrintedManuscript, printManuscript } from '../../support/manuscript-printing.ts';
import { type InspectedPage, inspectPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;
beforeAll(async () => {
  press = await openTestPress();
}, 60_000);
afterAll(async () => press.close());

interface PrintedPages {
  readonly printed: PrintedManuscript;
  /** Pages of a section, by its id. */
  readonly pagesOf: (section: string) => InspectedPage[];
}

async function print(manuscript: string): Promise<PrintedPages> {
  const folder = await folderWith({ 'book.md': manuscript });
  const printed = await printManuscript(join(folder, 'book.md'), press);
  const pdf = await inspectPdf(printed.bytes);
  const { pages } = printed.pageMap;
  const found = { printed, pagesOf: (id: string) => pdf.pages.filter((_, index) => pages[index]?.section === id) };
  await pdf.close();
  return found;
}

const textsOf = (pages: readonly InspectedPage[]): string[] =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text));

const long =
  'An Inquiry into the Nature and Causes of the Wealth of Nations, with a History of the Herring Fisheries and of the Salt Tax in the North Sea';

const treatise = (theme: string): string => `---
title: ${long}
subtitle: Being the Substance of Lectures Given to the Society for the Improvement of Navigation, Corrected and Much Enlarged
author: [Wilhelmina Featherstonehaugh-Cholmondeley, Bartholomew Longfellow Montgomery]
translator: Jean Traducteur
editor: Ina Lektor
edition: Second edition, revised
publisher: The Lighthouse Press
place: Whitby
date: 2026
language: en-GB
kind: book
theme: ${theme}
---

# One

Words.

# Two

Words.
`;

describe('a title of 140 letters', () => {
  it.each(['base', 'poetry', 'drama', 'picture'])(
    'stands on one page of %s with all else, in four lines at most',
    async (theme) => {
      const { pagesOf, printed } = await print(treatise(theme));
      const pages = pagesOf('titlepage');
      expect(pages).toHaveLength(1);
      const texts = textsOf(pages);
      const squeezed = (text: string): string => text.replaceAll(/\s/gu, '').toLowerCase();
      const first = texts.findIndex((text) => squeezed(text).startsWith('aninquiry'));
      const last = texts.findIndex((text) => squeezed(text).endsWith('northsea'));
      expect(last - first + 1).toBeLessThanOrEqual(4);
      expect(squeezed(texts.slice(first, last + 1).join(''))).toBe(squeezed(long));
      expect(texts.slice(first, last).filter((line) => /(?:^| )(?:of|the|and|a)$/iu.test(line.trim()))).toEqual([]);
      expect(texts.at(-1)?.toLowerCase()).toContain('lighthouse');
      // Nothing reaches over the margins.
      const { trim, margins } = printed.theme.page;
      const edges = pages.flatMap(({ lines }) =>
        lines.flatMap(({ words }) => words.flatMap(({ left, right }) => [left, right])),
      );
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(Math.min(margins.inner, margins.outer) * 0.75 - 1);
      expect(Math.max(...edges)).toBeLessThanOrEqual((trim.width - Math.min(margins.inner, margins.outer)) * 0.75 + 1);
    },
    30_000,
  );
});

/** A novel of chapters that are called so. */
const novel = (titles: readonly string[], more = ''): string =>
  `---\ntitle: Emma\nauthor: Jane Austen\nlanguage: en\nkind: book\n${more}---\n\n${titles.map((title) => `# ${title}\n\nA few words.\n`).join('\n')}`;

describe('the contents', () => {
  const numbers = Array.from({ length: 61 }, (_, index) => String(index + 1));

  it.each([
    ['a number', numbers],
    ['“Chapter” and a number', numbers.map((number) => `Chapter ${number}`)],
  ])(
    'of 61 chapters with nothing but %s take one page, in order, and the chapters any page',
    async (_what, titles) => {
      const { pagesOf, printed } = await print(novel(titles));
      const contents = pagesOf('contents');
      expect(contents).toHaveLength(1);
      const said = textsOf(contents).join(' ').replaceAll(/\s+/gu, ' ');
      // The number of each chapter and its page: all of them, one after the other.
      expect(said).toContain(titles.map((title, index) => `${title} ${index + 1}`).join(' '));
      // Behind the half-title, and the contents: none between chapters.
      expect(printed.pageMap.pages.filter(({ blank }) => blank)).toHaveLength(2);
    },
    30_000,
  );

  it('do not end with a page of one entry', async () => {
    const titles = numbers.slice(0, 32).map((_, index) => `The ${String.fromCodePoint(65 + (index % 26))} of things`);
    for (const count of [31, 32]) {
      const pages = (await print(novel(titles.slice(0, count)))).pagesOf('contents');
      const folios = pages.at(-1)?.lines.filter(({ text }) => /The \p{L} of things/u.test(text)) ?? [];
      expect(folios.length).toBeGreaterThanOrEqual(4);
    }
  }, 40_000);
});

it('an imprint says what was asked of it, the ISBN of the book on paper first', async () => {
  const { pagesOf } = await print(
    novel(
      ['1', '2'],
      `publisher: The Lighthouse Press
address: |
  1 Pier Road
  Whitby
isbn: {epub: "978-3-16-148410-0", pdf: "978-0-306-40615-7", paperback: "978-1-86197-271-2"}
printer: The Harbour Printing House
paper: {name: "Munken Print, 90 g/m²"}
impression: 2
cip: A catalogue record is available.
imprint-lines: [The author has asserted her right.]
`,
    ),
  );
  const texts = textsOf(pagesOf('imprint')).map((text) => text.trim());
  expect(texts).toEqual([
    'Emma',
    'The Lighthouse Press',
    '1 Pier Road',
    'Whitby',
    'ISBN 978-1-86197-271-2 (paperback)',
    'ISBN 978-0-306-40615-7 (PDF)',
    'ISBN 978-3-16-148410-0 (EPUB)',
    'A catalogue record is available.',
    'The author has asserted her right.',
    'Printed by The Harbour Printing House',
    'Munken Print, 90 g/m²',
    '11 10 9 8 7 6 5 4 3 2',
    'Set in Alegreya',
    'Made with Octavo',
  ]);
});

describe('contents of a few long titles', () => {
  it('begin below their heading, also where they would fit on the next page whole', async () => {
    const title =
      'Of the sea and of the salt that is in it, and of those who came from far away to look for both of them';
    const { pagesOf } = await print(
      `---\ntitle: Salt\nlanguage: en\nkind: book\ntrim: 5x8\n---\n\n${Array.from({ length: 10 }, (_, at) => `# ${title} in the year ${at + 1}\n\nWords.\n\n`).join('')}`,
    );
    const [first] = pagesOf('contents');
    expect(textsOf(first === undefined ? [] : [first]).length).toBeGreaterThan(20);
  });
});
