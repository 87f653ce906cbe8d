/** From a line of the manuscript to where it stands in the panes, and from words of a printed page to their line. */
import type { Book, PageMap, PageStart } from '../model/index.ts';
import { type Passage, lettersOf, readBookPassages } from '../words/index.ts';
import type { OpenedEpub } from './opened-epub.ts';
import type { Places } from './state.ts';

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What was last made, as far as places are known of it. */
export interface Placed {
  readonly book?: Book | undefined;
  readonly epub?: OpenedEpub | undefined;
  /** Of the PDF that is shown. */
  readonly pages?: PageMap['pages'] | undefined;
}

export function findPlaces(file: string, line: number, { book, epub, pages }: Placed): Places {
  const document = findDocument(file, line, epub);
  const page = pages === undefined ? 0 : pages.findLastIndex(({ start }) => isBefore(start, file, line)) + 1;
  const letters = passagesOf(book).find(
    ({ place }) => place?.file === file && place.line <= line && line <= place.lastLine,
  )?.letters;
  return {
    file,
    line,
    ...(document === undefined ? {} : { document }),
    ...(page === 0 ? {} : { page }),
    ...(letters === undefined ? {} : { letters }),
  };
}

function isBefore(start: PageStart | undefined, file: string, line: number): boolean {
  return start?.note === undefined && start?.at?.file === file && start.at.line <= line;
}

/** The one with the nearest line before it. */
function findDocument(file: string, line: number, epub: OpenedEpub | undefined): string | undefined {
  let best: string | undefined;
  let nearest = 0;
  for (const [document, files] of epub?.lines ?? []) {
    for (const own of files.get(file) ?? []) {
      if (own > line || own <= nearest) continue;
      nearest = own;
      best = document;
    }
  }
  return best;
}

/**
 * Where words were written that stand on a page of the PDF.
 * @param words a line of it, or some of one
 * @param number of the page, from 1
 */
export function findWords(words: string, number: number, { book, pages = [] }: Placed): SourcePlace | undefined {
  const letters = lettersOf(words);
  if (book === undefined || letters === '') return undefined;
  const found = passagesOf(book).filter((passage) => passage.letters.includes(letters));
  const start = pages[number - 1]?.start?.at;
  const end = pages.slice(number).find((page) => page.start?.at !== undefined)?.start?.at;
  // Words may stand in many places: on this page is what lies between its beginning and the next one's.
  const here = found.find(({ place }) => {
    if (place?.file === undefined) return false;
    const follows = start === undefined || place.file !== start.file || place.lastLine >= start.line;
    const precedes = end === undefined || place.file !== end.file || place.line <= end.line;
    return (place.file === start?.file || place.file === end?.file) && follows && precedes;
  });
  const passage = here ?? found[0];
  return passage === undefined ? undefined : findLine(passage, letters, book);
}

/** A paragraph may have been written in several lines. */
function findLine({ letters: all, place }: Passage, letters: string, { sources }: Book): SourcePlace | undefined {
  if (place?.file === undefined) return undefined;
  const { file, line, column, lastLine } = place;
  const bytes = sources?.get(file);
  if (bytes === undefined || lastLine === line) return { file, line, column };
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .slice(line - 1, lastLine);
  let left = all.indexOf(letters);
  for (const [index, text] of lines.entries()) {
    left -= lettersOf(text).length;
    if (left < 0) return { file, line: line + index, column: index === 0 ? column : 1 };
  }
  return { file, line, column };
}

function passagesOf(book: Book | undefined): readonly Passage[] {
  if (book === undefined) return [];
  const { text, notes } = readBookPassages(book);
  return [...text, ...notes];
}
