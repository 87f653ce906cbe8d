/** Before anything is measured: parts paths and addresses where a line would gape. */
import { middleOf, range, textsIn } from './boxes.ts';
import { standAsStrips } from './galley-table.ts';

/**
 * A path or a name in code, or the address of a link, stays whole, except where it would leave the line before
 * it with gaps: there it may be parted after a slash or an underscore and before a point, without a hyphen.
 * @param most width of a space, in ems, that passes
 * @returns how many may be parted
 */
export function partLongNames(most: number): number {
  standAsStrips();
  const found = [...document.querySelectorAll<HTMLElement>('.galley :is(p, li, dd) :is(code, a[href^=http])')].filter(
    (name) => {
      const block = name.closest<HTMLElement>('p, li, dd, pre, table');
      return (
        block?.matches('p, li, dd') === true && /\w[/_.]./u.test(name.textContent) && gapBefore(name, block) > most
      );
    },
  );
  for (const name of found) for (const text of textsIn(name)) part(text);
  return found.length;
}

/** The widest space, in ems, of the lines after which the name, or another word of it, begins a line. */
function gapBefore(name: HTMLElement, block: HTMLElement): number {
  const style = getComputedStyle(block);
  const lines = [...name.getClientRects()];
  const start = lines[0];
  if (style.textAlign !== 'justify' || start === undefined) return 0;
  const size = Number.parseFloat(style.fontSize);
  const texts = textsIn(block).filter((text) => (text.compareDocumentPosition(name) & 4) > 0);
  const above = widthOfSpace(texts, (space) => space.bottom < start.top + size * 0.5);
  const own = lines
    .slice(0, -1)
    .map((line) =>
      widthOfSpace(
        [...texts, ...textsIn(name)],
        (space) => line.top < middleOf(space) && middleOf(space) < line.bottom,
        false,
      ),
    );
  return Math.max(above, ...own) / size;
}

/** Of the last space on a line; 0 if the last space of all is on another. A space at the end of a line has no width. */
function widthOfSpace(texts: readonly Text[], isThere: (space: DOMRect) => boolean, isLast = true): number {
  for (const text of texts.toReversed()) {
    for (let at = text.data.lastIndexOf(' '); at >= 0; at = at === 0 ? -1 : text.data.lastIndexOf(' ', at - 1)) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const space = range.getBoundingClientRect();
      if (space.width < 0.01) continue;
      if (isThere(space)) return space.width;
      if (isLast) return 0;
    }
  }
  return 0;
}

/** Three characters at least stay on either side. */
function part(text: Text): void {
  const pieces = text.data.split(/(?<=\S{2}[/_])(?=[^/\s]\S{2})|(?<=\S{2}\w)(?=\.\w{2})/u);
  if (pieces.length === 1) return;
  text.replaceWith(...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [document.createElement('wbr'), piece])));
}
