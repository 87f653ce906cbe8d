/** What finished editions hold, damaged in one place: each damage is caught, by its rule and at its line. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkParity } from '../../src/checks/parity.ts';
import { bookOf } from '../../src/editions/index.ts';
import type { Artifact, Book } from '../../src/model/index.ts';
import { PdfString, listPages, name, textString } from '../../src/pdf-file/index.ts';
import { Report, type RuleId } from '../../src/report/index.ts';
import { openSession, type Session } from '../../src/session.ts';
import { folderWith, removeFolders } from '../support/folder.ts';
import { exchangeInEpub, heldBook, inEpub, inHtml, inPdf, inSite, type Damage } from '../support/held-book.ts';

let book: Book;
let artifacts: readonly Artifact[];

let session: Session;

beforeAll(async () => {
  session = openSession({ env: { SOURCE_DATE_EPOCH: '0' } });
  ({ book, artifacts } = await make(''));
}, 180_000);

afterAll(async () => {
  await session.close();
  await removeFolders();
});

/** @param wishes further lines of book.yaml */
async function make(wishes: string): Promise<{ book: Book; artifacts: readonly Artifact[] }> {
  const files = { ...heldBook, 'book.yaml': `${String(heldBook['book.yaml'])}${wishes}` };
  const reading = await session.read(await folderWith(files, 'tides'));
  const making = await session.make(reading, ['html', 'site', 'epub', 'pdf']);
  return { book: making.book, artifacts: making.made.map(({ artifact }) => artifact) };
}

type Name = 'html' | 'site' | 'epub' | 'pdf';

async function examine(edition: Name, damage: Damage = (artifact) => artifact): Promise<Report> {
  const sound = artifacts.find((artifact) => artifact.edition === edition);
  if (sound === undefined) throw new Error(`no ${edition} was made`);
  const report = new Report();
  await checkParity({ book: bookOf(book, edition), artifacts: [await damage(sound)] }, report);
  return report;
}

describe.each(['html', 'epub', 'pdf'] as const)('a sound edition (%s)', (edition) => {
  it('holds what the Book holds, and the proof says what it looked for', async () => {
    const { messages, examinations } = await examine(edition);
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([{ check: 'parity', edition, result: 'passed', findings: 0 }]);
    expect(examinations[0]?.evidence).toMatch(
      /^\d+ passages, 3 passages of notes, \d+ headings, 4 pictures, 1 table, 3 formulas, \d+ links, 4 entries of an index, \d+ lines of the contents/u,
    );
  });
});

it('a sound site has its contents on the first page, and ways to its pages beside the text of each', async () => {
  const { messages, examinations } = await examine('site');
  expect(messages).toEqual([]);
  expect(examinations[0]?.evidence).toMatch(/, 7 lines of the contents$/u);
});

it.each([
  ['notes at the end of the book, formulas as pictures', 'notes: endnotes\nformulas: { epub: pictures }\n'],
  ['notes at the end of chapters, headings with numbers', 'notes: chapter\nnumber-sections: true\n'],
  [
    'notes numbered by the page, lists, a cover in the PDF',
    'notes: { place: foot, numbering: page }\nlists: [figures, tables]\ncover: bay.png\n',
  ],
  ['contents that are not printed', 'contents: false\n'],
])(
  'sound editions with %s hold what the Book holds',
  async (_, wishes) => {
    const made = await make(wishes);
    const report = new Report();
    for (const artifact of made.artifacts)
      await checkParity({ book: bookOf(made.book, artifact.edition), artifacts: [artifact] }, report);
    expect(report.messages).toEqual([]);
    expect(report.examinations.map(({ result }) => result)).toEqual(['passed', 'passed', 'passed', 'passed']);
  },
  120_000,
);

/** Where in the manuscript: `file:line`. */
type Row = readonly [what: string, damage: Damage, rule: RuleId, place: string];

const second = /<p[^>]*>The second came.*?<\/p>/su;
const third = /<p[^>]*>The third came.*?<\/p>/su;
const both = /(<p[^>]*>The second came.*?<\/p>)(\s*)(<p[^>]*>The third came.*?<\/p>)/su;
const rowOfMaria = /<tr>\s*<td[^>]*>Maria<\/td>.*?<\/tr>/su;
const figures = /(<figure[^>]*id="fig-bay".*?<\/figure>)(\s*)(<figure[^>]*id="fig-strait".*?<\/figure>)/su;

/** The same in the text of both: what is damaged is one file of HTML or of XHTML. */
function inText(change: (file: string, from: string | RegExp, to: string) => Damage): Row[] {
  const harbour = (from: string | RegExp, to: string): Damage => change('harbour.xhtml', from, to);
  const ledger = (from: string | RegExp, to: string): Damage => change('ledger.xhtml', from, to);
  const crossing = (from: string | RegExp, to: string): Damage => change('crossing.xhtml', from, to);
  return [
    ['two paragraphs swapped', harbour(both, '$3$2$1'), 'text-lost', 'harbour.md:5'],
    ['a paragraph twice', harbour(second, '$&$&'), 'text-added', 'harbour.md:5'],
    ['a paragraph dropped', harbour(third, ''), 'text-lost', 'harbour.md:7'],
    ['a short paragraph that nobody wrote', harbour(third, '$&<p>Ho!</p>'), 'text-added', 'harbour.md:7'],
    ['a word twice', harbour('with salt', 'with with salt'), 'text-added', 'harbour.md:5'],
    ['a sign changed', harbour('lamps were lit.', 'lamps were lit?'), 'text-added', 'harbour.md:3'],
    ['a note dropped', harbour('Nobody counted the boats that came in the night.', ''), 'text-lost', 'harbour.md:27'],
    [
      'a heading of another level',
      harbour(/<h2([^>]*)>(The pilots)<\/h2>/u, '<h3$1>$2</h3>'),
      'heading-differs',
      'harbour.md:9',
    ],
    ['an item of a list dropped', harbour(/<li[^>]*>Lanterns.*?<\/li>/su, ''), 'text-lost', 'harbour.md:18'],
    ['a caption dropped', harbour(/The strait beyond the island\./u, ''), 'text-lost', 'harbour.md:23'],
    [
      'another alternative text',
      harbour('alt="A chart of the strait"', 'alt="A chart of the state"'),
      'picture-differs',
      'harbour.md:23',
    ],
    ['a picture dropped', harbour(/<img[^>]*A chart of the bay[^>]*>/u, ''), 'picture-differs', 'harbour.md:21'],
    ['a picture twice', harbour(/<img[^>]*A chart of the bay[^>]*>/u, '$&$&'), 'picture-differs', 'harbour.md:21'],
    ['two pictures swapped', harbour(figures, '$3$2$1'), 'picture-differs', 'harbour.md:21'],
    ['a row of a table dropped', ledger(rowOfMaria, ''), 'table-differs', 'ledger.md:5'],
    [
      'two cells swapped',
      ledger(/(>)four(<.*?>)barrels of salt(<)/su, '$1barrels of salt$2four$3'),
      'table-differs',
      'ledger.md:5',
    ],
    ['a header cell that is none', ledger(/<th([^>]*)>Hour<\/th>/u, '<td$1>Hour</td>'), 'table-differs', 'ledger.md:5'],
    ['a formula dropped', ledger(/<math[^>]*alttext="a".*?<\/math>/su, ''), 'formula-differs', 'ledger.md:17'],
    [
      'other TeX of a formula',
      ledger('h = a \\sin(\\omega t) + b', 'h = a \\cos(\\omega t) + b'),
      'formula-differs',
      'ledger.md:15',
    ],
    ['a formula that is read aloud otherwise', ledger('alttext="a"', 'alttext="b"'), 'formula-differs', 'ledger.md:17'],
    ['other signs of a formula', ledger(/<mi>h<\/mi>/u, '<mi>k</mi>'), 'formula-differs', 'ledger.md:15'],
    ['a line of code dropped', ledger(/report.*?\n/su, ''), 'text-lost', 'ledger.md:19'],
    ['a line of code with other spaces', ledger(/\n {4}/u, '\n  '), 'text-added', 'ledger.md:19'],
    [
      'a link to another place inside',
      harbour(/href="[^"]*#tab-hours"/u, 'href="#fig-bay"'),
      'link-differs',
      'harbour.md:11',
    ],
    [
      'a link to another address',
      harbour('https://example.org/port', 'https://example.org/porch'),
      'link-differs',
      'harbour.md:11',
    ],
    [
      'a link in a note to another address',
      harbour('example.org/office', 'example.org/offices'),
      'link-differs',
      'harbour.md:28',
    ],
    [
      'a link that is none',
      harbour(/<a href="https:\/\/example\.org\/almanac"[^>]*>(.*?)<\/a>/su, '$1'),
      'link-differs',
      'harbour.md:25',
    ],
    [
      'a reference to another note',
      crossing(/href="([^"]*)#fn-crossing-1"/u, 'href="$1#crossing"'),
      'link-differs',
      'crossing.md:3',
    ],
    ['a definition dropped', crossing(/<dd[^>]*>The second of them.*?<\/dd>/su, ''), 'text-lost', 'crossing.md:17'],
  ];
}

/**
 * The same in lists of contents.
 * @param other where the line of “The ledger” is made to lead
 */
function inContents(change: (from: string | RegExp, to: string) => Damage, other: string): Row[] {
  const row = (what: string, from: RegExp, to: string, place = 'ledger.md:1'): Row => [
    `a line of its contents ${what}`,
    change(from, to),
    'contents-differs',
    place,
  ];
  return [
    row('dropped', ledgerLine, ''),
    row('twice', ledgerLine, '$&$&'),
    row(
      'before another',
      /(<li class="entry-chapter"><a href="[^"]*harbour.*?)(<li class="entry-chapter"><a href="[^"]*ledger.*?<\/li>)/su,
      '$2$1',
    ),
    row('with other words', /(<span class="title">The ledge)r/u, '$1'),
    row('with another number', /(<span class="number">)2(<\/span> <span class="title">The ledger)/u, '$13$2'),
    row('that leads elsewhere', /(<li class="entry-chapter"><a href=")[^"]*ledger[^"]*/u, `$1${other}`),
  ];
}

const ledgerLine = /<li class="entry-chapter"><a href="[^"]*ledger[^"]*"[^>]*>.*?<\/li>/su;
const ledgerPoint = /<navPoint [^>]*>\s*<navLabel><text>2 The ledger.*?<\/navPoint>/su;
const landfallBelow = /<ol>\s*(<li class="entry-heading"><a href="[^"]*landfall.*?<\/li>)\s*<\/ol>\s*<\/li>/su;

const inLists: Readonly<Record<Exclude<Name, 'pdf'>, readonly Row[]>> = {
  html: [
    ...inContents(inHtml, '#crossing'),
    ['a line of its contents at another level', inHtml(landfallBelow, '</li>$1'), 'contents-differs', 'crossing.md:7'],
    ['no contents', inHtml(/<nav class="contents".*?<\/nav>/su, ''), 'contents-differs', 'harbour.md:1'],
  ],
  site: [
    ...inContents((from, to) => inSite('index.html', from, to), 'crossing.html'),
    ['on one page a line dropped', inSite('crossing.html', ledgerLine, ''), 'contents-differs', 'ledger.md:1'],
    [
      'no contents on one page',
      inSite('crossing.html', /<nav class="contents".*?<\/nav>/su, ''),
      'contents-differs',
      'harbour.md:1',
    ],
    [
      'no list of chapters on the page of a part',
      inSite('book.html', /<nav class="contents" aria-label="Going Out".*?<\/nav>/su, ''),
      'contents-differs',
      'harbour.md:1',
    ],
  ],
  epub: [
    ...inContents((from, to) => inEpub('toc.xhtml', from, to), '007-crossing.xhtml#crossing'),
    [
      'a line of its contents at another level',
      inEpub('toc.xhtml', landfallBelow, '</li>$1'),
      'contents-differs',
      'crossing.md:7',
    ],
    ['a line of its NCX dropped', inEpub('toc.ncx', ledgerPoint, ''), 'contents-differs', 'ledger.md:1'],
    ['a line of its NCX twice', inEpub('toc.ncx', ledgerPoint, '$&$&'), 'contents-differs', 'ledger.md:1'],
    [
      'a line of its NCX with other words',
      inEpub('toc.ncx', '2 The ledger', '2 The ledge'),
      'contents-differs',
      'ledger.md:1',
    ],
    [
      'a line of its NCX that leads elsewhere',
      inEpub('toc.ncx', /src="[^"]*#ledger"/u, 'src="007-crossing.xhtml#crossing"'),
      'contents-differs',
      'ledger.md:1',
    ],
  ],
};

const inHtmlAlone: readonly Row[] = [
  [
    'two notes swapped',
    inHtml(/(<li id="fn-harbour-1".*?<\/li>)(\s*)(<li id="fn-harbour-2".*?<\/li>)/su, '$3$2$1'),
    'text-lost',
    'harbour.md:27',
  ],
  [
    'a picture of other bytes',
    inHtml(/(<img[^>]*src="data:image\/png;base64,)([^"]{40})/u, '$1iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0'),
    'picture-differs',
    'harbour.md:21',
  ],
  [
    'an entry of the index dropped',
    inHtml(/<li class="index-entry"><p class="index-line"><span class="index-term">crews.*?<\/li>/su, ''),
    'index-differs',
    '',
  ],
  [
    'an entry of the index that names another place',
    inHtml(/(crews<\/span><span class="index-locators">, <a class="index-locator" href="#)[^"]*/u, '$1fig-bay'),
    'index-differs',
    '',
  ],
  [
    'an id at another place',
    inHtml(
      /(<figure[^>]*) id="fig-bay"(.*?)(<p>Out of|<p class="first">Out of)/su,
      '$1$2<p id="fig-bay" class="first">Out of',
    ),
    'link-differs',
    'harbour.md:21',
  ],
  [
    'chapters in another order',
    inHtml(/(<section id="harbour".*?)(<section id="ledger".*?)(<section id="crossing")/su, '$2$1$3'),
    'text-lost',
    'ledger.md:1',
  ],
];

const inEpubAlone: readonly Row[] = [
  [
    'two notes swapped',
    inEpub(
      'harbour.xhtml',
      /(<aside id="fn-harbour-1".*?<\/aside>)(\s*)(<aside id="fn-harbour-2".*?<\/aside>)/su,
      '$3$2$1',
    ),
    'text-lost',
    'harbour.md:27',
  ],
  ['a picture of other bytes', exchangeInEpub('bay-', 'strait-', false), 'picture-differs', 'harbour.md:21'],
  [
    'an entry of the index dropped',
    inEpub('index.xhtml', /<li[^>]*><p class="index-line"[^>]*><span class="index-term"[^>]*>crews.*?<\/li>/su, ''),
    'index-differs',
    '',
  ],
  [
    'an entry of the index that names another place',
    inEpub('index.xhtml', /(crews<\/span>.*?href="[^"#]*#)[^"]*/su, '$1fig-bay'),
    'index-differs',
    '',
  ],
  [
    'chapters in another order',
    inEpub('.opf', /(<itemref[^>]*harbour[^>]*>)(\s*)(<itemref[^>]*ledger[^>]*>)/u, '$3$2$1'),
    'text-lost',
    'ledger.md:1',
  ],
  ['a chapter twice in its spine', inEpub('.opf', /<itemref[^>]*ledger[^>]*>/u, '$&$&'), 'text-added', 'ledger.md:1'],
  ['a chapter that is not in its spine', inEpub('.opf', /<itemref[^>]*ledger[^>]*>/u, ''), 'text-lost', 'ledger.md:1'],
];

// What a PDF says of things that are no words is the browser's work: the author is told, and it is made.
const inPdfAlone: readonly Row[] = [
  [
    'two paragraphs swapped',
    inPdf((pdf) => pdf.swap(pdf.find('P', 'The second came'), pdf.find('P', 'The third came'))),
    'text-lost',
    'harbour.md:5',
  ],
  ['a paragraph twice', inPdf((pdf) => pdf.double(pdf.find('P', 'The second came'))), 'text-added', 'harbour.md:5'],
  ['a paragraph dropped', inPdf((pdf) => pdf.drop(pdf.find('P', 'The third came'))), 'text-lost', 'harbour.md:7'],
  ['a note dropped', inPdf((pdf) => pdf.drop(pdf.find('Note', 'Nobody counted'))), 'text-lost', 'harbour.md:27'],
  ['a note twice', inPdf((pdf) => pdf.double(pdf.find('Note', 'Nobody counted'))), 'text-added', 'harbour.md:27'],
  [
    'two notes swapped',
    inPdf((pdf) => pdf.swap(pdf.find('Note', 'Nobody counted'), pdf.find('Note', 'The salt was'))),
    'text-lost',
    'harbour.md:28',
  ],
  [
    'a heading of another level',
    inPdf((pdf) => pdf.find('H2', 'The pilots').set('S', name('H3'))),
    'print-differs',
    'harbour.md:9',
  ],
  ['an item of a list dropped', inPdf((pdf) => pdf.drop(pdf.find('LI', 'Lanterns'))), 'text-lost', 'harbour.md:18'],
  ['a caption dropped', inPdf((pdf) => pdf.drop(pdf.find('Caption', 'The strait'))), 'text-lost', 'harbour.md:23'],
  [
    'another alternative text',
    inPdf((pdf) => pdf.find('Figure', 'A chart of the strait').set('Alt', textString('A chart of the state'))),
    'print-differs',
    'harbour.md:23',
  ],
  [
    'a picture dropped',
    inPdf((pdf) => pdf.drop(pdf.find('Figure', 'A chart of the bay'))),
    'print-differs',
    'harbour.md:21',
  ],
  [
    'two pictures swapped',
    inPdf((pdf) => pdf.swap(pdf.find('Figure', 'A chart of the bay'), pdf.find('Figure', 'A chart of the strait'))),
    'print-differs',
    'harbour.md:21',
  ],
  [
    'a drawing twice',
    inPdf((pdf) => pdf.double(pdf.find('Figure', 'What the stars'))),
    'print-differs',
    'crossing.md:11',
  ],
  ['a picture with the pixels of another', inPdf((pdf) => pdf.exchangePictures(60)), 'print-differs', 'harbour.md:21'],
  ['a photograph of other bytes', inPdf((pdf) => pdf.exchangePictures(48)), 'print-differs', 'ledger.md:27'],
  ['a row of a table dropped', inPdf((pdf) => pdf.drop(pdf.find('TR', 'Maria'))), 'print-differs', 'ledger.md:5'],
  [
    'two cells swapped',
    inPdf((pdf) => pdf.swap(pdf.find('TD', 'four'), pdf.find('TD', 'barrels of salt'))),
    'print-differs',
    'ledger.md:5',
  ],
  [
    'a header cell that is none',
    inPdf((pdf) => pdf.find('TH', 'Hour').set('S', name('TD'))),
    'print-differs',
    'ledger.md:5',
  ],
  ['a formula dropped', inPdf((pdf) => pdf.drop(pdf.find('Formula', 'omega equals'))), 'print-differs', 'ledger.md:17'],
  [
    'a formula that is read aloud otherwise',
    inPdf((pdf) => pdf.find('Formula', 'omega equals').set('Alt', textString('omega equals pi'))),
    'print-differs',
    'ledger.md:17',
  ],
  ['a listing dropped', inPdf((pdf) => pdf.drop(pdf.find('Code', 'count'))), 'text-lost', 'ledger.md:19'],
  [
    'a link to another place inside',
    inPdf((pdf) => pdf.link('the tables').set('Dest', new PdfString('fig-bay'))),
    'print-differs',
    'harbour.md:11',
  ],
  [
    'a link to another address',
    inPdf((pdf) => pdf.at(pdf.link('the port').get('A')).set('URI', new PdfString('https://example.org/porch'))),
    'print-differs',
    'harbour.md:11',
  ],
  [
    'a link that is none',
    inPdf((pdf) => pdf.find('Link', 'the almanac').set('S', name('Span'))),
    'print-differs',
    'harbour.md:25',
  ],
  ['a place on another page', inPdf((pdf) => pdf.moveDestination('tab-hours')), 'print-differs', 'ledger.md:11'],
  ['an entry of the index dropped', inPdf((pdf) => pdf.drop(pdf.find('LI', 'crews'))), 'text-lost', ''],
  [
    'an entry of the index that names another place',
    inPdf((pdf) => pdf.retarget('index-place-5', 'fig-bay')),
    'print-differs',
    '',
  ],
  [
    'sections in another order',
    inPdf((pdf) => pdf.swap(pdf.find('Sect', 'What was carried'), pdf.find('Sect', 'Out of the harbour'))),
    'text-lost',
    'crossing.md:1',
  ],
  ['a line of the contents dropped', inPdf((pdf) => pdf.drop(pdf.line('The ledger'))), 'print-differs', 'ledger.md:1'],
  [
    'a line of the contents twice',
    inPdf((pdf) => pdf.double(pdf.line('The ledger'))),
    'print-differs',
    'harbour.md:13',
  ],
  [
    'two lines of the contents swapped',
    inPdf((pdf) => pdf.swap(pdf.line('The harbour'), pdf.line('The ledger'))),
    'print-differs',
    'ledger.md:1',
  ],
  [
    'a line of the contents with other words',
    inPdf((pdf) => pdf.exchangeParts(pdf.find('Link', 'The harbour'), pdf.find('Link', 'The ledger'), 1)),
    'print-differs',
    'ledger.md:1',
  ],
  [
    'a line of the contents that leads elsewhere',
    inPdf((pdf) => pdf.link('The ledger').set('Dest', new PdfString('crossing'))),
    'print-differs',
    'ledger.md:1',
  ],
  [
    'a line of the contents with the number of another page',
    inPdf((pdf) => pdf.exchangeParts(pdf.find('Link', 'The harbour'), pdf.find('Link', 'The ledger'), 2)),
    'print-differs',
    'ledger.md:1',
  ],
  [
    'pages that are called otherwise than in the contents',
    inPdf((pdf) => pdf.catalog.delete('PageLabels')),
    'print-differs',
    'ledger.md:1',
  ],
  [
    'a bookmark dropped',
    inPdf((pdf) => pdf.bookmark('The harbour').set('Next', pdf.bookmark('Index').get('Next') ?? null)),
    'contents-differs',
    'ledger.md:1',
  ],
  [
    'a bookmark twice',
    inPdf((pdf) => pdf.bookmark('The harbour').set('Next', pdf.add(new Map(pdf.bookmark('The harbour'))))),
    'contents-differs',
    'harbour.md:1',
  ],
  [
    'two bookmarks swapped',
    inPdf((pdf) => pdf.exchange(pdf.bookmark('The harbour'), pdf.bookmark('The ledger'), ['Title', 'Dest'])),
    'contents-differs',
    'harbour.md:1',
  ],
  [
    'a bookmark with other words',
    inPdf((pdf) => pdf.bookmark('The ledger').set('Title', textString('The ledge'))),
    'contents-differs',
    'ledger.md:1',
  ],
  [
    'a bookmark that leads elsewhere',
    inPdf((pdf) => pdf.bookmark('The ledger').set('Dest', new PdfString('crossing'))),
    'contents-differs',
    'ledger.md:1',
  ],
  [
    'a bookmark that leads to a page and no place',
    inPdf((pdf) => pdf.bookmark('The ledger').set('Dest', [listPages(pdf.file)[0] ?? null, name('Fit')])),
    'contents-differs',
    'ledger.md:1',
  ],
  [
    'a bookmark of a place on another page',
    inPdf((pdf) => pdf.moveDestination('the-youngest-pilot')),
    'print-differs',
    'harbour.md:13',
  ],
  ['no bookmarks', inPdf((pdf) => pdf.catalog.delete('Outlines')), 'contents-differs', 'harbour.md:1'],
];

describe.each([
  ['html', [...inText((_, from, to) => inHtml(from, to)), ...inHtmlAlone, ...inLists.html]],
  ['site', inLists.site],
  ['epub', [...inText(inEpub), ...inEpubAlone, ...inLists.epub]],
  ['pdf', inPdfAlone],
] as const)('%s with', (edition, rows) => {
  it.each(rows)('%s', async (_, damage, rule, place) => {
    const { messages, examinations } = await examine(edition, damage);
    const told = messages.map(
      (message) => `${message.rule} ${message.file ?? ''}${message.line === undefined ? '' : `:${message.line}`}`,
    );
    expect(told).toContain(`${rule} ${place}`);
    const severe = messages.filter((message) => message.rule !== 'print-differs');
    expect(severe.every(({ severity }) => severity === 'error')).toBe(true);
    expect(examinations).toMatchObject([{ result: 'failed', findings: messages.length }]);
  });
});
