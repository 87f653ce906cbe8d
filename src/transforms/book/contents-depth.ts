/** How many levels the printed contents show: as many as can be looked over. */
import type { ContentsEntry } from '../../model/index.ts';
import { countUntitledLines, shapeUntitled } from './untitled-entries.ts';

/** A page of contents: its lines, and how many characters stand in one. */
export interface ContentsRoom {
  readonly lines: number;
  readonly characters: number;
}

/** Pages that contents of so many levels may take, at most. */
const mostPages: readonly (readonly [depth: number, pages: number])[] = [
  // What lies open before the reader.
  [3, 2],
  [2, 4],
];

/** Lines of their own title, with the white around it. */
const titleLines = 6;

/** The deepest contents that are not too long: else the chapters alone. @param contentsTo the contents down to a level */
export function chooseDepth(contentsTo: (depth: number) => readonly ContentsEntry[], room: ContentsRoom): number {
  const fits = ([depth, pages]: (typeof mostPages)[number]): boolean =>
    countLines(contentsTo(depth), room) <= pages * room.lines - titleLines;
  return mostPages.find(fits)?.[0] ?? 1;
}

function countLines(entries: readonly ContentsEntry[], room: ContentsRoom): number {
  const shapes = shapeUntitled(entries);
  return entries.reduce(
    (sum, entry, index) =>
      sum + (shapes[index] === undefined ? linesOf(entry, room) : 0) + countLines(entry.entries, room),
    countUntitledLines(shapes),
  );
}

/** A number and a folio stand in the line, names below it, white above a part. */
function linesOf({ title, authors, role }: ContentsEntry, { characters }: ContentsRoom): number {
  return Math.ceil((title.length + 10) / characters) + (authors === undefined ? 0 : 1) + (role === 'part' ? 1 : 0);
}
