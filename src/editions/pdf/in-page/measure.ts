/**
 * Runs in the page, while it is shown on the screen: reads off which page everything stands on. It is
 * handed over as text, so it uses nothing from outside itself; and nothing in it may wait, since scripts
 * of the document are switched off and with them all timers.
 */
export interface Measured {
  /** Pages of each galley. */
  readonly counts: readonly number[];
  /** Id, index of its galley, page within it (from 0). */
  readonly places: readonly (readonly [id: string, galley: number, page: number])[];
}

/** @param stride from the beginning of one column to that of the next, CSS pixels */
export function measureGalleys(stride: number): Measured {
  const galleys = [...document.querySelectorAll<HTMLElement>('.galley:not(.plate, .blank)')];
  const leftwards = document.documentElement.dir === 'rtl';
  const counts: number[] = [];
  const places: (readonly [string, number, number])[] = [];
  galleys.forEach((galley, index) => {
    const frame = galley.getBoundingClientRect();
    const columnOf = (rect: DOMRect): number =>
      Math.max(0, Math.floor(((leftwards ? frame.right - rect.right : rect.left - frame.left) + 1) / stride));
    const section = galley.firstElementChild;
    const fragments = section === null ? [] : [...section.getClientRects()];
    const last = fragments.at(-1);
    counts.push(last === undefined ? 1 : columnOf(last) + 1);
    for (const element of galley.querySelectorAll('[id]')) {
      // An empty anchor has no box of its own: what follows it tells where it is.
      let shown: Element | null = element;
      let rect = shown.getClientRects()[0];
      while (rect === undefined && shown !== null && shown !== galley) {
        shown = shown.nextElementSibling ?? shown.parentElement;
        rect = shown?.getClientRects()[0];
      }
      places.push([element.id, index, rect === undefined ? 0 : columnOf(rect)]);
    }
  });
  return { counts, places };
}
