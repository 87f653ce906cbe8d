/** Numbers of notes that count anew on each page. Pure. */
import type { MeasuredGalley } from './measured.ts';
import type { GalleyPlan } from './plan/index.ts';

/**
 * The number of each note that begins on a page of a galley, by its id.
 * @param columns of a page: they count on
 */
export function numberByPage(
  { notes: measured }: MeasuredGalley,
  { pages }: GalleyPlan,
  columns: number,
): Record<string, string> {
  const numbers: Record<string, string> = {};
  let number = 0;
  pages.forEach(({ notes }, turn) => {
    if (turn % columns === 0) number = 0;
    for (const { note, from } of notes) {
      if (from > 0) continue;
      number += 1;
      numbers[measured[note]?.id ?? ''] = String(number);
    }
  });
  return numbers;
}

/** At the end of a chapter numbers that begin anew would name several notes: there they count through. */
export function numberThrough(notes: readonly { readonly id: string }[]): Record<string, string> {
  return Object.fromEntries(notes.map(({ id }, place) => [id, String(place + 1)]));
}
