/** Which pictures are turned over at night, which have paper under them, and which stay as they are. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/editions/drawings.ts';
import { forEachPixel, type Pixel } from '../../src/editions/png-pixels.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 60 40"'): Parameters<typeof groundOf>[0] => ({
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`),
});

describe('an SVG', () => {
  it.each([
    ['<path d="M0 0h60" stroke="#000"/>', 'ink-drawing'],
    ['<g><rect x="5" y="5" width="20" height="10" fill="none" stroke="#000"/></g>', 'ink-drawing'],
    ['<rect width="60" height="40" fill="none"/><path d="M0 0h60"/>', 'ink-drawing'],
    ['<title>Plan</title><defs><rect width="60" height="40"/></defs><path d="M0 0h60"/>', 'ink-drawing'],
    ['<g><rect width="60" height="40" fill="#fff"/></g><path d="M0 0h60"/>', undefined],
    ['<rect width="100%" height="100%" style="fill:#eef"/><path d="M0 0h60"/>', undefined],
    ['<style>@media (prefers-color-scheme: dark) { path { stroke: #fff } }</style><path d="M0 0h60"/>', undefined],
    ['<image href="data:image/png;base64,AAAA" width="20" height="20"/>', 'see-through'],
  ] as const)('%s', (inside, ground) => {
    expect(groundOf(svg(inside))).toBe(ground);
  });

  it('without a box is as large as it says', () => {
    expect(groundOf(svg('<rect width="30" height="20"/>', 'width="30" height="20"'))).toBeUndefined();
    expect(groundOf(svg('<rect width="10" height="20"/>', 'width="30" height="20"'))).toBe('ink-drawing');
  });

  it('may have its paper as a style', () => {
    expect(groundOf(svg('<path d="M0 0h60"/>', 'style="background: #fff" viewBox="0 0 60 40"'))).toBeUndefined();
  });
});

describe('a PNG', () => {
  const clear: Pixel = [0, 0, 0, 0];
  const black: Pixel = [0, 0, 0, 255];

  it('in black on nothing is a drawing in ink', () => {
    expect(groundOf(png((x, y) => (x === y ? black : clear)))).toBe('ink-drawing');
  });

  it('that nothing is seen through has its own ground', () => {
    expect(groundOf(png((x, y) => (x === y ? black : [255, 255, 255, 255])))).toBeUndefined();
  });

  it('in light colours is seen on any ground', () => {
    expect(groundOf(png((x, y) => (x === y ? [240, 200, 90, 255] : clear)))).toBeUndefined();
  });

  it('with all colours of a photograph keeps its paper', () => {
    expect(groundOf(png((x, y) => (x > 3 ? [(x * 4) % 256, (y * 4) % 256, (x * y) % 256, 255] : clear)))).toBe(
      'see-through',
    );
  });

  it('that cannot be read keeps its paper', () => {
    const { mediaType, bytes } = png(() => clear);
    expect(groundOf({ mediaType, bytes: bytes.slice(0, 60) })).toBe('see-through');
  });

  it.each([0, 1, 2, 3, 4])('is read whatever its lines were foretold from: %i', (filter) => {
    const seen: Pixel[] = [];
    const paint = (x: number, y: number): Pixel => [x * 3, y * 3, (x + y) % 256, 255 - x];
    expect(forEachPixel(png(paint, filter).bytes, (pixel) => void seen.push(pixel))).toBe(true);
    expect(seen).toHaveLength(size * size);
    for (const [x, y] of [
      [0, 0],
      [5, 0],
      [0, 7],
      [63, 63],
    ] as const)
      expect(seen[y * size + x]).toEqual(paint(x, y));
  });

  it('of a palette is read, too', () => {
    const lines = [0b0100_0000, 0b1000_0000];
    const chunks = [
      chunk('IHDR', [0, 0, 0, 2, 0, 0, 0, 2, 1, 3, 0, 0, 0]),
      chunk('PLTE', [10, 20, 30, 200, 210, 220]),
      chunk('tRNS', [0]),
      chunk('IDAT', [...deflateSync(Uint8Array.from(lines.flatMap((line) => [0, line])))]),
    ];
    const seen: Pixel[] = [];
    forEachPixel(Uint8Array.from([...signature, ...chunks.flat()]), (pixel) => void seen.push(pixel));
    expect(seen).toEqual([
      [10, 20, 30, 0],
      [200, 210, 220, 255],
      [200, 210, 220, 255],
      [10, 20, 30, 0],
    ]);
  });
});

const size = 64;
const signature = [137, 80, 78, 71, 13, 10, 26, 10];

function chunk(type: string, data: readonly number[]): number[] {
  const length = [24, 16, 8, 0].map((bits) => (data.length >> bits) & 255);
  // Nobody looks at the sums.
  return [...length, ...new TextEncoder().encode(type), ...data, 0, 0, 0, 0];
}

/** A square of red, green, blue and opacity. */
function png(paint: (x: number, y: number) => Pixel, filter = 0): { mediaType: 'image/png'; bytes: Uint8Array } {
  const places = [...Array(size).keys()];
  const lines = places.map((y) => places.flatMap((x) => [...paint(x, y)].map((value) => value & 255)));
  const at = (y: number, place: number): number => (place < 0 ? 0 : (lines[y]?.[place] ?? 0));
  const raw = lines.flatMap((line, y) => [
    filter,
    ...line.map((value, place) => {
      const [left, up, corner] = [at(y, place - 4), at(y - 1, place), at(y - 1, place - 4)];
      const guess = left + up - corner;
      const nearest = [left, up, corner].reduce((best, one) =>
        Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
      );
      return (value - ([0, left, up, (left + up) >> 1, nearest][filter] ?? 0)) & 255;
    }),
  ]);
  const head = [0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0];
  const bytes = [...signature, ...chunk('IHDR', head), ...chunk('IDAT', [...deflateSync(Uint8Array.from(raw))])];
  return { mediaType: 'image/png', bytes: Uint8Array.from(bytes) };
}
