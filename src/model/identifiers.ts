/** Identifiers in the form in which files and records carry them. */
import { v5 } from 'uuid';
import type { Identifier, Metadata } from './metadata.ts';

/** A URN for what has one: `urn:isbn:9783161484100`, `urn:uuid:…`, `doi:10.1000/182`. */
export function writeUrn({ scheme, value }: Identifier): string {
  if (scheme === 'uri') return value;
  if (scheme === 'doi') return `doi:${value.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '')}`;
  const bare = value.replace(new RegExp(`^(?:urn:)?${scheme}:`, 'iu'), '');
  return `urn:${scheme}:${scheme === 'isbn' ? bare.replace(/[\s-]/gu, '') : bare}`;
}

/** The ISBN that was given to this edition alone. */
export function isbnOf(
  { identifiers }: Pick<Metadata, 'identifiers'>,
  edition: Identifier['edition'],
): string | undefined {
  const found = identifiers.find((one) => one.scheme === 'isbn' && one.edition === edition);
  return found === undefined ? undefined : writeUrn(found);
}

/** Namespace of the UUIDs that Octavo makes (RFC 9562, 5.5); chosen once, never to change. */
const namespace = '6f0c1b9e-3c1d-5b7a-9f53-0c7a0f6e8d21';

/** The same for the same words at every build. */
export function makeUuid(words: string): string {
  return `urn:uuid:${v5(words, namespace)}`;
}

/**
 * All names by which the work may be known, as UUIDs: the author's own, one made of each identifier, and one made of
 * what the title page says. A series' number is none: its other books have it, too.
 * @returns the first is the one to use
 */
export function listUuids({
  identifiers,
  title,
  contributors,
  language,
}: Pick<Metadata, 'identifiers' | 'title' | 'contributors' | 'language'>): readonly [string, ...string[]] {
  const own = identifiers.filter(({ scheme }) => scheme === 'uuid').map(({ value }) => `urn:uuid:${value}`);
  const others = identifiers.filter(({ scheme }) => scheme !== 'uuid' && scheme !== 'issn');
  const made = [
    ...others.filter(({ edition }) => edition === undefined),
    ...others.filter(({ edition }) => edition !== undefined),
  ].map(({ scheme, value }) => makeUuid(`${scheme}:${value.replace(/[\s-]/g, '')}`));
  const [first, ...rest] = [...own, ...made, uuidOfTitle({ title, contributors, language })];
  return [first ?? '', ...rest];
}

/** Of a work that has no number. However the apostrophe in a name was typed, it is the same book. */
export function uuidOfTitle({
  title,
  contributors,
  language,
}: Pick<Metadata, 'title' | 'contributors' | 'language'>): string {
  return makeUuid(JSON.stringify([title, contributors.map(({ name }) => name.replaceAll('’', "'")), language]));
}
