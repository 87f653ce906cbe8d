/**
 * The galleys as they lie in the browser. What cannot be handed over, elements, stays here from one call to
 * the next; everything else goes to and fro as plain data.
 */
import type { Item } from '../make-up/measured.ts';

/** An inline run of a block: its first and last node. */
export interface Run {
  readonly first: Node;
  readonly last: Node;
}

export interface TableItem extends Item {
  readonly element: Element;
  readonly run: Run | undefined;
  /** Place of a line in its run. */
  readonly line: number;
}

export interface TableGalley {
  readonly galley: HTMLElement;
  /** The section: its blocks are its children. */
  readonly flow: HTMLElement;
  items: readonly TableItem[];
  blocks: readonly HTMLElement[];
  notes: readonly HTMLElement[];
}

let table: readonly TableGalley[] = [];

/** Lays out all galleys anew: what was measured of them is forgotten. */
export function layGalleys(): void {
  table = findGalleys().map((galley) => {
    const flow = galley.firstElementChild;
    if (!(flow instanceof HTMLElement)) throw new Error('a galley is empty');
    return { galley, flow, items: [], blocks: [], notes: [] };
  });
}

/** The galleys that were laid out, in the order of the sections. */
export function galleysOnTable(): readonly TableGalley[] {
  return table;
}

/** The galleys of the sections: neither the cover nor blank pages. */
export function findGalleys(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.galley:not(.plate, .blank)')];
}

/** Makes all galleys one strip of type each, without columns: what is read next is not divided. */
export function standAsStrips(): void {
  for (const galley of document.querySelectorAll('.galley')) galley.classList.add('continuous');
}
