/** `[@key]{.nocite}` and `\nocite{key}`: works that are listed and not cited. They leave nothing in the text. */
import type { Element, ElementData } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, visit } from '../../../model/index.ts';
import type { Place } from '../../../report/index.ts';
import { isElement, placeOf, solidChildren } from '../../elements.ts';
import { isCite, readCite } from '../../tree/cites.ts';
import { contextOf, treesOf, type OpenBook, type OpenSection } from '../transform.ts';

export interface Unseen {
  readonly key: string;
  readonly place: Place;
  /** Absent: the whole book. */
  readonly section?: OpenSection;
}

/** Takes them out of the text. */
export function takeUnseen(book: OpenBook, report: Parameters<typeof contextOf>[2]): Unseen[] {
  const unseen: Unseen[] = [];
  const emptied = new Set<unknown>();
  for (const section of book.sections) {
    const context = contextOf(section, book, report);
    for (const tree of treesOf(section))
      visit(tree, 'element', (node, _index, parent) => {
        const cites = citesOf(node);
        if (cites === undefined || parent === undefined) return;
        for (const cite of cites)
          for (const { key } of readCite(cite).items) unseen.push({ key, section, place: placeOf(cite, context) });
        const written = toString(node);
        empty(node, written);
        emptied.add(node);
        // A paragraph of nothing else would be a gap in the page.
        if (isElement(parent, 'p') && solidChildren(parent).every((child) => emptied.has(child))) {
          // Without the space between them; what was written stays with each.
          parent.tagName = 'div';
          parent.properties = {};
          parent.children = parent.children.filter((child) => child.type === 'element');
        }
      });
  }
  return unseen;
}

/** undefined: it is something else. */
function citesOf(node: Element): Element[] | undefined {
  if (isCite(node)) return readCite(node).listed === true ? [node] : undefined;
  if (!isElement(node, 'span') || !hasClass(node, 'nocite')) return undefined;
  // `[@one; @other]{.nocite}`: the brackets are those of the span.
  const solid = solidChildren(node).filter((child) => child.type !== 'text' || !/^[\s,;]*$/u.test(child.value));
  const cites = solid.filter((child): child is Element => isCite(child));
  return cites.length > 0 && cites.length === solid.length ? cites : undefined;
}

function empty(node: Element, written: string): void {
  node.properties = {};
  node.children = [];
  node.data = { ...node.data, written } as ElementData;
}
