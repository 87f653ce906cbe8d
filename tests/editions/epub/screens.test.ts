/** The EPUB on the screens of readers: what only a browser can tell of its tables, notes, drawings and contents. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import postcss from 'postcss';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { writeEpub } from '../../support/epub-writing.ts';
import { folderWith } from '../../support/folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => row(['---', ...Array.from({ length: columns }, () => '--:')]);

const text = `---
title: Tides
kind: book
lang: en
---

# Tides of all the harbours on the western coast, as they were measured in the years before the second storm

A line.[^a] Another.

${row(['Station', ...months])}
${rule(months.length)}
${row(['Greenwich', ...months.map((_, index) => `${1000 + index}.5`)])}
${row(['St Mary’s Island', ...months.map((_, index) => `${1100 + index}.5`)])}

Table: Heights {#tbl-heights}

| Light | Seen from | Colour | Keeper | Remarks |
|---|---|---|---|---|
| North | the open sea, from the south | white, with a red sector | Johannes Petersen | In the museum since 1932 |

| A | B |
|---|---|
| 1 | 2 |

<table><tr><th rowspan="2">Station</th><th colspan="5">Half a year</th></tr>
<tr>${months
  .slice(0, 5)
  .map((name) => `<th>${name}</th>`)
  .join('')}</tr>
<tr><td>Greenwich-by-the-River</td>${months
  .slice(0, 5)
  .map((_, index) => `<td>${10000 + index}</td>`)
  .join('')}</tr></table>

![Lines](lines.svg) ![Painted](painted.svg)

[^a]: A note.
`;

const lines =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40"><path d="M0 0h60" stroke="#000"/></svg>';
const painted =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40"><rect width="60" height="40" fill="#def"/><path d="M0 0h60" stroke="#000"/></svg>';

let browser: Browser;
let folder: string;
let chapter: string;

beforeAll(async () => {
  const source = await folderWith({ 'a.md': text, 'lines.svg': lines, 'painted.svg': painted });
  const book = await readBook(join(source, 'a.md'), new Report(), { env: {} });
  const zip = await JSZip.loadAsync(await writeEpub(book, { ...(await loadTheme('base')), fonts: [] }));
  const files = Object.values(zip.files).filter(({ dir, name }) => !dir && name.startsWith('OEBPS/'));
  const unpacked = await Promise.all(
    files.map(async (file) => [file.name.slice('OEBPS/'.length), await file.async('uint8array')] as const),
  );
  chapter = unpacked.map(([name]) => name).find((name) => name.startsWith('001')) ?? '';
  const read = (name: string): string => new TextDecoder().decode(unpacked.find(([path]) => path === name)?.[1]);
  const old = postcss.parse(read('style.css'));
  old.walkAtRules(/^(?:container|supports)$/u, (rule) => void rule.remove());
  const others = {
    'old.css': old.toString(),
    'old.xhtml': read(chapter).replace('style.css', 'old.css'),
  };
  folder = await folderWith({ ...Object.fromEntries(unpacked), ...others }, 'epub');
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function look<T>(width: number, see: () => T, night = false, file = chapter): Promise<Awaited<T>> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 700 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: night ? 'dark' : 'light' }]);
  await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: 'load' });
  const seen = await page.evaluate(see);
  await page.close();
  return seen;
}

describe('tables', () => {
  it.each([300, 360, 600, 900])('are nowhere cut in a window %s px wide', async (width) => {
    const seen = await look(width, () => ({
      sideways: document.documentElement.scrollWidth - innerWidth,
      // What scrolls in itself is reached by a finger, and by the keyboard.
      cut: [...document.querySelectorAll('.table:not(.scrolls) td')]
        .filter((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const { left, right } = range.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map(({ textContent }) => textContent),
    }));
    expect(seen).toEqual({ sideways: 0, cut: [] });
  });

  it('that are too wide come apart, each cell with the heading of its column', async () => {
    const seen = await look(360, () => {
      const [wide, , small] = [...document.querySelectorAll('.table')];
      const cells = [...(wide?.querySelectorAll('tbody tr:last-child > *') ?? [])];
      return {
        labels: cells.map((cell) => getComputedStyle(cell, '::before').content),
        // Below each other, or beside each other without touching.
        apart: cells.every((cell, index) => {
          const before = cells[index - 1]?.getBoundingClientRect();
          const { top, left } = cell.getBoundingClientRect();
          return before === undefined || top >= before.bottom - 1 || left >= before.right - 1;
        }),
        small: getComputedStyle(small?.querySelector('td') ?? document.body).display,
      };
    });
    expect(seen.labels).toEqual(['none', ...months.map((name) => `"${name}"`)]);
    expect(seen.apart).toBe(true);
    expect(seen.small).toBe('table-cell');
  });

  it('are tables where they fit, with their headings once', async () => {
    const seen = await look(1100, () =>
      [...document.querySelectorAll('.rows')].map((holder) => ({
        head: holder.querySelector('thead')?.getBoundingClientRect().height ?? 0,
        cells: [...new Set([...holder.querySelectorAll('td')].map((cell) => getComputedStyle(cell).display))],
        labels: [
          ...new Set([...holder.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::before').content)),
        ],
      })),
    );
    expect(seen).toHaveLength(2);
    for (const { head, cells, labels } of seen) {
      expect(head).toBeGreaterThan(10);
      expect({ cells, labels }).toEqual({ cells: ['table-cell'], labels: ['none'] });
    }
  });

  it('with cells over several columns scroll, and the keyboard reaches them', async () => {
    const seen = await look(300, () =>
      [...document.querySelectorAll<HTMLElement>('.scrolls')].map((holder) => ({
        overflow: getComputedStyle(holder).overflowX,
        stop: holder.tabIndex,
        isWider: holder.scrollWidth > holder.clientWidth,
      })),
    );
    expect(seen).toEqual([{ overflow: 'auto', stop: 0, isWider: true }]);
  });

  it('come apart even in engines that know no containers, and none is cut there', async () => {
    const sideways = await look(
      360,
      () => ({
        page: document.documentElement.scrollWidth - innerWidth,
        tables: [...document.querySelectorAll('.table')].map((holder) => holder.scrollWidth - holder.clientWidth),
      }),
      false,
      'old.xhtml',
    );
    expect(sideways).toEqual({ page: 0, tables: [0, 0, 0, 0] });
  });
});

it('no hole is before the number of a note, and a finger finds it', async () => {
  const seen = await look(360, () => {
    const link = document.querySelector('.noteref a') ?? document.body;
    const [before, number] = [link.parentElement?.previousSibling, link.firstChild].map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node ?? document.body);
      return [...range.getClientRects()].at(-1);
    });
    const { width, height } = link.getBoundingClientRect();
    return { gap: (number?.left ?? 0) - (before?.right ?? 0), width, height };
  });
  expect(seen.gap).toBeLessThan(1);
  expect(seen.gap).toBeGreaterThan(-1);
  expect(Math.min(seen.width, seen.height)).toBeGreaterThan(11);
});

it('drawings in ink are turned over at night with their paper, and painted ones stay as they are', async () => {
  const see = (): string[][] =>
    [...document.querySelectorAll('figure img, p img')].map((image) => {
      const { backgroundColor, filter } = getComputedStyle(image);
      return [backgroundColor, filter];
    });
  expect(await look(360, see)).toEqual([
    ['rgb(255, 255, 255)', 'none'],
    ['rgba(0, 0, 0, 0)', 'none'],
  ]);
  expect(await look(360, see, true)).toEqual([
    ['rgb(255, 255, 255)', 'invert(0.92) hue-rotate(180deg)'],
    ['rgba(0, 0, 0, 0)', 'none'],
  ]);
});

it('what does not fit into a line of the contents goes on below its title', async () => {
  const lefts = await look(
    300,
    () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.contents .title') ?? document.body);
      return [...range.getClientRects()].map(({ left }) => Math.round(left));
    },
    false,
    'toc.xhtml',
  );
  expect(lefts.length).toBeGreaterThan(1);
  expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThanOrEqual(2);
});
