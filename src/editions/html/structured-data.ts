/** schema.org in JSON-LD (https://schema.org/Book, https://schema.org/Article). */
import {
  type Accessibility,
  type Book,
  type Metadata,
  type RelatorCode,
  answerableFor,
  authorsOf,
  claimed,
  namesOf,
  namesWith,
} from '../../model/index.ts';
import { isbnOf, isWebAddress } from './metas.ts';

/** Ready to stand in a `script` element: it cannot end it. */
export function structureData(book: Book, accessibility?: Accessibility): string {
  const claims = accessibility === undefined ? {} : describeAccessibility(accessibility);
  return JSON.stringify({ ...describe(book), ...claims })
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function describe(book: Book): Record<string, unknown> {
  const { kind, metadata } = book;
  const isbn = isbnOf(metadata);
  const doi = metadata.identifiers.find(({ scheme }) => scheme === 'doi')?.value;
  const isBook = kind === 'book';
  return prune({
    '@context': 'https://schema.org',
    '@type': isBook ? 'Book' : 'Article',
    '@id': doi === undefined ? metadata.uuid : `https://doi.org/${doi}`,
    name: metadata.title,
    headline: isBook ? undefined : metadata.title,
    alternativeHeadline: metadata.subtitle,
    description: metadata.description,
    inLanguage: metadata.language,
    author: namePeople(answerableFor(book)),
    editor: people(metadata, 'edt'),
    translator: people(metadata, 'trl'),
    illustrator: isBook ? people(metadata, 'ill') : undefined,
    publisher:
      metadata.publisher === undefined
        ? undefined
        : prune({ '@type': 'Organization', name: metadata.publisher, location: metadata.place }),
    datePublished: metadata.date,
    dateModified: metadata.modified,
    keywords: metadata.subjects.map(({ label }) => label),
    isbn: isBook ? isbn?.replaceAll('-', '') : undefined,
    bookEdition: isBook ? metadata.edition : undefined,
    bookFormat: isBook ? 'https://schema.org/EBook' : undefined,
    isPartOf:
      metadata.series === undefined
        ? undefined
        : prune({
            '@type': isBook ? 'BookSeries' : 'CreativeWorkSeries',
            name: metadata.series.name,
            position: metadata.series.position,
          }),
    copyrightNotice: metadata.rights,
    license: metadata.licence?.url ?? metadata.licence?.name,
    url: isWebAddress(metadata.url) ? metadata.url : undefined,
    encodingFormat: 'text/html',
    hasPart: describeChapters(book),
  });
}

function describeAccessibility(accessibility: Accessibility): Record<string, unknown> {
  return prune({
    accessMode: claimed(accessibility, 'accessMode'),
    accessModeSufficient: claimed(accessibility, 'accessModeSufficient').map((modes) => ({
      '@type': 'ItemList',
      itemListElement: modes.split(','),
    })),
    accessibilityFeature: claimed(accessibility, 'accessibilityFeature'),
    accessibilityHazard: claimed(accessibility, 'accessibilityHazard'),
    accessibilitySummary: accessibility.summary.text,
  });
}

function people(metadata: Metadata, role: RelatorCode): Record<string, string>[] {
  return namePeople(namesOf(metadata, role));
}

function namePeople(names: readonly string[]): Record<string, string>[] {
  return names.map((name) => ({ '@type': 'Person', name }));
}

/** Those with authors of their own (https://schema.org/Chapter). */
function describeChapters({ sections }: Book): Record<string, unknown>[] {
  return sections.flatMap((section) => {
    const authors = authorsOf(section);
    if (authors.length === 0) return [];
    return [
      prune({
        '@type': 'Chapter',
        name: section.title,
        position: section.number,
        author: namePeople(authors),
        translator: namePeople(namesWith(section.contributors ?? [], 'trl')),
        inLanguage: section.language,
      }),
    ];
  });
}

function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, entry]) => entry !== undefined && entry !== '' && !(Array.isArray(entry) && entry.length === 0),
    ),
  );
}
