/** Whether a book is the work that an OCFL object was begun for, though it may have got a number since. */
import { type Metadata, listUuids, uuidOfTitle, writeUrn } from '../../model/index.ts';
import { Report } from '../../report/index.ts';
import { nameId } from '../agreement/index.ts';
import { readBagInfo } from '../verify/bag-info.ts';
import type { KnownObject } from './object.ts';

/** What a book is known by, the number of its series left out, and so the books on paper. */
export function listIdentifiers({ identifiers, uuid }: Metadata): readonly string[] {
  const own = identifiers.filter(({ scheme, edition }) => scheme !== 'issn' && edition !== 'print');
  return [...new Set([...own.map(writeUrn), uuid])];
}

/**
 * It is if the book still has a number that its last version had, or one that the object is called after. The title
 * alone says so only as long as no DOI contradicts it.
 */
export async function isSameWork({ inventory: { id }, files }: KnownObject, metadata: Metadata): Promise<boolean> {
  const before = (await readBagInfo(files, { encoding: 'UTF-8' }, new Report())).get('External-Identifier') ?? [];
  const had = before.map(nameId).filter((one) => !one.startsWith('urn:issn:'));
  const has = new Set(listIdentifiers(metadata).map(nameId));
  if (had.some((one) => has.has(one))) return true;
  if (!listUuids(metadata).includes(id)) return false;
  const areDois = (all: Iterable<string>): boolean => [...all].some((one) => one.startsWith('doi:'));
  return id !== uuidOfTitle(metadata) || !(areDois(had) && areDois(has));
}
