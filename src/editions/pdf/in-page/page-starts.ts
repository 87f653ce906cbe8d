/** Runs in the page: reads with which letter each page begins. See stone.ts on how. */
import type { Frame } from '../make-up/measured.ts';
import type { Stone } from './stone.ts';

/** Where a page begins, in the letters of its section, or of a note if it holds nothing but notes. */
export interface FoundStart {
  readonly note?: string;
  readonly letters: number;
}

/**
 * Letters are counted as markup/letters.ts counts them in the tree that the document was made of. Figures
 * that were moved to the head of a page are not what it begins with, unless nothing else stands there.
 * @param counts pages of each galley
 * @returns for each galley and page; null for a page without anything that could be named
 */
export function findPageStarts(
  stone: Stone,
  counts: readonly number[],
  frames: readonly Frame[],
): (FoundStart | null)[][] {
  interface Unit {
    readonly node: Text | Element;
    /** Id of the note that it belongs to; '' in the section itself. */
    readonly scope: string;
    /** Letters of the scope before it. */
    readonly before: number;
    /** Said again on each page of its table: only the first time counts. */
    readonly repeats: boolean;
  }
  interface Units {
    readonly flow: Unit[];
    readonly moved: Unit[];
    readonly notes: Unit[];
  }
  type Where = 'flow' | 'moved' | 'notes';
  const leftwards = document.documentElement.dir === 'rtl';
  const range = document.createRange();
  const notLetters = /[\s\u00AD\u200B-\u200D\u2060]/gu;
  const solid = /^(?:img|svg|math|hr|input|video|audio|object|canvas|iframe)$/i;
  /** How far back one looks for what stands on a page although something before it does not. */
  const reach = 60;

  return stone.galleys.map(({ galley, flow }, index) => {
    const frameRect = galley.getBoundingClientRect();
    const { stride, columns } = frames[index] ?? { stride: Infinity, columns: 1 };
    const units: Units = { flow: [], moved: [], notes: [] };
    const known = new Map<string, number>();
    readUnits(flow, units, known, 'flow', '', false);
    const spans = new Map<Unit, readonly [first: number, last: number] | null>();
    const starts: (FoundStart | null)[] = [];
    // Columns are counted; a page begins with the first of its own.
    for (let page = 0; page < (counts[index] ?? 0) * columns; page += columns) {
      const start =
        findInFlow(units.flow, page) ??
        units.moved.map((unit) => startIn(unit, page)).find((found) => found !== null) ??
        units.notes.map((unit) => startIn(unit, page)).find((found) => found !== null);
      starts.push(start ?? null);
    }
    return starts;

    /** Pages stand in the order of the text: the first unit that reaches the page, or one shortly before. */
    function findInFlow(all: readonly Unit[], page: number): FoundStart | null {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        let shown = middle;
        while (shown < high && spanOf(all[shown]) === null) shown += 1;
        if (shown === high || (spanOf(all[shown])?.[1] ?? 0) >= page) high = middle;
        else low = shown + 1;
      }
      for (let place = Math.max(0, low - reach); place < Math.min(all.length, low + reach); place += 1) {
        const unit = all[place];
        const found = unit === undefined ? null : startIn(unit, page);
        if (found !== null) return found;
      }
      return null;
    }

    /** The first letter of a unit that stands on the page. */
    function startIn(unit: Unit, page: number): FoundStart | null {
      const span = spanOf(unit);
      if (span === null || span[1] < page || span[0] > page) return null;
      const { node, scope, before } = unit;
      const tell = (letters: number): FoundStart => (scope === '' ? { letters } : { note: scope, letters });
      if (span[0] === page) return tell(before);
      if (!(node instanceof Text)) return null;
      const offsets: number[] = [];
      for (let offset = 0; offset < node.length; offset += 1) {
        if (node.data.charAt(offset).replace(notLetters, '') !== '') offsets.push(offset);
      }
      let low = 0;
      let high = offsets.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pageOfLetter(node, offsets[middle] ?? 0) >= page) high = middle;
        else low = middle + 1;
      }
      if (pageOfLetter(node, offsets[low] ?? 0) !== page) return null;
      const isSecondHalf = /[\uDC00-\uDFFF]/.test(node.data.charAt(offsets[low] ?? 0));
      return tell(before + low - (isSecondHalf ? 1 : 0));
    }

    /** The first letter after a hyphen has a box beside that, too, without width. */
    function pageOfLetter(text: Text, offset: number): number {
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      const rect = [...range.getClientRects()].at(-1);
      return rect === undefined ? -1 : pageOf(rect);
    }

    function spanOf(unit: Unit | undefined): readonly [first: number, last: number] | null {
      if (unit === undefined) return null;
      const measured = spans.get(unit);
      if (measured !== undefined) return measured;
      if (unit.node instanceof Text) range.selectNodeContents(unit.node);
      const all = unit.node instanceof Text ? range.getClientRects() : unit.node.getClientRects();
      const rects = [...all].filter(({ width }) => width > 0.01);
      const [opening, closing] = [rects[0], rects.at(-1)];
      const span =
        opening === undefined || closing === undefined
          ? null
          : ([pageOf(opening), pageOf(unit.repeats ? opening : closing)] as const);
      spans.set(unit, span);
      return span;
    }

    function pageOf(rect: DOMRect): number {
      const across = leftwards ? frameRect.right - rect.right : rect.left - frameRect.left;
      return Math.max(0, Math.floor((across + 1) / stride));
    }
  });

  function readUnits(
    parent: Element,
    units: Units,
    known: Map<string, number>,
    where: Where,
    scope: string,
    repeats: boolean,
  ): void {
    const add = (node: Text | Element, size: number): void => {
      const before = known.get(scope) ?? 0;
      known.set(scope, before + size);
      units[where].push({ node, scope, before, repeats });
    };
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const size = node.data.replace(notLetters, '').length;
        if (size > 0) add(node, size);
        continue;
      }
      if (!(node instanceof Element) || isLeftOut(node)) continue;
      if (isLetter(node)) {
        add(node, 1);
        continue;
      }
      const isMoved = where === 'flow' && node.classList.contains('moved');
      if (node.classList.contains('footnote')) readUnits(node, units, known, 'notes', node.id, false);
      else if (node.matches('section.notes')) readList(node, units, known, where);
      else readUnits(node, units, known, isMoved ? 'moved' : where, scope, repeats || node.nodeName === 'THEAD');
    }
  }

  /** The notes of a section in a list: each has letters of its own; a page may begin with the heading above. */
  function readList(list: Element, units: Units, known: Map<string, number>, where: Where): void {
    const notes = [...list.querySelectorAll(':scope > ol > li')];
    const scope = notes[0]?.id ?? '';
    const heading = list.querySelector('h2')?.firstChild;
    if (heading instanceof Text) units[where].push({ node: heading, scope, before: 0, repeats: false });
    for (const note of notes) readUnits(note, units, known, where, note.id, false);
  }

  function isLeftOut(element: Element): boolean {
    return (
      element.getAttribute('aria-hidden') === 'true' ||
      element.getAttribute('role') === 'doc-backlink' ||
      element.matches('.zone, [data-folio-of], .pages, br, wbr')
    );
  }

  /** Counts as one letter, whatever is in it. */
  function isLetter(element: Element): boolean {
    return (
      solid.test(element.nodeName) ||
      element.matches('.noteref, .checkbox') ||
      (element.matches('.pageref') &&
        element.firstElementChild?.matches('.pages:only-child') === true &&
        element.firstChild === element.firstElementChild)
    );
  }
}
