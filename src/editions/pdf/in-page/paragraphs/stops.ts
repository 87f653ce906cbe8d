/** Finds where the lines of a paragraph may end, and how wide everything is up to there. */
import { divisionsOf, type Word } from './divisions.ts';
import type { Stop } from './line-breaking.ts';
import type { Piece, SolidPiece, TextPiece } from './pieces.ts';
import { type Face, widthOf } from './word-widths.ts';

/** Where a line begins: in which text of the paragraph, and with which of its characters. */
export interface Place {
  readonly text: number;
  readonly offset: number;
}

export interface ReadStops {
  readonly stops: readonly Stop[];
  /** With what the line after each stop begins. */
  readonly places: readonly Place[];
  /** A space as the face has it. */
  readonly space: number;
}

/** What a joint is at. */
const dash = /[-‐–—]/u;

/** After a hyphen or a dash inside a word, and before a dash that nothing ties to it (Unicode Annex 14: HY, BA, B2). */
const joints = /(?<=[\p{L}\p{N}’”][-‐–])(?=\p{L})|(?<=—)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=—)/gu;

export interface Reading {
  /** Where words are divided, if need be: between two places. */
  readonly divides?: (from: number, to: number) => boolean;
  /** All is set as in the first line. */
  readonly asLead?: boolean;
}

/** Of words that are not known yet the widths are wrong: it is read again when they are. */
export function readStops(pieces: readonly Piece[], reading: Reading): ReadStops {
  return new Reader(reading).read(pieces);
}

class Reader {
  readonly #reading: Reading;
  readonly #stops: Stop[] = [];
  readonly #places: Place[] = [];
  /** Where the ink ends, and the space after it that was not set yet. */
  #right = 0;
  #gap: { readonly face: Face; readonly opens: boolean } | undefined;
  /** The last word and its face: faces have signs that stand nearer to a space than others. */
  #before: { readonly word: string; readonly face: Face } | undefined;
  #isBegun = false;
  #spaces = 0;
  #space = 0;
  #text = -1;
  /** Divisions of the last word so far. */
  #inLast = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(pieces: readonly Piece[]): ReadStops {
    for (const piece of pieces) {
      if ('text' in piece) {
        this.#text += 1;
        this.#readText(piece);
      } else this.#readSolid(piece);
    }
    // Browsers do not divide the last word of a paragraph.
    while (this.#inLast > 0) {
      this.#stops.pop();
      this.#places.pop();
      this.#inLast -= 1;
    }
    const spaces = this.#spaces;
    this.#stops.push({ end: this.#right, next: this.#right, spaces: [spaces, spaces], divided: false });
    this.#places.push({ text: this.#text + 1, offset: 0 });
    return { stops: this.#stops, places: this.#places, space: this.#space };
  }

  #readSolid({ kind, width }: SolidPiece): void {
    const place = { text: this.#text + 1, offset: 0 };
    if (kind === 'joint') {
      this.#stop(this.#right, this.#right, false, place);
      return;
    }
    // What an element keeps at its end stands before a space that follows in it.
    if (kind !== 'end') this.#begin(place);
    this.#right += width;
    this.#before = undefined;
  }

  #readText(piece: TextPiece): void {
    const face = this.#reading.asLead === true ? piece.lead : piece.face;
    for (const { word: part, isSpace, offset: index } of piece.parts) {
      if (isSpace) {
        const opens = piece.wraps || this.#gap?.opens === true;
        this.#gap = { face: this.#gap?.face ?? face, opens };
      } else {
        const place = { text: this.#text, offset: index };
        if (piece.wraps && this.#gap === undefined) this.#joinTo(part, place);
        this.#begin(place, { word: part, face });
        const width = widthOf(face, part);
        if (piece.wraps && part.length > 3 && part.length <= longestWord)
          this.#readInside(part, index, piece, { face, width });
        this.#right += width;
        this.#spaces += countFixed(part);
      }
    }
  }

  #widthOfSpace(own: Face, after: { readonly word: string; readonly face: Face } | undefined): number {
    const before = this.#before;
    const isOne = before?.face === own && after?.face === own;
    const [left, right] = isOne ? [before.word.slice(-1), after.word.slice(0, 1)] : ['n', 'n'];
    return widthOf(own, `${left} ${right}`) - widthOf(own, left) - widthOf(own, right);
  }

  #readInside(part: string, index: number, piece: TextPiece, { face, width }: SetWord): void {
    const divides = piece.divides && this.#reading.divides?.(this.#right, this.#right + width) === true;
    const inside = divides
      ? segmentsOf(part, piece).flatMap(({ start, word }) => divisionsOf(word).map((at) => start + at))
      : [];
    const hyphened = new Set([...inside, ...(part.includes('\u00AD') ? findAll(part, /(?<=\u00AD)/gu) : [])]);
    const all = [...hyphened, ...(dash.test(part) ? findAll(part, joints) : [])];
    const spaces = this.#spaces;
    for (const at of all.toSorted((a, b) => a - b)) {
      if (at <= 0 || at >= part.length) continue;
      const [head, tail] = [part.slice(0, at), part.slice(at)];
      const end = this.#right + widthOf(face, hyphened.has(at) ? `${head}-` : head);
      const divided = hyphened.has(at) || /[-‐]$/u.test(head);
      this.#spaces = spaces + countFixed(head);
      this.#stop(end, this.#right + width - widthOf(face, tail), divided, { text: this.#text, offset: index + at });
    }
    this.#spaces = spaces;
    this.#inLast = all.length;
  }

  /** Words that are set otherwise may meet at a dash. */
  #joinTo(part: string, place: Place): void {
    const end = this.#before?.word.slice(-2) ?? '';
    const pair = `${end}${part.slice(0, 1)}`;
    if (end === '' || !dash.test(pair) || !findAll(pair, joints).includes(end.length)) return;
    this.#stop(this.#right, this.#right, /[-‐]$/u.test(end), place);
  }

  /** Something that is seen begins: what was before it may end a line. */
  #begin(place: Place, word?: { readonly word: string; readonly face: Face }): void {
    this.#inLast = 0;
    if (this.#gap !== undefined && this.#isBegun) {
      const { face, opens } = this.#gap;
      const width = this.#widthOfSpace(face, word);
      this.#space ||= this.#widthOfSpace(face, undefined);
      const [end, next] = [this.#right, this.#right + width];
      if (opens) {
        this.#stops.push({ end, next, spaces: [this.#spaces, this.#spaces + 1], divided: false });
        this.#places.push(place);
      }
      this.#spaces += 1;
      this.#right = next;
    }
    this.#gap = undefined;
    this.#before = word;
    this.#isBegun = true;
  }

  #stop(end: number, next: number, divided: boolean, place: Place): void {
    this.#stops.push({ end, next, spaces: [this.#spaces, this.#spaces], divided });
    this.#places.push(place);
  }
}

/** Of what is longer, and no word, it is not asked where it may be parted: it takes time for each place and letter. */
const longestWord = 100;

interface SetWord {
  readonly face: Face;
  readonly width: number;
}

function findAll(text: string, place: RegExp): number[] {
  return [...text.matchAll(place)].map(({ index }) => index);
}

/** Spaces that keep words together are justified as others are. */
function countFixed(part: string): number {
  return part.includes('\u00A0') ? part.split('\u00A0').length - 1 : 0;
}

interface Segment {
  readonly start: number;
  readonly word: Word;
}

/** The parts of a word that are words to the browser: long enough, and not all of signs. */
function segmentsOf(part: string, { language }: TextPiece): Segment[] {
  if (!longWord.test(part)) return [];
  const borders = [0, ...(dash.test(part) ? findAll(part, joints) : []), part.length];
  return borders.slice(1).flatMap((end, index): Segment[] => {
    const start = borders[index] ?? 0;
    const word = part.slice(start, end);
    return longWord.test(word) ? [{ start, word: { language, word } }] : [];
  });
}

/** Shorter words are never divided. */
const longWord = /\p{L}[\p{L}\p{M}]{4}/u;
