/** The lists of figures and tables that the author asked for: first whether there can be one, then the lists. */
import { type Captioned, defined, termsFor } from '../../model/index.ts';
import { endOfTitles, makeListSection } from './generated-section.ts';
import type { ReadingTransform, ThemedTransform } from './transform.ts';

const kinds = { figures: 'figure', tables: 'table' } as const;

/** Keeps the lists that can be made; the author hears of the others. */
export const listWishesTransform: ReadingTransform = (book, { wishes, report }) => {
  const { lists } = wishes;
  if (lists === undefined) return;
  const filled = lists.kinds.filter((list) => {
    const what = `A list of ${list} was asked for, but`;
    const isEmpty = book.captions?.some(({ kind }) => kind === kinds[list]) !== true;
    if (book.kind === 'essay') {
      report.add(
        'list-empty',
        `${what} an essay has no front matter to hold it`,
        lists.place,
        'With kind: book it has.',
      );
    } else if (isEmpty) {
      const hint =
        list === 'figures'
          ? 'Give the figures captions: ![…](picture.png "Caption").'
          : 'Give the tables captions: a line “: Caption” right after them.';
      report.add('list-empty', `${what} none of the ${list} has a caption`, lists.place, hint);
    }
    return book.kind === 'book' && !isEmpty;
  });
  if (filled.length > 0) book.lists = filled;
};

/** Puts them behind the title pages. */
export const captionListsTransform: ThemedTransform = (book, { fill }) => {
  if (book.kind === 'essay') return;
  const { language } = book.metadata;
  const lists = (book.lists ?? []).map((list) => {
    const entries = (book.captions ?? []).filter(({ kind }) => kind === kinds[list]);
    const filled = fill('contents', { entries: entries.map((caption) => listCaption(caption, language)) });
    return { ...makeListSection(book, `${kinds[list]}-list`, termsFor(language)[list], filled), listed: true };
  });
  book.sections.splice(endOfTitles(book), 0, ...lists);
};

/** A caption as a line of a list, in the form of the contents. */
function listCaption({ kind, id, number, title, language }: Captioned, bookLanguage: string): object {
  return {
    id,
    role: kind,
    // A line of a list has no full stop (The Chicago Manual of Style, 1.39).
    title: title.replace(/(?<!\.)\.$/u, '') || termsFor(bookLanguage)[kind],
    entries: [],
    ...defined({ number, language }),
  };
}
