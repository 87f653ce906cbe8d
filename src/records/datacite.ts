/** DataCite 4 (https://schema.datacite.org/meta/kernel-4/): what registers a DOI for the book. */
import type { Element } from 'xast';
import { answerableFor, type Book, type Contributor, type Metadata } from '../model/index.ts';
import { type Phrase, said } from '../report/index.ts';
import { groupPeople } from './marc/names.ts';
import { identifierOf, isbnDigits, makersOf, readCopyright, type Subject } from './particulars.ts';
import { authorityAddress, nameParts, relators } from './relators.ts';
import { type Child, element, writeDocument } from './xml.ts';

const namespace = 'http://datacite.org/schema/kernel-4';

/** What DataCite demands (4.6, mandatory properties) and the book does not say. */
export function lackForDatacite(book: Book): Phrase[] {
  const { metadata } = book;
  const lacks = [
    [identifierOf(metadata, 'doi') === undefined, said`a DOI (doi:)`],
    [makersOf(book).length === 0, said`somebody who made it (author: or contributors:)`],
    [metadata.publisher === undefined, said`a publisher (publisher:)`],
    [metadata.date === undefined, said`a year (date:)`],
  ] as const;
  return lacks.flatMap(([isLacking, what]) => (isLacking ? [what] : []));
}

export function writeDatacite(subject: Subject): string {
  const { book, editions } = subject;
  const { metadata } = book;
  const { title, subtitle, publisher, date, modified, language, description, licence, rights, embargo } = metadata;
  const { creators, others } = sortMakers(book);
  const typed = (name: string, attributes: Record<string, string>, text: string | undefined): Child =>
    text === undefined ? undefined : element(name, attributes, text);
  const words = { 'xml:lang': language };
  const root = element(
    'resource',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} https://schema.datacite.org/meta/kernel-4/metadata.xsd`,
    },
    element('identifier', { identifierType: 'DOI' }, identifierOf(metadata, 'doi')),
    element('creators', creators.map(writePerson('creator'))),
    element('titles', element('title', words, title), typed('title', { ...words, titleType: 'Subtitle' }, subtitle)),
    typed('publisher', words, publisher),
    element('publicationYear', date?.slice(0, 4)),
    element('resourceType', { resourceTypeGeneral: 'Book' }, book.kind === 'book' ? 'Book' : 'Essay'),
    describeSubjects(metadata),
    element('contributors', others.map(writePerson('contributor'))),
    element(
      'dates',
      typed('date', { dateType: 'Issued' }, date),
      typed('date', { dateType: 'Available' }, embargo),
      typed('date', { dateType: 'Copyrighted' }, readCopyright(metadata)?.year),
      typed('date', { dateType: 'Updated' }, modified),
    ),
    element('language', language),
    describeNumbers(metadata),
    element(
      'sizes',
      editions.map(({ pages }) => (pages === undefined ? undefined : element('size', `${pages} pages`))),
    ),
    element(
      'formats',
      editions.map(({ mediaType }) => element('format', mediaType)),
    ),
    element('version', metadata.edition),
    element(
      'rightsList',
      licence === undefined ? undefined : element('rights', { rightsURI: licence.url, ...words }, licence.name),
      typed('rights', words, rights),
    ),
    description === undefined
      ? undefined
      : element('descriptions', element('description', { descriptionType: 'Abstract', ...words }, description)),
  );
  return writeDocument(root as Element);
}

/** Authors; of an edited book its editors; of any other those who are named. */
function sortMakers(book: Book): {
  readonly creators: readonly (readonly Contributor[])[];
  readonly others: readonly (readonly Contributor[])[];
} {
  const authors = new Set(answerableFor(book));
  const groups = groupPeople(makersOf(book));
  const written = groups.filter((same) => same.some(({ role, name }) => role === 'aut' && authors.has(name)));
  const edited = groups.filter((same) => same.some(({ role }) => role === 'edt' || role === 'com'));
  const creators = written.length > 0 ? written : edited.length > 0 ? edited : groups;
  return { creators, others: groups.filter((same) => !creators.includes(same)) };
}

function writePerson(name: 'creator' | 'contributor'): (same: readonly Contributor[]) => Child {
  return (same) => {
    const [person] = same;
    if (person === undefined) return undefined;
    const { fileAs, isBody, authorities = [], role } = person;
    const parts = nameParts(person);
    const type = { contributorType: relators[role].datacite ?? 'Other' };
    return element(
      name,
      name === 'contributor' ? type : {},
      element(`${name}Name`, { nameType: isBody === true ? 'Organizational' : 'Personal' }, fileAs),
      element('givenName', parts?.given),
      element('familyName', parts?.family),
      authorities.map((one) =>
        element(
          'nameIdentifier',
          {
            nameIdentifierScheme: one.register.toUpperCase(),
            schemeURI: authorityAddress(one).slice(0, -one.id.length),
          },
          one.id,
        ),
      ),
    );
  };
}

function describeSubjects({ classifications = [], subjects }: Metadata): Child {
  const names = { thema: 'Thema', bisac: 'BISAC', ddc: 'DDC', lcc: 'LCC', lcsh: 'LCSH', fast: 'FAST' } as const;
  return element(
    'subjects',
    subjects.map(({ label }) => element('subject', label)),
    classifications.map(({ scheme, code, words }) =>
      element('subject', { subjectScheme: names[scheme], classificationCode: code }, words ?? code),
    ),
  );
}

/** ISBNs of the same book in other forms. */
function describeNumbers({ identifiers, series }: Metadata): Child {
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value;
  return element(
    'relatedIdentifiers',
    identifiers
      .filter(({ scheme }) => scheme === 'isbn')
      .map(({ value }) =>
        element(
          'relatedIdentifier',
          { relatedIdentifierType: 'ISBN', relationType: 'IsVariantFormOf' },
          isbnDigits(value),
        ),
      ),
    series === undefined || issn === undefined
      ? undefined
      : element('relatedIdentifier', { relatedIdentifierType: 'ISSN', relationType: 'IsPartOf' }, issn),
  );
}
