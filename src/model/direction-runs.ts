/** Stretches of a text that run the other way. All patterns are linear: each step takes a character or ends. */
import { classes, opposite, type Direction } from './direction.ts';

const letters = {
  ltr: new RegExp(classes.ltr, 'gv'),
  rtl: new RegExp(classes.rtl, 'gv'),
} as const;

/** Latin, Greek and Cyrillic texts are known at a glance. */
const plain = /^[\u0000-\u0590\u1E00-\u2BFF\u3000-\uD7FF]*$/u;

export interface Letters extends Readonly<Record<Direction, number>> {
  /** Direction of the first one. */
  readonly first?: Direction;
}

export function countLetters(text: string): Letters {
  const ltr = text.match(letters.ltr)?.length ?? 0;
  const rtl = plain.test(text) ? 0 : (text.match(letters.rtl)?.length ?? 0);
  if (ltr + rtl === 0) return { ltr, rtl };
  const isLtr = rtl === 0 || (ltr > 0 && text.search(letters.ltr) < text.search(letters.rtl));
  return { ltr, rtl, first: isLtr ? 'ltr' : 'rtl' };
}

/** Those of two texts, one after the other. */
export function addLetters(one: Letters, other: Letters): Letters {
  return { ...other, ...one, ltr: one.ltr + other.ltr, rtl: one.rtl + other.rtl };
}

/**
 * From the first letter to the last that runs the other way, with whatever stands between them; not what follows:
 * the point of the sentence and a figure after the last word are the text's around it.
 */
const runs = {
  rtl: new RegExp(`${classes.rtl}(?:[^\\n\\p{L}]|${classes.rtl})*`, 'gv'),
  // With figures before and after that belong to a name (“2D”, “Windows 11”) and signs that do (“C++”, “C#”).
  ltr: new RegExp(`(?:\\p{Nd}[\\p{Nd}.,:]{0,20})?${classes.ltr}(?:[^\\n${classes.rtlScripts}]|${classes.ltr})*`, 'gv'),
} as const;

const ends = {
  rtl: new RegExp(`${classes.rtl}\\p{M}*`, 'gv'),
  ltr: new RegExp(`${classes.ltr}\\p{M}*(?:[ \u00A0._\\-]?\\p{Nd}+(?:[.,:]\\p{Nd}+)*)?[+#*%°\\/]*`, 'gv'),
} as const;

/** Places of the runs against `base`: `[from, to)`, in order. */
export function findRuns(text: string, base: Direction): [number, number][] {
  const other = opposite(base);
  const whole = text.trim();
  const counts = countLetters(text);
  if (counts[other] === 0) return [];
  const start = text.indexOf(whole);
  // Nothing of the text around it is there: points and figures are its own.
  if (counts[base] === 0 && !whole.includes('\n')) return [[start, start + whole.length]];
  return [...text.matchAll(runs[other])].map(({ 0: stretch, index }) => {
    const last = [...stretch.matchAll(ends[other])].at(-1);
    const length = last === undefined ? stretch.length : last.index + last[0].length;
    return [index, index + closeBrackets(stretch, length)];
  });
}

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
};

/** A bracket that was opened in the run is closed in it, if it is closed right after it. */
function closeBrackets(text: string, length: number): number {
  const open: string[] = [];
  for (const character of text.slice(0, length)) {
    if (character === open.at(-1)) open.pop();
    else if (pairs[character] !== undefined) open.push(pairs[character]);
  }
  let end = length;
  // “f()”: nothing stands between the two.
  if (text.startsWith('()', end)) end += 2;
  for (let next = open.pop(); next !== undefined && text[end] === next; next = open.pop()) end += 1;
  return end;
}
