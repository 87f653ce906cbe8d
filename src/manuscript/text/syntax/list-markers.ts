/** What the marker of an item may mean: `a.`, `B)`, `(iv)`, `(3)`, `#.` (https://pandoc.org/MANUAL.html#extension-fancy_lists). */

/** As HTML has them in `type`. */
export type ListStyle = 'a' | 'A' | 'i' | 'I' | '1';

export interface Reading {
  readonly style: ListStyle;
  /** `.`, `)` or `()`; a list keeps to one of them. */
  readonly delimiter: string;
  readonly value: number;
}

export const marker = /^(?:\(([a-z]{1,7}|\d{1,3})\)|([a-z]{1,7}|#)([.)]))(\s+)\S/iu;

/** All that the marker at the beginning of a line may mean; none: it is no marker. */
export function readMarker(
  line: string,
): { readonly width: number; readonly readings: readonly Reading[] } | undefined {
  const [, inside, bare, closing, space = ''] = marker.exec(line) ?? [];
  const name = inside ?? bare;
  if (name === undefined) return undefined;
  // “A. Writer” is a name, unless two spaces say that it is none.
  if (closing === '.' && /^[A-Z]$/u.test(name) && space.length < 2) return undefined;
  const delimiter = closing ?? '()';
  const readings = valuesOf(name).map(([style, value]) => ({ style, value, delimiter }));
  return readings.length === 0 ? undefined : { width: name.length + (inside === undefined ? 1 : 2), readings };
}

function valuesOf(name: string): [ListStyle, number][] {
  if (name === '#') return [['1', 0]];
  if (/^\d+$/u.test(name)) return [['1', Number(name)]];
  const isUpper = name === name.toUpperCase();
  if (!isUpper && name !== name.toLowerCase()) return [];
  const lower = name.toLowerCase();
  const roman = readRoman(lower);
  const found: [ListStyle, number][] = roman === undefined ? [] : [[isUpper ? 'I' : 'i', roman]];
  if (lower.length === 1) found.push([isUpper ? 'A' : 'a', lower.charCodeAt(0) - 96]);
  return found;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function readRoman(name: string): number | undefined {
  if (!/^(?:c{0,3}|xc)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(name)) return undefined;
  let sum = 0;
  let next = 0;
  for (const letter of [...name].toReversed()) {
    const value = romans[letter] ?? 0;
    sum += value < next ? -value : value;
    next = Math.max(next, value);
  }
  return sum;
}
