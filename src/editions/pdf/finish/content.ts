/**
 * Scans a content stream once (ISO 32000-1, 7.8.2 and 14.6): which marked content there is, the text in it,
 * how far it reaches, and what is painted outside all of it. It knows the operators that Chromium writes.
 */
import type { Font, Glyphs } from './fonts.ts';

/** Left, bottom, right, top in the space of the page. */
export type Bounds = [left: number, bottom: number, right: number, top: number];

/** From `BT` to `ET`: a piece of one line in one font. */
export interface TextRun {
  /** Offsets of the whole run in the stream. */
  readonly start: number;
  end: number;
  /** Offset before `ET`: where something can be added to the line. */
  last: number;
  font: Font | undefined;
  /** Size of the type, in its own space. */
  size: number;
  /** Offset of the first glyphs shown; -1: there are none. */
  shown: number;
  /** Whether nothing stands between the first glyphs and the last but other glyphs and the ways to them in the line. */
  isPlain: boolean;
  text: string;
  /** Whether the text comes (also) from an /ActualText. */
  isReplaced: boolean;
  /** Place of the base line, points from the page's left and lower edge; NaN before it is known. */
  x: number;
  y: number;
  /** Whether what holds it cuts it off: the browser paints what hangs over a page's end on the next one, too. */
  isHidden: boolean;
}

/** Marked content with an MCID. */
export interface Sequence {
  readonly mcid: number;
  /** Offsets: of its property list's end, and of the whole from the tag to `EMC`. */
  readonly start: number;
  readonly open: number;
  end: number;
  readonly runs: TextRun[];
  /** Whether an image, a form or a shading is in it; whether a path is. */
  hasPicture: boolean;
  hasPath: boolean;
  bounds: Bounds | undefined;
}

/** Painted, but neither tagged nor an artifact. */
export interface Untagged {
  readonly start: number;
  end: number;
  hasText: boolean;
  readonly y: number;
}

export interface ContentScan {
  readonly sequences: readonly Sequence[];
  readonly untagged: readonly Untagged[];
  readonly missing: readonly MissingGlyph[];
}

/** The glyph that stands for missing ones, shown: no archived file may do so (ISO 19005-2, 6.2.11.8). */
export interface MissingGlyph {
  /** Offsets of the string and its operator. */
  readonly start: number;
  readonly end: number;
  readonly font: Font;
  /** What should be there. */
  readonly text: string;
  /** Whether an /ActualText around it says so already. */
  readonly isSaid: boolean;
}

/** What a content stream can name. */
export interface Resources {
  font(name: string): Font | undefined;
  /** A form with tagged content of its own is scanned by itself; all others are painted as one thing. */
  isTaggedForm(name: string): boolean;
}

const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter;

const hexValues = new Uint8Array(256);
for (let value = 0; value < 16; value += 1) {
  hexValues[value.toString(16).charCodeAt(0)] = value;
  hexValues[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** An operator of up to three letters as a number. */
function operator(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index += 1) code = code * 256 + name.charCodeAt(index);
  return code;
}

const ops = {
  q: operator('q'),
  Q: operator('Q'),
  cm: operator('cm'),
  BT: operator('BT'),
  ET: operator('ET'),
  Tf: operator('Tf'),
  Tm: operator('Tm'),
  Td: operator('Td'),
  Tj: operator('Tj'),
  TJ: operator('TJ'),
  BDC: operator('BDC'),
  BMC: operator('BMC'),
  EMC: operator('EMC'),
  Do: operator('Do'),
  sh: operator('sh'),
  BI: operator('BI'),
  W: operator('W'),
  evenOddW: operator('W*'),
  n: operator('n'),
  m: operator('m'),
  l: operator('l'),
  c: operator('c'),
  v: operator('v'),
  y: operator('y'),
  re: operator('re'),
};
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map(operator));

const mostOperands = 4096;
const mostLetters = 1024;

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply([a, b, c, d, e, f]: Matrix, m: Matrix): Matrix {
  return [
    a * m[0] + b * m[2],
    a * m[1] + b * m[3],
    c * m[0] + d * m[2],
    c * m[1] + d * m[3],
    e * m[0] + f * m[2] + m[4],
    e * m[1] + f * m[3] + m[5],
  ];
}

interface Clip {
  readonly bottom: number;
  readonly top: number;
}
const everything: Clip = { bottom: -Infinity, top: Infinity };

/** One entry for each open BMC or BDC. */
interface Mark {
  readonly isTagged: boolean;
  readonly isReplacement: boolean;
}

/** @param matrix from the stream's own space to the page's: that of a form */
export function scanContent(bytes: Buffer, resources: Resources, matrix: Matrix = identity): ContentScan {
  return new Scan(bytes, resources, matrix).run();
}

class Scan {
  readonly #bytes: Buffer;
  readonly #resources: Resources;
  readonly #sequences: Sequence[] = [];
  readonly #untagged: Untagged[] = [];
  readonly #marks: Mark[] = [];
  readonly #matrices: Matrix[] = [];
  #matrix: Matrix;
  #textMatrix: Matrix = identity;
  #fontSize = 0;
  /** Starts and ends of the operands before the operator. */
  readonly #operands = new Int32Array(mostOperands * 2);
  #count = 0;
  /** The sequence we are in, and how many marks that tag or hide are open. */
  #sequence: Sequence | undefined;
  #taggedDepth = 0;
  /** Depth of `q`; that of the open untagged run at its start and at its end. */
  #depth = 0;
  #open: Untagged | undefined;
  #openDepth = 0;
  #lastDepth = 0;
  #run: TextRun | undefined;
  #textStart = -1;
  #textY = 0;
  /** Whether the run has glyphs: those that lie outside the page are left out by the browser. */
  #isShown = false;
  #replacement: string | undefined;
  #glyphs: Glyphs | undefined;
  #pathStart = -1;
  #path: Bounds | undefined;
  /** Upper and lower edge of what is shown: clips, of which rectangles matter only. */
  #clip: Clip = everything;
  readonly #clips: Clip[] = [];
  #clipsNext = false;
  readonly #missing: MissingGlyph[] = [];
  /** Text of the run: letters one by one would be a string in a string for each. */
  readonly #letters = new Uint16Array(mostLetters);
  #letterCount = 0;
  #font: Font | undefined;

  constructor(bytes: Buffer, resources: Resources, matrix: Matrix) {
    this.#bytes = bytes;
    this.#resources = resources;
    this.#matrix = matrix;
  }

  run(): ContentScan {
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = 0;
    while (at < end) {
      const code = bytes[at] ?? 0;
      if (kinds[code] === space) {
        at += 1;
        continue;
      }
      const start = at;
      if (code === 0x2f) {
        at = skipRegular(bytes, at + 1);
      } else if (code === 0x28) {
        at = skipLiteral(bytes, at);
      } else if (code === 0x3c) {
        at = bytes[at + 1] === 0x3c ? skipDictionary(bytes, at) : skipHex(bytes, at);
      } else if (code === 0x5b || code === 0x5d) {
        at += 1;
      } else if (code === 0x25) {
        while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
        continue;
      } else if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b) {
        at = skipRegular(bytes, at + 1);
      } else {
        let name = code;
        at += 1;
        for (let next = bytes[at] ?? 32; at < end && kinds[next] === 0; next = bytes[at] ?? 32) {
          name = name * 256 + next;
          at += 1;
        }
        at = this.#operate(name, start, at);
        this.#count = 0;
        continue;
      }
      // Arrays of a TJ may be long; Chromium writes none.
      if (this.#count < mostOperands * 2) {
        this.#operands[this.#count] = start;
        this.#operands[this.#count + 1] = at;
        this.#count += 2;
      }
    }
    this.#closeUntagged();
    return { sequences: this.#sequences, untagged: this.#untagged, missing: this.#missing };
  }

  /** @returns where to go on */
  #operate(name: number, start: number, end: number): number {
    const run = this.#run;
    if (run !== undefined && run.shown >= 0 && name !== ops.Td && name !== ops.Tj && name !== ops.ET)
      run.isPlain = false;
    switch (name) {
      case ops.Td:
        if (run !== undefined && run.shown >= 0 && !this.#isZero(1)) run.isPlain = false;
        break;
      case ops.Tj:
      case ops.TJ:
        this.#show(end);
        break;
      case ops.q:
        this.#depth += 1;
        this.#matrices.push(this.#matrix);
        this.#clips.push(this.#clip);
        break;
      case ops.Q:
        this.#restore(end);
        break;
      case ops.cm:
        this.#matrix = multiply(this.#readMatrix(), this.#matrix);
        break;
      case ops.BT:
        this.#textStart = start;
        this.#textMatrix = identity;
        this.#isShown = false;
        this.#openRun(start);
        break;
      case ops.ET:
        this.#closeText(end);
        break;
      case ops.Tf:
        this.#setFont();
        break;
      case ops.Tm:
        this.#placeText();
        break;
      case ops.BDC:
      case ops.BMC:
        this.#mark(name === ops.BDC, end);
        break;
      case ops.EMC:
        this.#unmark(end);
        break;
      case ops.Do:
        this.#paintObject(start, end);
        break;
      case ops.sh:
        this.#paintPicture(this.#firstOperand(start), end);
        break;
      case ops.BI:
        return this.#skipInlineImage(start, end);
      case ops.m:
      case ops.l:
        this.#reach(start, 0);
        break;
      case ops.v:
      case ops.y:
        this.#reach(start, 0);
        this.#reach(start, 2);
        break;
      case ops.c:
        this.#reach(start, 0);
        this.#reach(start, 2);
        this.#reach(start, 4);
        break;
      case ops.re:
        this.#reachRectangle(start);
        break;
      case ops.W:
      case ops.evenOddW:
        this.#clipsNext = true;
        break;
      case ops.n:
        this.#forgetPath();
        break;
      default:
        if (paints.has(name)) this.#paintPath(start, end);
    }
    return end;
  }

  #firstOperand(start: number): number {
    return this.#count === 0 ? start : (this.#operands[0] ?? start);
  }

  #number(index: number): number {
    const bytes = this.#bytes;
    let at = this.#operands[index * 2] ?? 0;
    const end = this.#operands[index * 2 + 1] ?? 0;
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

  #isZero(index: number): boolean {
    const at = this.#operands[index * 2] ?? 0;
    return this.#bytes[at] === 0x30 && (this.#operands[index * 2 + 1] ?? 0) === at + 1;
  }

  #name(index: number): string {
    return this.#bytes.toString('latin1', (this.#operands[index * 2] ?? 0) + 1, this.#operands[index * 2 + 1] ?? 0);
  }

  #readMatrix(): Matrix {
    return [this.#number(0), this.#number(1), this.#number(2), this.#number(3), this.#number(4), this.#number(5)];
  }

  #restore(end: number): void {
    this.#depth -= 1;
    this.#matrix = this.#matrices.pop() ?? this.#matrix;
    this.#clip = this.#clips.pop() ?? everything;
    if (this.#open === undefined) return;
    if (this.#depth < this.#openDepth) this.#closeUntagged();
    else if (this.#depth === this.#openDepth && this.#lastDepth > this.#depth) {
      this.#open.end = end;
      this.#lastDepth = this.#depth;
    }
  }

  #openRun(start: number): void {
    if (this.#sequence === undefined) return;
    this.#run = {
      start,
      end: start,
      last: start,
      font: undefined,
      size: 0,
      shown: -1,
      isPlain: true,
      text: '',
      isReplaced: false,
      x: Number.NaN,
      y: Number.NaN,
      isHidden: false,
    };
  }

  #setFont(): void {
    const name = this.#name(0);
    const font = this.#resources.font(name);
    this.#font = font;
    this.#glyphs = font?.glyphs;
    this.#fontSize = this.#number(1);
    const run = this.#run;
    if (run === undefined) return;
    run.font = font;
    run.size = this.#fontSize;
  }

  #placeText(): void {
    this.#textMatrix = multiply(this.#readMatrix(), this.#matrix);
    const [, , , , x, y] = this.#textMatrix;
    this.#textY = y;
    if (this.#run !== undefined && Number.isNaN(this.#run.x)) {
      this.#run.x = x;
      this.#run.y = y;
    }
  }

  #show(end: number): void {
    const glyphs = this.#glyphs;
    const run = this.#run;
    if (run !== undefined) {
      run.last = end;
      if (run.shown < 0) run.shown = this.#operands[0] ?? end;
    }
    this.#isShown = true;
    const bytes = this.#bytes;
    const digits = glyphs === undefined ? 4 : glyphs.bytes * 2;
    for (let index = 0; index < this.#count; index += 2) {
      let at = this.#operands[index] ?? 0;
      if (bytes[at] !== 0x3c) continue;
      const close = (this.#operands[index + 1] ?? 0) - 1;
      for (at += 1; at + digits <= close; at += digits) {
        let glyph = 0;
        for (let digit = 0; digit < digits; digit += 1) glyph = glyph * 16 + (hexValues[bytes[at + digit] ?? 0] ?? 0);
        if (glyph === 0 && digits === 4) this.#miss(end);
        if (this.#replacement !== undefined) {
          glyphs?.note(glyph, this.#replacement);
          // All further glyphs of the cluster stand for the same text.
          this.#replacement = '';
        } else if (glyphs !== undefined) {
          const text = glyphs.textOf(glyph);
          if (run !== undefined) this.#say(run, text);
        }
      }
    }
  }

  #say(run: TextRun, text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      if (this.#letterCount === mostLetters) this.#flush(run);
      this.#letters[this.#letterCount] = text.charCodeAt(index);
      this.#letterCount += 1;
    }
  }

  #flush(run: TextRun): void {
    if (this.#letterCount === 0) return;
    // A line of one byte for each letter where that will do; to spread them would be slower by far.
    const text: string = Reflect.apply(String.fromCharCode, null, this.#letters.subarray(0, this.#letterCount));
    run.text = run.text === '' ? text : run.text + text;
    this.#letterCount = 0;
  }

  /** Chromium shows each glyph by itself. */
  #miss(end: number): void {
    const font = this.#font;
    if (this.#run !== undefined) this.#run.isPlain = false;
    if (font === undefined) return;
    const isSaid = this.#marks.some(({ isReplacement }) => isReplacement);
    this.#missing.push({ start: this.#operands[0] ?? 0, end, font, text: font.glyphs.textOf(0), isSaid });
  }

  #closeText(end: number): void {
    const start = this.#textStart;
    this.#textStart = -1;
    const run = this.#run;
    this.#run = undefined;
    if (run !== undefined) this.#flush(run);
    if (run !== undefined && this.#sequence !== undefined) {
      run.end = end;
      this.#sequence.runs.push(run);
      // Roughly: ascenders and descenders of the line, from its beginning.
      const height = this.#fontSize * Math.hypot(this.#textMatrix[2], this.#textMatrix[3]);
      const seen = Math.min(run.y + height * 0.75, this.#clip.top) - Math.max(run.y - height * 0.25, this.#clip.bottom);
      run.isHidden = !this.#isShown || seen < height * 0.3;
      this.#extend(run.x, run.y - height * 0.25);
      this.#extend(run.x + height * 0.5, run.y + height * 0.75);
    }
    if (start >= 0) this.#paint(start, end, true);
  }

  #mark(hasProperties: boolean, end: number): void {
    const tag = this.#name(0);
    const properties = hasProperties
      ? this.#bytes.toString('latin1', this.#operands[2] ?? 0, this.#operands[this.#count - 1] ?? 0)
      : '';
    const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
    const isTagged = mcid !== undefined || tag === 'Artifact';
    const replacement = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties)?.[1];
    const isReplacement = replacement !== undefined && this.#replacement === undefined;
    if (isTagged) {
      if (this.#taggedDepth === 0) this.#closeUntagged();
      this.#taggedDepth += 1;
    }
    if (mcid !== undefined && this.#sequence === undefined) {
      this.#sequence = {
        mcid: Number(mcid),
        start: this.#operands[0] ?? 0,
        open: end,
        end,
        runs: [],
        hasPicture: false,
        hasPath: false,
        bounds: undefined,
      };
      this.#sequences.push(this.#sequence);
    }
    if (isReplacement) {
      this.#replacement = readUtf16(replacement);
      if (this.#run !== undefined) {
        this.#say(this.#run, this.#replacement);
        this.#run.isReplaced = true;
      }
    }
    this.#marks.push({ isTagged, isReplacement });
  }

  #unmark(end: number): void {
    const mark = this.#marks.pop();
    if (mark === undefined) return;
    if (mark.isReplacement) {
      this.#replacement = undefined;
      if (this.#run !== undefined) this.#run.last = end;
    }
    if (!mark.isTagged) return;
    this.#taggedDepth -= 1;
    if (this.#taggedDepth === 0 && this.#sequence !== undefined) {
      this.#sequence.end = end;
      this.#sequence = undefined;
    }
  }

  #paintObject(start: number, end: number): void {
    if (this.#resources.isTaggedForm(this.#name(0))) this.#closeUntagged();
    else {
      for (const [x, y] of corners(0, 0, 1, 1)) this.#extend(...this.#transform(x, y));
      this.#paintPicture(this.#firstOperand(start), end);
    }
  }

  #paintPicture(start: number, end: number): void {
    if (this.#sequence !== undefined) this.#sequence.hasPicture = true;
    this.#paint(start, end, false);
  }

  #skipInlineImage(start: number, end: number): number {
    const bytes = this.#bytes;
    let at = end;
    while (at < bytes.length && !(bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isEdge(bytes, at))) at += 1;
    this.#paintPicture(start, at + 2);
    return at + 2;
  }

  #transform(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.#matrix;
    return [x * a + y * c + e, x * b + y * d + f];
  }

  /** Widens the bounds themselves: there are as many points in a drawing as letters on a page. */
  #stretch(bounds: Bounds | undefined, x: number, y: number): Bounds {
    const [a, b, c, d, e, f] = this.#matrix;
    return stretch(bounds, x * a + y * c + e, x * b + y * d + f);
  }

  #reach(start: number, operand: number): void {
    if (this.#pathStart < 0) this.#pathStart = this.#firstOperand(start);
    this.#path = this.#stretch(this.#path, this.#number(operand), this.#number(operand + 1));
  }

  #reachRectangle(start: number): void {
    if (this.#pathStart < 0) this.#pathStart = this.#firstOperand(start);
    const [x, y] = [this.#number(0), this.#number(1)];
    const [right, top] = [x + this.#number(2), y + this.#number(3)];
    this.#path = this.#stretch(this.#path, x, y);
    this.#stretch(this.#path, right, y);
    this.#stretch(this.#path, x, top);
    this.#stretch(this.#path, right, top);
  }

  #forgetPath(): void {
    if (this.#clipsNext && this.#path !== undefined) {
      const [, bottom, , top] = this.#path;
      this.#clip = { bottom: Math.max(this.#clip.bottom, bottom), top: Math.min(this.#clip.top, top) };
    }
    this.#clipsNext = false;
    this.#pathStart = -1;
    this.#path = undefined;
  }

  #paintPath(start: number, end: number): void {
    if (this.#sequence !== undefined) {
      this.#sequence.hasPath = true;
      if (this.#path !== undefined) {
        this.#extend(this.#path[0], this.#path[1]);
        this.#extend(this.#path[2], this.#path[3]);
      }
    }
    this.#paint(this.#pathStart < 0 ? start : this.#pathStart, end, false);
    this.#forgetPath();
  }

  #extend(x: number, y: number): void {
    if (this.#sequence !== undefined) this.#sequence.bounds = stretch(this.#sequence.bounds, x, y);
  }

  #paint(start: number, end: number, isText: boolean): void {
    if (this.#taggedDepth > 0) return;
    if (this.#open !== undefined && this.#open.hasText !== isText) this.#closeUntagged();
    if (this.#open === undefined) {
      this.#open = { start, end, hasText: isText, y: this.#textY };
      this.#openDepth = this.#depth;
    }
    this.#open.end = end;
    this.#lastDepth = this.#depth;
  }

  #closeUntagged(): void {
    if (this.#open !== undefined) this.#untagged.push(this.#open);
    this.#open = undefined;
  }
}

function corners(left: number, bottom: number, right: number, top: number): (readonly [number, number])[] {
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
}

/** Changes the bounds that it is given. */
function stretch(bounds: Bounds | undefined, x: number, y: number): Bounds {
  if (bounds === undefined) return [x, y, x, y];
  if (x < bounds[0]) bounds[0] = x;
  if (y < bounds[1]) bounds[1] = y;
  if (x > bounds[2]) bounds[2] = x;
  if (y > bounds[3]) bounds[3] = y;
  return bounds;
}

export function widen(bounds: Bounds | undefined, x: number, y: number): Bounds {
  if (bounds === undefined) return [x, y, x, y];
  return [Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y)];
}

function readUtf16(hex: string): string {
  const digits = hex.replace(/\s/g, '').toLowerCase();
  let text = '';
  for (let at = digits.startsWith('feff') ? 4 : 0; at < digits.length; at += 4) {
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  }
  return text;
}

function isEdge(bytes: Buffer, at: number): boolean {
  return kinds[bytes[at - 1] ?? 32] === space && kinds[bytes[at + 2] ?? 32] === space;
}

function skipRegular(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && kinds[bytes[at] ?? 32] === 0) at += 1;
  return at;
}

function skipHex(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0x3e) at += 1;
  return at + 1;
}

function skipLiteral(bytes: Buffer, start: number): number {
  let at = start + 1;
  for (let depth = 1; depth > 0 && at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29) depth -= 1;
  }
  return at;
}

function skipDictionary(bytes: Buffer, start: number): number {
  let at = start;
  let depth = 0;
  while (at < bytes.length) {
    const code = bytes[at];
    if (code === 0x28) at = skipLiteral(bytes, at);
    else if (code === 0x3c && bytes[at + 1] === 0x3c) {
      depth += 1;
      at += 2;
    } else if (code === 0x3c) {
      at = skipHex(bytes, at);
    } else if (code === 0x3e && bytes[at + 1] === 0x3e) {
      depth -= 1;
      at += 2;
      if (depth === 0) break;
    } else at += 1;
  }
  return at;
}
