/** Whether a single file is an essay or a book, and where the book's chapters begin. */
import { outlineOf, type ManuscriptFile } from '../text/index.ts';

/** Length from which a single file with chapters is a book. */
const bookLength = { words: 15_000, characters: 60_000 } as const;

export type ChapterLevel = 1 | 2 | 3;

/** Level of the chapters' headings in a book that is one file; undefined: an essay. */
export function chapterLevel(
  { body, tree }: ManuscriptFile,
  kind: 'essay' | 'book' | undefined,
): ChapterLevel | undefined {
  if (kind === 'essay') return undefined;
  const outline = outlineOf(tree);
  const count = (level: number): number => outline.filter((heading) => heading.level === level).length;
  const isLow = count(1) + count(2) === 0;
  const levelOf = (least: number): ChapterLevel | undefined =>
    count(1) >= least ? 1 : count(2) >= least ? 2 : isLow && count(3) >= least ? 3 : undefined;
  const level = levelOf(3);
  if (kind === 'book') return level ?? levelOf(2);
  const words = body.match(/\S+/g)?.length ?? 0;
  return words >= bookLength.words || (words * 20 < body.length && body.length >= bookLength.characters)
    ? level
    : undefined;
}
