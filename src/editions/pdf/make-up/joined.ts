/** What was made up in several documents, as that of one book. Pure. */
import type { Run } from '../gatherings/seams.ts';
import type { MadeUp } from './make-up.ts';

/** @param parts what is made up, and its galleys; others have a page, and nothing on it */
export function joinMadeUp(parts: readonly (readonly [own: Run, madeUp: MadeUp])[]): MadeUp {
  /** Each list has a place for every galley. */
  const pick = <Item>(listOf: (madeUp: MadeUp) => readonly Item[]): Item[] => {
    const all: Item[] = [];
    for (const [[start, end], madeUp] of parts)
      listOf(madeUp)
        .slice(start, end)
        .forEach((item, place) => (all[start + place] = item));
    return all;
  };
  return {
    counts: pick(({ counts }) => counts),
    places: parts.flatMap(([, { places }]) => places),
    galleys: pick(({ galleys }) => galleys),
    plans: pick(({ plans }) => plans),
    starts: pick(({ starts }) => starts),
    plates: new Set(parts.flatMap(([, { plates }]) => [...plates])),
    unplanned: parts.flatMap(([, { unplanned }]) => unplanned),
    crowded: new Set(parts.flatMap(([, { crowded }]) => [...crowded])),
  };
}
