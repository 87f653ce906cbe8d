/** schema.org in JSON-LD, as a record and as what the web edition carries. */
import { type Told, flatten, nameId, nameIsbn, sortIds, joinTitles } from './told.ts';

type Description = Readonly<Record<string, unknown>>;

/** @throws Error if it is no JSON */
export function readRecord(text: string): Told {
  const described = Object(JSON.parse(text)) as Description;
  const examples = listOf(described['workExample']);
  const isbnsOf = (one: Description): readonly string[] => say(one['isbn']).map(nameIsbn);
  const isEbook = (one: Description): boolean => say(one['bookFormat']).some((format) => format.endsWith('EBook'));
  const byEdition = new Map<string, string[]>();
  for (const one of examples)
    for (const type of say(one['encodingFormat'])) {
      const edition = editionNames[type];
      if (edition !== undefined) byEdition.set(edition, [...(byEdition.get(edition) ?? []), ...isbnsOf(one)]);
    }
  // An article has no ISBN there.
  const isBook = say(described['@type']).includes('Book');
  const numbers = {
    isbns: { all: examples.filter(isEbook).flatMap(isbnsOf), whole: true },
    prints: { all: examples.filter((one) => !isEbook(one)).flatMap(isbnsOf), whole: true },
    byEdition,
  };
  return { ...readDescription(described), ...(isBook && numbers) };
}

/** @throws Error if it is no JSON */
export function readPage(text: string): Told {
  const described = Object(JSON.parse(text)) as Description;
  const isbns = say(described['isbn']).map(nameIsbn);
  return { ...readDescription(described), isbns: { all: isbns, whole: false }, byEdition: new Map([['html', isbns]]) };
}

const editionNames: Readonly<Record<string, string>> = {
  'application/epub+zip': 'epub',
  'application/pdf': 'pdf',
  'text/html': 'html',
};

function readDescription(described: Description): Told {
  const namesAt = (key: string, from = described): readonly string[] =>
    listOf(from[key]).flatMap(({ name }) => say(name).map(flatten));
  const ids = say(described['@id']);
  const { dois } = sortIds(ids, false);
  const uuids = ids.map(nameId).filter((id) => id.startsWith('urn:uuid:'));
  const others = ['editor', 'translator', 'illustrator'].flatMap((key) => namesAt(key));
  const parts = listOf(described['hasPart']).flatMap((part) => [
    ...namesAt('author', part),
    ...namesAt('translator', part),
  ]);
  const authors = namesAt('author');
  return {
    titles: joinTitles([...say(described['name']), ...say(described['alternativeHeadline'])].map(flatten)),
    languages: say(described['inLanguage']),
    dates: say(described['datePublished']),
    publishers: namesAt('publisher'),
    // It is there if there is no DOI.
    ...(uuids.length > 0 && { uuids }),
    people: [...authors, ...others, ...parts].map((name) => ({ names: [name] })),
    authors,
    dois,
    others: [...ids.map(nameId).filter((id) => !/^(?:doi:|urn:uuid:)/u.test(id)), ...say(described['url']).map(nameId)],
  };
}

function say(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function listOf(value: unknown): readonly Description[] {
  return [value ?? []].flat().map((one) => Object(one) as Description);
}
