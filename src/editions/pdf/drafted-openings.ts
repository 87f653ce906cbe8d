/**
 * Where chapters open on any page, a document can begin only with one that happens to open on a recto. Which do is told
 * by the pages of the draft before; a guess that is wrong is found out, and the book parted elsewhere.
 */
import type { Book, Section } from '../../model/index.ts';
import type { Memory } from '../../system/index.ts';
import { paginate } from './pagination.ts';

/** Pages of sections in the last draft, by the book's slug and their ids; as long as somebody looks at drafts. */
const lengths = new WeakMap<Memory, Map<string, number>>();

/**
 * Galleys that would begin on a recto if all were as long as they were.
 * @param sections of the galleys
 */
export function guessRectos(
  memory: Memory,
  book: Book,
  sections: readonly Section[],
  opens: 'recto' | 'any',
): ReadonlySet<number> {
  const known = lengths.get(memory);
  if (opens === 'recto' || known === undefined) return new Set();
  const counts = sections.map((section) => known.get(nameOf(book, section)) ?? 1);
  const { starts } = paginate(book, sections, counts, book.cover.inPdf, { opens });
  return new Set(starts.flatMap((start, galley) => (start % 2 === 0 ? [galley] : [])));
}

/** @param counts pages of each galley; of those that were not made up there is nothing */
export function learnLengths(
  memory: Memory,
  book: Book,
  sections: readonly Section[],
  counts: readonly (number | undefined)[],
): void {
  const known = lengths.get(memory) ?? new Map<string, number>();
  lengths.set(memory, known);
  for (const [galley, section] of sections.entries()) {
    const count = counts[galley];
    if (count !== undefined) known.set(nameOf(book, section), count);
  }
}

function nameOf({ slug }: Book, { id }: Section): string {
  return `${slug} ${id}`;
}
