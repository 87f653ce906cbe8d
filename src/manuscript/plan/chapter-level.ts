/** Whether a single file is an essay or a book, and where the book's chapters begin. */
import { outlineOf, type ManuscriptFile } from '../text/index.ts';

/** Length from which a single file with chapters is a book. */
const bookLength = { words: 15_000, characters: 60_000 } as const;

/** Level of the chapters' headings in a book that is one file; undefined: an essay. */
export function chapterLevel({ body, tree }: ManuscriptFile, kind: 'essay' | 'book' | undefined): 1 | 2 | undefined {
  if (kind === 'essay') return undefined;
  const outline = outlineOf(tree);
  const count = (level: number): number => outline.filter((heading) => heading.level === level).length;
  const level = count(1) >= 3 ? 1 : count(2) >= 3 ? 2 : undefined;
  if (kind === 'book') return level ?? (count(1) >= 2 ? 1 : count(2) >= 2 ? 2 : undefined);
  const words = body.match(/\S+/g)?.length ?? 0;
  return words >= bookLength.words || (words * 20 < body.length && body.length >= bookLength.characters)
    ? level
    : undefined;
}
