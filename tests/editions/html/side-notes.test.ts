/** Notes beside the text: which may stand there, and where a browser puts them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import { arrangeSections } from '../../../src/editions/html/sections.ts';
import { hasClass } from '../../../src/model/index.ts';
import { addGenerated } from '../../../src/editions/generated.ts';
import { readBook } from '../../../src/manuscript/index.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { launchBrowser } from '../../conformance/browser.ts';
import { folderWith } from '../../support/folder.ts';

// Fonts are cut down to size here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const prose = 'The harbour lies open to the south, and whoever comes in by night keeps the two lights in line. '.repeat(
  8,
);
const note = 'The second light was lit in the year of the great storm, when eleven ships were lost. '.repeat(2);

const text = `---
title: Lights
kind: book
lang: en
---

# Harbour

${prose}Here is one[^a] and beside it another.[^b]

${prose}

${prose}And here a third.[^c]

${prose}

[^a]: ${note}
[^b]: ${note}
[^c]: ${note}

# Drift

A line.[^d]

[^d]: ${note.repeat(9)}

# Chart

${prose}[^e]

${prose}

[^e]: Soundings:

    | Place | Fathoms |
    |---|---|
    | Bar | 3 |
`;

let browser: Browser;
let html: string;
let address: string;

beforeAll(async () => {
  const report = new Report();
  const read = await readBook(join(await folderWith({ 'a.md': text }), 'a.md'), report, { env: {} });
  const theme = await loadTheme('base');
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
  const { artifact } = await htmlEdition.write({
    book: addGenerated(read, theme),
    theme,
    report,
    press: undefined,
    cover,
    progress: () => undefined,
  });
  html = new TextDecoder().decode(artifact.bytes);
  address = pathToFileURL(join(await folderWith({ 'a.html': artifact.bytes }), 'a.html')).href;
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface Seen {
  /** The text: where its lines end, in pixels. */
  readonly lineEnd: number;
  readonly notes: readonly {
    readonly position: string;
    readonly left: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  /** Where each reference stands. */
  readonly references: readonly number[];
  readonly scrollsSideways: boolean;
}

async function look(width: number, hash = '', media: 'screen' | 'print' = 'screen'): Promise<Seen> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaType(media);
  await page.goto(`${address}${hash}`, { waitUntil: 'load' });
  const seen = await page.evaluate(() => {
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const first = document.querySelector('main p')?.getBoundingClientRect();
    return {
      lineEnd: first?.right ?? 0,
      notes: all('.notes > ol > li').map((item) => {
        const { left, top, bottom } = item.getBoundingClientRect();
        return { position: getComputedStyle(item).position, left, top, bottom };
      }),
      references: all('.noteref a').map((link) => link.getBoundingClientRect().top),
      scrollsSideways: document.documentElement.scrollWidth > innerWidth,
    };
  });
  await page.close();
  return seen;
}

describe('notes stand beside the text', () => {
  it('where there is room, each as high as its reference or below the one before', async () => {
    const { lineEnd, notes, references, scrollsSideways } = await look(1600);
    expect(notes.map(({ position }) => position)).toEqual(['absolute', 'absolute', 'absolute', 'static', 'static']);
    const [one, two, three] = notes;
    for (const beside of [one, two, three]) expect(beside?.left).toBeGreaterThan(lineEnd);
    expect(Math.abs((one?.top ?? 0) - (references[0] ?? 0))).toBeLessThan(8);
    expect(two?.top).toBeGreaterThanOrEqual((one?.bottom ?? Infinity) - 1);
    expect(Math.abs((three?.top ?? 0) - (references[2] ?? 0))).toBeLessThan(8);
    expect(scrollsSideways).toBe(false);
  });

  it.each([390, 1200])('but not in a window %s px wide, where they come up at its foot', async (width) => {
    const [, , reference = ''] = /<a id="(fnref-[^"]*)" href="(#fn-[^"]*)"/u.exec(html) ?? [];
    const { notes } = await look(width, reference);
    expect(notes.map(({ position }) => position)).toEqual(['fixed', 'static', 'static', 'static', 'static']);
    expect(notes[0]?.bottom).toBeCloseTo(900, 0);
  });

  it('nor on paper, however wide', async () => {
    const { notes } = await look(1600, '', 'print');
    expect(new Set(notes.map(({ position }) => position))).toEqual(new Set(['static']));
  });

  it('and stay where they are when they are asked for', async () => {
    const [, , reference = ''] = /<a id="(fnref-[^"]*)" href="(#fn-[^"]*)"/u.exec(html) ?? [];
    const { lineEnd, notes } = await look(1600, reference);
    expect(notes[0]?.position).toBe('absolute');
    expect(notes[0]?.left).toBeGreaterThan(lineEnd);
  });
});

it('only those that are short for their section, and have nothing wide, may stand there', () => {
  expect([...html.matchAll(/<section class="(notes[^"]*)"/gu)].map(([, name]) => name)).toEqual([
    'notes beside',
    'notes',
    'notes',
  ]);
});

it('in the file they stand at the end of their section, whatever the styles do', () => {
  expect(html.indexOf('And here a third')).toBeLessThan(html.indexOf('The second light'));
  expect(html).not.toMatch(/<li[^>]* style=/u);
});

it('those of a section that has many stand there, too, as long as each is near its line', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `${prose.slice(0, 260)}[^m${index}]`).join('\n\n');
  const notes = Array.from({ length: 30 }, (_, index) => `[^m${index}]: ${note.slice(0, 100)}`).join('\n');
  const crowd = Array.from({ length: 12 }, (_, index) => `Here[^k${index}]`).join(' ');
  const long = Array.from({ length: 12 }, (_, index) => `[^k${index}]: ${note.repeat(3)}`).join('\n');
  const manuscript = `---\ntitle: Lights\nkind: book\nlang: en\n---\n\n# Many\n\n${many}\n\n${notes}\n\n# Crowd\n\n${crowd}\n\n${prose}\n\n${long}\n`;
  const read = await readBook(join(await folderWith({ 'a.md': manuscript }), 'a.md'), new Report(), { env: {} });
  const { text: sections } = arrangeSections(read);
  const classes = sections.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'element' && hasClass(child, 'notes') ? [hasClass(child, 'beside')] : [],
    ),
  );
  expect(classes).toEqual([true, false]);
});
