/** Where the cells of a sheet are, how large pages stand in them, and which lines guide the hand. */
import type { Matrix } from '../../pdf-file/index.ts';
import { millimetre, type Paper } from '../lengths.ts';
import type { Side } from './scheme.ts';

export interface Sheet {
  /** Points; the way it is printed on: often wider than high. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Of the pages: 1 as they are, never more. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sheet upright or lying, whichever leaves the pages larger. */
export function layOutSheet(paper: Paper, columns: number, rows: number, largest: Size): Sheet {
  const [lying, upright] = [
    [paper.height, paper.width],
    [paper.width, paper.height],
  ].map(([width = 0, height = 0]): Sheet => {
    const room = Math.min(width / columns / largest.width, height / rows / largest.height);
    // A hair's breadth of rounding is no reason to make pages smaller.
    return { width, height, columns, rows, scale: room > 0.9985 ? 1 : room };
  });
  if (lying === undefined || upright === undefined) throw new Error('a sheet has two ways to lie');
  return upright.scale > lying.scale ? upright : lying;
}

/** How pages are drawn towards the spine: each sheet that lies around another pushes it outwards. */
export function creepOf(side: Side, thickness: number): number {
  return side.depth * thickness;
}

export interface Placed {
  /** Clip, points on the sheet: left, bottom, width, height. */
  readonly cell: readonly [number, number, number, number];
  /** From the upright page to the sheet. */
  readonly matrix: Matrix;
}

/**
 * A page in its cell.
 * @param spine where the page is bound, if it is: it stands against that edge of its cell
 * @param creep points towards the spine
 */
export function placePage(
  sheet: Sheet,
  cell: number,
  page: Size,
  spine: 'left' | 'right' | undefined,
  creep: number,
): Placed {
  const { width, height, columns, rows, scale } = sheet;
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  const left = (cell % columns) * cellWidth;
  const bottom = height - (Math.floor(cell / columns) + 1) * cellHeight;
  const room = cellWidth - page.width * scale;
  const x = spine === undefined ? room / 2 : spine === 'left' ? -creep : room + creep;
  const y = (cellHeight - page.height * scale) / 2;
  return {
    cell: [round(left), round(bottom), round(cellWidth), round(cellHeight)],
    matrix: [scale, 0, 0, scale, round(left + x), round(bottom + y)],
  };
}

const hairline = 0.25;
/** Lengths of marks, and how far they stay from the page. */
const reach = 5 * millimetre;
const gap = 2 * millimetre;

/**
 * Lines to fold and cut by, as content of the sheet: short strokes at its edges where it is folded, corners
 * where the page is trimmed if there is room outside it, and on the back of each signature a bar, a step lower
 * than on the one before, so that signatures in a wrong order are seen.
 * @param signatures of the booklet; 0: nothing is folded
 */
export function drawMarks(sheet: Sheet, side: Side, page: Size, signatures: number): string {
  const { width, height, columns, rows, scale } = sheet;
  const lines: string[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    lines.push(`${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l S`);
  };
  for (let column = 1; column < columns; column += 1) {
    const x = (width / columns) * column;
    line(x, 0, x, reach);
    line(x, height, x, height - reach);
  }
  for (let row = 1; row < rows; row += 1) {
    const y = (height / rows) * row;
    line(0, y, reach, y);
    line(width, y, width - reach, y);
  }
  const wide = page.width * scale * columns;
  const high = page.height * scale * rows;
  const aside = (width - wide) / 2;
  const above = (height - high) / 2;
  const corners = signatures > 0;
  if (corners && aside > gap * 2) {
    for (const y of [above, height - above]) {
      line(Math.max(0, aside - gap - reach), y, aside - gap, y);
      line(Math.min(width, width - aside + gap + reach), y, width - aside + gap, y);
    }
  }
  if (corners && above > gap * 2) {
    for (const x of [aside, width - aside]) {
      line(x, Math.max(0, above - gap - reach), x, above - gap);
      line(x, Math.min(height, height - above + gap + reach), x, height - above + gap);
    }
  }
  const step = signatures > 1 && side.depth === 0 && side.face === 'front' ? drawStep(sheet, side.signature) : '';
  return `q 0 G ${hairline} w [] 0 d ${lines.join(' ')} ${step} Q`;
}

/** A bar on the fold, seen from outside when the signatures lie on each other. */
function drawStep({ width, height }: Sheet, signature: number): string {
  const tall = 4 * millimetre;
  const top = height * 0.75 - ((signature * tall * 1.25) % (height / 2));
  return `0 g ${round(width / 2 - 0.75)} ${round(top - tall)} 1.5 ${round(tall)} re f`;
}

/** Four digits are less than a thousandth of a millimetre. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
