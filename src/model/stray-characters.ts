/**
 * Characters that no edition can hold: control characters but for white space, halves of characters, noncharacters
 * (HTML, 13.1.4 and 13.1.5 with Infra, 4.6; XML 1.0, 2.2; Unicode 17.0, 23.7).
 */
const stray = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Ends of lines, paragraphs and pages that Markdown does not know, and XML or browsers do not. */
const separators = /[\f\u2028\u2029]/gu;
const whiteSpace: ReadonlySet<string> = new Set(['\t', '\n', '\r', '\f']);

export interface FoundCharacter {
  readonly character: string;
  readonly offset: number;
}

/** Those that no edition can hold, in order. */
export function findStray(text: string): FoundCharacter[] {
  return [...text.matchAll(stray)].flatMap(({ 0: character, index }) =>
    whiteSpace.has(character) ? [] : [{ character, offset: index }],
  );
}

/** Form feeds (U+000C) and separators of lines and paragraphs (U+2028, U+2029), in order. */
export function findSeparators(text: string): FoundCharacter[] {
  return [...text.matchAll(separators)].map(({ 0: character, index }) => ({ character, offset: index }));
}

/** With signs in the place of stray characters and spaces in that of separators: as long, but for those beyond U+FFFF. */
export function showStray(text: string): string {
  return text
    .replace(stray, (character) => (whiteSpace.has(character) ? character : signOf(character)))
    .replace(separators, ' ');
}

/** Unicode's picture of a control character of ASCII, ␁; � for all others. */
export function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD';
}

/** "U+0001" */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
