/** ::: blocks and what becomes of their parts; what is taken out of HTML, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { calloutNamed } from '../../src/markup/callout-names.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';

function read(source: string) {
  const report = new Report();
  const tree = toTree(parseMarkdown(source), { file: 'a.md', language: 'en', source, report });
  return { html: toHtml(tree).replaceAll('\n', ''), messages: report.messages };
}

const block = (name: string, text: string): string => read(`:::${name}\n${text}\n:::`).html;

describe('a last paragraph that begins with a dash', () => {
  it.each([
    ['—', '—\u00A0B'],
    ['–', '–\u00A0B'],
    ['--', '—\u00A0B'],
    ['---', '—\u00A0B'],
  ])('says who said it: %s', (dash, shown) => {
    expect(block('epigraph', `A.\n\n${dash} B`).replace('\u00A0', ' ')).toBe(
      `<blockquote class="epigraph"><p>A.</p><footer class="attribution">${shown.replace('\u00A0', ' ')}</footer></blockquote>`,
    );
  });

  it.each([
    ['a dash that comes later', 'A.\n\nB -- c'],
    ['one hyphen', 'A.\n\n\\- B'],
    ['the only paragraph', '-- B'],
    ['emphasis first', 'A.\n\n*-- B*'],
  ])('but not with %s', (_, text) => {
    expect(block('epigraph', text)).not.toContain('attribution');
  });

  it('is no list', () => {
    expect(block('epigraph', 'A.\n\n- B')).toBe(
      '<blockquote class="epigraph"><p>A.</p><ul><li>B</li></ul></blockquote>',
    );
  });

  it('keeps its emphasis, below a quotation without a class, too', () => {
    expect(block('quotation', 'A.\n\n-- B, *C*')).toBe(
      '<blockquote><p>A.</p><footer class="attribution">— B, <em>C</em></footer></blockquote>',
    );
  });
});

describe('blocks', () => {
  it.each([
    ['dedication', 'A', '<div class="dedication"><p>A</p></div>'],
    ['div', 'A', '<div><p>A</p></div>'],
    ['pullquote', 'A', '<aside class="pullquote"><p>A</p></aside>'],
    ['important', 'A', '<aside class="callout important"><p class="callout-title">Important</p><p>A</p></aside>'],
    ['caution', 'A', '<aside class="callout caution"><p class="callout-title">Caution</p><p>A</p></aside>'],
  ])(':::%s', (name, text, html) => {
    expect(block(name, text)).toBe(html);
  });

  it('that are unknown keep their label and content, and the nearest name is told', () => {
    const { html, messages } = read(':::epigraf[L]\nA\n:::');
    expect(html).toBe('<div class="epigraf"><p>L</p><p>A</p></div>');
    expect(messages).toMatchObject([
      { rule: 'directive-unknown', line: 1, column: 1, hint: 'Did you mean “epigraph”?' },
    ]);
    expect(read(':::zzzzzzzz\nA\n:::').messages[0]?.hint).toMatch(/^Known are: .*\bepigraph\b.*\bverse\b/u);
  });
});

describe('a figure', () => {
  it.each([
    [
      'of two pictures',
      '![a](a.png)\n![b](b.png)\n\nC',
      '<img src="a.png" alt="a"><img src="b.png" alt="b"><figcaption>C</figcaption>',
    ],
    ['without a caption', '![a](a.png)', '<img src="a.png" alt="a">'],
    [
      'with a caption of two paragraphs',
      '![a](a.png)\n\nB\n\nC',
      '<img src="a.png" alt="a"><figcaption>B C</figcaption>',
    ],
    ['of a listing', '```\nx\n```\n\nC', '<pre><code>x</code></pre><figcaption>C</figcaption>'],
  ])('%s', (_, text, inside) => {
    expect(block('figure', text).replace(/<pre class="code">/u, '<pre>')).toBe(
      `<figure class="figure">${inside}</figure>`,
    );
  });

  it('has its label before its caption', () => {
    expect(block('figure[L]', '![a](a.png)\n\nC')).toContain('<figcaption>L C</figcaption>');
    expect(block('figure[L]', '![a](a.png)')).toContain('<figcaption>L</figcaption>');
  });

  it('has what stands beside a picture in its line in the caption', () => {
    expect(block('figure', '![a](a.png) C')).toBe(
      '<figure class="figure"><figcaption><img src="a.png" alt="a"> C</figcaption></figure>',
    );
  });
});

describe('tables', () => {
  const grid = '| a |\n|--|\n| b |';

  it('have the label and the paragraphs as the caption of the first', () => {
    const html = block('table[L]', `C\n\n${grid}\n\n${grid}`);
    expect(html.match(/<caption>/gu)).toHaveLength(1);
    expect(html).toMatch(/<table><caption>LC<\/caption><thead>/u);
  });

  it('have no caption without words, and keep what else is there', () => {
    const html = block('table', `${grid}\n\n- x`);
    expect(html).not.toContain('caption');
    expect(html).toMatch(/<\/table><ul>/u);
  });
});

describe('names of call-outs', () => {
  it.each([
    ['NOTE', { kind: 'note' }],
    ['info', { kind: 'note' }],
    ['callout-tip', { kind: 'tip' }],
    ['hint', { kind: 'tip' }],
    ['Danger', { kind: 'caution' }],
    ['question', { kind: 'note', title: 'Question' }],
    ['tldr', { kind: 'note', title: 'Tldr' }],
    ['my-callout-note', undefined],
    ['nocallout-te', undefined],
    ['note-callout-', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (name, meaning) => {
    expect(calloutNamed(name)).toEqual(meaning);
  });
});

describe('HTML that may not stand in an edition', () => {
  const texts = (source: string): string[] => read(source).messages.map(({ text }) => text);

  it('is told once for each name, with the number of times', () => {
    expect(texts('<form>a</form>\n\n<form>b</form>')).toEqual([
      '<form> was taken out; its content is kept (2 times; this is the first)',
    ]);
    expect(texts('<p onclick="a">b</p>')).toEqual(['The event handler onclick was taken out']);
  });

  it.each([
    ['ftp://e.org/', true],
    ['http://e.org/', false],
    ['HTTPS://e.org/', false],
    ['mailto:a@e.org', false],
    ['tel:1', false],
    ['a.md', false],
    ['#a', false],
    ['java\u0001script:alert(1)', true],
  ])('an address of a link: %j', (address, out) => {
    const { html, messages } = read(`<a href="${address}">x</a>`);
    expect(messages.map(({ rule }) => rule)).toEqual(out ? ['link-scheme'] : []);
    expect(html.includes('href=')).toBe(!out);
  });

  it('names an address in forty letters', () => {
    const long = `ftp://${'a'.repeat(34)}`;
    expect(texts(`<a href="${long}">x</a>`)).toEqual([`The address “${long}” was taken out`]);
    expect(texts(`<a href="${long}b">x</a>`)).toEqual([`The address “${long.slice(0, 39)}…” was taken out`]);
  });

  it('names lost words in a hundred and twenty letters', () => {
    const long = 'a'.repeat(120);
    expect(texts(`<textarea>${long}</textarea>`)[0]).toContain(`“${long}”`);
    expect(texts(`<textarea>${long}b</textarea>`)[0]).toContain(`“${long.slice(0, 119)}…”`);
  });

  it('has its address of a picture judged by other schemes than one of a link', () => {
    expect(texts('<img alt="a" src="mailto:a@e.org">')).toHaveLength(1);
    expect(texts('<a href="data:image/png;base64,AA">x</a>')).toHaveLength(1);
  });
});

describe('HTML that stays', () => {
  it.each([
    ['<input type="checkbox" disabled>', '<input type="checkbox" disabled>'],
    ['<input type="checkbox" disabled checked>', '<input type="checkbox" disabled checked>'],
    ['<center>a</center>', '<div align="center">a</div>'],
    ['<img src="a.png" alt="b" width="62%">', '<img src="a.png" alt="b" data-width="62%">'],
    ['<img src="a.png" alt="b" width=" 62.5% ">', '<img src="a.png" alt="b" data-width="62.5%">'],
    ['<img src="a.png" alt="b" style="WIDTH : 30%;x:y">', '<img src="a.png" alt="b" data-width="30%">'],
    ['<img src="a.png" alt="b" style="max-width: 30%">', '<img src="a.png" alt="b">'],
    ['<img src="a.png" alt="b" width="62% x">', '<img src="a.png" alt="b">'],
    ['<img src="a.png" alt="b" width="62">', '<img src="a.png" alt="b" width="62">'],
    ['<img src="a.png" alt="b" width="62%" style="width:9%">', '<img src="a.png" alt="b" data-width="62%">'],
    ['<a href="HTTPS://E.org/A">x</a>', '<a href="https://E.org/A">x</a>'],
    ['<font color="red">a</font>', 'a'],
    ['<main><nav>a</nav></main>', 'a'],
  ])('%s', (source, html) => {
    const found = read(`<div>${source}</div>`);
    expect(found.html).toBe(`<div>${html}</div>`);
    expect(found.messages).toEqual([]);
  });
});

describe('what is said of HTML that goes', () => {
  it.each([
    ['<input type="text">', 'html-removed', '<input> was taken out'],
    ['<input type="checkbox">', 'html-removed', '<input> was taken out'],
    ['<input type="checkbox" disabled id="a">', 'html-removed', '<input> was taken out'],
    ['<input type="checkbox" disabled name="a">', 'html-removed', '<input> was taken out'],
    ['<p onClick="a">b</p>', 'html-removed', 'The event handler onclick was taken out'],
    ['<noscript>a</noscript>', 'html-removed', '<noscript> was taken out with its words “a”'],
    ['<textarea> a\n b </textarea>', 'html-removed', '<textarea> was taken out with its words “a b”'],
    ['<iframe src="https://e.org"></iframe>', 'html-removed', '<iframe> was taken out with its content'],
    ['<template>a<script>b</script></template>', 'html-removed', '<template> was taken out with its words “a”'],
    [
      '<video title="a b">c</video>',
      'html-removed',
      '<video> was taken out; its content is kept, and what it says as title is not',
    ],
    ['<video title="…">c</video>', 'html-removed', '<video> was taken out; its content is kept'],
    ['<video x-caption="a">c</video>', 'html-removed', '<video> was taken out; its content is kept'],
    [
      '<video data-x="a b" class="a b" style="a b">c</video>',
      'html-removed',
      '<video> was taken out; its content is kept',
    ],
    [
      '<video summary="a" label="b">c</video>',
      'html-removed',
      '<video> was taken out; its content is kept, and what it says as summary and label is not',
    ],
    ['<a href="ftp://e.org">x</a>', 'link-scheme', 'The address “ftp://e.org” was taken out'],
  ])('%s', (source, rule, text) => {
    const { messages } = read(`<div>${source}</div>`);
    expect(messages.map((message) => [message.rule, message.text])).toEqual([[rule, text]]);
    expect(messages[0]).toMatchObject({ line: 1, column: 6 });
  });

  it('is at its place in its file', () => {
    expect(read('a\n\n<div>\n  <video>x</video>\n</div>').messages[0]).toMatchObject({
      line: 4,
      column: 3,
      file: 'a.md',
    });
  });

  it('names each loss of words at its own place', () => {
    expect(read('<textarea>a</textarea>\n\n<textarea>a</textarea>').messages).toHaveLength(2);
    expect(read('<iframe></iframe>\n\n<iframe></iframe>').messages).toHaveLength(1);
  });
});

describe('what looks like a tag', () => {
  it.each([
    ['a <b> c', []],
    ['a <TAB> c', [[1, 3]]],
    ['a </TAB> c', []],
    ['<!-- <TAB> --> a', []],
    ['<!-- <TAB>', []],
    ['<my-own>a</my-own>', undefined],
    ['<i title="<TAB>">a</i>', []],
    ["<i title='<TAB>'>a</i>", []],
    ['<div>\n<TAB>\n\n x <TAB></div>', [[2, 1]]],
  ])('%j', (source, places) => {
    const unknown = read(source).messages.filter(({ rule }) => rule === 'html-unknown');
    expect(unknown.map(({ line, column }) => [line, column])).toEqual(places ?? []);
  });
});
