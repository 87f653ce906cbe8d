import { describe, expect, it } from 'vitest';
import { designPage } from '../../src/theme/page-design.ts';
import { loadTheme } from '../../src/theme/load.ts';
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
  ])('reads %s', (text, width, height) => {
    const trim = parseTrim(text);
    expect((trim.width / 96) * 25.4).toBeCloseTo(width, 6);
    expect((trim.height / 96) * 25.4).toBeCloseTo(height, 6);
  });

  it.each(['a55', 'quarto', '6', '6x', '-6x9', '1x1', '148x210', '6x9cm', '0x0', ''])('refuses “%s”', async (text) => {
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
});
