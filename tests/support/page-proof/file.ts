/**
 * The objects of a finished PDF (ISO 32000-1, 7.3 and 7.5.7), read without any code of the editions: what
 * proves their work must not share their mistakes. Objects are found by reading the file from its start, as
 * those do who repair files.
 */
import { inflateSync } from 'node:zlib';

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export class Stream {
  readonly entries: Dictionary;
  readonly bytes: Uint8Array;
  constructor(entries: Dictionary, bytes: Uint8Array) {
    this.entries = entries;
    this.bytes = bytes;
  }
}

export type Dictionary = Map<string, Value>;
/** Strings are byte strings. */
export type Value = null | boolean | number | string | Name | Reference | Stream | Value[] | Dictionary;

export interface Place {
  /** Index of the page. */
  readonly page: number;
  /** Points from its lower edge; undefined: all of the page. */
  readonly top?: number;
}

export class ObjectFile {
  readonly objects = new Map<number, Value>();
  readonly root: Dictionary;
  /** Object numbers of the pages, in order. */
  readonly pages: readonly number[];
  readonly destinations: ReadonlyMap<string, Place>;

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    let root: Value | undefined;
    const header = /(\d+) (\d+) obj\b/g;
    for (let match = header.exec(text); match !== null; match = header.exec(text)) {
      const parser = new Parser(text, match.index + match[0].length);
      let value = parser.read();
      if (value instanceof Map && parser.takes('stream')) {
        const start = text.charAt(parser.at) === '\r' ? parser.at + 2 : parser.at + 1;
        const length = Number(value.get('Length'));
        root = value.get('Root') ?? root;
        value = new Stream(value, bytes.subarray(start, start + length));
        header.lastIndex = start + length;
      } else header.lastIndex = parser.at;
      this.objects.set(Number(match[1]), value);
    }
    for (const value of [...this.objects.values()])
      if (value instanceof Stream && nameOf(value.entries.get('Type')) === 'ObjStm') this.#unpack(value);
    // Without a cross-reference stream the catalog is known by its type.
    this.root = this.dictionary(
      root ??
        [...this.objects.values()].findLast((value) => value instanceof Map && nameOf(value.get('Type')) === 'Catalog'),
    );
    this.pages = this.#listPages(this.root.get('Pages') ?? null);
    this.destinations = this.#readDestinations();
  }

  resolve(value: Value | undefined): Value {
    return value instanceof Reference ? (this.objects.get(value.number) ?? null) : (value ?? null);
  }

  /** Empty if it is none. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.entries;
    return found instanceof Map ? found : new Map<string, Value>();
  }

  /** Empty if it is none. */
  array(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  /** Where a destination leads, by its name or as an array. */
  find(destination: Value | undefined): Place | undefined {
    const found = this.resolve(destination);
    if (found instanceof Name) return this.destinations.get(decode(found.name));
    if (typeof found === 'string') return this.destinations.get(readText(found));
    const target = found instanceof Map ? this.array(found.get('D')) : Array.isArray(found) ? found : [];
    const [page, , , top] = target;
    const index = page instanceof Reference ? this.pages.indexOf(page.number) : -1;
    if (index < 0) return undefined;
    return typeof top === 'number' ? { page: index, top } : { page: index };
  }

  #unpack(stream: Stream): void {
    const text = Buffer.from(inflateSync(stream.bytes)).toString('latin1');
    const first = Number(stream.entries.get('First'));
    const heads = new Parser(text, 0);
    for (let count = Number(stream.entries.get('N')); count > 0; count -= 1) {
      const number = Number(heads.read());
      this.objects.set(number, new Parser(text, first + Number(heads.read())).read());
    }
  }

  #listPages(node: Value): number[] {
    const kids = this.array(this.dictionary(node).get('Kids'));
    return kids.length === 0 && node instanceof Reference ? [node.number] : kids.flatMap((kid) => this.#listPages(kid));
  }

  #readDestinations(): Map<string, Place> {
    const found = new Map<string, Place>();
    const add = (name: string, target: Value): void => {
      const place = this.find(target);
      if (place !== undefined) found.set(name, place);
    };
    const walk = (node: Value | undefined): void => {
      const entries = this.dictionary(node);
      const names = this.array(entries.get('Names'));
      for (let index = 0; index + 1 < names.length; index += 2) {
        const name = names[index];
        if (typeof name === 'string') add(readText(name), names[index + 1] ?? null);
      }
      for (const kid of this.array(entries.get('Kids'))) walk(kid);
    };
    walk(this.dictionary(this.root.get('Names')).get('Dests'));
    for (const [name, target] of this.dictionary(this.root.get('Dests'))) add(decode(name), target);
    return found;
  }
}

/** Text of a text string (7.9.2.2); of a byte string that holds UTF-8, too. */
export function readText(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return buffer.swap16().subarray(2).toString('utf16le');
  return buffer.toString('utf8');
}

export function nameOf(value: Value | undefined): string {
  return value instanceof Name ? value.name : '';
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const whiteSpace = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![a-zA-Z])/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

class Parser {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  read(): Value {
    this.#match(whiteSpace);
    const char = this.#text.charAt(this.at);
    if (char === '/') return new Name(this.#readName());
    if (char === '(') return this.#readString();
    if (char === '[') return this.#readArray();
    if (char === '<') return this.#text.charAt(this.at + 1) === '<' ? this.#readDictionary() : this.#readHex();
    const referred = this.#match(reference);
    if (referred !== undefined) return new Reference(Number.parseInt(referred, 10));
    const figure = this.#match(number);
    if (figure !== undefined) return Number(figure);
    const word = this.#match(regular) ?? '';
    if (word === '') throw new Error(`No PDF object at ${this.at}: ${this.#text.slice(this.at, this.at + 40)}`);
    return word === 'true' ? true : word === 'false' ? false : null;
  }

  takes(word: string): boolean {
    this.#match(whiteSpace);
    if (!this.#text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #readName(): string {
    this.at += 1;
    const raw = this.#match(regular) ?? '';
    return raw.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #readArray(): Value[] {
    this.at += 1;
    const values: Value[] = [];
    while (!this.takes(']')) values.push(this.read());
    return values;
  }

  #readDictionary(): Dictionary {
    this.at += 2;
    const entries: Dictionary = new Map();
    while (!this.takes('>>')) {
      this.#match(whiteSpace);
      const key = this.#readName();
      entries.set(key, this.read());
    }
    return entries;
  }

  #readHex(): string {
    const end = this.#text.indexOf('>', this.at);
    const hex = this.#text.slice(this.at + 1, end).replaceAll(/\s/g, '');
    this.at = end + 1;
    return Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1');
  }

  #readString(): string {
    let result = '';
    let depth = 0;
    for (; ; this.at += 1) {
      const char = this.#text.charAt(this.at);
      if (char === '') throw new Error('A PDF string has no end');
      if (char === '(') {
        depth += 1;
        if (depth > 1) result += char;
      } else if (char === ')') {
        depth -= 1;
        if (depth === 0) break;
        result += char;
      } else if (char === '\\') result += this.#readEscape();
      else result += char;
    }
    this.at += 1;
    return result;
  }

  #readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    this.at += 1;
    const char = this.#text.charAt(this.at);
    return char === '\n' ? '' : (escapes[char] ?? char);
  }
}
