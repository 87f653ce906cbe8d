/** Makes the browser break pages where the plan has them. */
import type { Frame } from '../../make-up/measured.ts';
import type { Orders } from '../../make-up/layout-orders.ts';
import { galleysOnTable, type TableGalley } from '../galley-table.ts';
import { setHeads } from './index-heads.ts';
import { findMismatches, type Mismatch } from './mismatches.ts';
import { placeNotes } from './notes.ts';
import { partSpans } from './spans.ts';
import { hangZones, settleZones, type HungZone } from './zones.ts';

/** What is to be done with a galley. */
export interface Job {
  readonly galley: number;
  readonly frame: Frame;
  readonly orders: Orders;
}

interface Work extends Job {
  readonly state: TableGalley;
  readonly hung: readonly HungZone[];
}

/** Times that zones are moved until they stay where they are. */
const rounds = 8;

/** Carries out orders for galleys that have just been measured. @returns where the browser disagrees */
export function applyOrders(jobs: readonly Job[]): Mismatch[] {
  const table = galleysOnTable();
  const work = jobs.flatMap((job): Work[] => {
    const state = table[job.galley];
    return state === undefined ? [] : [{ ...job, state, hung: carryOut(state, job) }];
  });
  // A zone hangs from a block, and where that begins depends on the zones before it.
  let restless = work.filter(({ hung }) => hung.length > 0);
  for (let round = 0; round < rounds && restless.length > 0; round += 1) {
    restless = restless.filter(({ state, frame, hung }) => settleZones(state, frame, hung));
  }
  return work.flatMap(({ galley, frame, orders, state }) => findMismatches(galley, orders, state, frame));
}

function carryOut(state: TableGalley, { frame, orders }: Job): HungZone[] {
  const { galley, flow, items, blocks } = state;
  const { height } = frame;
  setHeads(state, orders.goesOn);
  const blockOf = (index: number): HTMLElement | undefined => blocks[items[index]?.block ?? -1];
  for (const index of orders.begins) {
    const item = items[index];
    const isWithin = item !== undefined && !item.first && (item.kind !== 'line' || item.entry === true);
    const element = isWithin ? item.element : blockOf(index);
    element?.classList.add('begins-page');
    if (element instanceof HTMLTableRowElement) partSpans(element);
  }
  for (const index of orders.relaxes) {
    const element = items[index]?.element;
    if (element instanceof HTMLElement) element.classList.add('relaxed');
  }
  for (const { item, page, top } of orders.figures) {
    const figure = blockOf(item);
    figure?.classList.add('moved');
    figure?.style.setProperty('top', `${page * height + top}px`);
  }
  for (const [index, space] of orders.spaces) {
    const block = blockOf(index);
    block?.classList.add('spaced');
    block?.style.setProperty('margin-top', `${space}px`);
  }
  placeNotes(state, orders, height);
  // Pages that have nothing but notes or figures are there only if the section reaches to them.
  if (orders.pages > 1) flow.style.setProperty('min-height', `${(orders.pages - 1) * height + 1}px`);
  galley.classList.remove('continuous');
  const zones = hangZones(blocks, orders.zones, height);
  for (const [index, page] of orders.clears) clearFigures(blockOf(index), page, zones);
  return zones;
}

/** Clearing means all zones above in the document: it must not be one that stands further down. */
function clearFigures(block: HTMLElement | undefined, page: number, zones: readonly HungZone[]): void {
  if (block === undefined) return;
  const above = zones.filter(({ spacer }) => (block.compareDocumentPosition(spacer) & 2) > 0);
  const isClear = above.every(({ zone }) => zone.page < page || (zone.page === page && zone.from === 0));
  if (isClear) block.classList.add('clears-figures');
}
