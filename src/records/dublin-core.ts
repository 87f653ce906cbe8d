/**
 * Dublin Core: the fifteen elements as OAI-PMH carries them (oai_dc), and the same with DCMI's terms, which say
 * more exactly what is meant (qualified).
 */
import type { Element } from 'xast';
import { answerableFor, writeUrn, type Contributor, type Metadata } from '../model/index.ts';
import { addressOf, isOpen, makersOf, readCopyright, type Subject } from './particulars.ts';
import { type Child, element, writeDocument } from './xml.ts';

const instances = 'http://www.w3.org/2001/XMLSchema-instance';

/** http://www.openarchives.org/OAI/2.0/oai_dc.xsd */
export function writeOaiDc(subject: Subject): string {
  return writeDocument(describeOaiDc(subject));
}

/** The same as data, to stand in a list of records. */
export function describeOaiDc(subject: Subject): Element {
  const { metadata, kind } = subject.book;
  const { title, subtitle, description, publisher, date, language, subjects, series, rights, licence } = metadata;
  const words = { 'xml:lang': language };
  const { creators, others } = sortMakers(subject);
  return element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': instances,
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
    element('dc:title', words, [title, subtitle].filter((part) => part !== undefined).join(': ')),
    creators.map(({ fileAs }) => element('dc:creator', fileAs)),
    subjects.map(({ label }) => filled('dc:subject', words, label)),
    filled('dc:description', words, description),
    element('dc:publisher', publisher),
    others.map(({ fileAs }) => element('dc:contributor', fileAs)),
    element('dc:date', date),
    element('dc:type', 'Text'),
    element('dc:type', kind === 'book' ? 'book' : 'other'),
    formatsOf(subject).map((format) => element('dc:format', format)),
    identifiersOf(metadata).map((identifier) => element('dc:identifier', identifier)),
    element('dc:language', language),
    element('dc:relation', series && [series.name, series.position].filter((part) => part !== undefined).join('; ')),
    filled('dc:rights', words, rights),
    element('dc:rights', licence?.name),
    element('dc:rights', licence?.url),
    accessOf(metadata),
  ) as Element;
}

/** DCMI Metadata Terms, in the container that harvesters know (https://www.dublincore.org/schemas/xmls/). */
export function writeQualifiedDc(subject: Subject): string {
  const { metadata } = subject.book;
  const { title, subtitle, description, publisher, date, modified, language, subjects, series } = metadata;
  const { rights, licence, classifications = [], original, romanized, embargo } = metadata;
  const words = { 'xml:lang': language };
  const { creators, others } = sortMakers(subject);
  const isWeb = /^https?:/u.test(licence?.url ?? '');
  const root = element(
    'oai_qdc:qualifieddc',
    {
      'xmlns:oai_qdc': 'http://worldcat.org/xmlschemas/qdc-1.0/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': instances,
    },
    element('dc:title', words, title),
    filled('dcterms:alternative', words, subtitle),
    filled('dcterms:alternative', { 'xml:lang': `${language.split('-')[0] ?? language}-Latn` }, romanized?.title),
    creators.map(({ fileAs }) => element('dc:creator', fileAs)),
    others.map(({ fileAs }) => element('dc:contributor', fileAs)),
    subjects.map(({ label }) => filled('dc:subject', words, label)),
    classifications.map(({ scheme, code, words: heading }) =>
      scheme === 'ddc' || scheme === 'lcc' || scheme === 'lcsh'
        ? filled('dc:subject', { 'xsi:type': `dcterms:${scheme.toUpperCase()}` }, scheme === 'lcsh' ? heading : code)
        : element('dc:subject', [scheme, code ?? heading].join(': ')),
    ),
    filled('dcterms:abstract', words, description),
    element('dc:publisher', publisher),
    filled('dcterms:issued', { 'xsi:type': 'dcterms:W3CDTF' }, date),
    filled('dcterms:available', { 'xsi:type': 'dcterms:W3CDTF' }, embargo),
    filled('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, modified),
    filled('dcterms:dateCopyrighted', { 'xsi:type': 'dcterms:W3CDTF' }, readCopyright(metadata)?.year),
    filled('dc:type', { 'xsi:type': 'dcterms:DCMIType' }, 'Text'),
    formatsOf(subject).map((format) => filled('dc:format', { 'xsi:type': 'dcterms:IMT' }, format)),
    identifiersOf(metadata).map((identifier) => filled('dc:identifier', { 'xsi:type': 'dcterms:URI' }, identifier)),
    filled('dc:language', { 'xsi:type': 'dcterms:RFC4646' }, language),
    element('dcterms:isPartOf', series?.name),
    filled(
      'dcterms:source',
      original?.language === undefined ? {} : { 'xml:lang': original.language },
      original?.title,
    ),
    filled('dc:rights', words, rights),
    isWeb
      ? filled('dcterms:license', { 'xsi:type': 'dcterms:URI' }, licence?.url)
      : element('dcterms:license', licence?.name),
    element('dcterms:accessRights', isOpen(metadata) && embargo === undefined ? 'open access' : undefined),
  );
  return writeDocument(root as Element);
}

/** An element with attributes, unless it would say nothing. */
function filled(name: string, attributes: Readonly<Record<string, string>>, text: string | undefined): Child {
  return text === undefined || text === '' ? undefined : element(name, attributes, text);
}

/** Authors, or editors of what has none, are creators; each person once. */
function sortMakers({ book }: Subject): {
  readonly creators: readonly Contributor[];
  readonly others: readonly Contributor[];
} {
  const authors = new Set(answerableFor(book));
  const all = makersOf(book);
  const isCreator = ({ role, name }: Contributor): boolean =>
    authors.size > 0 ? role === 'aut' && authors.has(name) : role === 'edt' || role === 'com';
  const once = (people: readonly Contributor[]): Contributor[] =>
    people.filter((one, index) => people.findIndex(({ fileAs }) => fileAs === one.fileAs) === index);
  const creators = once(all.filter(isCreator));
  const named = new Set(creators.map(({ fileAs }) => fileAs));
  return { creators, others: once(all.filter(({ fileAs }) => !named.has(fileAs))) };
}

/** Those of the editions that were made. */
function formatsOf({ editions }: Subject): string[] {
  return [...new Set(editions.filter(({ kind }) => kind === undefined).map(({ mediaType }) => mediaType))];
}

/** What leads to it first, then its numbers. */
function identifiersOf(metadata: Metadata): string[] {
  const address = addressOf(metadata);
  const urns = metadata.identifiers
    .filter(({ scheme, edition }) => scheme !== 'issn' && scheme !== 'doi' && edition !== 'print')
    .map(writeUrn);
  const all = [address, metadata.url, ...urns].filter((one) => one !== undefined);
  return all.length === 0 ? [metadata.uuid] : [...new Set(all)];
}

/** Words of OpenAIRE for who may read it. */
function accessOf(metadata: Metadata): Child {
  if (!isOpen(metadata)) return undefined;
  const word = metadata.embargo === undefined ? 'openAccess' : 'embargoedAccess';
  return element('dc:rights', `info:eu-repo/semantics/${word}`);
}
