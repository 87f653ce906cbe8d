/** The page tree (ISO 32000-1, 7.7.3). */
import {
  PdfReference,
  PdfStream,
  resolve,
  resolveArray,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from './objects.ts';

/** A page may stand in the tree more than once, but a small file is not a book of a million pages. */
const mostForEachObject = 2;
const mostRepeated = 1000;

/** How far up what a page inherits is looked for: trees are wide, not deep. */
const highest = 64;

/**
 * References of the pages in order.
 * @throws SyntaxError if the tree leads back into itself, or repeats its pages without measure
 */
export function listPages(file: PdfFile): PdfReference[] {
  const pages: PdfReference[] = [];
  const nodes = new Set<number>();
  const top = resolveDictionary(file, file.root).get('Pages');
  const waiting: PdfValue[] = top === undefined ? [] : [top];
  const most = mostRepeated + file.objects.size * mostForEachObject;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(next instanceof PdfReference)) continue;
    const kids = resolveDictionary(file, next).get('Kids');
    if (kids === undefined) pages.push(next);
    else {
      if (nodes.has(next.number)) throw new SyntaxError('its tree of pages leads back into itself');
      nodes.add(next.number);
      for (const kid of resolveArray(file, kids).toReversed()) waiting.push(kid);
    }
    if (pages.length + waiting.length > most) throw new SyntaxError('it has the same pages again and again');
  }
  return pages;
}

/** What a page has of its own or from the nodes above it (7.7.3.4). */
export function inherited(file: PdfFile, page: PdfDictionary, key: string): PdfValue | undefined {
  let node: PdfDictionary = page;
  for (let height = 0; height < highest; height += 1) {
    const value = resolve(file, node.get(key));
    if (value !== undefined && value !== null && !(value instanceof PdfStream)) return value;
    const parent = resolve(file, node.get('Parent'));
    if (!(parent instanceof Map)) return undefined;
    node = parent;
  }
  return undefined;
}
