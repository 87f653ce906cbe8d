/** The wrap as a file for the printer: with its boxes, its inks, and marks where it is cut and folded. */
import { type Sheet, describeBook } from '../../editions/index.ts';
import type { Artifact, Book } from '../../model/index.ts';
import { listPages, readPdf, resolve, resolveDictionary, textString, writePdf } from '../../pdf-file/index.ts';
import { type Report, said } from '../../report/index.ts';
import { millimetre } from '../lengths.ts';
import type { PrintProfile } from './intent.ts';
import { adviseDots, describePrint, ruleOfDots } from './press-copy.ts';
import { makePrintReady } from './print-ready.ts';

export interface WrapCopyOptions {
  readonly book: Book;
  /** The PDF edition. */
  readonly pdf: Artifact;
  /** As the browser prints it: the sheet with its bleed is in the upper left corner. */
  readonly wrap: { readonly bytes: Uint8Array; readonly sheet: Sheet };
  readonly profile?: PrintProfile | undefined;
}

export function makeWrapCopy({ book, pdf, wrap, profile }: WrapCopyOptions, report: Report): Artifact {
  const { sheet } = wrap;
  const made = makePrintReady(describeSheet(wrap.bytes, book, sheet), {
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
      picture?.source === undefined ? {} : { file: picture.source },
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

/** Whose it is, and where it is cut. */
function describeSheet(bytes: Uint8Array, book: Book, sheet: Sheet): Uint8Array {
  const file = readPdf(bytes);
  describeBook(file, book);
  resolveDictionary(file, file.root).set('Lang', textString(book.metadata.language));
  const page = resolveDictionary(file, listPages(file)[0] ?? null);
  const points = (value: number): number => Math.round(value * millimetre * 1000) / 1000;
  const [width, height, bleed] = [points(sheet.width), points(sheet.height), points(sheet.bleed)];
  const media = resolve(file, page.get('MediaBox'));
  const top = Array.isArray(media) ? Number(media[3]) : height + 2 * bleed;
  page.set('TrimBox', [bleed, top - bleed - height, bleed + width, top - bleed]);
  return writePdf(file);
}
