/** schema.org in JSON-LD (https://schema.org/Book, https://schema.org/Article): in the web edition, and as a record. */
import {
  type Accessibility,
  type Book,
  type Contributor,
  type RelatorCode,
  answerableFor,
  authorsOf,
  claimed,
} from '../model/index.ts';
import { identifierOf, isbnDigits, listProducts, type Product, type Subject } from './particulars.ts';
import { authorityAddress } from './relators.ts';

type Description = Readonly<Record<string, unknown>>;

/** Of the book as one edition, in a page that can be read by machines. */
export function describeEdition(book: Book, edition: 'html', accessibility?: Accessibility): Description {
  const isbn = book.metadata.identifiers.filter(({ scheme }) => scheme === 'isbn');
  const own = isbn.find((one) => one.edition === edition) ?? isbn.find((one) => one.edition === undefined);
  const isBook = book.kind === 'book';
  return prune({
    ...describe(book),
    isbn: isBook && own !== undefined ? isbnDigits(own.value) : undefined,
    bookFormat: isBook ? 'https://schema.org/EBook' : undefined,
    encodingFormat: 'text/html',
    ...(accessibility === undefined ? {} : describeAccessibility(accessibility)),
  });
}

/** Of the work, with each of its editions. */
export function writeJsonLd(subject: Subject): string {
  return `${JSON.stringify(describeWork(subject), null, 2)}\n`;
}

/** The same as data. */
export function describeWork({ book, editions }: Subject): Description {
  const products = listProducts(book.metadata).filter(({ isbn }) => isbn !== undefined);
  const accessibility = (editions.find(({ edition }) => edition === 'epub') ?? editions[0])?.accessibility;
  return prune({
    ...describe(book),
    numberOfPages: editions.find(({ edition }) => edition === 'pdf')?.pages,
    ...(accessibility === undefined ? {} : describeAccessibility(accessibility)),
    encoding: editions
      .filter(({ kind }) => kind === undefined)
      .map(({ mediaType, bytes, path }) =>
        prune({
          '@type': 'MediaObject',
          name: path.split('/').at(-1),
          encodingFormat: mediaType,
          contentSize: String(bytes.length),
        }),
      ),
    workExample: book.kind === 'book' ? products.map(describeProduct) : [],
  });
}

function describe(book: Book): Record<string, unknown> {
  const { kind, metadata } = book;
  const doi = identifierOf(metadata, 'doi');
  const isBook = kind === 'book';
  const people = (role: RelatorCode): Description[] =>
    metadata.contributors.filter((one) => one.role === role).map(describePerson);
  const named = new Map(
    [...metadata.contributors, ...book.sections.flatMap(({ contributors = [] }) => contributors)].map((one) => [
      one.name,
      one,
    ]),
  );
  return prune({
    '@context': 'https://schema.org',
    '@type': isBook ? 'Book' : 'Article',
    '@id': doi === undefined ? metadata.uuid : `https://doi.org/${doi}`,
    name: metadata.title,
    headline: isBook ? undefined : metadata.title,
    alternativeHeadline: metadata.subtitle,
    alternateName: metadata.romanized?.title,
    description: metadata.description,
    inLanguage: metadata.language,
    author: answerableFor(book).map((name) => describePerson(named.get(name) ?? { name })),
    editor: people('edt'),
    translator: people('trl'),
    illustrator: isBook ? people('ill') : undefined,
    translationOfWork:
      metadata.original?.title === undefined
        ? undefined
        : prune({
            '@type': isBook ? 'Book' : 'Article',
            name: metadata.original.title,
            inLanguage: metadata.original.language,
          }),
    publisher:
      metadata.publisher === undefined
        ? undefined
        : prune({ '@type': 'Organization', name: metadata.publisher, location: metadata.place }),
    datePublished: metadata.date,
    dateModified: metadata.modified,
    keywords: metadata.subjects.map(({ label }) => label),
    typicalAgeRange: sayAges(metadata.audience),
    bookEdition: isBook ? metadata.edition : undefined,
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
    url: /^https?:\/\/\S+$/u.test(metadata.url ?? '') ? metadata.url : undefined,
    hasPart: describeChapters(book),
  });
}

function describePerson({
  name,
  isBody,
  authorities = [],
}: Pick<Contributor, 'name' | 'isBody' | 'authorities'>): Description {
  return prune({
    '@type': isBody === true ? 'Organization' : 'Person',
    name,
    sameAs: authorities.map(authorityAddress),
  });
}

function sayAges(audience: Book['metadata']['audience']): string | undefined {
  const { from, to } = audience ?? {};
  return from === undefined && to === undefined ? undefined : `${from ?? ''}-${to ?? ''}`;
}

function describeProduct({ edition, binding, isbn }: Product): Description {
  const format =
    binding === 'hardback'
      ? 'Hardcover'
      : binding === 'paperback'
        ? 'Paperback'
        : edition === 'print'
          ? undefined
          : 'EBook';
  const mediaTypes: Readonly<Record<string, string>> = {
    epub: 'application/epub+zip',
    pdf: 'application/pdf',
    html: 'text/html',
  };
  return prune({
    '@type': 'Book',
    isbn,
    bookFormat: format === undefined ? undefined : `https://schema.org/${format}`,
    encodingFormat: mediaTypes[edition ?? ''],
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

/** Those with authors of their own (https://schema.org/Chapter). */
function describeChapters({ sections }: Book): Description[] {
  return sections.flatMap((section) => {
    if (authorsOf(section).length === 0) return [];
    const { contributors = [] } = section;
    const people = (role: RelatorCode): Description[] =>
      contributors.filter((one) => one.role === role).map(describePerson);
    return [
      prune({
        '@type': 'Chapter',
        name: section.title,
        position: section.number,
        author: people('aut'),
        translator: people('trl'),
        inLanguage: section.language,
      }),
    ];
  });
}

function prune(value: Description): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, entry]) => entry !== undefined && entry !== '' && !(Array.isArray(entry) && entry.length === 0),
    ),
  );
}
