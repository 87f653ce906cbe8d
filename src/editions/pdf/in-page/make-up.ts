/** Runs in the page, before it is printed: puts in what depends on the pages. See measure.ts on how. */
export interface MakeUp {
  /** Folio of each id that the contents lead to. */
  readonly folios: Readonly<Record<string, string>>;
  /** Blank pages before each galley. */
  readonly blanks: readonly number[];
  /** Index of the first page of each galley. */
  readonly starts: readonly number[];
  /** Of a page's text block, CSS pixels. */
  readonly height: number;
  /** Counter styles with the folios and heads of all pages. */
  readonly css: string;
}

/** May be called again: it replaces what it put in before. */
export function makeUpPages({ folios, blanks, starts, height, css }: MakeUp): void {
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
    for (const note of galley.querySelectorAll<HTMLElement>('.footnote')) {
      const turn = Math.floor((Number.parseFloat(note.style.top) || 0) / height);
      note.classList.toggle('on-verso', ((starts[index] ?? 0) + turn) % 2 === 1);
    }
  });
  document.querySelector('style.page-texts')?.remove();
  const style = document.createElement('style');
  style.className = 'page-texts';
  style.textContent = css;
  document.head.append(style);
}
