/** The web edition in windows of all widths, by night and on paper: measured in a browser. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import { addGenerated } from '../../../src/editions/generated.ts';
import { readBook } from '../../../src/manuscript/index.ts';
import { Report } from '../../../src/report/report.ts';
import { listThemes } from '../../../src/system/index.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { supplyFonts } from '../../../src/theme/supply.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { folderWith } from '../../support/folder.ts';

// Fonts are cut down to size here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const prose =
  'The harbour lies open to the south, and whoever comes in by night keeps the two lights in line until the bar is passed. ';
const columns = ['Station', ...Array.from({ length: 11 }, (_, index) => `Month ${index + 1}`)];
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const noted = Array.from({ length: 24 }, (_, index) => `${prose.repeat(3)}So it is.[^n${index}]`);

const text = `---
title: Lights
kind: book
lang: en
---

# Tables

${prose.repeat(6)}

${row(columns)}
${row(columns.map(() => '---'))}
${row(columns.map((_, index) => `${10000 + index}.25`))}

| A | B |
|---|---|
| 1 | 2 |

\`\`\`ts
export async function composeDocument(book: Book, theme: Theme, map: PageMap): Promise<Composed> {
\`\`\`

See <https://example.org/harbour> and [the pilots](https://example.org/pilots).

![Lines](lines.svg) ![Painted](painted.svg)

# Notes

${noted.join('\n\n')}

${row(columns)}
${row(columns.map(() => '---'))}
${row(columns.map((_, index) => `${10000 + index}.25`))}

${prose.repeat(9)}

${noted.map((_, index) => `[^n${index}]: The second light was lit in the year of the great storm; see the pilot’s book, page ${index}.`).join('\n')}

# Third

${prose}
`;

const essay = `---
title: Lights
kind: essay
lang: en
toc: true
---

${prose}

## One

${prose}

## Two

${prose}

## Three

${prose}
`;

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40">${inside}<path d="M0 0h60" stroke="#000"/></svg>`;

let browser: Browser;
const addresses = new Map<string, string>();

async function make(name: string, manuscript: string, themeName: string): Promise<void> {
  const files = {
    'a.md': manuscript,
    'lines.svg': drawing(''),
    'painted.svg': drawing('<rect width="60" height="40" fill="#def"/>'),
  };
  const report = new Report();
  const read = await readBook(join(await folderWith(files), 'a.md'), report, { env: {} });
  const book = addGenerated(read, await loadTheme(themeName));
  const theme = await supplyFonts(await loadTheme(themeName), book, report);
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
  const { artifact } = await htmlEdition.write({
    book,
    theme,
    report,
    press: undefined,
    cover,
    progress: () => undefined,
  });
  addresses.set(name, pathToFileURL(join(await folderWith({ 'a.html': artifact.bytes }), 'a.html')).href);
}

const themes = await listThemes();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const theme of themes) await make(theme, text, theme);
  await make('essay', essay, 'base');
});

afterAll(() => browser.close());

interface Window {
  readonly width: number;
  readonly night?: boolean;
  readonly print?: boolean;
  readonly of?: string;
}

/** Each book is opened once, and its window drawn wider and narrower. */
const opened = new Map<string, Page>();

async function open({ night = false, print = false, of = 'base' }: Window): Promise<Page> {
  const name = [of, night, print].join();
  const known = opened.get(name);
  if (known !== undefined) return known;
  const page = await browser.newPage();
  opened.set(name, page);
  // One at a time: the second takes back the first.
  if (print) await page.emulateMediaType('print');
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: night ? 'dark' : 'light' }]);
  await page.goto(addresses.get(of) ?? '', { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function look<T>(window: Window, see: () => T): Promise<Awaited<T>> {
  const page = await open(window);
  await page.setViewport({ width: window.width, height: 900 });
  return page.evaluate(see);
}

/** Letters that a full line of the text has. */
function countLetters(): number {
  const paragraph = document.querySelector<HTMLElement>('#tables > p.first') ?? document.body;
  const line = document.createElement('p');
  line.textContent = paragraph.textContent;
  line.style.cssText = 'position: absolute; white-space: nowrap; width: max-content; text-indent: 0';
  paragraph.before(line);
  const letters =
    (line.textContent.length * paragraph.getBoundingClientRect().width) / line.getBoundingClientRect().width;
  line.remove();
  return letters;
}

function findWidest(): { sideways: number; out: string[] } {
  const isInside = (element: Element): boolean =>
    element.closest('.table, pre, .sidebar, .skip-link, .page-mark') !== null;
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    out: [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !isInside(element);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
}

describe.each(themes)('in the theme %s', (of) => {
  it.each([1280, 1440, 1920])('a line of a window %s px wide has 60 to 70 letters', async (width) => {
    const letters = await look({ width, of }, countLetters);
    expect(letters).toBeGreaterThanOrEqual(60);
    expect(letters).toBeLessThanOrEqual(71);
  });

  it.each([360, 768, 1056, 1280, 1440, 1920])('nothing reaches out of a window %s px wide', async (width) => {
    expect(await look({ width, of }, findWidest)).toEqual({ sideways: 0, out: [] });
  });

  it.each([1280, 1440])('notes stand beside their lines in a window %s px wide, in their own column', async (width) => {
    const seen = await look({ width, of }, () => {
      const paragraph = document.querySelector('#notes > p')?.getBoundingClientRect();
      const items = [...document.querySelectorAll('#notes .notes > ol > li')].map((item) =>
        item.getBoundingClientRect(),
      );
      const wide = [...document.querySelectorAll('#notes > .table, #notes > pre')].map((block) =>
        block.getBoundingClientRect(),
      );
      const references = [...document.querySelectorAll('#notes .noteref a')].map((link) =>
        link.getBoundingClientRect(),
      );
      return {
        beside: items.every(({ left, right }) => left > (paragraph?.right ?? Infinity) && right <= innerWidth),
        drift: Math.max(...items.map(({ top }, index) => Math.abs(top - (references[index]?.top ?? 0)))),
        over: items.some((item) =>
          wide.some(({ top, bottom, right }) => item.top < bottom && item.bottom > top && item.left < right),
        ),
      };
    });
    expect(seen.beside).toBe(true);
    expect(seen.drift).toBeLessThan(150);
    expect(seen.over).toBe(false);
  });
});

describe('what is too wide for the text', () => {
  it.each([768, 1280, 1440])('has the free margins of a window %s px wide', async (width) => {
    const { line, table, small, code } = await look({ width }, () => {
      const widthOf = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      return {
        line: widthOf('#tables > p.first'),
        table: widthOf('#tables > .table.wide'),
        small: widthOf('#tables > .table:not(.wide)'),
        code: widthOf('#tables > pre'),
      };
    });
    expect(table).toBeGreaterThan(line * 1.2);
    expect(code).toBeGreaterThan(line * 1.1);
    expect(small).toBeCloseTo(line, 0);
  });

  it('is whole in a large window, with nothing to move sideways', async () => {
    const hidden = await look({ width: 1920 }, () =>
      [...document.querySelectorAll('#tables > .table, #tables > pre')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(hidden).toEqual([0, 0, 0]);
  });
});

describe('printed from a browser', () => {
  // The page of A4 within its margins, as a window.
  const paper = { width: Math.round((166 / 25.4) * 96), print: true };

  it.each(themes)('lines of %s have 60 to 70 letters', async (of) => {
    const letters = await look({ ...paper, of }, countLetters);
    expect(letters).toBeGreaterThanOrEqual(60);
    expect(letters).toBeLessThanOrEqual(71);
  });

  it('wide tables are whole, addresses are said once, and nothing leads about', async () => {
    const seen = await look(paper, () => ({
      table: [...document.querySelectorAll('.table')].map(({ scrollWidth }) => scrollWidth <= innerWidth + 1),
      out: [...document.querySelectorAll('td, th')].filter((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      }).length,
      addresses: [...document.querySelectorAll('#tables a[href^="http"]')].map(
        (link) => (link.textContent ?? '') + getComputedStyle(link, '::after').content.replace(/^none$/u, ''),
      ),
      navigation: ['.sidebar', '.backlink', '.skip-link'].map((selector) =>
        [...document.querySelectorAll(selector)].every((element) => !element.checkVisibility()),
      ),
    }));
    expect(seen.table).toEqual(seen.table.map(() => true));
    expect(seen.out).toBe(0);
    expect(seen.addresses).toEqual(['https://example.org/harbour', 'the pilots" (https://example.org/pilots)"']);
    expect(seen.navigation).toEqual([true, true, true]);
  });
});

it('drawings in ink are turned over at night, without a box', async () => {
  const see = (): string[][] =>
    [...document.querySelectorAll('#tables img')].map((image) => {
      const { backgroundColor, filter } = getComputedStyle(image);
      return [backgroundColor, filter];
    });
  const none = 'rgba(0, 0, 0, 0)';
  expect(await look({ width: 1280 }, see)).toEqual([
    [none, 'none'],
    [none, 'none'],
  ]);
  expect(await look({ width: 1280, night: true }, see)).toEqual([
    [none, 'invert(0.88) hue-rotate(180deg)'],
    [none, 'brightness(0.85)'],
  ]);
});

it('before the text a telephone shows no more than a line of what leads about', async () => {
  const height = await look({ width: 360 }, () => document.querySelector('main')?.getBoundingClientRect().top ?? 0);
  expect(height).toBeLessThan(56);
});

describe('the contents of an essay', () => {
  it.each([360, 1280])('are there once in a window %s px wide', async (width) => {
    const lists = await look({ width, of: 'essay' }, () => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      return [...document.querySelectorAll('nav.contents')].filter((list) => list.checkVisibility()).length;
    });
    expect(lists).toBe(1);
  });

  it('are printed where its author wants them', async () => {
    const isSeen = await look({ width: 700, of: 'essay', print: true }, () =>
      document.querySelector('.opening + .contents')?.checkVisibility(),
    );
    expect(isSeen).toBe(true);
  });
});
