/** The pages of the print edition in the others: the book with a marker at the first word of each page. */
import { h } from 'hastscript';
import { type PageMark, insertPageMarks } from '../markup/index.ts';
import { type Book, type ElementContent, type Note, type PageMap, type Section, visit } from '../model/index.ts';
import { tellPages } from './page-numbers.ts';

export interface MarkedPage {
  /** `iv`, `47` */
  readonly label: string;
  /** Id of its marker. */
  readonly id: string;
  readonly section: string;
}

export interface MarkedBook {
  readonly book: Book;
  /** Pages that have a marker, in the order of the printed book. */
  readonly pages: readonly MarkedPage[];
}

/**
 * Each marker is `<span class="page-mark" id="<prefix>47" role="doc-pagebreak" aria-label="47"></span>`,
 * without words: what a reader copies or hears as text stays what it was.
 * @param prefix of the ids, before the label of the page
 * @param has whether an edition has the section
 * @param name attribute with the label. On the web it is `title`: axe knows nothing of `doc-pagebreak`, and lets
 *   no element without a role have an `aria-label`; the Nu checker lets none have two roles.
 */
export function markPages(
  book: Book,
  pageMap: PageMap | undefined,
  {
    prefix,
    has,
    name = 'title',
  }: {
    readonly prefix: string;
    readonly has: (section: Section) => boolean;
    readonly name?: 'ariaLabel' | 'title';
  },
): MarkedBook {
  if (pageMap === undefined) return { book, pages: [] };
  const taken = collectIds(book);
  const present = new Set(book.sections.filter(has).map(({ id }) => id));
  const pages: MarkedPage[] = [];
  const marks = new Map<string, PageMark[]>();
  for (const { label, start } of pageMap.pages) {
    if (start === undefined || label === '' || !present.has(start.section)) continue;
    const id = findFree(`${prefix}${label}`, taken);
    pages.push({ label, id, section: start.section });
    const key = keyOf(start.section, start.note);
    const own = marks.get(key) ?? [];
    own.push({
      letters: start.letters,
      element: h('span', { className: ['page-mark'], id, role: 'doc-pagebreak', [name]: label }),
    });
    marks.set(key, own);
  }
  const mark = (nodes: readonly ElementContent[], section: Section, note?: string): ElementContent[] => {
    const own = marks.get(keyOf(section.id, note));
    const language = section.language ?? book.metadata.language;
    return tellPages(own === undefined ? nodes : insertPageMarks(nodes, own), pageMap, language);
  };
  const markNote = (section: Section, note: Note): Note => ({ ...note, body: mark(note.body, section, note.id) });
  const markSection = (section: Section): Section => {
    const blocks = section.body.children.filter((node): node is ElementContent => node.type !== 'doctype');
    const body = { ...section.body, children: mark(blocks, section) };
    return { ...section, body, notes: section.notes.map((note) => markNote(section, note)) };
  };
  return { book: { ...book, sections: book.sections.map(markSection) }, pages };
}

/** No id has a space. */
function keyOf(section: string, note?: string): string {
  return note === undefined ? section : `${section} ${note}`;
}

function collectIds({ sections }: Book): Set<string> {
  const ids = new Set<string>();
  const read = (node: ElementContent | Section['body']): void =>
    visit(node, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') ids.add(id);
    });
  for (const section of sections) {
    ids.add(section.id);
    read(section.body);
    for (const note of section.notes) {
      ids.add(note.id);
      note.body.forEach(read);
    }
  }
  return ids;
}

/** An author may have called something of his own `p47`. */
function findFree(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let turn = 2; taken.has(id); turn += 1) id = `${wanted}-${turn}`;
  taken.add(id);
  return id;
}
