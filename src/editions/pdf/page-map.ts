/** The layout of the finished book as data. Pure. */
import {
  type Book,
  type ElementContent,
  type Page,
  type PageMap,
  type PageStart,
  type Section,
  defined,
  visit,
} from '../../model/index.ts';
import { findLetters } from '../../markup/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Pagination } from './pagination.ts';
import type { FoundStart } from './in-page/page-starts.ts';

export interface MappedPages {
  readonly book: Book;
  readonly theme: Pick<Theme, 'name' | 'page'>;
  readonly pagination: Pagination;
  /** What names these pages. */
  readonly source: string;
  /** The section of each galley. */
  readonly sections: readonly Section[];
  /** For each galley and each of its pages. */
  readonly starts: readonly (readonly (FoundStart | null)[])[];
  /** Index of the page of every id. */
  readonly places: ReadonlyMap<string, number>;
}

export function mapPages({ book, theme, pagination, source, sections, starts, places }: MappedPages): PageMap {
  const found = new Map<number, PageStart>();
  sections.forEach((section, galley) => {
    const own = starts[galley] ?? [];
    const locate = findLines(section, own);
    own.forEach((start, turn) => {
      if (start === null) return;
      const at = locate(start);
      found.set((pagination.starts[galley] ?? 0) + turn, {
        section: section.id,
        ...start,
        ...defined({ at }),
      });
    });
  });
  const standing = collectStanding(book, sections, places);
  const { name, width, height } = theme.page.trim;
  return {
    pages: pagination.pages.map((page, index): Page => {
      const start = found.get(index);
      return { ...page, ...defined({ start }), ...standing.get(index) };
    }),
    places,
    layout: { trim: { name, width, height }, theme: theme.name, source },
  };
}

/** Where the first letters of pages stand in the manuscript: by the pieces of text that they are in. */
function findLines(section: Section, starts: readonly (FoundStart | null)[]): (start: FoundStart) => PageStart['at'] {
  const { source } = section;
  if (source === undefined) return () => undefined;
  const wanted = new Map<string | undefined, number[]>();
  for (const start of starts)
    if (start !== null) wanted.set(start.note, [...(wanted.get(start.note) ?? []), start.letters]);
  const placed = new Map(
    [...wanted].map(([note, letters]) => {
      const nodes = note === undefined ? bodyOf(section) : (section.notes.find(({ id }) => id === note)?.body ?? []);
      return [note, findLetters(nodes, letters)] as const;
    }),
  );
  return ({ note, letters }) => {
    const letter = placed.get(note)?.get(letters);
    const position = letter?.text.position?.start;
    if (letter === undefined || position === undefined) return undefined;
    const before = letter.text.value.slice(0, letter.offset).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return {
      file: source,
      line: position.line + before.length - 1,
      column: before.length === 1 ? position.column + last : last + 1,
    };
  };
}

function bodyOf(section: Section): ElementContent[] {
  return section.body.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

type Standing = Pick<Page, 'headings' | 'notes' | 'figures'>;

/** What begins on each page. */
function collectStanding(
  book: Book,
  sections: readonly Section[],
  places: ReadonlyMap<string, number>,
): Map<number, Standing> {
  const standing = new Map<number, { headings?: string[]; notes?: string[]; figures?: string[] }>();
  const add = (kind: keyof Standing, id: string): void => {
    const page = places.get(id);
    if (page === undefined) return;
    const own = standing.get(page) ?? {};
    (own[kind] ??= []).push(id);
    standing.set(page, own);
  };
  for (const section of sections) {
    visit(section.body, 'element', ({ tagName, properties: { id } }) => {
      if (/^h[1-6]$/u.test(tagName) && typeof id === 'string') add('headings', id);
    });
    for (const { id } of section.notes) add('notes', id);
  }
  for (const { id } of book.captions ?? []) add('figures', id);
  return standing;
}
