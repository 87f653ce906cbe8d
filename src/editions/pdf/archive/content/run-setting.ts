/** Where the glyphs and spaces of a run stand, read while the stream is scanned. */
import type { ContentTokens, Matrix } from '../../../../pdf-file/index.ts';
import type { Setting, SetSpace, WrittenNumber } from './page-content.ts';

/** A line that is justified widens both. */
const isSpace = (text: string): boolean => text === ' ' || text === '\u00a0';

export class SettingReader {
  #setting: Setting = emptySetting();
  #left = 0;
  #widthOf: ((code: number) => number) | undefined;
  #size = 0;
  /** From the beginning of the run to the last string of glyphs, and to the end of what is shown of it, in the text's own space. */
  #string = 0;
  #end = 0;
  /** The last glyph, if it is a space, and the width that it has of itself. */
  #space: SetSpace | undefined;
  #spaceWidth = 0;

  /** `BT`. @returns what is filled while the run is read */
  begin(): Setting {
    this.#setting = emptySetting();
    this.#string = 0;
    this.#end = 0;
    this.#space = undefined;
    return this.#setting;
  }

  /** `Tm`. @param matrix from the text's own space to the page */
  place(tokens: ContentTokens, matrix: Matrix): void {
    const [scale, turn] = matrix;
    this.#setting.scale = scale;
    this.#setting.start = numberOf(tokens, 4);
    this.#left = matrix[4];
    if (turn !== 0 || !(scale > 0) || tokens.number(0) !== 1) this.stiffen();
  }

  /** `Tj` begins. @param widthOf undefined: nobody knows how wide its glyphs are */
  show(widthOf: ((code: number) => number) | undefined, size: number): void {
    if (widthOf === undefined || (this.#size !== size && this.#setting.spaces.length > 0)) this.stiffen();
    this.#widthOf = widthOf;
    this.#size = size;
    this.#end = this.#string;
  }

  /** A glyph of it, and what it says. */
  pass(glyph: number, text: string): void {
    const setting = this.#setting;
    const width = ((this.#widthOf?.(glyph) ?? 0) * this.#size) / 1000;
    // A space in the midst of a string could not be widened.
    if (this.#space !== undefined) this.stiffen();
    if (Number.isNaN(setting.left)) setting.left = this.#left + this.#end * setting.scale;
    if (isSpace(text)) {
      this.#space = { x: this.#left + this.#end * setting.scale };
      this.#spaceWidth = width;
      setting.spaces.push(this.#space);
      this.#end += width;
      return;
    }
    this.#end += width;
    if (Number.isNaN(setting.right)) setting.firstWidth = width * setting.scale;
    setting.lastWidth = width * setting.scale;
    setting.right = this.#left + this.#end * setting.scale;
  }

  /** `Td` along the line. */
  move(tokens: ContentTokens): void {
    const value = tokens.number(0);
    this.#string += value;
    if (this.#space === undefined) return;
    this.#space.way = numberOf(tokens, 0);
    this.#space.stretch = (value - this.#spaceWidth) / this.#size;
    this.#space = undefined;
  }

  stiffen(): void {
    this.#setting.isRigid = true;
  }
}

function emptySetting(): Setting {
  return {
    scale: 1,
    start: undefined,
    spaces: [],
    left: Number.NaN,
    right: Number.NaN,
    firstWidth: 0,
    lastWidth: 0,
    isRigid: false,
  };
}

function numberOf(tokens: ContentTokens, index: number): WrittenNumber {
  return { at: tokens.startOf(index), until: tokens.endOf(index), value: tokens.number(index) };
}
