/** The outline (bookmarks, ISO 32000-1 12.3.3) as the book's contents are: parts, chapters, headings. */
import type { ContentsEntry } from '../../../../model/index.ts';
import { destinationName, type Destination } from './destinations.ts';
import {
  addObject,
  dictionary,
  name,
  textString,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
} from '../../../../pdf-file/index.ts';

interface Item {
  readonly reference: PdfReference;
  readonly entries: PdfDictionary;
  /** Items that show below it when it is open, itself included. */
  readonly shown: number;
}

/** Levels that are open when the book is: sections, and chapters within parts. */
const openLevels = 1;

export function addOutline(
  file: PdfFile,
  catalog: PdfDictionary,
  contents: readonly ContentsEntry[],
  destinations: ReadonlyMap<string, Destination>,
): void {
  catalog.delete('Outlines');
  const root = addObject(file, null);
  const items = addItems(file, contents, root, 0, destinations);
  if (items.length === 0) return;
  const entries = dictionary({ Type: name('Outlines') });
  link(entries, items, true);
  file.objects.set(root.number, entries);
  catalog.set('Outlines', root);
  catalog.set('PageMode', name('UseOutlines'));
}

function addItems(
  file: PdfFile,
  contents: readonly ContentsEntry[],
  parent: PdfReference,
  level: number,
  destinations: ReadonlyMap<string, Destination>,
): Item[] {
  const items = contents
    .filter(({ id }) => destinations.has(id))
    .map((entry): Item => {
      const named = entry.authors === undefined ? entry.title : `${entry.title} – ${entry.authors}`;
      const title = entry.number === undefined ? named : `${entry.number}\u2002${named}`;
      const entries = dictionary({ Title: textString(title), Parent: parent, Dest: destinationName(entry.id) });
      const reference = addObject(file, entries);
      const below = addItems(file, entry.entries, reference, level + 1, destinations);
      const isOpen = level < openLevels && entry.role === 'part';
      if (below.length > 0) link(entries, below, isOpen);
      return { reference, entries, shown: 1 + (isOpen ? sumShown(below) : 0) };
    });
  items.forEach(({ entries }, index) => {
    const previous = items[index - 1];
    const next = items[index + 1];
    if (previous !== undefined) entries.set('Prev', previous.reference);
    if (next !== undefined) entries.set('Next', next.reference);
  });
  return items;
}

function link(parent: PdfDictionary, children: readonly Item[], isOpen: boolean): void {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return;
  parent.set('First', first.reference);
  parent.set('Last', last.reference);
  parent.set('Count', isOpen ? sumShown(children) : -sumShown(children));
}

function sumShown(items: readonly Item[]): number {
  return items.reduce((sum, { shown }) => sum + shown, 0);
}
