/** Widths of glyphs, as a font of the file gives them. */
import {
  resolve,
  resolveArray,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
} from '../../../../pdf-file/index.ts';

/** Widths of a composite font (9.7.4.3). */
export function readWidths(file: PdfFile, entries: PdfDictionary): (code: number) => number {
  const descendant = resolveDictionary(file, resolveArray(file, entries.get('DescendantFonts'))[0]);
  const otherwise = resolve(file, descendant.get('DW'));
  const widths: number[] = [];
  const list = resolveArray(file, descendant.get('W'));
  for (let at = 0; at < list.length;) {
    const first = Number(list[at]);
    const next = resolve(file, list[at + 1]);
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths[first + index] = Number(width);
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code += 1) widths[code] = Number(list[at + 2]);
      at += 3;
    }
  }
  const rest = typeof otherwise === 'number' ? otherwise : 1000;
  return (code) => widths[code] ?? rest;
}
