/** The bar code of an ISBN, read back from its bars (ISO/IEC 15420). */
import { describe, expect, it } from 'vitest';
import { drawBarcode } from '../../../src/editions/wrap/barcode.ts';

/** Modules of a digit on the left, odd parity; even parity is its right code backwards. */
const odd = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'.split(' ');
const right = odd.map((code) => [...code].map((bit) => (bit === '0' ? '1' : '0')).join(''));
const even = right.map((code) => [...code].toReversed().join(''));
const parities = 'LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL'.split(' ');

/** The drawing has two units to a module; a bar is a line of its width, about its middle. */
function readBars(markup: string): { readonly bits: string; readonly quiet: number } {
  const bars = [...markup.matchAll(/stroke-width="(\d+)" d="([^"]*)"/gu)].flatMap(([, wide = '', path = '']) =>
    [...path.matchAll(/M([\d.]+) /gu)].map(([, x = '']) => ({
      from: (Number(x) - Number(wide) / 2) / 2,
      width: Number(wide) / 2,
    })),
  );
  const quiet = Math.min(...bars.map(({ from }) => from));
  const bits = Array.from({ length: 95 }, () => '0');
  for (const { from, width } of bars) bits.fill('1', from - quiet, from - quiet + width);
  return { bits: bits.join(''), quiet };
}

function decode(bits: string): string {
  const codes = (start: number): string[] =>
    Array.from({ length: 6 }, (_, index) => bits.slice(start + index * 7, start + index * 7 + 7));
  const left = codes(3);
  const parity = left.map((code) => (odd.includes(code) ? 'L' : 'G')).join('');
  const digits = [
    parities.indexOf(parity),
    ...left.map((code) => Math.max(odd.indexOf(code), even.indexOf(code))),
    ...codes(50).map((code) => right.indexOf(code)),
  ];
  return digits.join('');
}

describe('a bar code', () => {
  it.each(['9783161484100', '9780306406157', '9791090636071'])('says %s', async (isbn) => {
    const { bits, quiet } = readBars((await drawBarcode(isbn, 100)).markup);
    expect([bits.slice(0, 3), bits.slice(45, 50), bits.slice(92)]).toEqual(['101', '01010', '101']);
    expect(decode(bits)).toBe(isbn);
    expect(quiet).toBe(11);
  });

  it('is as large as the standard has it, and by per cent', async () => {
    const [whole, small] = [await drawBarcode('9783161484100', 100), await drawBarcode('9783161484100', 80)];
    // 113 modules of 0.33 mm, with the sign that keeps the right quiet zone free.
    expect(whole.width).toBeGreaterThanOrEqual(37.29);
    expect(whole.width).toBeLessThan(38);
    expect(whole.height).toBeGreaterThan(25.5);
    expect(whole.height).toBeLessThan(26.5);
    expect(small.width).toBeCloseTo(whole.width * 0.8, 2);
  });

  it('is none of a number with a wrong last digit', async () => {
    await expect(drawBarcode('9783161484101', 100)).rejects.toThrow(/check digit/iu);
  });
});
