/** What a scan finds in a content stream. */
import type { Clip, ClipRectangle } from './canvas.ts';
import type { Font } from './glyph-texts.ts';

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
  readonly setting: Setting;
  clip: Clip;
}

/** A number in the stream, and its offsets. */
export interface WrittenNumber {
  readonly at: number;
  readonly until: number;
  readonly value: number;
}

/** A space of a run. */
export interface SetSpace {
  /** Where it begins, points from the page's left edge. */
  readonly x: number;
  /** How much wider it is than its glyph, sizes of type; undefined: the run ends with it. */
  stretch?: number;
  /** The way to the next glyph. */
  way?: WrittenNumber;
}

/** How the glyphs of a run stand in their line. */
export interface Setting {
  /** Points in a unit of the text's own space. */
  scale: number;
  /** Where the run begins, in that space. */
  start: WrittenNumber | undefined;
  readonly spaces: SetSpace[];
  /**
   * Where the first glyph begins, points from the page's left edge; NaN: there is none. What is set in another face
   * amid a text is placed where that begins, and goes on from there.
   */
  left: number;
  /** Where the last glyph ends that is seen, points from the page's left edge; NaN: none is. */
  right: number;
  /** Widths of the first and of the last glyph that is seen, points. */
  firstWidth: number;
  lastWidth: number;
  /** Not set as Chromium sets a line of text: nothing of it can be moved. */
  isRigid: boolean;
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
  /** All that is painted and no text. */
  readonly painted: readonly Bounds[];
  readonly clips: readonly ClipRectangle[];
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

/** Changes the bounds that it is given. */
export function stretch(bounds: Bounds | undefined, x: number, y: number): Bounds {
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
