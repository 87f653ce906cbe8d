/** Values of metadata: of which type they are, by the XMP Specification. */
import { describe, expect, test } from 'vitest';
import { ValueTypes } from '../../src/checks/pdf/value-types.ts';
import { readXmp, type XmpProperty } from '../../src/checks/pdf/xmp.ts';

function property(written: string): XmpProperty {
  const [found] = readXmp(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x" ' +
      'xmlns:ref="http://ns.adobe.com/xap/1.0/sType/ResourceRef#" xmlns:job="http://ns.adobe.com/xap/1.0/sType/Job#">' +
      `<rdf:Description>${written}</rdf:Description></rdf:RDF>`,
  );
  if (found === undefined) throw new Error('no property');
  return found;
}

const text = (value: string): string => `<x:v>${value}</x:v>`;
const list = (kind: string, ...items: string[]): string =>
  `<x:v><rdf:${kind}>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:${kind}></x:v>`;

describe('a value', () => {
  test.each([
    ['Boolean', text('True'), text('true')],
    ['Integer', text('-3'), text('3.5')],
    ['Real', text('+.5'), text('1e5')],
    ['Date', text('2026-11-29T02:30:00+01:00'), text('29 November 2026')],
    ['Date', text('2026-11'), text('2026-1')],
    ['MIMEType', text('application/pdf'), text('PDF')],
    ['GPSCoordinate', text('54,20.5N'), text('54°20′')],
    ['ProperName', text('A. Writer'), list('Seq', 'A. Writer')],
    ['Closed Choice of Integer', text('2'), text('two')],
    ['open Choice', text('two'), list('Bag', 'two')],
    ['Bag Text', list('Bag', 'a', 'b'), list('Seq', 'a')],
    ['seq', list('Seq', 'a'), text('a')],
    ['Seq Date', list('Seq', '2026', '2027'), list('Seq', '2026', 'soon')],
    ['Bag closed Choice of Integer', list('Bag', '1'), list('Bag', 'one')],
    ['Lang Alt', '<x:v><rdf:Alt><rdf:li xml:lang="x-default">a</rdf:li></rdf:Alt></x:v>', list('Alt', 'a')],
    ['ResourceRef', '<x:v rdf:parseType="Resource"><ref:versionID>1</ref:versionID></x:v>', text('1')],
    ['ResourceRef', '<x:v ref:versionID="1"/>', '<x:v job:versionID="1"/>'],
    [
      'Bag Job',
      '<x:v><rdf:Bag><rdf:li><rdf:Description><job:name>a</job:name></rdf:Description></rdf:li></rdf:Bag></x:v>',
      '<x:v><rdf:Bag><rdf:li><rdf:Description><job:size>a</job:size></rdf:Description></rdf:li></rdf:Bag></x:v>',
    ],
    ['Text', '<x:v rdf:resource="urn:a"/>', '<x:v rdf:parseType="Resource"><x:w>1</x:w></x:v>'],
    ['Text', '<x:v><rdf:Description><rdf:value>a</rdf:value><x:q>b</x:q></rdf:Description></x:v>', list('Alt')],
    ['Alt', list('Alt', 'a'), list('Bag', 'a')],
    ['Choice of Integer', text('2'), text('two')],
    ['Lang Alt', list('Alt'), list('Bag')],
    [
      'ResourceRef',
      '<x:v ref:versionID="1" ref:documentID="2"/>',
      '<x:v><rdf:Bag><rdf:li rdf:parseType="Resource"><ref:versionID>1</ref:versionID></rdf:li></rdf:Bag></x:v>',
    ],
    ['ResourceRef', '<x:v ref:manager="1"/>', '<x:v ref:versionID="1" ref:other="2"/>'],
    ['Seq Bag Text', list('Seq', list('Bag', 'a').slice(5, -6)), list('Seq', 'a')],
    ['Wonder', '<x:v rdf:parseType="Resource"><x:w>1</x:w></x:v>', text('1')],
  ])('of the type %s is %s and not %s', (type, right, wrong) => {
    const types = new ValueTypes();
    types.describe('wonder', { namespace: 'urn:x', fields: new Map([['w', 'Integer']]) });
    expect(types.knows(type)).toBe(true);
    expect(types.fits(property(right), type)).toBe(true);
    expect(types.fits(property(wrong), type)).toBe(false);
  });

  test('may be of a type that was described as a text, and of none that nobody knows', () => {
    const types = new ValueTypes();
    types.describe('Shelf mark', undefined);
    expect(types.knows('Seq Shelf Mark')).toBe(true);
    expect(types.fits(property(list('Seq', 'a')), 'Seq Shelf mark')).toBe(true);
    expect(types.knows('Seq Folio')).toBe(false);
    expect(types.knows('Shelf seq mark')).toBe(false);
    expect(types.knows('Any')).toBe(true);
    expect(types.fits(property(text('a')), 'Folio')).toBe(false);
    expect(types.fits(property(list('Bag')), 'Any')).toBe(true);
  });
});
