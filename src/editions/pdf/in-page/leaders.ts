/** Before anything is measured: leaders begin where the last line of a title ends. */
import { range, shownRects } from './boxes.ts';

/** A box of several lines is as wide as its longest, and its leader would begin there. */
export function bringLeadersNear(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.galley .contents .entry')];
  // All are read before any is changed: the browser lays out once.
  const spaces = entries.map(freeSpace);
  entries.forEach((entry, index) => {
    const points = entry.parentElement?.querySelector<SVGElement>(':scope > .leader > svg');
    const space = spaces[index] ?? 0;
    if (points === null || points === undefined || space < 1) return;
    // Not the leader itself: its box would give the title more room, and lines would end elsewhere.
    points.style.marginInlineStart = `${-space}px`;
    points.style.maxWidth = 'none';
    points.style.width = `calc(100% + ${space}px)`;
  });
}

/** What the last line of several leaves free at its end. */
function freeSpace(entry: HTMLElement): number {
  range.selectNodeContents(entry);
  const rects = shownRects(range);
  const last = rects.at(-1);
  const [first] = rects;
  const style = getComputedStyle(entry);
  if (first === undefined || last === undefined || last.top - first.top < Number.parseFloat(style.fontSize) / 2)
    return 0;
  const box = entry.getBoundingClientRect();
  const onLine = rects.filter(({ bottom }) => Math.abs(bottom - last.bottom) < last.height / 2);
  return style.direction === 'rtl'
    ? Math.min(...onLine.map(({ left }) => left)) - box.left
    : box.right - Math.max(...onLine.map(({ right }) => right));
}
