/** Runs in the page, before it is printed: puts in what depends on the pages. See measure.ts on how. */
export interface MakeUp {
  /** Folio of each id that the contents lead to. */
  readonly folios: Readonly<Record<string, string>>;
  /** Blank pages before each galley. */
  readonly blanks: readonly number[];
  /** Counter styles with the folios and heads of all pages. */
  readonly css: string;
}

/** May be called again: it replaces what it put in before. */
export function makeUpPages({ folios, blanks, css }: MakeUp): void {
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
  });
  document.querySelector('style.page-texts')?.remove();
  const style = document.createElement('style');
  style.className = 'page-texts';
  style.textContent = css;
  document.head.append(style);
}
