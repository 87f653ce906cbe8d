/** The objects a PDF is made of (ISO 32000-1, 7.3), as plain values. */

export class PdfName {
  readonly name: string;
  private constructor(name: string) {
    this.name = name;
  }
  static readonly #known = new Map<string, PdfName>();
  static of(name: string): PdfName {
    let known = PdfName.#known.get(name);
    if (known === undefined) PdfName.#known.set(name, (known = new PdfName(name)));
    return known;
  }
}

export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A string as its bytes, one character of Latin-1 each. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export type PdfDictionary = Map<string, PdfValue>;
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | PdfValue[] | PdfDictionary;

export class PdfStream {
  readonly dictionary: PdfDictionary;
  #bytes: Uint8Array | undefined;
  #unpacked: Uint8Array | undefined;
  readonly #pack: ((unpacked: Uint8Array) => Uint8Array) | undefined;

  /** @param pack makes of the bytes those of the file, when they are wanted: a page may be written several times before */
  constructor(dictionary: PdfDictionary, bytes: Uint8Array, pack?: (unpacked: Uint8Array) => Uint8Array) {
    this.dictionary = dictionary;
    this.#pack = pack;
    if (pack === undefined) this.#bytes = bytes;
    else this.#unpacked = bytes;
  }

  /** As they stand in the file. */
  get bytes(): Uint8Array {
    if (this.#bytes === undefined) {
      this.#bytes = this.#pack?.(this.#unpacked ?? new Uint8Array()) ?? new Uint8Array();
      this.#unpacked = undefined;
    }
    return this.#bytes;
  }

  /** Before they were packed, where they are not yet. */
  get unpacked(): Uint8Array | undefined {
    return this.#unpacked;
  }
}

export type PdfObject = PdfValue | PdfStream;

/** A whole file. Objects are found by their number. */
export interface PdfFile {
  readonly objects: Map<number, PdfObject>;
  readonly root: PdfReference;
  readonly info: PdfReference | undefined;
}

export function name(text: string): PdfName {
  return PdfName.of(text);
}

export function dictionary(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDictionary {
  return new Map(Object.entries(entries).filter((entry): entry is [string, PdfValue] => entry[1] !== undefined));
}

/** Adds an object and returns the reference to it. */
export function addObject(file: PdfFile, object: PdfObject): PdfReference {
  const last = lastNumbers.get(file) ?? [...file.objects.keys()].reduce((most, number) => Math.max(most, number), 0);
  lastNumbers.set(file, last + 1);
  file.objects.set(last + 1, object);
  return new PdfReference(last + 1);
}

const lastNumbers = new WeakMap<PdfFile, number>();

/** The object behind a value: itself, or what it refers to. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfObject | undefined {
  return value instanceof PdfReference ? file.objects.get(value.number) : value;
}

/** @throws SyntaxError if there is no dictionary */
export function resolveDictionary(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = resolve(file, value);
  if (found instanceof Map) return found;
  if (found instanceof PdfStream) return found.dictionary;
  throw new SyntaxError('a dictionary is missing from the PDF');
}

/** The dictionary behind a value, that of a stream too; empty where there is none. */
export function dictionaryAt(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = resolve(file, value);
  return found instanceof Map ? found : found instanceof PdfStream ? found.dictionary : new Map();
}

/** The array behind a value; empty where there is none. */
export function resolveArray(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(file, value);
  return Array.isArray(found) ? found : [];
}

/** Items of an array, or the one value that stands in its place. */
export function listAt(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = resolve(file, value);
  if (Array.isArray(found)) return found;
  return value === undefined || value === null ? [] : [value];
}

/** The characters of a name; undefined for anything else. */
export function nameOf(value: PdfObject | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}
