/** At which height of the window something stands. */
import { middleOf } from '../boxes.ts';

/**
 * Height of an element; an empty anchor has none of its own: what follows it tells where it is.
 * @param within where one stops to look for what follows
 */
export function placeOf(element: Element, within: Element, leading: number): number {
  let shown: Element | null = element;
  let rect = shown.getClientRects()[0];
  while (rect === undefined && shown !== null && shown !== within) {
    shown = shown.nextElementSibling ?? shown.parentElement;
    rect = shown?.getClientRects()[0];
  }
  if (rect === undefined) return 0;
  // Raised figures reach above their line: the middle of small things tells, the top of large ones.
  return rect.height < leading * 1.5 ? middleOf(rect) : rect.top + 1;
}
