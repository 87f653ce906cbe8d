/** The finished file is the proof of the plan: where its destinations are is where things stand. */
import type { Pagination } from './pagination.ts';

/** What the make-up says. */
export interface Measured {
  /** Pages of each galley. */
  readonly counts: readonly number[];
  /** Id, index of its galley, page within it (from 0). */
  readonly places: readonly (readonly [id: string, galley: number, page: number])[];
}

/** What the printed file says. */
export interface Facts {
  readonly pages: number;
  /** By id; `page`: its index. */
  readonly destinations: ReadonlyMap<string, { readonly page: number }>;
}

/** Whether all pages and places are where the plan has them. */
export function agrees(measured: Measured, pagination: Pagination, facts: Facts): boolean {
  return (
    facts.pages === pagination.pages.length &&
    measured.places.every(([id, galley, turn]) => {
      const page = facts.destinations.get(id)?.page;
      return page === undefined || page === (pagination.starts[galley] ?? 0) + turn;
    })
  );
}

/** Galleys of which the print has something on another of their pages than the make-up. */
export function findStrays({ places, counts }: Measured, destinations: Facts['destinations']): number[] {
  return counts.flatMap((_, galley) => {
    const own = places.flatMap(([id, index, turn]) => {
      const page = index === galley ? destinations.get(id)?.page : undefined;
      return page === undefined ? [] : [page - turn];
    });
    return own.every((start) => start === own[0]) ? [] : [galley];
  });
}

/** The measure corrected by what the browser really did. */
export function learnFrom(measured: Measured, pagination: Pagination, facts: Facts): Measured {
  const { counts, places } = measured;
  const printedStarts = counts.map((_, galley) => {
    const own = places.filter(([, index]) => index === galley);
    const printed = own.map(([id]) => facts.destinations.get(id)?.page).filter((page) => page !== undefined);
    return printed.length === 0 ? undefined : Math.min(...printed);
  });
  // A galley reaches to the next one, less the blank page that we put between them.
  const learntCounts = counts.map((count, galley) => {
    const start = printedStarts[galley];
    const end = galley === counts.length - 1 ? facts.pages : printedStarts[galley + 1];
    if (start === undefined || end === undefined) return count;
    const blank = galley === counts.length - 1 ? 0 : (pagination.blanks[galley + 1] ?? 0);
    return Math.max(1, end - start - blank);
  });
  const learntPlaces = places.map((place): Measured['places'][number] => {
    const [id, galley] = place;
    const start = printedStarts[galley];
    const page = facts.destinations.get(id)?.page;
    return start === undefined || page === undefined ? place : [id, galley, Math.max(0, page - start)];
  });
  return { counts: learntCounts, places: learntPlaces };
}
