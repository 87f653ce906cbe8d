/** The notes of the whole book in a section of their own, for books that want them there. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Section, type SectionRole, defined, termsFor } from '../../model/index.ts';
import { orderNotes } from '../../markup/index.ts';
import { buildOpening } from '../openings.ts';
import { idsOfBook } from './ids-of-book.ts';
import type { OpenBook, OpenSection, ThemedTransform } from './transform.ts';

/** What stands behind the notes in a book (The Chicago Manual of Style, 1.4). */
const behind: ReadonlySet<SectionRole> = new Set(['glossary', 'bibliography', 'index', 'colophon']);

/**
 * All notes in one section of the back matter, under the names of the chapters that refer to them. An essay
 * is one chapter: its notes stay at its end.
 */
export const endnotesTransform: ThemedTransform = (book) => {
  const { sections } = book;
  const noted = sections.filter(({ notes }) => notes.length > 0);
  if (book.notes.place !== 'endnotes' || book.kind === 'essay' || noted.length === 0) return;
  const title = termsFor(book.metadata.language).notes;
  const id = freeId(book);
  const opening = buildOpening({ heading: { id: `${id}-title`, children: [{ type: 'text', value: title }] } });
  const section: OpenSection = {
    id,
    role: 'endnotes',
    matter: 'back',
    title,
    depth: 0,
    listed: true,
    generated: true,
    body: { type: 'root', children: [opening, ...noted.map((one) => listNotesOf(one, book))] },
    notes: [],
  };
  const bare = sections.map((one) => (one.notes.length === 0 ? one : { ...one, notes: [] }));
  const end = bare.findIndex(({ matter, role }) => matter === 'back' && behind.has(role));
  book.sections = bare.toSpliced(end < 0 ? bare.length : end, 0, section);
};

/** Without ids in their headings, so that the contents do not name every chapter twice. */
function listNotesOf(section: Section, book: OpenBook): Element {
  const { language, number, title } = section;
  return h('div', { className: ['notes'], ...defined({ lang: language }) }, [
    h('h2', [...(number === undefined ? [] : [h('span', { className: ['number'] }, number), ' ']), title]),
    orderNotes(section.notes, termsFor(language ?? book.metadata.language), ['endnote']),
  ]);
}

/** An id that nothing else in the book has. */
function freeId(book: OpenBook): string {
  const taken = idsOfBook(book);
  let id = 'endnotes';
  for (let nth = 2; taken.has(id) || taken.has(`${id}-title`); nth += 1) id = `endnotes-${nth}`;
  return id;
}
