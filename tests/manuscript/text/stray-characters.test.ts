/** Characters that no edition can hold, wherever they are written. */
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/manuscript/text/index.ts';
import { readFiles, readText } from '../../support/read-text.ts';
import { linesOf } from '../../support/plan.ts';

const nowhere = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/u;

describe('a control character', () => {
  it.each([
    ['text', 'a\x01b', '>a␁b</p>'],
    ['text, deleted', 'a\x7fb', '>a␡b</p>'],
    ['text, of Latin-1', 'a\x81b', '>a\uFFFDb</p>'],
    ['text, a noncharacter', 'a\uFDD0b \uFFFE\uFFFF', '>a\uFFFDb \uFFFD\uFFFD</p>'],
    ['text, a noncharacter beyond the first plane', 'a\u{1FFFE}b', '>a\uFFFDb</p>'],
    ['a heading', '# A\x02b', 'A␂b</h2>'],
    ['code', '`a\x1bb`', '<code>a␛b</code>'],
    ['a listing', '```\na\x1b[31mb\n```', '<code>a␛[31mb</code>'],
    ['the words of a link', '[a\x03b](https://a.example)', '>a␃b</a>'],
    ['the address of a link', '[ab](https://a.example/c\x04d)', 'href="https://a.example/c%E2%90%84d"'],
    ['the title of a link', '[ab](https://a.example "c\x05d")', 'title="c␅d"'],
    ['a caption', '| A |\n|---|\n| b\x06 |\n\n: Capt\x07ion', '<caption>Capt␇ion</caption>'],
    ['an attribute of HTML', '<b title="a\x08c">d</b>', 'title="a␈c"'],
    ['a formula', '$a\x0fb$', 'a␏b'],
    ['the end of a line', 'a\x0e\nb', '>a␎\nb</p>'],
  ])('in %s is shown by a sign', async (_where, text, html) => {
    const read = await readText(text);
    expect(read.html).toContain(html);
    expect(read.html).not.toMatch(nowhere);
  });

  it('is told once for all, at the line and column of the first', () => {
    const file = parseFile('a.md', '---\ntitle: T\n---\n# One\n\nab\x01, \x1f\n\nc\x7f\n');
    expect(linesOf(file.problems)).toEqual([
      'a.md:6:3 character-stray 3 characters that no edition can hold; this is the first: U+0001, shown as ␁ | Take it out: a copy, a terminal or another program has left it there.',
    ]);
  });

  it('is told for what it mostly is where a file was converted wrongly', () => {
    const file = parseFile('a.md', 'He said \x93no\x94\x85');
    expect(linesOf(file.problems)).toEqual([
      'a.md:1:9 character-stray 3 characters that no edition can hold; this is the first: U+0093, shown as \uFFFD | In Windows-1252 this would be “: the file was taken for Latin-1 when it became UTF-8. Convert it anew.',
    ]);
    expect(file.body).toBe('He said \uFFFDno\uFFFD\uFFFD');
  });

  it.each(['tab\tnew\nline', 'café \u00a0\u00ad\u200b\ufeff\u202e \uFFFD \u{1F600}'])('is none in %j', (text) => {
    const file = parseFile('a.md', text);
    expect(file.body).toBe(text);
    expect(linesOf(file.problems)).toEqual([]);
  });

  it('is an error in metadata, which others keep, too', async () => {
    const files = { 'essay.md': '---\ntitle: "A\x01B"\nsubtitle: "C\\u0085D"\nrights: "E\u2028F"\n---\n\nText\x02\n' };
    const { messages } = await readFiles(files, 'essay.md');
    expect(messages.map((message) => message.replace(/ \|.*/u, ''))).toEqual([
      'essay.md:2:8 config-syntax A character that no edition can hold: U+0001',
      'essay.md:3:11 config-syntax A character that no edition can hold: U+0085',
      'essay.md:7:5 character-stray A character that no edition can hold: U+0002, shown as ␂',
    ]);
  });

  it('is shown in what a text includes, and told at its place there', async () => {
    const { html, messages } = await readText('{{#include more.md}}\n\n```{.sh file=run.sh}\n```', {
      'more.md': 'One\n\nTwo\x01\n',
      'run.sh': 'echo "\x1b[0m"\n',
    });
    expect(html).toContain('<p>Two␁</p>');
    expect(html).toContain('␛[0m');
    expect(messages).toEqual([
      'more.md:3:4 character-stray 2 characters that no edition can hold; this is the first: U+0001, shown as ␁ | Take it out: a copy, a terminal or another program has left it there.',
    ]);
  });

  it('is shown in works that are cited, also where JSON spells it', async () => {
    const work = JSON.stringify([{ id: 'a', type: 'book', title: 'Ti\x01tle', author: [{ family: 'Au\x02thor' }] }]);
    const { book, messages } = await readFiles(
      {
        'book.yaml': 'title: T\nbibliography: works.json\nchapters: [a.md]',
        'a.md': '# A\n\n[@a]',
        'works.json': work,
      },
      '',
    );
    expect(JSON.stringify(book.sections)).toContain('Au␂thor');
    expect(messages.map((message) => message.replace(/;.*/u, ''))).toContain(
      'works.json character-stray 2 characters that no edition can hold',
    );
  });
});

describe('a reference to a character that no edition can hold', () => {
  it('is �, and told; in code it is what is written', async () => {
    const { html, messages } = await readText(
      'a &#1; `&#1;` \\&#1; [b](https://a.example "&#x1F;")\n\n    &#1;\n\n<div title="&#2;">c&#xFDD0;</div>\n\n<!-- &#1; -->',
    );
    expect(html).toContain('a \uFFFD <code>&#x26;#1;</code> &#x26;#1; <a');
    expect(html).toContain('<div title="\uFFFD">c\uFFFD</div>');
    expect(messages.filter((message) => message.includes('stray'))).toEqual([
      'essay.md:5:3 character-stray 4 references to characters that no edition can hold, shown as \uFFFD; this is the first | Write the character itself, or take the reference out.',
    ]);
  });

  it('is what HTML has for it in HTML', async () => {
    const { html, messages } = await readText('<div>&#x93;a&#148;</div>');
    expect(html).toBe('<div>“a”</div>');
    expect(messages).toEqual([]);
  });
});

describe('an end of line, paragraph or page that Markdown does not know', () => {
  it('is a space, and told by its kind', async () => {
    const { html, messages } = await readText('a\u2028b\u2028c\u2029d\n\f\ne &#12; f');
    expect(html.replaceAll(/ {2,}/gu, ' ')).toBe('<p class="first">a b c d</p><p>e f</p>');
    expect(messages).toEqual([
      'essay.md:5:2 character-separator An end of line (U+2028) that Markdown does not know is a space here (2 times; this is the first) | For a new line end the line with \\.',
      'essay.md:5:6 character-separator An end of paragraph (U+2029) that Markdown does not know is a space here | For a new paragraph leave a line blank.',
      'essay.md:6:1 character-separator An end of page (form feed, U+000C) that Markdown does not know is a space here | For a new page write ::pagebreak.',
    ]);
  });
});
