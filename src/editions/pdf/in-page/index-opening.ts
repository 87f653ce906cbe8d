/** The opening of an index, where it stands above all columns of the first page. */

/** As wide as its column: nothing keeps the others clear of it. */
export function leaveInColumn(flow: HTMLElement): void {
  flow.querySelector(':scope > .across')?.classList.remove('across');
}
