/** Boxes of letters and elements, and the column that they stand in. */

/** For all that is measured of text: a new one each time would stay with the document for a while. */
export const range: Range = document.createRange();

const isLeftwards = document.documentElement.dir === 'rtl';

/** Boxes that can be seen. */
export function shownRects(of: Range | Element): DOMRect[] {
  return [...of.getClientRects()].filter(({ width }) => width > 0.01);
}

/** The last box of a character: the first one after a hyphen has a box beside that, too. */
export function letterRect(text: Text, offset: number): DOMRect | undefined {
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return [...range.getClientRects()].at(-1);
}

export function middleOf({ top, bottom }: { readonly top: number; readonly bottom: number }): number {
  return (top + bottom) / 2;
}

/** All texts in a node, in their order; the node itself if it is one. */
export function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text as Text);
  return texts;
}

/**
 * Index of the column of a galley in which a box stands.
 * @param edges of the galley
 * @param stride from one column to the next
 */
export function columnOf(
  rect: { readonly left: number; readonly right: number },
  edges: { readonly left: number; readonly right: number },
  stride: number,
): number {
  const across = isLeftwards ? edges.right - rect.right : rect.left - edges.left;
  return Math.max(0, Math.floor((across + 1) / stride));
}
