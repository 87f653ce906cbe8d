/** What an EPUB holds along its spine, what each edition should hold of a Book, and where places stand in both. */
import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readBookContents } from '../../src/checks/contents/book.ts';
import { baseOf, readEpubContents } from '../../src/checks/contents/epub.ts';
import type { EditionContents } from '../../src/checks/contents/holdings.ts';
import { readHtmlContents } from '../../src/checks/contents/html.ts';
import { comparePlaces } from '../../src/checks/contents/places.ts';
import { viewOfEpub, viewOfHtml, viewOfPdf } from '../../src/checks/contents/views.ts';
import type { Book, Image } from '../../src/model/index.ts';
import { makeBook, makeSection, pictures, reference } from '../support/epub-book.ts';
import { tellHolding, tellHoldings } from '../support/told-holdings.ts';

const hash = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Pages in the order of the spine, and other files beside them. */
async function epub(pages: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}) {
  const zip = new JSZip();
  const names = Object.keys(pages);
  zip.file('mimetype', 'application/epub+zip');
  zip.file(
    'OPS/book.opf',
    `<package><manifest>${names.map((name) => `<item id="i-${name}" href="${name}"/>`).join('')}</manifest><spine>${names
      .map((name) => `<itemref idref="i-${name}"/>`)
      .join('')}</spine></package>`,
  );
  for (const [name, body] of Object.entries(pages))
    zip.file(`OPS/${name}`, `<html><head><title>T</title></head><body>${body}</body></html>`);
  for (const [name, content] of Object.entries(others)) zip.file(`OPS/${name}`, content);
  return zip.generateAsync({ type: 'uint8array' });
}

const read = async (...given: Parameters<typeof epub>): Promise<EditionContents> =>
  readEpubContents(await epub(...given), 'set');

describe('what an EPUB holds', () => {
  it('is read along its spine, as HTML is', async () => {
    const { words, holdings } = await read({
      'b.xhtml': '<section class="section chapter"><h2>B</h2><p>One<!-- not --><![CDATA[ & two]]></p></section>',
      'a.xhtml': '<p>Three <aside role="doc-footnote">n</aside></p><table><tr><td colspan="2">x</td></tr></table>',
    });
    expect(words.text.map(({ text }) => text.trim())).toEqual(['B', 'One & two', 'Three', 'x']);
    expect(words.notes.map(({ text }) => text)).toEqual(['n']);
    expect(tellHoldings(holdings)).toEqual([
      'heading “B” words=b level=2',
      'table “x” rows=1 heads=d columns=2 cells=x',
    ]);
  });

  it('has links inside by their ids, wherever they lead, and others by their addresses', async () => {
    const { holdings } = await read({
      'a.xhtml':
        '<p><a href="b.xhtml#a%20b">1</a><a href="#c">2</a><a href="b.xhtml">3</a><a href="https://e.org#x">4</a>' +
        '<a href="b.xhtml#d" data-page-of="d">5</a></p>',
    });
    expect(holdings.text.map(tellHolding)).toEqual([
      'link “1” words=1 to=#a b',
      'link “2” words=2 to=#c',
      'link “3” words=3 to=#',
      'link “4” words=4 to=https://e.org/#x',
      'link “5” to=#d',
    ]);
  });

  it.each(['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'])(
    'has pictures by their bytes and names (%s)',
    async (ending) => {
      const { holdings } = await read(
        { 'text/a.xhtml': `<img alt="A" src="../images/chart-0a.1b.${ending}"/><img alt="B" src="none.${ending}"/>` },
        { [`images/chart-0a.1b.${ending}`]: '<svg/>' },
      );
      expect(holdings.text.map(tellHolding)).toEqual([
        `picture “A” words=A picture=${hash('<svg/>')} file=chart-0a.1b`,
        'picture “B” words=B picture=none file=none',
      ]);
    },
  );

  it('has formulas as they are told: by their TeX, or by what is said of their drawings', async () => {
    const pages = {
      'a.xhtml':
        '<p>a <math alttext="said"><mi>x</mi><annotation>tex</annotation></math></p><section class="one two"/>',
    };
    expect((await read(pages)).words.text.map(({ text }) => text)).toEqual(['a tex']);
    expect((await readEpubContents(await epub(pages), 'pictured')).words.text.map(({ text }) => text)).toEqual([
      'a tex',
    ]);
  });

  it('is on the pages of the print edition, counted through all its files', async () => {
    const mark = (id: string): string => `<span class="page-mark" id="${id}"></span>`;
    const { pages } = await read({
      'a.xhtml': `<p id="first">One</p>${mark('p1')}<p id="a">One</p>`,
      'b.xhtml': `<p id="b">Two</p>${mark('p2')}${mark('p3')}<p id="c">Three</p>`,
      'c.xhtml': '<p id="d">Four</p>',
    });
    expect(Object.fromEntries(pages)).toEqual({ p1: 0, a: 0, b: 0, p2: 1, p3: 2, c: 2, d: 2 });
  });

  it('knows which class of several a part has', async () => {
    const { words } = await read({ 'a.xhtml': '<p>a<sup class="b noteref">1</sup></p>' });
    expect(words.text.map(({ text }) => text)).toEqual(['a']);
  });

  it.each([
    ['images/a-1.png', 'a-1'],
    ['a', 'a'],
    ['a.b/c.tar.gz', 'c.tar'],
    ['', ''],
  ])('names the picture at %s %s', (path, name) => {
    expect(baseOf(path)).toBe(name);
  });
});

describe('what an edition should hold of a Book', () => {
  const made = (role: 'cover' | 'contents' | 'imprint' | 'halftitle', generated = true) =>
    makeSection({ id: `${role}-${String(generated)}`, role, generated, listed: false }, h('p', role));
  const book: Book = makeBook({
    sections: [
      made('cover'),
      made('halftitle'),
      made('imprint'),
      made('contents'),
      makeSection(
        { id: 'one', listed: false },
        h('p', [h('a', { href: '#contents-true' }, 'all'), h('a', { href: '#contents-false' }, 'own')]),
      ),
      made('imprint', false),
      made('contents', false),
    ],
  });
  const sectionsOf = ({ sections }: { sections: Book['sections'] }): string[] => sections.map(({ id }) => id);
  const linksOf = ({ holdings }: EditionContents): (string | undefined)[] =>
    holdings.text.flatMap(({ kind, facets }) => (kind === 'link' ? [facets['to']] : []));

  it('is for the web without what print alone has, and with the imprint at its foot', () => {
    const view = viewOfHtml(book);
    expect(sectionsOf(view)).toEqual(['one', 'imprint-false', 'contents-false', 'imprint-true']);
    expect(linksOf(readBookContents(view, book))).toEqual(['#contents-true', '#contents-false']);
  });

  it('is for an EPUB without cover and contents, which have pages of their own there', () => {
    const view = viewOfEpub(book, 'pictured');
    expect(view.wording).toBe('pictured');
    expect(sectionsOf(view)).toEqual(['halftitle-true', 'imprint-true', 'one', 'imprint-false', 'contents-false']);
    expect(linksOf(readBookContents(view, book))).toEqual(['#toc', '#contents-false']);
  });

  it('is for print everything', () => {
    expect(viewOfPdf(book).sections).toBe(book.sections);
    expect(viewOfPdf(book).wording).toBe('spoken');
  });

  it('is of pictures what the edition keeps of them', () => {
    const webp: Image = { ...pictures.dot, key: 'images/dot-1.webp', mediaType: 'image/webp' };
    const bare: Image = { key: 'images/b-1.svg', mediaType: 'image/svg+xml', bytes: new Uint8Array([1]) };
    const shown = makeBook({
      images: new Map([pictures.dot, webp, bare].map((image) => [image.key, image])),
      sections: [
        makeSection(
          { id: 'a' },
          ...[pictures.dot, webp, bare].map(({ key }) => h('img', { src: key, alt: 'x' })),
          h('img', { src: 'none', alt: 'y' }),
        ),
      ],
    });
    const told = (view: typeof viewOfPdf): string[] =>
      readBookContents(view(shown), shown)
        .holdings.text.filter(({ kind }) => kind === 'picture')
        .map((one) => tellHolding(one).replace(/^picture /u, ''));
    const dot = `picture=${hash(pictures.dot.bytes)}`;
    const circle = `picture=${hash(new Uint8Array([1]))}`;
    expect(told(viewOfHtml)).toEqual([
      `“x” words=x ${dot}`,
      `“x” words=x ${dot}`,
      `“x” words=x ${circle}`,
      '“y” words=y',
    ]);
    expect(told((one) => viewOfEpub(one, 'set'))).toEqual([
      `“x” words=x ${dot}`,
      '“x” words=x file=dot-1',
      `“x” words=x ${circle}`,
      '“y” words=y',
    ]);
    expect(told(viewOfPdf)[1]).toBe('“x” words=x size=10 × 10 pixels');
  });

  it('has its notes in their thread, at the lines of its files, and no links that lead nowhere', () => {
    const at = { start: { line: 4, column: 2 }, end: { line: 5, column: 3 } };
    const note = {
      id: 'fn-1',
      number: 1,
      references: ['r-1'],
      body: [h('p', [h('a', { href: '#b' }, 'to b'), h('a', { href: '#dead' }, 'dead')])],
    };
    const section = makeSection(
      { id: 'a', source: 'a.md', notes: [note] },
      { ...h('h2', { id: 'b' }, 'B'), position: at },
      h('p', [
        reference('r-1', 'fn-1', 1),
        h('a', { href: '#fn-1' }, 'n'),
        h('a', { href: '#a' }, 's'),
        h('a', { href: '#gone' }, 'gone'),
      ]),
      h('p', [h('a', { href: 'https://e.org/' }, 'out')]),
    );
    const one = makeBook({ sections: [section] });
    const { holdings, words } = readBookContents(viewOfHtml(one), one);
    expect(holdings.text.map(({ name, place }) => [name, place])).toEqual([
      ['B', { file: 'a.md', line: 4, column: 2, lastLine: 5 }],
      ['1', undefined],
      ['n', undefined],
      ['s', undefined],
      ['out', undefined],
    ]);
    expect(holdings.notes.map(tellHolding)).toEqual(['link “to b” words=tob to=#b']);
    expect(words.notes.map(({ text }) => text)).toEqual(['to bdead']);
  });
});

describe('a place that something leads to', () => {
  const link = '<p><a href="#x">see</a></p>';
  const differences = (wanted: string, found: string): string[] => {
    const [own, other] = [wanted, found].map((html) => readHtmlContents(Buffer.from(html)));
    if (own === undefined || other === undefined) throw new Error('two pages are compared');
    return comparePlaces(own, other).map(
      (one) =>
        `${one.what} ${String(one.facet)} ${one.wanted?.kind}: ${String(one.wanted?.facets['to'])} → ${String(one.found?.facets['to'])}`,
    );
  };

  it.each([
    ['stands in the same passage', `${link}<p id="x">One</p>`, `${link}<p><b id="x"></b>One</p>`, []],
    [
      'stands in another',
      `${link}<p id="x">One</p><p>Two</p>`,
      `${link}<p>One</p><p id="x">Two</p>`,
      ['changed to link: One → Two'],
    ],
    ['is not there', `${link}<p id="x">One</p>`, `${link}<p>One</p>`, ['changed to link: One → undefined']],
    ['is not known of the manuscript either', `${link}<p>One</p>`, `${link}<p id="x">One</p>`, []],
    ['is not there, and nothing leads to it', '<p id="x">One</p>', '<p>One</p>', []],
    ['is an address', '<p><a href="https://e.org/#x">see</a></p><p id="x">One</p>', '<p>see</p><p>One</p>', []],
    [
      'is in a note, or led to from one',
      '<p>a</p><aside role="doc-footnote"><p id="x"><a href="#x">N</a></p></aside>',
      '<p id="x">a</p><aside role="doc-footnote"><p>N</p></aside>',
      ['changed to link: N → a'],
    ],
    [
      'is named by an entry of an index',
      '<p id="x">One</p><p>Two</p><p>sea <span class="index-locators"><a href="#x">1</a></span></p>',
      '<p>One</p><p id="x">Two</p>',
      ['changed to link: One → Two'],
    ],
  ])('%s', (_, wanted, found, told) => {
    expect(differences(wanted, found)).toEqual(told);
  });
});
