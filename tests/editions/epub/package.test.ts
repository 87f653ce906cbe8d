import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { findEpubProblems } from '../../../src/checks/epub.ts';
import type { Metadata } from '../../../src/model/metadata.ts';
import type { Epub } from '../../support/epub.ts';
import { inspectEpub } from '../../support/epub.ts';
import { makeBook, makeSection, metadata, opening } from '../../support/epub-book.ts';
import { makeTheme } from '../../support/epub-theme.ts';
import { writeAndInspect, writeEpub } from '../../support/epub-writing.ts';

let bytes: Uint8Array;
let epub: Epub;

beforeAll(async () => {
  bytes = await writeEpub(makeBook(), makeTheme());
  epub = await inspectEpub(bytes);
});

function withMetadata(changes: Partial<Metadata>): Promise<Epub> {
  return writeAndInspect(makeBook({ metadata: { ...metadata, ...changes } }));
}

describe('container', () => {
  it('passes a validator of EPUB 3.3', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  it('passes our own check', async () => expect(await findEpubProblems(bytes)).toEqual([]));

  it('begins with its media type, uncompressed', () => {
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('dates every entry by the manuscript and has none for folders', () => {
    expect([...epub.dates]).toEqual(['2026-11-23T00:00:00.000Z']);
    expect(epub.names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('is the same, byte for byte, at another time in another zone', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const again = await writeEpub(makeBook(), makeTheme());
      expect(Buffer.compare(bytes, again)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('metadata', () => {
  it('names the edition by its own ISBN, and the work besides', () => {
    expect(epub.metadata('dc:identifier')).toEqual(['urn:isbn:9783161484100', 'doi:10.1000/182', metadata.uuid]);
    expect(epub.refinements('book-id').get('identifier-type')).toEqual(['15']);
  });

  it('falls back on the UUID', async () => {
    expect((await withMetadata({ identifiers: [] })).metadata('dc:identifier')).toEqual([metadata.uuid]);
  });

  it('gives the printed book as its source', () =>
    expect(epub.metadata('dc:source')).toEqual(['urn:isbn:9783161484117']));

  it('tells title and subtitle apart', () => {
    expect(epub.metadata('dc:title')).toEqual(['Salt & Light', 'A Small Book of <Tests>']);
    expect(epub.refinements('title').get('title-type')).toEqual(['main']);
    expect(epub.refinements('subtitle').get('title-type')).toEqual(['subtitle']);
  });

  it('has each person once, with all roles and the name by which to sort', () => {
    expect(epub.metadata('dc:creator')).toEqual(['Ann Author', 'Bob Écrivain']);
    expect(epub.metadata('dc:contributor')).toEqual(['Tess Translator']);
    expect(epub.refinements('person-2').get('role')).toEqual(['aut', 'ill']);
    expect(epub.refinements('person-2').get('file-as')).toEqual(['Écrivain, Bob']);
  });

  it('has subjects with their codes, and the place in the series', () => {
    expect(epub.metadata('dc:subject')).toEqual(['Computers / Programming / General', 'Salt']);
    expect(epub.refinements('subject-1').get('term')).toEqual(['COM051000']);
    expect(epub.metadata('belongs-to-collection')).toEqual(['Small Books']);
    expect(epub.refinements('series').get('group-position')).toEqual(['2']);
  });

  it.each([
    ['dc:publisher', 'Pub & Sons'],
    ['dc:date', '2026-11'],
    ['dc:description', 'One paragraph on what it is about & why.'],
    ['dc:rights', '© 2026 Ann Author. CC BY 4.0'],
    ['dcterms:modified', '2026-11-23T00:00:00Z'],
    ['schema:bookEdition', 'Second edition'],
  ])('has %s', (name, value) => expect(epub.metadata(name)).toEqual([value]));

  it('names the languages of whole sections after the main one', () => {
    expect(epub.metadata('dc:language')).toEqual(['en', 'de', 'ja']);
  });

  it('leaves out what is not known, and makes nothing up', async () => {
    const { description: _d, publisher: _p, rights: _r, licence: _l, date: _t, ...rest } = metadata;
    const bare = await writeAndInspect(makeBook({ metadata: { ...rest, contributors: [] } }));
    for (const name of ['dc:description', 'dc:publisher', 'dc:rights', 'dc:date', 'dc:creator'])
      expect(bare.metadata(name)).toEqual([]);
  });

  it('keeps characters out that XML cannot hold', async () => {
    const odd = await withMetadata({ title: 'Salt\u0001 & \uFFFELight' });
    expect(odd.metadata('dc:title')[0]).toBe('Salt & Light');
  });
});

describe('navigation', () => {
  it('nests parts, chapters and headings', () => {
    expect(epub.contents.map(({ label }) => label)).toEqual(['I Beginnings', 'A 日本の塩', '塩']);
    expect(epub.contents[0]?.below.map(({ label }) => label)).toEqual(['1 Café & Salt', '2 Körner']);
    expect(epub.contents[0]?.below[0]?.below).toEqual([
      {
        label: 'Things',
        href: '004-one.xhtml#things',
        below: [{ label: 'Smaller things', href: '004-one.xhtml#smaller', below: [] }],
      },
    ]);
  });

  it('reads cover, title page, contents and the rest in the order of the book', () => {
    expect(epub.spine).toEqual([
      'cover.xhtml',
      '001-titlepage.xhtml',
      'toc.xhtml',
      '002-dedication.xhtml',
      '003-part-one.xhtml',
      '004-one.xhtml',
      '005-zwei.xhtml',
      '006-appendix.xhtml',
      '007-colophon.xhtml',
    ]);
  });

  it('has landmarks', () => {
    expect([...epub.landmarks]).toEqual([
      ['cover', 'cover.xhtml'],
      ['titlepage', '001-titlepage.xhtml#titlepage'],
      ['toc', 'toc.xhtml#toc'],
      ['bodymatter', '003-part-one.xhtml'],
    ]);
  });

  it('says the same to EPUB 2 readers', () => {
    const labels = epub
      .find('toc.ncx', ({ name }) => name === 'navPoint')
      .map(({ attributes }) => attributes['playOrder']);
    expect(labels).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(
      epub.find('content.opf', ({ name }) => name === 'reference').map(({ attributes }) => attributes['type']),
    ).toEqual(['cover', 'title-page', 'toc', 'text']);
  });

  it('keeps the contents out of the reading of an essay', async () => {
    const essay = makeSection({ id: 'essay', role: 'essay', title: 'Salt' }, opening('essay-title', 'Salt'));
    const written = await writeAndInspect(makeBook({ kind: 'essay', sections: [essay] }));
    expect(written.spine).toEqual(['cover.xhtml', '001-essay.xhtml']);
    expect(written.contents.map(({ href }) => href)).toEqual(['001-essay.xhtml#essay']);
    expect([...written.landmarks.keys()]).toEqual(['cover', 'bodymatter']);
  });
});

describe('assets', () => {
  const hrefs = (): string[] => epub.manifest.map(({ attributes }) => String(attributes['href']));

  it('has each picture once, whatever its names', () => {
    expect(hrefs().filter((href) => href.startsWith('images/'))).toEqual([
      'images/cover.svg',
      'images/dot-a1abfd41.png',
      'images/circle-98a43f00.svg',
    ]);
  });

  it('marks the cover and gives it words', () => {
    const cover = epub.manifest.find(({ attributes }) => attributes['properties'] === 'cover-image');
    expect(cover?.attributes['href']).toBe('images/cover.svg');
    const [image] = epub.find('cover.xhtml', ({ name }) => name === 'img');
    expect(image?.attributes).toMatchObject({ alt: 'Cover of Salt & Light', role: 'doc-cover', 'epub:type': 'cover' });
  });

  it('packs the fonts cut down, with their licence', () => {
    const fonts = hrefs().filter((href) => href.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(epub.bytes(font).length).toBeLessThan(20_000);
    expect(epub.text('fonts/ofl-1.1-alegreya.txt')).toContain('SIL OPEN FONT LICENSE');
    // In the manifest EPUBCheck would say that nothing refers to them.
    expect(hrefs().filter((href) => href.endsWith('.txt'))).toEqual([]);
    const licences = epub.find('content.opf', ({ attributes }) => attributes['media-type'] === 'text/plain');
    expect(licences.map(({ attributes }) => attributes)).toContainEqual({
      rel: 'dcterms:license',
      refines: '#a-fonts-alegreya-latin-400-normal.woff2',
      href: 'fonts/ofl-1.1-alegreya.txt',
      'media-type': 'text/plain',
    });
    expect(epub.text('style.css')).toContain('url(fonts/alegreya-latin-400-normal.woff2)');
  });
});
