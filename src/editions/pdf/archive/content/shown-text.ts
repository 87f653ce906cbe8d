/** The text that a content stream shows, run by run (ISO 32000-1, 9.4). It knows the operators that Chromium writes. */
import { hexValues, identity, multiply, type ContentTokens, type Matrix } from '../../../../pdf-file/index.ts';
import { everything, matrixOf, type Clip } from './canvas.ts';
import type { Font } from './glyph-texts.ts';
import { stretch, type MissingGlyph, type Sequence, type TextRun } from './page-content.ts';
import { SettingReader } from './run-setting.ts';

/** As many letters as are gathered before they become a string. */
const mostLetters = 1024;

export class ShownText {
  readonly missing: MissingGlyph[] = [];
  /** Height of the base line that was set last. */
  y = 0;
  /** Offset of the open `BT`; -1: there is none. */
  start = -1;
  readonly #bytes: Buffer;
  #run: TextRun | undefined;
  #matrix: Matrix = identity;
  #font: Font | undefined;
  #size = 0;
  /** Whether the run has glyphs: those that lie outside the page are left out by the browser. */
  #isShown = false;
  #replacement: string | undefined;
  readonly #setting = new SettingReader();
  /** Letters one by one would be a string in a string for each. */
  readonly #letters = new Uint16Array(mostLetters);
  #letterCount = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** `BT`. @param isTagged whether it is of a sequence, and so of interest */
  begin(start: number, isTagged: boolean): void {
    this.start = start;
    this.#matrix = identity;
    this.#isShown = false;
    if (!isTagged) return;
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
      setting: this.#setting.begin(),
      clip: everything,
    };
  }

  /** `ET`: the run is the sequence's. */
  finish(end: number, sequence: Sequence | undefined, clip: Clip): void {
    this.start = -1;
    const run = this.#run;
    this.#run = undefined;
    if (run === undefined) return;
    this.#flush(run);
    if (sequence === undefined) return;
    run.end = end;
    run.clip = clip;
    sequence.runs.push(run);
    // Roughly: ascenders and descenders of the line, from its beginning.
    const height = this.#size * Math.hypot(this.#matrix[2], this.#matrix[3]);
    const seen = Math.min(run.y + height * 0.75, clip.top) - Math.max(run.y - height * 0.25, clip.bottom);
    run.isHidden = !this.#isShown || seen < height * 0.3;
    sequence.bounds = stretch(sequence.bounds, run.x, run.y - height * 0.25);
    sequence.bounds = stretch(sequence.bounds, run.x + height * 0.5, run.y + height * 0.75);
  }

  /** Something else than glyphs and the ways to them in the line. */
  interrupt(): void {
    if (this.#run !== undefined && this.#run.shown >= 0) this.#run.isPlain = false;
  }

  /** `Tf` */
  setFont(font: Font | undefined, size: number): void {
    this.#font = font;
    this.#size = size;
    const run = this.#run;
    if (run === undefined) return;
    run.font = font;
    run.size = size;
  }

  /** `Tm`. @param matrix of all that is painted */
  place(tokens: ContentTokens, matrix: Matrix): void {
    this.#matrix = multiply(matrixOf(tokens), matrix);
    const [, , , , x, y] = this.#matrix;
    this.y = y;
    if (this.#run !== undefined && Number.isNaN(this.#run.x)) {
      this.#run.x = x;
      this.#run.y = y;
      this.#setting.place(tokens, this.#matrix);
    } else if (this.#run !== undefined) this.#setting.stiffen();
  }

  /** `Td` */
  move(tokens: ContentTokens): void {
    if (this.#run === undefined) return;
    const at = tokens.startOf(1);
    const staysInLine = tokens.count > 1 && tokens.endOf(1) === at + 1 && this.#bytes[at] === 0x30;
    if (staysInLine) this.#setting.move(tokens);
    else {
      if (this.#run.shown >= 0) this.#run.isPlain = false;
      this.#setting.stiffen();
    }
  }

  /** `Tj` and `TJ`. @param isSaid whether an /ActualText is around it */
  show(tokens: ContentTokens, isSaid: () => boolean): void {
    const glyphs = this.#font?.glyphs;
    const run = this.#run;
    if (run !== undefined) {
      run.last = tokens.end;
      if (run.shown < 0) run.shown = tokens.start;
    }
    this.#isShown = true;
    const bytes = this.#bytes;
    const digits = glyphs === undefined ? 4 : glyphs.bytes * 2;
    const widthOf = tokens.operator === 'Tj' ? this.#font?.widthOf : undefined;
    if (run !== undefined) this.#setting.show(widthOf, this.#size);
    for (let index = 0; index < tokens.count; index += 1) {
      let at = tokens.startOf(index);
      if (bytes[at] !== 0x3c) continue;
      const close = tokens.endOf(index) - 1;
      for (at += 1; at + digits <= close; at += digits) {
        let glyph = 0;
        for (let digit = 0; digit < digits; digit += 1) {
          const value = hexValues[bytes[at + digit] ?? 0] ?? 255;
          glyph = glyph * 16 + (value === 255 ? 0 : value);
        }
        if (glyph === 0 && digits === 4) this.#miss(tokens, isSaid());
        if (this.#replacement !== undefined) {
          if (run !== undefined) this.#setting.pass(glyph, this.#replacement);
          glyphs?.note(glyph, this.#replacement);
          // All further glyphs of the cluster stand for the same text.
          this.#replacement = '';
        } else if (glyphs !== undefined) {
          const text = glyphs.textOf(glyph);
          if (run !== undefined) {
            this.#setting.pass(glyph, text);
            this.#say(run, text);
          }
        }
      }
    }
  }

  get isReplaced(): boolean {
    return this.#replacement !== undefined;
  }

  /** An /ActualText begins. */
  replace(text: string): void {
    this.#replacement = text;
    if (this.#run === undefined) return;
    this.#say(this.#run, text);
    this.#run.isReplaced = true;
  }

  /** An /ActualText ends. */
  endReplacement(end: number): void {
    this.#replacement = undefined;
    if (this.#run !== undefined) this.#run.last = end;
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
  #miss({ start, end }: ContentTokens, isSaid: boolean): void {
    const font = this.#font;
    if (this.#run !== undefined) {
      this.#run.isPlain = false;
      this.#setting.stiffen();
    }
    if (font !== undefined) this.missing.push({ start, end, font, text: font.glyphs.textOf(0), isSaid });
  }
}
