/** Landmarks are listed by their names: two of one name cannot be told apart. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Book } from '../../model/index.ts';

/** Sections of equal titles are named with what they are part of, too; where that does not help, they are counted. */
export function tellApart(sections: readonly Element[], book: Book): Element[] {
  const taken = new Map<string, number>();
  const count = (name: string): number => taken.get(name.toLowerCase()) ?? 0;
  // A part and a chapter are both a “region” where roles of books are not known, and letters are not heard as capitals.
  const take = (name: string): boolean => {
    taken.set(name.toLowerCase(), count(name) + 1);
    return count(name) === 1;
  };
  return sections.map((section) => {
    const own = nameOf(section);
    if (own === '' || take(own)) return section;
    const above = findAbove(section, sections, book);
    const ids = [section, above].flatMap((one) => one?.properties.ariaLabelledBy ?? []).map(String);
    if (above !== undefined && ids.length === 2 && take(`${own} ${nameOf(above)}`))
      return { ...section, properties: { ...section.properties, ariaLabelledBy: ids } };
    const { ariaLabelledBy: _ids, ...properties } = section.properties;
    return { ...section, properties: { ...properties, ariaLabel: `${own} (${count(own)})` } };
  });
}

function nameOf({ properties: { ariaLabel, ariaLabelledBy }, children }: Element): string {
  if (typeof ariaLabel === 'string') return ariaLabel;
  const heading = findById(children, String(ariaLabelledBy));
  return heading === undefined ? '' : toString(heading).replace(/\s+/gu, ' ').trim();
}

function findById(nodes: Element['children'], id: string): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.properties.id === id ? node : findById(node.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The part or chapter that a section belongs to. */
function findAbove(section: Element, sections: readonly Element[], book: Book): Element | undefined {
  const place = book.sections.findIndex(({ id }) => id === section.properties.id);
  const depth = book.sections[place]?.depth ?? 0;
  const above = book.sections.slice(0, Math.max(0, place)).findLast((other) => other.depth < depth);
  return sections.find(({ properties: { id } }) => id === above?.id);
}
