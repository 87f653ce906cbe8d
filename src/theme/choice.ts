/** Which families step in for the characters of a text that the theme's own fonts lack. */
import { drawEmoji } from './emoji.ts';
import { type Memory, noMemory } from '../system/index.ts';
import { charactersOf, learnCharacters } from './font-data.ts';
import { findFontSources, type FontSource } from './font-package.ts';
import type { FallbackFont, FontFace } from './theme.ts';
import { rangeHolds, writeRange } from './unicode-range.ts';
import { isShaped, languageKeys, scriptsOf } from './writing.ts';

export interface Need {
  readonly language: string;
  /** Code points that none of the theme's own fonts has. */
  readonly points: ReadonlySet<number>;
  /** Emoji that are one picture of several characters. */
  readonly sequences: readonly string[];
  /** Joiners and selectors of the text: not seen, but fonts shape by them. */
  readonly silent: ReadonlySet<number>;
}

export interface Choice {
  readonly faces: readonly FontFace[];
  /** Families that stepped in, the first first. */
  readonly families: readonly FallbackFont[];
  /** Which of them has a code point. */
  readonly familyOf: ReadonlyMap<number, FallbackFont>;
  readonly missing: ReadonlySet<number>;
  /** Emoji that no font makes one picture of. */
  readonly broken: readonly string[];
  /** Emoji that are shown without the colour of their skin. */
  readonly plain: readonly string[];
  /** Packages that are installed, as far as they were looked into. */
  readonly installed: readonly string[];
}

/**
 * First the families drawn for the language, then those drawn for a character's script, then those of symbols,
 * at last whoever has it. Letters that join or change places are never taken from a family of symbols.
 */
export async function chooseFamilies(
  need: Need,
  fallbacks: readonly FallbackFont[],
  memory: Memory = noMemory,
): Promise<Choice> {
  const missing = new Set(need.points);
  const familyOf = new Map<number, FallbackFont>();
  const faces = new Map<FallbackFont, FontFace[]>();
  const installed = new Set<string>();
  const broken: string[] = [];
  const plain: string[] = [];
  const open = async (fallback: FallbackFont): Promise<FontSource[]> => {
    const sources = await findFontSources(fallback.package, fallback.faces);
    if (sources !== undefined) installed.add(fallback.package);
    return sources ?? [];
  };
  const take = async (fallback: FallbackFont, wanted: ReadonlySet<number>): Promise<void> => {
    if (wanted.size === 0) return;
    const found = await takeFaces(fallback.family, await open(fallback), wanted, need.silent, memory);
    if (found.length > 0) faces.set(fallback, [...(faces.get(fallback) ?? []), ...found]);
    for (const face of found) {
      for (const point of wanted) {
        if (!charactersOf(face).has(point)) continue;
        missing.delete(point);
        if (!familyOf.has(point)) familyOf.set(point, fallback);
      }
    }
  };
  const only = (fits: (point: number) => boolean): Set<number> => new Set([...missing].filter(fits));

  if (need.sequences.length > 0) {
    for (const fallback of fallbacks.filter(({ scripts }) => scripts.includes('Zsye'))) {
      const [face] = await Promise.all((await open(fallback)).slice(0, 1).map((source) => source.read()));
      if (face === undefined) continue;
      const drawn = need.sequences.map((sequence) => ({ sequence, as: drawEmoji(face, sequence) }));
      for (const { sequence, as } of drawn) {
        if (as === 'plain') plain.push(sequence);
        else if (as !== 'one') broken.push(sequence);
      }
      await take(fallback, pointsOf(drawn.flatMap(({ sequence, as }) => (as === 'none' ? [] : [sequence]))));
      break;
    }
    if (faces.size === 0) broken.push(...need.sequences);
  }
  for (const key of languageKeys(need.language)) {
    for (const fallback of fallbacks.filter(({ languages }) => languages.includes(key))) await take(fallback, missing);
  }
  for (const fallback of fallbacks.filter(({ scripts }) => scripts.length > 0)) {
    await take(
      fallback,
      only((point) => scriptsOf(point).some((script) => fallback.scripts.includes(script))),
    );
  }
  for (const fallback of fallbacks.filter(({ scripts }) => scripts.length === 0)) {
    await take(
      fallback,
      only((point) => !isShaped(point)),
    );
  }
  for (const fallback of fallbacks.filter(({ scripts }) => scripts.length > 0)) {
    await take(
      fallback,
      only((point) => !isShaped(point)),
    );
  }
  return {
    faces: [...faces.values()].flat(),
    families: [...faces.keys()],
    familyOf,
    missing,
    broken,
    plain,
    installed: [...installed],
  };
}

function pointsOf(texts: readonly string[]): Set<number> {
  return new Set(texts.flatMap((text) => [...text].map((character) => character.codePointAt(0) ?? 0)));
}

/** The faces of a family that have any of the characters, their ranges narrowed to these. */
async function takeFaces(
  family: string,
  sources: readonly FontSource[],
  wanted: ReadonlySet<number>,
  silent: ReadonlySet<number>,
  memory: Memory,
): Promise<FontFace[]> {
  // Large families are cut into slices by range; families in one piece have more than their range says.
  const sliced = new Set(sources.map(({ unicodeRange }) => unicodeRange)).size > 8;
  const promising = sources.filter(
    (source) => !sliced || [...wanted].some((point) => rangeHolds(source.unicodeRange, point)),
  );
  const faces = await Promise.all(promising.map((source) => source.read()));
  await learnCharacters(faces, memory);
  return faces.flatMap((face) => {
    const characters = charactersOf(face);
    const supplied = [...wanted].filter((point) => characters.has(point));
    if (supplied.length === 0) return [];
    const shaping = [...silent].filter((point) => characters.has(point));
    return [{ ...face, family, unicodeRange: writeRange([...supplied, ...shaping]) }];
  });
}
