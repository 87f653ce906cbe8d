/** Number trees and name trees (ISO 32000-1, 7.9.6 and 7.9.7). */
import { PdfReference, PdfString, dictionaryAt, listAt, type PdfFile, type PdfValue } from './objects.ts';

/** All entries by their keys. Nodes that were there already are not gone into again. */
export function readNumberTree(file: PdfFile, root: PdfValue | undefined): Map<number, PdfValue> {
  return new Map(readTree(file, root, 'Nums').map(([key, value]) => [Number(key), value]));
}

/** All entries by the bytes of their names, one character of Latin-1 each. */
export function readNameTree(file: PdfFile, root: PdfValue | undefined): Map<string, PdfValue> {
  return new Map(
    readTree(file, root, 'Names').flatMap(([key, value]) => (key instanceof PdfString ? [[key.bytes, value]] : [])),
  );
}

function readTree(file: PdfFile, root: PdfValue | undefined, leaves: 'Nums' | 'Names'): [PdfValue, PdfValue][] {
  const found: [PdfValue, PdfValue][] = [];
  const known = new Set<number>();
  const waiting: PdfValue[] = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node instanceof PdfReference) {
      if (known.has(node.number)) continue;
      known.add(node.number);
    }
    const entries = dictionaryAt(file, node);
    const pairs = listAt(file, entries.get(leaves));
    for (let at = 0; at + 1 < pairs.length; at += 2) found.push([pairs[at] ?? null, pairs[at + 1] ?? null]);
    for (const kid of listAt(file, entries.get('Kids')).toReversed()) waiting.push(kid);
  }
  return found;
}
