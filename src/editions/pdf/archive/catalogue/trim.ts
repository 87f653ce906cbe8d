/** The size of pages (ISO 32000-1, 14.11.2). */
import { listPages, resolve, resolveDictionary, type PdfFile } from '../../../../pdf-file/index.ts';
import type { PageDesign } from '../../../../theme/index.ts';
import { sheetOf } from '../../page-css.ts';

/**
 * Chromium rounds pages to device pixels; the page is what the trim says, from its upper left corner. Sheets
 * of plates that bleed are larger: the trim is in their middle, and what is over it stays for the printer.
 */
export function cutToTrim(file: PdfFile, design: PageDesign): void {
  const { trim } = design;
  const bleed = sheetOf(design).bleed * 0.75;
  const width = roundPoints(trim.width * 0.75);
  const height = roundPoints(trim.height * 0.75);
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    const box = resolve(file, entries.get('MediaBox'));
    const [, , right, upper] = Array.isArray(box) ? box : [];
    const edge = typeof right === 'number' && right > width + bleed ? bleed : 0;
    const top = (typeof upper === 'number' ? upper : height) - edge;
    const exact = [edge, roundPoints(top - height), roundPoints(edge + width), roundPoints(top)];
    entries.set('MediaBox', exact);
    entries.set('TrimBox', [...exact]);
  }
}

function roundPoints(value: number): number {
  return Math.round(value * 1000) / 1000;
}
