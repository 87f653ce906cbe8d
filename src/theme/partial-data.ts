/** What the partials of the front matter are filled with: words ready to be set. */
import type { Book } from '../model/book.ts';
import { namesOf, type Identifier } from '../model/metadata.ts';
import { joinNames, sayDate } from '../model/phrases.ts';
import { termsFor } from '../model/terms.ts';
import { gatherBookCharacters } from './prose.ts';
import type { Theme } from './theme.ts';

/** Data for `halftitle`, `titlepage`, `imprint` and `author-note`. */
export function partialData(book: Book, theme: Theme): Readonly<Record<string, unknown>> {
  const { metadata } = book;
  const terms = termsFor(metadata.language);
  const roles = [...new Set(metadata.contributors.map(({ role }) => role))];
  return {
    book,
    metadata,
    terms,
    authors: joinNames(namesOf(metadata, 'aut'), metadata.language),
    /** "Translated by A and B", one line a role; roles without a term of their own are not on title pages. */
    contributors: roles.flatMap((role) => {
      const label = Object.entries(terms.roles).find(([code]) => code === role)?.[1];
      return label === undefined ? [] : [{ label, names: joinNames(namesOf(metadata, role), metadata.language) }];
    }),
    year: metadata.date?.slice(0, 4),
    date: metadata.date === undefined ? undefined : sayDate(metadata.date, metadata.language),
    place: [metadata.publisher, metadata.place].filter((part) => part !== undefined).join(', '),
    rights: metadata.rights,
    identifiers: metadata.identifiers.flatMap(sayIdentifier),
    typefaces: joinNames(nameTypefaces(book, theme), metadata.language),
  };
}

interface IdentifierLine {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly edition?: string;
}

function sayIdentifier(identifier: Identifier): IdentifierLine[] {
  const edition = identifier.edition === undefined ? {} : { edition: identifier.edition.toUpperCase() };
  switch (identifier.scheme) {
    case 'isbn':
    case 'issn':
      return [{ label: identifier.scheme.toUpperCase(), value: identifier.value, ...edition }];
    case 'doi':
      return [
        { label: 'DOI', value: identifier.value, href: `https://doi.org/${encodeURI(identifier.value)}`, ...edition },
      ];
    // Machines read these in the metadata; a reader would not know what to do with them.
    case 'uri':
    case 'uuid':
      return [];
  }
}

function nameTypefaces(book: Book, theme: Theme): string[] {
  const { text, heading, mono } = theme.families;
  const hasCode = gatherBookCharacters(book).code.size > 0;
  return [...new Set([text.family, heading.family, ...(hasCode ? [mono.family] : [])])];
}
