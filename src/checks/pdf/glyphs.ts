/** Glyphs that are shown: they are in the program of their font, and as wide there as the font says (9.7.4.3). */
import { PdfReference, listAt, resolve, type PdfDictionary, type PdfFile } from '../../pdf-file/index.ts';
import { used } from './content.ts';
import type { Findings } from './findings.ts';
import type { UsedFont } from './fonts.ts';
import type { TrueType } from './true-type.ts';

/** Codes are glyphs: they are in the program, they are not its `.notdef`, they are as wide as they should be. */
export function checkGlyphs(
  pdf: PdfFile,
  { label, codes, page }: UsedFont,
  descendant: PdfDictionary,
  { glyphs, widthOf }: TrueType,
  findings: Findings,
): void {
  if (codes[0] !== 0)
    findings.add(['A6.2.11.8-1', 'UA7.21.8-1'], `${label} has no glyph for a character that stands in the text`, page);
  const widths = readWidths(pdf, descendant);
  const fallback = descendant.get('DW');
  for (let code = 0; code < codes.length; code += 1) {
    // What is not drawn needs no glyph.
    if (((codes[code] ?? 0) & used.drawn) === 0) continue;
    if (code >= glyphs) {
      findings.add(['A6.2.11.4.1-2', 'UA7.21.4.1-2'], `${label} lacks glyph ${code}, which is shown`, page);
      continue;
    }
    const width = widths.get(code) ?? (typeof fallback === 'number' ? fallback : 1000);
    if (Math.abs(width - widthOf(code)) > 1)
      findings.add(
        ['A6.2.11.5-1', 'UA7.21.5-1'],
        `${label} has another width for glyph ${code} than its program`,
        page,
      );
  }
}

/** 9.7.4.3 */
function readWidths(pdf: PdfFile, descendant: PdfDictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const items = listAt(pdf, descendant.get('W'));
  for (let at = 0; at < items.length;) {
    const first = Number(items[at]);
    const next = items[at + 1];
    const group = next instanceof PdfReference ? resolve(pdf, next) : next;
    if (Array.isArray(group)) {
      group.forEach((width, index) => widths.set(first + index, Number(width)));
      at += 2;
    } else {
      const last = Math.min(Number(group), 65535);
      for (let code = first; code <= last; code += 1) widths.set(code, Number(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}
