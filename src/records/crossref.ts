/** A deposit for Crossref, schema 5.3.1 (https://www.crossref.org/documentation/schema-library/): a DOI for the book. */
import type { Element } from 'xast';
import { type Book, type Contributor, type Metadata } from '../model/index.ts';
import { type Phrase, said } from '../report/index.ts';
import { identifierOf, isbnDigits, isOpen, makersOf, type Subject } from './particulars.ts';
import { nameParts } from './relators.ts';
import { type Child, element, writeDocument } from './xml.ts';

/** What a deposit cannot be without and the book does not say. */
export function lackForCrossref({ metadata }: Book): Phrase[] {
  const lacks = [
    [identifierOf(metadata, 'doi') === undefined, said`a DOI (doi:)`],
    [metadata.url === undefined, said`the address it leads to (url:)`],
    [metadata.publisher === undefined, said`a publisher (publisher:)`],
    [metadata.date === undefined, said`a year (date:)`],
    [metadata.contact === undefined, said`an e-mail address for answers (contact:)`],
  ] as const;
  return lacks.flatMap(([isLacking, what]) => (isLacking ? [what] : []));
}

export function writeCrossref({ book }: Subject): string {
  const { metadata, slug } = book;
  const { publisher, contact, modified } = metadata;
  const stamp = modified.replaceAll(/\D/gu, '').slice(0, 14);
  const root = element(
    'doi_batch',
    {
      version: '5.3.1',
      xmlns: 'http://www.crossref.org/schema/5.3.1',
      'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
      'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.crossref.org/schema/5.3.1 https://www.crossref.org/schemas/crossref5.3.1.xsd',
    },
    element(
      'head',
      element('doi_batch_id', `${slug}-${stamp}`),
      element('timestamp', stamp),
      element('depositor', element('depositor_name', publisher), element('email_address', contact)),
      element('registrant', publisher),
    ),
    element('body', describeBook(book)),
  );
  return writeDocument(root as Element);
}

function describeBook(book: Book): Child {
  const { metadata } = book;
  const { title, subtitle, description, language, publisher, place, edition, licence, series, identifiers } = metadata;
  const people = makersOf(book).flatMap((one) => (roleOf(one) === undefined ? [] : [one]));
  const isEdited = people.some(({ role }) => role === 'edt') && !people.some(({ role }) => role === 'aut');
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value;
  const isSeries = series !== undefined && issn !== undefined;
  return element(
    'book',
    { book_type: isEdited ? 'edited_book' : 'monograph' },
    element(
      isSeries ? 'book_series_metadata' : 'book_metadata',
      { language: language.split('-')[0] },
      isSeries
        ? element('series_metadata', element('titles', element('title', series.name)), element('issn', issn))
        : undefined,
      element('contributors', people.map(describePerson)),
      element('titles', element('title', title), element('subtitle', subtitle)),
      description === undefined
        ? undefined
        : element('jats:abstract', { 'xml:lang': language }, element('jats:p', description)),
      isSeries ? element('volume', series.position) : undefined,
      // A number, not a statement.
      element('edition_number', /^\d+$/u.exec(edition ?? '')?.[0]),
      describeDate(metadata),
      describeIsbns(metadata),
      element('publisher', element('publisher_name', publisher), element('publisher_place', place)),
      isOpen(metadata)
        ? element('ai:program', { name: 'AccessIndicators' }, element('ai:license_ref', licence?.url))
        : undefined,
      element('doi_data', element('doi', identifierOf(metadata, 'doi')), element('resource', metadata.url)),
    ),
  );
}

function roleOf({ role }: Contributor): 'author' | 'editor' | 'translator' | undefined {
  return ({ aut: 'author', edt: 'editor', com: 'editor', trl: 'translator' } as const)[role as 'aut'];
}

function describePerson(person: Contributor, index: number): Child {
  const attributes = { contributor_role: roleOf(person), sequence: index === 0 ? 'first' : 'additional' };
  const { name, isBody, authorities = [] } = person;
  if (isBody === true) return element('organization', attributes, name);
  const parts = nameParts(person);
  const orcid = authorities.find(({ register }) => register === 'orcid')?.id;
  return element(
    'person_name',
    attributes,
    element('given_name', parts?.given),
    element('surname', parts?.family ?? name),
    element('ORCID', orcid && `https://orcid.org/${orcid}`),
  );
}

function describeDate({ date }: Metadata): Child {
  const [year, month, day] = date?.split('-') ?? [];
  return element(
    'publication_date',
    { media_type: 'online' },
    element('month', month),
    element('day', day),
    element('year', year),
  );
}

function describeIsbns({ identifiers }: Metadata): Child {
  const isbns = identifiers.filter(({ scheme }) => scheme === 'isbn');
  return isbns.length === 0
    ? element('noisbn', { reason: 'monograph' })
    : isbns.map(({ value, edition }) =>
        element('isbn', { media_type: edition === 'print' ? 'print' : 'electronic' }, isbnDigits(value)),
      );
}
