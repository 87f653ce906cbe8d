/** The pages with which a book begins, and which no author writes: half-title, title page, imprint. Essays have none. */
import { termsFor } from '../../model/index.ts';
import { makeSection } from './generated-section.ts';
import type { ThemedTransform } from './transform.ts';

export const titlePagesTransform: ThemedTransform = (book, { fill }) => {
  if (book.kind === 'essay') return;
  const terms = termsFor(book.metadata.language);
  const titles = { halftitle: book.metadata.title, titlepage: terms.titlePage, imprint: terms.imprint };
  const pages = (['halftitle', 'titlepage', 'imprint'] as const).map((role) =>
    makeSection(book, role, titles[role], () => fill(role)),
  );
  book.sections.unshift(...pages);
};
