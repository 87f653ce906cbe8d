/** What of the document is printed: a run of its galleys, with the folios and heads of their pages. */

export interface ShownGathering {
  /** Indices of galleys; the end is the first that does not belong to them. */
  readonly galleys: readonly [start: number, end: number];
  /** Counter styles with the folios and heads of their pages. */
  readonly css: string;
}

/**
 * Hides all galleys but these; the last call counts. The cover goes with the first galley, a blank page with the
 * galley before it. What is hidden keeps its place in the document, so that links from other gatherings to it are
 * still written as links to a name.
 */
export function showGathering({ galleys: [start, end], css }: ShownGathering): void {
  let index = -1;
  for (const galley of document.querySelectorAll('.galley')) {
    if (!galley.matches('.plate, .blank')) index += 1;
    const place = Math.max(0, index);
    galley.toggleAttribute('hidden', place < start || place >= end);
  }
  document.querySelector('style.page-texts')?.remove();
  const style = document.createElement('style');
  style.className = 'page-texts';
  style.textContent = css;
  document.head.append(style);
}
