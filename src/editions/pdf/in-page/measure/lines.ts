/** Lines of a run of text. */
import { middleOf, range } from '../boxes.ts';
import type { Run } from '../galley-table.ts';
import { draftItem, type Strip } from './drafts.ts';

interface Line {
  middle: number;
  top: number;
  bottom: number;
  right: number;
}

/** @param index of the block at the top level */
export function readLines(run: Run, element: Element, style: CSSStyleDeclaration, strip: Strip, index: number): void {
  const { items, origin, page } = strip;
  const height = Number.parseFloat(style.lineHeight) || page.leading;
  const lines = findLines(run, height);
  const edges = element.closest('.section')?.getBoundingClientRect();
  const orphans = Number(style.orphans) || 2;
  const widows = Number(style.widows) || 2;
  // Lines begin whole pixels below the edge of their block; the middle of the letters may be half a pixel off.
  const edge = element.getBoundingClientRect().top;
  const base = edge + Math.round((lines[0]?.middle ?? 0) - height / 2 - edge) - origin;
  lines.forEach(({ middle, top, bottom, right }, place) => {
    const measured = middle - height / 2 - origin;
    // Counted with those before it that are blank.
    const even = base + Math.round((measured - base) / height) * height;
    // Lines stand at equal distances; what is taller than a line (a formula, a picture) says so itself.
    const start = Math.abs(measured - even) < 1 ? even : measured;
    const item = draftItem(element, start, start + height, 'line', index);
    if (bottom - top > height * 1.6) {
      item.top = Math.min(item.top, top - origin);
      item.bottom = Math.max(item.bottom, bottom - origin);
    }
    item.opens = place === 0 || (place >= orphans && lines.length - place >= widows);
    // Notes in the margin stand beside the text block.
    const isBeside = edges !== undefined && right > edges.right + 1.5;
    if (isBeside && element.closest('.footnote') === null) item.overfull = true;
    item.run = run;
    item.line = place;
    // Blank lines stand at the foot of a page if need be, and never at the head of one.
    const above = place === 0 ? undefined : items.at(-1);
    if (above !== undefined && item.top - above.bottom > height / 2) above.bottom = item.top;
    items.push(item);
  });
}

/** Boxes of letters, put together where they stand at one height. */
function findLines(run: Run, height: number): Line[] {
  range.setStartBefore(run.first);
  range.setEndAfter(run.last);
  const lines: Line[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width < 0.01) continue;
    const middle = middleOf(rect);
    const last = lines.at(-1);
    if (last === undefined || middle > last.middle + 0.55 * height) {
      lines.push({ middle, top: rect.top, bottom: rect.bottom, right: rect.right });
      continue;
    }
    if (rect.bottom - rect.top > last.bottom - last.top) {
      last.middle = middle;
      last.top = rect.top;
      last.bottom = rect.bottom;
    }
    last.right = Math.max(last.right, rect.right);
  }
  return lines;
}
