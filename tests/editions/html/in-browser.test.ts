/** What only a browser can tell of the HTML edition. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { supplyFonts } from '../../../src/theme/supply.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { folderWith } from '../../support/folder.ts';
import { vocabularyBook } from '../../support/vocabulary-book.ts';

// Fonts are cut down to size here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let address: string;
let axeSource: string;

beforeAll(async () => {
  const report = new Report();
  const theme = await supplyFonts(await loadTheme('base'), vocabularyBook, report);
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
  const { artifact } = await htmlEdition.write({
    book: vocabularyBook,
    theme,
    report,
    press: undefined,
    cover,
    progress: () => undefined,
  });
  address = pathToFileURL(join(await folderWith({ 'garden.html': artifact.bytes }), 'garden.html')).href;
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(setting: {
  width: number;
  scheme?: 'light' | 'dark';
  hash?: string;
  /** As a reader's browser opens it; absent: without what keeps programs of ours out, too. */
  withPolicy?: boolean;
}): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(request.url())));
  page.on('console', (message) => void complaints.push(message.text()));
  await page.setBypassCSP(setting.withPolicy !== true);
  await page.setViewport({ width: setting.width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: setting.scheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address}${setting.hash ?? ''}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, requests, complaints };
}

describe('in a browser', () => {
  it('asks for nothing but itself', async () => {
    const { page, requests, complaints } = await open({ width: 1300 });
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has its own pictures, fonts and late styles under its policy', async () => {
    const { page, complaints } = await open({ width: 1300, withPolicy: true });
    // What the policy refuses is complained of on the console.
    expect(complaints).toEqual([]);
    const facts = await page.evaluate(() => ({
      pictures: [...document.images].map(({ naturalWidth }) => naturalWidth > 0),
      sheets: [...document.styleSheets].filter(({ href }) => href?.startsWith('data:')).length,
      fonts: [...document.fonts].some(({ status }) => status === 'loaded'),
    }));
    expect(facts).toEqual({ pictures: facts.pictures.map(() => true), sheets: 1, fonts: true });
    expect(facts.pictures.length).toBeGreaterThan(0);
    await page.close();
  });

  it.each([
    { width: 1300, scheme: 'light' },
    { width: 1300, scheme: 'dark' },
    { width: 360, scheme: 'light' },
  ] as const)('has nothing that axe objects to: $width $scheme', async (setting) => {
    const { page } = await open(setting);
    await page.evaluate(axeSource);
    const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
    await page.close();
  });

  it('sets its text in its own fonts, small capitals and code too', async () => {
    const { page } = await open({ width: 1300 });
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, style }) => `${family} ${style}`),
    );
    expect(loaded.map((name) => name.replaceAll('"', ''))).toEqual(
      expect.arrayContaining([
        'Alegreya normal',
        'Alegreya italic',
        'Alegreya SC normal',
        'IBM Plex Mono normal',
        'DejaVu Mono normal',
        'Noto Serif JP normal',
      ]),
    );
    await page.close();
  });

  it.each([320, 390, 700, 1056, 1300, 1900])(
    'fits a window %i px wide, with a measure that can be read',
    async (width) => {
      const { page } = await open({ width });
      const facts = await page.evaluate(() => {
        const text = document.querySelector('#garden > p.first');
        return {
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          characters:
            (text?.clientWidth ?? 0) / (Number.parseFloat(getComputedStyle(text ?? document.body).fontSize) * 0.4),
        };
      });
      expect(facts.overflow).toBe(0);
      expect(facts.characters).toBeGreaterThan(30);
      expect(facts.characters).toBeLessThan(90);
      await page.close();
    },
  );

  it('shows the contents beside the text where there is room, and folds them where there is none', async () => {
    for (const [width, beside] of [
      [1300, true],
      [390, false],
    ] as const) {
      const { page } = await open({ width });
      const seen = await page.evaluate(() => {
        const link = document.querySelector('[role="doc-toc"] a');
        return (
          link?.checkVisibility({ contentVisibilityAuto: true }) === true &&
          (link.getBoundingClientRect().height ?? 0) > 0
        );
      });
      expect(seen).toBe(beside);
      await page.close();
    }
  });

  it('brings up a note at the foot of the window, and leads back', async () => {
    const { page } = await open({ width: 1200 });
    await page.evaluate(() => document.querySelector('#fnref-garden-1')?.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => window.scrollY);
    await page.click('#fnref-garden-1');
    const shown = await page.evaluate(() => {
      const box = document.querySelector('#fn-garden-1')?.getBoundingClientRect();
      return { bottom: box?.bottom, top: box?.top, window: window.innerHeight, scrolled: window.scrollY };
    });
    expect(shown.bottom).toBeCloseTo(shown.window, 0);
    expect(shown.top).toBeGreaterThan(shown.window / 2);
    expect(Math.abs(shown.scrolled - before)).toBeLessThan(2);
    await page.click('#fn-garden-1 .backlink');
    const after = await page.evaluate(() => {
      const box = document.querySelector('#fnref-garden-1')?.getBoundingClientRect();
      return {
        hash: location.hash,
        inView: box !== undefined && box.top > 0 && box.bottom < window.innerHeight,
        position: getComputedStyle(document.querySelector('#fn-garden-1') ?? document.body).position,
      };
    });
    expect(after).toEqual({ hash: '#fnref-garden-1', inView: true, position: 'static' });
    await page.close();
  });

  it('is read from the first key: the way past the contents', async () => {
    const { page } = await open({ width: 1300 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.close();
  });

  it('prints without what belongs to the screen', async () => {
    const { page } = await open({ width: 1300 });
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() =>
      ['.sidebar', '.skip-link', '.backlink'].filter(
        (name) => document.querySelector(name)?.checkVisibility() === true,
      ),
    );
    expect(shown).toEqual([]);
    // On a page of its own, a chapter needs no line above it.
    const lined = await page.evaluate(
      () =>
        [...document.querySelectorAll('main > .chapter, main > .part')].filter(
          (section) => getComputedStyle(section).borderTopWidth !== '0px',
        ).length,
    );
    expect(lined).toBe(0);
    await page.close();
  });
});
