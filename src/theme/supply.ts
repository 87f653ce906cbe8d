/**
 * Fits a theme's fonts to a book: drops the faces that it does not need, takes in fallback families for
 * characters that the theme's own fonts lack, and tells which characters nobody has.
 */
import type { Book } from '../model/index.ts';
import type { Report } from '../report/index.ts';
import { noMemory, version } from '../system/index.ts';
import { chooseFamilies, type Choice } from './choice.ts';
import { charactersOf, learnCharacters } from './font-data.ts';
import { reportGlyphs } from './glyph-messages.ts';
import { gatherLanguages, type BookText, type LanguageText } from './prose.ts';
import { writeStacks } from './stacks.ts';
import type { FontFace, FontRole, Theme } from './theme.ts';
import { rangeHolds } from './unicode-range.ts';

export type Kind = 'prose' | 'code';

/** What steps in for a language, in both kinds of text. */
export interface Supply extends Readonly<Record<Kind, Choice>> {
  readonly language: string;
}

/**
 * The theme as this book needs it: `fonts` has the faces that it uses (files whole, not subset) and
 * `styles.tokens` names the families that stepped in. To be called once, before the editions.
 * @param printed whether a PDF is made: a screen shows a letter that no font of ours has in one of its own
 */
export async function supplyFonts(theme: Theme, book: Book, report: Report, printed = true): Promise<Theme> {
  const { texts, faces: formulaFaces } = await settleFormulas(theme, gatherLanguages(book));
  const needed = { prose: joinPoints(texts, 'prose'), code: joinPoints(texts, 'code') };
  for (const point of pointsToShow(new Set(theme.ornaments))) needed.prose.add(point);
  const own = theme.fonts.filter((face) => isNeeded(face, theme, needed));
  const { memory = noMemory } = theme;
  await learnCharacters(own, memory);
  const lacking = {
    prose: listLacking(needed.prose, own.filter(isOf(theme, 'text'))),
    code: listLacking(needed.code, own.filter(isOf(theme, 'mono'))),
  };
  const supplies: Supply[] = [];
  for (const text of texts) {
    const choose = (kind: Kind): Promise<Choice> => {
      const points = pointsToShow(text[kind]);
      const ornaments = kind === 'prose' && text === texts[0] ? pointsToShow(new Set(theme.ornaments)) : [];
      return chooseFamilies(
        {
          language: text.language,
          points: new Set([...points, ...ornaments].filter((point) => lacking[kind].has(point))),
          sequences: [...text.sequences].filter((sequence) => [...sequence].every((one) => text[kind].has(one))),
          silent: silentPoints(text[kind]),
        },
        theme.fallbacks.filter(({ serves }) => serves.includes(kind)),
        memory,
      );
    };
    supplies.push({ language: text.language, prose: await choose('prose'), code: await choose('code') });
  }
  if (printed) reportGlyphs(supplies, book, theme.fallbacks, report);
  const missing = new Set(
    supplies.flatMap(({ prose, code }) =>
      [...prose.missing, ...code.missing].map((point) => String.fromCodePoint(point)),
    ),
  );
  const characters = new Set([...needed.prose, ...needed.code]).size;
  report.examined({
    check: 'glyphs',
    about: 'Every character of the book has a glyph in the fonts that go with it',
    edition: 'all',
    tool: { name: 'Octavo', version },
    result: missing.size === 0 ? 'passed' : 'failed',
    findings: report.messages.filter(({ rule }) => rule === 'glyph-missing').length,
    evidence: `${characters} characters, ${missing.size} of them in no font`,
  });
  return {
    ...theme,
    fonts: [...own, ...formulaFaces, ...merge(supplies.flatMap(({ prose, code }) => [...prose.faces, ...code.faces]))],
    missing,
    styles: { ...theme.styles, tokens: `${writeStacks(theme, supplies)}\n\n${theme.styles.tokens}` },
  };
}

/** What the fonts for formulas lack is looked for where other text is. */
async function settleFormulas(
  theme: Theme,
  texts: readonly LanguageText[],
): Promise<{ readonly texts: readonly LanguageText[]; readonly faces: readonly FontFace[] }> {
  const needed = joinPoints(texts, 'math');
  if (needed.size === 0) return { texts, faces: [] };
  const faces = await theme.formulaFonts();
  const lacking = listLacking(needed, faces);
  const settled = texts.map((text) => {
    const others = [...text.math].filter((character) => lacking.has(character.codePointAt(0) ?? 0));
    return { ...text, prose: new Set([...text.prose, ...others]) };
  });
  return { texts: settled, faces };
}

function joinPoints(texts: readonly LanguageText[], kind: keyof BookText): Set<number> {
  return new Set(texts.flatMap((text) => [...pointsToShow(text[kind])]));
}

function listLacking(needed: ReadonlySet<number>, own: readonly FontFace[]): Set<number> {
  const lacking = new Set(needed);
  for (const face of own) for (const point of listFound(face, lacking)) lacking.delete(point);
  return lacking;
}

/** The same file may serve prose and code, or several languages: one face with all ranges. */
function merge(faces: readonly FontFace[]): FontFace[] {
  const merged = new Map<string, FontFace>();
  for (const face of faces) {
    const twin = merged.get(face.file);
    merged.set(
      face.file,
      twin === undefined ? face : { ...face, unicodeRange: `${twin.unicodeRange}, ${face.unicodeRange}` },
    );
  }
  return [...merged.values()];
}

function listFound(face: FontFace, points: ReadonlySet<number>): number[] {
  const declared = [...points].filter((point) => rangeHolds(face.unicodeRange, point));
  // Unpacking a file takes a while, and most faces of a family are there for what the book does not have.
  if (declared.length === 0) return [];
  const characters = charactersOf(face);
  return declared.filter((point) => characters.has(point));
}

function isOf(theme: Theme, role: FontRole): (face: FontFace) => boolean {
  return (face) => face.family === theme.families[role].family;
}

function isNeeded(face: FontFace, theme: Theme, needed: Readonly<Record<Kind, ReadonlySet<number>>>): boolean {
  const isCode = face.family === theme.families.mono.family;
  return [...(isCode ? needed.code : needed.prose)].some((point) => rangeHolds(face.unicodeRange, point));
}

/** Code points that ask for a glyph: not spaces, controls, joiners and selectors. */
function pointsToShow(characters: ReadonlySet<string>): Set<number> {
  const shown = [...characters].filter(
    (character) => !/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u.test(character),
  );
  return new Set(shown.map((character) => character.codePointAt(0) ?? 0));
}

/** Joiners, selectors, marks of direction: a font shapes by them, and shows none of them. */
function silentPoints(characters: ReadonlySet<string>): Set<number> {
  const silent = [...characters].filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));
  return new Set(silent.map((character) => character.codePointAt(0) ?? 0));
}
