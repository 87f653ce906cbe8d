/** Glossary, numbers of lines, readings, texts side by side and notes for the margin, read back from finished editions. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { launchBrowser } from '../conformance/browser.ts';
import { inspectEpub, type Epub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, joinLines, type InspectedPdf } from '../support/pdf.ts';
import { listen } from '../support/screen-reader.ts';

const filler = 'The tower stood against the wind for many winters, and nobody came. '.repeat(9);
const pages = Array.from({ length: 12 }, (_, index) =>
  [filler, index % 3 === 0 ? 'Here is a [zqterm]{.term}, too.' : ''].join('\n\n'),
);
const poem = `:::verse{.numbered}\n${Array.from({ length: 6 }, (_, index) => `Zqline ${'abcdef'[index]} of the poem`).join('\n')}\n:::`;
const text = `---
title: Forms
author: A. Writer
language: en-GB
glossary: {Zqterm: What it means.}
---

A [zqterm]{.term} at the beginning.

${poem}

:::apparatus
5 Zqline] Zqlemma *A*
:::

::::parallel
::: {.column lang=la}
Zqunus est primus et longior quam quae iuxta eum stat sententia, ut plures lineas habeat.

Zqduo
:::
::: {.column}
Zqone

Zqtwo
:::
::::

Zqbearer[Zqmargin]{.aside} of a note.

${pages.join('\n\n')}
`;

let folder: string;
let exitCode: number;
let pdf: InspectedPdf;
let bytes: Uint8Array;
let epub: Epub;

beforeAll(async () => {
  const source = await folderWith({ 'forms.md': text });
  folder = await mkdtemp(join(tmpdir(), 'octavo-forms-'));
  ({ exitCode } = await publish(join(source, 'forms.md'), { to: ['html', 'epub', 'pdf'], out: folder }));
  bytes = new Uint8Array(await readFile(join(folder, 'forms/forms.pdf')));
  pdf = await inspectPdf(bytes);
  epub = await inspectEpub(new Uint8Array(await readFile(join(folder, 'forms/forms.epub'))));
}, 240_000);

afterAll(async () => {
  await pdf.close();
});

it('is published', () => {
  expect(exitCode).toBe(0);
});

function lineWith(words: string): { readonly left: number; readonly bottom: number } {
  const found = pdf.pages
    .flatMap(({ lines }) => lines.flatMap((line) => line.words))
    .find((word) => word.text === words);
  if (found === undefined) throw new Error(`No ${words}`);
  return found;
}

describe('in print', () => {
  it('a glossary has the pages of its terms, each once', () => {
    const all = pdf.pages.map(({ label, lines }) => ({ label, text: joinLines(lines) }));
    const standing = all.filter(({ text: words }) => words.includes('zqterm')).map(({ label }) => Number(label));
    const said = /In the text: ([\d, –]+)/u.exec(all.map(({ text: words }) => words).join(' '))?.[1] ?? '';
    const numbers = said.split(', ').flatMap((one) => {
      const [from = 0, to = from] = one.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    expect(standing.length).toBeGreaterThan(2);
    expect(numbers).toEqual(standing);
  });

  it('numbers of lines are seen and not heard', () => {
    const line = pdf.pages.flatMap(({ lines }) => lines).find((one) => one.text.includes('Zqline e'));
    expect(line?.words.at(-1)?.text).toBe('5');
    const heard = listen(bytes).find((one) => one.includes('e of the poem')) ?? '';
    expect(heard).toContain('Zqline');
    expect(heard).not.toContain('5');
  });

  it('an apparatus and the words it speaks of are links', () => {
    const heard = listen(bytes).join('\n');
    expect(heard).toContain('[link: 5] Zqline] Zqlemma A');
    expect(heard).toContain('[link: Zqline] e of the poem');
  });

  it('texts side by side keep step', () => {
    const [unus, one, duo, two] = ['Zqunus', 'Zqone', 'Zqduo', 'Zqtwo'].map(lineWith);
    expect(one?.bottom).toBeCloseTo(unus?.bottom ?? 0, 0);
    expect(two?.bottom).toBeCloseTo(duo?.bottom ?? 0, 0);
    expect(one?.left).toBeGreaterThan((unus?.left ?? 0) + 50);
  });

  it('a note for the margin stands at the foot where the page has no margin for it', () => {
    expect(listen(bytes).join('\n')).toMatch(/note[^]*Zqmargin/u);
  });
});

it('the EPUB says what glossary and terms are, and that texts are in their languages', () => {
  const markup = epub.names.filter((name) => name.endsWith('.xhtml')).map(epub.text);
  const all = markup.join('\n');
  expect(all).toMatch(/<section[^>]*epub:type="glossary"/u);
  expect(all).toMatch(/<a[^>]*epub:type="glossref"/u);
  expect(all).toMatch(/<div class="parallel-cell" lang="la"[^>]*xml:lang="la"/u);
  expect(all).toMatch(/<aside[^>]*class="footnote"[^]*Zqmargin/u);
});

it('on the web a definition comes up by the keyboard and goes again, with no script', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'forms/forms.html')).href);
    const isShown = (): Promise<boolean> => page.$eval('.definition', (one) => one.matches(':popover-open'));
    expect(await isShown()).toBe(false);
    await page.focus('.definition-button');
    await page.keyboard.press('Enter');
    expect(await isShown()).toBe(true);
    expect(await page.$eval('.definition', (one) => one.textContent)).toBe('ZqtermWhat it means. ');
    await page.keyboard.press('Escape');
    expect(await isShown()).toBe(false);
    expect(await page.$$('script:not([type="application/ld+json"])')).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
