/**
 * Fits a theme's fonts to a book: drops the faces that it does not need, takes in fallback families for
 * characters that the theme's own fonts lack, and tells which characters nobody has.
 */
import type { Book } from '../model/book.ts';
import type { Report } from '../report/report.ts';
import { charactersOf } from './font-data.ts';
import { findFontSources, type FontSource } from './font-package.ts';
import { gatherBookCharacters, gatherCharacters, placeCharacter } from './prose.ts';
import { adviseFont } from './scripts.ts';
import type { FallbackFont, FontFace, FontRole, Theme } from './theme.ts';
import { nameCodePoint, rangeHolds, writeRange } from './unicode-range.ts';

type Kind = 'prose' | 'code';

interface Supply {
  readonly faces: readonly FontFace[];
  /** Families that stepped in, in order. */
  readonly families: readonly string[];
  readonly missing: ReadonlySet<number>;
  /** Packages that were looked into. */
  readonly installed: readonly string[];
}

/**
 * The theme as this book needs it: `fonts` has the faces that it uses (files whole, not subset) and
 * `styles.tokens` names the families that stepped in. To be called once, before the editions.
 */
export async function supplyFonts(theme: Theme, book: Book, report: Report): Promise<Theme> {
  const text = gatherBookCharacters(book);
  const needed = { prose: pointsToShow(new Set([...text.prose, ...theme.ornaments])), code: pointsToShow(text.code) };
  const language = book.metadata.language.toLowerCase().split('-')[0] ?? '';
  const own = theme.fonts.filter((face) => isNeeded(face, theme, needed));
  const prose = await supply('prose', needed.prose, own.filter(isOf(theme, 'text')), theme.fallbacks, language);
  const code = await supply('code', needed.code, own.filter(isOf(theme, 'mono')), theme.fallbacks, language);
  const installed = new Set([...prose.installed, ...code.installed]);
  const tell = (point: number, kind: Kind): void => tellMissing(point, kind, book, installed, report);
  for (const point of prose.missing) tell(point, 'prose');
  for (const point of code.missing) if (!prose.missing.has(point)) tell(point, 'code');
  return {
    ...theme,
    fonts: [...own, ...merge([...prose.faces, ...code.faces])],
    styles: { ...theme.styles, tokens: `${stackTokens(theme, { prose, code })}\n\n${theme.styles.tokens}` },
  };
}

async function supply(
  kind: Kind,
  needed: ReadonlySet<number>,
  own: readonly FontFace[],
  fallbacks: readonly FallbackFont[],
  language: string,
): Promise<Supply> {
  const missing = new Set(needed);
  for (const face of own) for (const point of listFound(face, missing)) missing.delete(point);
  const faces: FontFace[] = [];
  const families: string[] = [];
  const installed: string[] = [];
  const candidates = fallbacks.filter(({ serves }) => serves.includes(kind));
  const ordered = [
    ...candidates.filter(({ languages }) => languages.includes(language)),
    ...candidates.filter(({ languages }) => !languages.includes(language)),
  ];
  for (const fallback of ordered) {
    if (missing.size === 0) break;
    const sources = await findFontSources(fallback.package, fallback.faces);
    if (sources === undefined) continue;
    installed.push(fallback.package);
    const found = await takeFaces(fallback.family, sources, missing);
    if (found.length === 0) continue;
    faces.push(...found);
    families.push(fallback.family);
    for (const face of found) for (const point of charactersOf(face)) missing.delete(point);
  }
  return { faces, families, missing, installed };
}

/** The faces of a fallback that have any of the characters, their ranges narrowed to these. */
async function takeFaces(
  family: string,
  sources: readonly FontSource[],
  missing: ReadonlySet<number>,
): Promise<FontFace[]> {
  // Large families are cut into slices by range; families in one piece have more than their range says.
  const sliced = new Set(sources.map(({ unicodeRange }) => unicodeRange)).size > 8;
  const promising = sources.filter(
    (source) => !sliced || [...missing].some((point) => rangeHolds(source.unicodeRange, point)),
  );
  const faces = await Promise.all(promising.map((source) => source.read()));
  return faces.flatMap((face) => {
    const supplied = [...missing].filter((point) => charactersOf(face).has(point));
    return supplied.length === 0 ? [] : [{ ...face, family, unicodeRange: writeRange(supplied) }];
  });
}

/** The same file may serve prose and code: one face with both ranges. */
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

function tellMissing(point: number, kind: Kind, book: Book, installed: ReadonlySet<string>, report: Report): void {
  const character = String.fromCodePoint(point);
  const section = book.sections.find((candidate) => gatherCharacters(candidate)[kind].has(character));
  report.add(
    'glyph-missing',
    `No font has ${nameCodePoint(point)} “${character}”`,
    section === undefined ? {} : placeCharacter(section, character),
    adviseFont(character, book.metadata.language, installed),
  );
}

/** The stacks as custom properties: the theme's family, what stepped in for it, what readers have. */
function stackTokens(theme: Theme, supplies: Readonly<Record<Kind, Supply>>): string {
  const line = (role: FontRole): string => {
    const { family, stack } = theme.families[role];
    const text = role === 'mono' ? [] : [theme.families.text.family];
    const steppingIn = supplies[role === 'mono' ? 'code' : 'prose'].families;
    const names = [...new Set([family, ...text, ...steppingIn, ...stack])];
    return `  --font-${role}: ${names.map(quoteFamily).join(', ')};`;
  };
  return [':root {', ...(['text', 'smallcaps', 'heading', 'sans', 'mono'] as const).map(line), '}'].join('\n');
}

const generics = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'system-ui',
  'ui-monospace',
  'ui-serif',
  'ui-sans-serif',
]);

function quoteFamily(name: string): string {
  return generics.has(name) ? name : `"${name}"`;
}
