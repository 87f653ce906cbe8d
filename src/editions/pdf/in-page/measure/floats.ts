/** What floats: pictures beside the text, and figures that may leave their place. */
import type { Draft, Float } from './drafts.ts';

/** What stands beside a floated figure goes to one page with it. */
export function keepBesideFloats(items: readonly Draft[], floats: readonly Float[]): void {
  for (const { top, bottom, from } of floats) {
    let leads = true;
    for (let index = from; index < items.length && (items[index]?.top ?? Infinity) < bottom; index += 1) {
      const item = items[index];
      if (item === undefined || item.bottom <= top + 1) continue;
      if (leads) {
        item.top = Math.min(item.top, top);
        item.opens = true;
      } else item.opens = false;
      leads = false;
    }
  }
}

/** Margins of figures that may leave their place, and of what stands next to them: it closes up. */
export function readMargins(items: readonly Draft[], blocks: readonly HTMLElement[]): void {
  items.forEach((item, index) => {
    if (!item.floats) return;
    for (const one of [items[index - 1], item, items[index + 1]]) {
      const block = blocks[one?.block ?? -1];
      if (one === undefined || block === undefined) continue;
      const { marginTop, marginBottom } = getComputedStyle(block);
      one.margins = [Number.parseFloat(marginTop) || 0, Number.parseFloat(marginBottom) || 0];
    }
  });
}
