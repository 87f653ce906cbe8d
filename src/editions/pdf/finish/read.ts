/**
 * Reads finished PDFs, our own and those of other programs: cross-reference tables and streams, object
 * streams, updates that were appended (ISO 32000-1, 7.5). What is encrypted is not opened.
 */
import { decodeStream } from './filters.ts';
import { PdfReference, PdfStream, resolve, type PdfDictionary, type PdfFile, type PdfObject } from './objects.ts';
import { Scanner } from './parse.ts';

/** More objects than any book has; tables that promise more are wrong. */
const mostObjects = 8_000_000;

/** The file asks for a password, or for a program that knows its key. */
export class EncryptedPdf extends Error {}

/** Where an object is: at an offset of the file, or in an object stream. */
type Location = { readonly offset: number } | { readonly stream: number; readonly place: number };

/**
 * @throws EncryptedPdf
 * @throws SyntaxError if it is no PDF, or one in pieces
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  try {
    return new Reading(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).read();
  } catch (cause) {
    // Lists in lists without end.
    if (cause instanceof RangeError) throw new SyntaxError('values too deep to be read', { cause });
    throw cause;
  }
}

class Reading {
  readonly #bytes: Buffer;
  readonly #scanner: Scanner;
  readonly #locations = new Map<number, Location>();
  readonly #opening = new Set<number>();
  readonly #objects = new Map<number, PdfObject>();
  readonly #file: PdfFile = {
    objects: this.#objects,
    root: new PdfReference(0),
    info: undefined,
  };

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#scanner = new Scanner(bytes);
  }

  read(): PdfFile {
    const bytes = this.#bytes;
    if (!bytes.toString('latin1', 0, 1024).includes('%PDF-')) throw new SyntaxError('it does not begin as a PDF does');
    const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
    const start = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
    if (start === undefined) throw new SyntaxError('it ends before its table of contents');
    const trailer = this.#readTables(Number(start));
    if (trailer.has('Encrypt')) throw new EncryptedPdf('the PDF is encrypted');
    for (const number of this.#locations.keys()) this.#open(number);
    const root = trailer.get('Root');
    const info = trailer.get('Info');
    if (!(root instanceof PdfReference)) throw new SyntaxError('it has no catalog');
    return {
      objects: this.#objects,
      root,
      info: info instanceof PdfReference && this.#objects.get(info.number) instanceof Map ? info : undefined,
    };
  }

  /** The newest table first: what it says of an object counts. */
  #readTables(start: number): PdfDictionary {
    let newest: PdfDictionary | undefined;
    const seen = new Set<number>();
    const waiting = [start];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at) || at >= this.#bytes.length) continue;
      seen.add(at);
      const trailer = this.#readTable(at);
      newest ??= trailer;
      for (const key of ['XRefStm', 'Prev']) {
        const next = trailer.get(key);
        if (typeof next === 'number') waiting.push(next);
      }
    }
    if (newest === undefined) throw new SyntaxError('its table of contents is missing');
    return newest;
  }

  #readTable(at: number): PdfDictionary {
    const scanner = this.#scanner;
    scanner.position = at;
    scanner.skipSpace();
    if (this.#bytes.toString('latin1', scanner.position, scanner.position + 4) !== 'xref') return this.#readStream();
    scanner.position += 4;
    for (;;) {
      scanner.skipSpace();
      if (this.#bytes[scanner.position] === 0x74) break;
      const first = scanner.readNumber();
      const count = scanner.readNumber();
      if (!(count >= 0 && count <= mostObjects)) throw new SyntaxError('its table of contents is wrong');
      for (let index = 0; index < count; index += 1) {
        const offset = scanner.readNumber();
        scanner.readNumber();
        scanner.skipSpace();
        const kind = this.#bytes[scanner.position];
        scanner.position += 1;
        if (kind === 0x6e && offset > 0) this.#locate(first + index, { offset });
      }
    }
    scanner.expect('trailer');
    const trailer = scanner.readValue();
    if (!(trailer instanceof Map)) throw new SyntaxError('its table of contents has no end');
    return trailer;
  }

  /** 7.5.8 */
  #readStream(): PdfDictionary {
    const stream = this.#readObjectHere();
    if (!(stream instanceof PdfStream)) throw new SyntaxError('its table of contents is missing');
    const { dictionary } = stream;
    const widths = numbers(dictionary.get('W'));
    const [first = 0, second = 0, third = 0] = widths;
    const size = first + second + third;
    const data = Buffer.from(decodeStream(this.#file, stream));
    const indexes = numbers(dictionary.get('Index') ?? [0, dictionary.get('Size') ?? 0]);
    let at = 0;
    for (let pair = 0; pair + 1 < indexes.length; pair += 2) {
      const from = indexes[pair] ?? 0;
      for (let number = from; number < from + (indexes[pair + 1] ?? 0) && at + size <= data.length; number += 1) {
        const read = (start: number, width: number): number => (width === 0 ? 0 : data.readUIntBE(start, width));
        const kind = first === 0 ? 1 : read(at, first);
        const where = read(at + first, second);
        if (kind === 1) this.#locate(number, { offset: where });
        if (kind === 2) this.#locate(number, { stream: where, place: read(at + first + second, third) });
        at += size;
      }
    }
    return dictionary;
  }

  #locate(number: number, location: Location): void {
    if (!this.#locations.has(number)) this.#locations.set(number, location);
  }

  #open(number: number): PdfObject | undefined {
    const known = this.#objects.get(number);
    if (known !== undefined || this.#opening.has(number)) return known;
    const location = this.#locations.get(number);
    if (location === undefined) return undefined;
    this.#opening.add(number);
    const object = 'offset' in location ? this.#readAt(location.offset, number) : this.#readPacked(location, number);
    this.#opening.delete(number);
    if (object !== undefined) this.#objects.set(number, object);
    return object;
  }

  /** Tables of damaged files lead astray: what does not stand there is not there. */
  #readAt(offset: number, number: number): PdfObject | undefined {
    this.#scanner.position = offset;
    this.#scanner.skipSpace();
    const head = this.#bytes.toString('latin1', this.#scanner.position, this.#scanner.position + 32);
    if (!new RegExp(`^0*${number}\\s+\\d+\\s+obj`).test(head)) return undefined;
    return this.#readObjectHere();
  }

  #readObjectHere(): PdfObject {
    const scanner = this.#scanner;
    scanner.readNumber();
    scanner.readNumber();
    scanner.expect('obj');
    const value = scanner.readValue();
    scanner.skipSpace();
    const start = scanner.position;
    if (!(value instanceof Map) || this.#bytes.toString('latin1', start, start + 6) !== 'stream') return value;
    let from = start + 6;
    if (this.#bytes[from] === 0x0d) from += 1;
    if (this.#bytes[from] === 0x0a) from += 1;
    return new PdfStream(value, this.#bytes.subarray(from, from + this.#lengthOf(value, from)));
  }

  /** The length that is given, if the stream ends there; else where it ends. */
  #lengthOf(dictionary: PdfDictionary, from: number): number {
    const given = dictionary.get('Length');
    const length = given instanceof PdfReference ? this.#open(given.number) : given;
    if (typeof length === 'number' && length >= 0) {
      const after = this.#bytes.toString('latin1', from + length, from + length + 16);
      if (/^\s*endstream/.test(after)) return length;
    }
    const end = this.#bytes.indexOf('endstream', from, 'latin1');
    if (end < 0) throw new SyntaxError('a stream without an end');
    const before = this.#bytes[end - 1] === 0x0a ? (this.#bytes[end - 2] === 0x0d ? 2 : 1) : 0;
    return end - before - from;
  }

  #readPacked(location: { readonly stream: number; readonly place: number }, number: number): PdfObject | undefined {
    const members = this.#unpack(location.stream);
    return members.get(number);
  }

  readonly #unpacked = new Map<number, Map<number, PdfObject>>();

  /** All members of an object stream (7.5.7). */
  #unpack(number: number): ReadonlyMap<number, PdfObject> {
    const known = this.#unpacked.get(number);
    if (known !== undefined) return known;
    const members = new Map<number, PdfObject>();
    this.#unpacked.set(number, members);
    const stream = this.#open(number);
    if (!(stream instanceof PdfStream)) return members;
    const count = resolve(this.#file, stream.dictionary.get('N'));
    const first = resolve(this.#file, stream.dictionary.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number') return members;
    const scanner = new Scanner(Buffer.from(decodeStream(this.#file, stream)));
    const index: [number, number][] = [];
    for (let member = 0; member < count; member += 1) index.push([scanner.readNumber(), scanner.readNumber()]);
    for (const [member, offset] of index) {
      scanner.position = first + offset;
      members.set(member, scanner.readValue());
    }
    return members;
  }
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
}
