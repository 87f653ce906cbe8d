/** The contents list of a book. An essay has none in its text. */
import { collectContents } from '../../markup/index.ts';
import { termsFor } from '../../model/index.ts';
import { endOfTitles, makeListSection } from './generated-section.ts';
import type { ThemedTransform } from './transform.ts';

/** Levels: sections and their first headings. */
const depth = 2;

export const contentsTransform: ThemedTransform = (book, { fill }) => {
  if (book.kind === 'essay') return;
  const entries = collectContents(book, depth);
  if (!(book.contents ?? entries.length > 1)) return;
  const { contents } = termsFor(book.metadata.language);
  book.sections.splice(
    endOfTitles(book),
    0,
    makeListSection(book, 'contents', contents, fill('contents', { entries })),
  );
};
