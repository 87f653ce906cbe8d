/** The contents list of a book. An essay has none in its text. */
import type { Nodes } from 'hast';
import { collectContents, toHtml } from '../../markup/index.ts';
import { type ContentsEntry, defined, termsFor, visit } from '../../model/index.ts';
import { chooseDepth } from './contents-depth.ts';
import { endOfTitles, makeListSection } from './generated-section.ts';
import { type OpenBook, type ThemedTransform, treesOf } from './transform.ts';
import { type UntitledShape, shapeUntitled } from './untitled-entries.ts';

export const contentsTransform: ThemedTransform = (book, { fill, room }) => {
  const depth = book.contentsDepth ?? chooseDepth((levels) => collectContents(book, levels), room);
  const entries = book.kind === 'essay' ? [] : collectContents(book, depth);
  if (!(book.contents ?? entries.length > 1) || entries.length === 0) {
    leadToBeginning(book);
    return;
  }
  const { contents } = termsFor(book.metadata.language);
  book.sections.splice(
    endOfTitles(book),
    0,
    makeListSection(book, 'contents', contents, fill('contents', { entries: writeEntries(entries) })),
  );
};

/** What partials put in as it is: emphasis in titles. */
interface WrittenEntry extends Omit<ContentsEntry, 'entries'> {
  readonly markup?: string;
  /** It stands beside others of its like. */
  readonly untitled?: UntitledShape;
  readonly entries: readonly WrittenEntry[];
}

function writeEntries(entries: readonly ContentsEntry[]): WrittenEntry[] {
  const shapes = shapeUntitled(entries);
  return entries.map((entry, index) => {
    const markup = entry.words?.map((node) => toHtml(node)).join('');
    return { ...entry, ...defined({ markup, untitled: shapes[index] }), entries: writeEntries(entry.entries) };
  });
}

/** What the text leads to as its contents, where there are none: the beginning of the text (see finish.ts of the reader). */
function leadToBeginning(book: OpenBook): void {
  if (book.sections.flatMap(treesOf).some(hasContents)) return;
  const beginning = book.sections.find(({ generated }) => !generated)?.id;
  if (beginning === undefined) return;
  for (const tree of book.sections.flatMap(treesOf))
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && properties.href === '#contents') properties.href = `#${beginning}`;
    });
}

/** Something of the author's has that id. */
function hasContents(tree: Nodes): boolean {
  let found = false;
  visit(tree, 'element', ({ properties }) => {
    found ||= properties.id === 'contents';
  });
  return found;
}
