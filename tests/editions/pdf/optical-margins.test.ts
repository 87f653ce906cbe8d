/** Marks hang over the edges of justified text, and nothing else of the book changes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { readGlyphLines, type GlyphLine } from '../../support/glyph-places.ts';
import { printManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { inspectPdf, type Link } from '../../support/pdf.ts';

const words =
  'extraordinary circumstances, considerable; “nothing,” he said: misunderstandings – and neighbourhoods. Whatever was said, unquestionably everybody’s, remained. ';
const link = '[a link of several words that goes over the end of a line, surely](https://example.org/)';
const text = [
  `“Which of all the ${words.repeat(9)}`,
  ...[1, 2, 3, 4, 5, 6].map(
    (count) => `${'So it '.repeat(count)} [is said](https://example.org/) ${words} ${link} ${words}`,
  ),
  `Much is ~~${words.repeat(4).trim()}~~`,
  `Take ${[1, 2, 3, 4, 5, 6].map((count) => `$x$ and ${'so it '.repeat(count)} is for all neighbourhoods, in consideration`).join(', ')}.`,
  `- A list of ${words.repeat(3)}`,
].join('\n\n');

const front = '---\ntitle: Edges\nauthor: A\nlang: en-GB\nkind: essay\ntrim: 5x8\n';

let press: OpenPress;
let hung: PrintedManuscript;
let plain: PrintedManuscript;
let lines: readonly GlyphLine[];
let before: readonly GlyphLine[];

async function print(theme: string, own: Readonly<Record<string, string>> = {}): Promise<PrintedManuscript> {
  const folder = await folderWith({ 'book.md': `${front}theme: ${theme}\n---\n\n${text}\n`, ...own });
  return printManuscript(`${folder}/book.md`, press);
}

beforeAll(async () => {
  press = await openTestPress();
  hung = await print('base');
  plain = await print('./plain', {
    'plain/theme.json': JSON.stringify({ extends: 'base' }),
    'plain/page.css': ':root { --optical-margins: none; }\n',
  });
  lines = readGlyphLines(hung.bytes);
  before = readGlyphLines(plain.bytes);
}, 60_000);

afterAll(async () => {
  await press.close();
});

/** Edges of the text block of the first page, which is a recto, points. */
function edges(): { readonly left: number; readonly right: number } {
  const { inner, outer } = hung.design.margins;
  return { left: inner, right: 5 * 72 - outer };
}

/** Share of the last glyph that is beyond the measure, of each line that was at it without. */
function overhangs(end: RegExp): number[] {
  const { right } = edges();
  return lines.flatMap(({ page, glyphs, text: said }, index) => {
    const last = glyphs.at(-1);
    const old = before[index]?.glyphs.at(-1);
    if (page > 0 || last === undefined || old === undefined || !end.test(said) || Math.abs(old.right - right) > 0.6)
      return [];
    return [(last.right - right) / (last.right - last.left)];
  });
}

test('the same words stand in the same lines', () => {
  expect(lines.map(({ text: said }) => said)).toEqual(before.map(({ text: said }) => said));
  expect(lines.map(({ y }) => y)).toEqual(before.map(({ y }) => y));
});

test('the copied text is the same', async () => {
  const [one, other] = await Promise.all([inspectPdf(hung.bytes), inspectPdf(plain.bytes)]);
  const read = ({ pages }: typeof one): string[] => pages.flatMap((page) => page.lines.map(({ text: said }) => said));
  expect(read(one)).toEqual(read(other));
  await Promise.all([one.close(), other.close()]);
});

test.each([
  ['hyphen', /-$/u, 0.6],
  ['point or comma', /[.,]$/u, 0.6],
  ['colon or semicolon', /[:;]$/u, 0.3],
])('a line that ends with a %s ends beyond the measure', (_name, end, share) => {
  const found = overhangs(end);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one).toBeCloseTo(share, 1);
});

test('a line that ends with a letter ends at the measure', () => {
  const found = overhangs(/\p{L}$/u);
  expect(found.length).toBeGreaterThan(3);
  for (const one of found) expect(one).toBeCloseTo(0, 1);
});

test('a quotation mark that begins the first line hangs into the margin', () => {
  const first = lines.find(({ text: said }) => said.startsWith('“Which'));
  const [mark] = first?.glyphs ?? [];
  expect(mark).toBeDefined();
  expect(edges().left - (mark?.left ?? 0)).toBeCloseTo(((mark?.right ?? 0) - (mark?.left ?? 0)) / 2, 1);
});

test('words that are struck out stay under their stroke', () => {
  const isStruck = (one: readonly GlyphLine[]): readonly GlyphLine[] =>
    one.slice(
      one.findIndex(({ text: said }) => said.startsWith('Much is')),
      one.findIndex(({ text: said }) => said.startsWith('Take')),
    );
  expect(isStruck(lines).length).toBeGreaterThan(4);
  expect(isStruck(lines)).toEqual(isStruck(before));
});

test('the rectangle of a link is around its words', async () => {
  const [one, other] = await Promise.all([inspectPdf(hung.bytes), inspectPdf(plain.bytes)]);
  const links = ({ pages }: typeof one): (Link & { at: number })[] =>
    pages.flatMap((page, at) => page.links.map((found) => ({ ...found, at })));
  const said = (all: readonly GlyphLine[], { left, right, top, bottom, at }: Link & { at: number }): string => {
    const height = 8 * 72;
    const line = all.find(({ page, y }) => page === at && height - y > top && height - y < bottom);
    return (line?.glyphs ?? [])
      .filter((glyph) => (glyph.left + glyph.right) / 2 > left && (glyph.left + glyph.right) / 2 < right)
      .map(({ text: sign }) => sign)
      .join('');
  };
  const now = links(one);
  expect(now.length).toBeGreaterThan(3);
  expect(now.map((found) => said(lines, found))).toEqual(links(other).map((found) => said(before, found)));
  const moved = links(other).filter(({ left }, index) => Math.abs(left - (now[index]?.left ?? 0)) > 0.5);
  expect(moved).not.toHaveLength(0);
  await Promise.all([one.close(), other.close()]);
});

test('a formula stands where it stood, and so does the line up to it', () => {
  const upToFormula = (all: readonly GlyphLine[]): (readonly unknown[])[] =>
    all.flatMap(({ glyphs }) => {
      const at = glyphs.findLastIndex(({ text: said }) => said === '\u{1d465}');
      return at < 0 ? [] : [glyphs.slice(0, at + 1)];
    });
  expect(upToFormula(lines).length).toBeGreaterThan(2);
  expect(upToFormula(lines)).toEqual(upToFormula(before));
});

test('nothing of ragged text stands beyond the measure', async () => {
  const ragged = await print('./ragged', {
    'ragged/theme.json': JSON.stringify({ extends: 'base' }),
    'ragged/tokens.css': ':root { --text-align: start; }\n',
  });
  const { right } = edges();
  const first = readGlyphLines(ragged.bytes).filter(({ page }) => page === 0);
  expect(first.filter(({ text: said }) => /[-.,:;]$/u.test(said)).length).toBeGreaterThan(5);
  for (const { glyphs } of first) expect(glyphs.at(-1)?.right).toBeLessThan(right + 0.01);
});
