/** The sections that no author writes: half-title, title page, imprint, contents. Books have them, essays do not. */
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { collectContents } from '../markup/contents.ts';
import type { Book, Section, SectionRole } from '../model/book.ts';
import { termsFor } from '../model/terms.ts';
import { fillPartial } from '../theme/fill.ts';
import { partialData } from '../theme/partial-data.ts';
import type { Theme } from '../theme/theme.ts';
import { gatherEndnotes } from './endnotes.ts';
import { buildOpening } from '../transforms/openings.ts';

/** Levels of the contents list: sections and their first headings. */
const contentsDepth = 2;

/**
 * The book with its generated sections in the trade's order: half-title, title page, imprint, the author's
 * dedication and epigraph, contents, then what else stands in front; and the notes at the end, if they are wanted there.
 */
export function addGenerated(read: Book, theme: Theme): Book {
  if (read.kind === 'essay') return read;
  const book = gatherEndnotes(read);
  const terms = termsFor(book.metadata.language);
  const data = partialData(book, theme);
  const make = (role: SectionRole, title: string, children: Root['children']): Section => ({
    id: freeId(role, book),
    role,
    matter: 'front',
    title,
    depth: 0,
    listed: false,
    generated: true,
    body: { type: 'root', children },
    notes: [],
  });
  const fill = (name: string, more: Record<string, unknown> = {}): Root['children'] =>
    fromHtml(fillPartial(theme, name, { ...data, ...more }), { fragment: true }).children;
  const opening = [
    make('halftitle', book.metadata.title, fill('halftitle')),
    make('titlepage', terms.titlePage, fill('titlepage')),
    make('imprint', terms.imprint, fill('imprint')),
  ];
  const first = book.sections.findIndex(({ role }) => role !== 'dedication' && role !== 'epigraph');
  const before = first < 0 ? book.sections.length : first;
  const entries = collectContents(book, contentsDepth);
  const contents = make('contents', terms.contents, [
    buildOpening({
      heading: { id: `${freeId('contents', book)}-title`, children: [{ type: 'text', value: terms.contents }] },
    }),
    h(
      'nav',
      { className: ['contents'], ariaLabelledBy: `${freeId('contents', book)}-title` },
      fill('contents', { entries }),
    ),
  ] as Root['children']);
  const wanted = book.contents ?? entries.length > 1;
  return {
    ...book,
    sections: [
      ...opening,
      ...book.sections.slice(0, before),
      ...(wanted ? [contents] : []),
      ...book.sections.slice(before),
    ],
  };
}

/** A chapter that an author called "contents" keeps its name. */
function freeId(role: string, book: Book): string {
  return book.sections.some(({ id }) => id === role) ? `${role}-page` : role;
}
