/** Sets heads above the lines of an index with which columns begin, so that these begin with the heads. */
import { middleOf, textsIn, letterRect } from '../boxes.ts';
import type { TableGalley, TableItem } from '../galley-table.ts';
import { goingOn, makeIndexHead } from '../index-heads.ts';

/** @param lines of an index, and the space above the head of each; the galley is one strip yet */
export function setHeads({ flow, items }: TableGalley, lines: readonly (readonly [number, number])[]): void {
  if (lines.length === 0) return;
  const origin = flow.getBoundingClientRect().top;
  // All places are found before any head moves what follows it.
  const places = lines.flatMap(([index, space]) => {
    const item = items[index];
    const place = item === undefined ? undefined : findPlace(item, origin);
    return item === undefined || place === undefined ? [] : [{ item, place, space }];
  });
  // From the last to the first: a text that is parted keeps what stands before.
  for (const { item, place, space } of places.toReversed()) {
    const head = makeIndexHead(goingOn(item));
    head.classList.add('begins-page');
    if (space > 0) head.style.paddingTop = `${space}px`;
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
  const group = element.matches('.index-letter') ? element.closest('.index-group') : null;
  if (run === undefined || group !== null || (line === 0 && element.matches('.index-line'))) {
    place.setStartBefore(group ?? element);
    return place;
  }
  const found = findLetter(run.first, element, top + origin);
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
