import { expect, it } from 'vitest';
import { loadTheme } from '../../src/theme/load.ts';
import { partialData } from '../../src/theme/partial-data.ts';
import { vocabularyBook } from '../support/vocabulary-book.ts';

it.each([
  ['9783161484100', '978-3-16-148410-0'],
  ['978-316148410-0', '978-3-16-148410-0'],
  ['316148410X', '3-16-148410-X'],
  // Nobody was given this group.
  ['978-90-000-0001-6', '978-90-000-0001-6'],
])('an ISBN written %s is printed in its parts: %s', async (value, printed) => {
  const book = {
    ...vocabularyBook,
    metadata: { ...vocabularyBook.metadata, identifiers: [{ scheme: 'isbn' as const, value }] },
  };
  expect(partialData(book, await loadTheme('base'))).toMatchObject({
    identifiers: [{ label: 'ISBN', value: printed }],
  });
});
