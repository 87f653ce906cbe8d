/** The file for the printer, read back: whole, with as many pages as the edition, and boxes that a press can cut by. */
import type { Finished } from '../editions/index.ts';
import { isForPrinter } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';
import { EncryptedPdf, dictionaryAt, listPages, type PdfValue } from '../pdf-file/index.ts';
import { Findings } from './pdf/findings.ts';
import { openPdf } from './pdf/opened-pdf.ts';

export function checkPrintCopy({ artifacts }: Finished, report: Report): void {
  for (const { kind, edition, bytes } of artifacts) {
    if (!isForPrinter(kind)) continue;
    const own = artifacts.find((one) => one.kind === undefined && one.edition === edition)?.pages;
    // A wrap is one sheet, whatever it goes around.
    const pages = kind === 'wrap' ? 1 : own;
    for (const problem of findPrintProblems(bytes, pages)) {
      report.add(
        'edition-invalid',
        said`File for the printer: ${problem}`,
        {},
        said`This is a fault of Octavo, not of the manuscript: please report it.`,
      );
    }
  }
}

/**
 * What a printer's programs would stumble over; empty if all is well.
 * @param expected how many pages there must be; undefined: nobody knows
 */
export function findPrintProblems(bytes: Uint8Array, expected?: number): string[] {
  const problems: string[] = [];
  try {
    const pdf = openPdf(bytes, new Findings());
    const pages = listPages(pdf);
    if (expected !== undefined && pages.length !== expected)
      problems.push(`it has ${pages.length} pages, the edition has ${expected}`);
    for (const [index, reference] of pages.entries()) {
      const page = dictionaryAt(pdf, reference);
      const [trim, bleed, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((key) => readBox(page.get(key)));
      // ISO 15930-7, 6.15: the trim lies in the bleed, and the bleed on the sheet.
      if (!lies(trim, bleed) || !lies(bleed, media))
        problems.push(`page ${index + 1} of the file has no trim within a bleed within its sheet`);
      if (page.has('Annots')) problems.push(`page ${index + 1} of the file has links, which are not printed`);
    }
  } catch (error) {
    if (error instanceof EncryptedPdf) return ['it is encrypted'];
    // A file that breaks off, or refers to what is not there.
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error;
    problems.push(`it cannot be read: ${error.message}`);
  }
  return problems;
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

function readBox(value: PdfValue | undefined): Box | undefined {
  const [left, bottom, right, top] = Array.isArray(value) ? value.map(Number) : [];
  return left === undefined || bottom === undefined || right === undefined || top === undefined
    ? undefined
    : [left, bottom, right, top];
}

function lies(inner: Box | undefined, outer: Box | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  const near = 0.01;
  return (
    inner[0] >= outer[0] - near &&
    inner[1] >= outer[1] - near &&
    inner[2] <= outer[2] + near &&
    inner[3] <= outer[3] + near
  );
}
