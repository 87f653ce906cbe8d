/** Scripts, signs and photographs as they are printed, read back from the file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { takePhotograph } from '../../support/made-up-pictures.ts';
import { printManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { readRuns, type Run } from '../../support/pdf-runs.ts';

const softly = 'Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft';
const soft = '\u00AD';
const text = `---
title: Scripts
author: Do${soft}nau
lang: en
kind: essay
---

~~~js
if (ready) {
  const result = await someVeryLongName(withOneArgument, andAnotherArgument, andAThird);
}
~~~

Words ${`${softly} and `.repeat(12)} end.

Sold [שלום]{lang=he} 3 times.

## On Do${soft}nau

![Upright](photograph.jpg)

![Turned](turned.jpg)
`;

let press: OpenPress;
let printed: PrintedManuscript;
let pdf: InspectedPdf;
const photograph = takePhotograph(600, 400);
const turned = takePhotograph(640, 400, 6);

beforeAll(async () => {
  press = await openTestPress();
  const folder = await folderWith({ 'a.md': text, 'photograph.jpg': photograph, 'turned.jpg': turned });
  printed = await printManuscript(`${folder}/a.md`, press);
  pdf = await inspectPdf(printed.bytes);
}, 120_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

describe('soft hyphens', () => {
  test('divide words, and leave no blank in any', () => {
    const lines = pdf.pages.flatMap((page) => page.lines);
    expect(lines.filter((line) => /\p{L}-$/u.test(line.text)).length).toBeGreaterThan(2);
    const read = lines
      .map((line) => line.text)
      .join(' ')
      .replaceAll(/-\s+/gu, '');
    expect(read.match(/Donaudampfschifffahrtsgesellschaft and/gu)).toHaveLength(12);
    expect(read).not.toContain('\u00AD');
  });

  test('are in no head, title or name', () => {
    expect(printed.book.sections.map(({ title }) => title).join(' ')).not.toContain('\u00AD');
    expect(printed.book.metadata.contributors.map(({ name }) => name)).toEqual(['Donau']);
    expect(pdf.outline.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(['On Donau']);
  });
});

describe('a word from right to left', () => {
  test('keeps the figure after it on its right', async () => {
    const runs = (await readRuns(printed.bytes)).flatMap((page) => page.runs);
    const find = (pattern: RegExp): Run | undefined => runs.find((run) => pattern.test(run.text));
    const hebrew = find(/[\u05D0-\u05EA]/u);
    const after = find(/3 times|^3/u);
    expect(hebrew).toBeDefined();
    expect(after?.left).toBeGreaterThan(hebrew?.left ?? Number.POSITIVE_INFINITY);
  });
});

describe('code that runs on', () => {
  test('is set in from where its line began', () => {
    const lines = pdf.pages.flatMap((page) => page.lines);
    const own = lines.findIndex(({ text: line }) => line.startsWith('const result'));
    const leftOf = (at: number): number => lines[at]?.left ?? Number.NaN;
    const step = leftOf(own) - leftOf(own - 1);
    expect(step).toBeGreaterThan(2);
    for (const next of [own + 1, own + 2]) {
      expect(lines[next]?.text).toMatch(/^(?:some|with|and)/u);
      // Two letters further, as the line itself stands two letters in.
      expect(leftOf(next) - leftOf(own)).toBeCloseTo(step, 0);
    }
  });
});

describe('photographs', () => {
  test('keep their bytes, turned or not', () => {
    const file = Buffer.from(printed.bytes);
    // What follows the head of the file: the picture itself.
    for (const picture of [photograph, turned]) expect(file.includes(Buffer.from(picture.subarray(-2000)))).toBe(true);
    expect(file.toString('latin1').match(/\/DCTDecode/gu)).toHaveLength(2);
    expect(printed.bytes.length).toBeLessThan(photograph.length + turned.length + 100_000);
  });

  test('that are turned have the size that they are shown with', () => {
    const [, image] = [...printed.book.images.values()];
    expect([image?.width, image?.height]).toEqual([400, 640]);
  });
});
