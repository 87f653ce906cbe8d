/** Descriptions of metadata that the standards do not know: every requirement that is not met, and what is described. */
import { describe, expect, it } from 'vitest';
import { readExtensions, type DescribedSchema } from '../../src/checks/pdf/extension-schemas.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { readXmp } from '../../src/checks/pdf/xmp.ts';
import { tellFindings } from '../support/pdf-findings.ts';

const spaces =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:pdfaExtension="urn:e" xmlns:pdfaSchema="urn:s" ' +
  'xmlns:pdfaProperty="urn:p" xmlns:pdfaType="urn:t" xmlns:pdfaField="urn:f" xmlns:own="urn:own"';

/** Fields of a description as a resource, in a list of such. */
const fields = (prefix: string, entries: Readonly<Record<string, string | undefined>>): string =>
  `<rdf:li rdf:parseType="Resource">${Object.entries(entries)
    .map(([name, text]) => (text === undefined ? '' : `<${prefix}:${name}>${text}</${prefix}:${name}>`))
    .join('')}</rdf:li>`;
const list = (items: string, kind = 'Seq'): string => `<rdf:${kind}>${items}</rdf:${kind}>`;

type Changes = Readonly<Record<string, string | undefined>>;
const field = (changes: Changes = {}): string =>
  fields('pdfaField', { name: 'row', valueType: 'Integer', description: 'd', ...changes });
const type = (changes: Changes = {}): string =>
  fields('pdfaType', { type: 'Shelf', namespaceURI: 'urn:own', prefix: 'own', description: 'd', ...changes });
const property = (changes: Changes = {}): string =>
  fields('pdfaProperty', { name: 'place', valueType: 'Text', category: 'internal', description: 'd', ...changes });
const schema = (changes: Changes = {}): string =>
  fields('pdfaSchema', { schema: 'S', namespaceURI: 'urn:own', prefix: 'own', property: list(property()), ...changes });

function read(schemas: string, kind = 'Bag', prefix = 'pdfaExtension'): [string[], Map<string, DescribedSchema>] {
  const written = `<${prefix}:schemas>${list(schemas, kind)}</${prefix}:schemas>`;
  const [extension] = readXmp(`<rdf:RDF ${spaces}><rdf:Description>${written}</rdf:Description></rdf:RDF>`);
  if (extension === undefined) throw new Error('no property');
  const findings = new Findings();
  const described = readExtensions(extension, findings);
  return [tellFindings(findings), described];
}

const unmet = (...written: Parameters<typeof read>): string[] => read(...written)[0];
const ofProperty = (changes: Changes): string[] => unmet(schema({ property: list(property(changes)) }));
const ofType = (changes: Changes, more = ''): string[] => unmet(schema({ valueType: list(type(changes) + more) }));
const ofField = (changes: Changes): string[] => ofType({ field: list(field(changes)) });

describe('descriptions of metadata', () => {
  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['that are whole', () => unmet(schema()), []],
    ['in another list', () => unmet(schema(), 'Seq'), ['A6.6.2.3.3-1']],
    ['of another name', () => unmet(schema(), 'Bag', 'own'), ['A6.6.2.3.3-1']],
    ['of a schema without words', () => unmet(schema({ schema: undefined })), ['A6.6.2.3.3-2']],
    ['of a schema of empty words', () => unmet(schema({ schema: '' })), ['A6.6.2.3.3-2']],
    [
      'of a schema whose words are a list',
      () => unmet(schema({ schema: list('<rdf:li>S</rdf:li>') })),
      ['A6.6.2.3.3-2'],
    ],
    ['of no namespace', () => unmet(schema({ namespaceURI: undefined })), ['A6.6.2.3.3-3']],
    ['of no prefix', () => unmet(schema({ prefix: '' })), ['A6.6.2.3.3-4']],
    ['of no properties', () => unmet(schema({ property: undefined })), []],
    ['of properties in another list', () => unmet(schema({ property: list(property(), 'Bag') })), ['A6.6.2.3.3-5']],
    ['of types in another list', () => unmet(schema({ valueType: list(type(), 'Bag') })), ['A6.6.2.3.3-6']],
    ['with something else', () => unmet(schema({ other: 'x' })), ['A6.6.2.3.2-1']],
    [
      'with words of another name',
      () => unmet(schema({ schema: undefined }).replace('</rdf:li>', '<own:schema>S</own:schema></rdf:li>')),
      ['A6.6.2.3.3-2', 'A6.6.2.3.2-1'],
    ],
    [
      'with properties of another name',
      () =>
        unmet(
          schema({ property: undefined }).replace(
            '</rdf:li>',
            `<own:property>${list(property())}</own:property></rdf:li>`,
          ),
        ),
      ['A6.6.2.3.3-5'],
    ],
    ['of a property without a name', () => ofProperty({ name: '' }), ['A6.6.2.3.3-7']],
    ['of a property of no type', () => ofProperty({ valueType: undefined }), ['A6.6.2.3.3-8']],
    ['of a property of a type that nobody knows', () => ofProperty({ valueType: 'Folio' }), ['A6.6.2.3.3-8']],
    ['of a property of no category', () => ofProperty({ category: '' }), ['A6.6.2.3.3-9 ×2']],
    ['of a property of another category', () => ofProperty({ category: 'own' }), ['A6.6.2.3.3-9']],
    ['of a property for others', () => ofProperty({ category: 'external' }), []],
    ['of a property without words', () => ofProperty({ description: undefined }), ['A6.6.2.3.3-10']],
    ['of a property with something else', () => ofProperty({ other: 'x' }), ['A6.6.2.3.2-1']],
    ['of a type that is whole', () => ofType({}), []],
    ['of a type without a name', () => ofType({ type: '' }), ['A6.6.2.3.3-11']],
    ['of a type of no namespace', () => ofType({ namespaceURI: '' }), ['A6.6.2.3.3-12']],
    ['of a type of no prefix', () => ofType({ prefix: '' }), ['A6.6.2.3.3-13']],
    ['of a type without words', () => ofType({ description: '' }), ['A6.6.2.3.3-14']],
    ['of a type with fields in another list', () => ofType({ field: list(field(), 'Bag') }), ['A6.6.2.3.3-15']],
    ['of a type with fields', () => ofField({}), []],
    ['of a field without a name', () => ofField({ name: '' }), ['A6.6.2.3.3-16']],
    ['of a field of a type that nobody knows', () => ofField({ valueType: 'Folio' }), ['A6.6.2.3.3-17']],
    ['of a field without words', () => ofField({ description: '' }), ['A6.6.2.3.3-18']],
    [
      'of a field of a type that is described behind it',
      () => ofType({ field: list(field({ valueType: 'Bag Case' })) }, type({ type: 'Case' })),
      [],
    ],
    [
      'of a property of a type that is described',
      () => unmet(schema({ property: list(property({ valueType: 'Seq Shelf' })), valueType: list(type()) })),
      [],
    ],
  ])('%s', (_what, find, told) => {
    expect(find()).toEqual(told);
  });

  it('say what properties there are, and of which types', () => {
    const [, described] = read(
      schema({
        property: list(property() + property({ name: 'shelf', valueType: 'Shelf' })),
        valueType: list(
          type({ field: list(field() + field({ name: 'side', valueType: 'Text' })) }) + type({ type: 'Mark' }),
        ),
      }) + schema({ namespaceURI: 'urn:other', property: undefined }),
    );
    expect([...described.keys()]).toEqual(['urn:own', 'urn:other']);
    const { types, properties } = described.get('urn:own') ?? {};
    expect([...(properties ?? [])]).toEqual([
      ['place', 'Text'],
      ['shelf', 'Shelf'],
    ]);
    expect([...(described.get('urn:other')?.properties ?? [])]).toEqual([]);
    expect(described.get('urn:other')?.types.knows('Shelf')).toBe(false);
    const fits = (inside: string, of: string): boolean | undefined => {
      const packet = `<rdf:RDF ${spaces}><rdf:Description><own:v ${inside}</rdf:Description></rdf:RDF>`;
      const [value] = readXmp(packet);
      return value === undefined ? undefined : types?.fits(value, of);
    };
    const shelf = (row: string, side = '<own:side>recto</own:side>'): string =>
      `rdf:parseType="Resource"><own:row>${row}</own:row>${side}</own:v>`;
    expect(fits(shelf('7'), 'Shelf')).toBe(true);
    expect(fits(shelf('seven'), 'Shelf')).toBe(false);
    expect(fits(shelf('7', '<pdfaField:side>recto</pdfaField:side>'), 'Shelf')).toBe(false);
    expect(fits(shelf('7', '<own:other>x</own:other>'), 'Shelf')).toBe(false);
    expect(fits('>7</own:v>', 'Shelf')).toBe(false);
    // A type without fields is a text.
    expect(fits('>7</own:v>', 'Mark')).toBe(true);
    expect(fits(shelf('7'), 'Mark')).toBe(false);
  });
});
