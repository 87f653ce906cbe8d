/** Where ids stand, by the plan of their galley. Pure. */
import type { Item, MeasuredGalley } from './measured.ts';
import type { GalleyPlan } from './plan/index.ts';

/** Page of each id within its galley, from 0. */
export function findPlaces(galley: MeasuredGalley, { pages }: GalleyPlan): [id: string, turn: number][] {
  const pageOfItem = new Map<number, number>();
  const pageOfNote = pagesOfNotes(pages);
  pages.forEach((plan, turn) => {
    for (let index = plan.start; index < plan.end; index += 1) if (!pageOfItem.has(index)) pageOfItem.set(index, turn);
    for (const index of plan.deferred) pageOfItem.delete(index);
    for (const { item } of plan.figures) pageOfItem.set(item, turn);
  });
  const found = galley.ids.map(([id, at]): [string, number] => [id, pageOfItem.get(itemAt(galley.items, at)) ?? 0]);
  const inNotes = galley.noteIds.map(([id, note, line]): [string, number] => [id, pageOfNote(note, line) ?? 0]);
  return [...found, ...inNotes];
}

/** Page on which a line of a note stands. */
export function pagesOfNotes(pages: GalleyPlan['pages']): (note: number, line: number) => number | undefined {
  const pieces = new Map<number, { readonly to: number; readonly turn: number }[]>();
  pages.forEach(({ notes }, turn) => {
    for (const { note, to } of notes) {
      const own = pieces.get(note);
      if (own === undefined) pieces.set(note, [{ to, turn }]);
      else own.push({ to, turn });
    }
  });
  return (note, line) => {
    const own = pieces.get(note);
    return (own?.find(({ to }) => to > line) ?? own?.at(-1))?.turn;
  };
}

/** Index of the item at a height of the strip. */
export function itemAt(items: readonly Item[], height: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.bottom ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
