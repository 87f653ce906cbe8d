/** How thick a book is: leaves one upon the other. */
import type { Book } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';

export interface Spine {
  readonly millimetres: number;
  /** Pages between the covers; an even number, as leaves have two. */
  readonly pages: number;
  /** Thickness of one leaf, millimetres. */
  readonly leaf: number;
}

/** Of office paper and of most printing on demand, millimetres. */
const usualLeaf = 0.1;

/**
 * The cover and its back are no leaf of the block.
 * @param pages of the PDF edition
 */
export function measureSpine({ cover, design }: Pick<Book, 'cover' | 'design'>, pages: number): Spine {
  const leaf = design.print?.leaf ?? usualLeaf;
  const leaves = Math.ceil((cover.inPdf ? Math.max(0, pages - 2) : pages) / 2);
  return {
    millimetres: design.print?.wrap?.spine ?? round(leaves * leaf, 10),
    pages: leaves * 2,
    leaf: round(leaf, 10_000),
  };
}

/** What it was reckoned from, or that somebody has said it. */
export function tellSpine({ millimetres, pages, leaf }: Spine, { design }: Pick<Book, 'design'>, report: Report): void {
  const { print } = design;
  if (print?.wrap?.spine !== undefined) {
    const reckoned = round((pages / 2) * leaf, 10);
    report.add(
      'spine-width',
      said`The spine is ${round(millimetres, 10)} mm wide, as the manuscript has it; ${pages} pages on paper ${leaf} mm thick are ${reckoned} mm`,
    );
    return;
  }
  report.add(
    'spine-width',
    said`The spine is ${millimetres} mm wide: ${pages} pages on paper ${leaf} mm thick`,
    {},
    print?.leaf === undefined
      ? said`That is office paper. Say what the book is printed on: paper: {thickness: 0.12mm}.`
      : undefined,
  );
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
