/**
 * Where a book is parted for the print. The browser takes longer for a page the longer the document is, so that a
 * long book is printed in gatherings, runs of its galleys, which are bound afterwards.
 */
import type { Pagination } from '../pagination.ts';

/** What is printed at a time: galleys and pages, by their indices; the ends are the first that do not belong to it. */
export interface Gathering {
  readonly galleys: readonly [start: number, end: number];
  readonly pages: readonly [start: number, end: number];
}

/**
 * Pages of a gathering, about. Of 1,077 pages (6×9, Chromium 147) all at once take 22 s of the processor, in
 * gatherings of 270 pages 9 s, of 135 10 s, of 90 12 s: each looks over the whole document once.
 */
const usualLength = 250;

/**
 * Gatherings of about the same length. A galley is never divided, and each gathering begins on a recto, as every
 * printed document does; a blank page before a section ends the gathering before it.
 */
export function partIntoGatherings(
  { pages, starts }: Pick<Pagination, 'pages' | 'starts'>,
  length = usualLength,
): Gathering[] {
  const count = Math.ceil(pages.length / length);
  const seams = [0];
  for (let seam = 1; seam < count; seam += 1) {
    const wanted = (pages.length * seam) / count;
    const nearest = nearestRecto(starts, wanted, seams.at(-1) ?? 0);
    if (nearest !== undefined) seams.push(nearest);
  }
  return seams.map((galley, index) => {
    const next = seams[index + 1];
    return {
      galleys: [galley, next ?? starts.length],
      // What is before the first galley, a cover and its back, is printed with it.
      pages: [galley === 0 ? 0 : (starts[galley] ?? 0), next === undefined ? pages.length : (starts[next] ?? 0)],
    };
  });
}

export function wholeBook({ pages, starts }: Pick<Pagination, 'pages' | 'starts'>): Gathering {
  return { galleys: [0, starts.length], pages: [0, pages.length] };
}

/** Of the galleys after a seam that begin on a recto, the one whose beginning is nearest to a page. */
function nearestRecto(starts: readonly number[], wanted: number, seam: number): number | undefined {
  let nearest: number | undefined;
  for (let galley = seam + 1; galley < starts.length; galley += 1) {
    const start = starts[galley] ?? 0;
    if (start % 2 !== 0) continue;
    if (nearest === undefined || Math.abs(start - wanted) < Math.abs((starts[nearest] ?? 0) - wanted)) nearest = galley;
  }
  return nearest;
}
