/** Tables too wide or too long for a page, read back from the printed file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenPress } from '../../../../src/system/browser/press.ts';
import { folderWith } from '../../../support/folder.ts';
import { printManuscript, type PrintedManuscript } from '../../../support/manuscript-printing.ts';
import { inspectPdf, type InspectedPage } from '../../../support/pdf.ts';
import { openTestPress } from '../../../support/pdf-printing.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

interface Print extends PrintedManuscript {
  readonly pages: readonly InspectedPage[];
  readonly words: readonly string[];
}

const front = '---\ntitle: Tables\nauthor: A\nkind: essay\nlanguage: en\ntrim: 6x9\n---\n\n';

/** Lines of the front matter. */
const above = front.split('\n').length - 1;

async function print(body: string): Promise<Print> {
  const folder = await folderWith({ 'tables.md': `${front}${body}\n` });
  const printed = await printManuscript(`${folder}/tables.md`, press);
  const pdf = await inspectPdf(printed.bytes);
  const { pages } = pdf;
  await pdf.close();
  const words = pages.flatMap(({ lines }) => lines.flatMap((line) => line.words.map(({ text }) => text)));
  return { ...printed, pages, words };
}

/** Nothing stands outside the text block: what does is cut off. */
function expectInside({ pages, theme }: Print): void {
  const { margins, trim } = theme.page;
  const most = (trim.width - margins.outer) * 0.75;
  for (const { lines, index } of pages) {
    const edge = index % 2 === 0 ? most : (trim.width - margins.inner) * 0.75;
    for (const { right } of lines) expect(right).toBeLessThan(edge + 1);
  }
}

const told = ({ report }: Print, rule: string): (number | undefined)[] =>
  report.messages.filter((message) => message.rule === rule).map(({ line }) => line);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  row(head) + row(head.map(() => '---')) + rows.map(row).join('');

const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('a table wider than its page', () => {
  test('has a hash whole, in smaller type if need be', async () => {
    const printed = await print(table(['File', 'SHA-256'], ['`octavo.zip`', `\`${hash}\``]));
    expect(printed.words).toContain(hash);
    expectInside(printed);
  });

  test('parts a longer one after every eighth character, and says nothing of it', async () => {
    const long = `${hash}${hash.slice(0, 32)}`;
    for (const written of [`\`${long}\``, long]) {
      const printed = await print(table(['Name', 'Sum'], ['beta version', written]));
      expectInside(printed);
      const pieces = printed.words.filter((word) => /^[\da-f]{8,}$/.test(word));
      expect(pieces.join('')).toBe(long);
      expect(pieces.map(({ length }) => length % 8)).toEqual(pieces.map(() => 0));
      expect(told(printed, 'table-tight')).toEqual([]);
    }
  });

  test('breaks neither words, nor links, nor figures', async () => {
    const houses = ['Bynneman', 'Vautrollier', 'Jaggard', 'Barker'];
    const head = [
      'House',
      'Year',
      'Formes',
      'Compositors',
      'Rate (d.)',
      'Measure (mm)',
      'Ems',
      'Loose lines',
      'Per cent',
    ];
    const rows = houses.map((house, at) => [
      `[${house}](https://example.org/${at})`,
      `157${at}`,
      '312',
      '4',
      '28',
      '112',
      '31',
      '1,011',
      '11.2',
    ]);
    const printed = await print(table(head, ...rows));
    expectInside(printed);
    expect(printed.words).toEqual(expect.arrayContaining([...houses, '1570', '1573', '1,011', '11.2']));
    expect(printed.words.map((word) => word.toLowerCase())).toContain('compositors');
    expect(told(printed, 'table-tight')).toEqual([]);
  });

  test('is less high than the browser would make it', async () => {
    const long = 'a cell that has much more to say than the others '.repeat(3).trim();
    const rows = Array.from({ length: 10 }, () => ['one', 'some words that could stand on one line']);
    const printed = await print(table(['A', 'B'], [long, 'two'], ...rows));
    expect(printed.pages).toHaveLength(1);
    const [page] = printed.pages;
    const lines = page?.lines.filter(({ text }) => /say|some|stand|line/.test(text)) ?? [];
    // Chromium's own widths, in proportion to what would stand on one line, give each row two.
    const heights = lines.map(({ bottom }) => bottom).toSorted((a, b) => a - b);
    const steps = heights.filter((height, at) => at === 0 || height - (heights[at - 1] ?? 0) > 4);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.length).toBeLessThan(18);
  });

  test('that is deep is turned, whole, on a page of its own', async () => {
    const names = (at: number): string[] => ['a', 'b', 'c'].map((of) => `\`configuration.of.part${at}.named.${of}\``);
    const rows = Array.from({ length: 12 }, (_, at) => [...names(at), 'words to read']);
    const head = ['First', 'Second', 'Third', 'Fourth'];
    const printed = await print(`Before.\n\n${table(head, ...rows)}\nAfter.`);
    const page = printed.pages.find(({ lines }) => lines.some(({ text }) => text.includes('part11')));
    const words = page?.lines.flatMap((line) => line.words.map(({ text }) => text)) ?? [];
    for (let at = 0; at < 12; at += 1) expect(words).toContain(`configuration.of.part${at}.named.a`);
    expect(words).not.toContain('Before.');
    expect(words).not.toContain('After.');
    const upright = await print(table(head, ...rows.slice(0, 2)));
    expect(upright.pages).toHaveLength(1);
    expectInside(upright);
    expect(upright.words.join('').replaceAll(/\s/g, '')).toContain('part1.');
  }, 60_000);

  test('is turned for a row, before its words are broken', async () => {
    const cells = Array.from({ length: 10 }, (_, at) => `value${at}.${at}`);
    const printed = await print(`Before.\n\n${table(cells, cells)}\nAfter.`);
    expect(printed.words.filter((word) => cells.includes(word))).toEqual([...cells, ...cells]);
    expect(told(printed, 'table-tight')).toEqual([]);
  });

  test('of words that nothing can divide is broken, never in its figures, and named at its line', async () => {
    const word = 'x'.repeat(90);
    const cells = [word, '1571', word, '2,345,678', word];
    const printed = await print(`Before.\n\n${table(['One', 'Year', 'Two', 'Sum', 'Three'], cells)}`);
    expectInside(printed);
    expect(printed.words).toEqual(expect.arrayContaining(['1571', '2,345,678']));
    expect(printed.words.filter((text) => /^x+$/.test(text)).join('')).toHaveLength(270);
    expect(told(printed, 'table-tight')).toEqual([above + 3]);
  });

  test('of more figures than there is room for is made smaller, and named at its line', async () => {
    const years = Array.from({ length: 30 }, (_, at) => `${1571 + at},000`);
    const printed = await print(`Before.\n\n${table(years, years)}`);
    expectInside(printed);
    expect(printed.words.filter((text) => years.includes(text))).toEqual([...years, ...years]);
    expect(told(printed, 'table-tight')).toEqual([above + 3]);
  });
});

describe('a table longer than a page', () => {
  const note = 'A quiet line about ships.[^a]\n\n';
  const after = '\n\nAfter it.[^b]\n\n[^a]: First note.\n[^b]: Second note.';
  const group = (name: string, count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<tr>${at === 0 ? `<td rowspan="${count}">${name}</td>` : ''}<td>${name}row${at}</td></tr>`,
    ).join('');
  const html = (rows: string, foot = ''): string =>
    `<table><thead><tr><th>Head</th><th>Text</th></tr></thead>${foot}<tbody>${rows}</tbody></table>`;
  const pageOf = ({ pages }: Print, text: string): number =>
    pages.findIndex(({ lines }) => lines.some((line) => line.text.includes(text)));

  test('keeps rows that a cell spans together, and the notes on their pages', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => group(`G${at}`, 4)).join('');
    const printed = await print(note + html(rows) + after);
    expect(told(printed, 'notes-at-end')).toEqual([]);
    for (let at = 0; at < 12; at += 1) {
      expect(pageOf(printed, `G${at}row3`)).toBe(pageOf(printed, `G${at}row0`));
    }
    expect(pageOf(printed, 'First note.')).toBe(0);
    expect(pageOf(printed, 'Second note.')).toBe(pageOf(printed, 'After it.'));
  });

  test('ends a page between rows that a cell spans where they are too many, and the notes stay on their pages', async () => {
    const printed = await print(note + html(group('G', 70)) + after);
    expect(told(printed, 'notes-at-end')).toEqual([]);
    expect(pageOf(printed, 'First note.')).toBe(0);
    expect(pageOf(printed, 'Second note.')).toBe(pageOf(printed, 'After it.'));
    expect(pageOf(printed, 'Grow0')).toBe(0);
    for (let at = 0; at < 70; at += 1) expect(printed.words.filter((word) => word === `Grow${at}`)).toHaveLength(1);
  });

  test('has its foot once, after its rows, wherever it is written', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `<tr><td>n${at}</td><td>row</td></tr>`).join('');
    const foot = '<tfoot><tr><td>Sum</td><td>Total</td></tr></tfoot>';
    for (const printed of [await print(html(rows + foot)), await print(html(rows, foot))]) {
      expect(printed.words.filter((word) => word === 'Total')).toHaveLength(1);
      expect(told(printed, 'text-unread')).toEqual([]);
      expect(printed.words.slice(-4)).toEqual(['n59', 'row', 'Sum', 'Total']);
      expect(pageOf(printed, 'Total')).toBe(pageOf(printed, 'n59'));
    }
  }, 60_000);

  test('takes its heading along to a row higher than a page, and the notes stay on their pages', async () => {
    const long = Array.from({ length: 900 }, (_, at) => `w${at}`);
    const rows = `<tr><td>tall</td><td>${long.join(' ')}</td></tr><tr><td>last</td><td>row</td></tr>`;
    const text = 'A quiet line about ships. '.repeat(60);
    const printed = await print(`${note}${text}\n\n## Heading here\n\n${html(rows)}${after}`);
    expect(printed.words.filter((word) => /^w\d+$/.test(word))).toEqual(long);
    expect(pageOf(printed, 'w0 ')).toBe(pageOf(printed, 'eading here'));
    expect(told(printed, 'notes-at-end')).toEqual([]);
    expect(pageOf(printed, 'First note.')).toBe(0);
    expect(pageOf(printed, 'Second note.')).toBe(pageOf(printed, 'After it.'));
  });
});
