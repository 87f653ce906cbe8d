/**
 * What the file says of itself, as XMP (ISO 16684-1), with its claims: PDF/A-2a (ISO 19005-2, 6.6) and
 * PDF/UA-1 (ISO 14289-1, 5), whose schema PDF/A wants described.
 */
import { writeUrn } from '../../../../model/identifiers.ts';
import type { Book } from '../../../../model/book.ts';
import { answerableFor, peopleOfSections } from '../../../../model/section-people.ts';
import type { Metadata } from '../../../../model/metadata.ts';
import { PdfStream, addObject, dictionary, name, resolveDictionary, type PdfFile } from '../../../../pdf-file/index.ts';

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
  const dublinCore = [
    element('dc:format', 'application/pdf'),
    element('dc:title', alternatives(fullTitle(metadata))),
    list('dc:creator', 'Seq', authors),
    list('dc:contributor', 'Bag', others),
    list('dc:language', 'Bag', [language]),
    isText(description) ? element('dc:description', alternatives(description)) : '',
    list('dc:subject', 'Bag', subjects),
    list('dc:publisher', 'Bag', [publisher].filter(isText)),
    list('dc:date', 'Seq', [date].filter(isDate)),
    isText(rights) ? element('dc:rights', alternatives(rights)) : '',
    element('dc:identifier', escapeXml(own.includes(identity) ? identity : (own[0] ?? identity))),
  ];
  const parts = [
    describe('dc', 'http://purl.org/dc/elements/1.1/', dublinCore),
    describe('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Producer', escapeXml(producer)),
      subjects.length === 0 ? '' : element('pdf:Keywords', escapeXml(subjects.join(', '))),
    ]),
    describe('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreatorTool', 'Octavo'),
      element('xmp:CreateDate', instant),
      element('xmp:ModifyDate', instant),
      element('xmp:MetadataDate', instant),
      list('xmp:Identifier', 'Bag', [...new Set([...own, identity])]),
    ]),
    describe('xmpMM', 'http://ns.adobe.com/xap/1.0/mm/', [element('xmpMM:DocumentID', escapeXml(uuid))]),
    describe('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
      element('pdfaid:part', String(archival)),
      element('pdfaid:conformance', 'A'),
    ]),
    describe('pdfuaid', universalAccess, [element('pdfuaid:part', '1')]),
    extension,
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...parts,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const universalAccess = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A knows its own schemas only: what PDF/UA adds has to be described (ISO 19005-2, 6.6.2.3). */
const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${universalAccess}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Dates of XMP are those of ISO 8601; others an author may write are not. */
function isDate(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
}

function describe(prefix: string, namespace: string, properties: readonly string[]): string {
  const lines = properties.filter((property) => property !== '');
  return [`<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`, ...lines, '</rdf:Description>'].join('\n');
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(tag: string, kind: 'Seq' | 'Bag', items: readonly string[]): string {
  if (items.length === 0) return '';
  const members = items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('');
  return element(tag, `<rdf:${kind}>${members}</rdf:${kind}>`);
}

/** Control characters have no place in XML. */
function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML forbids them
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
