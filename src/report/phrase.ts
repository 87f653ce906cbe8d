/**
 * What a message says, kept with its values apart, so that it can be said in another language: English is written
 * where the message is made, and turns into a text of its own accord. Phrases are plain data: a worker may post
 * them, and a store may keep them.
 */
export interface Phrase {
  /** What is always the same, around the values: one more than there are values. */
  readonly pieces: readonly string[];
  readonly values: readonly PhraseValue[];
}

/** Names, paths, code and what is the user's own stay as they are; a number may choose the form of a word. */
export type PhraseValue = string | number | Phrase;

/** What is told: a text that is nobody's to translate (a plug-in's), or a phrase. */
export type Words = string | Phrase;

/** A phrase as it is made: in a text it becomes its English words. */
export class Said implements Phrase {
  readonly pieces: readonly string[];
  readonly values: readonly PhraseValue[];

  constructor(pieces: readonly string[], values: readonly PhraseValue[]) {
    this.pieces = pieces;
    this.values = values;
  }

  toString(): string {
    return inEnglish(this);
  }
}

/**
 * A sentence, or a part of one that stands in others. Each is translated by itself: words that belong together are
 * in one, and what is said of one thing and of several is two.
 */
export function said(pieces: TemplateStringsArray, ...values: readonly PhraseValue[]): Said {
  return new Said([...pieces], values);
}

/** Several, one after the other: what parts them is the same in every language. */
export function joined(values: readonly PhraseValue[], between: string): Said {
  return new Said(values.length === 0 ? [''] : ['', ...values.slice(1).map(() => between), ''], values);
}

export function inEnglish(words: PhraseValue): string {
  if (typeof words !== 'object') return String(words);
  return words.pieces.map((piece, index) => piece + inEnglish(words.values[index] ?? '')).join('');
}

/** “one, two and three” */
export function allOf(values: readonly PhraseValue[]): PhraseValue {
  const last = values.at(-1);
  if (last === undefined || values.length === 1) return last ?? '';
  return said`${joined(values.slice(0, -1), ', ')} and ${last}`;
}

/** “one, two or three” */
export function oneOf(values: readonly PhraseValue[]): PhraseValue {
  const last = values.at(-1);
  if (last === undefined || values.length === 1) return last ?? '';
  return said`${joined(values.slice(0, -1), ', ')} or ${last}`;
}

/** Of a text that a table has in English (the titles of a schema): those are known to whoever lists all phrases. */
export function fromTable(text: string): Said {
  return new Said([text], []);
}
