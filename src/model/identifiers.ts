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
