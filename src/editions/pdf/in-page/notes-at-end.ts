/** Takes notes from the feet of pages that cannot be made up. */
import { galleysOnTable } from './galley-table.ts';

/** Sets the notes of galleys below their text, in its order. They are text like other text then. */
export function setNotesAtEnd(indexes: readonly number[]): void {
  const table = galleysOnTable();
  for (const index of indexes) {
    const { flow } = table[index] ?? {};
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
