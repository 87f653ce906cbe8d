/** Notes in the margin: away from the spine, beside the line that refers to them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf, type InspectedPage, type Word } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

const text = 'Words that fill some lines of a paragraph beside which nothing stands. '.repeat(7);
const notes = Array.from({ length: 8 }, (_, at) => `${text}Here${at}^[Aside${at} is a note in the margin.]\n\n${text}`);

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 60_000);

afterAll(() => press.close());

interface Found {
  readonly page: InspectedPage;
  readonly note: Word;
  readonly reference: Word;
}

async function setNotes(front: string): Promise<Found[]> {
  const header = `---\ntitle: Margins\nauthor: A\nkind: essay\ntrim: 6x9\nnotes: margin\n${front}---\n`;
  const folder = await folderWith({ 'margins.md': `${header}\n${notes.join('\n\n')}\n` });
  const { bytes, design } = await printManuscript(`${folder}/margins.md`, press);
  const pdf = await inspectPdf(bytes);
  const { inner, outer } = design.margins;
  for (const page of pdf.pages) {
    const [left, right] = page.index % 2 === 0 ? [inner, outer] : [outer, inner];
    // Hyphens hang.
    expect(Math.min(...page.lines.map((line) => line.left))).toBeGreaterThan(left - 2);
    expect(Math.max(...page.lines.map((line) => line.right))).toBeLessThan(page.width - right + 3);
  }
  const find = (name: string): [InspectedPage, Word] => {
    for (const page of pdf.pages) {
      const word = page.lines.flatMap(({ words }) => words).find((one) => one.text.startsWith(name));
      if (word !== undefined) return [page, word];
    }
    throw new Error(`${name} stands nowhere`);
  };
  const found = notes.map((_, at): Found => {
    const [page, note] = find(`Aside${at}`);
    const [same, reference] = find(`Here${at}`);
    expect(same).toBe(page);
    return { page, note, reference };
  });
  await pdf.close();
  return found;
}

test('notes in the margin stand at the outer edge of both pages, with their line', async () => {
  const found = await setNotes('');
  expect(new Set(found.map(({ page }) => page.index % 2)).size).toBe(2);
  for (const { page, note, reference } of found) {
    const isOuter = page.index % 2 === 0 ? note.left > reference.right : note.right < reference.left;
    expect(isOuter).toBe(true);
    expect(Math.abs(note.bottom - reference.bottom)).toBeLessThan(8);
  }
}, 30_000);

test('they stand at the end of the lines where the manuscript wants it', async () => {
  const found = await setNotes('page: { notes-side: end }\n');
  for (const { note, reference } of found) expect(note.left).toBeGreaterThan(reference.right);
}, 30_000);

test('with one that is higher than a page they stand at the end, whole, and that is said', async () => {
  const long = Array.from({ length: 400 }, (_, at) => `word${at} of it`).join(' ');
  const folder = await folderWith({
    'high.md': `---\ntitle: High\nauthor: A\nkind: essay\ntrim: 6x9\nnotes: margin\n---\n${text}^[${long}]\n\n${text}\n`,
  });
  const { bytes, report } = await printManuscript(`${folder}/high.md`, press);
  const pdf = await inspectPdf(bytes);
  const words = pdf.pages.flatMap(({ lines }) => lines.flatMap((line) => line.words.map((word) => word.text)));
  await pdf.close();
  expect(words.filter((word) => /^word\d+$/u.test(word))).toEqual(Array.from({ length: 400 }, (_, at) => `word${at}`));
  const said = report.messages.filter(({ rule }) => rule === 'notes-at-end');
  expect(said.map((message) => message.text)).toEqual([
    'A note of “High” is higher than a page, and has no room in the margin: the notes stand at the end',
  ]);
}, 30_000);
