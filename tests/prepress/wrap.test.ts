/** From a manuscript to the wrap around it, by way of the real browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPrintProblems } from '../../src/checks/print-copy.ts';
import { run } from '../../src/commands/run.ts';
import { PdfStream, decodeStream, listPages, name, readPdf, resolveDictionary } from '../../src/pdf-file/index.ts';
import { decodeContents } from '../../src/prepress/source-page.ts';
import type { Publication } from '../../src/publication.ts';
import { publish } from '../../src/publish.ts';
import { folderWith } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { inspectPdf } from '../support/pdf.ts';

const millimetre = 72 / 25.4;

const manuscript = (wrap: string, more: readonly string[] = []): Promise<string> =>
  folderWith({
    'book.yaml': [
      'title: Skerry',
      'author: Margaret Whitcombe-Fforde',
      'language: en',
      'trim: 120x190mm',
      'publisher: Small Hours',
      'description: A lamp goes out. Nobody on the mainland notices.',
      `pdf: {wrap: ${wrap}}`,
      'chapters: [one.md]',
      ...more,
    ].join('\n'),
    'one.md': '# One\n\nWords.\n',
  });

async function make(folder: string): Promise<Publication> {
  const press = await openTestPress();
  return publish(folder, { to: ['pdf'], out: join(folder, 'dist'), env: {}, openPress: () => Promise.resolve(press) });
}

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await inspectPdf(new Uint8Array(bytes));
  const text = pdf.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  await pdf.close();
  return text;
};

describe('a wrap', () => {
  let publication: Publication;
  let bytes: Uint8Array;
  beforeAll(async () => {
    publication = await make(
      await manuscript('{spine: 14mm, flaps: 80mm}', [
        'isbn: {print: 978-3-16-148410-0}',
        'price: 12.90 EUR',
        'author-note: She keeps bees.',
      ]),
    );
    bytes = await readFile(publication.editions[1]?.path ?? '');
  }, 120_000);

  test('is one page beside the PDF, and sound', () => {
    expect(publication.exitCode).toBe(0);
    expect(publication.editions.map(({ path }) => path.split('/').at(-1))).toEqual(['my-book.pdf', 'my-book-wrap.pdf']);
    expect(publication.editions[1]?.spine?.millimetres).toBeCloseTo(14, 6);
    expect(findPrintProblems(bytes, 1)).toEqual([]);
  });

  test('has its boxes to the hundredth of a point: two covers, two flaps, the spine; 3 mm of bleed, 7 mm of marks', () => {
    const file = readPdf(bytes);
    const page = resolveDictionary(file, listPages(file)[0] ?? null);
    const [width, height] = [2 * 120 + 2 * 80 + 14, 190];
    const expected = {
      MediaBox: [0, 0, width + 20, height + 20],
      BleedBox: [7, 7, width + 13, height + 13],
      TrimBox: [10, 10, width + 10, height + 10],
    };
    for (const [key, sides] of Object.entries(expected)) {
      const box = page.get(key);
      sides.forEach((side, index) =>
        expect(Array.isArray(box) && Number(box[index]), key).toBeCloseTo(side * millimetre, 2),
      );
    }
    expect(Buffer.from(decodeContents(file, page)).toString('latin1')).toContain('/Marks Do');
  });

  test('has dashes at its four folds, at head and foot', () => {
    const file = readPdf(bytes);
    const marks = [...file.objects.values()].flatMap((object) => {
      if (!(object instanceof PdfStream) || object.dictionary.get('Subtype') !== name('Form')) return [];
      const text = Buffer.from(decodeStream(file, object)).toString('latin1');
      return text.includes('/Registration CS') ? [text] : [];
    });
    const [, dashed = ''] = marks[0]?.split('[3 2] 0 d') ?? [];
    const places = [...dashed.matchAll(/^([\d.]+) [\d.]+ m/gmu)].map(([, x]) => Number(x) / millimetre - 10);
    const folds = [80, 200, 214, 334];
    expect(places).toHaveLength(8);
    folds.forEach((fold, index) => {
      expect(places[index * 2]).toBeCloseTo(fold, 2);
      expect(places[index * 2 + 1]).toBeCloseTo(fold, 2);
    });
  });

  test('says what a back says, and on its spine who and what', async () => {
    const text = await textOf(bytes);
    for (const words of [
      'A lamp goes out.',
      'ISBN 978-3-16-148410-0',
      '€12.90',
      'She keeps bees.',
      'Small Hours',
      'Margaret Whitcombe-Fforde',
      'Skerry',
    ])
      expect(text.replaceAll('\n', ' ')).toContain(words);
  });

  test('is the same bytes when it is made again', async () => {
    const again = await make(
      await manuscript('{spine: 14mm, flaps: 80mm}', [
        'isbn: {print: 978-3-16-148410-0}',
        'price: 12.90 EUR',
        'author-note: She keeps bees.',
      ]),
    );
    expect(again.editions[1]?.sha256).toBe(publication.editions[1]?.sha256);
  }, 60_000);
});

test('what cannot be done is told: a narrow spine has no words, no ISBN is no bar code', async () => {
  const { messages, editions } = await make(await manuscript('true'));
  const of = (rule: string): string | undefined => messages.find((message) => message.rule === rule)?.text;
  expect(of('wrap-spine')).toBe('The spine has no words on it: it is 0.3 mm wide, and words want 6 mm');
  expect(of('wrap-isbn')).toBe('The back of the book has no bar code, since there is no ISBN');
  const text = await textOf(await readFile(editions[1]?.path ?? ''));
  expect(text).toContain('A lamp goes out.');
  expect(text).not.toContain('Whitcombe');
}, 60_000);

test('flaps broader than the cover are refused where they are wished for', async () => {
  const { exitCode, messages } = await make(await manuscript('{flaps: 118mm}'));
  expect(exitCode).toBe(1);
  expect(messages).toContainEqual(
    expect.objectContaining({
      rule: 'config-value',
      text: 'Flaps 118 mm wide do not fit inside a cover 120 mm wide',
      file: 'book.yaml',
      line: 7,
    }),
  );
}, 60_000);

test.each([
  ['without a PDF', ['--to', 'html', '--wrap'], 'goes around the PDF, which is not among the editions'],
  ['with a profile that is none', ['--wrap', '--output-intent', 'BOOK/one.md'], 'is no ICC profile'],
])('is refused %s', async (_name, args, says) => {
  const folder = await manuscript('true');
  let err = '';
  const code = await run(['build', folder, ...args.map((arg) => arg.replace('BOOK', folder))], {
    env: {},
    out: () => undefined,
    err: (text) => void (err += text),
  });
  expect(err).toContain(says);
  expect(code).toBe(2);
});

test.each(['{barcode: 60}', '{spine: wide}', '{spine-text: sideways}'])('%s is no wrap', async (wrap) => {
  const { exitCode, messages } = await make(await manuscript(wrap));
  expect(exitCode).toBe(1);
  expect(messages.some(({ file, severity }) => file === 'book.yaml' && severity === 'error')).toBe(true);
});
