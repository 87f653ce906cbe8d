/**
 * Reads PDFs, those of the browser, our own and those of other programs: cross-reference tables and streams,
 * object streams, updates that were appended (ISO 32000-1, 7.5). It makes out what it can, and tells those who
 * ask what there was to remark of the bytes; what is encrypted is not opened. However a file is damaged,
 * reading it takes no longer than its length allows.
 */
import { decodeStream } from './filters.ts';
import {
  PdfReference,
  PdfStream,
  dictionaryAt,
  resolve,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
} from './objects.ts';
import { Scanner } from './scanner.ts';
import { readEntries, readRows, type Entry } from './cross-references.ts';
import type { Notice } from './facts.ts';
import {
  noticeEndOfObject,
  noticeEndOfStream,
  noticeEnds,
  noticeHead,
  noticeIdentifier,
  noticeStartOfStream,
} from './remarks.ts';

/** More objects than any book has; tables that promise more are wrong. */
const mostObjects = 8_000_000;

/** Bytes that all object streams of a file may hold together: a small file must not fill the memory. */
const mostUnpacked = 500 * 2 ** 20;

/** The file asks for a password, or for a program that knows its key. */
export class EncryptedPdf extends Error {
  /** What those may do who open it: bits of table 22 (ISO 32000-1, 7.6.3.2); none, if it does not say. */
  readonly permissions: number;

  constructor(permissions: number) {
    super('the PDF is encrypted');
    this.permissions = permissions;
  }
}

/** Where an object is: at an offset of the file, or in an object stream; undefined: nowhere any more. */
type Location = { readonly offset: number } | { readonly stream: number } | undefined;

/**
 * @param notice is told what there is to remark of the objects that count
 * @throws EncryptedPdf
 * @throws SyntaxError if it is no PDF, or one in pieces
 */
export function readPdf(bytes: Uint8Array, notice?: Notice): PdfFile {
  try {
    return new Reading(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), notice).read();
  } catch (cause) {
    // Lengths that are in streams whose lengths are in streams without end.
    if (cause instanceof RangeError) throw new SyntaxError('values too deep to be read', { cause });
    throw cause;
  }
}

class Reading {
  readonly #bytes: Buffer;
  readonly #notice: Notice | undefined;
  readonly #scanner: Scanner;
  readonly #locations = new Map<number, Location>();
  readonly #opening = new Set<number>();
  readonly #objects = new Map<number, PdfObject>();
  readonly #unpacked = new Map<number, ReadonlyMap<number, PdfObject>>();
  readonly #file: PdfFile = { objects: this.#objects, root: new PdfReference(0), info: undefined };
  /** What is left of what may be read: no byte stands in two objects, but for damage that leads astray. */
  #bytesLeft: number;
  #unpackedLeft = mostUnpacked;
  #entriesLeft = mostObjects;
  /** Objects that the table which is read says are no more: what older ones say of them does not count. */
  #freed: number[] = [];

  constructor(bytes: Buffer, notice: Notice | undefined) {
    this.#bytes = bytes;
    this.#notice = notice;
    this.#scanner = new Scanner(bytes, 0, notice);
    this.#bytesLeft = 4 * bytes.length;
  }

  read(): PdfFile {
    const bytes = this.#bytes;
    if (!bytes.toString('latin1', 0, 1024).includes('%PDF-')) throw new SyntaxError('it does not begin as a PDF does');
    if (this.#notice !== undefined) noticeEnds(bytes, this.#notice);
    const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
    const start = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
    if (start === undefined) throw new SyntaxError('it ends before its table of contents');
    const trailer = this.#readTables(Number(start));
    if (this.#notice !== undefined) noticeIdentifier(trailer, this.#notice);
    if (trailer.has('Encrypt')) throw new EncryptedPdf(this.#permissionsIn(trailer));
    for (const number of this.#locations.keys()) this.#open(number);
    this.#settleReferences();
    const root = trailer.get('Root');
    const info = trailer.get('Info');
    if (!(root instanceof PdfReference) || !(this.#objects.get(root.number) instanceof Map))
      throw new SyntaxError('it has no catalog');
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
    const waiting: (readonly [at: number, isOlder: boolean])[] = [[start, false]];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, isOlder] = next;
      if (seen.has(at) || !(at >= 0 && at < this.#bytes.length)) continue;
      seen.add(at);
      if (isOlder) for (const number of this.#freed.splice(0)) this.#locate(number, undefined);
      const trailer = this.#readTable(at);
      newest ??= trailer;
      // 7.5.8.4: what a table says is free may stand in the stream that goes with it.
      for (const key of ['XRefStm', 'Prev']) {
        const place = trailer.get(key);
        if (typeof place === 'number') waiting.push([place, key === 'Prev']);
      }
    }
    if (newest === undefined) throw new SyntaxError('its table of contents is missing');
    return newest;
  }

  #readTable(at: number): PdfDictionary {
    const scanner = this.#scanner;
    scanner.position = at;
    if (!scanner.accept('xref')) return this.#readTableStream();
    this.#locateAll(readRows(this.#bytes, scanner, this.#notice));
    const trailer = scanner.readValue();
    if (!(trailer instanceof Map)) throw new SyntaxError('its table of contents has no end');
    return trailer;
  }

  /** 7.5.8 */
  #readTableStream(): PdfDictionary {
    const stream = this.#scanner.readHead() === undefined ? undefined : this.#readObjectHere();
    if (!(stream instanceof PdfStream)) throw new SyntaxError('its table of contents is missing');
    this.#locateAll(readEntries(stream.dictionary, this.#unpackStream(stream)));
    return stream.dictionary;
  }

  #locateAll(entries: Iterable<Entry>): void {
    for (const [number, kind, where] of entries) {
      this.#entriesLeft -= 1;
      if (this.#entriesLeft < 0) throw new SyntaxError('its table of contents is wrong');
      if (kind === 0) this.#freed.push(number);
      if (kind === 1) this.#locate(number, { offset: where });
      if (kind === 2) this.#locate(number, { stream: where });
    }
  }

  #permissionsIn(trailer: PdfDictionary): number {
    const encryption = trailer.get('Encrypt');
    if (encryption instanceof PdfReference) this.#open(encryption.number);
    const permissions = dictionaryAt(this.#file, encryption).get('P');
    return typeof permissions === 'number' ? permissions : 0;
  }

  #spendBytes(count: number): void {
    this.#bytesLeft -= count;
    if (this.#bytesLeft < 0) throw new SyntaxError('its objects lie on top of each other');
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
    const object =
      'offset' in location ? this.#readAt(location.offset, number) : this.#membersOf(location.stream).get(number);
    this.#opening.delete(number);
    if (object !== undefined) this.#objects.set(number, object);
    return object;
  }

  /** Tables of damaged files lead astray: what does not stand there is not there. */
  #readAt(offset: number, number: number): PdfObject | undefined {
    const scanner = this.#scanner;
    const notice = this.#notice;
    scanner.position = offset;
    if (scanner.readHead() !== number) {
      notice?.('object-missing', String(number));
      return undefined;
    }
    if (notice !== undefined) noticeHead(this.#bytes, offset, scanner.position, notice);
    const object = this.#readObjectHere();
    if (notice !== undefined) noticeEndOfObject(this.#bytes, scanner.position, number, notice);
    return object;
  }

  /** What follows on `12 0 obj`; we stand behind it then. */
  #readObjectHere(): PdfObject {
    const scanner = this.#scanner;
    const notice = this.#notice;
    const start = scanner.position;
    const value = scanner.readValue();
    const end = scanner.position;
    const isStream = value instanceof Map && scanner.accept('stream');
    this.#spendBytes(scanner.position - start);
    if (!isStream) {
      scanner.position = end;
      return value;
    }
    let from = scanner.position;
    if (this.#bytes[from] === 0x0d) from += 1;
    if (this.#bytes[from] === 0x0a) from += 1;
    if (notice !== undefined) noticeStartOfStream(this.#bytes, scanner.position, notice);
    const length = this.#lengthOf(value, from);
    scanner.position = from + length;
    scanner.accept('endstream');
    return new PdfStream(value, this.#bytes.subarray(from, from + length));
  }

  /** The length that is given, if the stream ends there; else where it ends. */
  #lengthOf(dictionary: PdfDictionary, from: number): number {
    const given = dictionary.get('Length');
    const length = given instanceof PdfReference ? this.#open(given.number) : given;
    if (this.#notice !== undefined) noticeEndOfStream(this.#bytes, from, length, this.#notice);
    if (typeof length === 'number' && length >= 0) {
      const after = this.#bytes.toString('latin1', from + length, from + length + 16);
      if (/^\s*endstream/.test(after)) return length;
    }
    const end = this.#bytes.indexOf('endstream', from, 'latin1');
    if (end < 0) throw new SyntaxError('a stream without an end');
    this.#spendBytes(end - from);
    const before = this.#bytes[end - 1] === 0x0a ? (this.#bytes[end - 2] === 0x0d ? 2 : 1) : 0;
    return Math.max(0, end - before - from);
  }

  #unpackStream(stream: PdfStream): Buffer {
    const data = decodeStream(this.#file, stream, this.#unpackedLeft);
    this.#unpackedLeft -= data.length;
    if (this.#unpackedLeft <= 0) throw new SyntaxError('its objects are larger than a book');
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }

  /** All members of an object stream (7.5.7). */
  #membersOf(number: number): ReadonlyMap<number, PdfObject> {
    const known = this.#unpacked.get(number);
    if (known !== undefined) return known;
    const members = new Map<number, PdfObject>();
    this.#unpacked.set(number, members);
    const stream = this.#open(number);
    if (!(stream instanceof PdfStream)) return members;
    const count = resolve(this.#file, stream.dictionary.get('N'));
    const first = resolve(this.#file, stream.dictionary.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number') return members;
    const data = this.#unpackStream(stream);
    this.#bytesLeft += 4 * data.length;
    const scanner = new Scanner(data, 0, this.#notice);
    const index: [number, number][] = [];
    for (let member = 0; member < count; member += 1) index.push([scanner.readNumber(), scanner.readNumber()]);
    for (const [member, offset] of index) {
      scanner.position = first + offset;
      members.set(member, scanner.readValue());
      this.#spendBytes(scanner.position - first - offset);
    }
    return members;
  }

  /** An object that is but a reference stands for what it leads to; one that leads to itself, for nothing. */
  #settleReferences(): void {
    for (const [number, object] of this.#objects) {
      if (!(object instanceof PdfReference)) continue;
      const way = new Set([number]);
      let found: PdfObject = object;
      while (found instanceof PdfReference) {
        const next: PdfObject = way.has(found.number) ? null : (this.#objects.get(found.number) ?? null);
        way.add(found.number);
        found = next;
      }
      for (const passed of way) if (this.#objects.get(passed) instanceof PdfReference) this.#objects.set(passed, found);
    }
  }
}
