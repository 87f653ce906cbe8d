/** What follows a root, or a large sign with an index, stands right behind it in print. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { folderWith } from '../support/folder.ts';
import { inspectPdf, joinLines } from '../support/pdf.ts';
import { printManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';

let press: OpenPress;
beforeAll(async () => {
  press = await openTestPress();
}, 60_000);
afterAll(async () => press.close());

it('no gap stands behind a root', async () => {
  const text = String.raw`Here is $\sqrt{2}$; and $\sqrt{a+7}$; there.`;
  const folder = await folderWith({ 'a.md': `---\ntitle: Roots\nauthor: A. Writer\nlanguage: en\n---\n\n${text}\n` });
  const { bytes } = await printManuscript(`${folder}/a.md`, press);
  const pdf = await inspectPdf(bytes);
  const words = joinLines(pdf.pages.flatMap(({ lines }) => lines));
  await pdf.close();
  // Where there is a gap, what reads PDFs finds a space.
  expect(words.match(/[27] ?;/gu)).toEqual(['2;', '7;']);
}, 60_000);
