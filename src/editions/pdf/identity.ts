import { type Metadata, isbnOf, makeUuid } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';

/**
 * What names these pages and no others: the ISBN of the print edition, else a UUID made of that of the work,
 * the trim and the theme. The e-book must not say of itself that its pages are its own.
 */
export function identifyPages(metadata: Metadata, { name, page: { trim } }: Pick<Theme, 'name' | 'page'>): string {
  return isbnOf(metadata, 'pdf') ?? makeUuid(JSON.stringify([metadata.uuid, trim.width, trim.height, name]));
}
