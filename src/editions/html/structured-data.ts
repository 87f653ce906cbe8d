/** What schema.org has of the book, for a `script` of JSON-LD in the page. */
import type { Accessibility, Book } from '../../model/index.ts';
import { describeEdition } from '../../records/index.ts';

/** Ready to stand in a `script` element: it cannot end it. */
export function structureData(book: Book, accessibility?: Accessibility): string {
  return JSON.stringify(describeEdition(book, 'html', accessibility))
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
