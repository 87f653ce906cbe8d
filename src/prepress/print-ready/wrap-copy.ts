/** The wrap as a file for the printer: with its boxes, its inks, and marks where it is cut and folded. */
import type { Sheet } from '../../editions/index.ts';
import type { Artifact, Book } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { millimetre } from '../lengths.ts';
import type { PrintProfile } from './intent.ts';
import { adviseDots, describePrint, ruleOfDots } from './press-copy.ts';
import { makePrintReady } from './print-ready.ts';

export interface WrapCopyOptions {
  readonly book: Book;
  /** The PDF edition. */
  readonly pdf: Artifact;
  readonly wrap: { readonly bytes: Uint8Array; readonly sheet: Sheet };
  readonly profile?: PrintProfile | undefined;
}

export function makeWrapCopy({ book, pdf, wrap, profile }: WrapCopyOptions, report: Report): Artifact {
  const { sheet } = wrap;
  const made = makePrintReady(wrap.bytes, {
    bleed: sheet.bleed * millimetre,
    // A book in one ink has a cover in colours.
    grey: false,
    profile,
    facts: describePrint(book),
    hasBleed: true,
    folds: sheet.folds.map((fold) => fold * millimetre),
  });
  // There is no other picture on it.
  const picture = book.images.get(book.cover.image ?? '');
  for (const { dpi, width, printedWidth } of made.coarse)
    report.add(
      ruleOfDots(dpi),
      said`${picture?.source ?? picture?.key ?? pdf.path} has ${dpi} dots per inch on the wrap`,
      {},
      adviseDots(width, printedWidth),
    );
  const { missing: _missing, accessibility: _claims, files: _files, ...rest } = pdf;
  return {
    ...rest,
    kind: 'wrap',
    path: pdf.path.replace(/\.pdf$/u, '-wrap.pdf'),
    bytes: made.bytes,
    pages: made.pages,
  };
}
