/** Sets notes in their places, those that go on with what keeps their lines off the rest of the page. */
import type { Orders, PlacedPiece } from '../../make-up/layout-orders.ts';
import type { TableGalley } from '../galley-table.ts';
import { makeZone } from './zones.ts';

/** @param height of a page */
export function placeNotes({ notes }: TableGalley, orders: Orders, height: number): void {
  for (const { note, pieces } of orders.notes) {
    const element = notes[note];
    const [first] = pieces;
    if (element === undefined || first === undefined) continue;
    element.style.setProperty('top', `${first.page * height + first.top}px`);
    element.classList.toggle('leads', first.leads);
    element.prepend(...continueNote(pieces, height));
  }
}

/** Inside a note that goes on: the rest of its page, and what stands above it on the next one. */
function continueNote(pieces: readonly PlacedPiece[], height: number): HTMLElement[] {
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
  return zones;
}
