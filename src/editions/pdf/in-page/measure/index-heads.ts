/** How high the heads are that an index has where it goes on in another column. */
import { goingOn, makeIndexHead } from '../index-heads.ts';
import type { Draft } from './drafts.ts';

/** Tells lines of an index the height of the head that they have if a column begins with them. */
export function readIndexHeads(items: readonly Draft[], flow: HTMLElement): void {
  if (flow.querySelector('.index-group') === null) return;
  const heads = new Map<Element, HTMLElement>();
  const waiting: { readonly item: Draft; readonly innermost: Element }[] = [];
  for (const item of items) {
    if (item.kind !== 'line') continue;
    if (item.line === 0 && item.element.matches('.index-line')) item.entry = true;
    const going = goingOn(item);
    const innermost = going.at(-1);
    if (innermost === undefined) continue;
    waiting.push({ item, innermost });
    if (!heads.has(innermost)) heads.set(innermost, makeIndexHead(going));
  }
  // All stand in the document before any is measured: the browser lays out once.
  for (const [innermost, head] of heads) innermost.closest('.index-group')?.append(head);
  const heights = new Map([...heads].map(([innermost, head]) => [innermost, head.getBoundingClientRect().height]));
  for (const head of heads.values()) head.remove();
  for (const { item, innermost } of waiting) item.header = heights.get(innermost) ?? 0;
}
