/** What counts as a passage of a text, in HTML and in a Book: the proofs rest on it. */
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { type Passage, PassageList, readBookPassages, readTree } from '../../src/words/index.ts';
import type { Book, Section } from '../../src/model/book.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const bookOf = (...sections: readonly Section[]): Book => makeBook({ sections });

const show = (passages: readonly Passage[]): string =>
  passages.map(({ kind, text, runsOn }) => `${runsOn === true ? '+' : ''}${kind}:${text.trim()}`).join(' | ');

const read = (html: string) => readTree(fromHtml(html, { fragment: true }));

describe('the passages of HTML', () => {
  it.each([
    ['a paragraph', '<p>One <em>and</em> two</p><p>Three</p>', 'text:One and two | text:Three'],
    ['words without a paragraph', 'One<div>two</div>three', 'text:One | text:two | text:three'],
    ['a heading', '<h1>A</h1><h6>B</h6><p>c</p>', 'heading:A | heading:B | text:c'],
    ['what only looks like a heading', '<hgroup>A</hgroup><h7>B</h7>', 'text:A | text:B'],
    ['a listing', '<pre><code>a\nb</code></pre>c', 'code:a\nb | text:c'],
    [
      'items and terms',
      '<ul><li>a</li><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>',
      'text:a | text:b | text:c | text:d',
    ],
    ['cells', '<table><tr><th>a</th><td>b</td></tr></table>', 'text:a | text:b'],
    [
      'the foot of a table after its rows',
      '<table><tfoot><tr><td>c</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody></table>',
      'text:a | text:b | text:c',
    ],
    ['nothing but signs', '<p>—</p><p>…</p><p>a</p>', 'text:a'],
    ['the words for a picture', '<p>a<img alt="b">c</p>', 'text:a | alternative:b | +text:c'],
    ['a picture that only decorates', '<p>a<img alt="b" role="presentation">c</p>', 'text:a | +text:c'],
    ['a picture without words', '<p>a<img>c</p>', 'text:a | +text:c'],
    ['a picture at the end of a block', '<p>a<img alt="b"></p><p>c</p>', 'text:a | alternative:b | text:c'],
    ['a picture in a heading', '<h2>a<img alt="b">c</h2>', 'heading:a | alternative:b | +heading:c'],
  ])('%s', (_, html, passages) => {
    expect(show(read(html).text)).toBe(passages);
  });

  it.each([
    ['scripts', '<script>a b</script>'],
    ['styles', '<style>a b</style>'],
    ['contents', '<nav>a b</nav>'],
    ['templates', '<template>a b</template>'],
    ['numbers of notes', '<sup class="noteref">a b</sup>'],
    ['ways back from notes', '<a role="doc-backlink">a b</a>'],
    ['references that print has the page of', '<span data-page-alone="">a b</span>'],
  ])('are not %s', (_, html) => {
    expect(show(read(`<p>One</p>${html}<p>two</p>`).text)).toBe('text:One | text:two');
  });

  it('are not what a page has before its body', () => {
    const page = fromHtml('<title>A name</title><body><p>One</p>');
    expect(show(readTree(page).text)).toBe('text:One');
  });

  it.each([
    ['below the text', '<section class="notes"><ol><li>b</li></ol></section>'],
    ['beside the text', '<aside role="doc-footnote"><p>b</p></aside>'],
    ['at the end of a book', '<ol><li class="endnote">b</li></ol>'],
  ])('are a thread of their own where they are notes %s', (_, html) => {
    const { text, notes } = read(`<p>a</p>${html}<p>c</p>`);
    expect([show(text), show(notes)]).toEqual(['text:a | text:c', 'text:b']);
  });

  it.each(['<section class="end">b</section>', '<div class="notes">b</div>', '<ol><li class="note">b</li></ol>'])(
    'are text in %s',
    (html) => {
      const { text, notes } = read(`<p>a</p>${html}`);
      expect([show(text), show(notes)]).toEqual(['text:a | text:b', '']);
    },
  );

  it('know their place where one is asked for', () => {
    const tree = fromHtml('<p>\n one</p><p><em>two</em></p>', { fragment: true });
    const { text } = readTree(tree, ({ position }) =>
      position === undefined
        ? undefined
        : { line: position.start.line, column: position.start.column, lastLine: position.end.line },
    );
    expect(text.map(({ place }) => place)).toEqual([
      { line: 1, column: 1, lastLine: 2 },
      { line: 2, column: 9, lastLine: 2 },
    ]);
    expect(read('<p>one</p>').text[0]).not.toHaveProperty('place');
  });
});

describe('the passages of a book', () => {
  const note = (id: string, words: string, ...references: string[]) => ({
    id,
    number: 1,
    references,
    body: [h('p', words)],
  });

  it('are those of its sections in order, but for those that are made', () => {
    const book = bookOf(
      makeSection({ id: 'title', role: 'titlepage', generated: true }, h('p', 'Title')),
      makeSection({ id: 'one' }, h('p', 'One')),
      makeSection({ id: 'two' }, h('p', 'Two')),
      makeSection({ id: 'end', role: 'endnotes', generated: true }, h('p', 'End')),
    );
    expect(show(readBookPassages(book).text)).toBe('text:One | text:Two | text:End');
  });

  it('have the place of their file', () => {
    const position = { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } };
    const body = { ...h('p', 'One'), position };
    const unknown = h('p', 'Two');
    const placesIn = (source?: string) =>
      readBookPassages(
        bookOf(makeSection({ id: 'a', ...(source === undefined ? {} : { source }) }, body, unknown)),
      ).text.map(({ place }) => place);
    expect(placesIn('one.md')).toEqual([{ file: 'one.md', line: 3, column: 5, lastLine: 4 }, undefined]);
    expect(placesIn()).toEqual([undefined, undefined]);
  });

  it('have notes as a thread, and notes on notes loose in it', () => {
    const section = makeSection(
      { id: 'a', notes: [note('n1', 'First', 'r1'), note('n2', 'On the first', 'r2'), note('n3', 'Third', 'r3')] },
      h('p', ['One', h('sup', { id: 'r1', className: ['noteref'] }, '1')]),
      h('p', ['Two', h('sup', { id: 'r3', className: ['noteref'] }, '3')]),
    );
    const { text, notes } = readBookPassages(bookOf(section));
    expect(show(text)).toBe('text:One | text:Two');
    expect(notes.map(({ text: words, loose }) => [words, loose])).toEqual([
      ['First', undefined],
      ['On the first', true],
      ['Third', undefined],
    ]);
  });
});

it('a note that the text and another note refer to has its place in the text', () => {
  const note = (id: string, ...references: string[]) => ({ id, number: 1, references, body: [h('p', id)] });
  const section = makeSection(
    { id: 'a', notes: [note('both', 'r1', 'elsewhere'), note('neither', 'elsewhere', 'nowhere')] },
    h('p', ['One', h('sup', { id: 'r1', className: ['noteref'] }, '1')]),
  );
  expect(readBookPassages(bookOf(section)).notes.map(({ text, loose }) => [text, loose])).toEqual([
    ['both', undefined],
    ['neither', true],
  ]);
});

describe('a list of passages', () => {
  it('has what was said until it ends, with what is said of it', () => {
    const list = new PassageList();
    list.say('One ');
    list.say('two.');
    list.end('heading', { picture: 'a.png' });
    list.end('text');
    list.say('Three');
    list.end('text');
    expect(list.all).toEqual([
      { text: 'One two.', letters: 'onetwo', kind: 'heading', picture: 'a.png' },
      { text: 'Three', letters: 'three', kind: 'text' },
    ]);
  });
});
