import { describe, expect, it } from 'vitest';
import { columnBlock, textBlock } from '../../src/editions/pdf/page-css.ts';
import { mergePageWishes, readPageWishes, type PageWishes } from '../../src/model/page-wishes.ts';
import { designPage } from '../../src/theme/page-design.ts';
import { listThemes, openTheme } from '../../src/system/templates.ts';
import { readManifest } from '../../src/theme/manifest.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { PageDesign } from '../../src/theme/theme.ts';
import { parseTrim } from '../../src/theme/trim.ts';
import { failureOf } from '../support/failure.ts';

const page = {
  trim: '6x9',
  characterWidth: 0.4,
  measure: [60, 70],
  size: [13.25, 17],
  leading: 1.32,
  textWidth: 0.7,
  textHeight: 0.77,
} as const;

describe('parseTrim', () => {
  it.each([
    ['a5', 148, 210],
    ['A4', 210, 297],
    ['letter', 215.9, 279.4],
    ['6x9', 152.4, 228.6],
    ['5x8', 127, 203.2],
    ['5.5x8.5', 139.7, 215.9],
    ['5.5x8.5in', 139.7, 215.9],
    ['5.5inx8.5in', 139.7, 215.9],
    ['148x210mm', 148, 210],
    ['148 × 210 mm', 148, 210],
    ['140x216mm', 140, 216],
    ['12.5x20cm', 125, 200],
    ['360x540pt', 127, 190.5],
  ])('reads %s', (text, width, height) => {
    const trim = parseTrim(text);
    expect((trim.width / 96) * 25.4).toBeCloseTo(width, 6);
    expect((trim.height / 96) * 25.4).toBeCloseTo(height, 6);
  });

  it.each(['a55', 'quarto', '6', '6x', '-6x9', '1x1', '148x210', '6x9km', '0x0', ''])('refuses “%s”', async (text) => {
    const failure = await failureOf(Promise.resolve().then(() => parseTrim(text)));
    expect(failure.rule).toBe('config-value');
    expect(failure.exitCode).toBe(2);
  });

  it('guesses what was meant', async () => {
    expect((await failureOf(Promise.resolve().then(() => parseTrim('leter')))).hint).toBe('Did you mean letter?');
  });
});

describe('designPage', () => {
  it.each(['a4', 'a5', 'letter', '6x9', '5x8', '148x210mm', '7x10', '5.25x8'])('sets %s by the canon', (name) => {
    const trim = parseTrim(name);
    const { margins, size, leading } = designPage(trim, page, 'en');
    const width = trim.width - margins.inner - margins.outer;
    const height = trim.height - margins.top - margins.bottom;
    expect(Number.isInteger(leading)).toBe(true);
    expect(Math.round(height) % leading).toBe(0);
    expect(height).toBeCloseTo(Math.round(height), 9);
    expect(width).toBeCloseTo(Math.round(width), 9);
    const characters = width / (size * page.characterWidth);
    expect(characters).toBeGreaterThanOrEqual(60);
    expect(characters).toBeLessThanOrEqual(70.5);
    expect(leading / size).toBeGreaterThan(1.25);
    expect(leading / size).toBeLessThan(1.4);
    // Inner less than outer, top less than bottom: the blocks of an opening draw together and stand high.
    expect(margins.inner).toBeLessThan(margins.outer);
    expect(margins.top).toBeLessThan(margins.bottom);
    expect(margins.inner).toBeGreaterThanOrEqual(48);
    expect(height / width).toBeLessThan(1.8);
  });

  it('sets Japanese on its square, with wider leading', () => {
    const { margins, size, leading, trim } = designPage(parseTrim('a5'), page, 'ja');
    const width = trim.width - margins.inner - margins.outer;
    expect(width / size).toBeGreaterThan(26);
    expect(width / size).toBeLessThanOrEqual(40);
    expect(leading / size).toBeGreaterThan(1.6);
  });

  it('follows each theme that comes with Octavo', async () => {
    const [base, modern] = await Promise.all(['base', 'modern'].map((name) => loadTheme(name, { trim: 'a5' })));
    expect(base?.page.trim).toEqual(modern?.page.trim);
    expect(modern?.page.size).toBeLessThan(base?.page.size ?? 0);
  });

  it('has lines that can be read in every theme, on its own trim and on others', async () => {
    for (const name of await listThemes()) {
      for (const trim of [undefined, 'a5', 'a4']) {
        const { page } = await loadTheme(name, trim === undefined ? {} : { trim });
        const { characterWidth } = readManifest((await openTheme(name).readText('theme.json')) ?? '', name).page ?? {};
        const width = page.trim.width - page.margins.inner - page.margins.outer;
        const characters = width / (page.size * (characterWidth ?? 0.4));
        expect(characters, `${name} ${trim}`).toBeGreaterThan(44);
        expect(characters, `${name} ${trim}`).toBeLessThanOrEqual(79);
        expect(Number.isInteger(page.leading), name).toBe(true);
        expect((page.trim.height - page.margins.top - page.margins.bottom) % page.leading, name).toBe(0);
      }
    }
  });
});

describe('the wishes of themes and manuscripts', () => {
  const trim = parseTrim('6x9');
  const design = (wishes: PageWishes, marginNotes = false, name = '6x9'): PageDesign =>
    designPage(parseTrim(name), page, 'en', { wishes, marginNotes });
  const blockOf = ({ trim: { width, height }, margins }: PageDesign): [number, number] => [
    width - margins.inner - margins.outer,
    height - margins.top - margins.bottom,
  ];

  it('draws the canon of ninths', () => {
    for (const canon of ['van-de-graaf', 'villard'] as const) {
      const made = design({ canon });
      expect(made.margins.inner).toBe(trim.width / 9);
      expect(made.margins.outer).toBe((trim.width * 2) / 9);
      expect(made.margins.top / trim.height).toBeCloseTo(1 / 9, 1);
      expect(blockOf(made)[1] % made.leading).toBe(0);
    }
  });

  it('has narrower margins in the modern canon', () => {
    const [classic, modern] = [design({}), design({ canon: 'modern' })];
    expect(modern.margins.outer).toBeLessThan(classic.margins.outer);
    expect(modern.margins.bottom).toBeLessThan(classic.margins.bottom);
  });

  it('takes margins in numbers, the rest going to the outer edge and the foot', () => {
    const wishes = readPageWishes({ margins: { inner: '20mm', outer: '15mm', top: '18mm', bottom: '22mm' } });
    const made = design(wishes);
    const [width, height] = blockOf(made);
    expect(made.margins.inner).toBe(Math.round((20 / 25.4) * 96));
    expect(made.margins.top).toBe(Math.round((18 / 25.4) * 96));
    expect(made.margins.outer - (15 / 25.4) * 96).toBeLessThan(1);
    expect(made.margins.bottom).toBeGreaterThanOrEqual((22 / 25.4) * 96);
    expect(made.margins.bottom).toBeLessThan((22 / 25.4) * 96 + made.leading);
    expect(Number.isInteger(width)).toBe(true);
    expect(height % made.leading).toBe(0);
  });

  it('lets single margins be given, and keeps whole lines whatever is asked for', () => {
    for (const margins of [{ inner: 90 }, { outer: 40 }, { top: 33.3 }, { bottom: 200 }, { top: 50, bottom: 61.7 }]) {
      for (const size of [12, 14.667]) {
        for (const leading of [undefined, 18.67]) {
          const made = design({ margins, size, ...(leading === undefined ? {} : { leading }) });
          expect(Number.isInteger(made.leading)).toBe(true);
          expect(blockOf(made)[1] % made.leading).toBe(0);
          expect(Math.min(...Object.values(made.margins))).toBeGreaterThan(0);
          const [side, value] = Object.entries(margins)[0] ?? [];
          if (side !== 'outer') expect(made.margins[side as 'inner']).toBeGreaterThanOrEqual(Math.round(value ?? 0));
        }
      }
    }
  });

  it('takes size and leading in points', () => {
    const made = design(readPageWishes({ size: '10.5pt', leading: '14pt' }));
    expect(made.size).toBe(14);
    expect(made.leading).toBe(19);
  });

  it.each(['a4', 'letter', '6x9', '7x10'])('sets two equal columns of readable lines on %s', (name) => {
    const made = design({ columns: 2 }, false, name);
    const { width, height } = columnBlock(made);
    expect(Number.isInteger(width)).toBe(true);
    expect(2 * width + made.columnGap).toBeCloseTo(blockOf(made)[0], 9);
    expect(height % made.leading).toBe(0);
    const characters = width / (made.size * page.characterWidth);
    expect(characters).toBeGreaterThan(36);
    expect(characters).toBeLessThan(56);
  });

  it('makes room for notes in the margin', () => {
    for (const name of ['6x9', 'a5', 'a4', 'letter', '5x8']) {
      const made = design({}, true, name);
      const notes = made.notesColumn ?? { width: 0, gap: 0 };
      expect(notes.width).toBeGreaterThan(68);
      const { width } = textBlock(made);
      expect(width + notes.width + notes.gap).toBeCloseTo(blockOf(made)[0], 9);
      expect(width / (made.size * page.characterWidth)).toBeGreaterThan(48);
      expect(Math.min(made.margins.inner, made.margins.outer)).toBeGreaterThan(40);
    }
  });

  it('has no column of notes where none is needed', () => {
    expect(design({ notesColumn: 120 }).notesColumn).toBeUndefined();
    expect(design({ columns: 2 }, true).notesColumn).toBeUndefined();
  });

  it.each([
    [{ margins: { inner: 300, outer: 270 } }, /text block that is \d+ mm wide/],
    [{ margins: { top: 500, bottom: 300 } }, /leave \d lines/],
    [{ size: 20, leading: 12 }, /leading of 9 pt/],
  ])('refuses a page on which nothing can be set: %o', async (wishes, text) => {
    const place = { file: 'book.yaml', line: 3, column: 1 };
    const failure = await failureOf(Promise.resolve().then(() => designPage(trim, page, 'en', { wishes, place })));
    expect(failure.rule).toBe('config-value');
    expect(failure.message).toMatch(text);
    expect(failure.place).toEqual(place);
  });

  it('lets a theme take back what another has set', () => {
    const numbers = readPageWishes({ margins: { inner: '20mm' }, ornaments: { break: '❦' }, openings: { sink: 4 } });
    expect(mergePageWishes(numbers, { canon: 'modern' }).margins).toBeUndefined();
    expect(mergePageWishes({ canon: 'modern' }, numbers)).toMatchObject({
      canon: 'modern',
      margins: { inner: 20 * (96 / 25.4) },
    });
    expect(mergePageWishes(numbers, { openings: { on: 'any' } }).openings).toEqual({ sink: 4, on: 'any' });
  });
});
