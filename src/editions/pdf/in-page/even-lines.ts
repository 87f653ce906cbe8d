/** Before anything is measured: keeps the lines of headings even. */
import { range, shownRects } from './boxes.ts';
import { standAsStrips } from './galley-table.ts';

/**
 * Chromium does not balance lines beside which anything floats, as the zones of the make-up do. What it has
 * balanced is therefore given the width of its longest line: so it is broken there without balancing.
 */
export function keepLinesEven(): void {
  standAsStrips();
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('.galley :is(h1, h2, h3, h4, h5, h6, figcaption, .pullquote > p)'),
  ];
  // All are read before any is changed: the browser lays out once.
  const spaces = blocks.map(freeSpace);
  blocks.forEach((block, index) => {
    const space = spaces[index];
    if (space !== undefined) block.style.paddingInline = `${space.start}px ${space.end}px`;
  });
}

/** What the longest line of a balanced block leaves free, with the padding that is there. */
function freeSpace(block: HTMLElement): { readonly start: number; readonly end: number } | undefined {
  const style = getComputedStyle(block);
  if (style.getPropertyValue('text-wrap-style') !== 'balance' || style.display !== 'block') return undefined;
  range.selectNodeContents(block);
  const rects = shownRects(range);
  const [left, right] = [Math.min(...rects.map((rect) => rect.left)), Math.max(...rects.map((rect) => rect.right))];
  const [start, end] = [Number.parseFloat(style.paddingInlineStart), Number.parseFloat(style.paddingInlineEnd)];
  const free = block.clientWidth - start - end - (right - left) - 1;
  const isOneLine = (rects.at(-1)?.top ?? 0) - (rects[0]?.top ?? 0) < Number.parseFloat(style.fontSize) / 2;
  if (free <= 0 || isOneLine) return undefined;
  return style.textAlign === 'center' ? { start: start + free / 2, end: end + free / 2 } : { start, end: end + free };
}
