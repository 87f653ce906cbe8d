/** Dublin Core: the records, and the package document of an EPUB. */
import type { Element } from 'xast';
import { type Person, type Told, joinTitles, sortIds } from './told.ts';
import { childrenOf, nameOf, readRoot, textOf, textsAt } from './xml.ts';

/** @throws Error if it is not well-formed */
export function readDublinCore(text: string): Told {
  const root = readRoot(text);
  const language = childrenOf(root, 'title')[0]?.attributes['xml:lang'];
  // The title in Latin letters, too, is an alternative, in another language.
  const subtitles = childrenOf(root, 'alternative').filter(({ attributes }) => attributes['xml:lang'] === language);
  const ids = sortIds(textsAt(root, 'identifier'), true);
  return {
    titles: joinTitles([...textsAt(root, 'title'), ...subtitles.map(textOf)]),
    languages: textsAt(root, 'language').slice(0, 1),
    dates: [...textsAt(root, 'date'), ...textsAt(root, 'issued')].slice(0, 1),
    publishers: textsAt(root, 'publisher'),
    people: childrenOf(root, 'creator', 'contributor').map((one) => ({ names: [textOf(one)] })),
    everybody: true,
    ...ids,
    // The UUID is there if nothing else is.
    others: ids.others.filter((id) => !id.startsWith('urn:uuid:')),
  };
}

/** What the package of an EPUB says of the book (EPUB 3.3, 5.5). @throws Error if it is not well-formed */
export function readPackage(text: string): Told {
  const [metadata] = childrenOf(readRoot(text), 'metadata');
  const people = childrenOf(metadata, 'creator', 'contributor').map((element) => ({
    element,
    roles: refine(metadata, element, 'role'),
    names: [textOf(element), ...refine(metadata, element, 'file-as')],
  }));
  const isAuthor = ({ element, roles }: (typeof people)[number]): boolean =>
    nameOf(element) === 'creator' && (roles.length === 0 || roles.includes('aut'));
  const ids = sortIds(textsAt(metadata, 'identifier'), false);
  return {
    titles: joinTitles(textsAt(metadata, 'title')),
    languages: textsAt(metadata, 'language').slice(0, 1),
    dates: textsAt(metadata, 'date').slice(0, 1),
    publishers: textsAt(metadata, 'publisher'),
    // Publishers are no makers for records.
    people: people.flatMap(({ names, roles }): Person[] =>
      roles.length > 0 && roles.every((role) => role === 'pbl')
        ? []
        : [{ names, ...(roles.length > 0 && { roles: roles.filter((role) => role !== 'pbl') }) }],
    ),
    everybody: true,
    authors: people.filter(isAuthor).flatMap(({ names }) => names.slice(0, 1)),
    ...ids,
    byEdition: new Map([['epub', ids.isbns.all]]),
  };
}

function refine(metadata: Element | undefined, { attributes }: Element, property: string): readonly string[] {
  return childrenOf(metadata, 'meta')
    .filter(
      (meta) =>
        attributes['id'] !== undefined &&
        meta.attributes['refines'] === `#${attributes['id']}` &&
        meta.attributes['property'] === property,
    )
    .map(textOf);
}

/** Path of the package document that META-INF/container.xml names (OCF 3.3, 4.2.6.3). */
export function readRootFile(text: string): string | undefined {
  const [file] = childrenOf(childrenOf(readRoot(text), 'rootfiles')[0], 'rootfile');
  return file?.attributes['full-path'] ?? undefined;
}
