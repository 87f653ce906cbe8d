/**
 * What the file says of itself, as XMP (ISO 16684-1), with its claims: PDF/A-2a (ISO 19005-2, 6.6) and
 * PDF/UA-1 (ISO 14289-1, 5), whose schema PDF/A wants described.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Book, type Metadata, answerableFor, peopleOfSections, writeUrn } from '../../../../model/index.ts';
import { PdfStream, addObject, dictionary, name, resolveDictionary, type PdfFile } from '../../../../pdf-file/index.ts';
import { alternatives, describe, list, property, writePacket } from './xmp.ts';

export interface Claims {
  /** Part of ISO 19005: 2 for a text, 3 for one with files in it. */
  readonly archival: 2 | 3;
  /** What names these pages. */
  readonly identity: string;
}

export function addXmp(file: PdfFile, book: Described, producer: string, claims: Claims): void {
  const bytes = Buffer.from(writeXmp(book, producer, claims), 'utf8');
  // Not packed, so that programs that know nothing of PDF find it.
  const stream = new PdfStream(dictionary({ Type: name('Metadata'), Subtype: name('XML') }), bytes);
  resolveDictionary(file, file.root).set('Metadata', addObject(file, stream));
}

/** Title and subtitle as they are said in one line. */
export function fullTitle({ title, subtitle }: Metadata): string {
  return subtitle === undefined || subtitle === '' ? title : `${title}: ${subtitle}`;
}

/** What it tells of a book. */
export type Described = Pick<Book, 'metadata' | 'sections'>;

export function writeXmp(book: Described, producer: string, { archival, identity }: Claims): string {
  const { metadata } = book;
  const { language, description, publisher, identifiers, uuid, date, modified } = metadata;
  const rights =
    metadata.licence === undefined
      ? metadata.rights
      : [metadata.rights, metadata.licence.name].filter(isText).join('. ');
  const authors = answerableFor(book);
  const others = [...metadata.contributors.filter(({ role }) => role !== 'aut'), ...peopleOfSections(book)]
    .map(({ name }) => name)
    .filter((name) => !authors.includes(name));
  const subjects = metadata.subjects.map(({ label }) => label);
  // Those of the other editions are not its own.
  const own = identifiers.filter(({ edition }) => edition === undefined || edition === 'pdf').map(writeUrn);
  const instant = modified.replace(/\.\d+/, '');
  return writePacket([
    describe({ dc: 'http://purl.org/dc/elements/1.1/' }, [
      property('dc:format', 'application/pdf'),
      property('dc:title', alternatives(fullTitle(metadata))),
      ...list('dc:creator', 'Seq', authors),
      ...list('dc:contributor', 'Bag', others),
      ...list('dc:language', 'Bag', [language]),
      ...(isText(description) ? [property('dc:description', alternatives(description))] : []),
      ...list('dc:subject', 'Bag', subjects),
      ...list('dc:publisher', 'Bag', [publisher].filter(isText)),
      ...list('dc:date', 'Seq', [date].filter(isDate)),
      ...(isText(rights) ? [property('dc:rights', alternatives(rights))] : []),
      property('dc:identifier', own.includes(identity) ? identity : (own[0] ?? identity)),
    ]),
    describe({ pdf: 'http://ns.adobe.com/pdf/1.3/' }, [
      property('pdf:Producer', producer),
      ...(subjects.length === 0 ? [] : [property('pdf:Keywords', subjects.join(', '))]),
    ]),
    describe({ xmp: 'http://ns.adobe.com/xap/1.0/' }, [
      property('xmp:CreatorTool', 'Octavo'),
      ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((key) => property(key, instant)),
      ...list('xmp:Identifier', 'Bag', [...new Set([...own, identity])]),
    ]),
    describe({ xmpMM: 'http://ns.adobe.com/xap/1.0/mm/' }, [property('xmpMM:DocumentID', uuid)]),
    describe({ pdfaid: 'http://www.aiim.org/pdfa/ns/id/' }, [
      property('pdfaid:part', String(archival)),
      property('pdfaid:conformance', 'A'),
    ]),
    describe({ pdfuaid: universalAccess }, [property('pdfuaid:part', '1')]),
    describeUniversalAccess(),
  ]);
}

const universalAccess = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A knows its own schemas only: what PDF/UA adds has to be described (ISO 19005-2, 6.6.2.3). */
function describeUniversalAccess(): Element {
  const part = x('rdf:li', { 'rdf:parseType': 'Resource' }, [
    property('pdfaProperty:name', 'part'),
    property('pdfaProperty:valueType', 'Integer'),
    property('pdfaProperty:category', 'internal'),
    property('pdfaProperty:description', 'Part of ISO 14289 to which the file conforms'),
  ]);
  const schema = x('rdf:li', { 'rdf:parseType': 'Resource' }, [
    property('pdfaSchema:schema', 'PDF/UA identification schema'),
    property('pdfaSchema:namespaceURI', universalAccess),
    property('pdfaSchema:prefix', 'pdfuaid'),
    property('pdfaSchema:property', x('rdf:Seq', {}, part)),
  ]);
  const namespaces = {
    pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
    pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
    pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  };
  return describe(namespaces, [property('pdfaExtension:schemas', x('rdf:Bag', {}, schema))]);
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Dates of XMP are those of ISO 8601; others an author may write are not. */
function isDate(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
}
