/** The page as the make-up sees it. */
import { defined } from '../../../model/index.ts';
import type { PageDesign } from '../../../theme/index.ts';
import { columnBlock, columnGapOf, columnsOf, textBlock } from '../page-css.ts';
import type { Frame } from './measured.ts';
import type { PlanWishes } from './plan/index.ts';

export function frameOf(design: PageDesign, inColumns = false, isIndex = false): Frame {
  const { width, height } = inColumns ? columnBlock(design) : textBlock(design);
  const { leading, notesColumn } = design;
  return {
    width,
    height,
    leading,
    stride: width + columnGapOf(design, inColumns),
    separator: Math.round(leading * 0.8),
    columns: inColumns ? columnsOf(design).columns : 1,
    even: inColumns && isIndex,
    ...defined({ beside: notesColumn }),
  };
}

/**
 * What follows from the place of a galley in the book.
 * @param start index of its first page: the first page of a book is a recto
 */
export function wishesOf(frame: Frame, start: number): PlanWishes {
  const { columns } = frame;
  const isRecto = (turn: number): boolean => (start + Math.floor(turn / columns)) % 2 === 0;
  return {
    frame,
    // Columns of a page face each other, or the pages of an opening.
    faces: (turn) => (columns > 1 ? turn % columns > 0 : isRecto(turn)),
    turns: (turn) => turn % columns === columns - 1 && isRecto(turn),
    footnotes: frame.beside === undefined,
  };
}
