/**
 * A Book as a MARC 21 bibliographic record (https://www.loc.gov/marc/bibliographic/): one for all its editions,
 * after the PCC Provider-Neutral E-Resource guidelines with RDA. Nothing is said that nobody gave.
 */
import { type Contributor, namesOf } from '../../model/index.ts';
import { languageCode, nameLanguage, rareCode } from '../languages.ts';
import { identifierOf, isbnDigits, makersOf, type Subject } from '../particulars.ts';
import { countNonfiling } from './articles.ts';
import { leader, writeControlFields } from './control-fields.ts';
import { type Field, field, type MarcRecord } from './field.ts';
import { linkPairs, type Pair } from './linked.ts';
import { groupPeople, writeName } from './names.ts';
import { writeNotes } from './notes.ts';
import { writeSubjects } from './subjects.ts';
import { describePublication, describeSeries, writeTitle } from './title.ts';

export function describeMarc(subject: Subject): MarcRecord {
  const { book } = subject;
  const { main, others } = sortPeople(subject);
  const pairs: Pair[] = [
    ...(main === undefined ? [] : [writeName('1', main)]),
    writeTitle(book, main !== undefined),
    ...describePublication(book.metadata),
    ...describeSeries(book.metadata),
    ...others.map((same) => writeName('7', same)),
  ];
  const fields: Field[] = [
    ...writeControlFields(subject),
    ...writeNumbers(subject),
    ...writeOriginal(subject, main !== undefined),
    ...linkPairs(pairs),
    ...describeCarrier(),
    ...writeNotes(subject),
    ...writeSubjects(book.metadata),
    ...writeLinks(subject),
  ];
  const rank = fields.map((one, index) => ({ one, index }));
  return {
    leader,
    fields: rank
      .toSorted((a, b) => a.one.tag.localeCompare(b.one.tag, 'en') || a.index - b.index)
      .map(({ one }) => one),
  };
}

/** The first author is the main entry; a book that was edited has none. */
function sortPeople({ book }: Subject): {
  readonly main: readonly Contributor[] | undefined;
  readonly others: readonly (readonly Contributor[])[];
} {
  const groups = groupPeople(makersOf(book));
  const authors = new Set(namesOf(book.metadata, 'aut'));
  const main = groups.find((same) => same.some(({ role, name }) => role === 'aut' && authors.has(name)));
  return { main, others: groups.filter((same) => same !== main) };
}

function writeNumbers({ book: { metadata } }: Subject): Field[] {
  const { identifiers, language, original } = metadata;
  const printed = (binding: string | undefined): string => binding ?? 'print';
  const isbns = identifiers
    .filter(({ scheme }) => scheme === 'isbn')
    .flatMap(({ value, edition, binding }) =>
      edition === 'print'
        ? field('020', '  ', ['z', isbnDigits(value)], ['q', printed(binding)])
        : field('020', '  ', ['a', isbnDigits(value)], ['q', edition?.toUpperCase()]),
    );
  const others = identifiers.flatMap(({ scheme, value }) => {
    if (scheme === 'doi') return field('024', '7 ', ['a', value], ['2', 'doi']);
    if (scheme === 'uri' && /^urn:/iu.test(value)) return field('024', '7 ', ['a', value], ['2', 'urn']);
    return [];
  });
  const rare = rareCode(language);
  const source = original?.language;
  return [
    ...isbns,
    ...others,
    ...field('040', '  ', ['b', 'eng'], ['e', 'rda']),
    ...(source !== undefined && rare === undefined
      ? field('041', '1 ', ['a', languageCode(language)], ['h', languageCode(source)])
      : []),
    ...(rare === undefined
      ? []
      : field('041', source === undefined ? '07' : '17', ['a', rare], ['h', source?.split('-')[0]], ['2', 'iso639-3'])),
    ...(source === undefined
      ? []
      : field('546', '  ', ['a', `In ${nameLanguage(language)}, translated from ${nameLanguage(source)}.`])),
  ];
}

/** Under the title of what was translated all translations stand together: 240, or 130 where there is no 1XX. */
function writeOriginal({ book: { metadata } }: Subject, hasMain: boolean): Field[] {
  const { original, language } = metadata;
  const { title } = original ?? {};
  const skipped = title === undefined ? 0 : countNonfiling(title, original?.language ?? language);
  return field(
    hasMain ? '240' : '130',
    hasMain ? `1${skipped}` : `${skipped} `,
    ['a', title && `${title}.`],
    ['l', nameLanguage(language)],
  );
}

/** RDA's words for what it is: text, on a computer, online. */
function describeCarrier(): Field[] {
  return [
    ...field('336', '  ', ['a', 'text'], ['b', 'txt'], ['2', 'rdacontent']),
    ...field('337', '  ', ['a', 'computer'], ['b', 'c'], ['2', 'rdamedia']),
    ...field('338', '  ', ['a', 'online resource'], ['b', 'cr'], ['2', 'rdacarrier']),
  ];
}

function writeLinks({ book: { metadata } }: Subject): Field[] {
  const doi = identifierOf(metadata, 'doi');
  const prints = metadata.identifiers.filter(({ scheme, edition }) => scheme === 'isbn' && edition === 'print');
  return [
    ...prints.flatMap(({ value }) => field('776', '08', ['i', 'Print version:'], ['z', isbnDigits(value)])),
    ...field('856', '40', ['u', doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`]),
    ...field('856', '40', ['u', metadata.url]),
    ...field(
      '884',
      '  ',
      ['a', 'Octavo book.yaml to MARC 21'],
      ['g', metadata.modified.replace(/(?:\.\d+)?Z$/u, '')],
      ['k', metadata.uuid],
    ),
  ];
}
