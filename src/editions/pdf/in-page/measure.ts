/** Runs in the page: reads the galleys as continuous strips. See stone.ts on how. */
import type { Item, MeasuredGalley, NoteLine } from '../make-up/measured.ts';
import type { Run, Stone, StoneItem } from './stone.ts';

/**
 * Measures galleys anew, whatever was made up from them before.
 * @param block height of a page's text block, CSS pixels
 */
export function measureGalleys(
  stone: Stone,
  indexes: readonly number[],
  { block, leading }: { readonly block: number; readonly leading: number },
): MeasuredGalley[] {
  type Draft = { -readonly [Key in keyof StoneItem]: StoneItem[Key] };
  const range = document.createRange();
  /** What may not be parted from what follows it. */
  const keepsNext = new Set<Draft>();
  const inline = /^(?:inline|inline-block|inline-flex|inline-grid|inline-table|contents|ruby|ruby-text|math)$/;
  const solid = /flex|grid|flow-root|math/;
  const replaced = /^(?:IMG|SVG|HR|OBJECT|CANVAS|VIDEO)$/i;
  const avoids = (value: string): boolean => value.startsWith('avoid');
  const forces = (value: string): boolean => /^(?:page|column|left|right|recto|verso|always|all)$/.test(value);

  const wanted = indexes.map((index) => stone.galleys[index]).filter((galley) => galley !== undefined);
  for (const { galley, flow } of wanted) {
    for (const zone of flow.querySelectorAll('.zone')) zone.remove();
    for (const element of flow.querySelectorAll<HTMLElement>('.begins-page')) element.classList.remove('begins-page');
    for (const element of flow.querySelectorAll<HTMLElement>('.moved')) {
      element.classList.remove('moved');
      element.style.removeProperty('top');
    }
    for (const element of flow.querySelectorAll<HTMLElement>('.spaced')) {
      element.classList.remove('spaced');
      element.style.removeProperty('margin-top');
    }
    for (const element of flow.querySelectorAll('.clears-figures, .relaxed')) {
      element.classList.remove('clears-figures', 'relaxed');
    }
    flow.style.removeProperty('min-height');
    galley.classList.add('continuous');
  }
  return wanted.map((state) => {
    const origin = state.flow.getBoundingClientRect().top;
    const notes = [...state.flow.querySelectorAll<HTMLElement>('.footnote:not(.at-end)')];
    const items: Draft[] = [];
    const blocks: HTMLElement[] = [];
    const floats: { top: number; bottom: number; from: number }[] = [];
    collect(state.flow, items, blocks, floats, origin, -1);
    keepBesideFloats(items, floats);
    for (const [index, item] of items.entries()) {
      item.first = index === 0 || items[index - 1]?.block !== item.block;
      if (item.floats) for (const one of [index - 1, index, index + 1]) readMargins(items[one], blocks);
    }
    const indexOf = new Map(notes.map((note, index): [Element, number] => [note, index]));
    const measured = notes.map((element) => measureNote(element, origin, state.flow));
    notes.forEach((element, index) => {
      const own = measured[index];
      const reference = referenceOf(element);
      const parent = reference?.closest('.footnote') ?? null;
      const note = parent === null ? undefined : indexOf.get(parent);
      if (own !== undefined && note !== undefined && reference !== null) {
        own.parent = { note, line: lineOf(reference, measured[note], notes[note], state.flow) };
      }
    });
    const at = (y: number): Draft | undefined => items[findItem(items, y)];
    const order = measured
      .map((_, index) => index)
      .toSorted((a, b) => {
        const [one, two] = [measured[a], measured[b]];
        return (one?.at ?? 0) - (two?.at ?? 0) || a - b;
      });
    for (const index of order) {
      const item = at(measured[index]?.at ?? 0);
      if (item !== undefined) item.notes = [...item.notes, index];
    }
    state.items = items;
    state.blocks = blocks;
    state.notes = notes;
    const ids: [string, number][] = [];
    const noteIds: [string, number, number][] = [];
    for (const element of state.galley.querySelectorAll('[id]')) {
      const note = element.closest('.footnote');
      const index = note === null ? undefined : indexOf.get(note);
      if (index !== undefined)
        noteIds.push([element.id, index, lineOf(element, measured[index], notes[index], state.flow)]);
      else ids.push([element.id, placeOf(element, state.galley) - origin]);
    }
    return {
      items: items.map(({ element: _element, run: _run, line: _line, ...item }): Item => item),
      notes: measured,
      ids,
      noteIds,
    };
  });

  function referenceOf(note: Element): Element | null {
    const link = note.querySelector('.note-number')?.getAttribute('href') ?? '';
    return document.getElementById(decodeURIComponent(link.slice(1)));
  }

  /** Line of a note in which something stands. */
  function lineOf(
    element: Element,
    measured: { readonly lines: readonly NoteLine[] } | undefined,
    note: Element | undefined,
    flow: HTMLElement,
  ): number {
    if (measured === undefined || note === undefined || element === note) return 0;
    const at = placeOf(element, flow) - note.getBoundingClientRect().top;
    const line = measured.lines.findIndex(({ bottom }) => bottom > at);
    return Math.max(0, line);
  }

  /** Height of an element; an empty anchor has none of its own: what follows it tells where it is. */
  function placeOf(element: Element, galley: Element): number {
    let shown: Element | null = element;
    let rect = shown.getClientRects()[0];
    while (rect === undefined && shown !== null && shown !== galley) {
      shown = shown.nextElementSibling ?? shown.parentElement;
      rect = shown?.getClientRects()[0];
    }
    if (rect === undefined) return 0;
    // Raised figures reach above their line: the middle of small things tells, the top of large ones.
    return rect.height < leading * 1.5 ? (rect.top + rect.bottom) / 2 : rect.top + 1;
  }

  function findItem(items: readonly Draft[], y: number): number {
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.bottom ?? 0) > y) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function draft(element: Element, top: number, bottom: number, kind: Item['kind'], blockIndex: number): Draft {
    return {
      top,
      bottom,
      kind,
      opens: true,
      forced: false,
      block: blockIndex,
      first: false,
      header: 0,
      notes: [],
      floats: false,
      margins: [0, 0],
      plate: false,
      heading: false,
      ...sourceOf(element),
      element,
      run: undefined,
      line: 0,
    };
  }

  /** Walks over the children of a block. @param owner index of the block at top level; -1 at the top itself */
  function collect(
    parent: Element,
    items: Draft[],
    blocks: HTMLElement[],
    floats: { top: number; bottom: number; from: number }[],
    origin: number,
    owner: number,
  ): void {
    const parentStyle = getComputedStyle(parent);
    let first: Node | undefined;
    let last: Node | undefined;
    let forcedNext = false;
    const own = (element: Element): number => {
      if (owner >= 0) return owner;
      blocks.push(element instanceof HTMLElement ? element : (parent as HTMLElement));
      return blocks.length - 1;
    };
    const flush = (): void => {
      if (first !== undefined && last !== undefined) {
        readLines({ first, last }, parent, parentStyle, items, origin, owner < 0 ? own(parent) : owner);
      }
      first = undefined;
      last = undefined;
    };
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (first === undefined && (node.textContent ?? '').trim() === '') continue;
        first ??= node;
        last = node;
        continue;
      }
      if (!(node instanceof Element) || node.matches('.footnote:not(.at-end)')) continue;
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.position === 'absolute') continue;
      if (style.float !== 'none') {
        const rect = node.getBoundingClientRect();
        floats.push({ top: rect.top - origin, bottom: rect.bottom - origin, from: items.length });
        continue;
      }
      if (inline.test(style.display)) {
        first ??= node;
        last = node;
        continue;
      }
      flush();
      const start = items.length;
      const index = own(node);
      const rect = node.getBoundingClientRect();
      const [top, bottom] = [rect.top - origin, rect.bottom - origin];
      const isPlate = node.matches('.plate, .landscape');
      const whole = avoids(style.breakInside) && rect.height <= block;
      // What is taller than a page has to be divided: the browser must not try to keep it together.
      if (avoids(style.breakInside) && !whole && node instanceof HTMLElement) node.style.breakInside = 'auto';
      if (node instanceof HTMLTableElement) {
        readTable(node, items, origin, index);
      } else if (isPlate || whole || solid.test(style.display) || replaced.test(node.nodeName) || clips(style)) {
        items.push(draft(node, top, bottom, 'block', index));
      } else {
        collect(node, items, blocks, floats, origin, index);
        if (items.length === start && rect.height > 0) items.push(draft(node, top, bottom, 'block', index));
        const opening = items[start];
        const closing = items.at(-1);
        if (opening !== undefined && top < opening.top) opening.top = top;
        if (closing !== undefined && items.length > start && bottom > closing.bottom) closing.bottom = bottom;
      }
      const opening = items[start];
      const closing = items.at(-1);
      if (opening !== undefined && closing !== undefined) {
        if (forcedNext || forces(style.breakBefore)) opening.forced = true;
        if (avoids(style.breakBefore)) opening.opens = false;
        forcedNext = forces(style.breakAfter);
        if (avoids(style.breakAfter)) keepsNext.add(closing);
        if (/^H[1-6]$/.test(node.nodeName) || node.matches('.opening')) opening.heading = true;
        if (isPlate) {
          opening.plate = true;
          opening.forced = true;
          forcedNext = true;
        }
        if (
          owner < 0 &&
          node.matches('figure') &&
          node.querySelector('figcaption') !== null &&
          start === items.length - 1
        ) {
          opening.floats = true;
        }
      } else if (forces(style.breakAfter)) forcedNext = true;
      if (opening !== undefined && start > 0) {
        const before = items[start - 1];
        if (before !== undefined && keepsNext.has(before)) opening.opens = false;
      }
    }
    flush();
  }

  function sourceOf(element: Element): { at?: string } {
    const at = element.closest<HTMLElement>('[data-at]')?.dataset['at'];
    return at === undefined ? {} : { at };
  }

  function clips(style: CSSStyleDeclaration): boolean {
    return /auto|scroll|hidden/.test(style.overflowY);
  }

  function readTable(table: HTMLTableElement, items: Draft[], origin: number, index: number): void {
    const rows: Draft[] = [];
    const add = (element: Element, kind: Item['kind']): Draft => {
      const rect = element.getBoundingClientRect();
      const item = draft(element, rect.top - origin, rect.bottom - origin, kind, index);
      rows.push(item);
      return item;
    };
    if (table.caption !== null && getComputedStyle(table.caption).captionSide !== 'bottom') add(table.caption, 'head');
    let header = 0;
    if (table.tHead !== null) header = add(table.tHead, 'head').bottom - (rows.at(-1)?.top ?? 0);
    const repeats = header > 0 && header < block / 4;
    let spanned = 0;
    for (const row of table.rows) {
      if (row.parentElement === table.tHead) continue;
      const item = add(row, 'row');
      item.header = repeats ? header : 0;
      // Rows that a cell spans belong together.
      item.opens = spanned <= 0 && !staysWithRowBefore(row);
      spanned = Math.max(spanned, ...[...row.cells].map((cell) => cell.rowSpan)) - 1;
    }
    if (table.caption !== null && getComputedStyle(table.caption).captionSide === 'bottom')
      add(table.caption, 'head').opens = false;
    rows.forEach((row, place) => {
      if (rows[place - 1]?.kind === 'head') row.opens = false;
    });
    items.push(...rows);
  }

  /** By their style; rows of more than three lines are allowed to part. */
  function staysWithRowBefore(row: HTMLTableRowElement): boolean {
    const before = row.previousElementSibling;
    if (!(before instanceof HTMLTableRowElement)) return false;
    const asking = [
      { one: before, side: 'breakAfter' },
      { one: row, side: 'breakBefore' },
    ] as const;
    return asking.some(({ one, side }) => {
      if (!avoids(getComputedStyle(one)[side])) return false;
      const isShort = one.getBoundingClientRect().height < leading * 3.5;
      if (!isShort) one.style[side] = 'auto';
      return isShort;
    });
  }

  function readLines(
    run: Run,
    element: Element,
    style: CSSStyleDeclaration,
    items: Draft[],
    origin: number,
    index: number,
  ): void {
    range.setStartBefore(run.first);
    range.setEndAfter(run.last);
    const height = Number.parseFloat(style.lineHeight) || leading;
    const lines: { middle: number; top: number; bottom: number; right: number }[] = [];
    for (const rect of range.getClientRects()) {
      if (rect.width < 0.01) continue;
      const middle = (rect.top + rect.bottom) / 2;
      const last = lines.at(-1);
      if (last === undefined || middle > last.middle + 0.55 * height) {
        lines.push({ middle, top: rect.top, bottom: rect.bottom, right: rect.right });
      } else if (rect.bottom - rect.top > last.bottom - last.top) {
        last.middle = middle;
        last.top = rect.top;
        last.bottom = rect.bottom;
      }
      const line = lines.at(-1);
      if (line !== undefined) line.right = Math.max(line.right, rect.right);
    }
    const edges = element.closest('.section')?.getBoundingClientRect();
    const orphans = Number(style.orphans) || 2;
    const widows = Number(style.widows) || 2;
    // Lines begin whole pixels below the edge of their block; the middle of the letters may be half a pixel off.
    const edge = element.getBoundingClientRect().top;
    const base = edge + Math.round((lines[0]?.middle ?? 0) - height / 2 - edge) - origin;
    lines.forEach(({ middle, top, bottom, right }, place) => {
      const even = base + place * height;
      const measured = middle - height / 2 - origin;
      // Lines stand at equal distances; what is taller than a line (a formula, a picture) says so itself.
      const start = Math.abs(measured - even) < 1 ? even : measured;
      const item = draft(element, start, start + height, 'line', index);
      if (bottom - top > height * 1.6) {
        item.top = Math.min(item.top, top - origin);
        item.bottom = Math.max(item.bottom, bottom - origin);
      }
      item.opens = place === 0 || (place >= orphans && lines.length - place >= widows);
      if (edges !== undefined && right > edges.right + 1.5 && !isAtFoot(element)) item.overfull = true;
      item.run = run;
      item.line = place;
      items.push(item);
    });
  }

  /** Notes in the margin stand beside the text block. */
  function isAtFoot(element: Element): boolean {
    return element.closest('.footnote') !== null;
  }

  /** What stands beside a floated figure goes to one page with it. */
  function keepBesideFloats(items: Draft[], floats: readonly { top: number; bottom: number; from: number }[]): void {
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

  function readMargins(item: Draft | undefined, blocks: readonly HTMLElement[]): void {
    const block = blocks[item?.block ?? -1];
    if (item === undefined || block === undefined) return;
    const { marginTop, marginBottom } = getComputedStyle(block);
    item.margins = [Number.parseFloat(marginTop) || 0, Number.parseFloat(marginBottom) || 0];
  }

  function measureNote(
    element: HTMLElement,
    origin: number,
    flow: HTMLElement,
  ): { id: string; lines: NoteLine[]; height: number; at: number; parent?: { note: number; line: number } } {
    const rect = element.getBoundingClientRect();
    const drafts: Draft[] = [];
    collect(element, drafts, [], [], rect.top, 0);
    const lines = drafts.map((item, place): NoteLine => {
      const next = drafts[place + 1];
      return { bottom: Math.min(item.bottom, rect.height), ends: next === undefined || next.opens };
    });
    const reference = referenceOf(element);
    const parent = reference?.closest('.footnote') ?? null;
    const at =
      reference === null
        ? 0
        : parent === null
          ? placeOf(reference, flow) - origin
          : // A note on a note goes with the note that refers to it.
            measureNoteAt(parent, flow, origin);
    return { id: element.id, lines, height: rect.height, at };
  }

  function measureNoteAt(note: Element, flow: HTMLElement, origin: number): number {
    const reference = referenceOf(note);
    if (reference === null) return 0;
    const parent = reference.closest('.footnote');
    return parent === null || parent === note ? placeOf(reference, flow) - origin : measureNoteAt(parent, flow, origin);
  }
}
