/** Runs in the page: reads where lines end. See stone.ts on how. */
import type { Stone } from './stone.ts';

/**
 * Which of some lines end with a divided word. The galleys have to stand as continuous strips.
 * @param lines galley and item of each
 */
export function findHyphens(stone: Stone, lines: readonly (readonly [galley: number, item: number])[]): boolean[] {
  const range = document.createRange();
  return lines.map(([galley, index]) => {
    const state = stone.galleys[galley];
    const item = state?.items[index];
    const next = state?.items[index + 1];
    if (item?.run === undefined || next?.run !== item.run) return false;
    // Middle of the next line, as the window sees it.
    const origin = state?.flow.getBoundingClientRect().top ?? 0;
    const border = next.top + origin;
    for (
      let node: Node | null = item.run.first;
      node !== null;
      node = node === item.run.last ? null : node.nextSibling
    ) {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts = node.nodeType === Node.TEXT_NODE ? [node] : [];
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
      for (const text of texts) {
        const found = lineStart(text as Text, border);
        if (found === undefined) continue;
        const data = (text as Text).data;
        return found > 0 && /\p{L}\p{M}*$/u.test(data.slice(0, found)) && /^\p{L}/u.test(data.slice(found));
      }
    }
    return false;
  });

  /** First character of a text that stands below a height; nothing if the text begins or ends there. */
  function lineStart(text: Text, border: number): number | undefined {
    const middle = (offset: number): number => {
      range.setStart(text, offset);
      range.setEnd(text, Math.min(text.length, offset + 1));
      const rect = range.getBoundingClientRect();
      return (rect.top + rect.bottom) / 2;
    };
    if (text.length < 2 || !(middle(0) < border) || !(middle(text.length - 1) > border)) return undefined;
    let low = 0;
    let high = text.length - 1;
    while (high - low > 1) {
      const between = (low + high) >> 1;
      if (middle(between) > border) high = between;
      else low = between;
    }
    return high;
  }
}
