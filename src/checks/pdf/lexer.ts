/**
 * Reads values of PDF syntax (ISO 32000-1, 7.3) from bytes, and notes what the syntax allows but PDF/A does
 * not. It shares nothing with the code that writes our files: a check must not repeat their mistakes.
 */
import {
  PdfName,
  PdfReference,
  PdfString,
  type PdfDictionary,
  type PdfValue,
} from '../../editions/pdf/finish/objects.ts';
import type { Requirement } from './requirements.ts';

/** 1 white space, 2 delimiter, 0 regular (7.2.2). */
export const characterKinds: Uint8Array = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) characterKinds[code] = 1;
for (const character of '()<>[]{}/%') characterKinds[character.charCodeAt(0)] = 2;

export type Complaint = (requirement: Requirement, text: string) => void;

export class Lexer {
  position: number;
  readonly #bytes: Buffer;
  readonly #complain: Complaint;

  constructor(bytes: Buffer, position: number, complain: Complaint) {
    this.#bytes = bytes;
    this.position = position;
    this.#complain = complain;
  }

  skipSpace(): void {
    const bytes = this.#bytes;
    for (;;) {
      const code = bytes[this.position];
      if (code === undefined) return;
      if (code === 0x25) {
        while (this.position < bytes.length && bytes[this.position] !== 0x0a && bytes[this.position] !== 0x0d)
          this.position += 1;
      } else if (characterKinds[code] === 1) this.position += 1;
      else return;
    }
  }

  /** A run of regular characters. */
  readWord(): string {
    this.skipSpace();
    return this.#readRegular();
  }

  /** @throws SyntaxError where there is none */
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
    while (characterKinds[this.#bytes[this.position] ?? 0] === 0) this.position += 1;
    return this.#bytes.toString('latin1', start, this.position);
  }

  #readName(): PdfName {
    this.position += 1;
    const raw = this.#readRegular();
    const text = raw.includes('#')
      ? raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw;
    if (text.length > 127) this.#complain('A6.1.13-4', `a name of ${text.length} bytes: ${text.slice(0, 20)}…`);
    return PdfName.of(text);
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

  #readDictionary(): PdfDictionary {
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
    return entries;
  }

  #readHex(): PdfString {
    const end = this.#bytes.indexOf(0x3e, this.position);
    if (end < 0) throw new SyntaxError('a string has no end');
    const text = this.#bytes.toString('latin1', this.position + 1, end);
    this.position = end + 1;
    return this.#checkLength(readHexDigits(text, this.#complain));
  }

  #readLiteral(): PdfString {
    const bytes = this.#bytes;
    const parts: string[] = [];
    this.position += 1;
    for (let depth = 1; ;) {
      const code = bytes[this.position];
      if (code === undefined) throw new SyntaxError('a string has no end');
      this.position += 1;
      if (code === 0x28) depth += 1;
      else if (code === 0x29) depth -= 1;
      if (depth === 0) break;
      parts.push(code === 0x5c ? this.#readEscape() : String.fromCharCode(code));
    }
    return this.#checkLength(parts.join(''));
  }

  /** 7.3.4.2, table 3 */
  #readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#bytes.toString('latin1', this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const letter = String.fromCharCode(this.#bytes[this.position] ?? 0);
    this.position += 1;
    if (letter === '\r' && this.#bytes[this.position] === 0x0a) this.position += 1;
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }[letter] ?? letter;
  }

  #checkLength(bytes: string): PdfString {
    if (bytes.length > 32767) this.#complain('A6.1.13-3', `a string of ${bytes.length} bytes`);
    return new PdfString(bytes);
  }

  /** A number, a reference, or one of the three words. */
  #readAtom(): PdfValue {
    const word = this.#readRegular();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new SyntaxError(`“${word.slice(0, 20)}” is no value`);
    if (this.#isReference(word)) return new PdfReference(number);
    checkNumber(word, number, this.#complain);
    return number;
  }

  /** ` 0 R` follows a whole number. */
  #isReference(word: string): boolean {
    const bytes = this.#bytes;
    const at = this.position;
    if (bytes[at] !== 0x20 || bytes[at + 1] !== 0x30 || bytes[at + 2] !== 0x20 || bytes[at + 3] !== 0x52) return false;
    if (characterKinds[bytes[at + 4] ?? 0x20] === 0 || !/^\d+$/.test(word)) return false;
    this.position += 4;
    return true;
  }
}

/** The limits of numbers (ISO 19005-2, 6.1.13). */
export function checkNumber(word: string, number: number, complain: Complaint): void {
  if (!word.includes('.')) {
    if (number > 2147483647 || number < -2147483648) complain('A6.1.13-1', `the integer ${word}`);
  } else if (number > 3.403e38 || number < -3.403e38) complain('A6.1.13-2', `the number ${word.slice(0, 20)}…`);
  else if (number !== 0 && number > -1.175e-38 && number < 1.175e-38)
    complain('A6.1.13-5', `the number ${word.slice(0, 12)}…, which is almost zero`);
}

/** Bytes of a hexadecimal string, as Latin-1. */
export function readHexDigits(text: string, complain: Complaint): string {
  const digits = text.replace(/[\0\t\n\f\r ]/g, '');
  if (!/^[0-9A-Fa-f]*$/.test(digits)) complain('A6.1.6-2', `the hexadecimal string <${text.slice(0, 20)}>`);
  if (digits.length % 2 !== 0) complain('A6.1.6-1', `the hexadecimal string <${text.slice(0, 20)}>`);
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}
