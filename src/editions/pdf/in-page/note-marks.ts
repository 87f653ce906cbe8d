/** Numbers notes anew. */
import { galleysOnTable } from './galley-table.ts';
import { loosen } from './paragraphs/break-paragraphs.ts';

/**
 * Sets the numbers of notes, at their references and at the notes.
 * @param numbers by the id of the note
 * @returns indexes of the galleys that changed
 */
export function fillNoteMarks(numbers: Readonly<Record<string, string>>): number[] {
  return galleysOnTable().flatMap(({ flow }, index) => {
    const changed: Element[] = [];
    for (const mark of flow.querySelectorAll<HTMLElement>('[data-note-mark]')) {
      const number = numbers[mark.dataset['noteMark'] ?? ''];
      if (number === undefined || mark.textContent === number) continue;
      mark.textContent = number;
      changed.push(mark);
    }
    loosen(changed);
    return changed.length > 0 ? [index] : [];
  });
}
