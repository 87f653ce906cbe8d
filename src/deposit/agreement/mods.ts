/** MODS (https://www.loc.gov/standards/mods/). */
import type { Element } from 'xast';
import { type Person, type Told, nameId, nameIsbn, joinTitles } from './told.ts';
import { childrenOf, follow, readRoot, textOf, textsAt } from './xml.ts';

/** @throws Error if it is not well-formed */
export function readMods(text: string): Told {
  const root = readRoot(text);
  // What is given in Latin letters, too, is there twice.
  const own = (name: string): readonly Element[] =>
    childrenOf(root, name).filter(({ attributes }) => attributes['script'] !== 'Latn');
  const titles = own('titleInfo').filter(({ attributes }) => attributes['type'] === undefined);
  const terms = (authority: string): readonly string[] =>
    follow(root, 'language', 'languageTerm')
      .filter(({ attributes }) => attributes['authority'] === authority)
      .map(textOf);
  const numbers = childrenOf(root, 'identifier');
  const typed = (elements: readonly Element[], type: string): readonly string[] =>
    elements.filter(({ attributes }) => attributes['type'] === type).map(textOf);
  const related = follow(root, 'relatedItem', 'identifier');
  return {
    titles: titles.flatMap((title) =>
      joinTitles([[...textsAt(title, 'nonSort'), ...textsAt(title, 'title')].join(' '), ...textsAt(title, 'subTitle')]),
    ),
    languages: [...terms('rfc5646'), ...terms('iso639-2b').map((code) => `=${code}`)],
    dates: own('originInfo').flatMap((origin) => textsAt(origin, 'dateIssued')),
    publishers: own('originInfo').flatMap((origin) => textsAt(origin, 'publisher')),
    uuids: textsAt(root, 'recordInfo', 'recordIdentifier'),
    people: own('name').map((name) => readPerson(name, root)),
    everybody: true,
    isbns: { all: typed(numbers, 'isbn').map(nameIsbn), whole: true },
    prints: { all: typed(related, 'isbn').map(nameIsbn), whole: true },
    dois: { all: typed(numbers, 'doi').map((doi) => nameId(`doi:${doi}`)), whole: true },
    byEdition: sortByEdition(numbers),
    others: [
      ...['uri', 'urn', 'uuid'].flatMap((type) => typed(numbers, type)),
      ...typed(related, 'issn').map((issn) => `urn:issn:${issn}`),
      ...textsAt(root, 'location', 'url').filter((address) => !nameId(address).startsWith('doi:')),
    ].map(nameId),
  };
}

function readPerson(name: Element, root: Element): Person {
  const group = name.attributes['altRepGroup'];
  const same = childrenOf(root, 'name').filter(
    (one) => one === name || (group !== undefined && one.attributes['altRepGroup'] === group),
  );
  return {
    names: same.flatMap((one) => [...textsAt(one, 'displayForm'), textsAt(one, 'namePart').join(' ')]),
    roles: follow(name, 'role', 'roleTerm')
      .filter(({ attributes }) => attributes['type'] === 'code')
      .map(textOf),
  };
}

function sortByEdition(numbers: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const number of numbers) {
    const edition = number.attributes['displayLabel']?.toLowerCase();
    if (number.attributes['type'] !== 'isbn' || edition === undefined) continue;
    found.set(edition, [...(found.get(edition) ?? []), nameIsbn(textOf(number))]);
  }
  return found;
}
