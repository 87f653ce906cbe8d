/** Runs in the page: takes notes from the feet of pages that cannot be made up. See stone.ts on how. */
import type { Stone } from './stone.ts';

/** Sets the notes of galleys below their text, in its order. They are text like other text then. */
export function setNotesAtEnd(stone: Stone, indexes: readonly number[]): void {
  for (const index of indexes) {
    const { flow } = stone.galleys[index] ?? {};
    if (flow === undefined) continue;
    const notes = [...flow.querySelectorAll<HTMLElement>('.footnote:not(.at-end)')];
    notes.forEach((note, place) => {
      for (const zone of note.querySelectorAll('.zone')) zone.remove();
      note.style.removeProperty('top');
      note.classList.add('at-end');
      note.classList.toggle('leads', place === 0);
    });
    flow.append(...notes);
  }
}
