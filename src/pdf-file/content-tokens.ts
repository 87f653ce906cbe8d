/**
 * Walks through a content stream (ISO 32000-1, 7.8.2): operators with their operands, one after the other.
 * Operands stay bytes unless somebody asks for them: most of a book is content streams.
 */
import {
  characterKinds,
  delimiter,
  regular,
  skipDictionary,
  skipHex,
  skipLine,
  skipLiteral,
  skipRegular,
  space,
} from './characters.ts';
import { noticeNumber, type Notice } from './facts.ts';
import { PdfName, type PdfDictionary, type PdfValue } from './objects.ts';
import { Scanner } from './scanner.ts';

/** The operators that there are (annex A). */
export const operators: ReadonlySet<string> = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q ' +
    're RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);

/** Those that paint the path (table 60). */
export const pathPainting: ReadonlySet<string> = new Set('f F f* S s B B* b b*'.split(' '));

/** Their names by their letters as a number: no string is made for each of the thousands on a page. */
const namesByCode = new Map([...operators].map((name) => [codeOf(name), name]));

function codeOf(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index += 1) code = code * 256 + name.charCodeAt(index);
  return code;
}

const isNumberStart = new Uint8Array(256);
for (const character of '0123456789+-.') isNumberStart[character.charCodeAt(0)] = 1;

/**
 * Stands at one operator after the other. Brackets of arrays are operands by themselves; an inline image, from
 * `BI` to `EI`, is one operator, `BI`.
 */
export class ContentTokens {
  operator = '';
  /** Offsets: of the first operand, or the operator if it has none; of the operator; of its end. */
  start = 0;
  at = 0;
  end = 0;
  /** How many operands the operator has. */
  count = 0;
  readonly #bytes: Buffer;
  readonly #notice: Notice | undefined;
  /** Offsets of the operands' beginnings and ends. */
  #operands = new Int32Array(64);

  constructor(bytes: Uint8Array, notice?: Notice) {
    // The same memory: nothing is copied.
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#notice = notice;
  }

  /** Goes on to the next operator. @returns whether there is one */
  next(): boolean {
    const bytes = this.#bytes;
    const length = bytes.length;
    let at = this.end;
    this.count = 0;
    while (at < length) {
      const from = at;
      const code = bytes[at] ?? 0;
      const kind = characterKinds[code];
      if (kind === space) {
        at += 1;
        continue;
      }
      if (kind === delimiter) {
        at = this.#passDelimited(code, at);
        if (code === 0x25 || code === 0x29 || (code === 0x3e && at === from + 1)) continue;
      } else if (isNumberStart[code] === 1) {
        at = skipRegular(bytes, at + 1);
        if (this.#notice !== undefined) this.#examineNumber(from, at);
      } else {
        this.#stop(from);
        return true;
      }
      this.#add(from, at);
    }
    this.end = length;
    return false;
  }

  /** Where the operand begins, and where it ends. */
  startOf(index: number): number {
    return index < this.count ? (this.#operands[index * 2] ?? 0) : this.at;
  }

  endOf(index: number): number {
    return index < this.count ? (this.#operands[index * 2 + 1] ?? 0) : this.at;
  }

  /** The operand as it is written; '' where there is none. */
  text(index: number): string {
    return this.#bytes.toString('latin1', this.startOf(index), this.endOf(index));
  }

  /** A name as it is written, without its solidus; '' where there is none. */
  name(index: number): string {
    return this.#bytes.toString('latin1', Math.min(this.startOf(index) + 1, this.endOf(index)), this.endOf(index));
  }

  /** A number; 0 where there is none. PDF knows no exponents. */
  number(index: number): number {
    const bytes = this.#bytes;
    let at = this.startOf(index);
    const end = this.endOf(index);
    let sign = 1;
    if (bytes[at] === 0x2d) {
      sign = -1;
      at += 1;
    } else if (bytes[at] === 0x2b) at += 1;
    let value = 0;
    let scale = 0;
    for (; at < end; at += 1) {
      const code = bytes[at] ?? 0;
      if (code === 0x2e) scale = 1;
      else {
        value = value * 10 + code - 0x30;
        scale *= 10;
      }
    }
    return (sign * value) / (scale === 0 ? 1 : scale);
  }

  /** All operands as numbers; NaN for what is none. */
  numbers(): number[] {
    return Array.from({ length: this.count }, (_, index) => Number(this.text(index)));
  }

  /** Any operand but an array. @throws SyntaxError where it is no value */
  value(index: number): PdfValue {
    const start = this.startOf(index);
    // Hexadecimal strings are passed over quickly; all else has been examined by now.
    const isHex = this.#bytes[start] === 0x3c && this.#bytes[start + 1] !== 0x3c;
    return new Scanner(this.#bytes, start, isHex ? this.#notice : undefined).readValue();
  }

  /** Entries of the inline image at which we are (8.9.7). */
  imageEntries(): PdfDictionary {
    return this.#scanImage(this.at + 2, undefined).entries;
  }

  #add(from: number, to: number): void {
    const place = this.count * 2;
    if (place === this.#operands.length) {
      const wider = new Int32Array(place * 2);
      wider.set(this.#operands);
      this.#operands = wider;
    }
    this.#operands[place] = from;
    this.#operands[place + 1] = to;
    this.count += 1;
  }

  /** Strings, names, dictionaries, brackets and comments. */
  #passDelimited(code: number, from: number): number {
    const bytes = this.#bytes;
    if (code === 0x2f) return skipRegular(bytes, from + 1);
    if (code === 0x25) return skipLine(bytes, from);
    const isDouble = bytes[from + 1] === code;
    if (code === 0x3c && !isDouble) return skipHex(bytes, from);
    if (code === 0x3e) return isDouble ? from + 2 : from + 1;
    if (code !== 0x28 && code !== 0x3c) return from + 1;
    if (this.#notice !== undefined) {
      const scanner = new Scanner(bytes, from, this.#notice);
      scanner.readValue();
      return scanner.position;
    }
    return code === 0x28 ? skipLiteral(bytes, from) : skipDictionary(bytes, from);
  }

  /** Only long numbers can pass a limit. */
  #examineNumber(from: number, to: number): void {
    if (this.#notice === undefined || to - from <= 9) return;
    const word = this.#bytes.toString('latin1', from, to);
    noticeNumber(word, Number(word), this.#notice);
  }

  #stop(at: number): void {
    const bytes = this.#bytes;
    let end = at;
    let code = 0;
    for (let next = bytes[end]; next !== undefined && characterKinds[next] === regular; next = bytes[end]) {
      code = code * 256 + next;
      end += 1;
    }
    this.at = at;
    this.start = this.count === 0 ? at : (this.#operands[0] ?? at);
    this.operator = (end - at <= 3 ? namesByCode.get(code) : undefined) ?? bytes.toString('latin1', at, end);
    this.end = this.operator === 'BI' ? skipImageData(bytes, this.#scanImage(end, this.#notice).data) : end;
  }

  /** `BI /W 1 … ID data EI` */
  #scanImage(from: number, notice: Notice | undefined): { readonly entries: PdfDictionary; readonly data: number } {
    const bytes = this.#bytes;
    const scanner = new Scanner(bytes, from, notice);
    const entries: PdfDictionary = new Map();
    for (;;) {
      scanner.skipSpace();
      if (bytes[scanner.position] !== 0x2f) break;
      const key = scanner.readValue();
      entries.set(key instanceof PdfName ? key.name : '', scanner.readValue());
    }
    scanner.accept('ID');
    return { entries, data: scanner.position };
  }
}

/** The bytes of a picture are no operators: where they end. */
function skipImageData(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from); at >= 0; at = bytes.indexOf('EI', at + 1)) {
    const before = characterKinds[bytes[at - 1] ?? 0] === space;
    const after = at + 2 >= bytes.length || characterKinds[bytes[at + 2] ?? 0] === space;
    if (before && after) return at + 2;
  }
  return bytes.length;
}
