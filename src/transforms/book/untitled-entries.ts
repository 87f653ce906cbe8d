/** Chapters without titles in the contents: a page of bare numbers under each other helps nobody, some lines of them do. */
import { type ContentsEntry, countedBy } from '../../model/index.ts';

/** Fewer than these are a list like others. */
const fewest = 8;

/** How many stand beside each other: bare numbers are shorter than “Chapter 12”. */
const besideEachOther = { bare: 4, named: 3 } as const;

export type UntitledShape = keyof typeof besideEachOther;

/** Of each entry of a list, how it is set with its like, if that is how it is set. */
export function shapeUntitled(entries: readonly ContentsEntry[]): (UntitledShape | undefined)[] {
  const counted = entries.map((entry) =>
    entry.entries.length === 0 && entry.authors === undefined && entry.role !== 'part'
      ? countedBy(entry.title)
      : undefined,
  );
  return counted.map((word) => {
    if (word === undefined || counted.filter((other) => other === word).length < fewest) return undefined;
    return word === '' ? 'bare' : 'named';
  });
}

/** Lines that the untitled ones of a list take. */
export function countUntitledLines(shapes: readonly (UntitledShape | undefined)[]): number {
  return (['bare', 'named'] as const).reduce(
    (sum, shape) => sum + Math.ceil(shapes.filter((one) => one === shape).length / besideEachOther[shape]),
    0,
  );
}
