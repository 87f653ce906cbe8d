/** Reads galleys as continuous strips of type. */
import type { Item, MeasuredGalley, MeasuredNote } from '../../make-up/measured.ts';
import { itemAt } from '../../make-up/places.ts';
import { undoOrders } from '../apply/undo.ts';
import { galleysOnTable, type TableGalley } from '../galley-table.ts';
import { breakAnew } from '../paragraphs/break-paragraphs.ts';
import { readBlocks } from './blocks.ts';
import { openStrip, type Draft, type PageMeasure } from './drafts.ts';
import { keepBesideFloats, readMargins } from './floats.ts';
import { readIndexHeads } from './index-heads.ts';
import { keepAcrossLow, readAcross } from './index-opening.ts';
import { readNotes } from './notes.ts';
import { placeOf } from './places.ts';

/** Measures galleys anew, whatever was made up from them before. */
export function measureGalleys(indexes: readonly number[], page: PageMeasure): MeasuredGalley[] {
  const table = galleysOnTable();
  const wanted = indexes.map((index) => table[index]).filter((galley) => galley !== undefined);
  // All are changed before any is read: the browser lays out once.
  for (const galley of wanted) undoOrders(galley);
  breakAnew();
  return wanted.map((galley) => measureGalley(galley, page));
}

function measureGalley(state: TableGalley, page: PageMeasure): MeasuredGalley {
  const { galley, flow } = state;
  const origin = flow.getBoundingClientRect().top;
  const strip = openStrip(origin, page);
  const { items, blocks } = strip;
  keepAcrossLow(flow, page.block);
  readBlocks(flow, strip, -1);
  keepBesideFloats(items, strip.floats);
  items.forEach((item, index) => {
    item.first = index === 0 || items[index - 1]?.block !== item.block;
  });
  readMargins(items, blocks);
  readIndexHeads(items, flow);
  const notes = readNotes(flow, origin, page);
  bringNotes(items, notes.measured);
  state.items = items;
  state.blocks = blocks;
  state.notes = notes.elements;
  const ids: [string, number][] = [];
  const noteIds: [string, number, number][] = [];
  for (const element of galley.querySelectorAll('[id]')) {
    const place = notes.locate(element);
    if (place === undefined) ids.push([element.id, placeOf(element, galley, page.leading) - origin]);
    else noteIds.push([element.id, ...place]);
  }
  const across = readAcross(items);
  return { items: items.map(withoutElements), notes: notes.measured, ids, noteIds, ...across };
}

/** Tells items which notes they bring to their page, in the order of the references. */
function bringNotes(items: readonly Draft[], notes: readonly MeasuredNote[]): void {
  const order = notes
    .map((note, index) => ({ at: note.at, index }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, index } of order) {
    const item = items[itemAt(items, at)];
    if (item !== undefined) item.notes = [...item.notes, index];
  }
}

/** What can be handed over. */
function withoutElements({ element: _element, run: _run, line: _line, ...item }: Draft): Item {
  return item;
}
