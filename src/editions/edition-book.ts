/** The book as one edition has it: without what is for others alone. */
import type { Element, ElementContent, Root } from 'hast';
import { type Book, type Note, type Section, isConditional, standsIn, visit } from '../model/index.ts';

const views = new WeakMap<Book, Map<string, Book>>();

/** The book itself where all of it stands in all editions, as in most. Notes keep their numbers. */
export function bookOf(book: Book, edition: string): Book {
  const known = views.get(book) ?? new Map<string, Book>();
  views.set(book, known);
  const view = known.get(edition) ?? (isWhole(book) ? book : cut(book, edition));
  known.set(edition, view);
  return view;
}

function isWhole({ sections }: Book): boolean {
  const trees = sections.flatMap(({ body, notes }) => [body, ...notes.flatMap((note) => [...note.body])]);
  let whole = true;
  for (const tree of trees) {
    visit(tree, (node) => {
      whole &&= !isConditional(node);
    });
  }
  return whole;
}

function cut(book: Book, edition: string): Book {
  const sections = book.sections.map((section): Section => {
    const body: Root = { ...section.body, children: keep(section.body.children, edition) };
    const notes = section.notes.map((note): Note => ({ ...note, body: keep(note.body, edition) }));
    return { ...section, body, notes };
  });
  const kept = sections.map(dropNotes);
  const ids = new Set(kept.flatMap((section) => idsOf(section)));
  const gone = new Set(book.sections.flatMap((section) => idsOf(section)).filter((id) => !ids.has(id)));
  return { ...book, sections: kept.map((section) => dropLinks(section, gone)) };
}

function keep<T extends Root['children'][number] | ElementContent>(nodes: readonly T[], edition: string): T[] {
  return nodes
    .filter((node) => standsIn(node, edition))
    .map((node) => (node.type === 'element' ? { ...node, children: keep(node.children, edition) } : node));
}

/** A note to which nothing refers any more has gone with the words that did. */
function dropNotes(section: Section): Section {
  let { notes } = section;
  for (let before = -1; before !== notes.length;) {
    before = notes.length;
    const ids = new Set(idsOf({ ...section, notes }));
    notes = notes.filter(({ references }) => references.some((id) => ids.has(id)));
  }
  return { ...section, notes };
}

function idsOf({ id, body, notes }: Section): string[] {
  const ids = [id, ...notes.map((note) => note.id)];
  for (const tree of [body, ...notes.flatMap((note) => [...note.body])])
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') ids.push(properties.id);
    });
  return ids;
}

/** Lines of the contents and places of the index that lead to what is gone; other links become their words. */
function dropLinks(section: Section, gone: ReadonlySet<string>): Section {
  const settle = <T extends Root['children'][number] | ElementContent>(nodes: readonly T[]): T[] =>
    nodes.flatMap((node): T[] => {
      if (node.type !== 'element') return [node];
      const children = settle(node.children);
      if (node.tagName === 'li' && node.children.some((child) => isDead(child, gone)) && isEntry(node))
        return children.filter((child) => child.type === 'element' && child.tagName === 'ol') as unknown as T[];
      if (!isDead(node, gone)) return [{ ...node, children }];
      return [{ ...node, tagName: 'span', properties: {}, children }];
    });
  const notes = section.notes.map((note): Note => ({ ...note, body: settle(note.body) }));
  return { ...section, body: { ...section.body, children: settle(section.body.children) }, notes };
}

function isDead(node: Root['children'][number] | ElementContent, gone: ReadonlySet<string>): boolean {
  if (node.type !== 'element' || node.tagName !== 'a') return false;
  const { href } = node.properties;
  return typeof href === 'string' && href.startsWith('#') && gone.has(href.slice(1));
}

function isEntry({ properties }: Element): boolean {
  return [properties.className].flat().some((name) => typeof name === 'string' && name.startsWith('entry-'));
}
