/** What stands on a spine, and how large: pure, with the widths that the browser has measured. */
import { namesOf, type Book } from '../../model/index.ts';

/** Widths in ems of the size of the spine. */
export interface Measured<Text extends string = string> {
  readonly text: Text;
  readonly width: number;
}

/** Each of them longest first: what is tried when there is no room for more. */
export interface SpineCandidates {
  readonly author: readonly string[];
  readonly title: readonly string[];
  readonly publisher: readonly string[];
}

export interface SpineWords {
  readonly author: string;
  readonly title: string;
  readonly publisher: string;
  /** Points. */
  readonly size: number;
  /** The title is not whole. */
  readonly isCut: boolean;
}

/** Millimetres: on what is narrower, words would run over its edges, since no spine is folded exactly. */
export const narrowestSpine = 6;

/** Points. */
const smallest = 7;
const easy = 8.5;
const largest = 24;
const millimetre = 72 / 25.4;

/** Millimetres on either side of the words that a fold may be off by. */
const safe = 1.5;

/** Between author and title, in ems. */
const gap = 1.6;

/**
 * The largest size whose letters, with what hangs below the line, keep away from the folds.
 * @param width of the spine, millimetres
 */
export function largestSize(width: number): number {
  const points = (width - 2 * safe) * millimetre * 0.8;
  return Math.max(smallest, Math.min(largest, Math.floor(points * 2) / 2));
}

/**
 * Whole words in a smaller size go before fewer words in a larger one; half of the size is too small for that.
 * @param room from head to foot, millimetres
 */
export function chooseSpineWords(
  candidates: Readonly<Record<keyof SpineCandidates, readonly Measured[]>>,
  width: number,
  room: number,
): SpineWords {
  const most = largestSize(width);
  const long = room * millimetre;
  const { author: authors, title: titles, publisher: publishers } = candidates;
  const none: Measured = { text: '', width: 0 };
  const [whole = none] = titles;
  const words: (readonly [Measured, Measured, Measured])[] = [];
  for (const title of titles.length === 0 ? [none] : titles)
    for (const publisher of [...publishers, none])
      for (const author of authors.length === 0 ? [none] : authors) words.push([author, title, publisher]);
  for (const least of [Math.min(most, Math.max(easy, most / 2)), smallest]) {
    for (const [author, title, publisher] of words) {
      const parts = [author, title, publisher].filter(({ text }) => text !== '');
      const ems = parts.reduce((sum, part) => sum + part.width, 0) + gap * (parts.length - 1);
      const size = Math.min(most, Math.floor((long / ems) * 2) / 2);
      if (size < least) continue;
      return {
        author: author.text,
        title: title.text,
        publisher: publisher.text,
        size,
        isCut: title.text !== whole.text,
      };
    }
  }
  return { author: '', title: titles.at(-1)?.text ?? '', publisher: '', size: smallest, isCut: true };
}

/** Names in full, by their last parts, and of many the first; the title, then ever fewer of its words. */
export function listSpineWords({ metadata }: Pick<Book, 'metadata'>): SpineCandidates {
  const { title, shortTitle, contributors, publisher, imprint } = metadata;
  const names = namesOf(metadata, 'aut');
  const last = contributors
    .filter(({ role }) => role === 'aut')
    .map(({ name, fileAs }) => {
      const [family = ''] = fileAs.split(',');
      return fileAs.includes(',') && name.includes(family) ? family : name;
    });
  const join = (list: readonly string[]): string => list.join(' · ');
  const words = title.split(/\s+/u);
  const cut = words.slice(1).map((_, index) => `${trimEnd(words.slice(0, words.length - 1 - index).join(' '))} …`);
  return {
    author: unique([join(names), join(last), last[0] ?? '']),
    title: unique([title, shortTitle ?? '', ...cut]),
    publisher: unique([imprint ?? publisher ?? '']),
  };
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:–—-]$/u, '');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** Where the words of spines run up, as is the custom of printers there; elsewhere down (ISO 6357). */
const upward = /^(?:fr|es|it|ca|gl|eu|oc|pt|ro|el|hu|cs|sk|sl|hr|sr|bg|mk|uk|ru|be|pl)\b/iu;

export function wayOfSpine(language: string): 'down' | 'up' {
  return upward.test(language) ? 'up' : 'down';
}
