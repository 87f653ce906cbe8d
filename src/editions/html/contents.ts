import type { Element, Nodes } from 'hast';
import { h } from 'hastscript';
import { type Book, type ContentsEntry, defined, termsFor, visit } from '../../model/index.ts';
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
  const id = findReferredContents(book);
  if (entries.length < fewest && id === undefined) return undefined;
  return h(
    'nav',
    {
      ...defined({ id }),
      className: ['contents', ...(countLines(entries) > manyLines ? ['long'] : [])],
      role: 'doc-toc',
      ariaLabel: termsFor(book.metadata.language).contents,
    },
    listEntries(entries),
  );
}

/** Whether there are contents beside the text. */
export function listsContents(book: Book): boolean {
  return listContents(book) !== undefined;
}

/**
 * The id of the contents, where the text leads to them. They are a section of print alone; here the list beside the
 * text stands for it.
 */
export function findReferredContents({ sections }: Book): string | undefined {
  const id = sections.find(({ role, generated }) => generated && role === 'contents')?.id;
  if (id === undefined) return undefined;
  let isReferred = false;
  const look = (node: Nodes): void =>
    visit(node, 'element', ({ properties }) => {
      isReferred ||= properties.href === `#${id}`;
    });
  for (const { body, notes } of sections) for (const node of [body, ...notes.flatMap((note) => note.body)]) look(node);
  return isReferred ? id : undefined;
}

function listEntries(entries: readonly ContentsEntry[]): Element {
  return h('ol', entries.map(listEntry));
}

function listEntry(entry: ContentsEntry): Element {
  const lang = entry.language === undefined ? {} : { lang: entry.language };
  return h('li', { className: [`entry-${entry.role}`], ...lang }, [
    h('a', { href: `#${entry.id}` }, [
      ...(entry.number === undefined ? [] : [h('span', { className: ['number'] }, entry.number), ' ']),
      h('span', { className: ['title'] }, [...(entry.words ?? [entry.title])]),
      ...(entry.authors === undefined ? [] : [' ', h('span', { className: ['author'] }, entry.authors)]),
    ]),
    ...(entry.entries.length === 0 ? [] : [listEntries(entry.entries)]),
  ]);
}

function countLines(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countLines(entry.entries), 0);
}
