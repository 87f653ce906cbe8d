/** Where the characters of a book stand first, for messages about them. */
import type { Book, Section } from '../model/book.ts';
import type { Place } from '../report/report.ts';
import { findEmojiSequences } from './emoji.ts';
import { walkTexts, type BookText, type ShownText } from './prose.ts';

/** @returns undefined for what stands in no text of this kind and language */
export type FirstPlaces = (character: string, kind: keyof BookText, language: string) => Place | undefined;

/** One walk through the book; emoji of several characters are known as a whole, too. */
export function findFirstPlaces(book: Book): FirstPlaces {
  const places = new Map<string, Place>();
  const keyOf = (character: string, kind: string, language: string): string => `${kind} ${language} ${character}`;
  for (const section of book.sections) {
    walkTexts(section, book.metadata.language, (shown) => {
      let at = 0;
      const note = (character: string, index: number): void => {
        const key = keyOf(character, shown.kind, shown.language);
        if (!places.has(key)) places.set(key, placeIn(section, shown, index));
      };
      for (const character of shown.text) {
        note(character, at);
        at += character.length;
      }
      for (const sequence of findEmojiSequences(shown.text)) note(sequence, shown.text.indexOf(sequence));
    });
  }
  return (...key) => places.get(keyOf(...key));
}

function placeIn({ source: file }: Section, { text, position, exact = false }: ShownText, at: number): Place {
  if (position === undefined) return { file };
  const { line, column } = position.start;
  if (!exact) return { file, line, column };
  const before = text.slice(0, at).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { file, line, column: column + last }
    : { file, line: line + before.length - 1, column: last + 1 };
}
