/**
 * Zones: strips of a page that text keeps clear of. Each is an empty float over the whole width, below another
 * one without width that reaches from the block from which both hang down to it.
 */
import type { Frame } from '../../make-up/measured.ts';
import type { Zone } from '../../make-up/layout-orders.ts';
import { columnOf } from '../boxes.ts';
import type { TableGalley } from '../galley-table.ts';

export interface HungZone {
  readonly zone: Zone;
  readonly spacer: HTMLElement;
  /** Hangs from the same block as the one before it. */
  readonly follows: boolean;
}

/** CSS pixels by which a zone may stand elsewhere: less than the eye sees, more than the browser rounds. */
const slack = 0.26;

/** @param height of a page */
export function hangZones(blocks: readonly HTMLElement[], zones: readonly Zone[], height: number): HungZone[] {
  let before: Zone | undefined;
  return zones.flatMap((zone): HungZone[] => {
    const block = blocks[zone.block];
    if (block === undefined) return [];
    const follows = before?.block === zone.block;
    const start = follows && before !== undefined ? endOf(before, height) : zone.start;
    before = zone;
    const spacer = makeZone('spacer', '0', Math.max(0, zone.page * height + zone.from - start));
    hookOf(block).before(spacer, makeZone('', '100%', zone.to - zone.from));
    return [{ zone, spacer, follows }];
  });
}

/** Moves zones to their places, if the blocks from which they hang are not where they were thought. @returns whether any was */
export function settleZones({ galley }: TableGalley, frame: Frame, hung: readonly HungZone[]): boolean {
  const { height, stride } = frame;
  const edges = galley.getBoundingClientRect();
  // All places are read before any is changed: the browser lays out once for a round.
  const starts = hung.map(({ spacer }) => {
    const rect = spacer.getClientRects()[0];
    return rect === undefined ? undefined : columnOf(rect, edges, stride) * height + rect.top - edges.top;
  });
  let changed = false;
  let before: Zone | undefined;
  hung.forEach(({ zone, spacer, follows }, index) => {
    const start = follows && before !== undefined ? endOf(before, height) : starts[index];
    before = zone;
    if (start === undefined) return;
    const wanted = Math.max(0, zone.page * height + zone.from - start);
    if (Math.abs(wanted - Number.parseFloat(spacer.style.height)) <= slack) return;
    spacer.style.height = `${wanted}px`;
    changed = true;
  });
  return changed;
}

export function makeZone(name: string, wide: string, high: number): HTMLElement {
  const zone = document.createElement('div');
  zone.className = name === '' ? 'zone' : `zone ${name}`;
  zone.ariaHidden = 'true';
  zone.style.width = wide;
  zone.style.height = `${high}px`;
  return zone;
}

/** Pages × height + place on the page. */
function endOf({ page, to }: Zone, height: number): number {
  return page * height + to;
}

/** Styles know what follows a heading or an opening: a zone does not come between. */
function hookOf(block: HTMLElement): HTMLElement {
  let hook = block;
  for (let before = hook.previousElementSibling; before instanceof HTMLElement; before = hook.previousElementSibling) {
    if (!before.matches('h1, h2, h3, h4, h5, h6, hr, .opening, .epigraph')) break;
    hook = before;
  }
  return hook;
}
