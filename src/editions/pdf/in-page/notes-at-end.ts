/** Takes what is placed by hand back into its column, in galleys whose pages cannot be made up. */
import { galleysOnTable } from './galley-table.ts';
import { leaveInColumn } from './index-opening.ts';

/** Sets the notes of galleys below their text, in its order: they are text like other text then, as openings are. */
export function setNotesAtEnd(indexes: readonly number[]): void {
  const table = galleysOnTable();
  for (const index of indexes) {
    const { flow } = table[index] ?? {};
    if (flow === undefined) continue;
    leaveInColumn(flow);
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
