/**
 * The places of index entries are page numbers in print: each link is a box that is filled once the pages are made
 * up, as is the comma before it, and stays empty where its page is said already.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { hasClass, indexWordsFor, visit } from '../../model/index.ts';
import { sayNote, sayPlaces, type LocatedPlace } from '../locators.ts';

/** Puts the boxes into an index, and what is said where it goes on. @param known ids that the print edition has */
export function openLocators(section: Element, known: ReadonlySet<string>, language: string): void {
  visit(section, 'element', (node) => {
    if (hasClass(node, 'index-group')) node.properties.dataContinued = indexWordsFor(language).continued;
    if (!hasClass(node, 'index-locators')) return;
    const links = node.children.filter(
      (child): child is Element =>
        child.type === 'element' && hasClass(child, 'index-locator') && isKnown(child, known),
    );
    node.children = links.flatMap((link): Element[] => {
      const { dataPageOf, dataPageTo, dataNote, ...others } = link.properties;
      const key = `${String(dataPageOf)} index`;
      // Lines end after a comma, and not within the numbers of a range.
      const comma = h('span', { dataFolioOf: `${key} comma` }, ', ');
      const own = { ...others, dataFolioOf: key, dataEnd: dataPageTo, dataNote: sayNote(dataNote, language) };
      return [comma, { ...link, properties: own, children: [{ type: 'text', value: '00' }] }];
    });
  });
}

function isKnown({ properties: { dataPageOf } }: Element, known: ReadonlySet<string>): boolean {
  return typeof dataPageOf === 'string' && known.has(dataPageOf);
}

/** The places of one entry. */
export interface EntryPlaces {
  /** Nothing stands before the first of them that a comma would part it from. */
  readonly alone: boolean;
  readonly places: readonly {
    readonly key: string;
    readonly id: string;
    readonly to: string | undefined;
    readonly main: boolean;
    readonly note: string;
  }[];
}

export function collectLocators(elements: readonly Element[]): EntryPlaces[] {
  const entries: EntryPlaces[] = [];
  for (const element of elements) {
    visit(element, 'element', (node) => {
      if (!hasClass(node, 'index-locators')) return;
      entries.push({
        alone: hasClass(node, 'alone'),
        places: node.children.flatMap((child) => {
          if (child.type !== 'element' || child.tagName !== 'a') return [];
          const { dataFolioOf, dataEnd, dataNote } = child.properties;
          const key = String(dataFolioOf);
          return [
            {
              key,
              id: key.replace(/ index$/u, ''),
              to: typeof dataEnd === 'string' ? dataEnd : undefined,
              main: hasClass(child, 'main'),
              note: typeof dataNote === 'string' ? dataNote : '',
            },
          ];
        }),
      });
    });
  }
  return entries;
}

/**
 * What each box says, by its key.
 * @param pages index and label of the page on which each id stands
 */
export function sayLocators(
  entries: readonly EntryPlaces[],
  pages: ReadonlyMap<string, { readonly page: number; readonly label: string }>,
): Record<string, string> {
  const nowhere = { page: -1, label: '' };
  const said = entries.flatMap(({ alone, places }) => {
    const located = places.map(({ id, to, main, note }): LocatedPlace => ({
      ...(pages.get(id) ?? nowhere),
      last: to === undefined ? undefined : pages.get(to),
      main,
      note,
    }));
    const words = sayPlaces(located, true);
    const first = alone ? words.findIndex((one) => one !== '') : -1;
    return places.flatMap(({ key }, index) => {
      const own = words[index] ?? '';
      return [[key, own] as const, [`${key} comma`, own === '' || index === first ? '' : ', '] as const];
    });
  });
  return Object.fromEntries(said);
}
