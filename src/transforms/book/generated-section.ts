/** Sections of the front matter that no author writes. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { SectionRole } from '../../model/index.ts';
import { buildOpening } from '../openings.ts';
import { idsOfBook } from './ids-of-book.ts';
import type { OpenBook, OpenSection } from './transform.ts';

/** A section that is not listed in the contents. @param fill what is in it, given its id */
export function makeSection(
  book: OpenBook,
  role: SectionRole,
  title: string,
  fill: (id: string) => Root['children'],
): OpenSection {
  const id = freeId(role, idsOfBook(book));
  return {
    id,
    role,
    matter: 'front',
    title,
    depth: 0,
    listed: false,
    generated: true,
    body: { type: 'root', children: fill(id) },
    notes: [],
  };
}

/** A section with a heading and a list of places in the form of the contents. */
export function makeListSection(
  book: OpenBook,
  role: 'contents' | 'figure-list' | 'table-list' | 'listing-list' | 'first-lines',
  title: string,
  list: Root['children'],
): OpenSection {
  return makeSection(book, role, title, (id): Element[] => [
    buildOpening({ heading: { id: `${id}-title`, children: [{ type: 'text', value: title }] } }),
    h('nav', { className: ['contents'], ariaLabelledBy: `${id}-title` }, list),
  ]);
}

/** What stands before the contents: title pages, and the author's dedication and epigraph. */
export function endOfTitles({ sections }: Pick<OpenBook, 'sections'>): number {
  const index = sections.findIndex(
    ({ role, generated }) =>
      role !== 'dedication' &&
      role !== 'epigraph' &&
      !(generated && (role === 'halftitle' || role === 'titlepage' || role === 'imprint')),
  );
  return index < 0 ? sections.length : index;
}

/** What an author called "contents" keeps its name. */
function freeId(role: string, taken: ReadonlySet<string>): string {
  let id = role;
  for (let nth = 1; taken.has(id) || taken.has(`${id}-title`); nth += 1)
    id = `${role}-page${nth === 1 ? '' : `-${nth}`}`;
  return id;
}
