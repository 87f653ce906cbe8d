/** Transformations of places (ISO 32000-1, 8.3.4). */
import type { PdfObject } from './objects.ts';

/** `[a b c d e f]`: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export function multiply([a, b, c, d, e, f]: Matrix, m: Matrix): Matrix {
  return [
    a * m[0] + b * m[2],
    a * m[1] + b * m[3],
    c * m[0] + d * m[2],
    c * m[1] + d * m[3],
    e * m[0] + f * m[2] + m[4],
    e * m[1] + f * m[3] + m[5],
  ];
}

/** Where a place comes to lie. */
export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [x * a + y * c + e, x * b + y * d + f];
}

/** The matrix that an array says; what is missing in it is that of the identity. Undefined for anything else. */
export function readMatrix(value: PdfObject | undefined): Matrix | undefined {
  if (!Array.isArray(value)) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = value.map(Number);
  return [a, b, c, d, e, f];
}
