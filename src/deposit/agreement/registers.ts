/** What registers of DOIs are told: DataCite 4 and Crossref 5. */
import type { Element } from 'xast';
import { type Told, nameId, nameIsbn, joinTitles } from './told.ts';
import { childrenOf, findAll, follow, readRoot, textOf, textsAt } from './xml.ts';

/** @throws Error if it is not well-formed */
export function readDatacite(text: string): Told {
  const root = readRoot(text);
  const issued = follow(root, 'dates', 'date').filter(({ attributes }) => attributes['dateType'] === 'Issued');
  const related = (type: string): readonly string[] =>
    follow(root, 'relatedIdentifiers', 'relatedIdentifier')
      .filter(({ attributes }) => attributes['relatedIdentifierType'] === type)
      .map(textOf);
  const people = [...follow(root, 'creators', 'creator'), ...follow(root, 'contributors', 'contributor')];
  return {
    titles: joinTitles(textsAt(root, 'titles', 'title')),
    languages: textsAt(root, 'language'),
    dates: [...textsAt(root, 'publicationYear').map((beginning) => ({ beginning })), ...issued.map(textOf)],
    publishers: textsAt(root, 'publisher'),
    people: people.map((one) => ({
      names: [
        ...textsAt(one, 'creatorName'),
        ...textsAt(one, 'contributorName'),
        ...joinParts(one, 'givenName', 'familyName'),
      ],
    })),
    everybody: true,
    dois: { all: textsAt(root, 'identifier').map((doi) => nameId(`doi:${doi}`)), whole: false },
    // Those of books on paper are among them.
    others: [...related('ISBN').map(nameIsbn), ...related('ISSN').map((issn) => nameId(`urn:issn:${issn}`))],
  };
}

/** @throws Error if it is not well-formed */
export function readCrossref(text: string): Told {
  const [book] = findAll(readRoot(text), 'book');
  const [metadata] = childrenOf(book, 'book_metadata', 'book_series_metadata');
  const [date] = childrenOf(metadata, 'publication_date');
  const isbns = (type: string): readonly string[] =>
    childrenOf(metadata, 'isbn')
      .filter(({ attributes }) => (attributes['media_type'] === 'print') === (type === 'print'))
      .map((one) => nameIsbn(textOf(one)));
  const language = metadata?.attributes['language'];
  return {
    titles: childrenOf(metadata, 'titles').flatMap((titles) =>
      joinTitles([...textsAt(titles, 'title'), ...textsAt(titles, 'subtitle')]),
    ),
    languages: typeof language === 'string' ? [`~${language}`] : [],
    dates: [['year', 'month', 'day'].flatMap((name) => textsAt(date, name)).join('-')],
    publishers: textsAt(metadata, 'publisher', 'publisher_name'),
    people: childrenOf(childrenOf(metadata, 'contributors')[0], 'person_name', 'organization').map((one) => ({
      names: childrenOf(one).length === 0 ? [textOf(one)] : joinParts(one, 'given_name', 'surname'),
    })),
    isbns: { all: isbns('electronic'), whole: true },
    prints: { all: isbns('print'), whole: true },
    dois: { all: textsAt(metadata, 'doi_data', 'doi').map((doi) => nameId(`doi:${doi}`)), whole: false },
    others: [
      ...textsAt(metadata, 'doi_data', 'resource'),
      ...textsAt(metadata, 'series_metadata', 'issn').map((issn) => `urn:issn:${issn}`),
    ].map(nameId),
  };
}

function joinParts(one: Element, ...names: readonly string[]): readonly string[] {
  const name = names.flatMap((part) => textsAt(one, part)).join(' ');
  return name === '' ? [] : [name];
}
