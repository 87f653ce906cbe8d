/** Turns tables that are too wide for a page onto one of their own. */
import type { WideTable } from './wide-table.ts';
import { sum } from './widths.ts';

/** Tables that may stand on a page of their own; their place is now what they would have there. */
export function findTurnable(tables: readonly WideTable[]): WideTable[] {
  const { high } = readPage();
  return tables.filter((table) => {
    const box = table.element.parentElement;
    const isPlain = box?.matches('.galley:not(.columns) > .section > .table') === true;
    // Notes could not stand at its foot.
    if (!isPlain || box?.querySelector('.noteref') !== null) return false;
    table.place = high;
    return true;
  });
}

/** Turns a table, if it fills enough of a page and not more. @returns whether it did */
export function turn({ element, most }: WideTable, worth: number): boolean {
  const { wide, high } = readPage();
  const inner = element.parentElement;
  element.style.width = `${Math.min(high, sum(most))}px`;
  element.style.maxWidth = 'none';
  const deep = element.getBoundingClientRect().height;
  element.style.width = '';
  element.style.maxWidth = '';
  if (inner === null || deep > wide || deep < wide * worth) return false;
  const box = document.createElement('div');
  box.className = 'landscape';
  if (inner.id !== '') box.id = inner.id;
  const at = inner.dataset['at'];
  if (at !== undefined) box.dataset['at'] = at;
  inner.removeAttribute('id');
  inner.before(box);
  box.append(inner);
  inner.classList.add('turned');
  return true;
}

export function uprightAgain(table: WideTable, place: number): void {
  table.setColumns(undefined);
  table.place = place;
}

/** The text block, CSS pixels. */
function readPage(): { readonly wide: number; readonly high: number } {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): number => Number.parseFloat(style.getPropertyValue(name));
  return { wide: read('--block-width'), high: read('--block-height') };
}
