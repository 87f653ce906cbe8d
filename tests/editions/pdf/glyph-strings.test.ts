/** Glyphs that were placed one by one are shown together, where they were. */
import { describe, expect, it } from 'vitest';
import { compactRun } from '../../../src/editions/pdf/archive/content/glyph-strings.ts';
import { scanContent } from '../../../src/editions/pdf/archive/content/scanning.ts';
import type { Font } from '../../../src/editions/pdf/archive/content/glyph-texts.ts';

const widths = [0, 500, 250, 333, 721];
const font: Font = {
  name: 'Made up',
  dictionary: new Map(),
  glyphs: { bytes: 2, textOf: (code) => String.fromCharCode(0x60 + code), note: () => undefined },
  widthOf: (code) => widths[code] ?? 1000,
  codeOf: () => undefined,
  mend: () => undefined,
};

function compact(shown: string, named: Font = font): string | undefined {
  const bytes = Buffer.from(`/P <</MCID 0 >>BDC BT /F0 15.5 Tf 1 0 0 -1 0 40 Tm ${shown} ET EMC`, 'latin1');
  const { sequences } = scanContent(bytes, { font: () => named, isTaggedForm: () => false });
  const [run] = sequences[0]?.runs ?? [];
  const made = run && compactRun(bytes, run);
  return made && Buffer.from(made).toString('latin1');
}

/** Where each glyph begins, thousandths of the type size. */
function placesOf(shown: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const [, glyphs = '', shift = ''] of shown.matchAll(/<([0-9a-f]+)>|(-?\d+)/gu)) {
    for (const [code] of glyphs.matchAll(/..../gu)) {
      places.push(at);
      at += widths[Number.parseInt(code, 16)] ?? 1000;
    }
    at -= Number(shift);
  }
  return places;
}

describe('a run of glyphs', () => {
  it('that follow each other by their widths is one string', () => {
    expect(compact('<0001> Tj\n7.75 0 Td <0002> Tj\n3.875 0 Td <0004> Tj')).toBe('<000100020004> Tj');
  });

  it('with room between them keeps every glyph in its place, whatever is rounded', () => {
    const ways = Array.from({ length: 200 }, (_, index) => 5 + ((index * 37) % 101) / 13);
    const made = compact(`<0001> Tj ${ways.map((way) => `${way} 0 Td <0001> Tj`).join('\n')}`) ?? '';
    expect(made).toMatch(/^\[<.*>\] TJ$/u);
    let exact = 0;
    const off = placesOf(made).map((place, index) => {
      const distance = Math.abs(place - exact);
      exact += ((ways[index] ?? 0) * 1000) / 15.5;
      return distance;
    });
    expect(off).toHaveLength(201);
    expect(Math.max(...off)).toBeLessThanOrEqual(0.51);
  });

  it.each([
    ['goes up and down', '<0001> Tj 5 2 Td <0002> Tj'],
    ['changes its colour', '<0001> Tj 1 g 5 0 Td <0002> Tj'],
    ['says a part of it otherwise', '<0001> Tj /Span <</ActualText <feff0041> >> BDC 5 0 Td <0002> Tj EMC'],
    ['lacks a glyph', '<0001> Tj 5 0 Td <0000> Tj'],
    ['has the glyphs of no composite font', '(a) Tj 5 0 Td (b) Tj'],
    ['has a number that is none', '<0001> Tj 5e1 0 Td <0002> Tj'],
  ])('stays as it is where it %s', (_what, shown) => {
    expect(compact(shown)).toBeUndefined();
  });

  it('stays as it is where the font does not say how wide its glyphs are', () => {
    const { widthOf: _none, ...rest } = font;
    expect(compact('<0001> Tj 7.75 0 Td <0002> Tj', rest)).toBeUndefined();
  });
});
