/**
 * Writes a PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Objects
 * are numbered anew in the order in which they are reached from the catalog: what nothing refers to falls
 * away, and the same document gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PdfName, PdfReference, PdfStream, PdfString, type PdfFile, type PdfObject, type PdfValue } from './objects.ts';

/** Objects in one stream: more pack better, fewer are found faster. */
const perStream = 200;
const identifierLength = 32;

export function writePdf(file: PdfFile): Uint8Array {
  const order = reachable(file);
  const numbers = new Map(order.map((number, index) => [number, index + 1]));
  const write = (value: PdfValue): string => writeValue(value, numbers);
  const sink = new Sink();
  sink.add('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  /** By new number: [1, offset] or [2, object stream, place in it] (7.5.8.3). */
  const entries = new Map<number, readonly number[]>();
  const packed: (readonly [number, string])[] = [];
  for (const [index, original] of order.entries()) {
    const object = file.objects.get(original) ?? null;
    const number = index + 1;
    if (!(object instanceof PdfStream)) packed.push([number, write(object)]);
    else {
      entries.set(number, [1, sink.length, 0]);
      sink.addStream(number, write(withLength(object)), object.bytes);
    }
  }
  let last = order.length;
  for (let start = 0; start < packed.length; start += perStream) {
    last += 1;
    const group = packed.slice(start, start + perStream);
    const number = last;
    group.forEach(([member], place) => entries.set(member, [2, number, place]));
    entries.set(number, [1, sink.length, 0]);
    addObjectStream(sink, number, group);
  }
  last += 1;
  entries.set(last, [1, sink.length, 0]);
  const idAt = addCrossReferences(sink, last, entries, {
    root: write(file.root),
    info: file.info === undefined ? '' : ` /Info ${write(file.info)}`,
  });
  const bytes = sink.join();
  // The identifier stands for the content: hashed with zeros in its place.
  const identifier = createHash('sha256').update(bytes).digest('hex').slice(0, identifierLength).toUpperCase();
  for (const offset of idAt) bytes.set(Buffer.from(identifier, 'latin1'), offset);
  return bytes;
}

function reachable(file: PdfFile): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const reach = (value: PdfObject): void => {
    if (value instanceof PdfReference) {
      if (!seen.has(value.number) && file.objects.has(value.number)) {
        seen.add(value.number);
        order.push(value.number);
      }
    } else if (Array.isArray(value)) value.forEach(reach);
    else if (value instanceof Map) for (const item of value.values()) reach(item);
    else if (value instanceof PdfStream) reach(value.dictionary);
  };
  reach(file.root);
  if (file.info !== undefined) reach(file.info);
  for (let next = 0; next < order.length; next += 1) reach(file.objects.get(order[next] ?? 0) ?? null);
  return order;
}

function withLength(stream: PdfStream): PdfValue {
  return new Map([...stream.dictionary, ['Length', stream.bytes.length]]);
}

class Sink {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  add(chunk: string | Uint8Array): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    this.#chunks.push(bytes);
    this.length += bytes.length;
  }

  addStream(number: number, dictionary: string, bytes: Uint8Array): void {
    this.add(`${number} 0 obj\n${dictionary}\nstream\n`);
    this.add(bytes);
    this.add('\nendstream\nendobj\n');
  }

  join(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

function addObjectStream(sink: Sink, number: number, members: readonly (readonly [number, string])[]): void {
  let index = '';
  let body = '';
  for (const [member, text] of members) {
    index += `${member} ${body.length} `;
    body += `${text}\n`;
  }
  const bytes = deflateSync(Buffer.from(index + body, 'latin1'), { level: 9 });
  const dictionary = `<</Type /ObjStm /N ${members.length} /First ${index.length} /Filter /FlateDecode /Length ${bytes.length}>>`;
  sink.addStream(number, dictionary, bytes);
}

/** @returns where the two halves of the identifier stand in the file */
function addCrossReferences(
  sink: Sink,
  number: number,
  entries: ReadonlyMap<number, readonly number[]>,
  { root, info }: { readonly root: string; readonly info: string },
): number[] {
  const start = sink.length;
  const table = Buffer.alloc((number + 1) * 7);
  table.writeUInt16BE(65535, 5);
  for (let index = 1; index <= number; index += 1) {
    const [kind = 0, where = 0, place = 0] = entries.get(index) ?? [];
    table[index * 7] = kind;
    table.writeUInt32BE(where, index * 7 + 1);
    table.writeUInt16BE(place, index * 7 + 5);
  }
  const bytes = deflateSync(table, { level: 9 });
  const blank = '0'.repeat(identifierLength);
  const dictionary =
    `<</Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${root}${info} /ID [<${blank}> <${blank}>]` +
    ` /Filter /FlateDecode /Length ${bytes.length}>>`;
  const head = `${number} 0 obj\n`;
  const first = start + head.length + dictionary.indexOf('[<') + 2;
  sink.addStream(number, dictionary, bytes);
  sink.add(`startxref\n${start}\n%%EOF\n`);
  return [first, first + identifierLength + 3];
}

function writeValue(value: PdfValue, numbers: ReadonlyMap<number, number>): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof PdfName) return writeName(value.name);
  if (value instanceof PdfString) return writeString(value.bytes);
  if (value instanceof PdfReference) {
    const number = numbers.get(value.number);
    return number === undefined ? 'null' : `${number} 0 R`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, numbers)).join(' ')}]`;
  let text = '<<';
  for (const [key, item] of value) text += `${writeName(key)} ${writeValue(item, numbers)} `;
  return `${text.trimEnd()}>>`;
}

/** Never in exponents, which PDF does not know. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

const names = new Map<string, string>();

function writeName(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    const escape = (character: string): string =>
      `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    known = `/${name.replace(/[^!-~]|[#/%()<>[\]{}]/g, escape)}`;
    names.set(name, known);
  }
  return known;
}

function writeString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(bytes, 'latin1').toString('hex').toUpperCase()}>`;
}
