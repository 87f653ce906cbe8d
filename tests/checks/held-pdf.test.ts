/** What a tagged PDF holds, told line by line: along its tags, with its links, pictures and places. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPdfContents, type PdfContents } from '../../src/checks/contents/pdf.ts';
import { describeForPrint } from '../../src/checks/contents/pdf-pictures.ts';
import { compareDestinations } from '../../src/checks/contents/places.ts';
import { readHtmlContents } from '../../src/checks/contents/html.ts';
import { examinePdf } from '../../src/checks/pdf.ts';
import type { Image } from '../../src/model/index.ts';
import { dictionary, name } from '../../src/pdf-file/index.ts';
import { paintGrey, takePhotograph } from '../support/made-up-pictures.ts';
import { paint, t, type Tag, writeTaggedPdf } from '../support/tagged-pdf.ts';
import { tellHolding } from '../support/told-holdings.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const places = { notes: new Set(['fn-1']), references: new Set(['ref-1']) };

function read(
  ...given: Parameters<typeof writeTaggedPdf>
): PdfContents & { pageOf: (number: number) => number | undefined } {
  const { opened } = examinePdf(writeTaggedPdf(...given));
  if (opened === undefined) throw new Error('a PDF that cannot be read');
  return { ...readPdfContents(opened, places), pageOf: (number) => opened.pages.get(number) };
}

const told = (...tags: readonly Tag[]): string[] => {
  const { text, notes } = read(tags).holdings;
  return [...text.map(tellHolding), ...notes.map((one) => `note: ${tellHolding(one)}`)];
};

/** Below a line, what stands below it. */
const ownList = t('TOC', {}, t('TOCI', {}, t('Link', { to: ['#b'] }, 'Below')));

describe('what a PDF holds', () => {
  it.each<[what: string, tags: readonly Tag[], told: string[]]>([
    [
      'headings by their words and levels',
      [t('H1', {}, 'The ', t('Span', {}, 'sea')), t('H6', {}, 'B')],
      ['heading “The sea” words=thesea level=1', 'heading “B” words=b level=6'],
    ],
    ['no headings without words', [t('H1', {}, '-'), t('H', {}, 'A'), t('P', {}, 'B')], []],
    [
      'formulas as they are read aloud',
      [t('P', {}, t('Formula', { alt: 'x squared' }, 'x', t('H2', {}, '2')))],
      ['formula “x squared” aloud=xsquared'],
    ],
    ['formulas of which nothing is read', [t('Formula', {}, 'x')], ['formula “” aloud=']],
    [
      'pictures by their words',
      [t('Figure', { alt: 'A  chart' }), t('Figure', {})],
      ['picture “A chart” words=Achart', 'picture “” words='],
    ],
    [
      'tables by their cells, in parts or not',
      [
        t(
          'Table',
          {},
          t('Caption', {}, 'C'),
          t('THead', {}, t('TR', {}, t('TH', {}, 'a'), t('TH', {}, 'b'))),
          t('TR', {}, t('TH', {}, 'c'), t('P', {}, 'x'), t('TD', {}, 'd, e')),
        ),
      ],
      ['table “a” rows=2 heads=hh hd cells=a | b || c | de'],
    ],
    [
      'links inside and out',
      [
        t(
          'P',
          {},
          t('Link', { to: ['#ä'] }, 'in'),
          t('Link', { to: ['https://E.org/x y'] }, 'out'),
          t('Link', { to: ['?'] }, 'lost'),
        ),
      ],
      ['link “in” words=in to=#ä', 'link “out” words=out to=https://e.org/x%20y', 'link “lost” words=lost to=nowhere'],
    ],
    [
      'links over several lines once',
      [t('Link', { to: ['#a', '#a'] }, 'x'), t('Link', { to: ['#a', '#b'] }, 'y')],
      ['link “x” words=x to=#a', 'link “y” words=y to=#a and #b'],
    ],
    [
      'references to notes without their numbers',
      [t('Link', { to: ['#fn-1'] }, '12'), t('Reference', {}, t('Link', { to: ['#fn-1'] }, '3'))],
      ['link “12” refers=to a note to=#fn-1', 'link “3” refers=to a note to=#fn-1'],
    ],
    ['no ways back, and no links that nobody sees', [t('Link', { to: ['#ref-1'] }, 'x'), t('Link', {}, 'y')], []],
    [
      'what is in notes as a thread of its own',
      [t('P', {}, t('Note', {}, t('P', {}, t('Link', { to: ['#a'] }, 'n'))), t('Link', { to: ['#b'] }, 't'))],
      ['link “t” words=t to=#b', 'note: link “n” words=n to=#a'],
    ],
    [
      'lines of the contents, with the pages that they name',
      [
        t(
          'TOC',
          {},
          t('TOCI', {}, t('Reference', {}, t('Link', { to: ['#a'] }, t('Span', {}, '1 '), 'One, ', 'xii')), ownList),
          t('TOCI', {}, t('Link', { to: ['#c'] }, '7')),
          t('TOCI', {}, t('Link', {}, 'Nowhere ', '9')),
          t('P', {}, t('Link', { to: ['#d'] }, 'no line')),
        ),
        t('H2', {}, 'A'),
      ],
      [
        'contents “1 One,” words=1one to=#a level=1 a=xii',
        'contents “Below” words=below to=#b level=2 b=',
        'contents “7” words=7 to=#c level=1 c=',
        'contents “Nowhere” words=nowhere to=nowhere level=1 owhere=9',
        'heading “A” words=a level=2',
      ],
    ],
  ])('is %s', (_, tags, lines) => {
    expect(told(...tags)).toEqual(lines);
  });

  it.each(['P', 'LBody', 'TD', 'TH'])(
    'is entries of an index by their terms, which begin with their line (%s)',
    (line) => {
      const locators = t(
        'Reference',
        {},
        t('Span', {}, t('Link', { to: ['#a'] }, '1-2')),
        t('Link', { to: ['#b', '#c'] }, '7'),
      );
      expect(
        told(t('Sect', {}, t('P', {}, 'Before'), t(line, {}, 'crews, ', t('Span', {}, 'of boats'), locators))),
      ).toEqual(['entry “crews, of boats” words=crewsofboats a=1-2 b=7 c=7']);
      expect(told(t('P', {}, 'a ', t('Note', {}, 'b '), locators))[0]).toContain('entry “a b”');
    },
  );

  it('is words, and the places to which links lead', () => {
    const { words, pages } = read([t('H1', {}, 'One'), t('P', { page: 1 }, 'Two', t('Note', {}, 'three'))], 2, {
      a: 0,
      ä: 1,
      gone: undefined,
    });
    expect(words.text.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['heading One', 'text Two']);
    expect(words.notes.map(({ text }) => text)).toEqual(['three']);
    expect([...pages]).toEqual([
      ['a', 0],
      ['ä', 1],
    ]);
  });
});

describe('a picture', () => {
  const grey = Buffer.from([0, 80, 160, 255, 1, 2]);
  const pixels = Buffer.from([...grey].flatMap((value) => [value, value, value]));
  const facetsOf = (...parts: Tag['parts']): Readonly<Record<string, string>> => {
    const { words: _words, ...facets } = read([t('Figure', { alt: 'x' }, ...parts)]).holdings.text[0]?.facets ?? {};
    return facets;
  };

  it('is known by its pixels, in grey or in colours', () => {
    const known = { size: '3 × 2 pixels', pixels: hash(pixels) };
    expect(facetsOf(paint(3, 2, grey))).toEqual(known);
    expect(facetsOf(paint(3, 2, pixels))).toEqual(known);
    expect(facetsOf(t('Span', {}, paint(3, 2, pixels)))).toEqual(known);
  });

  it('is known by its size where its pixels tell nothing', () => {
    const size = { size: '3 × 2 pixels' };
    expect(facetsOf(paint(3, 2, grey.subarray(1)))).toEqual(size);
    expect(facetsOf(paint(3, 2, grey, { SMask: dictionary({}) }))).toEqual(size);
    expect(facetsOf(paint(2000, 1001, grey))).toEqual({ size: '2000 × 1001 pixels' });
    expect(facetsOf(paint(3, 2, grey, { Filter: name('FlateDecode') }))).toEqual({ ...size, pixels: 'damaged' });
    // More of them than it says are too many.
    expect(facetsOf(paint(3, 2, Buffer.alloc(24)))).toEqual(size);
  });

  it('is known by its scan, if it is a photograph, whatever stands before that', () => {
    const scan = Buffer.from([0xff, 0xda, 1, 2, 3]);
    const jpeg = (...head: readonly number[]) =>
      paint(3, 2, Buffer.from([...head, ...scan]), { Filter: name('DCTDecode') });
    const known = { size: '3 × 2 pixels', scan: hash(scan) };
    expect(facetsOf(jpeg(0xff, 0xd8))).toEqual(known);
    expect(facetsOf(jpeg())).toEqual(known);
    expect(facetsOf(paint(3, 2, Buffer.from([1, 2]), { Filter: name('DCTDecode') }))).toEqual({
      size: '3 × 2 pixels',
      scan: hash(Buffer.from([1, 2])),
    });
  });

  it('is not known where none is painted, or more than one', () => {
    expect(facetsOf()).toEqual({});
    expect(facetsOf('words')).toEqual({});
    expect(facetsOf(paint(3, 2, grey), paint(2, 3, grey))).toEqual({});
  });

  it('is kept of the manuscript as print keeps it', () => {
    const image = (mediaType: Image['mediaType'], bytes: Uint8Array): Image => ({
      key: 'images/a',
      mediaType,
      bytes,
      width: 3,
      height: 2,
    });
    expect(describeForPrint(image('image/svg+xml', grey))).toEqual({});
    expect(describeForPrint(image('image/webp', grey))).toEqual({ size: '3 × 2 pixels' });
    expect(describeForPrint(image('image/png', grey))).toEqual({ size: '3 × 2 pixels' });
    expect(describeForPrint(image('image/png', paintGrey(3, 2)))['pixels']).toMatch(/^[\da-f]{64}$/u);
    expect(describeForPrint(image('image/jpeg', grey))).toEqual({});
    const photograph = takePhotograph(16, 8);
    const facets = describeForPrint(image('image/jpeg', photograph));
    expect(facets['size']).toBe('16 × 8 pixels');
    expect(facets['scan']).toBe(hash(photograph.subarray(Buffer.from(photograph).indexOf('ffda', 0, 'hex'))));
  });
});

describe('a destination', () => {
  const html =
    '<p id="a">The first passage</p><p>The second passage</p><p id="empty"></p><p id="b">The third passage</p>';
  const wanted = readHtmlContents(Buffer.from(html));
  const links = ['#a', '#b', '#c', '#empty'].map((to) => t('Link', { to: [to] }, 'x'));
  const differences = (
    a: number | undefined,
    b: number | undefined,
    third: Tag = t('P', { page: 3 }, 'The third passage'),
  ): string[] => {
    const found = read(
      [
        t('P', { page: 1 }, 'The first ', t('Span', { page: 2 }, 'passage')),
        t('P', { page: 2 }, 'The second passage'),
        third,
        t('P', { page: 4 }, ...links),
      ],
      6,
      { a, b, empty: 3 },
    );
    return compareDestinations(wanted, found, found.pageOf, ({ letters }) => letters).map(
      (one) =>
        `${one.what} ${String(one.facet)} ${one.wanted?.name ?? ''}: ${String(one.wanted?.facets['to'])} → ${String(one.found?.facets['to'])}`,
    );
  };

  it.each([0, 1, 2])('stands on the pages of its passage, or at the foot of the one before (page %i)', (page) => {
    expect(differences(page, 3)).toEqual([]);
    expect(differences(page, 2)).toEqual([]);
  });

  it('on any other page is told, with both', () => {
    expect(differences(3, 3)).toEqual(['changed to The first passage: page 2 of the file → page 4 of the file']);
    expect(differences(1, 1)).toEqual(['changed to The third passage: page 4 of the file → page 2 of the file']);
    expect(differences(1, 4)).toEqual(['changed to The third passage: page 4 of the file → page 5 of the file']);
  });

  it('that is nowhere is told', () => {
    expect(differences(undefined, 3)).toEqual(['changed to The first passage: page 2 of the file → nowhere']);
    expect(differences(1, undefined, t('P', {}, 'Another'))).toEqual([
      'changed to The third passage: its page → nowhere',
    ]);
  });

  it('of what print does not have may stand anywhere', () => {
    expect(differences(1, 5, t('P', {}, 'Another'))).toEqual([]);
  });
});
