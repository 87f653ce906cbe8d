/** The contents of a book: what they list, how deep, and in which words. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import {
  collectContents,
  findHeadings,
  numberOfHeading,
  readHeading,
  readPictures,
} from '../../src/markup/contents.ts';
import type { ContentsEntry, Section } from '../../src/model/index.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const section = (id: string, more: Partial<Section>, ...children: ElementContent[]): Section => ({
  ...makeSection({ id, title: id.toUpperCase(), ...more }, ...children),
  ...more,
});

const outline = (entries: readonly ContentsEntry[]): string =>
  entries.map(({ id, entries: below }) => (below.length === 0 ? id : `${id}(${outline(below)})`)).join(' ');

const contents = (sections: readonly Section[], depth?: number): readonly ContentsEntry[] =>
  collectContents(makeBook({ sections }), depth);

const headings = (...ranks: string[]): Element[] =>
  ranks.map((name, index) => h(name, { id: `${name}-${index}` }, name));

describe('contents', () => {
  it('have parts with their chapters, and what comes after them beside them', () => {
    const sections = [
      section('preface', { depth: 1 }),
      section('part-1', { depth: 0, role: 'part' }),
      section('one', { depth: 1 }),
      section('two', { depth: 1 }),
      section('part-2', { depth: 0, role: 'part' }),
      section('three', { depth: 1 }),
    ];
    expect(outline(contents(sections))).toBe('preface part-1(one two) part-2(three)');
  });

  it('have no sections that are not listed, nor their headings', () => {
    expect(outline(contents([section('a', { listed: false }, ...headings('h2')), section('b', {})]))).toBe('b');
  });

  it.each([
    [1, 'a'],
    [2, 'a(h2-0 h2-3)'],
    [3, 'a(h2-0(h3-1) h2-3)'],
    [4, 'a(h2-0(h3-1(h4-2)) h2-3(h4-4))'],
    [undefined, 'a(h2-0 h2-3)'],
  ])('go down to a depth of %s', (depth, expected) => {
    expect(outline(contents([section('a', {}, ...headings('h2', 'h3', 'h4', 'h2', 'h4'))], depth))).toBe(expected);
  });

  it('keep headings below the chapters of a part', () => {
    const sections = [
      section('p', { depth: 0 }),
      section('a', { depth: 1 }, ...headings('h2')),
      section('b', { depth: 1 }),
    ];
    expect(outline(contents(sections))).toBe('p(a(h2-0) b)');
  });

  it('say of a section its title, role, number, language and authors', () => {
    const contributors = ['Ann Ash', 'Ben Birch'].map((name) => ({ name, fileAs: name, role: 'aut' as const }));
    const [entry] = contents([section('a', { number: '3', language: 'de', contributors })]);
    expect(entry).toEqual({
      id: 'a',
      title: 'A',
      role: 'chapter',
      number: '3',
      language: 'de',
      authors: expect.stringMatching(/^Ann Ash .*Ben Birch$/u),
      entries: [],
    });
    expect(Object.keys(contents([section('b', {})])[0] ?? {}).toSorted()).not.toContain('authors');
  });

  it('say of a heading its words, number and language', () => {
    const numbered = h('h2', { id: 'x', lang: 'fr' }, [h('span.section-number', ' 2.1 '), ' Le mot']);
    const [entry] = contents([section('a', { language: 'de' }, numbered, h('h2#y', 'Wort'))]);
    expect(entry?.entries).toEqual([
      { id: 'x', title: 'Le mot', role: 'heading', number: '2.1', language: 'fr', entries: [] },
      { id: 'y', title: 'Wort', role: 'heading', language: 'de', entries: [] },
    ]);
  });

  it('name a heading otherwise where the author does', () => {
    const [entry] = contents([section('a', { names: new Map([['x', 'Short']]) }, h('h2#x', 'A long heading'))]);
    expect(entry?.entries[0]?.title).toBe('Short');
  });
});

describe('headings of a text', () => {
  it('are those with ids, wherever in the text itself', () => {
    const tree = fromHtml(
      '<h1 id="a">A</h1><h2 id="b">B</h2><h3>C</h3><div><h6 id="d">D</h6></div><section><p>x</p><h4 id="e">E</h4></section>',
      { fragment: true },
    );
    expect(findHeadings(tree).map(({ properties }) => properties.id)).toEqual(['b', 'd', 'e']);
  });

  it.each(['blockquote', 'aside', 'figure', 'table', 'details', 'li', 'header'])('are not those in %s', (name) => {
    expect(
      findHeadings(h('div', [h(name, [h('h2#x', 'X')]), h('h2#y', 'Y')])).map((node) => node.properties.id),
    ).toEqual(['y']);
  });

  it.each(['subheader', 'listing', 'lix'])('may stand in %s', (name) => {
    expect(findHeadings(h(name, [h('h2#x', 'X')]))).toHaveLength(1);
  });

  it('have a number, or none', () => {
    expect(numberOfHeading(h('h2', [h('span.section-number', ' 4 '), 'x']))).toBe('4');
    expect(numberOfHeading(h('h2', ['4 ', h('em', 'x')]))).toBeUndefined();
  });
});

describe('the words of a heading', () => {
  it.each([
    ['spaces and line ends', '<h2> a\n <em>b</em>  c </h2>', 'a b c'],
    ['a line break', '<h2>a<br>b</h2>', 'a b'],
    ['no number of a note', '<h2>a<sup class="noteref">1</sup></h2>', 'a'],
    ['no number of its own', '<h2><span class="section-number">2.1</span> a</h2>', 'a'],
    ['nothing that divides words or holds them together', '<h2>a\u00ADb\u2060c</h2>', 'abc'],
    ['a formula', '<h2>On <math><msup><mi>a</mi><mn>2</mn></msup></math></h2>', 'On a²'],
    ['its picture, where it has no words', '<h2><img alt="A  map"> <img alt="a sea"></h2>', 'A map a sea'],
    ['no picture where it has words', '<h2>a<img alt="b"></h2>', 'a'],
    ['no picture that only decorates', '<h2><img alt="b" role="presentation"></h2>', ''],
  ])('%s', (_, html, words) => {
    expect(readHeading(fromHtml(html, { fragment: true }))).toBe(words);
  });

  it('of pictures are those that say something', () => {
    const html = '<p>x <img alt=""><img><b><img alt="one"></b><img alt="two"></p>';
    expect(readPictures(fromHtml(html, { fragment: true }))).toBe('one two');
  });
});
