/**
 * Where a book is parted. The browser takes longer for a page the longer the document is, and lays out one document
 * on one processor: so a long book is laid out in several documents, and printed in gatherings, runs of its galleys,
 * which are bound afterwards.
 */
import type { Pagination } from '../pagination.ts';

/** Indices; the end is the first that does not belong to it. */
export type Run = readonly [start: number, end: number];

/** What is printed at a time. */
export interface Gathering {
  readonly galleys: Run;
  readonly pages: Run;
}

/** Letters of a document, about: some 200 pages. */
const usualLetters = 250_000;

/** Letters of a page, about. */
const lettersPerPage = 1250;

/**
 * Pages of a gathering, about. Of 1,077 pages (6×9, Chromium 147) all at once take 22 s of the processor, in
 * gatherings of 270 pages 9 s, of 135 10 s, of 90 12 s: each looks over the whole document once.
 */
const usualPages = 250;

/**
 * The galleys of each document: runs of about the same number of letters. No galley is divided, and each run but the
 * first begins with one that opens on a recto in any case, so that no run has to know how the one before it ends.
 * @param letters of each galley
 * @param rectos whether a galley always opens on a recto
 * @param pages of a document, about; absent: as many as take the least time
 * @param front galleys that are a document by themselves, where what follows opens on a recto
 */
export function partGalleys(
  letters: readonly number[],
  rectos: readonly boolean[],
  pages?: number,
  front = 0,
): readonly Run[] {
  if (front > 0 && rectos[front] === true) {
    const others = partGalleys(letters.slice(front), rectos.slice(front), pages);
    return [[0, front], ...others.map(([start, end]): Run => [start + front, end + front])];
  }
  const whole = letters.reduce((sum, count) => sum + count, 0);
  const count = Math.round(whole / (pages === undefined ? usualLetters : pages * lettersPerPage));
  let before = 0;
  const places = letters.map((length) => (before += length) - length);
  return cut(places, whole, count, (galley) => rectos[galley] === true);
}

/**
 * Gatherings of about the same length, those of each document by themselves. A galley is never divided, and each
 * gathering begins on a recto, as every printed document does; a blank page before a section ends the gathering
 * before it.
 * @param documents runs of galleys
 */
export function partIntoGatherings(
  { pages, starts }: Pick<Pagination, 'pages' | 'starts'>,
  documents: readonly Run[] = [[0, starts.length]],
  length = usualPages,
): Gathering[] {
  // What is before the first galley, a cover and its back, is printed with it.
  const startOf = (galley: number): number => (galley === 0 ? 0 : (starts[galley] ?? pages.length));
  return documents.flatMap(([first, end]) => {
    const own = starts.slice(first, end).map((start) => start - startOf(first));
    const whole = startOf(end) - startOf(first);
    const runs = cut(own, whole, Math.ceil(whole / length), (galley) => (starts[first + galley] ?? 0) % 2 === 0);
    return runs.map(([from, to]) => ({
      galleys: [first + from, first + to] as const,
      pages: [startOf(first + from), startOf(first + to)] as const,
    }));
  });
}

/**
 * Runs of about the same length.
 * @param places where each item begins
 * @param count of runs, at most
 * @param opens whether a run may begin with an item
 */
function cut(places: readonly number[], whole: number, count: number, opens: (item: number) => boolean): Run[] {
  const seams = [0];
  for (let seam = 1; seam < count; seam += 1) {
    const wanted = (whole * seam) / count;
    const from = (seams.at(-1) ?? 0) + 1;
    const distanceOf = (item: number): number => Math.abs((places[item] ?? 0) - wanted);
    let nearest: number | undefined;
    for (let item = from; item < places.length; item += 1)
      if (opens(item) && (nearest === undefined || distanceOf(item) < distanceOf(nearest))) nearest = item;
    if (nearest !== undefined) seams.push(nearest);
  }
  return seams.map((seam, index) => [seam, seams[index + 1] ?? places.length]);
}
