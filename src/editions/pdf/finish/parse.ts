/**
 * Reads a PDF as Chromium (Skia/PDF) writes it: one classic cross-reference table, no encryption, no
 * object streams, lengths of streams given directly. It is not a reader for PDFs from elsewhere.
 */
import { PdfName, PdfReference, PdfStream, PdfString, type PdfFile, type PdfObject, type PdfValue } from './objects.ts';

const isSpace = table('\0\t\n\f\r ');
const isDelimiter = table('()<>[]{}/%');
const isRegular = (code: number | undefined): boolean =>
  code !== undefined && isSpace[code] === 0 && isDelimiter[code] === 0;

function table(characters: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** @throws SyntaxError if the file is not as expected */
export function parsePdf(file: Uint8Array): PdfFile {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const scanner = new Scanner(bytes);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (start === undefined) throw new SyntaxError('no cross-reference table');
  scanner.position = Number(start);
  scanner.expect('xref');
  const first = scanner.readNumber();
  const count = scanner.readNumber();
  scanner.skipSpace();
  const offsets: (readonly [number, number])[] = [];
  for (let index = 0; index < count; index += 1) {
    const line = bytes.toString('latin1', scanner.position, scanner.position + 20);
    if (line[17] === 'n') offsets.push([first + index, Number(line.slice(0, 10))]);
    scanner.position += 20;
  }
  scanner.expect('trailer');
  const trailer = scanner.readValue();
  if (!(trailer instanceof Map)) throw new SyntaxError('no trailer');
  const objects = new Map<number, PdfObject>();
  for (const [number, offset] of offsets) {
    scanner.position = offset;
    objects.set(number, scanner.readObject());
  }
  const root = trailer.get('Root');
  const info = trailer.get('Info');
  if (!(root instanceof PdfReference)) throw new SyntaxError('no catalog');
  return { objects, root, info: info instanceof PdfReference ? info : undefined };
}

/** Reads values one after the other; also for the reader of finished files (`read.ts`). */
export class Scanner {
  position = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  skipSpace(): void {
    const bytes = this.#bytes;
    for (;;) {
      while (isSpace[bytes[this.position] ?? 256] === 1) this.position += 1;
      if (bytes[this.position] !== 0x25) return;
      // A comment runs to the end of its line (7.2.3).
      while (this.position < bytes.length && bytes[this.position] !== 0x0a && bytes[this.position] !== 0x0d)
        this.position += 1;
    }
  }

  expect(word: string): void {
    this.skipSpace();
    const end = this.position + word.length;
    if (this.#bytes.toString('latin1', this.position, end) !== word) throw new SyntaxError(`${word} expected`);
    this.position = end;
  }

  readNumber(): number {
    const value = this.readValue();
    if (typeof value !== 'number') throw new SyntaxError('a number expected');
    return value;
  }

  /** `12 0 obj … endobj` */
  readObject(): PdfObject {
    this.readNumber();
    this.readNumber();
    this.expect('obj');
    const value = this.readValue();
    this.skipSpace();
    if (!(value instanceof Map) || this.#bytes[this.position] !== 0x73) return value;
    this.expect('stream');
    if (this.#bytes[this.position] === 0x0d) this.position += 1;
    if (this.#bytes[this.position] === 0x0a) this.position += 1;
    const length = value.get('Length');
    if (typeof length !== 'number') throw new SyntaxError('a stream without its length');
    return new PdfStream(value, this.#bytes.subarray(this.position, this.position + length));
  }

  readValue(): PdfValue {
    this.skipSpace();
    const bytes = this.#bytes;
    const code = bytes[this.position];
    switch (code) {
      case 0x2f:
        return this.#readName();
      case 0x28:
        return this.#readLiteral();
      case 0x5b:
        return this.#readArray();
      case 0x3c:
        return bytes[this.position + 1] === 0x3c ? this.#readDictionary() : this.#readHex();
      default:
        return this.#readWord();
    }
  }

  #readRegular(): string {
    const start = this.position;
    while (isRegular(this.#bytes[this.position])) this.position += 1;
    return this.#bytes.toString('latin1', start, this.position);
  }

  #readName(): PdfName {
    this.position += 1;
    const text = this.#readRegular();
    return PdfName.of(
      text.includes('#')
        ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : text,
    );
  }

  #readArray(): PdfValue[] {
    this.position += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.#bytes[this.position] === 0x5d) break;
      items.push(this.readValue());
    }
    this.position += 1;
    return items;
  }

  #readDictionary(): PdfValue {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.#bytes[this.position] === 0x3e) break;
      const key = this.readValue();
      if (!(key instanceof PdfName)) throw new SyntaxError('a key of a dictionary expected');
      entries.set(key.name, this.readValue());
    }
    this.position += 2;
    return entries;
  }

  #readHex(): PdfString {
    const start = this.position + 1;
    const end = this.#bytes.indexOf(0x3e, start);
    if (end < 0) throw new SyntaxError('a string without an end');
    const digits = this.#bytes.toString('latin1', start, end).replace(/\s/g, '');
    this.position = end + 1;
    return new PdfString(
      (digits.match(/..?/g) ?? [])
        .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
        .join(''),
    );
  }

  #readLiteral(): PdfString {
    const parts: string[] = [];
    this.position += 1;
    for (let depth = 1; ;) {
      const code = this.#bytes[this.position];
      if (code === undefined) throw new SyntaxError('a string without an end');
      this.position += 1;
      if (code === 0x28) depth += 1;
      if (code === 0x29) depth -= 1;
      if (depth === 0) break;
      parts.push(code === 0x5c ? this.#readEscape() : String.fromCharCode(code));
    }
    return new PdfString(parts.join(''));
  }

  /** 7.3.4.2, table 3 */
  #readEscape(): string {
    const bytes = this.#bytes;
    const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const letter = String.fromCharCode(bytes[this.position] ?? 0);
    this.position += 1;
    if (letter === '\r' && bytes[this.position] === 0x0a) this.position += 1;
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }[letter] ?? letter;
  }

  /** A number, a reference, or one of the three words. */
  #readWord(): PdfValue {
    const word = this.#readRegular();
    if (/^\d+$/.test(word)) {
      // “ 0 R” as Chromium writes it; other programs may use more space, and generations.
      const rest = /^\s+\d+\s+R(?![^\s()<>[\]{}/%])/.exec(
        this.#bytes.toString('latin1', this.position, this.position + 12),
      );
      if (rest !== null) {
        this.position += rest[0].length;
        return new PdfReference(Number(word));
      }
    }
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new SyntaxError(`${word} is not a value`);
    return number;
  }
}
