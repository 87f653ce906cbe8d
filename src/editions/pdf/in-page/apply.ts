/** Runs in the page: makes the browser break pages where the plan has them. See stone.ts on how. */
import type { Frame } from '../make-up/measured.ts';
import type { Orders, Zone } from '../make-up/orders.ts';
import type { Stone, StoneGalley } from './stone.ts';

/** What was found elsewhere than planned: item, page planned, page found. */
export interface Mismatch {
  readonly galley: number;
  readonly item: number;
  readonly planned: number;
  readonly found: number;
}

/** What is to be done with a galley. */
export interface Job {
  readonly galley: number;
  readonly frame: Frame;
  readonly orders: Orders;
}

/** Carries out orders for galleys that have just been measured. @returns where the browser disagrees */
export function applyOrders(stone: Stone, jobs: readonly Job[]): Mismatch[] {
  const leftwards = document.documentElement.dir === 'rtl';
  const range = document.createRange();
  const height = jobs[0]?.frame.height ?? 0;
  const frames = new Map<StoneGalley, Frame>();

  const work = jobs.flatMap(({ galley, frame, orders }) => {
    const state = stone.galleys[galley];
    if (state !== undefined) frames.set(state, frame);
    return state === undefined ? [] : [{ galley, orders, state, hung: carryOut(state, orders) }];
  });
  // A zone hangs from a block, and where that begins depends on the zones before it.
  let restless = work.filter(({ hung }) => hung.length > 0);
  for (let round = 0; round < 8 && restless.length > 0; round += 1) {
    restless = restless.filter(({ state, hung }) => adjust(state, hung));
  }
  return work.flatMap(({ galley, orders, state }) => compare(galley, orders, state));

  /** A galley as the window shows it. */
  interface View {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly stride: number;
    readonly columns: number;
  }

  function viewOf(state: StoneGalley): View {
    const { left, right, top } = state.galley.getBoundingClientRect();
    const { stride, width } = frames.get(state) ?? { stride: Infinity, width: 0 };
    return { left, right, top, stride, columns: Math.round((state.galley.scrollWidth + stride - width) / stride) };
  }

  interface Hung {
    readonly zone: Zone;
    readonly spacer: HTMLElement;
    /** Hangs from the same block as the one before it. */
    readonly follows: boolean;
  }

  function carryOut(state: StoneGalley, orders: Orders): Hung[] {
    const { galley, flow, items, blocks, notes } = state;
    for (const index of orders.begins) {
      const item = items[index];
      const element = item?.kind === 'row' && !item.first ? item.element : blocks[item?.block ?? -1];
      element?.classList.add('begins-page');
    }
    for (const index of orders.relaxes) {
      const element = items[index]?.element;
      if (!(element instanceof HTMLElement)) continue;
      element.classList.add('relaxed');
    }
    for (const { item, page, top } of orders.figures) {
      const figure = blocks[items[item]?.block ?? -1];
      figure?.classList.add('moved');
      figure?.style.setProperty('top', `${page * height + top}px`);
    }
    for (const [index, space] of orders.spaces) {
      const block = blocks[items[index]?.block ?? -1];
      block?.classList.add('spaced');
      block?.style.setProperty('margin-top', `${space}px`);
    }
    for (const { note, pieces } of orders.notes) {
      const element = notes[note];
      const [first] = pieces;
      if (element === undefined || first === undefined) continue;
      element.style.setProperty('top', `${first.page * height + first.top}px`);
      element.classList.toggle('leads', first.leads);
      continueNote(element, pieces);
    }
    // Pages that have nothing but notes or figures are there only if the section reaches to them.
    if (orders.pages > 1) flow.style.setProperty('min-height', `${(orders.pages - 1) * height + 1}px`);
    galley.classList.remove('continuous');
    let before: Zone | undefined;
    const zones = orders.zones.flatMap((zone): Hung[] => {
      const block = blocks[zone.block];
      if (block === undefined) return [];
      const follows = before?.block === zone.block;
      const start = follows && before !== undefined ? before.page * height + before.to : zone.start;
      before = zone;
      const spacer = makeZone('spacer', '0', Math.max(0, zone.page * height + zone.from - start));
      hookOf(block).before(spacer, makeZone('', '100%', zone.to - zone.from));
      return [{ zone, spacer, follows }];
    });
    for (const [index, page] of orders.clears) {
      const block = blocks[items[index]?.block ?? -1];
      // Clearing means all zones above in the document: it must not be one that stands further down.
      const above = zones.filter(
        ({ spacer }) => block !== undefined && (block.compareDocumentPosition(spacer) & 2) > 0,
      );
      if (above.every(({ zone }) => zone.page < page || (zone.page === page && zone.from === 0))) {
        block?.classList.add('clears-figures');
      }
    }
    return zones;
  }

  /** Styles know what follows a heading or an opening: a zone does not come between. */
  function hookOf(block: HTMLElement): HTMLElement {
    let hook = block;
    for (
      let before = hook.previousElementSibling;
      before instanceof HTMLElement;
      before = hook.previousElementSibling
    ) {
      if (!before.matches('h1, h2, h3, h4, h5, h6, hr, .opening, .epigraph')) break;
      hook = before;
    }
    return hook;
  }

  /** Inside a note that goes on: the rest of its page, and what stands above it on the next one. */
  function continueNote(element: HTMLElement, pieces: Orders['notes'][number]['pieces']): void {
    const zones: HTMLElement[] = [];
    pieces.slice(0, -1).forEach((piece, index) => {
      const next = pieces[index + 1];
      if (next === undefined) return;
      // Into the line that does not stand here any more, but not over the edge of the page.
      const spacer = Math.min(piece.height + 0.5, height - piece.top - 0.25);
      zones.push(makeZone('spacer', '0', spacer));
      let rest = height - piece.top - spacer - 0.5;
      for (let page = piece.page; page < next.page; page += 1) {
        if (rest > 0) zones.push(makeZone('', '100%', rest));
        rest = height - 1;
      }
      zones.push(makeZone(next.leads ? 'continues' : '', '100%', next.top));
    });
    element.prepend(...zones);
  }

  function makeZone(name: string, wide: string, high: number): HTMLElement {
    const zone = document.createElement('div');
    zone.className = name === '' ? 'zone' : `zone ${name}`;
    zone.ariaHidden = 'true';
    zone.style.width = wide;
    zone.style.height = `${high}px`;
    return zone;
  }

  /** @returns whether anything had to be moved */
  function adjust(state: StoneGalley, hung: readonly Hung[]): boolean {
    const view = viewOf(state);
    // All places are read before any is changed: the browser lays out once for a round.
    const starts = hung.map(({ spacer }) => placeOf(spacer.getClientRects()[0], view));
    let changed = false;
    let before: Zone | undefined;
    hung.forEach(({ zone, spacer, follows }, index) => {
      const start = follows && before !== undefined ? before.page * height + before.to : starts[index];
      before = zone;
      if (start === undefined) return;
      const wanted = Math.max(0, zone.page * height + zone.from - start);
      if (Math.abs(wanted - Number.parseFloat(spacer.style.height)) <= 0.26) return;
      spacer.style.height = `${wanted}px`;
      changed = true;
    });
    return changed;
  }

  /** Page × height + place on the page. */
  function placeOf(rect: DOMRect | undefined, view: View): number | undefined {
    return rect === undefined ? undefined : pageOf(rect, view) * height + rect.top - view.top;
  }

  function pageOf(rect: DOMRect, view: View): number {
    const across = leftwards ? view.right - rect.right : rect.left - view.left;
    return Math.max(0, Math.floor((across + 1) / view.stride));
  }

  function compare(galley: number, orders: Orders, state: StoneGalley): Mismatch[] {
    const view = viewOf(state);
    const wrong: Mismatch[] = [];
    for (const [index, planned] of orders.ends) {
      const item = state.items[index];
      if (item === undefined) continue;
      const found = item.run === undefined ? pageOfBox(item.element, view) : pageOfLine(item, view);
      if (found !== undefined && found !== planned) wrong.push({ galley, item: index, planned, found });
    }
    if (wrong.length === 0 && view.columns !== orders.pages) {
      wrong.push({ galley, item: -1, planned: orders.pages, found: view.columns });
    }
    return wrong;
  }
  function pageOfBox(element: Element, view: View): number | undefined {
    const rect = element.getClientRects()[0];
    return rect === undefined ? undefined : pageOf(rect, view);
  }

  function pageOfLine(item: StoneGalley['items'][number], view: View): number | undefined {
    if (item.run === undefined) return undefined;
    range.setStartBefore(item.run.first);
    range.setEndAfter(item.run.last);
    const leading = item.bottom - item.top;
    const pages: number[] = [];
    let page = -1;
    let middle = -Infinity;
    for (const rect of range.getClientRects()) {
      if (rect.width < 0.01) continue;
      const own = pageOf(rect, view);
      const at = (rect.top + rect.bottom) / 2;
      if (own < page || (own === page && at < middle + 0.55 * leading)) continue;
      page = own;
      middle = at;
      pages.push(own);
    }
    return pages[item.line];
  }
}
