/** Cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8). */
import type { Notice } from './facts.ts';
import type { PdfDictionary, PdfValue } from './objects.ts';
import type { Scanner } from './scanner.ts';

/** Bytes of a field, as far as numbers are exact. */
const widest = 6;

/** A row of the table: 1 is at an offset, 2 in an object stream with this number; 0 is free. */
export type Entry = readonly [number: number, kind: number, where: number];

/**
 * Rows of a table, from behind its keyword to behind `trailer`, where the scanner then is.
 * @throws SyntaxError where something else than rows of numbers is next
 */
export function* readRows(bytes: Buffer, scanner: Scanner, notice?: Notice): Generator<Entry> {
  const start = bytes.toString('latin1', scanner.position, scanner.position + 3);
  if (!/^(?:\r\n|\r|\n)\d/.test(start)) notice?.('table-spacing', '');
  while (!scanner.accept('trailer')) {
    const first = scanner.readNumber();
    const count = scanner.readNumber();
    if (count < 0) throw new SyntaxError('its table of contents is wrong');
    for (let index = 0; index < count; index += 1) {
      const offset = scanner.readNumber();
      scanner.readNumber();
      const isUsed = scanner.readWord().startsWith('n');
      // Byte 0 is the header: some programs write such rows for objects that they do not have.
      if (!isUsed || offset > 0) yield [first + index, isUsed ? 1 : 0, offset];
    }
  }
}

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
