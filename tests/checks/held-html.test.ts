/** What an HTML edition holds besides its words, and what of it is the edition's own: told line by line. */
import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { hold, holdPassage, holdTable, spellAddress, squeeze } from '../../src/checks/contents/holdings.ts';
import { readHtmlContents } from '../../src/checks/contents/html.ts';
import { TreeHoldings } from '../../src/checks/contents/tree.ts';
import { tellHoldings } from '../support/told-holdings.ts';

const contentsOf = (html: string) => readHtmlContents(Buffer.from(html));
const holdingsOf = (html: string): string[] => tellHoldings(contentsOf(html).holdings);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what HTML holds', () => {
  it.each([
    [
      'headings',
      '<h1>The <em>sea</em> 1</h1><h6>B</h6>',
      ['heading “The sea 1” words=thesea1 level=1', 'heading “B” words=b level=6'],
    ],
    ['no heading without words', '<h2>—</h2><h7>A</h7>', []],
    [
      'links',
      '<a href="#a%20b">in</a> <a href="https://e.org/x y">out</a> <a>none</a>',
      ['link “in” words=in to=#a b', 'link “out” words=out to=https://e.org/x%20y'],
    ],
    [
      'references to notes, whatever their numbers',
      '<a role="doc-noteref" href="#fn-1">12</a>',
      ['link “12” to=#fn-1 refers=to a note'],
    ],
    [
      'references that tell a page, without their words',
      '<a data-page-of="x" href="#x">Ch. 1, p. 2</a>',
      ['link “Ch. 1, p. 2” to=#x'],
    ],
    [
      'words for a picture, to the letter',
      '<p><img alt=" A  chart " src="a.png"></p>',
      ['picture “A chart” words=Achart'],
    ],
    [
      'pictures that decorate',
      '<img role="presentation" alt="x" src="a.png"><img>',
      ['picture “” words=', 'picture “” words='],
    ],
    [
      'bytes of pictures',
      `<img alt="a" src="data:image/png;x=y;base64,${Buffer.from('pixels').toString('base64')}">`,
      [`picture “a” words=a picture=${hash('pixels')}`],
    ],
    ['formulas that were drawn', '<img class="drawn-formula" alt="x squared">', ['formula “x squared” aloud=xsquared']],
    [
      'formulas by their TeX, their signs and as they are said',
      '<math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup><annotation>x ^2</annotation></math>',
      ['formula “x ^2” tex=x^2 signs=x2 aloud=xsquared'],
    ],
    [
      'formulas without TeX',
      '<math alttext="a b"><mi>a</mi></math><math></math>',
      ['formula “a b” tex= signs=a aloud=ab', 'formula “” tex= signs= aloud='],
    ],
    ['nothing in a formula', '<math><a href="#x">y</a></math>', ['formula “” tex= signs=y aloud=']],
  ])('is %s', (_, html, told) => {
    expect(holdingsOf(html)).toEqual(told);
  });

  it.each([
    ['contents', '<nav><h2>A</h2></nav>'],
    ['ways back', '<p><a role="doc-backlink" href="#a">b</a></p>'],
    ['terms that pop up', '<div class="definitions"><a href="#a">b</a></div>'],
    ['heads of notes', '<section role="doc-endnotes"><h2>Notes</h2></section>'],
  ])('is not %s', (_, html) => {
    expect(holdingsOf(html)).toEqual([]);
  });

  it('is a thread of its own in notes', () => {
    const { holdings } = contentsOf(
      '<p><a href="#a">a</a></p><aside role="doc-footnote"><p><a href="#b">b</a></p></aside><a href="#c">c</a>',
    );
    expect([holdings.text, holdings.notes].map((all) => all.map(({ name }) => name))).toEqual([['a', 'c'], ['b']]);
  });
});

describe('a table', () => {
  const table = (html: string): string[] => holdingsOf(`<table>${html}</table>`);

  it('is told by its cells, its heads and its shape', () => {
    expect(
      table('<caption>C</caption><thead><tr><th></th><th>B</th></tr></thead><tr><th>c</th><td>d, e</td></tr>'),
    ).toEqual(['table “b” rows=2 heads=hh hd columns=2 cells= | b || c | de']);
  });

  it('has its foot last, wherever it is written', () => {
    expect(table('<tfoot><tr><td>z</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody>')).toEqual([
      'table “a” rows=2 heads=d d columns=1 cells=a || z',
    ]);
  });

  it('is as wide as its widest row, cells over several columns counted', () => {
    expect(
      table('<tr><td colspan="3">a</td><td>b</td></tr><tr><td colspan="0">c</td><td colspan="x">d</td></tr>'),
    ).toEqual(['table “a” rows=2 heads=dd dd columns=4 cells=a | b || c | d']);
    expect(table('')).toEqual(['table “” rows=0 heads= columns=0 cells=']);
  });

  it('may have empty cells at the ends of its rows', () => {
    expect(table('<tr><td>a</td><td></td><td>b</td><td></td><td></td></tr>')[0]).toContain('heads=ddd ');
    expect(table('<tr><td>a</td><th></th></tr>')[0]).toContain('heads=dh ');
  });

  it('holds tables in its cells as well', () => {
    expect(table('<tr><td>a<table><tr><td>b</td></tr></table></td></tr>')).toEqual([
      'table “ab” rows=1 heads=d columns=1 cells=ab',
      'table “b” rows=1 heads=d columns=1 cells=b',
    ]);
  });

  it('that refers to pages is not told by its words in print, which adds them', () => {
    const cell = h('td', ['see ', h('a', { href: '#a', dataPageOf: 'a' }, 'a')]);
    const facetsIn = (wording: 'set' | 'spoken', ...cells: readonly (typeof cell)[]): string[] => {
      const reading = new TreeHoldings({ wording, findId: () => 'a', describePicture: () => ({}) });
      reading.read(h('table', [h('tr', [...cells])]));
      return Object.keys(reading.holdings.text[0]?.facets ?? {});
    };
    expect(facetsIn('spoken', cell)).toEqual(['rows', 'heads', 'columns']);
    expect(facetsIn('spoken', cell, h('td', 'b'))).not.toContain('cells');
    expect(facetsIn('spoken', h('td', 'b'))).toContain('cells');
    expect(facetsIn('set', cell)).toContain('cells');
  });
});

describe('an entry of an index', () => {
  const entry = (line: string): string[] => holdingsOf(`<p>Before</p>${line}`);

  it('is known by its term, and has its places', () => {
    expect(
      entry(
        '<p>crews, <b>of boats</b> <span class="index-locators">, <a href="#a" data-page-to="b">1–2</a>, <a href="#c">7</a>, <a href="https://e.org">x</a></span></p>',
      ),
    ).toEqual(['entry “crews, of boats” words=crewsofboats a–b=1–2 c=7']);
  });

  it.each(['<p>%</p>', '<dl><dd>%</dd></dl>'])('begins with its line: %s', (line) => {
    expect(entry(line.replace('%', 'salt <span class="index-locators"><a href="#a">1</a></span>'))).toEqual([
      'entry “salt” words=salt a=1',
    ]);
  });
});

describe('sections', () => {
  const section = (words: string, name = 'section chapter'): string =>
    `<section class="${name}"><p>${words}</p></section>`;
  const wordsOf = (html: string): string[] => contentsOf(html).words.text.map(({ text }) => text);

  it('are what is read of an edition: what stands around them is its own, and its cover', () => {
    const html = `<p>Skip</p>${section('One')}<p>More</p>${section('Cover', 'section cover')}<div>${section('Two')}</div>`;
    expect(wordsOf(html)).toEqual(['One', 'Two']);
  });

  it('are read with those in them, once', () => {
    expect(wordsOf(section(`One</p>${section('Two')}<p>Three`))).toEqual(['One', 'Two', 'Three']);
  });

  it('are not needed: a page without any is read whole, but for lists of what is where', () => {
    expect(wordsOf('<p>One</p>')).toEqual(['One']);
    expect(wordsOf(section('One', 'part'))).toEqual(['One']);
    expect(wordsOf('<nav><p>One</p></nav><p>Two</p>')).toEqual([]);
    expect(wordsOf(section('Cover', 'section cover'))).toEqual([]);
  });
});

describe('marks of pages', () => {
  const mark = (id: string): string => `<span class="page-mark" id="${id}"></span>`;

  it('tell on which page a place is, from the first of them on and of the text alone', () => {
    const { pages } = contentsOf(
      `<h2 id="a">A</h2>${mark('p1')}<p id="b">B</p>${mark('p2')}<aside role="doc-footnote" id="n">N</aside><p id="c">C</p>`,
    );
    expect([...pages]).toEqual([
      ['p1', 0],
      ['b', 0],
      ['p2', 1],
      ['c', 1],
    ]);
  });
});

it('every id is known to which a link could lead, in formulas, too', () => {
  const reading = new TreeHoldings({ wording: 'set', findId: () => undefined, describePicture: () => ({}) });
  reading.read(h('div', { id: 'a' }, [h('math', { id: 'b' }, [h('mi', { id: 'c' }, 'x'), h('mi', 'y')]), h('p')]));
  expect([...reading.ids]).toEqual(['a', 'b', 'c']);
});

it('what is read has the nearest place around it', () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
  const reading = new TreeHoldings({
    wording: 'set',
    findId: () => undefined,
    describePicture: () => ({}),
    locate: ({ position }) =>
      position === undefined ? undefined : { line: position.start.line, column: 1, lastLine: position.start.line },
  });
  const link = h('a', { href: 'x' }, 'x');
  reading.read({ ...h('div', [{ ...h('p', [link]), position: at(3) }, link]), position: at(1) });
  reading.read(link);
  expect(reading.holdings.text.map(({ place }) => place?.line)).toEqual([3, 1, undefined]);
});

describe('what is compared', () => {
  it('is known by its name without spaces that nobody sees', () => {
    expect(hold('link', '\n a \n b ', {}).name).toBe('a b');
  });

  it.each([
    ['spaces', ' a\tb\u00A0c ', 'abc'],
    ['what cannot be seen', 'a\u00ADb\u200Bc', 'abc'],
    ['boxes to tick', '☐ a ☑ b', 'ab'],
    ['two forms of a letter', 'e\u0301', 'é'],
  ])('has no %s', (_, text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  it('is code with its spaces, but for those at its end', () => {
    const passage = { text: 'if a:\n  b  \n', letters: 'ifab' };
    expect(holdPassage({ ...passage, kind: 'code' }).facets).toEqual({ kind: 'code', text: 'if a:\n  b' });
    expect(holdPassage({ ...passage, kind: 'text' }).facets).toEqual({ kind: 'text', text: 'ifa:b' });
  });

  it('has the place of its passage, and whether others may have it elsewhere', () => {
    const passage = { text: 'a', letters: 'a', kind: 'text' } as const;
    const place = { line: 1, column: 2, lastLine: 3 };
    expect(holdPassage({ ...passage, place, loose: true })).toMatchObject({ place, loose: true });
    expect(Object.keys(holdPassage({ ...passage, loose: false }))).toEqual(['kind', 'name', 'facets']);
  });

  it('is a table by its first words', () => {
    expect(holdTable([[{ isHead: true, words: '' }], [{ isHead: false, words: 'a' }]]).name).toBe('a');
  });

  it.each([
    ['https://E.org', 'https://e.org/'],
    ['https://e.org/a#b', 'https://e.org/a#b'],
    ['https://e.org/a#b#c', 'https://e.org/a#b%23c'],
    ['https://e.org/ä', 'https://e.org/%C3%A4'],
    ['https://e.org/a%2fb', 'https://e.org/a%2Fb'],
    ['https://e.org/?a=[b|c]', 'https://e.org/?a=%5Bb%7Cc%5D'],
    ['nowhere at all', 'nowhere at all'],
  ])('%s is spelt %s', (address, spelt) => {
    expect(spellAddress(address)).toBe(spelt);
  });
});
