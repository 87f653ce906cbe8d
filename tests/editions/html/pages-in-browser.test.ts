/** The pages of the print edition in the HTML edition, as a browser shows them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { ElementContent } from 'hast';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import { countLetters } from '../../../src/markup/letters.ts';
import type { PageMap } from '../../../src/model/page-map.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { folderWith } from '../../support/folder.ts';
import { vocabularyBook } from '../../support/vocabulary-book.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** Very short pages, so that one begins in everything that a book can have. */
const pageLength = 120;

function cutPages(): PageMap {
  const starts = vocabularyBook.sections.flatMap(({ id, body }) => {
    const nodes = body.children.filter((node): node is ElementContent => node.type !== 'doctype');
    const pages = Math.ceil(countLetters(nodes) / pageLength);
    return Array.from({ length: pages }, (_, page) => ({ section: id, letters: page * pageLength }));
  });
  const pages = starts.map((start, index) => ({
    label: String(index + 1),
    folio: '',
    head: '',
    side: index % 2 === 0 ? ('recto' as const) : ('verso' as const),
    blank: false,
    section: start.section,
    start,
  }));
  return { pages, places: new Map() };
}

let browser: Browser;
let address: string;

beforeAll(async () => {
  const { artifact } = await htmlEdition.write({
    book: vocabularyBook,
    theme: await loadTheme('base'),
    report: new Report(),
    press: undefined,
    pageMap: cutPages(),
    cover: { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 },
    progress: () => undefined,
  });
  address = pathToFileURL(join(await folderWith({ 'garden.html': artifact.bytes }), 'garden.html')).href;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(width: number, hash = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 800 });
  await page.goto(`${address}${hash}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** How many numbers are shown. */
function countShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.page-mark')].filter(
        (mark) => getComputedStyle(mark, '::before').display !== 'none',
      ).length,
  );
}

async function showNumbers(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.print-pages')?.setAttribute('open', '');
  });
  await page.click('#_page-numbers');
}

describe('pages of the print edition', () => {
  it.each([1300, 700, 320])('show their numbers in a window %i px wide, and nothing else changes', async (width) => {
    const page = await open(width);
    const measure = (): Promise<unknown> =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
        const copied = getSelection()?.toString();
        const top = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
        const boxes = [...document.querySelectorAll('main p, main h2, main li, main pre, main figure')].map((box) => {
          const { x, y, width: wide, height } = box.getBoundingClientRect();
          return [x, y - top, wide, height].map(Math.round);
        });
        return { copied, boxes, overflow: document.documentElement.scrollWidth - innerWidth };
      });
    await page.evaluate(() => {
      document.querySelector('.print-pages')?.setAttribute('open', '');
    });
    const hidden = await measure();
    expect(await countShown(page)).toBe(0);
    await showNumbers(page);
    expect(await countShown(page)).toBeGreaterThan(20);
    expect(await measure()).toEqual(hidden);
    expect(hidden).toMatchObject({ overflow: 0 });
    await page.close();
  });

  it('are opened by their address, and the one that is asked for shows its number', async () => {
    const page = await open(1300, '#p17');
    const top = await page.evaluate(() => document.querySelector('#p17')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
    expect(await countShown(page)).toBe(1);
    await page.close();
  });

  it('are not printed', async () => {
    const page = await open(1300);
    await showNumbers(page);
    await page.emulateMediaType('print');
    expect(await countShown(page)).toBe(0);
    await page.close();
  });

  it('leave nothing for axe to object to', async () => {
    const page = await open(1300);
    await showNumbers(page);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
    await page.close();
  });
});
