/** A text of a megabyte in one file: it opens at once, and nothing of it is out of reach. What Lighthouse asks for holds, too. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { h } from 'hastscript';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import type { PageMap } from '../../../src/model/page-map.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { makeBook, makeSection, opening, reference } from '../../support/epub-book.ts';
import { plainCover } from '../../support/epub-writing.ts';
import { folderWith } from '../../support/folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const sentence = 'The tide came in as it had come in every day, and whoever sat on the wall drew up their feet. ';
const chapters = Array.from({ length: 12 }, (_, index) => `c${index + 1}`);
const last = chapters.at(-1) ?? '';

const book = makeBook({
  sections: chapters.map((id, index) =>
    makeSection(
      {
        id,
        title: `Tide ${index + 1}`,
        notes: [{ id: `fn-${id}`, number: 1, references: [`fnref-${id}`], body: [h('p', 'High water.')] }],
      },
      opening(`${id}-title`, `Tide ${index + 1}`),
      ...Array.from({ length: 180 }, () => h('p', sentence.repeat(5))),
      h('p', ['It ended', reference(`fnref-${id}`, `fn-${id}`, 1), ` with word${index + 1}word.`]),
    ),
  ),
});

/** A page begins in the middle of each chapter. */
const pageMap: PageMap = {
  pages: chapters.map((section, index) => ({
    label: String(40 + index),
    folio: '',
    head: '',
    side: 'recto',
    blank: false,
    section,
    start: { section, letters: 40_000 },
  })),
  places: new Map(),
};

let browser: Browser;
let address: string;
let bytes: Uint8Array;

beforeAll(async () => {
  const context = { book, theme: await loadTheme('base'), report: new Report(), press: undefined, cover: plainCover };
  const { artifact } = await htmlEdition.write({ ...context, pageMap, progress: () => undefined });
  bytes = artifact.bytes;
  address = pathToFileURL(join(await folderWith({ 'tides.html': bytes }), 'tides.html')).href;
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function open(hash = '', width = 1280): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const found = globalThis as unknown as { shift: number };
    found.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}${hash}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().top ?? -1, selector);
}

describe('a long text', () => {
  it('is a megabyte, of which the browser lays out what is near', async () => {
    expect(bytes.length).toBeGreaterThan(1_000_000);
    const page = await open();
    const skipped = await page.evaluate(
      () =>
        [...document.querySelectorAll('main > .section > p')].filter(
          (element) => !element.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
    expect(skipped).toBeGreaterThan(180 * 9);
    await page.close();
  });

  it('has fair guesses of the rest: its height hardly changes', async () => {
    const page = await open();
    const [guessed = 0, real = 1] = await page.evaluate(() => {
      const measure = (): number => document.documentElement.scrollHeight;
      const before = measure();
      document.body.classList.remove('long-text');
      return [before, measure()];
    });
    expect(guessed / real).toBeGreaterThan(0.75);
    expect(guessed / real).toBeLessThan(1.33);
    await page.close();
  });

  it.each([`#${last}-title`, '#p46', '#p51', '#fnref-c7'])('opens at %s', async (hash) => {
    const page = await open(hash);
    const top = await topOf(page, hash);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    await page.close();
  });

  it('is copied to its last word', async () => {
    const page = await open();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(chapters.filter((_, index) => !copied.includes(`word${index + 1}word`))).toEqual([]);
    await page.close();
  });

  it('shows a note at the foot of the window', async () => {
    const page = await open('#fnref-c7', 1200);
    await page.evaluate(() => void (location.hash = '#fn-c7'));
    const box = await page.evaluate(() => {
      const { bottom = 0, top = 0 } = document.querySelector('#fn-c7')?.getBoundingClientRect() ?? {};
      return { below: window.innerHeight - bottom, lower: top > window.innerHeight / 2 };
    });
    expect(box.below).toBeCloseTo(0, 0);
    expect(box.lower).toBe(true);
    await page.close();
  });

  it('shows the numbers of pages outside the text, not cut off', async () => {
    const page = await open('#p46');
    const { mark, text } = await page.evaluate(() => {
      const found = document.querySelector('#p46');
      return {
        mark: found?.getBoundingClientRect().right ?? 0,
        text: found?.closest('p')?.getBoundingClientRect().right ?? 0,
      };
    });
    expect(mark).toBeGreaterThan(text);
    const clip = await page.evaluate(
      () => getComputedStyle(document.querySelector('main > .section') ?? document.body).overflowClipMargin,
    );
    expect(Number.parseFloat(clip)).toBeGreaterThan(mark - text);
    await page.close();
  });

  it('is printed whole', async () => {
    const page = await open();
    await page.emulateMediaType('print');
    const visibility = await page.evaluate(() =>
      [...document.querySelectorAll('main > .section')].map((section) => getComputedStyle(section).contentVisibility),
    );
    expect(new Set(visibility)).toEqual(new Set(['visible']));
    await page.close();
  });
});

describe('what Lighthouse asks for', () => {
  it('is in the head', async () => {
    const page = await open();
    const head = await page.evaluate(() => ({
      title: document.title,
      language: document.documentElement.lang,
      viewport: document.querySelector('meta[name=viewport]')?.getAttribute('content'),
      description: document.querySelector('meta[name=description]')?.getAttribute('content'),
      charset: document.characterSet,
      doctype: document.doctype?.name,
    }));
    expect(head).toEqual({
      title: 'Salt & Light – Ann Author',
      language: 'en',
      viewport: 'width=device-width, initial-scale=1',
      description: book.metadata.description,
      charset: 'UTF-8',
      doctype: 'html',
    });
    await page.close();
  });

  it.each([1280, 390])('nothing moves while it loads, %s px wide', async (width) => {
    const page = await open('', width);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
    await page.close();
  });

  it('a thumb can hit what is no link in a line, and all can read it', async () => {
    const page = await open('', 390);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { low, tiny } = await page.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLElement>('.sidebar a, .sidebar summary, .sidebar label')];
      const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (element) => element.checkVisibility() && element.innerText?.trim() !== '' && element.closest('sup') === null,
      );
      return {
        low: targets.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 24).length,
        tiny: texts.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12).length,
      };
    });
    expect({ low, tiny }).toEqual({ low: 0, tiny: 0 });
    await page.close();
  });
});
