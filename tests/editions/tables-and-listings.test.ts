/** Tables from data and lists, their numbers and notes, and code from files are the same in all three editions. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import type { Message } from '../../src/report/message.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import {
  inspectPdf,
  joinLines,
  listElements,
  readElement,
  type InspectedPdf,
  type StructureElement,
} from '../support/pdf.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { listen } from '../support/screen-reader.ts';

const files = {
  'data/tides.csv': 'Harbour,Rise\n"Brest, France",6.1\nDover,12.75\nGoole,104\n',
  'code/fold.js': '// #region leaves\nlet leaves = 2 ** folds;\n// #endregion leaves\n',
  'essay.md': `---
title: Forms
author: A. Writer
language: en
---

![Rise of the tide](data/tides.csv){#tbl-tides}

:::list-table{#tbl-boats}
Boats

* - []{rowspan=2}Boat
  - []{colspan=2}Crew
* - least
  - most
* - Smack
  - 3
  - []{rowspan=2}12
* - Hulk
  - 1
:::

| Harbour | Depth |
|---------|-------|
| Wick[^w] | 3.5  |
| Leith   | 12    |

: Depths {#tbl-depths}

[^w]: Estimated.

\`\`\`js {#lst-fold file="code/fold.js" region=leaves caption="Leaves"}
\`\`\`

See [@tbl-tides; @tbl-boats; @tbl-depths] and @lst-fold.
`,
};

let press: OpenPress;
let shelf: string;
let messages: readonly Message[];
let html: string;
let epub: Epub;
let pdf: InspectedPdf;
let spoken: string;
let elements: StructureElement[];

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-tables-'));
  ({ messages } = await publish(join(await folderWith(files), 'essay.md'), {
    to: ['html', 'epub', 'pdf'],
    out: shelf,
    env: {},
    openPress: () => Promise.resolve(press),
  }));
  const read = async (ending: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(shelf, 'essay', `essay.${ending}`)));
  html = new TextDecoder().decode(await read('html'));
  epub = await inspectEpub(await read('epub'));
  const bytes = await read('pdf');
  pdf = await inspectPdf(bytes);
  spoken = listen(bytes).join('\n');
  const trees = await Promise.all(pdf.pages.map(({ index }) => pdf.structureOf(index)));
  elements = trees.flatMap(listElements);
}, 180_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

describe('tables and listings', () => {
  it('have nothing to complain of', () => {
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('have their words in all editions, in the order in which they are written', () => {
    const text = joinLines(pdf.pages.flatMap(({ lines }) => lines));
    const words = [
      'Rise of the tide',
      'Brest, France',
      '12.75',
      'Smack',
      'Hulk',
      'Wick',
      'Leith',
      'Estimated',
      'let leaves',
    ];
    for (const edition of [html, epub.reading, text, spoken]) {
      // The table of the CSS of the web edition has none of them; metadata may.
      const places = words.map((word) =>
        edition
          // The letters of a font may be any.
          .replaceAll(/<style[^]*?<\/style>/gu, '')
          .replaceAll(/<[^>]+>/gu, '')
          .replaceAll('\u00A0', ' ')
          .indexOf(word),
      );
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
    }
  });

  it('are referred to by their numbers', () => {
    for (const text of [html.replaceAll(/<[^>]+>/gu, ''), epub.reading, spoken])
      expect(text.replaceAll('\u00A0', ' ').replaceAll(/\[link: |\]/gu, '')).toMatch(/Tables 1\s?–\s?3 and Listing 1/u);
  });

  it('have decimal marks in one line on the printed page, and nothing that was not written', () => {
    const words = pdf.pages.flatMap(({ lines }) => lines.flatMap((line) => line.words));
    const find = (text: string): { left: number; right: number } =>
      words.find((word) => word.text === text) ?? { left: NaN, right: NaN };
    const [one, two, three] = [find('6.1'), find('12.75'), find('104')];
    const digit = (three.right - three.left) / 3;
    // Each is as far from the edge as its fraction is long; the mark is narrower than a digit.
    expect((two.right - one.right) / digit).toBeCloseTo(1, 1);
    expect((two.right - three.right) / digit).toBeGreaterThan(2);
    expect((two.right - three.right) / digit).toBeLessThan(3);
    expect(one.right - one.left + digit).toBeCloseTo(two.right - two.left - digit * (5 - 4), 0);
    expect(words.map(({ text }) => text)).not.toContain('104.00');
  });

  it('have the same space behind their numbers on the web and in the e-book', () => {
    const chapter = epub.spine.map((name) => epub.text(name)).join('');
    for (const markup of [html, chapter]) {
      expect(markup).toMatch(/data-pad="0"[^>]*>6\.1<|>6\.1</u);
      expect([...markup.matchAll(/data-pad="([^"]*)"/gu)].map(([, pad]) => pad)).toEqual(['0', '.00', '.0']);
    }
  });

  it('have headings that the PDF knows, of rows and columns that cells span', () => {
    const heads = elements.filter(({ role }) => role === 'TH').map((element) => readElement(element).trim());
    expect(heads).toEqual(['Harbour', 'Rise', 'Boat', 'Crew', 'least', 'most', 'Harbour', 'Depth']);
    expect(elements.filter(({ role }) => role === 'Table')).toHaveLength(3);
  });

  it('have notes below them that are linked both ways', () => {
    expect(html).toMatch(/<sup[^>]*id="table-note-1-mark"[^>]*><a href="#table-note-1">a<\/a>/u);
    const chapter = epub.spine.map((name) => epub.text(name)).join('');
    expect(chapter).toMatch(
      /<sup[^>]*id="table-note-1"[^>]*><a href="[^"]*#table-note-1-mark">a<\/a><\/sup> Estimated/u,
    );
    const links = pdf.pages.flatMap(({ links: all }) => all);
    expect(links.length).toBeGreaterThan(2);
    expect(elements.filter(({ role }) => role === 'Note')).toEqual([]);
  });
});
