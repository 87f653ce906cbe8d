/** What search engines, reference managers and libraries read in the head. */
import {
  type Book,
  type Metadata,
  type Section,
  answerableFor,
  authorsOf,
  namesOf,
  peopleOfSections,
} from '../../model/index.ts';
import { version } from '../../system/index.ts';

export interface Meta {
  readonly name?: string;
  /** Open Graph's own attribute. */
  readonly property?: string;
  readonly content: string;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
}

export function describeForMachines(book: Book): { metas: readonly Meta[]; links: readonly HeadLink[] } {
  const { metadata } = book;
  return {
    metas: [...general(book), ...openGraph(book), ...highwire(book), ...dublinCore(book)],
    links: [
      ...(isWebAddress(metadata.url) ? [{ rel: 'canonical', href: metadata.url }] : []),
      ...(isWebAddress(metadata.licence?.url) ? [{ rel: 'license', href: metadata.licence.url }] : []),
      { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
      { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
    ],
  };
}

/** ISBN of this edition, else the one of the work. */
export function isbnOf(metadata: Metadata): string | undefined {
  const isbns = metadata.identifiers.filter(({ scheme }) => scheme === 'isbn');
  return (isbns.find(({ edition }) => edition === 'html') ?? isbns.find(({ edition }) => edition === undefined))?.value;
}

export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/\S+$/.test(address);
}

function general(book: Book): Meta[] {
  const { metadata } = book;
  return [
    ...some('description', metadata.description),
    ...answerableFor(book).map((content) => ({ name: 'author', content })),
    ...some('keywords', metadata.subjects.map(({ label }) => label).join(', ')),
    { name: 'generator', content: `Octavo ${version}` },
    { name: 'color-scheme', content: 'light dark' },
  ];
}

/** https://ogp.me/#type_article and #type_book */
function openGraph(book: Book): Meta[] {
  const { kind, metadata } = book;
  const graph = (property: string, content: string | undefined): Meta[] =>
    content === undefined || content === '' ? [] : [{ property, content }];
  const type = kind === 'essay' ? 'article' : 'book';
  return [
    ...graph('og:type', type),
    ...graph('og:title', metadata.title),
    ...graph('og:description', metadata.description),
    ...graph('og:url', isWebAddress(metadata.url) ? metadata.url : undefined),
    ...graph('og:locale', metadata.language.replaceAll('-', '_')),
    ...graph('og:site_name', metadata.publisher),
    ...answerableFor(book).flatMap((name) => graph(`${type}:author`, name)),
    ...graph(kind === 'essay' ? 'article:published_time' : 'book:release_date', metadata.date),
    ...(kind === 'essay' ? [] : graph('book:isbn', isbnOf(metadata)?.replaceAll('-', ''))),
    ...metadata.subjects.flatMap(({ label }) => graph(`${type}:tag`, label)),
  ];
}

/** Names that Google Scholar and reference managers read: https://scholar.google.com/intl/en/scholar/inclusion.html */
function highwire(book: Book): Meta[] {
  const { metadata } = book;
  const find = (scheme: 'doi' | 'issn'): string | undefined =>
    metadata.identifiers.find((identifier) => identifier.scheme === scheme)?.value;
  return [
    ...some('citation_title', [metadata.title, metadata.subtitle].filter((part) => part !== undefined).join(': ')),
    ...answerableFor(book).map((content) => ({ name: 'citation_author', content })),
    ...namesOf(metadata, 'edt').map((content) => ({ name: 'citation_editor', content })),
    ...some('citation_publication_date', metadata.date?.replaceAll('-', '/')),
    ...some('citation_publisher', metadata.publisher),
    ...some('citation_language', metadata.language),
    ...some('citation_isbn', isbnOf(metadata)),
    ...some('citation_issn', find('issn')),
    ...some('citation_doi', find('doi')),
    ...some('citation_keywords', metadata.subjects.map(({ label }) => label).join('; ')),
    ...some('citation_public_url', isWebAddress(metadata.url) ? metadata.url : undefined),
  ];
}

/** https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
function dublinCore(book: Book): Meta[] {
  const { metadata } = book;
  const contributors = [
    ...metadata.contributors.filter(({ role }) => role !== 'aut' && role !== 'pbl'),
    ...peopleOfSections(book),
  ];
  return [
    ...some('DC.title', metadata.title),
    ...some('DCTERMS.alternative', metadata.subtitle),
    ...metadata.contributors
      .filter(({ role }) => role === 'aut')
      .map(({ fileAs }) => ({ name: 'DC.creator', content: fileAs })),
    ...[...new Set(contributors.map(({ fileAs }) => fileAs))].map((content) => ({ name: 'DC.contributor', content })),
    ...some('DC.publisher', metadata.publisher),
    ...some('DC.date', metadata.date),
    ...some('DC.language', metadata.language),
    ...some('DC.description', metadata.description),
    ...metadata.subjects.map(({ label }) => ({ name: 'DC.subject', content: label })),
    ...some('DC.rights', metadata.rights),
    ...some('DCTERMS.license', metadata.licence?.url ?? metadata.licence?.name),
    ...metadata.identifiers
      .filter(({ edition }) => edition === undefined || edition === 'html')
      .map((identifier) => ({ name: 'DC.identifier', content: nameIdentifier(identifier) })),
    ...(metadata.identifiers.length === 0 ? [{ name: 'DC.identifier', content: metadata.uuid }] : []),
    ...some('DCTERMS.isPartOf', metadata.series?.name),
    ...some('DCTERMS.modified', metadata.modified),
    { name: 'DC.format', content: 'text/html' },
    { name: 'DC.type', content: 'Text' },
  ];
}

function nameIdentifier({ scheme, value }: Metadata['identifiers'][number]): string {
  if (scheme === 'doi') return `https://doi.org/${value}`;
  if (scheme === 'isbn' || scheme === 'issn') return `urn:${scheme}:${value}`;
  return value;
}

function some(name: string, content: string | undefined): Meta[] {
  return content === undefined || content === '' ? [] : [{ name, content }];
}

/** A chapter with authors of its own, on a page of its own: it can be cited by itself. */
export function describeChapter(section: Section, { metadata }: Book): Meta[] {
  const authors = authorsOf(section);
  if (authors.length === 0) return namesOf(metadata, 'aut').map((content) => ({ name: 'author', content }));
  return [
    ...authors.map((content) => ({ name: 'author', content })),
    ...some('citation_title', section.title),
    ...authors.map((content) => ({ name: 'citation_author', content })),
    ...some('citation_inbook_title', metadata.title),
    ...namesOf(metadata, 'edt').map((content) => ({ name: 'citation_editor', content })),
    ...some('citation_publication_date', metadata.date?.replaceAll('-', '/')),
    ...some('citation_publisher', metadata.publisher),
    ...some('citation_language', section.language ?? metadata.language),
    ...some('citation_isbn', isbnOf(metadata)),
  ];
}
