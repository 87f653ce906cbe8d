/** What the make-up of pages tells of itself, each at the line of the manuscript where it comes from. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleId } from '../../../src/report/rules.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

const words = (count: number): string => 'A quiet line about ships. '.repeat(count);
const picture = (height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${height}"><rect width="300" height="${height}"/></svg>`;
const header = '---\ntitle: Messages\nauthor: A\nkind: essay\ntrim: 6x9\n';

interface Told {
  readonly line: number | undefined;
  readonly text: string;
  readonly hint: string | undefined;
}

/** Messages of one rule; each of them names a page that is there. */
async function messagesOf(rule: RuleId, body: readonly string[], front = ''): Promise<Told[]> {
  const folder = await folderWith({
    'text.md': `${header}${front}---\n\n${body.join('\n\n')}\n`,
    'half.svg': picture(330),
    'large.svg': picture(430),
    'theme/theme.json': '{ "extends": "base" }',
    'theme/typography.css': '.stiff { white-space: nowrap; }',
  });
  const { report, bytes } = await printManuscript(`${folder}/text.md`, press);
  const pdf = await inspectPdf(bytes);
  const labels = new Set(pdf.pages.map(({ label }) => label));
  await pdf.close();
  const found = report.messages.filter((message) => message.rule === rule);
  for (const { text, file } of found) {
    expect(file).toBe('text.md');
    expect(labels).toContain(/page (\d+)/i.exec(text)?.[1]);
  }
  return found.map(({ line, text, hint }) => ({ line, text, hint }));
}

/** Line of a block of the body: one line each, with one between them. */
const lineOf = (index: number, front = 0): number => 8 + front + 2 * index;

test('a line that is wider than the text', async () => {
  const body = [words(20), `Here is [${'a phrase that may not be broken '.repeat(4)}]{.stiff} in it.`, words(9)];
  const told = await messagesOf('line-overfull', body, 'theme: theme\n');
  expect(told.map(({ line }) => line)).toEqual([lineOf(1, 1)]);
});

test('a page that ends early, with how much of it is empty', async () => {
  const body = [words(25), words(9), '![A large box](large.svg)', words(9)];
  const told = await messagesOf('page-short', body);
  expect(told.map(({ line }) => line)).toEqual([lineOf(2)]);
  expect(Number(/with (\d+) %/.exec(told[0]?.text ?? '')?.[1])).toBeGreaterThan(15);
  expect(told[0]?.hint).toMatch(/smaller|divide/iu);
});

test('a figure that stands more than a page after its place', async () => {
  const figure = '![A box](half.svg "A caption")';
  const told = await messagesOf('figure-moved', [words(40), figure, figure, figure, figure, words(99), words(99)]);
  expect(told.length).toBeGreaterThan(0);
  for (const { line } of told) expect([1, 2, 3, 4].map((index) => lineOf(index))).toContain(line);
});

test('a page that has to end where none should', async () => {
  const told = await messagesOf('page-parted', [
    words(9),
    ...Array.from({ length: 40 }, () => '## One of many'),
    words(9),
  ]);
  expect(told.length).toBeGreaterThan(0);
  for (const { line } of told) expect(line).toBeGreaterThan(lineOf(0));
});

test('a note that does not fit on the page of its reference', async () => {
  const cells = Array.from({ length: 40 }, (_, at) => `cell${at}^[${words(9)}]`).join(' ');
  const told = await messagesOf('note-moved', [words(9), `| a |\n|--|\n| ${cells} |`, words(9)]);
  expect(told.length).toBeGreaterThan(0);
  for (const { line, text } of told) {
    expect(line).toBe(lineOf(1) + 2);
    expect(text).toMatch(/^Note \d+ /);
  }
});
