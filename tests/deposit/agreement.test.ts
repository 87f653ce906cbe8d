/** What somebody changes in one record of a deposit, and puts into its manifests, is found by what the others say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { verifyBag } from '../../src/deposit/index.ts';
import { recordFormats } from '../../src/records/index.ts';
import { Report } from '../../src/report/index.ts';
import { openZip } from '../../src/system/index.ts';
import { type Bag, rebag, unzipBag, zipBag } from '../support/deposit-bag.ts';
import { folderWith } from '../support/folder.ts';

const files = {
  'book.yaml': [
    'title: The Older Hours',
    'subtitle: By Night',
    'slug: hours',
    'contributors:',
    '  - {name: Jörg Müller, role: author, gnd: 118540238}',
    '  - {name: Ana O’Neil, role: author}',
    '  - {name: Jean Traducteur, role: translator}',
    'publisher: Saltmarsh Press',
    'date: 2025-03-04',
    'language: en',
    'isbn: {epub: 978-3-16-148410-0, html: 978-0-306-40615-7, paperback: 0-13-110362-8}',
    'doi: 10.5555/12345678',
    'url: https://example.org/hours/',
    'contact: metadata@example.org',
    'chapters: [a.md, b.md]',
  ].join('\n'),
  'a.md': '# Dusk\n\nIn the dusk.\n',
  'b.md': '---\nauthor: Cy Drei\n---\n\n# Tide\n\nWords.\n',
};

let sound: Bag;
beforeAll(async () => {
  const folder = await folderWith(files);
  const terminal = { env: {}, out: () => undefined, err: () => undefined };
  await run(['deposit', folder, '--to', 'html,epub', '--provenance', '--out', join(folder, 'out')], terminal);
  sound = await unzipBag(await readFile(join(folder, 'out/hours/hours-deposit.zip')));
}, 60_000);

/** `file text` of each error of agreement, but for what METS and PREMIS say of the file that was changed. */
async function listDisagreements(bag: Bag): Promise<string[]> {
  const report = new Report();
  await verifyBag(await openZip(zipBag(rebag(bag), 'hours-deposit'), 'the bag'), report, openZip);
  return report.messages
    .filter(({ severity }) => severity === 'error')
    .map(({ file = '', rule, text }) => `${file.replace('data/metadata/', '')} ${rule} ${text}`);
}

function edit(path: string, from: RegExp | string, to: string): Bag {
  const text = sound.get(path)?.toString('utf8') ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}`);
  return new Map(sound).set(path, Buffer.from(changed));
}

type Damage = readonly [field: string, from: RegExp | string, to: string, says: RegExp];

const title = /Its title is “.*(?:Elder Hours|Elderly).*”, and the others have “The Older Hours/u;
const author = /contributor (?:Bo Other|Other, Bo)|lacks the contributor .*M.ller/u;
const translator = /contributor .*Tradutore/u;
const language = /Its language is (?:de|ger), and the others have en/u;
const date = /Its date is (?:2024|2025-03-05|2024-03-04), and the others have 2025-03-04/u;
const publisher = /Its publisher is “Freshmarsh Press”, and the others have “Saltmarsh Press”/u;
const isbn = /has the ISBN urn:isbn:9781861972712, which no record has\. It lacks the ISBN urn:isbn:9783161484100/u;
const oneIsbn = /has the ISBN urn:isbn:9781861972712, which no record has/u;
const print =
  /It has the ISBN of the book on paper urn:isbn:9781861972712, which no record has\. It lacks .*9780131103627/u;
const doi = /It has the DOI doi:10\.5555\/87654321, which no record has/u;
const uuid = /Its identifier is urn:uuid:0{8}.*, and the others have urn:uuid:/u;

const damages: Readonly<Record<string, readonly Damage[]>> = {
  'marc.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['subtitle', 'By Night', 'Elderly', title],
    ['author', 'Müller, Jörg', 'Other, Bo', author],
    ['translator', 'Traducteur, Jean', 'Tradutore, Jean', translator],
    [
      'what somebody did',
      'relators/trl',
      'relators/ill',
      /Jean Traducteur \(ill\) for what they did, and nothing else/u,
    ],
    ['language', /(<controlfield tag="008">.{35})eng/u, '$1ger', language],
    ['date', '2025.<', '2024.<', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    [
      'ISBN of another edition',
      '>EPUB<',
      '>HTML<',
      /It has the ISBN urn:isbn:9783161484100 \(HTML\), and the others do not/u,
    ],
    ['ISBN of paper', /9780131103627/gu, '9781861972712', print],
    ['DOI', /10\.5555\/12345678/gu, '10.5555/87654321', doi],
    ['UUID', /urn:uuid:[\da-f]{8}/u, 'urn:uuid:00000000', uuid],
  ],
  mrc: [
    ['title', 'Older Hours', 'Elder Hours', title],
    [
      'author',
      'Müller, Jörg',
      'Meller, Jörg ',
      /contributor Meller, Jörg\b.*It lacks the contributor Jörg Müller|contributor/u,
    ],
    ['language', /eng(?= d\u001E)/u, 'ger', language],
    ['date', '\u001Fc2025.', '\u001Fc2024.', date],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    ['DOI', /10\.5555\/12345678/gu, '10.5555/87654321', doi],
    ['publisher', 'Saltmarsh', 'Freshmarsh'.slice(0, 9), /Its publisher is “Freshmars Press”|cannot be read/u],
  ],
  'mods.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['author', /Jörg/gu, 'Bo', /contributor Bo Müller, and nothing else has\. |contributor Bo Müller/u],
    ['one form of the name', '>Jörg<', '>Georg<', /contributor Georg Müller, and nothing else has/u],
    ['what somebody did', '>trl<', '>ill<', /Jean Traducteur \(ill\) for what they did/u],
    ['language', 'rfc5646">en<', 'rfc5646">de<', language],
    ['code of the language', /(rfc5646.*\s*.*iso639-2b">)eng/u, '$1ger', language],
    ['date', '2025-03-04<', '2025-03-05<', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    ['ISBN of paper', '9780131103627', '9781861972712', print],
    ['DOI', '>10.5555/12345678<', '>10.5555/87654321<', doi],
    ['UUID', /urn:uuid:[\da-f]{8}/u, 'urn:uuid:00000000', uuid],
  ],
  'onix.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['author', 'Jörg Müller</PersonName>', 'Bo Other</PersonName>', author],
    ['language', '<LanguageCode>eng', '<LanguageCode>ger', language],
    ['date', '>20250304<', '>20240304<', date],
    ['publisher', /Saltmarsh/gu, 'Freshmarsh', publisher],
    ['ISBN', /9783161484100/gu, '9781861972712', isbn],
    ['ISBN of another edition', 'E101', 'E105', /It has the ISBN urn:isbn:9783161484100 \(HTML\)/u],
    ['DOI', /10\.5555\/12345678/u, '10.5555/87654321', doi],
  ],
  'onix-3.0.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['translator', /Traducteur/gu, 'Tradutore', translator],
    ['ISBN', /9783161484100/gu, '9781861972712', isbn],
  ],
  'dc.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['author', 'Müller, Jörg', 'Other, Bo', author],
    [
      'an author who is left out',
      /<dc:creator>Müller, Jörg<\/dc:creator>/u,
      '',
      /It lacks the contributor Jörg Müller|It lacks the contributor Müller, Jörg/u,
    ],
    ['language', '<dc:language>en', '<dc:language>de', language],
    ['date', '<dc:date>2025-03-04', '<dc:date>2025-03-05', date],
    [
      'a date that is left out',
      '<dc:date>2025-03-04</dc:date>',
      '',
      /It says no date, and the others have 2025-03-04/u,
    ],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
    [
      'address',
      'https://example.org/hours/',
      'https://example.com/',
      /identifier https:\/\/example\.com\/, which no record has/u,
    ],
  ],
  'dcterms.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['subtitle', 'By Night', 'Elderly', title],
    ['date', /(dcterms:issued[^>]*>)2025/u, '$12024', date],
    ['ISBN', '9783161484100', '9781861972712', isbn],
  ],
  jsonld: [
    ['title', '"The Older Hours"', '"The Elder Hours"', title],
    ['author', '"Jörg Müller"', '"Bo Other"', author],
    [
      'an author who becomes a translator',
      /"author": \[\s*\{[^}]*\},\s*/su,
      '"author": [ ',
      /It does not have Jörg Müller as an author, and the others have/u,
    ],
    ['language', '"inLanguage": "en"', '"inLanguage": "de"', language],
    ['date', '"datePublished": "2025-03-04"', '"datePublished": "2025-03-05"', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
  ],
  'datacite.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['author', 'Müller, Jörg', 'Other, Bo', author],
    ['date', '>2025-03-04<', '>2025-03-05<', date],
    ['year', '<publicationYear>2025', '<publicationYear>2024', date],
    ['ISBN', '9783161484100', '9781861972712', /identifier urn:isbn:9781861972712, which no record has/u],
    ['DOI', '>10.5555/12345678<', '>10.5555/87654321<', doi],
  ],
  'crossref.xml': [
    ['title', 'Older Hours', 'Elder Hours', title],
    ['author', 'Müller', 'Other', /contributor Jörg Other, and nothing else has/u],
    ['date', '<day>04', '<day>05', date],
    ['ISBN', '9783161484100', '9781861972712', isbn],
    ['DOI', '<doi>10.5555/12345678', '<doi>10.5555/87654321', doi],
  ],
  'csl.json': [
    ['title', '"The Older Hours: By Night"', '"The Elder Hours: By Night"', title],
    ['author', '"given": "Jörg"', '"given": "Bo"', /contributor Bo Müller, and nothing else has/u],
    ['translator', 'Traducteur', 'Tradutore', translator],
    ['language', '"language": "en"', '"language": "de"', language],
    ['date', /2025,\s*3,\s*4/u, '2025, 3, 5', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '978-3-16-148410-0', '978-1-86197-271-2', oneIsbn],
    ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
    ['the title in a chapter', '"container-title": "The Older Hours', '"container-title": "The Elder Hours', title],
  ],
  bib: [
    ['title', 'title = {{The Older', 'title = {{The Elder', title],
    ['author', 'Müller, Jörg', 'Other, Bo', author],
    ['language', 'langid = {en}', 'langid = {de}', language],
    ['date', '2025-03-04', '2025-03-05', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '978-3-16-148410-0', '978-1-86197-271-2', oneIsbn],
    ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
    ['its form', 'title = {{', 'title = {{{{', /cannot be read/u],
  ],
  ris: [
    ['title', 'TI  - The Older', 'TI  - The Elder', title],
    ['author', 'AU  - Müller, Jörg', 'AU  - Other, Bo', author],
    ['translator', 'Traducteur', 'Tradutore', translator],
    ['language', 'LA  - en', 'LA  - de', language],
    ['date', 'DA  - 2025/03/04', 'DA  - 2025/03/05', date],
    ['year', 'PY  - 2025', 'PY  - 2024', date],
    ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
    ['ISBN', '978-3-16-148410-0', '978-1-86197-271-2', oneIsbn],
    ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
  ],
};

it('has a damage for every record that there is', () => {
  const endings = Object.values(recordFormats).map(({ extension }) => extension);
  expect(Object.keys(damages).toSorted()).toEqual(endings.toSorted());
});

it('finds nothing where nothing was changed', async () => {
  expect(await listDisagreements(new Map(sound))).toEqual([]);
});

describe.each(Object.entries(damages))('a record that was changed is named: %s', (ending, rows) => {
  const name = `hours.${ending}`;
  test.each(rows)('%s', async (_field, from, to, says) => {
    const errors = await listDisagreements(edit(`data/metadata/${name}`, from, to));
    const own = errors.filter((line) => line.startsWith(`${name} `));
    expect(own.join('\n')).toMatch(says);
    // The file is another than it was when the records of its package were written; no other record is blamed.
    const others = errors.filter((line) => !own.includes(line));
    expect(others.filter((line) => !/^(?:mets|premis)\.xml .* data\/metadata\//u.test(line))).toEqual([]);
    expect(others.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['mets.xml', 'premis.xml']));
  });
});

const packages: readonly (readonly [record: string, ...Damage])[] = [
  ['mets.xml', 'title', 'LABEL="The Older Hours"', 'LABEL="The Elder Hours"', title],
  ['mets.xml', 'UUID', /OBJID="urn:uuid:[\da-f]{8}/u, 'OBJID="urn:uuid:00000000', uuid],
  [
    'mets.xml',
    'a checksum',
    /CHECKSUM="[\da-f]{64}"(?=[^>]*>\s*<FLocat[^>]*hours\.epub)/u,
    `CHECKSUM="${'0'.repeat(64)}"`,
    /It says that the sha256 of data\/editions\/hours\.epub is 0{64}, and it is [\da-f]{64}/u,
  ],
  [
    'mets.xml',
    'a size',
    /SIZE="\d+"(?=[^>]*>\s*<FLocat[^>]*hours\.epub)/u,
    'SIZE="1"',
    /It says that data\/editions\/hours\.epub has 1 bytes, and it has \d+/u,
  ],
  [
    'mets.xml',
    'a file that it does not list',
    /<file [^>]*>\s*<FLocat[^>]*hours\.epub"\s*\/>\s*<\/file>/u,
    '',
    /It does not list data\/editions\/hours\.epub, which is in the package/u,
  ],
  [
    'mets.xml',
    'a file that is not there',
    /(FLocat[^>]*)hours\.epub/u,
    '$1hour.epub',
    /It lists data\/editions\/hour\.epub, which is not in the package/u,
  ],
  ['premis.xml', 'UUID', /urn:uuid:[\da-f]{8}/u, 'urn:uuid:00000000', uuid],
  [
    'premis.xml',
    'a checksum',
    /(hours\.epub<(?:(?!<\/object>).)*?<messageDigest>)[\da-f]{64}(?=<)/su,
    `$1${'0'.repeat(64)}`,
    /It says that the sha256 of data\/\S+ is 0{64}, and it is/u,
  ],
  [
    'premis.xml',
    'the other checksum',
    /<messageDigest>[\da-f]{128}/u,
    `<messageDigest>${'0'.repeat(128)}`,
    /It says that the sha512 of data\/\S+ is 0{128}, and it is/u,
  ],
  ['premis.xml', 'a size', /<size>\d+/u, '<size>1', /It says that data\/\S+ has 1 bytes, and it has \d+/u],
  [
    'premis.xml',
    'a file that it does not list',
    /(xsi:type="file">\s*<objectIdentifier>(?:(?!<\/objectIdentifier>).)*>)data\/editions\/hours\.html</su,
    '$1data/editions/hour.html<',
    /It lists data\/editions\/hour\.html, which is not in the package[^]*It does not list data\/editions\/hours\.html/u,
  ],
  [
    'premis.xml',
    'what a book is represented by',
    />data\/editions\/hours\.html</u,
    '>data/editions/hour.html<',
    /It lists data\/editions\/hour\.html, which is not in the package/u,
  ],
];

test.each(packages)('what %s says of the package is held against it: %s', async (record, _field, from, to, says) => {
  const errors = await listDisagreements(edit(`data/metadata/${record}`, from, to));
  expect(errors.filter((line) => line.startsWith(`${record} `)).join('\n')).toMatch(says);
});

test.each<Damage>([
  ['title', 'The Older', 'The Elder', title],
  ['publisher', 'Saltmarsh', 'Freshmarsh', publisher],
  ['ISBN', '9783161484100', '9781861972712', isbn],
  ['DOI', '10.5555/12345678', '10.5555/87654321', doi],
])('what bag-info.txt says of the book is held against the others: %s', async (_field, from, to, says) => {
  const errors = await listDisagreements(edit('bag-info.txt', from, to));
  expect(errors.filter((line) => line.startsWith('bag-info.txt ')).join('\n')).toMatch(says);
});
