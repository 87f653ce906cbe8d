/** Before anything is measured: what opens a chapter takes whole lines, so that its text stands on the lines of the page beside it. */
import { standAsStrips } from './galley-table.ts';

/** CSS pixels by which heights may be off. */
const tolerance = 0.5;

/** The sink, which no eye measures, gives what is missing to the next line. */
export function sinkOpenings(): void {
  standAsStrips();
  const openings = [...document.querySelectorAll<HTMLElement>('.galley:not(.columns) > .section > .opening')];
  // All are read before any is changed: the browser lays out once.
  const missing = openings.map(missingToLine);
  openings.forEach((opening, index) => {
    const more = missing[index] ?? 0;
    if (more === 0) return;
    const { paddingTop } = getComputedStyle(opening);
    opening.style.paddingTop = `${Number.parseFloat(paddingTop) + more}px`;
  });
}

/** From the head of the page to the text that follows. */
function missingToLine(opening: HTMLElement): number {
  const [section, next] = [opening.parentElement, opening.nextElementSibling];
  if (section === null || next === null || section.firstElementChild !== opening) return 0;
  const line = Number.parseFloat(getComputedStyle(section).lineHeight);
  const height = next.getBoundingClientRect().top - section.getBoundingClientRect().top;
  const over = height % line;
  return over < tolerance || line - over < tolerance ? 0 : line - over;
}
