/**
 * Opens a finished PDF for checking: cross-reference stream, object streams, every object. What PDF/A asks
 * of the file as such (ISO 19005-2, 6.1) is checked on the way.
 */
import { inflateSync } from 'node:zlib';
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  resolve,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from '../../editions/pdf/finish/objects.ts';
import type { Findings } from './findings.ts';
import { Lexer } from './lexer.ts';

export interface OpenPdf extends PdfFile {
  readonly trailer: PdfDictionary;
}

/** @throws SyntaxError if it cannot be read at all */
export function openPdf(file: Uint8Array, findings: Findings): OpenPdf {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  checkEnds(bytes, findings);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  const start = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(tail)?.[1];
  if (start === undefined) throw new SyntaxError('no cross references');
  const reader = new Reader(bytes, findings);
  const table = reader.readIndirect(Number(start));
  if (!(table instanceof PdfStream)) throw new SyntaxError('no cross-reference stream');
  const objects = new Map<number, PdfObject>();
  for (const [number, kind, where] of readEntries(table)) {
    if (kind !== 1) continue;
    const object = reader.readIndirect(where);
    const type = object instanceof PdfStream ? nameOf(object.dictionary.get('Type')) : undefined;
    if (type === 'ObjStm' && object instanceof PdfStream) {
      for (const [member, value] of reader.readPacked(object)) objects.set(member, value);
    } else if (type !== 'XRef') objects.set(number, object);
  }
  const { dictionary: trailer } = table;
  if (trailer.has('Encrypt')) findings.add(['A6.1.3-2', 'UA7.16-1'], 'the file is encrypted');
  const id = trailer.get('ID');
  if (!Array.isArray(id) || !id.every((half) => half instanceof PdfString && half.bytes !== '') || id.length !== 2)
    findings.add('A6.1.3-1', 'the file has no identifier');
  const root = trailer.get('Root');
  const info = trailer.get('Info');
  if (!(root instanceof PdfReference)) throw new SyntaxError('no catalog');
  return { objects, root, info: info instanceof PdfReference ? info : undefined, trailer };
}

function checkEnds(bytes: Buffer, findings: Findings): void {
  const head = bytes.toString('latin1', 0, 20);
  if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)/.test(head))
    findings.add(['A6.1.2-1', 'UA6.1-1'], `the file begins with “${head.slice(0, 8)}”`);
  if (!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(head))
    findings.add('A6.1.2-2', 'no comment after the header says that the file is binary');
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(end)) findings.add('A6.1.3-3', 'something follows the end of the file');
}

/** `[number, kind, offset or object stream]` of a cross-reference stream (7.5.8). */
function readEntries(stream: PdfStream): (readonly [number, number, number])[] {
  const { dictionary } = stream;
  const widths = numbersOf(dictionary.get('W'));
  const index = dictionary.has('Index') ? numbersOf(dictionary.get('Index')) : [0, Number(dictionary.get('Size'))];
  const data = decodeStream(stream);
  const [first = 0, second = 0, third = 0] = widths;
  const entries: (readonly [number, number, number])[] = [];
  let at = 0;
  for (let range = 0; range < index.length; range += 2) {
    const from = index[range] ?? 0;
    for (let number = from; number < from + (index[range + 1] ?? 0); number += 1) {
      const kind = first === 0 ? 1 : data.readUIntBE(at, first);
      entries.push([number, kind, data.readUIntBE(at + first, second)]);
      at += first + second + third;
    }
  }
  return entries;
}

function numbersOf(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

class Reader {
  readonly #bytes: Buffer;
  readonly #findings: Findings;

  constructor(bytes: Buffer, findings: Findings) {
    this.#bytes = bytes;
    this.#findings = findings;
  }

  /** `12 0 obj … endobj` */
  readIndirect(offset: number): PdfObject {
    const bytes = this.#bytes;
    const head = /^(\d+)(\s+)(\d+)(\s+)obj/.exec(bytes.toString('latin1', offset, offset + 40));
    if (head === null) throw new SyntaxError(`no object at byte ${offset}`);
    const before = offset === 0 ? 0x0a : bytes[offset - 1];
    const lexer = new Lexer(bytes, offset + head[0].length, this.#findings.add);
    const after = bytes[lexer.position];
    if (
      head[2]?.length !== 1 ||
      head[4]?.length !== 1 ||
      (before !== 0x0a && before !== 0x0d) ||
      (after !== 0x0a && after !== 0x0d)
    )
      this.#findings.add('A6.1.9-1', `object ${head[1] ?? ''} has other spaces than it should`);
    const value = lexer.readValue();
    const next = lexer.readWord();
    if (next !== 'stream' || !(value instanceof Map)) return value;
    return this.#readStream(value, lexer.position);
  }

  #readStream(dictionary: PdfDictionary, afterKeyword: number): PdfStream {
    const bytes = this.#bytes;
    let start = afterKeyword;
    if (bytes[start] === 0x0d && bytes[start + 1] === 0x0a) start += 2;
    else if (bytes[start] === 0x0a) start += 1;
    else this.#findings.add('A6.1.7.1-2', 'a stream does not begin on its own line');
    const length = dictionary.get('Length');
    if (typeof length !== 'number') throw new SyntaxError('a stream does not say its length');
    const end = start + length;
    const rest = bytes.toString('latin1', end, end + 11);
    if (!/^(?:\r\n|\r|\n)?endstream/.test(rest))
      this.#findings.add('A6.1.7.1-1', 'a stream is longer or shorter than it says');
    else if (rest.startsWith('endstream'))
      this.#findings.add('A6.1.7.1-2', 'the end of a stream does not stand on its own line');
    return new PdfStream(dictionary, bytes.subarray(start, end));
  }

  /** Members of an object stream (7.5.7). */
  readPacked(stream: PdfStream): (readonly [number, PdfValue])[] {
    const data = decodeStream(stream);
    const first = Number(stream.dictionary.get('First'));
    const count = Number(stream.dictionary.get('N'));
    const index = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
    const members: (readonly [number, PdfValue])[] = [];
    for (let place = 0; place < count; place += 1) {
      const lexer = new Lexer(data, first + (index[place * 2 + 1] ?? 0), this.#findings.add);
      members.push([index[place * 2] ?? 0, lexer.readValue()]);
    }
    return members;
  }
}

/** Bytes of a stream without its compression; other filters are left as they are. */
export function decodeStream({ dictionary, bytes }: PdfStream): Buffer {
  const filter = dictionary.get('Filter');
  const name = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (name !== PdfName.of('FlateDecode')) return raw;
  try {
    return inflateSync(raw);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A name's text; undefined for anything else. */
export function nameOf(value: PdfObject | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

/** The dictionary behind a value, that of a stream too; empty where there is none. */
export function dictionaryAt(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = resolve(file, value);
  return found instanceof Map ? found : found instanceof PdfStream ? found.dictionary : new Map();
}

/** The text of a text string (7.9.2.2); undefined for anything else. */
export function textAt(file: PdfFile, value: PdfValue | undefined): string | undefined {
  const found = resolve(file, value);
  if (!(found instanceof PdfString)) return undefined;
  const { bytes } = found;
  if (bytes.startsWith('\xfe\xff')) return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes;
}

/** Items of an array, or the one value that stands in its place. */
export function listAt(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = resolve(file, value);
  if (Array.isArray(found)) return found;
  return value === undefined || value === null ? [] : [value];
}
