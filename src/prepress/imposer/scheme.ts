/**
 * Which page stands where: pure counting, before anything is drawn. Pages are counted from 0; a place
 * without a page stays white.
 */

export type Direction = 'ltr' | 'rtl';

/** One side of a sheet. */
export interface Side {
  /** Counted from 0 over the whole job. */
  readonly sheet: number;
  readonly face: 'front' | 'back';
  /** From left to right, row by row. */
  readonly cells: readonly (number | undefined)[];
  /** The signature it belongs to, counted from 0. */
  readonly signature: number;
  /** Sheets of the signature that lie around it: 0 for the outermost. */
  readonly depth: number;
}

/** Pages of one signature where nothing else is asked for: four sheets fold well and can be sewn. */
export const usualSignature = 16;

/** So many sheets can be folded together and stapled; more go into several signatures. */
export const mostSheets = 15;

/**
 * How many sheets each signature has. All of them have what was asked for but the last, and where that
 * would be a single sheet, which tears, it takes one from its neighbour.
 * @param pages pages of the book, at least 1
 * @param perSignature pages of a signature, a multiple of 4; `all`: one signature
 */
export function divideIntoSignatures(pages: number, perSignature: number | 'all'): number[] {
  const sheets = Math.ceil(pages / 4);
  if (perSignature === 'all') return [sheets];
  const full = perSignature / 4;
  const sizes = Array.from({ length: Math.floor(sheets / full) }, () => full);
  const rest = sheets % full;
  if (rest > 0) sizes.push(rest);
  const last = sizes.length - 1;
  if (rest === 1 && last > 0 && full > 2) {
    sizes[last] = 2;
    sizes[last - 1] = full - 1;
  }
  return sizes;
}

/**
 * Saddle-stitched signatures: each sheet has two pages on each side and is folded in the middle, and the
 * sheets of a signature lie in each other. Missing pages are white and come at the end.
 */
export function planBooklet(pages: number, perSignature: number | 'all', direction: Direction): Side[] {
  const sides: Side[] = [];
  let first = 0;
  let sheet = 0;
  divideIntoSignatures(pages, perSignature).forEach((sheets, signature) => {
    const last = first + sheets * 4 - 1;
    for (let depth = 0; depth < sheets; depth += 1) {
      const fold = { sheet, signature, depth };
      const from = first + depth * 2;
      const to = last - depth * 2;
      sides.push({ ...fold, face: 'front', cells: setRow([to, from], pages, direction) });
      sides.push({ ...fold, face: 'back', cells: setRow([from + 1, to - 1], pages, direction) });
      sheet += 1;
    }
    first = last + 1;
  });
  return sides;
}

/**
 * Pages one after the other, several on a side.
 * @param facing whether the book begins on the right: then its openings stay together
 */
export function planDesk(pages: number, columns: number, rows: number, direction: Direction, facing: boolean): Side[] {
  const perSide = columns * rows;
  const before = facing && columns === 2 ? 1 : 0;
  const count = Math.ceil((pages + before) / perSide);
  return Array.from({ length: count }, (_, index): Side => {
    const places = Array.from({ length: perSide }, (_place, place) => index * perSide + place - before);
    const lines = Array.from({ length: rows }, (_row, row) => places.slice(row * columns, (row + 1) * columns));
    return {
      sheet: index >> 1,
      face: index % 2 === 0 ? 'front' : 'back',
      cells: lines.flatMap((line) => setRow(line, pages, direction)),
      signature: 0,
      depth: 0,
    };
  });
}

function setRow(row: readonly number[], pages: number, direction: Direction): (number | undefined)[] {
  const known = row.map((page) => (page >= 0 && page < pages ? page : undefined));
  return direction === 'ltr' ? known : known.toReversed();
}
