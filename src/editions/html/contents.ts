import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Book, type ContentsEntry, termsFor } from '../../model/index.ts';
import { collectContents } from '../../markup/index.ts';

/** An essay with fewer sections than these is read from its beginning, without a list. */
const fewest = 3;

/** More lines than these do not fit beside the text at once. */
const manyLines = 30;

/** The contents beside the text; `undefined` where there is too little to list. */
export function listContents(book: Book): Element | undefined {
  const entries = collectContents(book).flatMap((entry) =>
    // An essay's own title stands above the list already.
    entry.role === 'essay' ? entry.entries : [entry],
  );
  if (entries.length < fewest) return undefined;
  return h(
    'nav',
    {
      className: ['contents', ...(countLines(entries) > manyLines ? ['long'] : [])],
      role: 'doc-toc',
      ariaLabel: termsFor(book.metadata.language).contents,
    },
    listEntries(entries),
  );
}

function listEntries(entries: readonly ContentsEntry[]): Element {
  return h('ol', entries.map(listEntry));
}

function listEntry(entry: ContentsEntry): Element {
  const lang = entry.language === undefined ? {} : { lang: entry.language };
  return h('li', { className: [`entry-${entry.role}`], ...lang }, [
    h('a', { href: `#${entry.id}` }, [
      ...(entry.number === undefined ? [] : [h('span', { className: ['number'] }, entry.number), ' ']),
      h('span', { className: ['title'] }, entry.title),
      ...(entry.authors === undefined ? [] : [' ', h('span', { className: ['author'] }, entry.authors)]),
    ]),
    ...(entry.entries.length === 0 ? [] : [listEntries(entry.entries)]),
  ]);
}

function countLines(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countLines(entry.entries), 0);
}
