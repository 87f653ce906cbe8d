/** The contents of a site: all of them on its first page, the sections beside the text of the others. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type ContentsEntry, type Section, defined, termsFor } from '../../../model/index.ts';
import { findReferredContents, listContents } from '../contents.ts';
import type { SitePlan } from './pages.ts';

/** The contents on the page that is opened first: of a site of one page those of the page, if it has any. */
export function listFirst(plan: SitePlan): Element | undefined {
  return plan.pages.length === 1 ? listContents(plan.book) : listSitePages(plan, undefined);
}

/** @param current the section whose headings are listed, too; undefined: the headings of all of them */
export function listSitePages({ book, contents }: SitePlan, current: string | undefined): Element {
  return h(
    'nav',
    {
      // On the first page alone: there the text leads to.
      ...(current === undefined ? defined({ id: findReferredContents(book) }) : {}),
      className: ['contents'],
      role: 'doc-toc',
      ariaLabel: termsFor(book.metadata.language).contents,
    },
    listEntries(contents, current),
  );
}

/** The chapters of a part, for the part's own page; `undefined` for any other section. */
export function listPart({ contents }: SitePlan, part: Section): Element | undefined {
  const entries = (findEntry(contents, part.id)?.entries ?? []).filter(({ role }) => role !== 'heading');
  if (entries.length === 0) return undefined;
  return h('nav', { className: ['contents'], ariaLabel: part.title }, listEntries(entries, part.id));
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
  return h('li', { className: [`entry-${entry.role}`], ...defined({ lang: entry.language }) }, [
    h('a', { href: `#${entry.id}`, ...(entry.id === current ? { ariaCurrent: 'page' } : {}) }, [
      ...(entry.number === undefined ? [] : [h('span', { className: ['number'] }, entry.number), ' ']),
      h('span', { className: ['title'] }, [...(entry.words ?? [entry.title])]),
      ...(entry.authors === undefined ? [] : [' ', h('span', { className: ['author'] }, entry.authors)]),
    ]),
    ...(within.length === 0 ? [] : [listEntries(within, current)]),
  ]);
}
