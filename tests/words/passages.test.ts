/** What counts as a passage of a text, in HTML and in a Book: the proofs rest on it. */
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import {
  joinThreads,
  lettersOf,
  type Passage,
  PassageList,
  readBookPassages,
  readTree,
} from '../../src/words/index.ts';
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

  it('have notes of words alone, too, each of which ends', () => {
    const bare = (id: string, value: string) => ({ ...note(id, '', id), body: [{ type: 'text' as const, value }] });
    const { text, notes } = readBookPassages(
      bookOf(makeSection({ id: 'a', notes: [bare('n1', 'One'), bare('n2', 'Two')] })),
    );
    expect(text).toEqual([]);
    expect(show(notes)).toBe('text:One | text:Two');
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

describe('letters', () => {
  it.each([
    ['A-b 1!', 'ab1'],
    ['“Ü—n1”', 'ün1'],
    ['ﬁne', 'fine'],
    ['Straße', 'straße'],
    ['Да, 7', 'да7'],
    ['e\u0301', 'é'],
    ['²', '2'],
    ['—…', ''],
  ])('of %s are %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });
});

describe('places to which links lead', () => {
  const idsOf = (html: string): (readonly string[] | undefined)[] => {
    const { text, notes } = read(html);
    return [...text, ...notes].map(({ ids }) => ids);
  };

  it.each([
    [
      'in and around a passage',
      '<section id="a"><p id="b">One <a id="c"></a>two</p><p>Three</p></section>',
      [['a', 'b', 'c'], undefined],
    ],
    ['before what is said next', '<p id="a"></p><p>One</p>', [['a']]],
    ['of a picture', '<p>One <img id="a" alt="two"> three</p>', [undefined, ['a'], undefined]],
    ['of a formula', '<p>One <math id="a"><annotation>x</annotation></math></p>', [['a']]],
    ['of a note', '<p>One</p><aside role="doc-footnote" id="a"><p>Two</p></aside>', [undefined, ['a']]],
    ['that have no name', '<p>One</p>', [undefined]],
  ] as const)('%s', (_, html, ids) => {
    expect(idsOf(html)).toEqual(ids);
  });

  it('are those of sections and notes, too', () => {
    const note = { id: 'fn-1', number: 1, references: ['r'], body: [h('p', 'Two')] };
    const made = makeSection(
      { id: 'a', notes: [note] },
      h('p', ['One', h('sup', { className: ['noteref'] }, h('a', { id: 'r' }, '1'))]),
    );
    const { text, notes } = readBookPassages(bookOf({ ...made, generated: false }));
    expect(text.map(({ ids }) => ids)).toEqual([['a']]);
    expect(notes).toMatchObject([{ text: 'Two', ids: ['fn-1'] }]);
    expect(notes[0]).not.toHaveProperty('loose');
  });

  it('are not told where a note on a note stands', () => {
    const first = { id: 'fn-1', number: 1, references: ['r'], body: [h('p', 'Two')] };
    const second = { id: 'fn-2', number: 2, references: ['elsewhere'], body: [h('p', 'Three'), h('p', 'Four')] };
    const made = makeSection({ id: 'a', notes: [first, second] }, h('p', ['One', h('a', { id: 'r' })]));
    const { notes } = readBookPassages(bookOf({ ...made, generated: false }));
    expect(notes.map(({ text, loose }) => [text, loose])).toEqual([
      ['Two', undefined],
      ['Three', true],
      ['Four', true],
    ]);
  });
});

describe('what stands for a thing', () => {
  it.each([
    ['a formula that was drawn', '<p>a <img class="drawn-formula" alt="x squared"> b</p>', 'text:a x squared b'],
    ['one without words', '<p>a<img class="drawn-formula">b</p>', 'text:ab'],
    ['words that look like one', '<p>a<span class="drawn-formula" alt="x">b</span></p>', 'text:ab'],
    ['a note that is no paragraph', '<i class="notes">a</i><li class="endnote">b</li>', 'text:a | text:b'],
    [
      'notes under their head',
      '<section role="doc-endnotes" class="notes"><h2>Notes</h2><ol><li>a</li></ol></section>',
      'text:a',
    ],
    [
      'a smaller head among notes',
      '<section role="doc-endnotes" class="notes"><h3>More</h3><p>a</p></section>',
      'heading:More | text:a',
    ],
    ['any other section', '<section><h2>Notes</h2><p>a</p></section>', 'heading:Notes | text:a'],
    ['a part that is no section', '<div role="doc-endnotes"><h2>Notes</h2><p>a</p></div>', 'heading:Notes | text:a'],
    ['notes at the end of a book', '<ol><li class="endnote">a</li><li>b</li></ol>', 'text:b | text:a'],
    ['the terms that pop up', '<p>a</p><div class="definitions"><p>b</p></div>', 'text:a'],
    ['a way back', '<p>a<a role="doc-backlink">b</a></p>', 'text:a'],
  ])('%s', (_, html, passages) => {
    const { text, notes } = read(html);
    expect(show([...text, ...notes])).toBe(passages);
  });
});

describe('where a passage stands', () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });

  it('is where what is around it stands, if it was made', () => {
    const figure = { ...h('figure', [h('figcaption', [h('span', 'Figure 1. '), 'The sea'])]), position: at(7) };
    const made = makeSection(
      { id: 'a', source: 'one.md' },
      { ...h('p', 'One'), position: at(3) },
      figure,
      h('p', 'Made'),
    );
    const { text } = readBookPassages(bookOf({ ...made, generated: false }));
    expect(text.map(({ place }) => place?.line)).toEqual([3, 7, undefined]);
    expect(text[0]?.place).toEqual({ file: 'one.md', line: 3, column: 1, lastLine: 3 });
  });

  it('is not known of a section without a file', () => {
    const made = makeSection({ id: 'a' }, { ...h('p', 'One'), position: at(3) });
    const { source: _source, ...bare } = made;
    expect(readBookPassages(bookOf({ ...bare, generated: false })).text[0]).not.toHaveProperty('place');
  });
});

it('threads of several files are one after the other', () => {
  const [first, second] = [
    '<p>a</p><aside role="doc-footnote">b</aside>',
    '<p>c</p><aside role="doc-footnote">d</aside>',
  ].map(read);
  const { text, notes } = joinThreads([first, second].filter((one) => one !== undefined));
  expect([show(text), show(notes)]).toEqual(['text:a | text:c', 'text:b | text:d']);
});
