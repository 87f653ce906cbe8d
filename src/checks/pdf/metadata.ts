/** Metadata (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1): what the file says that it is. */
import { PdfStream, dictionaryAt, nameOf, resolve, textAt, type PdfFile } from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import { unpack } from './opened-pdf.ts';
import { readExtensions } from './extension-schemas.ts';
import type { Requirement } from './requirements.ts';
import { ValueTypes } from './value-types.ts';
import { readXmp, type XmpProperty } from './xmp.ts';
import { namespaces, schemas, typesIn } from './xmp-schemas.ts';

export interface Claim {
  /** Part of ISO 19005 that the file claims to meet; 0: none. */
  readonly part: number;
}

export function checkMetadata(pdf: PdfFile, findings: Findings): Claim {
  const catalog = dictionaryAt(pdf, pdf.root);
  checkCatalog(pdf, findings);
  const stream = resolve(pdf, catalog.get('Metadata'));
  if (!(stream instanceof PdfStream) || nameOf(stream.dictionary.get('Subtype')) !== 'XML') {
    findings.add(['A6.6.2.1-1', 'UA7.1-8'], 'there is no metadata');
    return { part: 0 };
  }
  const bytes = unpack(pdf, stream);
  const text = bytes.toString('utf8');
  const header = /<\?xpacket[^?]*\?>/.exec(text)?.[0] ?? '';
  if (/\sbytes=/.test(header)) findings.add('A6.6.2.1-2', 'the metadata say how long they are');
  if (/\sencoding=/.test(header)) findings.add('A6.6.2.1-3', 'the metadata say how they are encoded');
  if (text.includes('\uFFFD') || bytes.includes(0)) {
    findings.add('A6.6.2.1-5', 'the metadata are not UTF-8');
    return { part: 0 };
  }
  try {
    const properties = readXmp(text);
    checkProperties(properties, findings);
    checkIdentification(properties, findings);
    checkTitle(pdf, properties, findings);
    return { part: Number(find(properties, namespaces.pdfaid, 'part')?.text ?? 0) };
  } catch (error) {
    findings.add('A6.6.2.1-4', `the metadata are not well-formed: ${error instanceof Error ? error.message : ''}`);
    return { part: 0 };
  }
}

function checkCatalog(pdf: PdfFile, findings: Findings): void {
  const catalog = dictionaryAt(pdf, pdf.root);
  const mark = dictionaryAt(pdf, catalog.get('MarkInfo'));
  if (mark.get('Marked') !== true) findings.add(['A6.7.2.2-1', 'UA6.2-1'], 'the file does not say that it is tagged');
  if (mark.get('Suspects') === true) findings.add('UA7.1-4', 'the file says that its tags are doubtful');
  if (dictionaryAt(pdf, catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true)
    findings.add('UA7.1-10', 'readers would show the name of the file in place of its title');
  if (!catalog.has('Lang') && dictionaryAt(pdf, catalog.get('Outlines')).has('First'))
    findings.add('UA7.2-2', 'the outline has no language');
}

function find(properties: readonly XmpProperty[], namespace: string, name: string): XmpProperty | undefined {
  return properties.find((property) => property.namespace === namespace && property.name === name);
}

/** 6.6.4 and clause 5 of ISO 14289-1. */
function checkIdentification(properties: readonly XmpProperty[], findings: Findings): void {
  const part = find(properties, namespaces.pdfaid, 'part');
  const conformance = find(properties, namespaces.pdfaid, 'conformance');
  if (part === undefined) findings.add('A6.6.4-1', 'the metadata do not say that the file is PDF/A');
  if (part?.text !== '2' && part?.text !== '3')
    findings.add('A6.6.4-2', 'the metadata name another part of PDF/A than 2 or 3');
  if (conformance?.text !== 'A')
    findings.add('A6.6.4-3', `the metadata name the level “${conformance?.text ?? ''}” of PDF/A, not A`);
  const universal = find(properties, namespaces.pdfuaid, 'part');
  if (universal === undefined) findings.add('UA5-1', 'the metadata do not say that the file is PDF/UA');
  if (universal?.text !== '1') findings.add('UA5-2', 'the metadata name another part of PDF/UA than 1');
  const prefixes = {
    part: ['A6.6.4-4', 'UA5-3'],
    conformance: ['A6.6.4-5', undefined],
    amd: ['A6.6.4-6', 'UA5-4'],
    corr: ['A6.6.4-7', 'UA5-5'],
  } as const;
  for (const [name, [archival, universalId]] of Object.entries(prefixes)) {
    for (const property of properties.filter((each) => each.name === name)) {
      const isArchival = property.namespace === namespaces.pdfaid;
      const id: Requirement | undefined = isArchival ? archival : universalId;
      const expected = isArchival ? 'pdfaid' : 'pdfuaid';
      if (![namespaces.pdfaid, namespaces.pdfuaid].some((one) => one === property.namespace)) continue;
      if (id !== undefined && property.prefix !== expected)
        findings.add(id, `the metadata write ${name} with the prefix ${property.prefix}, not ${expected}`);
    }
  }
}

function checkTitle(pdf: PdfFile, properties: readonly XmpProperty[], findings: Findings): void {
  const title = find(properties, namespaces.dc, 'title');
  if (title === undefined) findings.add('UA7.1-9', 'the metadata have no title');
  else if (title.text === '') findings.add('title', 'the title in the metadata is empty');
  const hasLanguage = dictionaryAt(pdf, pdf.root).has('Lang');
  if (!hasLanguage && properties.some(({ parts, hasDefaultLanguage }) => parts.length === 1 && hasDefaultLanguage))
    findings.add('UA7.2-33', 'the language of the metadata cannot be told');
  const info = pdf.info === undefined ? undefined : textAt(pdf, dictionaryAt(pdf, pdf.info).get('Title'));
  if (info !== undefined && title !== undefined && info !== title.text)
    findings.add(
      'information',
      `the title is “${title.text}” in the metadata, but “${info}” in the document information`,
    );
}

function checkProperties(properties: readonly XmpProperty[], findings: Findings): void {
  const extension = properties.find(({ namespace, name }) => namespace === namespaces.extension && name === 'schemas');
  const described = extension === undefined ? undefined : readExtensions(extension, findings);
  for (const property of properties) {
    const { namespace, prefix, name } = property;
    if (property === extension) continue;
    const own = described?.get(namespace);
    const ownType = own?.properties.get(name);
    const type = ownType ?? predefined.get(namespace)?.get(name);
    if (type === undefined)
      findings.add('A6.6.2.3.1-1', `the metadata have ${prefix}:${name}, which they do not describe`);
    else if (!((ownType === undefined ? undefined : own?.types) ?? standardTypes).fits(property, type))
      findings.add('A6.6.2.3.1-2', `the metadata give ${prefix}:${name} as something else than ${type}`);
  }
}

/** Namespaces → names of properties → their types. */
const predefined = new Map(Object.entries(schemas).map(([namespace, schema]) => [namespace, typesIn(schema)]));
const standardTypes = new ValueTypes();
