/** Places where no line may end: beside dashes and dots, between a figure and its unit, a title and its name. */
import type { Edit, Run } from './running-text.ts';
import { tiedWordsOf, units } from './tied-words.ts';

const noBreakSpace = '\u00A0';
const wordJoiner = '\u2060';

/** @returns edits in the order of their places, each of one character */
export function tie(run: Run): Edit[] {
  const edits = new Map<number, Edit>();
  for (const edit of [...tieDashes(run.text), ...tieWords(run)]) if (!edits.has(edit.at)) edits.set(edit.at, edit);
  return [...edits.values()].toSorted((a, b) => a.at - b.at);
}

const leads = /[\p{Ps}\p{Pi}„‚“‘"'¿¡]/u;

/**
 * A dash stays with what is before it, and one that opens (after a space, a bracket, an opening mark) with its
 * word; dots stay with what they follow. Browsers may end lines on both sides of an em rule (UAX 14, B2).
 */
function tieDashes(text: string): Edit[] {
  return [
    ...text.matchAll(/[\u2014\u2015\u2E3A\u2E3B]+|(?<=\s|^)[\u2013-](?=\s|$)|(?<=[ \n])…(?![\p{L}\p{N}])/gu),
  ].flatMap(({ 0: sign, index }): Edit[] => {
    const before = text.charAt(index - 1);
    const end = index + sign.length;
    const after = text.charAt(end);
    const isSpaced = before === '' || /\s/u.test(before);
    if (isSpaced && (after === '' || /\s/u.test(after) || sign === '…')) {
      // "— Bonjour": what a paragraph begins with has nothing before it to stay with.
      if (index === 0) return isSpace(after) ? [{ at: end, length: 1, put: noBreakSpace }] : [];
      return isSpace(before) ? [{ at: index - 1, length: 1, put: noBreakSpace }] : [];
    }
    const opens = isSpaced || (leads.test(before) && !/[\p{L}\p{N}\p{Po}]/u.test(text.charAt(index - 2)));
    const last = { at: end - 1, length: 1, put: `${text.charAt(end - 1)}${wordJoiner}` };
    if (opens) return /[\p{L}\p{N}\p{Pi}\p{Ps}"'„‚¿¡\uFFFC]/u.test(after) ? [last] : [];
    return before === wordJoiner ? [] : [{ at: index, length: 1, put: `${wordJoiner}${text.charAt(index)}` }];
  });
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n';
}

/** Spaces between words that belong together, each by the language it stands in. */
function tieWords({ text, pieces }: Run): Edit[] {
  if (!/[ \n]/u.test(text)) return [];
  const found = new Map<string, ReadonlySet<number>>();
  const edits: Edit[] = [];
  let base = 0;
  for (const piece of pieces) {
    const places = found.get(piece.language) ?? new Set(findTies(text, piece.language));
    found.set(piece.language, places);
    for (let at = base; at < base + piece.text.length; at += 1)
      if (places.has(at)) edits.push({ at, length: 1, put: noBreakSpace });
    base += piece.text.length;
  }
  return edits;
}

function findTies(text: string, language: string): number[] {
  const { spaces, phrases } = patternsFor(language);
  const single = [...text.matchAll(spaces)].map(({ index }) => index);
  const inPhrases = phrases === undefined ? [] : [...text.matchAll(phrases)];
  return [
    ...single,
    ...inPhrases.flatMap(({ 0: words, index }) => [...words.matchAll(/[ \n]/gu)].map((space) => index + space.index)),
  ];
}

interface Patterns {
  /** The spaces themselves. */
  readonly spaces: RegExp;
  /** What holds together from beginning to end. */
  readonly phrases: RegExp | undefined;
}

const patterns = new Map<string, Patterns>();

function patternsFor(language: string): Patterns {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { beforeFigures, beforeNames, afterFigures, phrases, shortWords } = tiedWordsOf(language);
  const start = String.raw`(?<![\p{L}\p{N}\p{M}.])`;
  const end = String.raw`(?![\p{L}\p{N}\p{M}])`;
  const space = '[ \\n]';
  const either = (words: readonly string[]): string => (words.length === 0 ? '(?!)' : words.map(escape).join('|'));
  const capitalised = beforeFigures.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const spaces = [
    String.raw`(?<=${start}(?:${either([...beforeFigures, ...capitalised])}))${space}(?=[\p{N}]|[IVXLCDM]+${end})`,
    String.raw`(?<=${start}(?:${either(beforeNames)}))${space}(?=\p{Lu})`,
    // Initials: "J. R. R. Tolkien"
    String.raw`(?<=${start}\p{Lu}\.)${space}(?=\p{Lu})`,
    String.raw`(?<=\p{N})${space}(?=(?:${either([...units, ...afterFigures])})${end})`,
    String.raw`(?<=${start}(?:${either([...shortWords, ...shortWords.map((word) => word.toUpperCase())])}))${space}(?=[\p{L}\p{N}\p{Ps}\p{Pi}"'„‚])`,
  ];
  const made = {
    spaces: new RegExp(spaces.join('|'), 'gu'),
    phrases:
      phrases.length === 0
        ? undefined
        : new RegExp(`${start}(?:${phrases.map((words) => escape(words).replaceAll(' ', space)).join('|')})`, 'gu'),
  };
  patterns.set(language, made);
  return made;
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
