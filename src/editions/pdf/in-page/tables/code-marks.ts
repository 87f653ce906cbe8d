/** Marks in cells where a line may end in code, and where it may not. */
import { textsIn } from '../boxes.ts';
import { isHash, partCode } from './code-places.ts';

/** Other words of so many characters that are written like code are parted like code. */
const longWord = 16;

/** Not in code, but nothing that could be divided as a word is either. */
function isLikeCode(word: string): boolean {
  if (word.length < longWord) return false;
  return /[/\\_@=]|\p{L}\.\p{L}{2,}/u.test(word) || (/\d{3}/u.test(word) && /\p{L}/u.test(word));
}

/** Addresses, in their own words: they end lines anywhere else in a text, too. */
const isAddress = /^\W?(?:https?:\/\/|www\.)/u;

/** Marks the places in the addresses of a table that are not code. */
export function markAddresses(table: HTMLTableElement): void {
  markPlaces(table, (word, isCode) => !isCode && isAddress.test(word));
}

/** Marks the places in code, and in what is like it, in all cells of a table. */
export function markCodePlaces(table: HTMLTableElement): void {
  markPlaces(table, (word, isCode) => isCode || isHash.test(word) || isLikeCode(word));
}

function markPlaces(table: HTMLTableElement, mayPart: (word: string, isCode: boolean) => boolean): void {
  for (const text of textsIn(table)) {
    const isCode = isInCode(text);
    const pieces = [''];
    for (const word of text.data.split(/(\s+)/u)) {
      const [first = '', ...others] = mayPart(word, isCode) ? partCode(word) : [word];
      pieces[pieces.length - 1] += first;
      pieces.push(...others);
    }
    if (pieces.length === 1) continue;
    text.replaceWith(...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [document.createElement('wbr'), piece])));
  }
}

/** Code may end a line between its words, and nowhere else: browsers part at hyphens, too. */
export function keepCodeWords(table: HTMLTableElement): void {
  for (const text of textsIn(table)) {
    if (!isInCode(text) || text.parentElement?.className === 'code-word') continue;
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
