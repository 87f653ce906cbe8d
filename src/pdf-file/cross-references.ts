/** Cross-reference streams (ISO 32000-1, 7.5.8), as both readers read them. */
import type { PdfDictionary, PdfValue } from './objects.ts';

/** Bytes of a field, as far as numbers are exact. */
const widest = 6;

/** A row of the table: 1 is at an offset, 2 in an object stream with this number; 0 is free. */
export type Entry = readonly [number: number, kind: number, where: number];

/**
 * @param data the stream, unpacked: what it does not have is not read, whatever the entries promise
 * @throws SyntaxError if the fields have no width
 */
export function* readEntries(entries: PdfDictionary, data: Buffer): Generator<Entry> {
  const [first = 0, second = 0, third = 0] = numbersOf(entries.get('W'));
  for (const width of [first, second, third]) {
    if (!(Number.isInteger(width) && width >= 0 && width <= widest))
      throw new SyntaxError('its table of contents is wrong');
  }
  if (second === 0) throw new SyntaxError('its table of contents is wrong');
  const size = first + second + third;
  const indexes = numbersOf(entries.get('Index') ?? [0, entries.get('Size') ?? 0]);
  let at = 0;
  for (let pair = 0; pair + 1 < indexes.length; pair += 2) {
    const from = indexes[pair] ?? 0;
    const to = from + (indexes[pair + 1] ?? 0);
    for (let number = from; number < to && at + size <= data.length; number += 1) {
      const kind = first === 0 ? 1 : data.readUIntBE(at, first);
      yield [number, kind, data.readUIntBE(at + first, second)];
      at += size;
    }
  }
}

function numbersOf(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
