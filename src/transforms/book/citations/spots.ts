/** The places of a book where works are cited, in the order in which they are read. */
import type { Element, Nodes, Parents, Root } from 'hast';
import type { Cite } from '../../cites.ts';
import { isCite, readCite } from '../../tree/cites.ts';
import type { OpenNote, OpenSection } from '../transform.ts';

export interface Spot {
  /** `span.cite`. */
  readonly element: Element;
  readonly parent: Parents;
  readonly cite: Pick<Cite, 'mode' | 'items'>;
  readonly section: OpenSection;
  /** The note that it stands in. */
  readonly inNote: OpenNote | undefined;
  /** Notes, and citations that become notes, are counted together within a section: from 1. */
  readonly slot: number;
}

/** @param takes whether this is a citation, and not something else that looks like one */
export function findSpots(section: OpenSection, takes: (element: Element) => boolean): Spot[] {
  const spots: Spot[] = [];
  const notes = new Map(section.notes.map((note) => [note.id, note]));
  let slots = 0;
  const waiting: { readonly tree: Nodes; readonly note?: OpenNote; readonly slot: number }[] = [
    { tree: section.body, slot: 0 },
  ];
  const read = (node: Nodes, note: OpenNote | undefined, slot: number): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (isCite(child) && takes(child)) {
        if (note === undefined) slots += 1;
        const place = { section, inNote: note, slot: note === undefined ? slots : slot };
        spots.push({ element: child, parent: node, cite: readCite(child), ...place });
        continue;
      }
      const referred = child.type === 'element' ? noteOf(child, notes) : undefined;
      if (referred !== undefined) {
        notes.delete(referred.id);
        slots += 1;
        const own = slots;
        const tree: Root = { type: 'root', children: referred.body };
        // A note is read where it is referred to; one on a note has its number after those of the text.
        if (note === undefined) readNote(tree, referred, own);
        else waiting.push({ tree, note: referred, slot: own });
        continue;
      }
      read(child, note, slot);
    }
  };
  const readNote = (tree: Root, note: OpenNote, slot: number): void => {
    read(tree, note, slot);
    note.body = tree.children as OpenNote['body'];
  };
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.note === undefined) read(next.tree, undefined, 0);
    else readNote(next.tree as Root, next.note, next.slot);
  }
  return spots;
}

function noteOf(element: Element, notes: ReadonlyMap<string, OpenNote>): OpenNote | undefined {
  const { role, href } = element.properties;
  return role === 'doc-noteref' && typeof href === 'string' ? notes.get(href.slice(1)) : undefined;
}
