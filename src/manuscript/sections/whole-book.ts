/** A book in one file → its title and its pieces. */
import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { defined, visit } from '../../model/index.ts';
import { bringHighestTo, headingsOf, saysSomething, saysTheSame } from './own-headings.ts';
import { cutAt, type Piece, type WholeFile } from './pieces.ts';

export interface DividedBook {
  /** The title in the text. */
  readonly title?: Element;
  readonly pieces: readonly Piece[];
}

/** Titles outside the text. */
export interface Titles {
  /** On the title page. */
  readonly book?: string | undefined;
  /** In the file's front matter, where the book is called something else. */
  readonly file?: string;
}

/**
 * A chapter for each heading of this level. What stands before the first of them keeps its place, as a section
 * without a heading; it has one where a title says something that the title page does not.
 */
export function divideBook({ tree, ...rest }: WholeFile, level: number, titles: Titles): DividedBook {
  const title = findTitle(tree, level, titles.book);
  const body: Root = { type: 'root', children: tree.children.filter((node) => node !== title) };
  bringHighestTo(1, body);
  const chapters = headingsOf(body, 1);
  const first = body.children.findIndex((node) => node === chapters[0]);
  const opening = body.children.slice(0, Math.max(0, first));
  const opens = openBook(opening, title === undefined ? undefined : [title, tree.children.indexOf(title)], titles);
  return {
    ...defined({ title }),
    pieces:
      opens === undefined
        ? cutAt(chapters, body.children, rest)
        : [{ ...opens, ...rest }, ...cutAt(chapters, body.children.slice(opening.length), rest)],
  };
}

/** What the book has before its first chapter, if it says something. @param title with its place in the text */
function openBook(
  text: readonly RootContent[],
  title: readonly [heading: Element, at: number] | undefined,
  { book, file }: Titles,
): Omit<Piece, 'notes' | 'context'> | undefined {
  const [heading, at] = title ?? [undefined, 0];
  const shown = heading !== undefined && !isOnTitlePage(heading, book) ? heading : undefined;
  if (shown === undefined && file === undefined && !text.some(saysSomething)) return undefined;
  const start = shown === undefined ? 0 : at;
  return {
    opensBook: true,
    before: text.slice(0, start),
    above: shown === undefined || file === undefined ? [] : [h('h1', file)],
    ...(shown === undefined ? {} : { heading: { ...shown, tagName: 'h1' } }),
    ...(shown === undefined && file !== undefined ? { title: file } : {}),
    body: { type: 'root', children: text.slice(start) },
  };
}

/** The one heading above the chapters; or, among them, the first that says the title or has nothing of its own. */
function findTitle(tree: Root, level: number, bookTitle: string | undefined): Element | undefined {
  const tops = headingsOf(tree, 1);
  const [first, second] = tops;
  if (level > 1) return tops.length === 1 ? first : undefined;
  const solid = tree.children.filter(saysSomething);
  if (first === undefined || solid[0] !== first) return undefined;
  const isTitle = bookTitle === undefined ? solid[1] === second : saysTheSame(bookTitle, first);
  return isTitle ? first : undefined;
}

/** Its words are all there is to it, and they are those of the title page. */
function isOnTitlePage(title: Element, bookTitle: string | undefined): boolean {
  let hasMore = false;
  visit(title, 'element', ({ tagName, properties }) => {
    hasMore ||= tagName === 'img' || tagName === 'svg' || properties.dataNote !== undefined;
  });
  return !hasMore && toString(title).trim() !== '' && (bookTitle === undefined || saysTheSame(bookTitle, title));
}
