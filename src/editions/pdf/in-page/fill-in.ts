/** Before it is printed: puts in what depends on the pages. */
import { columnOf } from './boxes.ts';

export interface PageTexts {
  /** Folio of each id that the contents lead to. */
  readonly folios: Readonly<Record<string, string>>;
  /** Blank pages before each galley. */
  readonly blanks: readonly number[];
  /** Index of the first page of each galley. */
  readonly starts: readonly number[];
  /** Of a page's text block, CSS pixels. */
  readonly height: number;
  /** How much higher the page of a plate is that bleeds. */
  readonly bleeding: number;
  /** From column to column of each galley, as on the screen. */
  readonly strides: readonly number[];
}

/** May be called again: it replaces what it put in before. */
export function fillInPages(texts: PageTexts): void {
  const { folios, blanks } = texts;
  for (const box of document.querySelectorAll<HTMLElement>('[data-folio-of]')) {
    box.textContent = folios[box.dataset['folioOf'] ?? ''] ?? '';
  }
  for (const old of document.querySelectorAll('.galley.blank')) old.remove();
  const galleys = [...document.querySelectorAll('.galley:not(.plate)')];
  galleys.forEach((galley, index) => {
    for (let count = blanks[index] ?? 0; count > 0; count -= 1) {
      const blank = document.createElement('div');
      blank.className = 'galley blank';
      galley.before(blank);
    }
    tellSides(galley, index, texts);
  });
}

/** Tells what is placed by hand whether it is on a verso, and how much higher the pages before it are. */
function tellSides(galley: Element, index: number, { starts, height, bleeding, strides }: PageTexts): void {
  const edges = galley.getBoundingClientRect();
  const plates = [...galley.querySelectorAll('.galley:not(.columns) > .section > figure.bleed')].map((plate) =>
    columnOf(plate.getBoundingClientRect(), edges, strides[index] ?? Infinity),
  );
  for (const placed of galley.querySelectorAll<HTMLElement>('.footnote, .moved')) {
    const turn = Math.floor((Number.parseFloat(placed.style.top) || 0) / height);
    placed.classList.toggle('on-verso', ((starts[index] ?? 0) + turn) % 2 === 1);
    if (plates.length === 0) continue;
    placed.style.setProperty('--passed', `${plates.filter((plate) => plate < turn).length * bleeding}px`);
  }
}
