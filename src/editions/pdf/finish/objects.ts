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
  readonly bytes: Uint8Array;
  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
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

/** A text string (7.9.2.2): ASCII as it is, all else UTF-16BE with its mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e\n\r\t]*$/.test(text)) return new PdfString(text);
  let bytes = '\xfe\xff';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return new PdfString(bytes);
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

/** @throws TypeError if it is no dictionary: the file is not what Chromium writes */
export function resolveDictionary(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = resolve(file, value);
  if (found instanceof Map) return found;
  if (found instanceof PdfStream) return found.dictionary;
  throw new TypeError('a dictionary is missing from the PDF');
}

export function resolveArray(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(file, value);
  return Array.isArray(found) ? found : [];
}

/** References of the pages in order. */
export function listPages(file: PdfFile): PdfReference[] {
  const pages: PdfReference[] = [];
  const walk = (value: PdfValue): void => {
    if (!(value instanceof PdfReference)) return;
    const kids = resolveDictionary(file, value).get('Kids');
    if (kids === undefined) pages.push(value);
    else resolveArray(file, kids).forEach(walk);
  };
  const pageTree = resolveDictionary(file, file.root).get('Pages');
  if (pageTree !== undefined) walk(pageTree);
  return pages;
}
