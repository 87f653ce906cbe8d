/**
 * Reads a PDF that should be as the standards for archives want it (ISO 32000-1, 7.5): one cross-reference
 * stream, objects where it says, streams as long as they say. It repairs nothing, and reports what there is
 * to remark of the bytes; what cannot be read at all it refuses.
 */
import { readEntries } from './cross-references.ts';
import type { Notice } from './facts.ts';
import { decodeStream } from './filters.ts';
import {
  PdfReference,
  PdfStream,
  PdfString,
  nameOf,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from './objects.ts';
import { Scanner } from './scanner.ts';

export interface StrictPdf extends PdfFile {
  readonly trailer: PdfDictionary;
}

/** Where streams look for what they refer to: here, nowhere. */
const alone: PdfFile = { objects: new Map(), root: new PdfReference(0), info: undefined };

/** @throws SyntaxError if it cannot be read at all */
export function readStrictly(file: Uint8Array, notice: Notice): StrictPdf {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  noticeEnds(bytes, notice);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  const start = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(tail)?.[1];
  if (start === undefined) throw new SyntaxError('no cross references');
  const reader = new Reader(bytes, notice);
  const table = reader.readIndirect(Number(start));
  if (!(table instanceof PdfStream)) throw new SyntaxError('no cross-reference stream');
  const objects = new Map<number, PdfObject>();
  for (const [number, kind, where] of readEntries(table.dictionary, unpack(table))) {
    if (kind !== 1) continue;
    const object = reader.readIndirect(where);
    const type = object instanceof PdfStream ? nameOf(object.dictionary.get('Type')) : undefined;
    if (type === 'ObjStm' && object instanceof PdfStream) {
      for (const [member, value] of reader.readPacked(object)) objects.set(member, value);
    } else if (type !== 'XRef') objects.set(number, object);
  }
  const { dictionary: trailer } = table;
  if (trailer.has('Encrypt')) notice('encrypted', '');
  const id = trailer.get('ID');
  if (!Array.isArray(id) || !id.every((half) => half instanceof PdfString && half.bytes !== '') || id.length !== 2)
    notice('identifier', '');
  const root = trailer.get('Root');
  const info = trailer.get('Info');
  if (!(root instanceof PdfReference)) throw new SyntaxError('no catalog');
  return { objects, root, info: info instanceof PdfReference ? info : undefined, trailer };
}

function noticeEnds(bytes: Buffer, notice: Notice): void {
  const head = bytes.toString('latin1', 0, 20);
  if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)/.test(head)) notice('header', head.slice(0, 8));
  if (!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(head)) notice('binary-mark', '');
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(end)) notice('after-end', '');
}

function unpack(stream: PdfStream): Buffer {
  const data = decodeStream(alone, stream);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

class Reader {
  readonly #bytes: Buffer;
  readonly #notice: Notice;

  constructor(bytes: Buffer, notice: Notice) {
    this.#bytes = bytes;
    this.#notice = notice;
  }

  /** `12 0 obj … endobj` */
  readIndirect(offset: number): PdfObject {
    const bytes = this.#bytes;
    const head = /^(\d+)(\s+)(\d+)(\s+)obj/.exec(bytes.toString('latin1', offset, offset + 40));
    if (head === null) throw new SyntaxError(`no object at byte ${offset}`);
    const before = offset === 0 ? 0x0a : bytes[offset - 1];
    const scanner = new Scanner(bytes, offset + head[0].length, this.#notice);
    const after = bytes[scanner.position];
    if (
      head[2]?.length !== 1 ||
      head[4]?.length !== 1 ||
      (before !== 0x0a && before !== 0x0d) ||
      (after !== 0x0a && after !== 0x0d)
    )
      this.#notice('object-spacing', head[1] ?? '');
    const value = scanner.readValue();
    const next = scanner.readWord();
    if (next !== 'stream' || !(value instanceof Map)) return value;
    return this.#readStream(value, scanner.position);
  }

  #readStream(dictionary: PdfDictionary, afterKeyword: number): PdfStream {
    const bytes = this.#bytes;
    let start = afterKeyword;
    if (bytes[start] === 0x0d && bytes[start + 1] === 0x0a) start += 2;
    else if (bytes[start] === 0x0a) start += 1;
    else this.#notice('stream-start', '');
    const length = dictionary.get('Length');
    if (typeof length !== 'number') throw new SyntaxError('a stream does not say its length');
    const end = start + length;
    const rest = bytes.toString('latin1', end, end + 11);
    if (!/^(?:\r\n|\r|\n)?endstream/.test(rest)) this.#notice('stream-length', '');
    else if (rest.startsWith('endstream')) this.#notice('stream-end', '');
    return new PdfStream(dictionary, bytes.subarray(start, end));
  }

  /** Members of an object stream (7.5.7). */
  readPacked(stream: PdfStream): (readonly [number, PdfValue])[] {
    const data = unpack(stream);
    const first = Number(stream.dictionary.get('First'));
    const count = Number(stream.dictionary.get('N'));
    const index = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
    if (index.length < count * 2) throw new SyntaxError('an object stream has fewer objects than it says');
    const members: (readonly [number, PdfValue])[] = [];
    for (let place = 0; place < count; place += 1) {
      const scanner = new Scanner(data, first + (index[place * 2 + 1] ?? 0), this.#notice);
      members.push([index[place * 2] ?? 0, scanner.readValue()]);
    }
    return members;
  }
}
