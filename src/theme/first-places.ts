/** Where the characters of a book stand first, for messages about them. */
import type { Book, Section } from '../model/index.ts';
import type { Place } from '../report/index.ts';
import { findEmojiSequences } from './emoji.ts';
import { walkTexts, type BookText, type ShownText } from './prose.ts';

/** A character, or an emoji of several, in a kind of text and a language. */
export interface Mark {
  readonly character: string;
  readonly kind: keyof BookText;
  readonly language: string;
}

/** @returns where the first of the marks stands that is in the text at all */
export type FirstPlaces = (marks: readonly Mark[]) => Place | undefined;

/** One walk through the book, when the first question comes: most books lack nothing. */
export function findFirstPlaces(book: Book): FirstPlaces {
  let found: Places | undefined;
  return (marks) => {
    if (marks.length === 0) return undefined;
    const places = (found ??= walkBook(book));
    let first: Found | undefined;
    for (const mark of marks) {
      const next = places.get(keyOf(mark));
      if (next !== undefined && (first === undefined || next.order < first.order)) first = next;
    }
    return first?.place;
  };
}

interface Found {
  readonly place: Place;
  readonly order: number;
}
type Places = ReadonlyMap<string, Found>;

const keyOf = ({ character, kind, language }: Mark): string => `${kind} ${language} ${character}`;

function walkBook(book: Book): Places {
  const places = new Map<string, Found>();
  for (const section of book.sections) {
    walkTexts(section, book.metadata.language, (shown) => {
      const { text, kind, language } = shown;
      for (const character of [...findEmojiSequences(text), ...new Set(text)]) {
        const key = keyOf({ character, kind, language });
        const known = places.get(key)?.place;
        // A title has no line of its own: a place with a line says more.
        if (known?.line !== undefined || (known !== undefined && shown.position === undefined)) continue;
        const place = placeIn(section, shown, text.indexOf(character));
        places.set(key, { place, order: place.line === undefined ? Number.MAX_SAFE_INTEGER : places.size });
      }
    });
  }
  return places;
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
