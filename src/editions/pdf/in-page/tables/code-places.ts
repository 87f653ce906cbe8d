/** Where code in a table may be parted if it must: at its own places, and without a hyphen. */
import { textsIn } from '../boxes.ts';

/** Words that are shorter stay whole. */
const shortest = 10;

/** Characters of a hash, or of a key without any place of its own, that stay together. */
const group = 8;

/** After / \ _ - . , : ; = ? & @ + |, and before a capital inside a name. */
const ownPlaces =
  /(?<=[^\s/][/\\_,:;=?&@+|])(?=[^\s/\\_,:;=?&@+|])|(?<=[\p{L}\p{N}]\.)(?=\p{L})|(?<=[\p{L}\p{N}]-)(?=\p{L})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** A hash, or letters and figures mixed like one. */
const isHash = /^(?:[\da-f]{16,}|[\dA-F]{16,}|(?=.*\d)(?=.*[A-Za-z])[\dA-Za-z]{24,})$/;

/** Not in code, but nothing that could be divided as a word is either. */
const isLikeCode = /[/\\_@=]|\d{3,}.*[A-Za-z]|[A-Za-z].*\d{3,}|\p{L}\.\p{L}{2,}/u;

/**
 * What of a word may stand on a line of its own.
 * @param word without spaces
 */
export function partCode(word: string): string[] {
  if (word.length < shortest) return [word];
  const pieces = isHash.test(word) ? [word] : word.split(ownPlaces);
  return join(pieces.flatMap((piece) => (isHash.test(piece) ? inGroups(piece) : [piece])));
}

function inGroups(text: string): string[] {
  const groups: string[] = [];
  for (let at = 0; at < text.length; at += group) groups.push(text.slice(at, at + group));
  return groups;
}

/** Two characters do not stand by themselves. */
function join(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < 3 || piece.length < 3)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Marks the places in all cells of a table. */
export function markCodePlaces(table: HTMLTableElement): void {
  for (const text of textsIn(table)) {
    const isCode = isInCode(text);
    const pieces = [''];
    for (const word of text.data.split(/(\s+)/u)) {
      const mayPart = isCode || isHash.test(word) || (word.length >= 2 * group && isLikeCode.test(word));
      const [first = '', ...others] = mayPart ? partCode(word) : [word];
      pieces[pieces.length - 1] += first;
      pieces.push(...others);
    }
    if (pieces.length === 1) continue;
    text.replaceWith(...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [document.createElement('wbr'), piece])));
  }
}

/** Code of several words may end a line between them, and nowhere else: browsers part at hyphens, too. */
export function keepCodeWords(table: HTMLTableElement): void {
  for (const text of textsIn(table)) {
    if (!isInCode(text) || !/\S\s+\S/u.test(text.data)) continue;
    const parts = text.data.split(/(\s+)/u).filter((part) => part !== '');
    text.replaceWith(...parts.map((part) => (/\S/u.test(part) ? unbroken(part) : part)));
  }
}

function unbroken(word: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'code-word';
  span.textContent = word;
  return span;
}

function isInCode(text: Text): boolean {
  return text.parentElement?.closest('code, kbd, samp') !== null;
}
