/** What bag-info.txt says of a book, in the order of the profile. */
import { type Book, writeUrn } from '../model/index.ts';
import type { InfoRow } from './bag.ts';
import { profileAddress } from './profile.ts';

/** @param program `Octavo 1.2.3` */
export function describeBag({ slug, metadata }: Book, program: string): readonly InfoRow[] {
  const { publisher, contact, title, subtitle, identifiers, uuid, modified } = metadata;
  // The book on paper is not in the bag.
  const named = identifiers.filter(({ edition }) => edition !== 'print').map(writeUrn);
  return [
    ...optional('Source-Organization', publisher),
    ...optional('Contact-Email', contact),
    ['External-Description', subtitle === undefined ? title : `${title}: ${subtitle}`],
    ...[...new Set([...named, uuid])].map((id): InfoRow => ['External-Identifier', id]),
    ['Internal-Sender-Identifier', slug],
    ['Bagging-Date', modified.slice(0, 10)],
    ['Bag-Software-Agent', program],
    ['BagIt-Profile-Identifier', profileAddress],
  ];
}

function optional(label: string, value: string | undefined): readonly InfoRow[] {
  return value === undefined ? [] : [[label, value]];
}
