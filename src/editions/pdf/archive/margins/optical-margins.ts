/**
 * Optical margins: hyphens, points, commas, dashes and quotation marks at the edge of justified text hang over it by
 * a share of their width. Browsers justify by the boxes of glyphs; here the line becomes as much longer, which its
 * spaces share. Lines break where they broke, and glyphs, tags and words are the same: they only stand elsewhere.
 * A line in which anything else was painted (a rule under words, the ground of a mark) stays as it is, since that
 * would not go along.
 */
import type { ClipRectangle } from '../content/canvas.ts';
import type { Bounds, TextRun } from '../content/page-content.ts';
import type { StructureElement } from '../tags/elements.ts';
import { hangsAtEnd, hangsAtStart } from './hanging-marks.ts';
import { listColumns, type LineColumn, type TextLine } from './text-lines.ts';

/** How a run is set anew, points. */
export interface RunMove {
  /** How far its beginning moves to the right. */
  readonly by: number;
  /** What each of its spaces gains. */
  readonly spread: number;
}

export interface HangingLine {
  readonly line: TextLine;
  /** Of the largest type in it, points. */
  readonly size: number;
  /** How far it reaches over its edges, points. */
  readonly before: number;
  readonly after: number;
  readonly spread: number;
}

export interface OpticalMargins {
  readonly moves: ReadonlyMap<TextRun, RunMove>;
  /** Clips that would cut off what hangs, and where they have to end. */
  readonly clips: ReadonlyMap<ClipRectangle, { readonly left: number; readonly right: number }>;
  readonly lines: readonly HangingLine[];
}

export const noOpticalMargins: OpticalMargins = { moves: new Map(), clips: new Map(), lines: [] };

/** What is added to spaces at most, sizes of type, and the spaces that share it at least. */
const widest = 0.1;
const fewestSpaces = 3;

/** Lines end at the same edge within this, points: a point may be drawn to the space that was left out after it. */
const edgeTolerance = 0.6;

/**
 * A column is known as justified by the spaces of its lines: by so much, sizes of type, some are wider than their
 * glyph. Where a line ends at the very edge of what is shown, anything will do.
 */
const stretched = 0.02;
const hardlyStretched = 0.001;
const exactly = 0.1;

/** So much room a painted thing has to leave around a line that it is the ground of, and before a mark that hangs out of it, points. */
const room = 3;
const roomBefore = 12;

/** @param paintedOn what is painted on a page and no text */
export function hangMarks(root: StructureElement, paintedOn: (page: number) => readonly Bounds[]): OpticalMargins {
  const moves = new Map<TextRun, RunMove>();
  const clips = new Map<ClipRectangle, { left: number; right: number }>();
  const lines: HangingLine[] = [];
  for (const column of listColumns(root)) {
    for (const hanging of hangingLines(column, paintedOn)) {
      if (!widenClips(hanging, clips)) continue;
      lines.push(hanging);
      moveRuns(hanging, moves);
    }
  }
  return { moves, clips, lines };
}

function* hangingLines(column: LineColumn, paintedOn: (page: number) => readonly Bounds[]): Generator<HangingLine> {
  const { lines, isLast, inList } = column;
  const justified = isLast ? lines.slice(0, -1) : lines;
  const farthest = Math.max(...justified.map(({ right }) => right));
  const leftEdge = Math.min(...lines.map(({ left }) => left));
  const flush = new Set(justified.filter(({ right }) => right > farthest - edgeTolerance));
  // A line may end beside the edge by a hair: most of them end at it.
  const rightEdge = median([...flush].map(({ right }) => right));
  if ((justified.length > 2 && flush.size < 2) || ![...flush].some(isStretched)) return;
  for (const line of lines) {
    if (line.isFixed) continue;
    const first = line.runs.find(isSeen);
    const last = line.runs.findLast(isSeen);
    if (first === undefined || last === undefined) continue;
    const share = flush.has(line) ? hangsAtEnd(last.text) : 0;
    const after = share === 0 ? 0 : share * last.setting.lastWidth + rightEdge - line.right;
    const isAtEdge = !inList && lines.length > 1 && line.left < leftEdge + edgeTolerance;
    const before = isAtEdge ? hangsAtStart(first.text) * first.setting.firstWidth : 0;
    if (after === 0 && before === 0) continue;
    const hanging = flush.has(line)
      ? (spread(line, before, after) ?? spread(line, 0, after) ?? spread(line, before, 0))
      : // The last line of a paragraph ends where it happens to: all of it goes to the left.
        { line, size: sizeOf(line), before, after, spread: 0 };
    if (hanging !== undefined && isFree(hanging, paintedOn(line.page))) yield hanging;
  }
}

function isStretched(line: TextLine): boolean {
  const stretch = stretchOf(line);
  const edge = line.runs.at(-1)?.clip.rectangles?.at(-1)?.right ?? 0;
  return stretch > stretched || (stretch > hardlyStretched && Math.abs(line.right - edge) < exactly);
}

/** Median of what the spaces of a line are wider than their glyphs; 0 where there are none. */
function stretchOf({ runs }: TextLine): number {
  const all: number[] = [];
  for (const { setting } of runs)
    for (const { stretch } of setting.spaces) if (stretch !== undefined) all.push(stretch);
  return median(all);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
}

function isSeen({ text }: TextRun): boolean {
  return text.trim() !== '';
}

/** @returns undefined if its spaces cannot share it */
function spread(line: TextLine, before: number, after: number): HangingLine | undefined {
  const spaces = line.runs.flatMap(({ setting }) => setting.spaces).filter(({ x }) => x < line.right).length;
  const each = (before + after) / spaces;
  const size = sizeOf(line);
  const isEnough = each > 0 && each <= widest * size;
  return spaces >= fewestSpaces && isEnough ? { line, size, before, after, spread: each } : undefined;
}

function sizeOf({ runs }: TextLine): number {
  return Math.max(...runs.map((run) => run.size * run.setting.scale));
}

/** Whether nothing is painted in the line that would have to go along, nor where its first mark would come to stand. */
function isFree({ line: { left, right, y }, size, before }: HangingLine, painted: readonly Bounds[]): boolean {
  const [bottom, top] = [y - size * 0.3, y + size * 0.8];
  const from = before > 0 ? left - roomBefore : left;
  return painted.every((bounds) => {
    if (bounds[0] > right || bounds[2] < from || bounds[1] > top || bounds[3] < bottom) return true;
    return bounds[0] < left - room && bounds[2] > right + room && bounds[1] < bottom && bounds[3] > top;
  });
}

/** @returns whether clips let the line be seen where it hangs */
function widenClips(
  { line, before, after }: HangingLine,
  clips: Map<ClipRectangle, { left: number; right: number }>,
): boolean {
  const [left, right] = [line.left - before - 0.5, line.right + after + 0.5];
  const rectangles = new Set<ClipRectangle>();
  for (const { clip } of line.runs) {
    if (clip.rectangles === undefined) return false;
    for (const rectangle of clip.rectangles) rectangles.add(rectangle);
  }
  for (const rectangle of rectangles) {
    if (rectangle.left <= left && rectangle.right >= right) continue;
    const known = clips.get(rectangle) ?? rectangle;
    clips.set(rectangle, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
  }
  return true;
}

function moveRuns({ line, before, spread }: HangingLine, moves: Map<TextRun, RunMove>): void {
  let by = -before;
  for (const run of line.runs) {
    moves.set(run, { by, spread });
    by += spread * run.setting.spaces.length;
  }
}

/** How far a place of the line moves to the right, points. */
export function moveAt({ line, before, spread }: HangingLine, x: number): number {
  let by = -before;
  for (const { setting } of line.runs) for (const space of setting.spaces) if (space.x + 0.5 < x) by += spread;
  return by;
}
