/** Where the finished PDF says that things are: read back to prove the plan. */
import type { PageDesign } from '../../../../theme/index.ts';
import {
  PdfName,
  PdfReference,
  PdfString,
  addObject,
  dictionary,
  listPages,
  name,
  resolve,
  resolveArray,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';

export interface Destination {
  /** Index of the page. */
  readonly page: number;
  /** `[page /XYZ left top zoom]` */
  readonly target: PdfValue[];
}

/**
 * Puts destinations where they belong. Chromium 147 leaves the margins out of them; and a raised figure in
 * the first line of a page reaches above it, so that the place is taken for the foot of the page before.
 * @param design geometry of the pages, CSS pixels
 */
export function straightenDestinations(
  file: PdfFile,
  destinations: ReadonlyMap<string, Destination>,
  { trim, margins, leading, notesColumn }: PageDesign,
  direction: 'ltr' | 'rtl',
): Map<string, Destination> {
  const pages = listPages(file);
  const blockHeight = trim.height - margins.top - margins.bottom;
  // Room for notes at the outer edge is there on both sides of the text.
  const atSpine = margins.inner - (notesColumn?.side === 'outer' ? notesColumn.width + notesColumn.gap : 0);
  // Plates that bleed have larger pages without margins: nothing is left out there.
  const isUsual = (page: number): boolean => heightOf(file, pages[page]) < trim.height * pointsPerPixel + 1;
  // Sections begin at the top of the text block: the highest place is its upper edge.
  const tops = [...destinations.values()]
    .filter(({ page }) => isUsual(page))
    .map(({ target }) => target[3])
    .filter((top) => typeof top === 'number');
  const origin = tops.reduce((highest, top) => Math.max(highest, top), 0);
  return new Map(
    [...destinations].map(([id, { page, target }]) => {
      const [, kind = null, left, top, zoom = 0] = target;
      if (typeof left !== 'number' || typeof top !== 'number' || !isUsual(page)) return [id, { page, target }];
      const height = heightOf(file, pages[page]);
      const hasMargins = origin < height - 1;
      const depth = (origin - top) / pointsPerPixel;
      // Nothing begins so low that less than half a line of it is on the page.
      const hangs = depth > blockHeight - leading / 2 && page + 1 < pages.length;
      const place = hangs ? page + 1 : page;
      const innerIsLeft = (place % 2 === 0) === (direction === 'ltr');
      const margin = hasMargins ? 0 : innerIsLeft ? atSpine : margins.outer;
      const x = left + margin * pointsPerPixel;
      const y = heightOf(file, pages[place]) - (margins.top + (hangs ? 0 : depth)) * pointsPerPixel;
      return [id, { page: place, target: [pages[place] ?? null, kind, roundPoints(x), roundPoints(y), zoom] }];
    }),
  );
}

/**
 * With those that the browser leaves out: of a place without words at the end of a line it may make none, and what
 * leads there would lead nowhere.
 * @param planned index of the page of every id
 */
export function addDestinations(
  file: PdfFile,
  printed: ReadonlyMap<string, Destination>,
  planned: ReadonlyMap<string, number>,
): Map<string, Destination> {
  const pages = listPages(file);
  const added = [...planned].flatMap(([id, page]): (readonly [string, Destination])[] => {
    const reference = pages[page];
    if (printed.has(id) || reference === undefined) return [];
    return [[id, { page, target: [reference, name('XYZ'), 0, heightOf(file, reference), 0] }]];
  });
  return new Map([...printed, ...added]);
}

function roundPoints(value: number): number {
  return Math.round(value * 100) / 100;
}

const pointsPerPixel = 0.75;

function heightOf(file: PdfFile, page: PdfReference | undefined): number {
  const box = page === undefined ? [] : resolveArray(file, resolveDictionary(file, page).get('MediaBox'));
  return typeof box[3] === 'number' ? box[3] : 0;
}

/** Destinations by id, as Chromium writes them: a dictionary in the catalog, names percent-encoded. */
export function readDestinations(file: PdfFile): Map<string, Destination> {
  const found = new Map<string, Destination>();
  const catalog = resolveDictionary(file, file.root);
  const list = catalog.get('Dests');
  if (list === undefined) return found;
  const indexes = new Map(listPages(file).map((page, index) => [page.number, index]));
  for (const [key, value] of resolveDictionary(file, list)) {
    const target = resolveArray(file, value);
    const page = target[0];
    if (page instanceof PdfReference) found.set(decodeId(key), { page: indexes.get(page.number) ?? 0, target });
  }
  return found;
}

/** The id that a name of Chromium's stands for. */
export function decodeId(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** A byte string that sorts as the name tree wants it. */
export function destinationName(id: string): PdfString {
  return new PdfString(Buffer.from(id, 'utf8').toString('latin1'));
}

/** All annotations of all pages. */
export function* eachAnnotation(file: PdfFile): Generator<Map<string, PdfValue>> {
  for (const page of listPages(file)) {
    for (const reference of resolveArray(file, resolveDictionary(file, page).get('Annots'))) {
      const annotation = resolve(file, reference);
      if (annotation instanceof Map) yield annotation;
    }
  }
}

/** Ids as a name tree (ISO 32000-1, 7.9.6), which links and addresses like `book.pdf#nameddest=id` use. */
export function nameDestinations(
  file: PdfFile,
  catalog: PdfDictionary,
  destinations: ReadonlyMap<string, Destination>,
): void {
  catalog.delete('Dests');
  for (const annotation of eachAnnotation(file)) {
    const target = annotation.get('Dest');
    if (target instanceof PdfName) annotation.set('Dest', destinationName(decodeId(target.name)));
  }
  const entries = [...destinations]
    .map(([id, { target }]): readonly [PdfString, PdfValue[]] => [destinationName(id), target])
    .toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : 1));
  const leaves: PdfReference[] = [];
  for (let start = 0; start < entries.length; start += 64) {
    const group = entries.slice(start, start + 64);
    const limits = [group[0]?.[0] ?? null, group.at(-1)?.[0] ?? null];
    leaves.push(addObject(file, dictionary({ Limits: limits, Names: group.flat() })));
  }
  if (leaves.length > 0) catalog.set('Names', dictionary({ Dests: addObject(file, dictionary({ Kids: leaves })) }));
}
