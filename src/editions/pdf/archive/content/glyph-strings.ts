/**
 * Sets the glyphs of a run at once (ISO 32000-1, 9.4.3). Chromium places each by itself, even where it follows
 * the one before as its width says; the pages are a third as long without that.
 */
import type { SetSpace, TextRun } from './page-content.ts';
import type { Font } from './glyph-texts.ts';

const [space, less, greater, open] = [0x20, 0x3c, 0x3e, 0x5b];

/** Which bytes end a number or an operator. */
const isGap = (code: number | undefined): boolean => code === space || code === 0x0a || code === 0x0d;

/**
 * What can stand in the place of `run.shown` to `run.last`.
 * @param spread what each space gains, in the text's own space
 * @returns undefined if the run is not as Chromium writes it, or its font does not say how wide glyphs are
 */
export function compactRun(bytes: Buffer, run: TextRun, spread = 0): Uint8Array | undefined {
  const { font, shown, last, size, setting } = run;
  if (!run.isPlain || font?.widthOf === undefined || !(size > 0) || shown < 0) return undefined;
  const spaces = spread === 0 ? [] : setting.spaces;
  return new Compacting(bytes, { font, size, at: shown, end: last }).run(font.widthOf, spaces, spread);
}

class Compacting {
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #perSize: number;
  readonly #out: Buffer;
  #at: number;
  #length = 1;
  #hasShifts = false;

  constructor(
    bytes: Buffer,
    run: { readonly font: Font; readonly size: number; readonly at: number; readonly end: number },
  ) {
    this.#bytes = bytes;
    this.#at = run.at;
    this.#end = run.end;
    this.#perSize = 1000 / run.size;
    // A shift takes no more room than the number it comes from, and the operators around that fall away.
    this.#out = Buffer.allocUnsafe(run.end - run.at + 16);
  }

  run(widthOf: (code: number) => number, spaces: readonly SetSpace[], spread: number): Uint8Array | undefined {
    const out = this.#out;
    out[0] = open;
    out[1] = less;
    this.#length = 2;
    // Shifts are whole thousandths of the type size: what rounding leaves over goes into the next one.
    let left = 0;
    let passed = 0;
    for (;;) {
      const width = this.#copyGlyphs(widthOf);
      if (width === undefined || !this.#skipWord(0x54, 0x6a)) return undefined;
      if (this.#at >= this.#end) break;
      const way = this.#readNumber();
      if (way === undefined || !this.#skipWord(0x30) || !this.#skipWord(0x54, 0x64)) return undefined;
      // Read by now: it ends where we are.
      const isSpace = (spaces[passed]?.way?.at ?? Infinity) < this.#at;
      if (isSpace) passed += 1;
      const exact = width - (isSpace ? way + spread : way) * this.#perSize + left;
      const shift = Math.round(exact);
      left = exact - shift;
      if (shift !== 0) this.#write(`>${shift}<`);
    }
    if (this.#hasShifts) {
      this.#write('>] TJ');
      return out.subarray(0, this.#length);
    }
    this.#write('> Tj');
    return out.subarray(1, this.#length);
  }

  #write(text: string): void {
    this.#length += this.#out.write(text, this.#length, 'latin1');
    this.#hasShifts ||= text.endsWith('<');
  }

  /** @returns how wide they are together, thousandths of the type size */
  #copyGlyphs(widthOf: (code: number) => number): number | undefined {
    this.#skipGaps();
    const bytes = this.#bytes;
    if (bytes[this.#at] !== less) return undefined;
    let at = this.#at + 1;
    let width = 0;
    for (; bytes[at] !== greater; at += 4) {
      let code = 0;
      for (let digit = 0; digit < 4; digit += 1) {
        const value = valueOf(bytes[at + digit]);
        if (value < 0) return undefined;
        code = code * 16 + value;
        this.#out[this.#length] = bytes[at + digit] ?? 0;
        this.#length += 1;
      }
      width += widthOf(code);
    }
    this.#at = at + 1;
    return width;
  }

  #skipGaps(): void {
    while (isGap(this.#bytes[this.#at])) this.#at += 1;
  }

  #skipWord(first: number, second?: number): boolean {
    this.#skipGaps();
    const bytes = this.#bytes;
    if (bytes[this.#at] !== first) return false;
    this.#at += 1;
    if (second === undefined) return isGap(bytes[this.#at]);
    if (bytes[this.#at] !== second) return false;
    this.#at += 1;
    return true;
  }

  /** Never with an exponent: PDF knows none. */
  #readNumber(): number | undefined {
    this.#skipGaps();
    const bytes = this.#bytes;
    const isNegative = bytes[this.#at] === 0x2d;
    let at = this.#at + (isNegative ? 1 : 0);
    let value = 0;
    let scale = 0;
    for (; !isGap(bytes[at]); at += 1) {
      const code = bytes[at] ?? 0;
      if (code === 0x2e && scale === 0) scale = 1;
      else if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30;
        scale *= 10;
      } else return undefined;
    }
    this.#at = at;
    return (isNegative ? -value : value) / (scale === 0 ? 1 : scale);
  }
}

function valueOf(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
