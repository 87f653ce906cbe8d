/** Lists of what is where: contents, lists of figures and of tables, bookmarks. Each line leads to a place. */
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { type ContentsEntry, hasClass, SKIP, visit } from '../../model/index.ts';
import { type EditionContents, type Holding, hold, type HoldingKind, squeeze } from './holdings.ts';
import type { Difference } from './series.ts';

/** Kinds of lists: in the edition itself, in the menu of what shows it, in that of older readers of e-books. */
export type ListKind = Extract<HoldingKind, 'contents' | 'bookmark' | 'navpoint'>;

/** A line to the sign, but for the dash that some editions put between a title and its authors. */
export function spellLine(text: string): string {
  return squeeze(text).replaceAll('–', '');
}

/** @param level 1 at the top of the list */
export function holdLine(kind: ListKind, text: string, to: string, level: number, spell = spellLine): Holding {
  return hold(kind, text, { words: spell(text), to, level: String(level) });
}

/** What a list should hold, line by line. */
export function holdEntries(kind: ListKind, entries: readonly ContentsEntry[], level = 1): Holding[] {
  return entries.flatMap(({ id, number = '', title, authors = '', entries: below }) => [
    holdLine(kind, `${number} ${title} ${authors}`, `#${id}`, level),
    ...holdEntries(kind, below, level + 1),
  ]);
}

/**
 * The lines of a list as it stands in HTML.
 * @param addressOf where a link leads, as holdings have it
 */
export function readLines(list: Nodes, addressOf: (href: string) => string, spell = spellLine): Holding[] {
  const lines: Holding[] = [];
  const read = (node: Nodes, level: number): void => {
    if (!('children' in node)) return;
    if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string') {
      lines.push(holdLine('contents', toString(node), addressOf(node.properties.href), level, spell));
      return;
    }
    const below = node.type === 'element' && node.tagName === 'ol' ? level + 1 : level;
    for (const child of node.children) read(child, below);
  };
  read(list, 0);
  return lines;
}

/** Lists of contents on a page beside its sections, in their order. */
export function findLists(page: Nodes): Element[] {
  const lists: Element[] = [];
  visit(page, 'element', (node) => {
    const isList = isContentsList(node);
    if (isList) lists.push(node);
    return isList || (node.tagName === 'section' && hasClass(node, 'section')) ? SKIP : undefined;
  });
  return lists;
}

export function isContentsList(node: Element): boolean {
  return node.tagName === 'nav' && hasClass(node, 'contents');
}

/**
 * Page numbers of printed lists: each is what the page is called to which its line leads.
 * @param pairs lines of the Book, each with that of the edition
 */
export function compareFolios(
  pairs: readonly (readonly [wanted: Holding, found: Holding])[],
  { pages, labels }: Pick<EditionContents, 'pages' | 'labels'>,
): Difference[] {
  const printed = pairs.flatMap(([wanted, found]) => (found.locators ?? []).map((locator) => ({ wanted, locator })));
  // A theme may set its contents without them.
  if (labels === undefined || printed.every(({ locator }) => locator.words === '')) return [];
  return printed.flatMap(({ wanted, locator: { id, words } }): Difference[] => {
    const folio = labels[pages.get(id) ?? -1];
    // That a place is nowhere is told of the links.
    if (folio === undefined || folio === words) return [];
    const say = (number: string): Holding => ({ ...wanted, facets: { folio: number } });
    return [{ what: 'changed', wanted: say(folio), found: say(words === '' ? 'none' : words), facet: 'folio' }];
  });
}
