/** Where a Book and a theme meet: the sections that no author writes. */
import { fromHtml } from 'hast-util-from-html';
import type { Book } from '../model/index.ts';
import { type Theme, fillPartial, partialData } from '../theme/index.ts';
import { textBlock } from './pdf/page-css.ts';
import { type ThemedContext, openBook, themedTransforms } from '../transforms/index.ts';

/**
 * The book with its generated sections in the trade's order: half-title, title page, imprint, the author's
 * dedication and epigraph, contents, then what else stands in front; and the notes at the end, if they are wanted there.
 */
export function addGenerated(read: Book, theme: Theme): Book {
  const book = openBook(read);
  let data: Readonly<Record<string, unknown>> | undefined;
  const fill: ThemedContext['fill'] = (partial, more = {}) => {
    // Once, before anything is put in: it goes through all words.
    data ??= partialData(book, theme);
    return fromHtml(fillPartial(theme, partial, { ...data, ...more }), { fragment: true }).children;
  };
  for (const transform of themedTransforms) transform(book, { fill, room: roomOf(theme) });
  return book;
}

/** Of a page: its lines, and the characters of one. */
function roomOf({ page }: Theme): ThemedContext['room'] {
  const { width, height } = textBlock(page);
  return { lines: Math.floor(height / page.leading), characters: Math.floor(width / (page.size * meanWidth)) };
}

/** Of a character, in ems, as in most faces. */
const meanWidth = 0.42;
