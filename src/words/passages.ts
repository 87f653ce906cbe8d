/** A text as stretches of words that stand by themselves, which is how losses in it can be told. */

/** What a passage is, where that is more than words; of pictures the alternative text and the title. */
export type PassageKind = 'text' | 'heading' | 'code' | 'alternative' | 'title';

export interface PassagePlace {
  /** Absent while its file is all there is. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
}

/** A paragraph, a heading, a cell, a listing, the alternative text of a picture. */
export interface Passage {
  readonly text: string;
  /** See {@link lettersOf}. */
  readonly letters: string;
  readonly kind: PassageKind;
  /** It may follow the one before it without a break: a caption of two paragraphs is one. */
  readonly runsOn?: boolean;
  /** Its place among the others is not the author's: a note on a note. */
  readonly loose?: boolean;
  readonly place?: PassagePlace;
  /** Of words for a picture: its address, as it was written. */
  readonly picture?: string;
  /** Of the places that are in it, or stand before it: links lead there. */
  readonly ids?: readonly string[];
}

/** Notes stand elsewhere in each edition, in the same order: they are a thread of their own. */
export interface Threads {
  readonly text: readonly Passage[];
  readonly notes: readonly Passage[];
}

/** One after the other: what stands in several files. */
export function joinThreads(parts: readonly Threads[]): Threads {
  return { text: parts.flatMap(({ text }) => text), notes: parts.flatMap(({ notes }) => notes) };
}

/** ASCII, with the spaces, hyphens, dashes and quotation marks of typesetting: none of these are letters in other forms. */
// oxlint-disable-next-line no-control-regex
const plain = /^[\u{0}-\u{7F}\u{A0}\u{AD}\u{2010}-\u{2026}]*$/u;

/** Letters and digits alone: what typesetting (hyphens, ligatures, spaces, quotation marks) does not change. */
export function lettersOf(text: string): string {
  // What most passages of most books are made of, and three times as fast.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/gu, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Gathers the passages of one thread. */
export class PassageList {
  readonly all: Passage[] = [];
  #text = '';
  #ids: string[] = [];

  /** Words go on. */
  say(text: string): void {
    this.#text += text;
  }

  /** A place that links lead to: of what is being said, or of what is said next. */
  mark(id: string): void {
    this.#ids.push(id);
  }

  /** Passages from here on have no place of the author's. */
  loosen(from: number): void {
    for (let index = from; index < this.all.length; index += 1) {
      const passage = this.all[index];
      if (passage !== undefined) this.all[index] = { ...passage, loose: true };
    }
  }

  /** A passage ends here, if there is one. */
  end(kind: PassageKind, more: Pick<Passage, 'place' | 'runsOn' | 'picture'> = {}): void {
    const text = this.#text;
    this.#text = '';
    const letters = lettersOf(text);
    if (letters === '') return;
    const ids = this.#ids;
    if (ids.length > 0) this.#ids = [];
    this.all.push({ text, letters, kind, ...more, ...(ids.length === 0 ? {} : { ids }) });
  }
}
