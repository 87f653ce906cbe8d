/** What the partials of the front matter are filled with: words ready to be set. */
import isbn from 'isbn3';
import {
  type Book,
  type Identifier,
  type RelatorCode,
  type Terms,
  joinNames,
  namesOf,
  sayDate,
  sayRoles,
  termsFor,
} from '../model/index.ts';
import { hasCode } from './prose.ts';
import type { Theme } from './theme.ts';
import { type TitleLength, lengthOfTitle, tieShortWords } from './title-setting.ts';

/** Data for `halftitle`, `titlepage`, `imprint` and `author-note`. */
export function partialData(book: Book, theme: Theme): Readonly<Record<string, unknown>> {
  const { metadata } = book;
  const terms = termsFor(metadata.language);
  // Said beside the place already.
  const others = metadata.contributors.filter(({ role, name }) => role !== 'pbl' || name !== metadata.publisher);
  return {
    book,
    metadata,
    terms,
    authors: joinNames(namesOf(metadata, 'aut'), metadata.language),
    title: setTitle(metadata.title),
    subtitle: metadata.subtitle === undefined ? undefined : setTitle(metadata.subtitle),
    /** "Translated by A and B", one line a role: those who have a place on a title page. */
    contributors: sayRoles(
      others.filter(({ role }) => onTitlePages.has(role)),
      metadata.language,
    ),
    /** All of them, for the imprint. */
    credits: sayRoles(others, metadata.language),
    year: metadata.date?.slice(0, 4),
    date: metadata.date === undefined ? undefined : sayDate(metadata.date, metadata.language),
    /** Under which name it is published, for the title page. */
    house: joinParts(metadata.imprint ?? metadata.publisher, metadata.place),
    place: joinParts(metadata.imprint, metadata.publisher, metadata.place),
    rights: metadata.rights,
    identifiers: listIdentifiers(metadata.identifiers, terms),
    imprintPage: metadata.imprintPage ?? {},
    typefaces: joinNames(nameTypefaces(book, theme), metadata.language),
  };
}

function setTitle(text: string): { readonly text: string; readonly length: TitleLength } {
  return { text: tieShortWords(text), length: lengthOfTitle(text) };
}

function joinParts(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

const onTitlePages: ReadonlySet<RelatorCode> = new Set(['edt', 'trl', 'ill', 'aui', 'win', 'aft', 'pht', 'cov', 'com']);

/** Which identifiers stand first in an edition. What is printed of the PDF is the book on paper. */
const owners: Readonly<Record<string, readonly string[]>> = {
  epub: ['epub'],
  pdf: ['print', 'pdf'],
  'html site': ['html'],
};

/** Each edition says its own first: where they differ, each has lines of its own. */
function listIdentifiers(identifiers: readonly Identifier[], terms: Terms): IdentifierLine[] {
  const orders = new Map<string, { readonly editions: string[]; readonly lines: readonly IdentifierLine[] }>();
  for (const [editions, own] of Object.entries(owners)) {
    const rank = ({ edition = '' }: Identifier): number => (own.includes(edition) ? own.indexOf(edition) : own.length);
    const lines = identifiers
      .toSorted((one, other) => rank(one) - rank(other))
      .flatMap((identifier) => sayIdentifier(identifier, terms));
    const key = JSON.stringify(lines);
    const known = orders.get(key);
    if (known === undefined) orders.set(key, { editions: [editions], lines });
    else known.editions.push(editions);
  }
  if (orders.size < 2) return [...orders.values()].flatMap(({ lines }) => lines);
  const all = [...orders.values()];
  return all.flatMap(({ editions, lines }, index) => {
    // Those of the web are for editions of plug-ins, too.
    const others = all.filter((_, other) => other !== index).flatMap((other) => other.editions);
    const where = editions.includes('html site') ? { not: others.join(' ') } : { only: editions.join(' ') };
    return lines.map((line) => ({ ...line, ...where }));
  });
}

interface IdentifierLine {
  /** Names of the editions in which it stands here; absent: in all. */
  readonly only?: string;
  /** Names of those in which it does not. */
  readonly not?: string;
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly edition?: string;
}

function sayIdentifier(identifier: Identifier, { printed, hardback, paperback }: Terms): IdentifierLine[] {
  const { edition: named, binding = 'print' } = identifier;
  const onPaper = { print: printed, hardback, paperback };
  const edition = named === undefined ? {} : { edition: named === 'print' ? onPaper[binding] : named.toUpperCase() };
  switch (identifier.scheme) {
    case 'isbn':
      return [{ label: 'ISBN', value: divideIsbn(identifier.value), ...edition }];
    case 'issn':
      return [{ label: 'ISSN', value: identifier.value, ...edition }];
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

/** `9783161484100` → `978-3-16-148410-0`: in the parts that the agencies gave out; as it was typed where they have not. */
export function divideIsbn(value: string): string {
  const parts = isbn.parse(value);
  return (parts?.isIsbn10 === true ? parts.isbn10h : parts?.isbn13h) ?? value;
}

function nameTypefaces(book: Book, theme: Theme): string[] {
  const { text, heading, mono } = theme.families;
  return [...new Set([text.family, heading.family, ...(hasCode(book) ? [mono.family] : [])])];
}
