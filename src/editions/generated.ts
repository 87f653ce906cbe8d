/** The sections that no author writes: half-title, title page, imprint, contents. Books have them, essays do not. */
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { collectContents } from '../markup/contents.ts';
import type { Book, Captioned, Section, SectionRole } from '../model/book.ts';
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
  const taken = collectIds(book);
  const make = (role: SectionRole, title: string, children: Root['children']): Section => ({
    id: freeId(role, taken),
    role,
    matter: 'front',
    title,
    depth: 0,
    listed: role === 'figure-list' || role === 'table-list',
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
  const makeList = (
    role: 'contents' | 'figure-list' | 'table-list',
    title: string,
    entries: readonly object[],
  ): Section => {
    const id = freeId(role, taken);
    return make(role, title, [
      buildOpening({ heading: { id: `${id}-title`, children: [{ type: 'text', value: title }] } }),
      h('nav', { className: ['contents'], ariaLabelledBy: `${id}-title` }, fill('contents', { entries })),
    ] as Root['children']);
  };
  const lists = (book.lists ?? []).map((list) => {
    const [role, kind] = list === 'figures' ? (['figure-list', 'figure'] as const) : (['table-list', 'table'] as const);
    const captions = (book.captions ?? []).filter((one) => one.kind === kind);
    return makeList(
      role,
      terms[list],
      captions.map((caption) => listCaption(caption, book.metadata.language)),
    );
  });
  const following = [...lists, ...book.sections.slice(before)];
  const entries = collectContents({ sections: [...book.sections.slice(0, before), ...following] }, contentsDepth);
  const wanted = book.contents ?? entries.length > 1;
  return {
    ...book,
    sections: [
      ...opening,
      ...book.sections.slice(0, before),
      ...(wanted ? [makeList('contents', terms.contents, entries)] : []),
      ...following,
    ],
  };
}

/** A caption as a line of a list, in the form of the contents. */
function listCaption({ kind, id, number, title, language }: Captioned, bookLanguage: string): object {
  return {
    id,
    role: kind,
    // A line of a list has no full stop (The Chicago Manual of Style, 1.39).
    title: title.replace(/(?<!\.)\.$/u, '') || termsFor(bookLanguage)[kind],
    entries: [],
    ...(number === undefined ? {} : { number }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Every id in the book. */
function collectIds({ sections }: Book): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const { id, body, notes } of sections) {
    ids.add(id);
    for (const tree of [body, ...notes.map((note): Root => ({ type: 'root', children: [...note.body] }))]) {
      visit(tree, 'element', ({ properties }) => void ids.add(properties.id));
    }
  }
  return ids;
}

/** What an author called "contents" keeps its name. */
function freeId(role: string, taken: ReadonlySet<unknown>): string {
  let id = role;
  for (let nth = 1; taken.has(id) || taken.has(`${id}-title`); nth += 1)
    id = `${role}-page${nth === 1 ? '' : `-${nth}`}`;
  return id;
}
