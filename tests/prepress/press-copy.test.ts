/** From a manuscript to the file for the printer, by way of the real browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode as encodeJpeg } from 'jpeg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPrintProblems } from '../../src/checks/print-copy.ts';
import { run } from '../../src/commands/run.ts';
import { listPages, readPdf, resolveDictionary } from '../../src/pdf-file/index.ts';
import { decodeContents } from '../../src/prepress/source-page.ts';
import type { Publication } from '../../src/publication.ts';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';

let press: OpenPress;
let folder: string;
let publication: Publication;

const photograph = (width: number, height: number): Uint8Array => {
  const data = Buffer.alloc(width * height * 4, 200);
  for (let pixel = 0; pixel < width * height; pixel += 1) data[pixel * 4] = pixel & 255;
  return encodeJpeg({ width, height, data }, 80).data;
};

beforeAll(async () => {
  press = await openTestPress();
  folder = await folderWith({
    'book.yaml': [
      'title: Harbours',
      'language: en',
      'trim: 120x190mm',
      'cover: {image: cover.jpg, alt: Sea, pdf: true}',
      'pdf: {print-ready: true}',
      'paper: {weight: 90, bulk: 1.5}',
      'chapters: [one.md]',
    ].join('\n'),
    'cover.jpg': photograph(60, 90),
    'one.md': '# One\n\nWords.\n\n![Boats at a quay](boats.jpg)\n',
    'boats.jpg': photograph(240, 160),
  });
  publication = await publish(folder, {
    to: ['pdf'],
    out: join(folder, 'dist'),
    env: {},
    openPress: () => Promise.resolve(press),
  });
}, 120_000);
afterAll(() => press.close());

describe('a book for the printer', () => {
  test('is a second file beside the PDF', () => {
    expect(publication.exitCode).toBe(0);
    expect(publication.editions.map(({ path }) => path.split('/').at(-1))).toEqual([
      'my-book.pdf',
      'my-book-print.pdf',
    ]);
  });

  test('has the trim to the hundredth of a point, black text in one ink, and no links', async () => {
    const file = readPdf(await readFile(publication.editions[1]?.path ?? ''));
    const pages = listPages(file).map((page) => resolveDictionary(file, page));
    for (const page of pages) {
      const box = page.get('TrimBox');
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? box.map(Number) : [];
      expect(right - left).toBeCloseTo((120 / 25.4) * 72, 2);
      expect(top - bottom).toBeCloseTo((190 / 25.4) * 72, 2);
      expect(page.has('Annots')).toBe(false);
      expect(Buffer.from(decodeContents(file, page)).toString('latin1')).not.toMatch(/\b0 0 0 (?:rg|RG)\b/);
    }
    expect(pages).toHaveLength(publication.editions[0]?.pages ?? -1);
  });

  test('has a cover that fills its page and reaches over the trim', async () => {
    const file = readPdf(await readFile(publication.editions[1]?.path ?? ''));
    const [first = null, third = null] = [listPages(file)[0], listPages(file)[2]];
    const scaleOf = (page: typeof first): number =>
      Number(
        /W n (\S+) /.exec(Buffer.from(decodeContents(file, resolveDictionary(file, page))).toString('latin1'))?.[1],
      );
    expect(scaleOf(first)).toBeCloseTo(126 / 120, 3);
    expect(scaleOf(third)).toBe(1);
    expect(publication.messages.filter(({ rule }) => rule === 'print-bleed')).toEqual([]);
  });

  test('says where pictures are too coarse, how wide the spine is, and what is missing', () => {
    const of = (rule: string): unknown => publication.messages.filter((message) => message.rule === rule);
    expect(of('image-coarse')).toMatchObject([
      {
        file: 'one.md',
        line: 5,
        text: expect.stringMatching(/^boats\.jpg has \d+ dots per inch where it is printed, on page 1$/) as unknown,
        hint: expect.stringContaining('240 pixels wide') as unknown,
      },
      { text: expect.stringMatching(/^cover\.jpg has \d+ dots/) as unknown },
    ]);
    const leaves = Math.ceil(((publication.editions[0]?.pages ?? 0) - 2) / 2);
    const [inside, millimetres] = [leaves * 2, Math.round(leaves * 0.135 * 10) / 10];
    expect(publication.editions[1]?.spine).toEqual({ millimetres, pages: inside, leaf: 0.135 });
    expect(of('spine-width')).toMatchObject([
      { text: `The spine is ${millimetres} mm wide: ${inside} pages on paper 0.135 mm thick` },
    ]);
    expect(of('print-standard')).toHaveLength(1);
  });

  test.each([
    ['without a PDF', ['--to', 'html', '--print-ready'], 'made of the PDF, which is not among the editions'],
    ['with a profile that is not there', ['--output-intent', '/nowhere.icc'], 'There is no file /nowhere.icc'],
    ['with a profile that is none', ['--output-intent', 'BOOK/one.md'], 'is no ICC profile'],
  ])('is refused %s', async (_name, args, says) => {
    let err = '';
    const code = await run(['build', folder, ...args.map((arg) => arg.replace('BOOK', folder))], {
      env: {},
      out: () => undefined,
      err: (text) => void (err += text),
    });
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

describe('the check of a file for the printer', () => {
  const copy = async (): Promise<string> => readFile(publication.editions[1]?.path ?? '', 'latin1');
  const check = (file: string, pages?: number): string[] => findPrintProblems(Buffer.from(file, 'latin1'), pages);

  test('has nothing to say of a sound one', async () => {
    expect(check(await copy(), publication.editions[0]?.pages)).toEqual([]);
  });

  test('misses a page', async () => {
    expect(check(await copy(), 999)).toEqual([expect.stringMatching(/^it has \d+ pages, the edition has 999$/u)]);
  });

  test('finds a file that breaks off', async () => {
    const file = await copy();
    expect(check(file.slice(0, file.length / 2))).toEqual([expect.stringMatching(/^it cannot be read/u)]);
  });

  test('finds the PDF edition in its place, which has no bleed', async () => {
    const problems = check(await readFile(publication.editions[0]?.path ?? '', 'latin1'));
    expect(problems).toContain('page 1 of the file has no trim within a bleed within its sheet');
  });
});
