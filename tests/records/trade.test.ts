/** Records for shops, registers and harvesters: what is said in each, and what is not. */
import { describe, expect, it } from 'vitest';
import type { Accessibility, Artifact } from '../../src/model/index.ts';
import { makeRecords, recordFormats, type RecordName } from '../../src/records/index.ts';
import { readFiles } from '../support/read-text.ts';
import { readRecordBook, type recordBooks } from '../support/record-books.ts';
import { findAll, listLeaves, readRoot } from '../support/record-xml.ts';

type Books = keyof typeof recordBooks;

async function write(name: Books, format: RecordName, editions: readonly Artifact[] = []): Promise<string> {
  return recordFormats[format].write({ book: (await readRecordBook(name)).book, editions });
}

async function leavesOf(name: Books, format: RecordName, editions: readonly Artifact[] = []): Promise<string[]> {
  return listLeaves(readRoot(await write(name, format, editions)));
}

const accessibility: Accessibility = {
  claims: [
    { property: 'accessibilityFeature', value: 'readingOrder', made: true, evidence: '' },
    { property: 'accessibilityFeature', value: 'alternativeText', made: false, evidence: '' },
    { property: 'record', value: 'completeContents', made: true, evidence: '' },
    { property: 'accessModeSufficient', value: 'textual', made: true, evidence: '' },
    { property: 'accessibilityHazard', value: 'none', made: true, evidence: '' },
  ],
  altReviewed: false,
  summary: { text: 'Can be read aloud.', language: 'en' },
};

const editions: readonly Artifact[] = [
  { edition: 'epub', path: 'b/b.epub', mediaType: 'application/epub+zip', bytes: new Uint8Array(1234), accessibility },
  { edition: 'pdf', path: 'b/b.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(99), pages: 232 },
];

describe('ONIX', () => {
  it('has a product for each ISBN, with its own form and price', async () => {
    const products = findAll(readRoot(await write('full', 'onix')), 'Product').map((one) => listLeaves(one));
    const pick = (end: string): string[][] =>
      products.map((leaves) =>
        leaves
          .filter((leaf) => leaf.split(' ')[0]?.endsWith(end) === true)
          .map((leaf) => leaf.slice(leaf.indexOf(' ') + 1)),
      );
    expect(pick('/ProductForm')).toEqual([['ED'], ['ED'], ['BC']]);
    expect(pick('/ProductFormDetail')).toEqual([['E101', 'E200'], ['E107', 'E201'], []]);
    expect(products.map(([, , , type, value]) => [type, value])).toEqual([
      ['ProductIdentifier/ProductIDType 15', 'ProductIdentifier/IDValue 9783161484100'],
      ['ProductIdentifier/ProductIDType 15', 'ProductIdentifier/IDValue 9780306406157'],
      ['ProductIdentifier/ProductIDType 15', 'ProductIdentifier/IDValue 9780131103627'],
    ]);
    expect(pick('/PriceAmount')).toEqual([['9.90'], ['9.90', '10.99'], ['18']]);
    expect(pick('/PriceType')).toEqual([['02'], ['02', '01'], ['02']]);
    expect(pick('/SubjectSchemeIdentifier')[0]).toEqual(['93', '94', '10', '01', '03', '04', '04', 'B6', '20']);
    expect(pick('RelatedProduct/ProductIdentifier/IDValue')[0]).toEqual(['9780306406157', '9780131103627']);
    expect(pick('/LanguageCode')[0]).toEqual(['eng', 'ger']);
    expect(pick('/NameIdentifier/IDValue')[0]).toEqual(['0000000218250097', '118540238', '24602065', '05dxps055']);
  });

  it('claims of accessibility what was found, and nothing else', async () => {
    const [epub = '', pdf = ''] = findAll(readRoot(await write('full', 'onix', editions)), 'Product').map((one) =>
      listLeaves(one)
        .filter((leaf) => /FormFeature|Extent/u.test(leaf))
        .map((leaf) => leaf.replace(/^.*\//u, ''))
        .join(' '),
    );
    expect(epub.match(/Type 09 ProductFormFeatureValue \d\d/gu)?.map((one) => one.slice(-2))).toEqual([
      '00',
      '10',
      '11',
      '13',
      '52',
      '99',
    ]);
    expect(epub.match(/Type 12 ProductFormFeatureValue \d\d/gu)?.map((one) => one.slice(-2))).toEqual([
      '14',
      '16',
      '18',
    ]);
    expect(epub).toContain('ExtentType 22 ExtentValue 1234 ExtentUnit 17');
    expect(pdf).toContain('ExtentType 00 ExtentValue 232 ExtentUnit 03');
  });

  it('says nothing of publishing where nobody publishes: its schema wants a publisher first', async () => {
    const text = '---\ntitle: T\nauthor: A. Writer\ndate: 2025-03-04\nPUBLISHER---\n\nWords.\n';
    const leavesWith = async (publisher: string): Promise<readonly string[]> => {
      const { book } = await readFiles({ 'a.md': text.replace('PUBLISHER', publisher) }, 'a.md');
      return listLeaves(readRoot(recordFormats.onix.write({ book, editions: [] })));
    };
    expect((await leavesWith('')).filter((leaf) => leaf.includes('PublishingDetail'))).toEqual([]);
    expect((await leavesWith('publisher: The Pier Press\n')).find((leaf) => leaf.includes('PublishingDetail'))).toBe(
      'Product/PublishingDetail/Publisher/PublishingRole 01',
    );
  });

  it('says nothing that nobody said', async () => {
    const leaves = await leavesOf('bare', 'onix');
    expect(leaves.filter((leaf) => leaf.startsWith('Product/')).slice(0, 16)).toEqual([
      expect.stringMatching(/^Product\/RecordReference \S+\.epub$/u),
      'Product/NotificationType 03',
      'Product/RecordSourceType 01',
      'Product/ProductIdentifier/ProductIDType 01',
      'Product/ProductIdentifier/IDTypeName Octavo',
      expect.stringMatching(/^Product\/ProductIdentifier\/IDValue urn:uuid:\S+#epub$/u),
      'Product/DescriptiveDetail/ProductComposition 00',
      'Product/DescriptiveDetail/ProductForm ED',
      'Product/DescriptiveDetail/ProductFormDetail E101',
      'Product/DescriptiveDetail/ProductFormDetail E200',
      'Product/DescriptiveDetail/ProductFormFeature/ProductFormFeatureType 09',
      'Product/DescriptiveDetail/ProductFormFeature/ProductFormFeatureValue 10',
      'Product/DescriptiveDetail/ProductFormFeature/ProductFormFeatureType 15',
      'Product/DescriptiveDetail/ProductFormFeature/ProductFormFeatureValue 101F',
      'Product/DescriptiveDetail/PrimaryContentType 10',
      'Product/DescriptiveDetail/EpubTechnicalProtection 00',
    ]);
    expect(leaves.join('\n')).not.toMatch(/Supply|Publisher|Audience|Date /u);
  });

  it('is the same in 3.0, but for its name', async () => {
    const [newer, older] = [await write('full', 'onix'), await write('full', 'onix-3.0')];
    expect(older).toContain('release="3.0" xmlns="http://ns.editeur.org/onix/3.0/reference"');
    expect(older.replaceAll('3.0', '3.1')).toBe(newer.replaceAll('3.0', '3.1'));
  });
});

describe('Dublin Core', () => {
  it('has the fifteen elements, what leads to it first', async () => {
    const leaves = await leavesOf('full', 'dc', editions);
    expect(leaves).toEqual([
      'dc:title The Older Hours & Other <Walks>: Walking the Coast at Night',
      'dc:creator Müller, Jörg',
      'dc:subject Night walking',
      'dc:subject Coasts',
      'dc:description A short guide to walking the coast after dark.',
      'dc:publisher Saltmarsh Press',
      'dc:contributor O’Neil, Ana',
      'dc:contributor Traducteur, Jean',
      'dc:contributor Saltmarsh Trust',
      'dc:date 2025-03-04',
      'dc:type Text',
      'dc:type book',
      'dc:format application/epub+zip',
      'dc:format application/pdf',
      'dc:identifier https://doi.org/10.5555/12345678',
      'dc:identifier https://example.org/hours/',
      'dc:identifier urn:isbn:9783161484100',
      'dc:identifier urn:isbn:9780306406157',
      'dc:language en',
      'dc:relation Night Walks; 3',
      'dc:rights © 2025 Jörg Müller',
      'dc:rights Creative Commons Attribution 4.0 International',
      'dc:rights https://creativecommons.org/licenses/by/4.0/',
      'dc:rights info:eu-repo/semantics/openAccess',
    ]);
    expect((await leavesOf('bare', 'dc')).map((leaf) => leaf.split(' ')[0])).toEqual([
      'dc:title',
      'dc:type',
      'dc:type',
      'dc:identifier',
      'dc:language',
    ]);
  });

  it('names both scripts where it is qualified', async () => {
    const leaves = await leavesOf('hebrew', 'dcterms');
    expect(leaves.slice(0, 2)).toEqual([
      'dc:title סיפור על אהבה וחושך',
      'dcterms:alternative Sipur al ahavah ve-hoshekh',
    ]);
    expect(leaves).toContain('dcterms:issued 2002');
  });
});

describe('MODS', () => {
  it('says what MARC says', async () => {
    const leaves = await leavesOf('full', 'mods', editions);
    for (const leaf of [
      'titleInfo/nonSort The',
      'titleInfo/title Older Hours & Other <Walks>',
      'name/namePart Müller',
      'name/nameIdentifier 0000-0002-1825-0097',
      'originInfo/place/placeTerm gw',
      'originInfo/dateIssued 2025-03-04',
      'physicalDescription/extent 1 online resource (232 pages)',
      'tableOfContents Dusk -- Tide',
      'classification 914.304',
      'relatedItem/identifier 9780131103627',
      'location/url https://doi.org/10.5555/12345678',
    ])
      expect(leaves).toContain(leaf);
  });
});

describe('registers of DOIs', () => {
  it('get a deposit', async () => {
    expect(await leavesOf('full', 'datacite', editions)).toEqual(
      expect.arrayContaining([
        'identifier 10.5555/12345678',
        'creators/creator/creatorName Müller, Jörg',
        'creators/creator/nameIdentifier 0000-0002-1825-0097',
        'publisher Saltmarsh Press',
        'publicationYear 2025',
        'sizes/size 232 pages',
      ]),
    );
    expect(await leavesOf('full', 'crossref')).toEqual(
      expect.arrayContaining([
        'head/depositor/email_address metadata@example.org',
        'body/book/book_series_metadata/contributors/person_name/ORCID https://orcid.org/0000-0002-1825-0097',
        'body/book/book_series_metadata/doi_data/doi 10.5555/12345678',
        'body/book/book_series_metadata/doi_data/resource https://example.org/hours/',
      ]),
    );
  });

  it('get none of a book that has no DOI', async () => {
    const { book } = await readRecordBook('bare');
    expect(recordFormats.datacite.lacks(book)).toHaveLength(4);
    expect(recordFormats.crossref.lacks(book)).toHaveLength(5);
    const made = makeRecords(book).map(({ format }) => format);
    expect(made).not.toContain('datacite');
    expect(made).not.toContain('crossref');
    expect(made).toContain('onix');
  });
});

describe('JSON-LD', () => {
  it('describes the work and each edition', async () => {
    expect(JSON.parse(await write('full', 'json-ld', editions))).toMatchObject({
      '@type': 'Book',
      '@id': 'https://doi.org/10.5555/12345678',
      author: [
        {
          '@type': 'Person',
          name: 'Jörg Müller',
          sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://d-nb.info/gnd/118540238'],
        },
      ],
      editor: [{ '@type': 'Organization', name: 'Saltmarsh Trust' }],
      translationOfWork: { name: 'Die älteren Stunden', inLanguage: 'de' },
      numberOfPages: 232,
      workExample: [
        { isbn: '9783161484100' },
        { isbn: '9780306406157' },
        { isbn: '9780131103627', bookFormat: 'https://schema.org/Paperback' },
      ],
    });
  });
});

describe('every record', () => {
  it('names those who made parts, and may have any letter', async () => {
    const { book } = await readFiles({
      'book.yaml':
        'title: "A ]]> & <b>"\neditor: Ed Itor\npublisher: P\ndate: 2026\ndoi: 10.5555/a<b>\nurl: https://example.org/?a=1&b=2\ncontact: a@b.example\nchapters: [a.md]\n',
      'a.md': '---\nauthor: Jane Writer\n---\n\n# One\n\nWords.\n',
    });
    for (const { format, bytes } of makeRecords(book)) {
      const text = Buffer.from(bytes).toString();
      expect(text, format).toContain('Writer');
      if (text.startsWith('<?xml')) readRoot(text);
    }
  });

  it('has no clock in it: its instant is the book’s', async () => {
    const { book } = await readRecordBook('bare');
    const later = makeRecords({ ...book, metadata: { ...book.metadata, modified: '2031-05-06T07:08:09Z' } });
    const text = (format: string): string =>
      Buffer.from(later.find((one) => one.format === format)?.bytes ?? []).toString();
    expect(text('marcxml')).toContain('<controlfield tag="005">20310506070809.0</controlfield>');
    expect(text('onix')).toContain('<SentDateTime>20310506T070809Z</SentDateTime>');
  });
});
