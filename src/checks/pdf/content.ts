/**
 * Goes through a content stream once (ISO 32000-1, 7.8.2): what is painted, under which mark, with which
 * codes of which fonts. Operands stay bytes unless somebody needs them: most of a book is content streams.
 */
import { characterKinds, checkNumber, Lexer, readHexDigits, type Complaint } from './lexer.ts';
import { nameOf } from './open.ts';
import type { PdfDictionary } from '../../editions/pdf/finish/objects.ts';

/** Bits of {@link FontUse.codes}. */
export const used = { shown: 1, withoutActualText: 2 } as const;

export interface FontUse {
  /** Codes have two bytes. */
  readonly isWide: boolean;
  /** Bits for each code. */
  readonly codes: Uint8Array;
}

/** What a content stream meets. */
export interface ContentHandler {
  readonly complain: Complaint;
  /** A font, by its name in the resources. */
  font(name: string): FontUse | undefined;
  /** A property list, by its name in the resources. */
  properties(name: string): PdfDictionary;
  /** Something is painted: under a mark of its own, or not. */
  paint(isMarked: boolean): void;
  /** An XObject is painted, in a sequence that is tagged, an artifact, or neither. */
  invoke(name: string, mark: Mark): void;
  /** A colour operator that names a device colour space: `g`, `rg`, `k`. */
  colour(space: 'Gray' | 'RGB' | 'CMYK'): void;
  /** A marked-content sequence of the structure tree begins. */
  sequence(mcid: number): void;
  /** A property list with text for reading aloud or a language. */
  alternate(tag: string, list: PdfDictionary): void;
}

export type Mark = 'tagged' | 'artifact' | 'none';

const known = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q ' +
    're RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);
const intents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const inlineFilters = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT'.split(' '),
);
const deepestNesting = 28;

interface Frame {
  readonly isTagged: boolean;
  readonly isArtifact: boolean;
  readonly hasActualText: boolean;
}

const plainFrame: Frame = { isTagged: false, isArtifact: false, hasActualText: false };

/** @param around the mark that the stream is painted under: that of a form's invocation */
export function scanContent(bytes: Buffer, handler: ContentHandler, around: Mark = 'none'): void {
  new Scan(bytes, handler, around).run();
}

class Scan {
  readonly #bytes: Buffer;
  readonly #handler: ContentHandler;
  readonly #operands: number[] = [];
  readonly #frames: Frame[] = [];
  readonly #fonts: (FontUse | undefined)[] = [];
  #font: FontUse | undefined;
  #depth = 0;
  #tagged: number;
  #artifacts: number;
  #actual = 0;
  #position = 0;

  constructor(bytes: Buffer, handler: ContentHandler, around: Mark) {
    this.#bytes = bytes;
    this.#handler = handler;
    this.#tagged = around === 'tagged' ? 1 : 0;
    this.#artifacts = around === 'artifact' ? 1 : 0;
  }

  run(): void {
    const bytes = this.#bytes;
    const end = bytes.length;
    while (this.#position < end) {
      const code = bytes[this.#position] ?? 0;
      const kind = characterKinds[code];
      if (kind === 1) this.#position += 1;
      else if (kind === 2 || code === 0x2f) this.#readDelimited(code);
      else if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b) this.#readNumber();
      else this.#readOperator();
    }
  }

  #endOfWord(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    while (at < bytes.length && characterKinds[bytes[at] ?? 0] === 0) at += 1;
    return at;
  }

  #readNumber(): void {
    const start = this.#position;
    this.#position = this.#endOfWord(start);
    this.#operands.push(start, this.#position);
    // Only long numbers can pass a limit.
    if (this.#position - start > 9) {
      const word = this.#bytes.toString('latin1', start, this.#position);
      checkNumber(word, Number(word), this.#handler.complain);
    }
  }

  /** Strings, names, arrays, dictionaries, comments. */
  #readDelimited(code: number): void {
    const bytes = this.#bytes;
    const start = this.#position;
    if (code === 0x2f) this.#position = this.#endOfWord(start + 1);
    else if (code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d) this.#position += 1;
    else if (code === 0x3c && bytes[start + 1] !== 0x3c) {
      const end = bytes.indexOf(0x3e, start);
      this.#position = end < 0 ? bytes.length : end + 1;
    } else if (code === 0x25) {
      while (this.#position < bytes.length && bytes[this.#position] !== 0x0a && bytes[this.#position] !== 0x0d)
        this.#position += 1;
      return;
    } else if (code === 0x3e || code === 0x29) {
      this.#position += 1;
      return;
    } else {
      const lexer = new Lexer(bytes, start, this.#handler.complain);
      lexer.readValue();
      this.#position = lexer.position;
    }
    this.#operands.push(start, this.#position);
  }

  #name(index: number): string {
    const start = this.#operands[index * 2];
    return start === undefined ? '' : this.#bytes.toString('latin1', start + 1, this.#operands[index * 2 + 1]);
  }

  #readOperator(): void {
    const start = this.#position;
    this.#position = this.#endOfWord(start);
    const operator = this.#bytes.toString('latin1', start, this.#position);
    this.#execute(operator);
    this.#operands.length = 0;
  }

  #execute(operator: string): void {
    const handler = this.#handler;
    switch (operator) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.#show();
        return;
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'sh':
        this.#paint();
        return;
      case 'q':
        this.#fonts.push(this.#font);
        this.#depth += 1;
        if (this.#depth > deepestNesting) handler.complain('A6.1.13-8', `graphics states ${this.#depth} deep`);
        return;
      case 'Q':
        this.#font = this.#fonts.pop();
        this.#depth -= 1;
        return;
      case 'Tf':
        this.#font = handler.font(this.#name(0));
        return;
      case 'BMC':
      case 'BDC':
        this.#open(operator);
        return;
      case 'EMC':
        this.#close();
        return;
      case 'Do':
        this.#invoke();
        return;
      case 'BI':
        this.#readInlineImage();
        return;
      case 'g':
      case 'G':
        handler.colour('Gray');
        return;
      case 'rg':
      case 'RG':
        handler.colour('RGB');
        return;
      case 'k':
      case 'K':
        handler.colour('CMYK');
        return;
      case 'ri':
        if (!intents.has(this.#name(0))) handler.complain('A6.2.6-1', `the rendering intent ${this.#name(0)}`);
        return;
      case 'cs':
      case 'CS':
        this.#useSpace(this.#name(0));
        return;
      default:
        if (!known.has(operator)) handler.complain('A6.2.2-1', `the operator “${operator.slice(0, 12)}”`);
    }
  }

  #useSpace(name: string): void {
    if (name === 'DeviceGray') this.#handler.colour('Gray');
    if (name === 'DeviceRGB') this.#handler.colour('RGB');
    if (name === 'DeviceCMYK') this.#handler.colour('CMYK');
  }

  #paint(): void {
    this.#handler.paint(this.#tagged > 0 || this.#artifacts > 0);
  }

  #invoke(): void {
    this.#handler.invoke(this.#name(0), this.#tagged > 0 ? 'tagged' : this.#artifacts > 0 ? 'artifact' : 'none');
  }

  /** Marks the codes of all strings that are shown. */
  #show(): void {
    this.#paint();
    const bits = this.#actual > 0 ? used.shown : used.shown | used.withoutActualText;
    const bytes = this.#bytes;
    for (let index = 0; index < this.#operands.length; index += 2) {
      const start = this.#operands[index] ?? 0;
      const end = this.#operands[index + 1] ?? 0;
      if (bytes[start] === 0x3c) this.#showHex(start + 1, end - 1, bits);
      else if (bytes[start] === 0x28) this.#showLiteral(start, bits);
    }
  }

  #showHex(start: number, end: number, bits: number): void {
    const bytes = this.#bytes;
    const font = this.#font;
    const width = font?.isWide === true ? 4 : 2;
    let code = 0;
    let digits = 0;
    for (let at = start; at < end; at += 1) {
      const digit = hexValues[bytes[at] ?? 0] ?? 255;
      // Whatever is out of the ordinary is read the slow way.
      if (digit === 255) {
        this.#mark(readHexDigits(bytes.toString('latin1', start, end), this.#handler.complain), bits);
        return;
      }
      code = code * 16 + digit;
      digits += 1;
      if (digits === width) {
        if (font !== undefined) font.codes[code] = (font.codes[code] ?? 0) | bits;
        code = 0;
        digits = 0;
      }
    }
    if ((end - start) % 2 !== 0) readHexDigits(bytes.toString('latin1', start, end), this.#handler.complain);
  }

  #showLiteral(start: number, bits: number): void {
    const value = new Lexer(this.#bytes, start, () => undefined).readValue();
    if (typeof value === 'object' && value !== null && 'bytes' in value) this.#mark(value.bytes, bits);
  }

  #mark(text: string, bits: number): void {
    const font = this.#font;
    if (font === undefined) return;
    for (let at = 0; at < text.length; at += font.isWide ? 2 : 1) {
      const code = font.isWide ? text.charCodeAt(at) * 256 + (text.charCodeAt(at + 1) || 0) : text.charCodeAt(at);
      font.codes[code] = (font.codes[code] ?? 0) | bits;
    }
  }

  #open(operator: string): void {
    const tag = this.#name(0);
    const list = operator === 'BDC' ? this.#readProperties() : undefined;
    const mcid = list?.get('MCID');
    const isTagged = typeof mcid === 'number';
    const isArtifact = tag === 'Artifact';
    if (isArtifact && this.#tagged > 0) this.#handler.complain('UA7.1-1', 'an artifact stands within tagged content');
    if (isTagged && this.#artifacts > 0) this.#handler.complain('UA7.1-2', 'tagged content stands within an artifact');
    if (isTagged) this.#handler.sequence(mcid);
    const hasActualText = list?.has('ActualText') === true;
    if (list !== undefined && (hasActualText || list.has('Alt') || list.has('E') || list.has('Lang')))
      this.#handler.alternate(tag, list);
    const frame = isTagged || isArtifact || hasActualText ? { isTagged, isArtifact, hasActualText } : plainFrame;
    this.#frames.push(frame);
    this.#count(frame, 1);
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame !== undefined) this.#count(frame, -1);
  }

  #count({ isTagged, isArtifact, hasActualText }: Frame, by: 1 | -1): void {
    if (isTagged) this.#tagged += by;
    if (isArtifact) this.#artifacts += by;
    if (hasActualText) this.#actual += by;
  }

  #readProperties(): PdfDictionary {
    const start = this.#operands[2] ?? 0;
    if (this.#bytes[start] === 0x2f) return this.#handler.properties(this.#name(1));
    const value = new Lexer(this.#bytes, start, this.#handler.complain).readValue();
    return value instanceof Map ? value : new Map();
  }

  /** `BI … ID data EI` (8.9.7). */
  #readInlineImage(): void {
    const lexer = new Lexer(this.#bytes, this.#position, this.#handler.complain);
    const entries: PdfDictionary = new Map();
    for (;;) {
      lexer.skipSpace();
      if (this.#bytes[lexer.position] !== 0x2f) break;
      const key = nameOf(lexer.readValue());
      entries.set(key ?? '', lexer.readValue());
    }
    lexer.readWord();
    const filter = entries.get('F') ?? entries.get('Filter');
    const names = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter];
    for (const name of names)
      if (!inlineFilters.has(nameOf(name) ?? '')) this.#handler.complain('A6.1.10-1', 'the filter of an inline image');
    const space = entries.get('CS') ?? entries.get('ColorSpace');
    const short = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' }[nameOf(space) ?? ''];
    this.#useSpace(short ?? nameOf(space) ?? '');
    if (entries.get('I') === true || entries.get('Interpolate') === true)
      this.#handler.complain('A6.2.8-3', 'an inline image is interpolated');
    const rest = /[\s]EI(?=\s|$)/g;
    rest.lastIndex = 0;
    const from = lexer.position;
    const found = this.#bytes.toString('latin1', from).search(rest);
    this.#position = found < 0 ? this.#bytes.length : from + found + 3;
    this.#paint();
  }
}

/** Values of hexadecimal digits; 255: none. */
const hexValues = new Uint8Array(256).fill(255);
for (const [value, digit] of [...'0123456789ABCDEF'].entries()) {
  hexValues[digit.charCodeAt(0)] = value;
  hexValues[digit.toLowerCase().charCodeAt(0)] = value;
}
