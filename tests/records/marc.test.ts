/** MARC 21: what is said, in which field, and that the file is what its leader and directory say. */
import { fromXml } from 'xast-util-from-xml';
import type { Element } from 'xast';
import { describe, expect, it } from 'vitest';
import { makeRecords, recordFormats } from '../../src/records/index.ts';
import { readMarc, showField, type ReadRecord } from '../support/marc.ts';
import { readFiles } from '../support/read-text.ts';
import { readRecordBook, type recordBooks } from '../support/record-books.ts';

type Books = keyof typeof recordBooks;

async function recordOf(name: Books): Promise<ReadRecord> {
  const { book, messages } = await readRecordBook(name);
  expect(messages.filter((message) => message.includes('config'))).toEqual([]);
  return only(readMarc(Buffer.from(recordFormats.marc.write({ book, editions: [] }))));
}

function only(records: readonly ReadRecord[]): ReadRecord {
  const [record] = records;
  if (record === undefined || records.length !== 1) throw new Error(`${records.length} records`);
  return record;
}

function fieldsOf({ fields }: ReadRecord, ...tags: readonly string[]): string[] {
  return fields.filter(({ tag }) => tags.includes(tag)).map(showField);
}

describe('a MARC record', () => {
  it('says that it is UTF-8, ISBD, and not checked against authorities', async () => {
    const { leader } = await recordOf('full');
    expect([leader.slice(5, 12), leader.slice(17)]).toEqual(['nam a22', '3i 4500']);
  });

  it('has forty characters of fixed data', async () => {
    expect(fieldsOf(await recordOf('full'), '008')).toEqual(['008 251201t20252025gw#####go#####001#|#eng#d']);
    expect(fieldsOf(await recordOf('bare'), '008')).toEqual(['008 251201nuuuuuuuuxx######o#####000#|#eng#d']);
  });

  it('names makers, with their registers', async () => {
    expect(fieldsOf(await recordOf('full'), '100', '700', '710')).toEqual([
      '100 1# $a Müller, Jörg, $e author. $1 https://orcid.org/0000-0002-1825-0097 $0 (DE-588)118540238 $4 http://id.loc.gov/vocabulary/relators/aut',
      '700 1# $a O’Neil, Ana, $e illustrator. $4 http://id.loc.gov/vocabulary/relators/ill',
      '700 1# $a Traducteur, Jean, $e translator. $1 http://viaf.org/viaf/24602065 $4 http://id.loc.gov/vocabulary/relators/trl',
      '710 2# $a Saltmarsh Trust, $e editor. $1 https://ror.org/05dxps055 $4 http://id.loc.gov/vocabulary/relators/edt',
    ]);
  });

  it('has title, original, edition, publication and series as ISBD writes them', async () => {
    expect(fieldsOf(await recordOf('full'), '240', '245', '250', '264', '490', '830')).toEqual([
      '240 14 $a Die älteren Stunden. $l English',
      '245 14 $a The Older Hours & Other <Walks> : $b Walking the Coast at Night / $c Jörg Müller ; Ana O’Neil, illustrator ; Jean Traducteur, translator ; Saltmarsh Trust, editor.',
      '250 ## $a Second edition.',
      '264 #1 $a Berlin : $b Saltmarsh Press, $c 2025.',
      '264 #4 $c ©2025',
      '490 1# $a Night Walks, $x 0378-5955 ; $v 3',
      '830 #0 $a Night Walks ; $v 3.',
    ]);
  });

  it('has numbers: those of paper books are not those of what it describes', async () => {
    expect(fieldsOf(await recordOf('full'), '020', '024', '041', '050', '072', '082', '776', '856')).toEqual([
      '020 ## $a 9783161484100 $q EPUB',
      '020 ## $a 9780306406157 $q PDF',
      '020 ## $z 9780131103627 $q paperback',
      '024 7# $a 10.5555/12345678 $2 doi',
      '041 1# $a eng $h ger',
      '050 #4 $a G530',
      '072 #7 $a WTHW $2 thema',
      '072 #7 $a 1DFG $2 thema',
      '072 #7 $a TRV010000 $2 bisacsh',
      '082 04 $a 914.304 $2 23',
      '776 08 $i Print version: $z 9780131103627',
      '856 40 $u https://doi.org/10.5555/12345678',
      '856 40 $u https://example.org/hours/',
    ]);
  });

  it('makes no headings of free words', async () => {
    expect(fieldsOf(await recordOf('full'), '650', '653')).toEqual([
      '650 #0 $a Walking $x History.',
      '650 #0 $a Night.',
      '650 #7 $a Walking. $2 fast $0 (OCoLC)fst01205426',
      '653 ## $a Night walking',
      '653 ## $a Coasts',
    ]);
  });

  it('says nothing that nobody said', async () => {
    const record = await recordOf('bare');
    expect(record.fields.map(({ tag }) => tag)).toEqual([
      '001',
      '005',
      '006',
      '007',
      '008',
      '040',
      '245',
      '300',
      '336',
      '337',
      '338',
      '588',
      '884',
    ]);
    expect(fieldsOf(record, '245')).toEqual(['245 00 $a Bare.']);
  });

  it('has both scripts, linked, where both are given', async () => {
    expect(fieldsOf(await recordOf('hebrew'), '100', '245', '264', '490', '830', '880')).toEqual([
      '100 1# $6 880-01 $a Oz, Amos, $e author. $4 http://id.loc.gov/vocabulary/relators/aut',
      '245 10 $6 880-02 $a Sipur al ahavah ve-hoshekh / $c Amos Oz.',
      '264 #1 $6 880-03 $a Yerushalayim : $b Keter, $c 2002.',
      '490 1# $6 880-04 $a Sidrah ; $v 2',
      '830 #0 $6 880-05 $a Sidrah ; $v 2.',
      '880 0# $6 100-01/(2/r $a עמוס עוז, $e author. $4 http://id.loc.gov/vocabulary/relators/aut',
      '880 10 $6 245-02/(2/r $a סיפור על אהבה וחושך / $c עמוס עוז.',
      '880 #1 $6 264-03/(2/r $a ירושלים : $b כתר, $c 2002.',
      '880 1# $6 490-04/(2/r $a סדרה ; $v 2',
      '880 #0 $6 830-05/(2/r $a סדרה ; $v 2.',
    ]);
  });

  it.each([
    ['東京物語', 'ja', '$1'],
    ['ألف ليلة', 'ar', '(3/r'],
    ['Война и мир', 'ru', '(N'],
    ['Οδύσσεια', 'el', '(S'],
    ['गोदान', 'hi', 'Deva'],
  ])('names the script of %s', async (title, language, script) => {
    const { book } = await readFiles(
      { 'a.md': `---\ntitle: ${title}\nlanguage: ${language}\nromanized: {title: Latin}\n---\n\nWords.\n` },
      'a.md',
    );
    const record = only(readMarc(Buffer.from(recordFormats.marc.write({ book, editions: [] }))));
    expect(fieldsOf(record, '880')).toEqual([`880 00 $6 245-01/${script} $a ${title}.`]);
  });

  it('passes over articles of the language of the title', async () => {
    const counted = async (title: string, language: string): Promise<string> => {
      const { book } = await readFiles(
        { 'a.md': `---\ntitle: ${title}\nlanguage: ${language}\n---\n\nWords.\n` },
        'a.md',
      );
      return (
        fieldsOf(only(readMarc(Buffer.from(recordFormats.marc.write({ book, editions: [] })))), '245')[0]?.slice(
          5,
          6,
        ) ?? ''
      );
    };
    expect(await counted('Der Berg', 'de')).toBe('4');
    expect(await counted('Der Berg', 'en')).toBe('0');
    expect(await counted("L'été", 'fr')).toBe('2');
    expect(await counted('A', 'en')).toBe('0');
  });

  it('keeps to what ISO 2709 can hold', async () => {
    const chapters = Array.from({ length: 900 }, (_, index) => `${index}.md`);
    const files = Object.fromEntries(chapters.map((name) => [name, `# Über Kapitel ${name}\n\nWords.\n`]));
    const yaml = `title: Long\ndescription: ${'Straße '.repeat(3000)}\nsubjects: [${chapters.map((name) => `${'wort '.repeat(40)}${name}`).join(', ')}]\nchapters: [${chapters.join(', ')}]\n`;
    const { book } = await readFiles({ ...files, 'book.yaml': yaml });
    const bytes = Buffer.from(recordFormats.marc.write({ book, editions: [] }));
    expect(bytes.length).toBeLessThanOrEqual(99_999);
    const record = only(readMarc(bytes));
    expect(fieldsOf(record, '245')).toEqual(['245 00 $a Long.']);
    expect(fieldsOf(record, '653').length).toBeGreaterThan(300);
  });

  it('is the same in XML', async () => {
    for (const name of ['full', 'hebrew', 'bare'] as const) {
      const { book } = await readRecordBook(name);
      const root = fromXml(recordFormats.marcxml.write({ book, editions: [] })).children.find(
        ({ type }) => type === 'element',
      ) as Element;
      const elements = (parent: Element): Element[] => parent.children.filter((child) => child.type === 'element');
      const text = (one: Element): string =>
        one.children.map((child) => ('value' in child ? child.value : '')).join('');
      const read = elements(root)
        .slice(1)
        .map((one) => {
          const { tag = '', ind1 = '', ind2 = '' } = one.attributes as Record<string, string>;
          const subfields = elements(one).map((sub) => [sub.attributes['code'] ?? '', text(sub)] as const);
          return showField({ tag, head: one.name === 'controlfield' ? text(one) : `${ind1}${ind2}`, subfields });
        });
      expect(read).toEqual((await recordOf(name)).fields.map(showField));
    }
  });
});

describe('all records', () => {
  it('are files, the same each time', async () => {
    const { book } = await readRecordBook('full');
    const files = makeRecords(book);
    expect(files.map(({ name }) => name)).toContain(`${book.slug}.mrc`);
    expect(makeRecords(book)).toEqual(files);
  });
});
