import { h } from 'hastscript';
import type { Element } from 'xast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Epub } from '../../support/epub.ts';
import { makeBook, makeSection } from '../../support/epub-book.ts';
import { writeAndInspect } from '../../support/epub-writing.ts';

let epub: Epub;
const chapter = '004-one.xhtml';
const roleIs = (role: string) => (element: Element) => element.attributes['role'] === role;

beforeAll(async () => {
  epub = await writeAndInspect(makeBook());
});

describe('links', () => {
  const links = (): Map<string, string | null | undefined> =>
    new Map(
      epub.find(chapter, ({ name }) => name === 'a').map((element) => [text(element), element.attributes['href']]),
    );

  it('lead from id to file', () => expect(links().get('the grains')).toBe('005-zwei.xhtml#grains'));
  it('lead to the contents in their own form', () => expect(links().get('the contents')).toBe('toc.xhtml#toc'));
  it('lose a target that is not there, not their words', () => expect(links().get('nowhere')).toBeUndefined());
  it('are written as the standard wants them', () =>
    expect(links().get('a site')).toBe('https://example.org/a%20b?q=%7Bx%7D'));
  it('find ids in any script', () => {
    expect(epub.find('007-colophon.xhtml', ({ name }) => name === 'a')[0]?.attributes['href']).toBe(
      '006-appendix.xhtml#日本-題',
    );
  });
});

describe('notes', () => {
  it('are footnotes, numbered, each printed once', () => {
    const notes = epub.find(chapter, roleIs('doc-footnote'));
    expect(notes.map(({ name, attributes }) => [name, attributes['id'], attributes['epub:type']])).toEqual([
      ['aside', 'fn-one-1', 'footnote'],
      ['aside', 'fn-one-2', 'footnote'],
    ]);
    expect(notes.map((note) => text(note).slice(0, 12))).toEqual(['1. A note re', '2. It holdsa']);
  });

  it('lead back to every place that refers to them', () => {
    const backlinks = epub.find(chapter, roleIs('doc-backlink'));
    expect(backlinks.map(({ attributes }) => attributes['href'])).toEqual([
      '#fnref-one-1',
      '#fnref-one-1-2',
      '#fnref-one-2',
    ]);
    expect(new Set(backlinks.map(({ attributes }) => attributes['aria-label'])).size).toBe(3);
  });

  it('are referred to with role and type', () => {
    const references = epub.find(chapter, roleIs('doc-noteref'));
    expect(references.map(({ attributes }) => [attributes['epub:type'], attributes['href']])).toEqual([
      ['noteref', '#fn-one-1'],
      ['noteref', '#fn-one-1'],
      ['noteref', '#fn-one-2'],
    ]);
  });
});

describe('every document', () => {
  it('says language and direction', () => {
    const said = epub.spine.map((name) => {
      const [html] = epub.find(name, (element) => element.name === 'html');
      return [html?.attributes['lang'], html?.attributes['xml:lang'], html?.attributes['dir']];
    });
    expect(said.slice(4)).toEqual([
      ['en', 'en', 'ltr'],
      ['en', 'en', 'ltr'],
      ['de', 'de', 'ltr'],
      ['ja', 'ja', 'ltr'],
      ['en', 'en', 'ltr'],
    ]);
  });

  it('has a section with type and role', () => {
    const sections = epub.spine
      .slice(3)
      .map((name) => epub.find(name, (element) => element.name === 'section')[0]?.attributes);
    expect(sections.map((section) => [section?.['epub:type'], section?.['role']])).toEqual([
      ['dedication', 'doc-dedication'],
      ['part', 'doc-part'],
      ['chapter', 'doc-chapter'],
      ['chapter', 'doc-chapter'],
      ['appendix', 'doc-appendix'],
      ['colophon', 'doc-colophon'],
    ]);
  });

  it('has a title', () => {
    for (const name of epub.spine)
      expect(
        epub
          .find(name, (element) => element.name === 'title')
          .map(text)
          .join('')
          .trim(),
      ).not.toBe('');
  });
});

it('marks phrases in other languages twice', () => {
  const [phrase] = epub.find(chapter, ({ attributes }) => attributes['lang'] === 'la');
  expect(phrase?.attributes['xml:lang']).toBe('la');
});

it('draws checkboxes as characters', () => {
  expect(epub.find(chapter, ({ name }) => name === 'input')).toEqual([]);
  expect(epub.reading).toContain('☑ done\n☐ open');
});

it('keeps the words of the book in order', () => {
  const order = [
    'For the readers.',
    'Beginnings',
    'Café & Salt',
    'Lorem ipsum',
    'A dot',
    'Numbers',
    'const a: Array<number>',
    'Really.',
    'A note referred to twice.',
    'Körner aus Salz.',
    '日本の塩',
  ];
  const places = order.map((words) => epub.reading.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

function text(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : ''))
    .join('');
}

it('keeps the lines of verse apart without styles', async () => {
  const line = (words: string) => h('span', { className: ['line'] }, words);
  const verse = h('div', { className: ['verse'] }, [
    h('p', { className: ['stanza'] }, [line('Salt'), '\n', line('and light')]),
  ]);
  const epub = await writeAndInspect(makeBook({ sections: [makeSection({ id: 'one', title: 'One' }, verse)] }));
  expect(epub.text('001-one.xhtml')).toContain(
    '<span class="line">Salt<br/></span>\n<span class="line">and light</span></p>',
  );
});
