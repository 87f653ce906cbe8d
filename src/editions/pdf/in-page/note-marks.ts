/** Runs in the page: numbers notes anew. See stone.ts on how. */
import type { Stone } from './stone.ts';

/** Sets the numbers of notes, at their references and at the notes. @returns indexes of the galleys that changed */
export function fillNoteMarks(stone: Stone, numbers: Readonly<Record<string, string>>): number[] {
  const changed: number[] = [];
  for (const [index, { flow }] of stone.galleys.entries()) {
    for (const mark of flow.querySelectorAll<HTMLElement>('[data-note-mark]')) {
      const number = numbers[mark.dataset['noteMark'] ?? ''];
      if (number === undefined || mark.textContent === number) continue;
      mark.textContent = number;
      if (changed.at(-1) !== index) changed.push(index);
    }
  }
  return changed;
}
