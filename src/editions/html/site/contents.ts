/** The contents of a site: all of them on its first page, the sections beside the text of the others. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { collectContents } from '../../../markup/contents.ts';
import type { Book, ContentsEntry } from '../../../model/book.ts';
import { termsFor } from '../../../model/terms.ts';

/** @param current the section whose headings are listed, too; undefined: the headings of all of them */
export function listSitePages(book: Book, current: string | undefined): Element {
  return h(
    'nav',
    { className: ['contents'], role: 'doc-toc', ariaLabel: termsFor(book.metadata.language).contents },
    listEntries(collectContents(book), current),
  );
}

/** The chapters of a part, for the part's own page; `undefined` for any other section. */
export function listPart(book: Book, part: string): Element | undefined {
  const entries = findEntry(collectContents(book, 1), part)?.entries ?? [];
  if (entries.length === 0) return undefined;
  return h('nav', { className: ['contents'], ariaLabelledBy: part }, listEntries(entries, undefined));
}

function findEntry(entries: readonly ContentsEntry[], id: string): ContentsEntry | undefined {
  for (const entry of entries) {
    const found = entry.id === id ? entry : findEntry(entry.entries, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listEntries(entries: readonly ContentsEntry[], current: string | undefined): Element {
  return h(
    'ol',
    entries.map((entry) => listEntry(entry, current)),
  );
}

function listEntry(entry: ContentsEntry, current: string | undefined): Element {
  const within = entry.entries.filter(
    ({ role }) => role !== 'heading' || current === undefined || entry.id === current,
  );
  return h(
    'li',
    { className: [`entry-${entry.role}`], ...(entry.language === undefined ? {} : { lang: entry.language }) },
    [
      h('a', { href: `#${entry.id}`, ...(entry.id === current ? { ariaCurrent: 'page' } : {}) }, [
        ...(entry.number === undefined ? [] : [h('span', { className: ['number'] }, entry.number), ' ']),
        h('span', { className: ['title'] }, entry.title),
      ]),
      ...(within.length === 0 ? [] : [listEntries(within, current)]),
    ],
  );
}
