/** Cuts fonts down to the characters of a text. */
import { type Memory, listPackages, noMemory } from '../system/index.ts';
import { CharacterSet } from './character-set.ts';
import { charactersOf } from './font-data.ts';
import type { FontFace, Theme } from './theme.ts';
import { rangeHolds, writeRange } from './unicode-range.ts';

const done = new WeakMap<Uint8Array, Map<string, Promise<Uint8Array>>>();

/**
 * The faces with only those characters that the text has; faces without any of them are left out.
 * OpenType features stay (ligatures, figures, kerning). The same text gives the same bytes.
 */
export async function subsetFonts(
  fonts: readonly FontFace[],
  text: string,
  memory: Memory = noMemory,
): Promise<FontFace[]> {
  const wanted = [...pointsOf(text)].toSorted((a, b) => a - b);
  const faces = await Promise.all(
    fonts.map(async (face) => {
      const declared = wanted.filter((point) => rangeHolds(face.unicodeRange, point));
      // Most of the slices of a large family hold nothing: their files need not be looked into.
      if (declared.length === 0) return undefined;
      const characters = charactersOf(face);
      const points = declared.filter((point) => characters.has(point));
      if (points.every((point) => isBlank(point))) return undefined;
      return { ...face, bytes: await cut(face, points, memory), unicodeRange: writeRange(points) };
    }),
  );
  return faces.filter((face) => face !== undefined);
}

/** What is set in the family of code, in that of formulas, and in all others. */
export interface TextsToShow {
  readonly prose: string;
  readonly code: string;
  readonly math: string;
}

/** The faces of a theme, each with the characters of what is set in it. */
export async function subsetFamilies(
  fonts: readonly FontFace[],
  { families: { mono, math, text }, memory }: Pick<Theme, 'families' | 'memory'>,
  shown: TextsToShow,
): Promise<FontFace[]> {
  const kindOf = ({ family }: FontFace): keyof TextsToShow =>
    family === text.family ? 'prose' : family === mono.family ? 'code' : family === math.family ? 'math' : 'prose';
  const kinds = ['prose', 'code', 'math'] as const;
  const cuts = kinds.map((kind) =>
    subsetFonts(
      fonts.filter((face) => kindOf(face) === kind),
      // The first font that has a space is the one whose MATH table a browser takes: brackets grow by it.
      kind === 'math' ? ` ${shown[kind]}` : shown[kind],
      memory,
    ),
  );
  return (await Promise.all(cuts)).flat();
}

/** Every code point of a text, also of its composed and decomposed forms: shaping may ask for either. */
export function pointsOf(text: string): Set<number> {
  const points = new Set<number>();
  const add = (part: string): void => {
    for (const character of part) points.add(character.codePointAt(0) ?? 0);
  };
  const characters = new CharacterSet();
  characters.add(text);
  for (const character of characters) {
    add(character);
    if (character > '\u007F') add(character.normalize('NFC'));
  }
  // Combining marks: the composed letter may be the glyph. Selectors of a variant compose with nothing.
  if ([...characters].some((character) => /(?![\uFE00-\uFE0F])\p{M}/u.test(character)))
    for (const [letter] of text.matchAll(/\P{M}\p{M}+/gu)) add(letter.normalize('NFC'));
  return points;
}

function cut(face: FontFace, points: readonly number[], memory: Memory): Promise<Uint8Array> {
  const cuts = done.get(face.bytes) ?? new Map<string, Promise<Uint8Array>>();
  done.set(face.bytes, cuts);
  const text = String.fromCodePoint(...points);
  const known = cuts.get(text);
  if (known !== undefined) return known;
  const fresh = listPrograms().then(async (all) =>
    memory.recall('fonts', [all, text, face.bytes], async () => subset(face, text)),
  );
  cuts.set(text, fresh);
  return fresh;
}

/** Versions of the programs that cut and pack: others may give other bytes. */
let programs: Promise<string> | undefined;
async function listPrograms(): Promise<string> {
  programs ??= listPackages('subset-font').then((versions) => JSON.stringify([...versions]));
  return programs;
}

async function subset(face: FontFace, text: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return new Uint8Array(await subsetFont(Buffer.from(face.bytes), text, { targetFormat: 'woff2' }));
}

function isBlank(point: number): boolean {
  return point === 0x20 || point === 0xa0;
}
