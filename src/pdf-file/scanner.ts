/**
 * Reads the values of PDF syntax (ISO 32000-1, 7.3) one after the other. The reader of files and that of
 * content streams stand on it; who asks is told what there is to remark.
 */
import { characterKinds, hexValues, regular, skipLine, skipRegular, space } from './characters.ts';
import { noticeNumber, type Notice } from './facts.ts';
import { PdfName, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './objects.ts';

/** Lists in lists, as far as they are followed: no file that means well has so many. */
const deepest = 500;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

export class Scanner {
  position: number;
  readonly #bytes: Buffer;
  readonly #notice: Notice | undefined;
  #depth = 0;

  constructor(bytes: Buffer, position = 0, notice?: Notice) {
    this.#bytes = bytes;
    this.position = position;
    this.#notice = notice;
  }

  skipSpace(): void {
    const bytes = this.#bytes;
    for (;;) {
      this.position = skipSpaces(bytes, this.position);
      if (bytes[this.position] !== 0x25) return;
      this.position = skipLine(bytes, this.position);
    }
  }

  /** Whether this word is next, which is then passed. */
  accept(word: string): boolean {
    this.skipSpace();
    const end = this.position + word.length;
    if (this.#bytes.toString('latin1', this.position, end) !== word) return false;
    this.position = end;
    return true;
  }

  /** @throws SyntaxError where something else is next */
  expect(word: string): void {
    if (!this.accept(word)) throw new SyntaxError(`${word} expected`);
  }

  /** A run of regular characters; '' where there is none. */
  readWord(): string {
    this.skipSpace();
    return this.#readRegular();
  }

  /** @throws SyntaxError where something else is next */
  readNumber(): number {
    const value = this.readValue();
    if (typeof value !== 'number') throw new SyntaxError('a number expected');
    return value;
  }

  /** `12 0 obj`, the head of an indirect object (7.3.10). @returns its number; undefined where none is next */
  readHead(): number | undefined {
    this.skipSpace();
    const number = this.#readDigits();
    this.skipSpace();
    const generation = this.#readDigits();
    return number !== undefined && generation !== undefined && this.accept('obj') ? number : undefined;
  }

  /** @throws SyntaxError where there is none, or lists are too deep */
  readValue(): PdfValue {
    this.skipSpace();
    const bytes = this.#bytes;
    switch (bytes[this.position]) {
      case 0x2f:
        return this.#readName();
      case 0x28:
        return this.#readLiteral();
      case 0x5b:
        return this.#readArray();
      case 0x3c:
        return bytes[this.position + 1] === 0x3c ? this.#readDictionary() : this.#readHex();
      default:
        return this.#readAtom();
    }
  }

  #readRegular(): string {
    const start = this.position;
    this.position = skipRegular(this.#bytes, start);
    return this.#bytes.toString('latin1', start, this.position);
  }

  #readDigits(): number | undefined {
    const start = this.position;
    let number = 0;
    for (let code = this.#bytes[start] ?? 0; code >= 0x30 && code <= 0x39; code = this.#bytes[this.position] ?? 0) {
      number = number * 10 + code - 0x30;
      this.position += 1;
    }
    return this.position === start ? undefined : number;
  }

  #readName(): PdfName {
    this.position += 1;
    const raw = this.#readRegular();
    const text = raw.includes('#')
      ? raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw;
    if (text.length > 127) this.#notice?.('long-name', text);
    return PdfName.of(text);
  }

  #goDeeper(): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new SyntaxError('values too deep to be read');
  }

  #readArray(): PdfValue[] {
    this.#goDeeper();
    this.position += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.#bytes[this.position] === 0x5d) break;
      items.push(this.readValue());
    }
    this.position += 1;
    this.#depth -= 1;
    return items;
  }

  #readDictionary(): PdfDictionary {
    this.#goDeeper();
    this.position += 2;
    const entries: PdfDictionary = new Map();
    for (;;) {
      this.skipSpace();
      if (this.#bytes[this.position] === 0x3e) break;
      const key = this.readValue();
      if (!(key instanceof PdfName)) throw new SyntaxError('a key of a dictionary is no name');
      entries.set(key.name, this.readValue());
    }
    this.position += 2;
    this.#depth -= 1;
    return entries;
  }

  /** 7.3.4.3: what is no digit counts for nothing, and the last digit may be missing. */
  #readHex(): PdfString {
    const bytes = this.#bytes;
    const start = this.position + 1;
    const end = bytes.indexOf(0x3e, start);
    if (end < 0) throw new SyntaxError('a string has no end');
    const made = Buffer.allocUnsafe((end - start + 1) >> 1);
    let digits = 0;
    let isStrange = false;
    for (let at = start; at < end; at += 1) {
      const code = bytes[at] ?? 0;
      const value = hexValues[code] ?? 255;
      if (value === 255) isStrange ||= characterKinds[code] !== space;
      else {
        made[digits >> 1] = digits % 2 === 0 ? value << 4 : (made[digits >> 1] ?? 0) | value;
        digits += 1;
      }
    }
    this.position = end + 1;
    const beginning = (): string => bytes.toString('latin1', start, Math.min(end, start + 20));
    if (isStrange) this.#notice?.('strange-hexadecimal', beginning());
    if (digits % 2 !== 0) this.#notice?.('odd-hexadecimal', beginning());
    return this.#makeString(made.toString('latin1', 0, (digits + 1) >> 1));
  }

  /** 7.3.4.2 */
  #readLiteral(): PdfString {
    const bytes = this.#bytes;
    this.position += 1;
    let text = '';
    let from = this.position;
    for (let depth = 1; ;) {
      const code = bytes[this.position];
      if (code === undefined) throw new SyntaxError('a string has no end');
      if (code === 0x28) depth += 1;
      else if (code === 0x29) depth -= 1;
      else if (code === 0x5c || code === 0x0d) {
        text += bytes.toString('latin1', from, this.position);
        this.position += 1;
        text += code === 0x5c ? this.#readEscape() : this.#endLine();
        from = this.position;
        continue;
      }
      this.position += 1;
      if (depth === 0) break;
    }
    return this.#makeString(text + bytes.toString('latin1', from, this.position - 1));
  }

  /** However the end of a line is written, it is one LF. */
  #endLine(): string {
    if (this.#bytes[this.position] === 0x0a) this.position += 1;
    return '\n';
  }

  /** Table 3 of 7.3.4.2. */
  #readEscape(): string {
    const bytes = this.#bytes;
    const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const code = bytes[this.position];
    if (code === undefined) return '';
    const letter = String.fromCharCode(code);
    this.position += 1;
    if (letter === '\r' && bytes[this.position] === 0x0a) this.position += 1;
    return escapes[letter] ?? letter;
  }

  #makeString(bytes: string): PdfString {
    if (bytes.length > 32767) this.#notice?.('long-string', String(bytes.length));
    return new PdfString(bytes);
  }

  /** A number, a reference, or one of the three words. */
  #readAtom(): PdfValue {
    const word = this.#readRegular();
    const first = word.charCodeAt(0);
    const number =
      (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e
        ? Number(word)
        : Number.NaN;
    if (Number.isFinite(number)) {
      if (first >= 0x30 && first <= 0x39 && Number.isInteger(number) && this.#passReference())
        return new PdfReference(number);
      if (this.#notice !== undefined) noticeNumber(word, number, this.#notice);
      return number;
    }
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    throw new SyntaxError(`“${word.slice(0, 20)}” is no value`);
  }

  /** ` 0 R` after a whole number; other programs may use more space, and generations. */
  #passReference(): boolean {
    const bytes = this.#bytes;
    const generation = skipSpaces(bytes, this.position);
    let at = generation;
    while ((bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at += 1;
    const letter = skipSpaces(bytes, at);
    if (generation === this.position || at === generation || letter === at || bytes[letter] !== 0x52) return false;
    if (characterKinds[bytes[letter + 1] ?? 0x20] === regular) return false;
    this.position = letter + 1;
    return true;
  }
}

function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (characterKinds[bytes[at] ?? 256] === space) at += 1;
  return at;
}
