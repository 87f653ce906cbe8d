/**
 * The metadata of an item of DSpace, in the fields that every installation knows: `dc` as its registry has them
 * (dublin-core-types.xml), and DCMI's terms for what these do not say.
 */
import type { Element } from 'xast';
import type { Contributor } from '../model/index.ts';
import { addressOf, identifierOf, isOpen, isbnDigits, makersOf, type Subject } from './particulars.ts';
import { type Child, element, writeDocument } from './xml.ts';

type Field = readonly [name: string, value: string | undefined, language?: string | undefined];

/** `dublin_core.xml` */
export function writeDspace({ book, editions }: Subject): string {
  const { metadata } = book;
  const { title, subtitle, description, publisher, date, language, subjects, series, rights, licence } = metadata;
  const isbns = metadata.identifiers.filter(({ scheme, edition }) => scheme === 'isbn' && edition !== 'print');
  const fields: readonly Field[] = [
    ['title', subtitle === undefined ? title : `${title}: ${subtitle}`, language],
    ['title.alternative', metadata.romanized?.title],
    ...makersOf(book).map((person): Field => [`contributor.${fieldOf(person)}`, person.fileAs]),
    ['date.issued', date],
    ['publisher', publisher],
    ...isbns.map(({ value }): Field => ['identifier.isbn', isbnDigits(value)]),
    ['identifier.issn', identifierOf(metadata, 'issn')],
    ['identifier.uri', addressOf(metadata)],
    ['identifier.other', metadata.uuid],
    ['language.iso', language.replace('-', '_')],
    ...subjects.map(({ label }): Field => ['subject', label, language]),
    ['description.abstract', description, language],
    ['relation.ispartofseries', series && [series.name, series.position].filter((one) => one !== undefined).join('; ')],
    ['rights', rights ?? licence?.name, rights === undefined ? undefined : language],
    ['rights.uri', licence?.url],
    ['type', book.kind === 'book' ? 'Book' : 'Article'],
    ...[...new Set(editions.map(({ mediaType }) => mediaType))].map((type): Field => ['format.mimetype', type]),
  ];
  return writeFields('dc', fields);
}

/** `metadata_dcterms.xml` */
export function writeDspaceTerms({ book }: Subject): string {
  const { modified, embargo, licence, original } = book.metadata;
  return writeFields('dcterms', [
    ['modified', modified],
    ['available', embargo],
    ['license', licence?.url ?? licence?.name],
    ['accessRights', isOpen(book.metadata) && embargo === undefined ? 'open access' : undefined],
    ['source', original?.title, original?.language],
  ]);
}

function fieldOf({ role }: Contributor): string {
  const fields: Readonly<Record<string, string>> = { aut: 'author', edt: 'editor', ill: 'illustrator' };
  return fields[role] ?? 'other';
}

function writeFields(schema: string, fields: readonly Field[]): string {
  const values = fields.map(([name, value, language]): Child => {
    const [term = '', qualifier = 'none'] = name.split('.');
    return value === undefined || value === ''
      ? undefined
      : element('dcvalue', { element: term, qualifier, language }, value);
  });
  return writeDocument(element('dublin_core', { schema }, values) as Element);
}
