/** Boxes with ids that say what they are, call-outs and verse: what becomes of their parts. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { isBlockName } from '../../src/markup/handlers/blocks.ts';
import { saysKind } from '../../src/markup/handlers/environments.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';

function html(source: string, language = 'en'): string {
  const report = new Report();
  const tree = toTree(parseMarkdown(source), { file: 'a.md', language, source, report });
  expect(report.messages).toEqual([]);
  return toHtml(tree).replaceAll('\n', '');
}

const box = (id: string, text: string, more = ''): string => html(`::: {#${id}${more}}\n${text}\n:::`);

const picture = (name: string): string => `<img src="${name}.png" alt="${name}">`;
const figureOf = (inside: string, id = 'fig-x'): string => `<figure id="${id}" class="figure">${inside}</figure>`;
const partOf = (name: string, inside: string): string =>
  `<figure class="figure"${name === '' ? '' : ` id="${name}"`}>${inside}</figure>`;

describe('a box with the id of a figure', () => {
  it.each([
    ['a picture and its caption', '![a](a.png)\n\nC', `${picture('a')}<figcaption>C</figcaption>`],
    ['a picture alone', '![a](a.png)', picture('a')],
    [
      'two pictures in a line',
      '![a](a.png) ![b](b.png)\n\nC',
      `${picture('a')}${picture('b')}<figcaption>C</figcaption>`,
    ],
    ['pictures, the last of which is no caption', '![a](a.png)\n\n![b](b.png)', `${picture('a')}${picture('b')}`],
    ['nothing but words', 'C', '<p>C</p>'],
    ['words before the last ones', 'B\n\nC', '<p>B</p><figcaption>C</figcaption>'],
    ['a picture among words', 'B ![a](a.png)\n\nC', `<p>B ${picture('a')}</p><figcaption>C</figcaption>`],
    ['a list', '- a\n\nC', '<ul><li>a</li></ul><figcaption>C</figcaption>'],
    ['a list at its end', 'C\n\n- a', '<p>C</p><ul><li>a</li></ul>'],
  ])('has %s', (_, text, inside) => {
    expect(box('fig-x', text)).toBe(figureOf(inside));
  });

  it.each(['fig-x', 'fig:x', 'fig_x'])('is one by its id: %s', (id) => {
    expect(box(id, '![a](a.png)')).toBe(figureOf(picture('a'), id));
  });

  it.each(['figx', 'fig-', 'afig-x', 'x'])('is none by another: %s', (id) => {
    expect(box(id, '![a](a.png)')).toMatch(/^<div id="[^"]*"><p><img/u);
  });

  it('has parts where each of its pictures has an id or a title', () => {
    const parts = [
      partOf('fig-a', `${picture('a')}<figcaption>a</figcaption>`),
      partOf('', `${picture('b')}<figcaption>B</figcaption>`),
    ].join('');
    expect(box('fig-x', '![a](a.png){#fig-a} ![b](b.png "B")\n\nC')).toBe(
      figureOf(`<div class="parts columns-2">${parts}</div><figcaption>C</figcaption>`),
    );
    expect(box('fig-x', '![a](a.png){#fig-a} ![b](b.png)\n\nC')).not.toContain('parts');
    expect(box('fig-x', '![a](a.png){#fig-a}\n\nC')).not.toContain('parts');
  });

  it('has boxes of figures as parts', () => {
    const inner = (id: string): string => `::: {#${id}}\n![a](a.png)\n:::`;
    const parts = ['fig-a', 'fig-b'].map((id) => figureOf(picture('a'), id)).join('');
    expect(html(`:::: {#fig-x}\n${inner('fig-a')}\n\n${inner('fig-b')}\n\nC\n::::`)).toBe(
      figureOf(`<div class="parts columns-2">${parts}</div><figcaption>C</figcaption>`),
    );
  });

  it.each([
    ['', 5, 3],
    [' layout-ncol=4', 5, 4],
    [' layout-ncol=1', 2, 1],
    [' layout-ncol=9', 9, 6],
    [' layout-ncol=2.9', 3, 2],
    [' layout-ncol=0', 2, 2],
    [' layout-ncol=x', 2, 2],
    [' layout-ncol=-3', 2, 1],
  ])('has columns: %j for %i parts', (more, count, columns) => {
    const pictures = Array.from({ length: count }, (_, index) => `![a](a.png){#fig-${index}}`).join(' ');
    expect(box('fig-x', pictures, more)).toContain(`<div class="parts columns-${columns}">`);
  });
});

describe('a box with the id of a table', () => {
  const grid = '| a |\n|--|\n| b |';

  it('has its last paragraph as the caption', () => {
    expect(box('tbl-x', `${grid}\n\nC`)).toMatch(
      /^<div id="tbl-x" class="tables"><table><caption>C<\/caption><thead>.*<\/table><\/div>$/u,
    );
    expect(box('tbl-x', grid)).not.toContain('caption');
  });

  it('keeps what else it has, in its order', () => {
    expect(box('tbl-x', `A\n\n${grid}\n\n- b\n\nC`)).toMatch(
      /^<div id="tbl-x" class="tables"><p>A<\/p><table><caption>C<\/caption>.*<\/table><ul><li>b<\/li><\/ul><\/div>$/u,
    );
  });

  it('leaves its paragraph where the table has a caption', () => {
    const text = box('tbl-x', `${grid}\n\n: Own\n\nC`);
    expect(text).toMatch(/<table><caption>Own<\/caption>.*<\/table><p>C<\/p><\/div>$/u);
    expect(text.match(/<caption>/gu)).toHaveLength(1);
  });

  it('captions the first of two tables', () => {
    expect(box('tbl-x', `${grid}\n\n${grid}\n\nC`).match(/<table><caption>C<\/caption>|<table>/gu)).toEqual([
      '<table><caption>C</caption>',
      '<table>',
    ]);
  });

  it('is a plain box without a table', () => {
    expect(box('tbl-x', 'A\n\nC')).toBe('<div id="tbl-x"><p>A</p><p>C</p></div>');
  });
});

describe('a box with the id of a listing', () => {
  const pre = '<pre class="code"><code>x</code></pre>';

  it('has its caption first', () => {
    expect(box('lst-x', '```\nx\n```\n\nC')).toBe(
      `<figure id="lst-x" class="listing"><figcaption>C</figcaption>${pre}</figure>`,
    );
    expect(box('lst-x', '```\nx\n```')).toBe(`<figure id="lst-x" class="listing">${pre}</figure>`);
  });

  it('is a plain box without code', () => {
    expect(box('lst-x', 'A\n\n*C*')).toBe('<div id="lst-x"><p>A</p><p><em>C</em></p></div>');
  });
});

describe('the id of a box', () => {
  it.each(['fig-x', 'tbl:x', 'lst_x', 'thm-x', 'def:x', 'prf-x'])('says what it is: %s', (id) => {
    expect(saysKind(id)).toBe(true);
  });
  it.each(['fig', 'fig-', 'sec-x', 'xfig-x', 'constructor', 'abc-x', ''])('says nothing: %s', (id) => {
    expect(saysKind(id)).toBe(false);
  });
});

describe('the name of a block', () => {
  it.each([
    'note',
    'Note',
    'page-break',
    'page_break',
    'PAGEBREAK',
    'theorem',
    'Lemma',
    'danger',
    'callout-tip',
    'div',
  ])('means something: %s', (name) => {
    expect(isBlockName(name)).toBe(true);
  });
  it.each(['', 'constructor', 'notes', 'x-note', 'thm'])('means nothing: %s', (name) => {
    expect(isBlockName(name)).toBe(false);
  });
});

describe('a call-out', () => {
  const aside = (kind: string, title: string): string =>
    `<aside class="callout ${kind}"><p class="callout-title">${title}</p><p>Words</p></aside>`;

  it.each([
    [':::note\nWords\n:::', aside('note', 'Note')],
    [':::danger\nWords\n:::', aside('caution', 'Caution')],
    [':::question\nWords\n:::', aside('note', 'Question')],
    ['::: {.callout-tip}\nWords\n:::', aside('tip', 'Tip')],
    ['::: {.callout-tip}\n## A *title*\n\nWords\n:::', aside('tip', 'A <em>title</em>')],
    ['::: {.callout-tip title="B"}\nWords\n:::', aside('tip', 'B')],
    [':::tip{title="B"}\nWords\n:::', aside('tip', 'B')],
    [':::tip[A *title*]\nWords\n:::', aside('tip', 'A <em>title</em>')],
    [
      '::: {.callout-tip title="B"}\n## A\n\nWords\n:::',
      '<aside class="callout tip"><p class="callout-title">B</p><h2>A</h2><p>Words</p></aside>',
    ],
    [
      ':::tip\n## A\n\nWords\n:::',
      '<aside class="callout tip"><p class="callout-title">Tip</p><h2>A</h2><p>Words</p></aside>',
    ],
    [':::tip{.wide .x}\nWords\n:::', aside('tip wide x', 'Tip')],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('has a title in the language of its text', () => {
    expect(html(':::warning\nWords\n:::', 'de')).toBe(aside('warning', 'Warnung'));
  });

  it('says its language and direction', () => {
    expect(html('::: {.note lang=ar dir=rtl}\nWords\n:::')).toContain(
      '<aside lang="ar" dir="rtl" class="callout note">',
    );
  });

  it('stands in some editions only', () => {
    expect(html('::: {.only-print}\nWords\n:::')).toMatch(
      /^<div[^>]* data-(?:only|not)="[^"]+"[^>]*><p>Words<\/p><\/div>$/u,
    );
  });
});

describe('verse', () => {
  const verse = (text: string, more = ''): string =>
    html(`:::verse${more}\n${text}\n:::`).replace(/^<div class="verse">(.*)<\/div>$/u, '$1');
  const stanza = (...lines: readonly (string | [string, number])[]): string =>
    `<p class="stanza">${lines
      .map((line) => (typeof line === 'string' ? ([line, 0] as const) : line))
      .map(([text, step]) => `<span class="line${step === 0 ? '' : ` indent-${step}`}">${text}</span>`)
      .join('')}</p>`;

  it.each([
    ['lines and stanzas', 'a\nb\n\nc', stanza('a', 'b') + stanza('c')],
    [
      'steps of two spaces, four at most',
      'a\n  b\n    c\n      d\n        e\n            f',
      stanza('a', ['b', 1], ['c', 2], ['d', 3], ['e', 4], ['f', 4]),
    ],
    ['steps from its own margin', '  a\n    b\n\n  c', stanza('a', ['b', 1]) + stanza('c')],
    ['half a step, which is one', 'a\n b\n   c', stanza('a', ['b', 1], ['c', 2])],
    ['lines with a hard break', 'a  \nb\\\nc', stanza('a', 'b', 'c')],
    ['emphasis over lines', 'a *b\nc* d', stanza('a <em>b</em>', '<em>c</em> d')],
    ['emphasis over three lines', '*a\nb\nc*', stanza('<em>a</em>', '<em>b</em>', '<em>c</em>')],
    ['a stanza set in as code', 'a\n\n    b\n      c', stanza('a') + stanza(['b', 2], ['c', 3])],
    ['what is no stanza', 'a\n\n- b', `${stanza('a')}<ul><li>b</li></ul>`],
    ['its author', 'a\n\n--- B', `${stanza('a')}<p class="attribution">— B</p>`],
    ['its author with a short dash', 'a\n\n– B', `${stanza('a')}<p class="attribution">– B</p>`],
    ['a dash in its last stanza', 'a\n\nb -- c', `${stanza('a')}${stanza('b -- c')}`],
  ])('has %s', (_, text, expected) => {
    expect(verse(text)).toBe(expected);
  });

  it('has line ends between its lines, so that words do not run together', () => {
    const source = ':::verse\na\nb\n:::';
    const tree = toTree(parseMarkdown(source), { file: 'a.md', language: 'en', source, report: new Report() });
    expect(toHtml(tree)).toContain('<span class="line">a</span>\n<span class="line">b</span></p>');
  });

  it('has a title', () => {
    expect(verse('a', '[A *title*]')).toBe(`<p class="verse-title">A <em>title</em></p>${stanza('a')}`);
  });

  it('is counted behind the marks of a quotation and the bars of a line block', () => {
    expect(html('> :::verse\n> a\n>   b\n> :::')).toContain(stanza('a', ['b', 1]));
    expect(html('> > :::poem\n> > a\n> >     b\n> > :::')).toContain(stanza('a', ['b', 2]));
    expect(html('| a\n|   b')).toContain(stanza('a', ['b', 1]));
  });
});

describe('a formula', () => {
  it('is code that says what it is, in a line or in one of its own', () => {
    expect(html('a $x^2$ b')).toBe('<p>a <code class="formula" data-formula="inline">x^2</code> b</p>');
    expect(html('$$\nx^2\n$$')).toBe(
      '<div class="equation"><code class="formula" data-formula="display">x^2</code></div>',
    );
  });
});
