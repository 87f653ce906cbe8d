/** Sets heads above the lines of an index with which columns begin, so that these begin with the heads. */
import { middleOf, textsIn, letterRect } from '../boxes.ts';
import type { TableGalley, TableItem } from '../galley-table.ts';
import { goingOn, makeIndexHead } from '../index-heads.ts';

/** @param indexes of the lines; the galley is one strip yet */
export function setHeads({ flow, items }: TableGalley, indexes: readonly number[]): void {
  if (indexes.length === 0) return;
  const origin = flow.getBoundingClientRect().top;
  // All places are found before any head moves what follows it.
  const places = indexes.flatMap((index) => {
    const item = items[index];
    const place = item === undefined ? undefined : findPlace(item, origin);
    return item === undefined || place === undefined ? [] : [{ item, place }];
  });
  // From the last to the first: a text that is parted keeps what stands before.
  for (const { item, place } of places.toReversed()) {
    const head = makeIndexHead(goingOn(item));
    head.classList.add('begins-page');
    place.insertNode(head);
  }
}

export function takeHeadsBack(flow: HTMLElement): void {
  for (const head of flow.querySelectorAll('.index-continued')) {
    const { parentElement } = head;
    head.remove();
    parentElement?.normalize();
  }
}

/** Where a line begins: before its block, or within it, outside of all that begins there. */
function findPlace({ element, run, line, top }: TableItem, origin: number): Range | undefined {
  const place = document.createRange();
  if (line === 0 && element.matches('.index-line')) {
    place.setStartBefore(element);
    return place;
  }
  const found = run === undefined ? undefined : findLetter(run.first, element, top + origin);
  if (found === undefined) return undefined;
  place.setStart(found.text, found.offset);
  let node: Node = found.text;
  if (found.offset > 0) return place;
  while (node.previousSibling === null && node.parentNode !== null && node.parentNode !== element)
    node = node.parentNode;
  place.setStartBefore(node);
  return place;
}

/** The first letter that stands below a height of the window. */
function findLetter(
  first: Node,
  element: Element,
  height: number,
): { readonly text: Text; readonly offset: number } | undefined {
  for (const text of textsIn(element)) {
    const isBefore = (first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    if (isBefore) continue;
    for (let offset = 0; offset < text.length; offset += 1) {
      const rect = letterRect(text, offset);
      if (rect !== undefined && rect.width > 0.01 && middleOf(rect) > height) return { text, offset };
    }
  }
  return undefined;
}
