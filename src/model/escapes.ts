/**
 * Characters the author escaped (`\"`, `\[`, `\--`): they must stay as they are, so that no later step takes
 * a straight quote for a typographic one or a bracket for syntax. Between parsing and typography they
 * travel as Unicode noncharacters (U+FDD0 …), which no text holds (Unicode 17.0, 23.7).
 */
const kept = ['"', "'", '[', ']', '{', '}', '-', '.', '^', '@', '~', '$'] as const;
const first = 0xfdd0;

const toMark = new Map<string, string>(kept.map((character, index) => [character, String.fromCharCode(first + index)]));
const fromMark = new Map<string, string>([...toMark].map(([character, mark]) => [mark, character]));
const marks = new RegExp(`[${[...fromMark.keys()].join('')}]`, 'gu');

/** The mark for an escaped character; the character itself where escaping changes nothing later. */
export function hideEscape(character: string): string {
  return toMark.get(character) ?? character;
}

/** Turns the marks back into what the author wrote. */
export function revealEscapes(text: string): string {
  return text.replace(marks, (mark) => fromMark.get(mark) ?? '');
}
