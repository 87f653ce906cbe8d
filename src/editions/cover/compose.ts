import { type Book, type RelatorCode, namesOf, termsFor } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import { chooseDesign, type Palette, type Pattern } from './design.ts';
import { breakLines, longestPart, longestPiece } from './line-breaks.ts';
import { makeTypesetter, type SetLine, type Style } from './typesetter.ts';

/** Pixels: the shape of most covers in shops, 2 : 3. */
export const coverSize = { width: 1600, height: 2400 } as const;

/** Text set in lines, ready to be placed. */
export interface Block {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly lines: readonly SetLine[];
}

/** What the partial `cover.svg` gets. */
export interface CoverParts {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** The words of the cover, for readers that cannot see it. */
  readonly alt: string;
  readonly palette: Palette;
  readonly pattern: Pattern;
  /** What there is to say; empty where there is nothing. */
  readonly words: {
    readonly title: string;
    readonly subtitle: string;
    readonly author: string;
    readonly publisher: string;
  };
  readonly families: Theme['families'];
  /** Broken for the measure of the label; empty blocks have no lines. */
  readonly title: Block;
  readonly subtitle: Block;
  readonly author: Block;
  readonly publisher: Block;
  /** Sets any text: for themes with a composition of their own. */
  readonly set: (text: string, style: Style & BlockOptions) => Block;
}

export interface BlockOptions {
  readonly measure: number;
  /** Sizes to try, the largest first; the first is taken at which no word is too long and the block no higher than `height`. */
  readonly sizes: readonly number[];
  readonly height?: number;
  /** Line distance in ems. */
  readonly leading?: number;
}

const measure = 960;

/** Below this, nobody reads it: a word that is longer still is broken. */
const smallest = 20;

/**
 * The same for a cover of another shape: it becomes higher, or broader, and never smaller, so that there is room for
 * all that a partial draws.
 */
export function sizeCover(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.max(coverSize.width / width, coverSize.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Sets the words of a cover in the theme's type. */
export function composeCover(
  book: Pick<Book, 'cover' | 'metadata'>,
  theme: Pick<Theme, 'families' | 'fonts'>,
  size: { readonly width: number; readonly height: number } = coverSize,
): CoverParts {
  const { metadata } = book;
  const typeset = makeTypesetter(theme);
  const set: CoverParts['set'] = (text, { measure: wide, sizes, height = Infinity, leading = 1.2, ...style }) => {
    const words = text.trim().replace(/[^\S\u00A0\u202F]+/gu, ' ');
    const width = measureOnce((part) => typeset(part, 1, style).width);
    const breakAt = (size: number): string[] =>
      words === '' ? [] : breakLines(words, wide / size, width, metadata.language);
    const fits =
      (longest: number) =>
      (size: number): boolean =>
        longest * size <= wide && breakAt(size).length * size * leading <= height;
    // Names whole, if they can be; else parted, and no word ever.
    const part = longestPart(words, width, metadata.language);
    const size =
      sizes.find(fits(longestPiece(words, width, metadata.language))) ??
      sizes.find(fits(part)) ??
      Math.max(smallest, Math.min(sizes.at(-1) ?? 48, Math.floor(wide / part)));
    return { size, leading: size * leading, lines: breakAt(size).map((line) => typeset(line, size, style)) };
  };
  const { text, smallcaps } = theme.families;
  const words = {
    title: metadata.title,
    subtitle: metadata.subtitle ?? '',
    author: sayAuthors(book),
    publisher: metadata.imprint ?? metadata.publisher ?? '',
  };
  return {
    ...size,
    language: metadata.language,
    alt: book.cover.alt,
    ...chooseDesign(metadata),
    words,
    families: theme.families,
    title: set(words.title, {
      family: text.family,
      measure,
      sizes: [260, 232, 208, 186, 166, 148, 132, 118, 106, 96, 86, 78, 70, 62, 54, 48, 42, 36],
      height: 860,
      leading: 1.08,
    }),
    subtitle: set(words.subtitle, {
      family: text.family,
      italic: true,
      measure: measure - 80,
      sizes: [64, 56, 48, 42],
      height: 360,
    }),
    author: set(words.author, {
      family: smallcaps.family,
      tracking: 0.05,
      measure,
      sizes: [66, 58, 52, 46],
      height: 240,
    }),
    publisher: set(words.publisher, {
      family: smallcaps.family,
      tracking: 0.08,
      measure: 700,
      sizes: [44, 38, 32],
      height: 120,
    }),
    set,
  };
}

/** Widths grow with the size, so that each text is measured once, at 1. */
function measureOnce(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

/** The authors; where there are none, who else answers for the book. */
function sayAuthors({ metadata }: Pick<Book, 'metadata'>): string {
  const authors = namesOf(metadata, 'aut');
  if (authors.length > 0) return join(authors);
  const terms = termsFor(metadata.language);
  const roles = ['edt', 'com', 'trl'] as const satisfies readonly RelatorCode[];
  const role = roles.find((code) => namesOf(metadata, code).length > 0);
  return role === undefined ? '' : `${terms.roles[role] ?? ''} ${join(namesOf(metadata, role))}`;
}

/** Names hold together: lines break between them if they can. */
function join(names: readonly string[]): string {
  const whole = names.map((name) => name.trim().replace(/\s+/gu, '\u00A0'));
  // The point stays at the line's end: none begins with one.
  const point = '\u00A0· ';
  return whole.length > 4 ? `${whole.slice(0, 3).join(point)}${point}…` : whole.join(point);
}
