/** Sets lines of type as outlines, so that a cover looks the same wherever it is drawn and needs no font. */
import * as fontkit from 'fontkit';
import { type FontFace, type Theme, rangeHolds } from '../../theme/index.ts';
import { levelsOf, orderRuns } from './visual-order.ts';

export interface Style {
  readonly family: string;
  readonly italic?: boolean;
  readonly weight?: number;
  /** Added after each letter, in ems. */
  readonly tracking?: number;
}

export interface SetLine {
  /** In the unit of `size`. */
  readonly width: number;
  /** SVG markup; the baseline starts at 0,0. It takes the colour of what it stands in. */
  readonly markup: string;
}

export type Typesetter = (text: string, size: number, style: Style) => SetLine;

interface Run {
  readonly face: FontFace | undefined;
  readonly text: string;
  /** Odd: from right to left. */
  readonly level: number;
}

/** A typesetter with the fonts of a theme (as supplied for the book: fallback families included). */
export function makeTypesetter(theme: Pick<Theme, 'families' | 'fonts'>): Typesetter {
  const opened = new Map<FontFace, fontkit.Font>();
  const open = (face: FontFace): fontkit.Font => {
    const known = opened.get(face) ?? readFont(face);
    opened.set(face, known);
    return known;
  };
  const finders = new Map<string, (character: string) => FontFace | undefined>();
  const finderFor = (style: Style): ((character: string) => FontFace | undefined) => {
    const faces = theme.fonts.toSorted((a, b) => rank(a, style, theme) - rank(b, style, theme));
    const found = new Map<string, FontFace | undefined>();
    return (character) => {
      if (found.has(character)) return found.get(character);
      const point = character.codePointAt(0) ?? 0;
      const face = faces.find((each) => rangeHolds(each.unicodeRange, point) && open(each).hasGlyphForCodePoint(point));
      found.set(character, face);
      return face;
    };
  };
  return (text, size, style) => {
    const key = JSON.stringify(style);
    const find = finders.get(key) ?? finderFor(style);
    finders.set(key, find);
    let width = 0;
    const parts: string[] = [];
    for (const run of orderRuns(cutRuns(text, find))) {
      const set =
        run.face === undefined ? drawPlain(run.text, size, width) : drawRun(open(run.face), run, size, width, style);
      width += set.width;
      parts.push(set.markup);
    }
    return { width: Math.max(0, width - (style.tracking ?? 0) * size), markup: parts.join('') };
  };
}

function readFont(face: FontFace): fontkit.Font {
  const font = fontkit.create(Buffer.from(face.bytes));
  if ('fonts' in font) throw new Error(`${face.file} is a collection of fonts`);
  return font;
}

/** The nearer to what is asked for, the smaller; the family counts most, then the slant, then the weight. */
function rank(face: FontFace, style: Style, theme: Pick<Theme, 'families' | 'fonts'>): number {
  const family = face.family === style.family ? 0 : face.family === theme.families.text.family ? 1 : 2;
  const slant = (face.style === 'italic') === (style.italic ?? false) ? 0 : 1;
  // Code is the last resort on a cover.
  const code = face.family === theme.families.mono.family ? 100_000 : 0;
  return code + family * 10_000 + slant * 1000 + Math.abs(face.weight - (style.weight ?? 400));
}

/** Stretches of text that one face can set; marks and selectors stay with the letter before them. */
function cutRuns(text: string, find: (character: string) => FontFace | undefined): Run[] {
  const runs: Run[] = [];
  for (const { character, level } of levelsOf(text)) {
    const last = runs.at(-1);
    const joins = /[\p{M}\p{Cf}]/u.test(character);
    const face = joins && last !== undefined ? last.face : find(character);
    if (last !== undefined && last.face === face && last.level === level)
      runs.splice(-1, 1, { face, text: last.text + character, level });
    else runs.push({ face, text: character, level });
  }
  return runs;
}

function drawRun(
  font: fontkit.Font,
  { text, level }: Run,
  size: number,
  start: number,
  { tracking: wanted = 0 }: Style,
): SetLine {
  const scale = size / font.unitsPerEm;
  // Letters that join have nothing between them.
  const tracking = /\p{Script=Arabic}/u.test(text) ? 0 : wanted;
  // Ligatures and tracking do not go together.
  const features = tracking > 0 ? { liga: false, clig: false } : undefined;
  const run = font.layout(text, features, undefined, undefined, level % 2 === 1 ? 'rtl' : 'ltr');
  let pen = 0;
  const outlines = run.glyphs.map((glyph, index) => {
    const place = run.positions[index];
    const x = start + pen + (place?.xOffset ?? 0) * scale;
    const y = -(place?.yOffset ?? 0) * scale;
    pen += (place?.xAdvance ?? glyph.advanceWidth) * scale + tracking * size;
    return glyph.path.scale(scale, -scale).translate(x, y).toSVG();
  });
  const d = outlines.filter((outline) => outline !== '').join('');
  return { width: pen, markup: d === '' ? '' : `<path d="${d}"/>` };
}

/** No font has it: whatever draws the cover may have one. The width is a guess, wide characters being square. */
function drawPlain(text: string, size: number, start: number): SetLine {
  const width =
    [...text].reduce(
      (sum, character) =>
        sum + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFF60]/u.test(character) ? 1 : 0.55),
      0,
    ) * size;
  const words = text.replace(/[&<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
  return {
    width,
    markup: `<text x="${start.toFixed(1)}" y="0" font-family="serif" font-size="${size}" textLength="${width.toFixed(1)}">${words}</text>`,
  };
}
