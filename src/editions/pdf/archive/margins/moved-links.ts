/** Rectangles of links go along with the words that they are around. */
import { PdfReference, resolveArray, resolveDictionary, type PdfFile } from '../../../../pdf-file/index.ts';
import { moveAt, type HangingLine } from './optical-margins.ts';

/** A rectangle that is higher than this is around more than a line, sizes of type. */
const highest = 2.5;

/** Changes annotations in place. */
export function moveLinks(file: PdfFile, lines: readonly HangingLine[]): void {
  const linesOf = new Map<number, HangingLine[]>();
  for (const hanging of lines) {
    const own = linesOf.get(hanging.line.page);
    if (own === undefined) linesOf.set(hanging.line.page, [hanging]);
    else own.push(hanging);
  }
  for (const [page, own] of linesOf) {
    const annotations = resolveArray(file, resolveDictionary(file, new PdfReference(page)).get('Annots'));
    for (const annotation of new Set(annotations.map((reference) => resolveDictionary(file, reference)))) {
      const [left = 0, bottom = 0, right = 0, top = 0] = resolveArray(file, annotation.get('Rect')).map(Number);
      const hanging = own.find(
        ({ line, size }) =>
          line.y > bottom && line.y < top && top - bottom < highest * size && left < line.right && right > line.left,
      );
      if (hanging === undefined) continue;
      annotation.set('Rect', [left + moveAt(hanging, left), bottom, right + moveAt(hanging, right), top]);
    }
  }
}
