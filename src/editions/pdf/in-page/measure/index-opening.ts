/** How high the opening of an index is that stands above all columns of its first page. */
import type { MeasuredGalley } from '../../make-up/measured.ts';
import { leaveInColumn } from '../index-opening.ts';
import type { Draft } from './drafts.ts';

/** A higher one would leave the columns of its page too little. */
const most = 0.6;

/** @param block height of a page's text block */
export function keepAcrossLow(flow: HTMLElement, block: number): void {
  const opening = flow.querySelector(':scope > .across');
  if (opening !== null && opening.getBoundingClientRect().height > most * block) leaveInColumn(flow);
}

/** To the first entry: all columns begin at its height. */
export function readAcross([opening, entry]: readonly Draft[]): Pick<MeasuredGalley, 'across'> {
  return opening?.element.matches('.across') === true && entry !== undefined ? { across: entry.top } : {};
}
