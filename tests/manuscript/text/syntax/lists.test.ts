/** Lists by letters and roman numerals, and line blocks. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text.ts';

async function html(text: string): Promise<string> {
  const read = await readText(text);
  expect(read.messages).toEqual([]);
  return read.html.replaceAll(' class="first"', '').replaceAll('\u00A0', ' ');
}

describe('a list by letters or roman numerals', () => {
  it.each([
    ['a. one\nb. two', '<ol type="a"><li>one</li><li>two</li></ol>'],
    ['A) one\nB) two', '<ol type="A"><li>one</li><li>two</li></ol>'],
    ['(i) one\n(ii) two\n(iii) three', '<ol type="i"><li>one</li><li>two</li><li>three</li></ol>'],
    ['iv. four\nv. five', '<ol start="4" type="i"><li>four</li><li>five</li></ol>'],
    ['I)  one\nII) two', '<ol type="I"><li>one</li><li>two</li></ol>'],
    ['A.  one\nB.  two', '<ol type="A"><li>one</li><li>two</li></ol>'],
    ['c. three\nd. four', '<ol start="3" type="a"><li>three</li><li>four</li></ol>'],
    [
      'h. eight\ni. nine\nj. ten\nk. x',
      '<ol start="8" type="a"><li>eight</li><li>nine</li><li>ten</li><li>x</li></ol>',
    ],
    ['(1) one\n(2) two', '<ol><li>one</li><li>two</li></ol>'],
    ['#. one\n#. two', '<ol><li>one</li><li>two</li></ol>'],
    ['a. one\n\nb. two', '<ol type="a"><li><p>one</p></li><li><p>two</p></li></ol>'],
    ['a. one\n   goes on\n\n   and on\nb. two', '<li><p>one\ngoes on</p><p>and on</p></li><li><p>two</p></li>'],
    [
      '1. One\n   a) sub a\n   b) sub b\n2. Two',
      '<ol><li>One<ol type="a"><li>sub a</li><li>sub b</li></ol></li><li>Two</li></ol>',
    ],
    ['- One\n  (i) sub\n  (ii) sub', '<ul><li>One<ol type="i"><li>sub</li><li>sub</li></ol></li></ul>'],
    ['> a. one\n> b. two', '<blockquote><ol type="a"><li>one</li><li>two</li></ol></blockquote>'],
  ])('%j', async (text, list) => {
    expect(await html(text)).toContain(list);
  });

  it('is parted from one by numbers that follows it', async () => {
    expect(await html('a. one\nb. two\n\n1. other\n2. list')).toMatch(
      /<ol type="a">.*one.*two.*<\/ol><ol><li>.*other.*list.*<\/ol>$/su,
    );
  });
});

describe('a sentence is none', () => {
  it.each([
    'c. 1850 it was built.',
    'A. Writer\nB. Other',
    'A. Writer said so.\n\nB. Other did not.',
    'Words and\na. more\nb. words',
    'i. e. this\n\nor that',
    'a. one\nc. three',
    '```\na. one\nb. two\n```',
    '    a. one\n    b. two',
  ])('%j', async (text) => {
    const found = await html(text);
    expect(found).not.toContain('<ol');
    expect(found).toContain(/[a-z]\. \w+/iu.exec(text)?.[0]);
  });
});

describe('a line block', () => {
  it('is verse, with its spaces and stanzas', async () => {
    expect(await html('| The *limerick* packs\n|   laughs anatomical\n|\n| Into space')).toBe(
      '<div class="verse"><p class="stanza first"><span class="line">The <em>limerick</em> packs</span><span class="line indent-1">laughs anatomical</span></p><p class="stanza"><span class="line">Into space</span></p></div>',
    );
  });

  it('goes on in a line that is set in', async () => {
    expect(await html('| One line\n  that goes on\n| Another')).toContain(
      '<span class="line">One line that goes on</span>',
    );
  });

  it('is no table', async () => {
    const { html: table } = await readText('| a | b |\n|---|---|\n| c | d |');
    expect(table).toContain('<table>');
    expect(await html('| a | b |\n| c | d |')).not.toContain('verse');
  });
});

describe('Markdown in HTML', () => {
  it('is read where the element says so', async () => {
    const { html: set, messages } = await readText(
      '<div class="box" markdown="1">\n## A heading\n\nSome **bold**.\n</div>\n\n<div markdown="1">\n**To** [us](https://example.org).\n</div>\n\n<p markdown="span">*x*</p>',
    );
    expect(messages).toEqual([]);
    expect(set).toContain('<div class="box"><h2 id="a-heading">A heading</h2>');
    expect(set).toContain('<strong>bold</strong>');
    expect(set).toContain('<strong>To</strong> <a href="https://example.org">us</a>');
    expect(set).toContain('<em>x</em>');
  });

  it('is not where it does not', async () => {
    const { html: set } = await readText('<div>\n**no**\n</div>\n\n<div markdown="0">\n**no**\n</div>');
    expect(set).not.toContain('<strong>');
  });

  it('has its places', async () => {
    const { messages } = await readText(
      '<div markdown="1">\n\nx\n\n</div>\n\n<div markdown="1">\nSee [^none].\n</div>',
    );
    expect(messages.map((message) => message.slice(0, 30))).toEqual(['essay.md:12:5 note-undefined F']);
  });
});

it('a picture with the id of a figure has its words below it', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
    'base64',
  );
  const { html: set } = await readText('![A plot](x.png){#fig-w}\n\n![Other words](x.png)', { 'x.png': png });
  expect(set).toContain('<figcaption>A plot</figcaption>');
  expect(set).not.toContain('<figcaption>Other');
});
