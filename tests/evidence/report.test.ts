/** A report as `octavo build --report` writes it: with pages and screens, through the browser that prints. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { imageSize } from 'image-size';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';

const text = `---
title: Tides
lang: en
author: A Writer
---

# Tides

${'The sea comes, and it goes. '.repeat(40)}

## Springs

${'It is higher then. '.repeat(400)}
`;

let code: number;
let shelf: string;
let page: string;
let data: {
  verdict: string;
  editions: { path: string; sha256: string; pages?: number }[];
  timings: Record<string, number>;
};

beforeAll(async () => {
  const folder = await folderWith({ 'tides.md': text });
  shelf = join(folder, 'shelf');
  const terminal = { env: { SOURCE_DATE_EPOCH: '0' }, out: () => undefined, err: () => undefined };
  code = await run(
    ['build', join(folder, 'tides.md'), '-o', shelf, '--report', '--sarif', join(folder, 'out.sarif')],
    terminal,
  );
  page = await readFile(join(shelf, 'tides/tides.report.html'), 'utf8');
  data = JSON.parse(await readFile(join(shelf, 'tides/tides.report.json'), 'utf8')) as typeof data;
}, 120_000);

describe('a report', () => {
  it('stands beside the editions, as a page and as data', async () => {
    expect(code).toBe(0);
    expect((await readdir(join(shelf, 'tides'))).toSorted()).toEqual([
      'tides.epub',
      'tides.html',
      'tides.pdf',
      'tides.report.html',
      'tides.report.json',
    ]);
  });

  it('has data that keep their schema, with the sums of the files that are there', async () => {
    const schema = JSON.parse(await readFile('src/evidence/report-1.0.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
    const { createHash } = await import('node:crypto');
    for (const { path, sha256 } of data.editions) {
      const bytes = await readFile(join(shelf, 'tides', path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(data.editions.map(({ path }) => path)).toEqual(['tides.html', 'tides.epub', 'tides.pdf']);
  });

  it('shows pages of print, screens and pages of the e-book, each a picture with words', () => {
    const pictures = [...page.matchAll(/<img src="data:image\/webp;base64,([^"]+)" alt="([^"]+)"/gu)];
    const shown = pictures.map(([, base64 = '', words]) => {
      const { width, type } = imageSize(Buffer.from(base64, 'base64'));
      return `${words}: ${type}, ${width}`;
    });
    const pages = data.editions.find(({ path }) => path === 'tides.pdf')?.pages;
    expect(pages).toBeGreaterThan(2);
    expect(shown).toContain(`PDF, page 1 of ${pages}: webp, 360`);
    expect(shown).toContain('HTML, on a desk: webp, 600');
    expect(shown).toContain('HTML, on a telephone: webp, 293');
    expect(shown.filter((one) => one.startsWith('EPUB, document'))).not.toEqual([]);
    // None of them is blank: one colour packs into next to nothing.
    for (const [, base64 = ''] of pictures) expect(base64.length).toBeGreaterThan(3000);
  });

  it('asks nothing of the network', () => {
    const loads = [...page.matchAll(/\bsrc="([^"]*)"|<link rel="stylesheet" href="([^"]*)"/gu)];
    expect(loads.length).toBeGreaterThan(3);
    for (const [, source, style] of loads) expect(source ?? style).toMatch(/^data:/u);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/u);
  });
});
