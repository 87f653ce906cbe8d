/** Once pages are made up: finds lines whose words stand too far apart. */
import type { Frame } from '../make-up/measured.ts';
import { columnOf, middleOf, range } from './boxes.ts';
import { findGalleys } from './galley-table.ts';

export interface LooseLine {
  readonly galley: number;
  /** Column of the galley, from 0. */
  readonly turn: number;
  /** `line:column` of its paragraph in the section's file. */
  readonly at?: string;
  /** Width of a space, in ems. */
  readonly gap: number;
  /** Some of its words, by which it can be found. */
  readonly words: string;
}

/** Column of a box in the galley that is looked at. */
type ColumnOf = (rect: DOMRect) => number;

/**
 * Justifying widens the spaces of a line alike: it is enough to look at one of each.
 * @param most width of a space, in ems, that passes
 */
export function findLooseLines(frames: readonly Frame[], most: number): LooseLine[] {
  return findGalleys().flatMap((element, galley) => {
    const edges = element.getBoundingClientRect();
    const stride = frames[galley]?.stride ?? Infinity;
    const column: ColumnOf = (rect) => columnOf(rect, edges, stride);
    return [...element.querySelectorAll<HTMLElement>('p, li, dd, blockquote')].flatMap((block) =>
      looseLinesIn(block, column, most).map((line): LooseLine => ({ galley, ...line })),
    );
  });
}

function looseLinesIn(block: HTMLElement, column: ColumnOf, most: number): Omit<LooseLine, 'galley'>[] {
  const style = getComputedStyle(block);
  if (style.textAlign !== 'justify' || style.position === 'absolute') return [];
  const size = Number.parseFloat(style.fontSize);
  const source = block.closest<HTMLElement>('[data-at]')?.dataset['at'];
  const place = source === undefined ? {} : { at: source };
  const { top } = block.getBoundingClientRect();
  const known = new Set<number>();
  const found: Omit<LooseLine, 'galley'>[] = [];
  for (const text of textsOf(block)) {
    for (const { rect, at } of spacesOf(text, size, column)) {
      const gap = rect.width / size;
      const turn = column(rect);
      // From the block's own top: wherever it stands, the same are one line.
      const line = turn * 100_000 + Math.round((rect.top - top) / 4);
      if (gap <= most || known.has(line)) continue;
      known.add(line);
      found.push({ turn, ...place, gap, words: wordsAround(text.data, at) });
    }
  }
  return found;
}

/** What stands in a block itself, not in blocks within it. */
function textsOf(block: Element): Text[] {
  return [...block.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.length > 8 ? [node] : [];
    const isOther = !(node instanceof Element) || node.matches('p, li, dd, blockquote, pre, table, .footnote, .zone');
    return isOther ? [] : textsOf(node);
  });
}

/** One space of each line, from the middle of what a text has of it. */
function spacesOf(text: Text, size: number, column: ColumnOf): { readonly rect: DOMRect; readonly at: number }[] {
  range.selectNodeContents(text);
  const parts = [...range.getClientRects()].filter(({ width }) => width > size);
  const all = parts.reduce((sum, { width }) => sum + width, 0);
  let passed = 0;
  return parts.flatMap((part) => {
    const guess = Math.round(((passed + part.width / 2) / all) * text.length);
    passed += part.width;
    const space = part.width < 4 * size ? undefined : findSpace(text, guess, part, column);
    return space === undefined ? [] : [space];
  });
}

/** Lines have about as many characters as they are wide: where that fails, one looks further on or back. */
function findSpace(
  text: Text,
  guess: number,
  part: DOMRect,
  column: ColumnOf,
): { rect: DOMRect; at: number } | undefined {
  let low = 0;
  let high = text.length - 1;
  let from = guess;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const at = nearestSpace(text.data, from, low, high);
    if (at < 0) return undefined;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const rect = range.getBoundingClientRect();
    const middle = middleOf(rect);
    const isOnLine = middle > part.top && middle < part.bottom;
    const order = column(rect) - column(part) || (isOnLine ? 0 : middle - part.top);
    // A space at the end of a line has no width.
    if (order === 0 && rect.width > 0.01) return { rect, at };
    if (order > 0) high = at - 1;
    else low = at + 1;
    from = order === 0 ? at + 3 : at + (order > 0 ? -25 : 25);
  }
  return undefined;
}

function nearestSpace(data: string, from: number, low: number, high: number): number {
  const after = data.indexOf(' ', Math.max(low, from));
  if (after >= 0 && after <= high) return after;
  const before = data.lastIndexOf(' ', Math.min(high, from));
  return before >= low ? before : -1;
}

function wordsAround(data: string, at: number): string {
  const before = data.slice(0, at).trimEnd().split(/\s+/u).slice(-2);
  const after = data.slice(at).trimStart().split(/\s+/u).slice(0, 2);
  return [...before, ...after].join(' ').trim();
}
