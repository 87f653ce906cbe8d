/** Links as PDF/UA wants them: in the structure, with words of their own (ISO 14289-1, 7.18). */
import { readLines, type LineEnds } from './divided-words.ts';
import type { Mark } from './language-marks.ts';
import {
  PdfReference,
  PdfString,
  dictionary,
  listPages,
  name,
  resolve,
  resolveArray,
  resolveDictionary,
  textString,
  type PdfDictionary,
  type PdfFile,
} from '../../../../pdf-file/index.ts';
import type { Marked } from './repairs.ts';
import { makeElement, walk, type StructureElement } from './elements.ts';

/** Changes annotations and pages in place; links that nothing owns are put at the end of the tree. */
export function describeLinks(file: PdfFile, root: StructureElement, marked: Marked, lineEnds: LineEnds): void {
  const owners = new Map<number, StructureElement>();
  walk(root, (element) => {
    for (const child of element.children) {
      if (child.kind === 'annotation') owners.set(child.annotation.number, element);
    }
  });
  joinPieces(file, owners);
  dropUnseen(file, root);
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    if (!entries.has('Annots')) continue;
    entries.set('Tabs', name('S'));
    for (const reference of resolveArray(file, entries.get('Annots'))) {
      if (!(reference instanceof PdfReference)) continue;
      const annotation = resolveDictionary(file, reference);
      let owner = owners.get(reference.number);
      if (owner === undefined) {
        owner = makeElement('Link', root, [{ kind: 'annotation', page: page.number, annotation: reference }]);
        root.children.push(owner);
      }
      annotation.set('F', 4);
      annotation.set(
        'Contents',
        textString(describe(file, annotation, readLines(owner, lineEnds), owner, marked.get(owner))),
      );
    }
  }
}

/** Rectangles of one line that are farther apart than this, in points, are two. */
const nearest = 1.5;

/**
 * Of a link with emphasis in it the browser makes one rectangle a line or several, as it happens to have painted it:
 * those that touch become the first of them, and what is left of the others is nothing.
 */
function joinPieces(file: PdfFile, owners: ReadonlyMap<number, StructureElement>): void {
  for (const page of listPages(file)) {
    let before: { readonly owner: StructureElement; readonly annotation: PdfDictionary } | undefined;
    for (const reference of resolveArray(file, resolveDictionary(file, page).get('Annots'))) {
      const owner = reference instanceof PdfReference ? owners.get(reference.number) : undefined;
      if (owner === undefined || !(reference instanceof PdfReference)) {
        before = undefined;
        continue;
      }
      const annotation = resolveDictionary(file, reference);
      if (before?.owner !== owner || !joinWith(file, before.annotation, annotation)) before = { owner, annotation };
    }
  }
}

/** @returns whether the second goes on where the first ends, which then ends where the second did */
function joinWith(file: PdfFile, first: PdfDictionary, second: PdfDictionary): boolean {
  const [a, b] = [first, second].map((one) => resolveArray(file, one.get('Rect')).map(Number));
  const [left = 0, bottom = 0, right = 0, top = 0] = a ?? [];
  const [from = 0, low = 0, to = 0, high = 0] = b ?? [];
  const isLine = Math.abs(bottom - low) <= nearest && Math.abs(top - high) <= nearest;
  if (!isLine || from > right + nearest || to < left - nearest) return false;
  first.set('Rect', [Math.min(left, from), Math.min(bottom, low), Math.max(right, to), Math.max(top, high)]);
  second.set('Rect', [0, 0, 0, 0]);
  return true;
}

/** What hangs over the end of a page leaves the edge of a link on the next one, and some are there twice. */
function dropUnseen(file: PdfFile, root: StructureElement): void {
  const unseen = new Set<number>();
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    const references = resolveArray(file, entries.get('Annots'));
    const places = new Set<string>();
    const seen = references.filter((reference) => {
      if (!(reference instanceof PdfReference)) return false;
      const rectangle = resolveArray(file, resolveDictionary(file, reference).get('Rect')).map(Number);
      const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
      const isSeen = right - left > 0.5 && top - bottom > 2 && !places.has(rectangle.join(' '));
      places.add(rectangle.join(' '));
      if (!isSeen) unseen.add(reference.number);
      return isSeen;
    });
    if (seen.length === references.length) continue;
    if (seen.length === 0) entries.delete('Annots');
    else entries.set('Annots', seen);
  }
  if (unseen.size === 0) return;
  walk(root, (element) => {
    element.children = element.children.filter(
      (child) => child.kind !== 'annotation' || !unseen.has(child.annotation.number),
    );
  });
}

/** The text of the link, and where it leads if that is not in the book. */
function describe(
  file: PdfFile,
  annotation: PdfDictionary,
  own: string,
  owner: StructureElement,
  mark: Mark | undefined,
): string {
  const text = mark?.label ?? [mark?.prefix, own].filter((part) => part !== undefined && part !== '').join(' ');
  const words = text === '' ? altOf(owner) : text;
  const action = resolve(file, annotation.get('A'));
  const address = action instanceof Map ? resolve(file, action.get('URI')) : undefined;
  if (!(address instanceof PdfString)) return words === '' ? '–' : words;
  const url = address.bytes;
  return words === '' || words === url ? url : words.includes(url) ? words : `${words} (${url})`;
}

function altOf(element: StructureElement): string {
  let alt = element.alt ?? '';
  walk(element, (child) => {
    if (alt === '') alt = child.alt ?? '';
  });
  return alt;
}

/** What a page needs that has no links. */
export function orderTabs(file: PdfFile): void {
  for (const page of listPages(file)) resolveDictionary(file, page).set('Tabs', name('S'));
  resolveDictionary(file, file.root).set('MarkInfo', dictionary({ Marked: true }));
}
