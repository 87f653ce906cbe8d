/** What the text may name: the metadata by their keys, and what the author adds. */
import { joinNames, namesWith } from '../../model/index.ts';
import type { Settings } from './settings.ts';

/** @returns words by name, in small letters */
export function listVariables({ metadata, wishes }: Settings): ReadonlyMap<string, string> {
  const { title, subtitle, date, edition, publisher, place, language, contributors, identifiers, rights } = metadata;
  const authors = namesWith(contributors, 'aut');
  const own: Readonly<Record<string, string | undefined>> = {
    title,
    subtitle,
    date,
    year: date?.slice(0, 4),
    edition,
    publisher,
    place,
    language,
    rights,
    author: authors.length === 0 ? undefined : joinNames(authors, language ?? 'en'),
    isbn: identifiers.find(({ scheme }) => scheme === 'isbn')?.value,
    doi: identifiers.find(({ scheme }) => scheme === 'doi')?.value,
  };
  const said = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return new Map([...said, ...(wishes.variables ?? [])]);
}
