/** Number trees (ISO 32000-1, 7.9.7). */
import { PdfReference, dictionaryAt, listAt, type PdfFile, type PdfValue } from './objects.ts';

/** All entries by their keys. Nodes that were there already are not gone into again. */
export function readNumberTree(file: PdfFile, root: PdfValue | undefined): Map<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const known = new Set<number>();
  const waiting: PdfValue[] = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node instanceof PdfReference) {
      if (known.has(node.number)) continue;
      known.add(node.number);
    }
    const entries = dictionaryAt(file, node);
    const numbers = listAt(file, entries.get('Nums'));
    for (let at = 0; at + 1 < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null);
    for (const kid of listAt(file, entries.get('Kids')).toReversed()) waiting.push(kid);
  }
  return found;
}
