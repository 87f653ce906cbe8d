/** The site as it lies in a folder: opened from there, in a real browser, without server or network. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { ElementContent } from 'hast';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkParity } from '../../../../src/checks/parity.ts';
import { findLost } from '../../../support/lost-words.ts';
import { lettersOf, readBookPassages } from '../../../../src/words/index.ts';
import { findDeadEnds } from '../../../../src/checks/dead-ends.ts';
import { addGenerated } from '../../../../src/editions/generated.ts';
import { siteEdition } from '../../../../src/editions/html/site/edition.ts';
import { htmlEdition } from '../../../../src/editions/html/edition.ts';
import { namePage } from '../../../../src/editions/html/site/pages.ts';
import { readBook } from '../../../../src/manuscript/index.ts';
import { countLetters } from '../../../../src/markup/letters.ts';
import type { Artifact } from '../../../../src/model/artifact.ts';
import type { Book } from '../../../../src/model/book.ts';
import type { PageMap } from '../../../../src/model/page-map.ts';
import { Report } from '../../../../src/report/report.ts';
import { loadTheme } from '../../../../src/theme/load.ts';
import { supplyFonts } from '../../../../src/theme/supply.ts';
import { launchBrowser } from '../../../conformance/browser.ts';
import { folderWith } from '../../../support/folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const manuscript = {
  'book.yaml': [
    'title: The Garden',
    'author: A. Gardener',
    'language: en',
    'frontmatter: [0-dedication.md]',
    'chapters: [1-the-gate.md, { part: Below, chapters: [2-the-pond.md, 3-con.md] }]',
  ].join('\n'),
  '0-dedication.md': 'For the frogs.',
  '1-the-gate.md': [
    '# The gate',
    'We came in by the gate.[^g] The [pond](2-the-pond.md) is *further* on, and [the fish](#fish) are in it.',
    '## Hinges',
    'They creak like a quinquereme, or a Brontëan door.',
    '[^g]: It was locked, and the keyhole was full of woodlice.',
  ].join('\n\n'),
  '2-the-pond.md': [
    '# The pond',
    'Water, and 東京の池 in a picture.',
    '## In the east',
    '京の東に池。ガラスの家、カラスの木。',
    '## Fish {#fish}',
    'Carp, which are old; [back](#the-gate).',
    '<script>window.broken = true</script>',
  ].join('\n\n'),
  '3-con.md': '# Con\n\nA chapter whose name some systems keep for themselves.',
};

let browser: Browser;
let book: Book;
let artifact: Artifact;
let again: Artifact;
let onePage: string;
let folder: string;

beforeAll(async () => {
  const report = new Report();
  const read = await readBook(await folderWith(manuscript, 'garden'), report, { env: {}, fetch: undefined });
  const plain = await loadTheme('base');
  book = addGenerated(read, plain);
  const theme = await supplyFonts(plain, book, report);
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
  const context = { book, theme, report, press: undefined, cover, pageMap: cutPages(book), progress: () => undefined };
  ({ artifact } = await siteEdition.write(context));
  again = (await siteEdition.write(context)).artifact;
  onePage = new TextDecoder().decode((await htmlEdition.write(context)).artifact.bytes);
  const files = [artifact, ...(artifact.files ?? [])];
  folder = await folderWith(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), 'shelf');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Pages of a print edition so short that several begin in each chapter. */
function cutPages({ sections }: Book): PageMap {
  const starts = sections.flatMap(({ id, body }) => {
    const nodes = body.children.filter((node): node is ElementContent => node.type !== 'doctype');
    return Array.from({ length: Math.ceil(countLetters(nodes) / 40) }, (_, page) => ({
      section: id,
      letters: page * 40,
    }));
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

function addressOf(file: string): string {
  return pathToFileURL(join(folder, 'garden/site', file)).href;
}

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/** @param lands the page that is shown in the end */
async function open(file: string, { width = 1300, script = true, lands = '' } = {}): Promise<Opened> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(request.url())));
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  const [name = '', id] = file.split('#');
  await page.goto(`${addressOf(name)}${id === undefined ? '' : `#${id}`}`, { waitUntil: 'load' });
  if (lands !== '') await page.waitForFunction((end) => location.pathname.endsWith(end), {}, lands);
  await page.waitForSelector('html:not(.opening)');
  return { page, requests, complaints };
}

function textOf(path: string): string {
  const file = [artifact, ...(artifact.files ?? [])].find((one) => one.path.endsWith(`/site/${path}`));
  return new TextDecoder().decode(file?.bytes);
}

const pages = (): string[] =>
  [artifact, ...(artifact.files ?? [])]
    .map(({ path }) => path.split('/site/')[1] ?? '')
    .filter((name) => name.endsWith('.html'));

async function search(page: Page, words: string): Promise<{ title: string; href: string }[]> {
  await page.focus('#_search');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.search [role="status"]:empty');
  await page.type('#_search', words);
  await page.waitForFunction(
    (wanted) =>
      (history.state as { octavoSearch?: string } | null)?.octavoSearch === wanted &&
      document.querySelector('.search [role="status"]')?.textContent !== '',
    {},
    words,
  );
  return page.$$eval('.search-results li > a', (links) =>
    links.map((link) => ({ title: link.textContent, href: link.getAttribute('href') ?? '' })),
  );
}

describe('the site', () => {
  it('is a page for each section, under names that stay', () => {
    expect(pages().map((name) => name.replace(/-[0-9a-f]{8}\./u, '-#.'))).toEqual([
      'index.html',
      'dedication.html',
      'the-gate.html',
      'book.html',
      'the-pond.html',
      'con-#.html',
    ]);
    const name = (id: string, ...taken: string[]): string => namePage({ id, role: 'chapter' }, new Set(taken));
    expect(name('Éclairs & Öfen')).toBe('eclairs-ofen.html');
    expect(name('池')).toMatch(/^chapter-[0-9a-f]{8}\.html$/u);
    expect(name('index', 'index.html')).toMatch(/^index-[0-9a-f]{8}\.html$/u);
  });

  it('has the same bytes each time', () => {
    expect(again).toEqual(artifact);
  });

  it('shows the way from a part to its chapters, and from page to page', async () => {
    const { page } = await open('book.html');
    const listed = await page.$$eval('main > .contents a', (links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(['the-pond.html', expect.stringMatching(/^con-/u)]);
    const turned = await page.$$eval('.turn a', (links) => links.map((link) => link.getAttribute('href')));
    expect(turned).toEqual(['the-gate.html', 'the-pond.html']);
    await page.close();
  });

  it('finds the page of a place that was written down without it', async () => {
    const { page } = await open('index.html');
    const mark = await page.$$eval('.print-pages a', (links) => links.at(-1)?.getAttribute('href') ?? '');
    const [file = '', id = ''] = mark.split('#');
    expect(file).not.toBe('index.html');
    await page.close();
    const { page: other } = await open(`index.html#${id}`, { lands: file });
    expect(other.url()).toBe(`${addressOf(file)}#${id}`);
    await other.close();
  });

  it('has every id of the one-page edition', () => {
    const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"_][^"]*)"/gu)].map(([, id = '']) => id);
    const own = new Set(pages().flatMap((name) => idsOf(textOf(name))));
    expect(idsOf(onePage).filter((id) => !own.has(id))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    expect(findDeadEnds(artifact)).toEqual([]);
    const cut = { ...artifact, files: artifact.files?.filter(({ path }) => !path.endsWith('/the-pond.html')) ?? [] };
    expect(findDeadEnds(cut)).toContain('the-gate.html leads to the-pond.html#fish, which is not there');
  });

  it('has every word', async () => {
    const seen: string[] = [];
    for (const name of pages()) {
      const { page } = await open(name, { script: false });
      seen.push(await page.$eval('main', (main) => main.textContent));
      await page.close();
    }
    // Of each section the text, then its notes.
    const words = book.sections.flatMap((section) => {
      const { text, notes } = readBookPassages({ ...book, sections: [section] });
      return [...text, ...notes].map(({ letters }) => letters);
    });
    expect(words.length).toBeGreaterThan(10);
    expect(findLost(words.join(''), lettersOf(seen.join('\n')))).toBeUndefined();
    const report = new Report();
    await checkParity({ book, artifacts: [artifact] }, report);
    expect(report.messages).toEqual([]);
    const lacking = {
      ...artifact,
      files: artifact.files?.filter(({ path }) => !path.endsWith('/the-pond.html')) ?? [],
    };
    await checkParity({ book, artifacts: [lacking] }, report);
    expect(report.messages.map(({ text }) => text).join()).toContain('The site lacks words');
  });

  it('asks for nothing outside its folder, and runs no script of the manuscript', async () => {
    const { page, requests, complaints } = await open('the-pond.html');
    await search(page, 'carp');
    expect(requests.filter((url) => !fileURLToPath(url).startsWith(join(folder, 'garden/site')))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.close();
    // Even one that had got in would not run.
    const broken = textOf('the-pond.html').replace('</main>', '<script>window.broken = true</script></main>');
    await writeFile(join(folder, 'garden/site/broken.html'), broken);
    const { page: other } = await open('broken.html');
    expect(await other.evaluate(() => 'broken' in window)).toBe(false);
    await other.close();
  });

  it('sets its text in its own fonts, and nothing moves while it loads', async () => {
    const { page } = await open('the-gate.html');
    const facts = await page.evaluate(async () => {
      await document.fonts.ready;
      const shifts = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      });
      return {
        shifts,
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      };
    });
    expect(facts.shifts).toBe(0);
    expect(facts.fonts.map((name) => name.replaceAll('"', ''))).toContain('Alegreya');
    await page.close();
  });

  it.each([
    ['quinquereme', 'the-gate.html#hinges'],
    ['bronte', 'the-gate.html#hinges'],
    ['woodl', 'the-gate.html#fn-the-gate-1'],
    ['京', 'the-pond.html#the-pond'],
    ['東京の池', 'the-pond.html#the-pond'],
    ['quinqereme', 'the-gate.html#hinges'],
  ])('finds “%s”, and leads there', async (words, address) => {
    const { page } = await open(pages().at(-1) ?? '');
    const [first] = await search(page, words);
    expect(first?.href).toBe(address);
    await Promise.all([page.waitForNavigation(), page.click('.search-results li > a')]);
    const place = await page.evaluate(() => {
      const target = document.querySelector(':target')?.getBoundingClientRect();
      return target !== undefined && target.top < window.innerHeight && target.bottom > 0;
    });
    expect(place).toBe(true);
    await page.close();
  });

  it('says how much was found, to those who listen too, and where nothing was', async () => {
    const { page } = await open('index.html');
    const field = await page.$('aria/Search[role="searchbox"]');
    expect(await field?.evaluate((node) => node.id)).toBe('_search');
    expect(await search(page, '東京の池')).toHaveLength(1);
    expect(await page.$eval('.search [role="status"]', (box) => box.textContent)).toBe('Found: 1');
    expect(await page.$eval('.search-results mark', (mark) => mark.textContent)).toBe('東京の池');
    expect(await search(page, 'ガラス')).toHaveLength(1);
    expect(await search(page, 'ガカ')).toEqual([]);
    expect(await page.$eval('.search [role="status"]', (box) => box.textContent)).toBe('Nothing found');
    await page.close();
  });

  it('is read by keys: past the contents, and by search from field to result', async () => {
    const { page } = await open('the-gate.html');
    const focused: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Tab');
      focused.push(
        await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href')),
      );
    }
    expect(focused).toEqual(['#_text', 'index.html', '_search']);
    await search(page, 'carp');
    await page.keyboard.press('Enter');
    const where = (): Promise<unknown> =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href'));
    expect(await where()).toBe('the-pond.html#fish');
    await page.keyboard.press('ArrowUp');
    expect(await where()).toBe('_search');
    await page.keyboard.press('ArrowDown');
    expect(await where()).toBe('the-pond.html#fish');
    // Who follows a link and comes back finds it again.
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.goBack();
    await page.waitForSelector('.search-results a');
    await page.focus('.search-results a');
    await page.keyboard.press('Escape');
    expect(await where()).toBe('_search');
    await page.waitForSelector('.search [role="status"]:empty');
    expect(await page.$('.search-results a')).toBeNull();
    await page.close();
  });

  it.each([320, 700, 1900])('fits a window %i px wide, results and all', async (width) => {
    const { page } = await open('the-pond.html', { width });
    await search(page, 'the');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('prints its text alone', async () => {
    const { page } = await open('the-gate.html');
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() =>
      ['.sidebar', '.search', '.turn', '.print-pages', 'main .section'].filter(
        (name) => document.querySelector(name)?.checkVisibility() === true,
      ),
    );
    expect(shown).toEqual(['main .section']);
    await page.close();
  });

  it('works without JavaScript but for the search, which is not shown then', async () => {
    const { page } = await open('index.html', { script: false });
    expect(await page.$eval('.search', (form) => getComputedStyle(form).display)).toBe('none');
    await Promise.all([page.waitForNavigation(), page.click('a[rel="next"]')]);
    expect(page.url()).toBe(addressOf('dedication.html'));
    await page.close();
  });

  it.each([
    ['index.html', 1300],
    ['dedication.html', 1300],
    ['the-gate.html', 1300],
    ['the-gate.html', 360],
  ])('has nothing that axe objects to: %s, %i px', async (name, width) => {
    const { page } = await open(name, { width });
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
    await page.close();
  });
});

it('the first page shows at once what the book is, where its text begins and what is in it', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf('index.html'), { waitUntil: 'load' });
  const see = (): { tops: number[]; lefts: number[]; start: string | null | undefined; sideways: number } => {
    const boxes = ['.titlepage .title', '.entrance', 'main > .contents'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, 9999),
    );
    return {
      tops: boxes.map(({ top }) => top),
      lefts: boxes.map(({ left }) => left),
      start: document.querySelector('.entrance .start')?.getAttribute('href'),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  };
  await page.setViewport({ width: 1280, height: 800 });
  const wide = await page.evaluate(see);
  await page.setViewport({ width: 360, height: 740 });
  const narrow = await page.evaluate(see);
  await page.close();
  expect(Math.max(...wide.tops)).toBeLessThan(400);
  expect(wide.lefts[1]).toBeGreaterThan((wide.lefts[0] ?? 0) + 200);
  expect(wide.start).toBe('the-gate.html');
  expect(narrow.tops).toEqual(narrow.tops.toSorted((one, other) => one - other));
  expect([wide.sideways, narrow.sideways]).toEqual([0, 0]);
});
