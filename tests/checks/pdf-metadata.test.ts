/** The metadata of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { checkMetadata } from '../../src/checks/pdf/metadata.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  name,
  writePdf,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

/** Of a catalog and an XMP packet. */
function metadata(
  packet: string | Uint8Array | undefined,
  catalog: Readonly<Record<string, PdfValue>> = sound,
  title?: string,
): string[] {
  const file = makePdf(['One'], title === undefined ? {} : { title });
  const entries = file.objects.get(file.root.number);
  if (!(entries instanceof Map)) throw new Error('no catalog');
  for (const [key, value] of Object.entries(catalog)) entries.set(key, value);
  if (packet !== undefined)
    entries.set(
      'Metadata',
      addObject(
        file,
        new PdfStream(
          dictionary({ Type: name('Metadata'), Subtype: name('XML') }),
          typeof packet === 'string' ? Buffer.from(packet) : packet,
        ),
      ),
    );
  const findings = new Findings();
  const { part } = checkMetadata(openPdf(writePdf(file), new Findings()), findings);
  return [`part ${part}`, ...tellFindings(findings)];
}

const sound = {
  Lang: new PdfString('en'),
  MarkInfo: dictionary({ Marked: true }),
  ViewerPreferences: dictionary({ DisplayDocTitle: true }),
};

const spaces = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:own="urn:own"`;
const title = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">T</rdf:li></rdf:Alt></dc:title>';
const claims = '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>';
const describeSchema = (
  property: string,
  schema = '<pdfaSchema:schema>S</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  kind = 'Bag',
): string =>
  `<pdfaExtension:schemas><rdf:${kind}><rdf:li rdf:parseType="Resource">${schema}<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">${property}</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:${kind}></pdfaExtension:schemas>`;
const part =
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>d</pdfaProperty:description>';
const packet = (inside: string, begin = ''): string =>
  `<?xpacket begin="" id="x"${begin}?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${spaces}><rdf:Description rdf:about="">${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const described = describeSchema(part);

describe('metadata with', () => {
  it.each<[what: string, packet: string, told: string[]]>([
    ['all that is asked', packet(title + claims + described), ['part 2']],
    ['nothing', packet(''), ['part 0', 'A6.6.4-1', 'A6.6.4-2', 'A6.6.4-3', 'UA5-1', 'UA5-2', 'UA7.1-9']],
    ['no title', packet(claims + described), ['part 2', 'UA7.1-9']],
    ['an empty title', packet(title.replace('>T<', '><') + claims + described), ['part 2', 'title']],
    ['a title that is a text', packet('<dc:title>T</dc:title>' + claims + described), ['part 2', 'A6.6.2.3.1-2']],
    ['another part', packet(title + claims.replace('>2<', '>3<') + described), ['part 3']],
    ['a part that is none', packet(title + claims.replace('>2<', '>1<') + described), ['part 1', 'A6.6.4-2']],
    ['another level', packet(title + claims.replace('>A<', '>B<') + described), ['part 2', 'A6.6.4-3']],
    [
      'no PDF/A',
      packet(title + '<pdfuaid:part>1</pdfuaid:part>' + described),
      ['part 0', 'A6.6.4-1', 'A6.6.4-2', 'A6.6.4-3'],
    ],
    [
      'no PDF/UA',
      packet(title + claims.replace('<pdfuaid:part>1</pdfuaid:part>', '') + described),
      ['part 2', 'UA5-1', 'UA5-2'],
    ],
    ['another part of PDF/UA', packet(title + claims.replace('>1<', '>2<') + described), ['part 2', 'UA5-2']],
    [
      'other prefixes',
      packet(title + claims + described)
        .replaceAll('pdfaid', 'a')
        .replaceAll('pdfuaid:', 'u:')
        .replaceAll('xmlns:pdfuaid', 'xmlns:u'),
      ['part 2', 'A6.6.4-4', 'UA5-3', 'A6.6.4-5'],
    ],
    [
      'amendments with another prefix',
      packet(`${title}${claims}<pdfaid:amd>1</pdfaid:amd><pdfaid:corr>1</pdfaid:corr>${described}`).replaceAll(
        'pdfaid',
        'a',
      ),
      ['part 2', 'A6.6.4-4', 'A6.6.4-5', 'A6.6.4-6', 'A6.6.4-7'],
    ],
    [
      'a part of something else',
      packet(`${title}${claims}${described}<own:part>x</own:part><own:conformance>y</own:conformance>`),
      ['part 2', 'A6.6.2.3.1-1 ×2'],
    ],
    [
      'a level of PDF/UA, with another prefix',
      packet(
        `${title}${claims}${described}<u:conformance xmlns:u="http://www.aiim.org/pdfua/ns/id/">x</u:conformance>`,
      ),
      ['part 2', 'A6.6.2.3.1-1'],
    ],
    [
      'amendments of PDF/UA with another prefix',
      packet(
        `${title}${claims}${described}<u:amd xmlns:u="http://www.aiim.org/pdfua/ns/id/">x</u:amd>` +
          '<u:corr xmlns:u="http://www.aiim.org/pdfua/ns/id/">x</u:corr>',
      ),
      ['part 2', 'A6.6.2.3.1-1 ×2', 'UA5-4', 'UA5-5'],
    ],
    [
      'something else by the name of the descriptions',
      packet(`${title}${claims}<own:schemas>x</own:schemas>${described}`),
      ['part 2', 'A6.6.2.3.1-1'],
    ],
    [
      'something else beside the descriptions',
      packet(`${title}${claims}<pdfaExtension:other>x</pdfaExtension:other>${described}`),
      ['part 2', 'A6.6.2.3.1-1'],
    ],
    [
      'a property of a type that its schema describes',
      packet(
        title +
          claims +
          describeSchema(
            part,
            '<pdfaSchema:schema>S</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
          )
            .replace('>Integer<', '>Number<')
            .replace(
              '<pdfaSchema:property>',
              '<pdfaSchema:valueType><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaType:type xmlns:pdfaType="urn:t">Number</pdfaType:type><pdfaType:namespaceURI>urn:n</pdfaType:namespaceURI><pdfaType:prefix>n</pdfaType:prefix><pdfaType:description>d</pdfaType:description></rdf:li></rdf:Seq></pdfaSchema:valueType><pdfaSchema:property>',
            ),
      ),
      ['part 2'],
    ],
    [
      'a property of the standards in a schema that is described',
      packet(
        title +
          claims +
          describeSchema(
            part,
            '<pdfaSchema:schema>S</pdfaSchema:schema><pdfaSchema:namespaceURI>http://ns.adobe.com/xap/1.0/</pdfaSchema:namespaceURI><pdfaSchema:prefix>xmp</pdfaSchema:prefix>',
          ) +
          '<xmp:Rating>1</xmp:Rating>',
      ),
      ['part 2', 'A6.6.2.3.1-1'],
    ],
    ['an undescribed property', packet(title + claims + described + '<own:x>y</own:x>'), ['part 2', 'A6.6.2.3.1-1']],
    ['PDF/UA that is not described', packet(title + claims), ['part 2', 'A6.6.2.3.1-1']],
    [
      'a property of another kind',
      packet(
        title +
          claims +
          described +
          '<dc:creator>A</dc:creator><dc:subject><rdf:Seq><rdf:li>x</rdf:li></rdf:Seq></dc:subject><xmp:CreateDate>2026</xmp:CreateDate>',
      ),
      ['part 2', 'A6.6.2.3.1-2 ×2'],
    ],
    [
      'a description without fields',
      packet(title + claims + describeSchema('<pdfaProperty:name>part</pdfaProperty:name>', '')),
      [
        'part 2',
        'A6.6.2.3.3-2',
        'A6.6.2.3.3-3',
        'A6.6.2.3.3-4',
        'A6.6.2.3.3-8',
        'A6.6.2.3.3-9 ×2',
        'A6.6.2.3.3-10',
        'A6.6.2.3.1-1',
      ],
    ],
    [
      'a description in a list of another kind',
      packet(title + claims + describeSchema(part, undefined, 'Seq')),
      ['part 2', 'A6.6.2.3.3-1'],
    ],
    [
      'a description with a field too many',
      packet(title + claims + describeSchema(`${part}<pdfaProperty:x>y</pdfaProperty:x>`)),
      ['part 2', 'A6.6.2.3.2-1'],
    ],
    [
      'a description of another category',
      packet(title + claims + describeSchema(part.replace('internal', 'other'))),
      ['part 2', 'A6.6.2.3.3-9'],
    ],
    [
      'a description of an external property',
      packet(title + claims + describeSchema(part.replace('internal', 'external'))),
      ['part 2'],
    ],
    [
      'an empty description',
      packet(title + claims + describeSchema(part.replace('>d<', '><'))),
      ['part 2', 'A6.6.2.3.3-10'],
    ],
    ['its length', packet(title + claims + described, ' bytes="10"'), ['part 2', 'A6.6.2.1-2']],
    [
      'its length before all',
      packet(title + claims + described).replace('begin', 'bytes="1" begin'),
      ['part 2', 'A6.6.2.1-2'],
    ],
    ['its encoding', packet(title + claims + described, ' encoding="x"'), ['part 2', 'A6.6.2.1-3']],
    ['broken XML', '<a>', ['part 0', 'A6.6.2.1-4']],
  ])('%s', (_what, written, expected) => {
    expect(metadata(written)).toEqual(expected);
  });

  const whole = packet(title + claims + described);

  it.each<
    [
      what: string,
      packet: string | Uint8Array | undefined,
      catalog: Readonly<Record<string, PdfValue>>,
      title: string | undefined,
      told: string[],
    ]
  >([
    ['no packet', undefined, sound, undefined, ['part 0', 'A6.6.2.1-1', 'UA7.1-8']],
    ['letters of two bytes', Buffer.from([0xfe, 0xff, 0, 65]), sound, undefined, ['part 0', 'A6.6.2.1-5']],
    ['a zero', Buffer.from([60, 97, 0, 62]), sound, undefined, ['part 0', 'A6.6.2.1-5']],
    ['nothing in the catalog', whole, {}, undefined, ['part 2', 'A6.7.2.2-1', 'UA6.2-1', 'UA7.1-10', 'UA7.2-33']],
    [
      'an outline in no language',
      whole,
      { Outlines: dictionary({ First: dictionary({}) }) },
      undefined,
      ['part 2', 'A6.7.2.2-1', 'UA6.2-1', 'UA7.1-10', 'UA7.2-2', 'UA7.2-33'],
    ],
    [
      'an outline without entries, in no language',
      whole,
      { Outlines: dictionary({}) },
      undefined,
      ['part 2', 'A6.7.2.2-1', 'UA6.2-1', 'UA7.1-10', 'UA7.2-33'],
    ],
    [
      'doubtful tags',
      whole,
      { ...sound, MarkInfo: dictionary({ Marked: true, Suspects: true }) },
      undefined,
      ['part 2', 'UA7.1-4'],
    ],
    [
      'an outline in a language',
      whole,
      { ...sound, Outlines: dictionary({ First: dictionary({}) }) },
      undefined,
      ['part 2'],
    ],
    [
      'a list without languages, in no language',
      packet(claims + described + '<dc:creator><rdf:Seq><rdf:li>A</rdf:li></rdf:Seq></dc:creator>'),
      { ...sound, Lang: null },
      undefined,
      ['part 2', 'UA7.1-9'],
    ],
    [
      'a title in two languages, in no language',
      whole.replace('</rdf:li></rdf:Alt>', '</rdf:li><rdf:li xml:lang="de">U</rdf:li></rdf:Alt>'),
      { ...sound, Lang: null },
      undefined,
      ['part 2'],
    ],
    ['the title of the document', whole, sound, 'T', ['part 2']],
    ['another title than the document', whole, sound, 'U', ['part 2', 'information']],
    ['no title, though the document has one', packet(claims + described), sound, 'U', ['part 2', 'UA7.1-9']],
  ])('%s', (_what, written, catalog, documentTitle, expected) => {
    expect(metadata(written, catalog, documentTitle)).toEqual(expected);
  });
});

it('what is no XML is no metadata', () => {
  const stream = (subtype: string): PdfStream =>
    new PdfStream(dictionary({ Type: name('Metadata'), Subtype: name(subtype) }), Buffer.from(packet(title)));
  const told = (subtype: string): string[] => {
    const file = makePdf(['One']);
    addEntries(file, file.root, { ...sound, Metadata: addObject(file, stream(subtype)) });
    const findings = new Findings();
    checkMetadata(openPdf(writePdf(file), new Findings()), findings);
    return tellFindings(findings);
  };
  expect(told('Other')).toEqual(['A6.6.2.1-1', 'UA7.1-8']);
  expect(told('XML')).not.toContain('A6.6.2.1-1');
});
