/** Descriptions of metadata that the standards do not know (ISO 19005-2, 6.6.2.3.2 and 6.6.2.3.3). */
import type { Findings } from './findings.ts';
import type { Requirement } from './requirements.ts';
import { ValueTypes } from './value-types.ts';
import type { XmpProperty } from './xmp.ts';

/** What a property is, by those who described it. */
export interface DescribedSchema {
  readonly types: ValueTypes;
  /** Names of properties → types. */
  readonly properties: ReadonlyMap<string, string>;
}

type Fields = readonly XmpProperty[];

/** Fields of each description: the requirement that each is about, and whether it must be there and hold a list. */
interface Table {
  readonly prefix: string;
  readonly texts: Readonly<Record<string, Requirement>>;
  readonly lists: Readonly<Record<string, Requirement>>;
}

const schemaTable: Table = {
  prefix: 'pdfaSchema',
  texts: { schema: 'A6.6.2.3.3-2', namespaceURI: 'A6.6.2.3.3-3', prefix: 'A6.6.2.3.3-4' },
  lists: { property: 'A6.6.2.3.3-5', valueType: 'A6.6.2.3.3-6' },
};
const propertyTable: Table = {
  prefix: 'pdfaProperty',
  texts: {
    name: 'A6.6.2.3.3-7',
    valueType: 'A6.6.2.3.3-8',
    category: 'A6.6.2.3.3-9',
    description: 'A6.6.2.3.3-10',
  },
  lists: {},
};
const typeTable: Table = {
  prefix: 'pdfaType',
  texts: {
    type: 'A6.6.2.3.3-11',
    namespaceURI: 'A6.6.2.3.3-12',
    prefix: 'A6.6.2.3.3-13',
    description: 'A6.6.2.3.3-14',
  },
  lists: { field: 'A6.6.2.3.3-15' },
};
const fieldTable: Table = {
  prefix: 'pdfaField',
  texts: { name: 'A6.6.2.3.3-16', valueType: 'A6.6.2.3.3-17', description: 'A6.6.2.3.3-18' },
  lists: {},
};

/** @returns what is described, by namespace */
export function readExtensions(extension: XmpProperty, findings: Findings): Map<string, DescribedSchema> {
  const described = new Map<string, DescribedSchema>();
  if (extension.kind !== 'Bag' || extension.prefix !== 'pdfaExtension')
    findings.add('A6.6.2.3.3-1', 'the descriptions of metadata schemas are not what they should be');
  for (const schema of extension.structures) {
    checkFields(schema, schemaTable, findings);
    const types = new ValueTypes();
    const valueTypes = listOf(schema, 'valueType');
    for (const type of valueTypes) {
      checkFields(type, typeTable, findings);
      const fields = listOf(type, 'field');
      const entries = fields.map((field) => [textOf(field, 'name'), textOf(field, 'valueType')] as const);
      const structure = { namespace: textOf(type, 'namespaceURI'), fields: new Map(entries) };
      types.describe(textOf(type, 'type'), fields.length === 0 ? undefined : structure);
    }
    // A type may stand before those of which its fields are.
    for (const field of valueTypes.flatMap((type) => listOf(type, 'field'))) {
      checkFields(field, fieldTable, findings);
      checkType(field, types, 'A6.6.2.3.3-17', findings);
    }
    described.set(textOf(schema, 'namespaceURI'), { types, properties: readProperties(schema, types, findings) });
  }
  return described;
}

function readProperties(schema: Fields, types: ValueTypes, findings: Findings): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of listOf(schema, 'property')) {
    checkFields(property, propertyTable, findings);
    checkType(property, types, 'A6.6.2.3.3-8', findings);
    const category = textOf(property, 'category');
    if (category !== 'internal' && category !== 'external')
      findings.add('A6.6.2.3.3-9', 'a description of metadata is neither internal nor external');
    properties.set(textOf(property, 'name'), textOf(property, 'valueType'));
  }
  return properties;
}

function checkType(fields: Fields, types: ValueTypes, requirement: Requirement, findings: Findings): void {
  const type = textOf(fields, 'valueType');
  if (!types.knows(type)) findings.add(requirement, `a description of metadata names the unknown type “${type}”`);
}

function find(fields: Fields, name: string): XmpProperty | undefined {
  return fields.find((field) => field.name === name);
}

function textOf(fields: Fields, name: string): string {
  return find(fields, name)?.text ?? '';
}

function listOf(fields: Fields, name: string): readonly Fields[] {
  return find(fields, name)?.structures ?? [];
}

function checkFields(fields: Fields, { prefix, texts, lists }: Table, findings: Findings): void {
  for (const [name, requirement] of Object.entries(texts)) {
    const field = find(fields, name);
    if (field?.kind !== 'text' || field.prefix !== prefix || field.text === '')
      findings.add(requirement, `a description of metadata has no proper ${name}`);
  }
  for (const [name, requirement] of Object.entries(lists)) {
    const field = find(fields, name);
    if (field !== undefined && (field.kind !== 'Seq' || field.prefix !== prefix))
      findings.add(requirement, `a description of metadata has no proper ${name}`);
  }
  const extra = fields.find(({ name }) => !Object.hasOwn(texts, name) && !Object.hasOwn(lists, name));
  if (extra !== undefined) findings.add('A6.6.2.3.2-1', `a description of metadata has the field ${extra.name}`);
}
