/** Reads with which letter each page begins. */
import type { Frame } from '../make-up/measured.ts';
import { columnOf, letterRect, range, shownRects } from './boxes.ts';
import { galleysOnTable } from './galley-table.ts';
import { countLetters, readUnits, type Unit, type Units } from './letter-units.ts';

/** Where a page begins, in the letters of its section, or of a note if it holds nothing but notes. */
export interface FoundStart {
  readonly note?: string;
  readonly letters: number;
}

/** How far back one looks for what stands on a page although something before it does not. */
const reach = 60;

/**
 * Figures that were moved to the head of a page are not what it begins with, unless nothing else stands there.
 * @param counts pages of each galley
 * @returns for each galley and page; null for a page without anything that could be named
 */
export function findPageStarts(counts: readonly number[], frames: readonly Frame[]): (FoundStart | null)[][] {
  return galleysOnTable().map(({ galley, flow }, index) => {
    const { stride, columns } = frames[index] ?? { stride: Infinity, columns: 1 };
    const finder = new StartFinder(readUnits(flow), galley.getBoundingClientRect(), stride);
    // Columns are counted; a page begins with the first of its own.
    return Array.from({ length: counts[index] ?? 0 }, (_, page) => finder.find(page * columns));
  });
}

/** First and last column. */
type Span = readonly [first: number, last: number];

/** Finds in the columns of one galley. */
class StartFinder {
  readonly #units: Units;
  readonly #edges: DOMRect;
  readonly #stride: number;
  readonly #spans = new Map<Unit, Span | null>();

  constructor(units: Units, edges: DOMRect, stride: number) {
    this.#units = units;
    this.#edges = edges;
    this.#stride = stride;
  }

  find(column: number): FoundStart | null {
    const { flow, moved, notes } = this.#units;
    return this.#findInFlow(flow, column) ?? this.#findFirst(moved, column) ?? this.#findFirst(notes, column);
  }

  #findFirst(units: readonly Unit[], column: number): FoundStart | null {
    for (const unit of units) {
      const found = this.#startIn(unit, column);
      if (found !== null) return found;
    }
    return null;
  }

  /** Pages stand in the order of the text: the first unit that reaches the page, or one shortly before. */
  #findInFlow(units: readonly Unit[], column: number): FoundStart | null {
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      let shown = middle;
      while (shown < high && this.#spanOf(units[shown]) === null) shown += 1;
      if (shown === high || (this.#spanOf(units[shown])?.[1] ?? 0) >= column) high = middle;
      else low = shown + 1;
    }
    return this.#findFirst(units.slice(Math.max(0, low - reach), low + reach), column);
  }

  /** The first letter of a unit that stands in the column. */
  #startIn(unit: Unit, column: number): FoundStart | null {
    const span = this.#spanOf(unit);
    if (span === null || span[1] < column || span[0] > column) return null;
    const { node, scope, before } = unit;
    const letters = span[0] === column ? 0 : this.#lettersBefore(node, column);
    if (letters === undefined) return null;
    return scope === '' ? { letters: before + letters } : { note: scope, letters: before + letters };
  }

  /** Letters of a text before the first one in a column. */
  #lettersBefore(node: Text | Element, column: number): number | undefined {
    if (!(node instanceof Text)) return undefined;
    const offsets: number[] = [];
    for (let offset = 0; offset < node.length; offset += 1) {
      if (countLetters(node.data.charAt(offset)) > 0) offsets.push(offset);
    }
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#columnOfLetter(node, offsets[middle] ?? 0) >= column) high = middle;
      else low = middle + 1;
    }
    const first = offsets[low] ?? 0;
    if (this.#columnOfLetter(node, first) !== column) return undefined;
    const isSecondHalf = /[\uDC00-\uDFFF]/.test(node.data.charAt(first));
    return low - (isSecondHalf ? 1 : 0);
  }

  #columnOfLetter(text: Text, offset: number): number {
    const rect = letterRect(text, offset);
    return rect === undefined ? -1 : this.#columnOf(rect);
  }

  #spanOf(unit: Unit | undefined): Span | null {
    if (unit === undefined) return null;
    const known = this.#spans.get(unit);
    if (known !== undefined) return known;
    const { node, repeats } = unit;
    if (node instanceof Text) range.selectNodeContents(node);
    const rects = shownRects(node instanceof Text ? range : node);
    const [opening, closing] = [rects[0], rects.at(-1)];
    const span: Span | null =
      opening === undefined || closing === undefined
        ? null
        : [this.#columnOf(opening), this.#columnOf(repeats ? opening : closing)];
    this.#spans.set(unit, span);
    return span;
  }

  #columnOf(rect: DOMRect): number {
    return columnOf(rect, this.#edges, this.#stride);
  }
}
