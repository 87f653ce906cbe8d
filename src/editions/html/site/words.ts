/**
 * What a word is to the search of a site. `templates/site/page.js` asks in the same words by which the
 * index was made: it gets the pattern with the index.
 */

/** Scripts without spaces between words: each character counts. */
export const solid = String.raw`[${[
  ...['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => String.raw`\p{Script=${name}}`),
  // It lengthens the sound of a kana and belongs to no script of its own.
  String.raw`\u30FC`,
].join('')}]\p{M}*`;

export const word = String.raw`${solid}|(?:(?!${solid})[\p{L}\p{M}\p{N}])+`;

const words = new RegExp(word, 'gu');

export function splitWords(text: string): string[] {
  return text.match(words) ?? [];
}

/** Without capitals and accents; the marks that make another sound of a kana stay. The same as in `page.js`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
