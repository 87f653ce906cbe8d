/**
 * The stone: the table on which pages are made up. It lives in the browser and keeps what cannot be handed
 * over, elements; everything else goes to and fro as plain data.
 *
 * The functions of this folder are handed over as text: each uses nothing from outside itself, and nothing
 * in them may wait, since scripts of the document are switched off and with them all timers.
 */
import type { Item } from '../make-up/measured.ts';

/** An inline run of a block: its first and last node. */
export interface Run {
  readonly first: Node;
  readonly last: Node;
}

export interface StoneItem extends Item {
  readonly element: Element;
  readonly run: Run | undefined;
  /** Place of a line in its run. */
  readonly line: number;
}

export interface StoneGalley {
  readonly galley: HTMLElement;
  /** The section: its blocks are its children. */
  readonly flow: HTMLElement;
  items: readonly StoneItem[];
  blocks: readonly HTMLElement[];
  notes: readonly HTMLElement[];
}

export interface Stone {
  readonly galleys: readonly StoneGalley[];
}

/** Lays all galleys on the stone. */
export function layStone(): Stone {
  const galleys = [...document.querySelectorAll<HTMLElement>('.galley:not(.plate, .blank)')].map((galley) => {
    const flow = galley.firstElementChild;
    if (!(flow instanceof HTMLElement)) throw new Error('a galley is empty');
    return { galley, flow, items: [], blocks: [], notes: [] };
  });
  return { galleys };
}
