/** Breaks, the words of dictionaries, the first lines of poems: what becomes of them in a book. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../support/read-text.ts';

const count = (html: string): number => html.match(/<hr/gu)?.length ?? 0;

describe('a break', () => {
  it.each(['---', '* * *', '\\* \\* \\*', '⁂', '• • •', '       *       *       *       *', '* * *\n\n* * *\n\n***'])(
    'is one ornament: %j',
    async (row) => {
      const { html, messages } = await readText(`One.\n\n${row}\n\nTwo.`);
      expect(html).toMatch(/^<p class="first">One\.<\/p><hr class="ornament"><p class="first">Two\.<\/p>$/u);
      expect(messages).toEqual([]);
    },
  );

  it.each([
    ['at the end', 'One.\n\n***'],
    ['before notes', 'One.[^1]\n\n***\n\n[^1]: Note.'],
    ['before a heading', 'One.\n\n***\n\n## Two\n\nThree.'],
  ])('%s is left out, and told', async (_, text) => {
    const { html, messages } = await readText(text);
    expect(count(html)).toBe(0);
    expect(messages).toEqual([expect.stringMatching(/^essay\.md:7:1 break-idle A break has nothing behind it/u)]);
  });

  it.each(['**', '*', 'One • two', '`* * *`', '```\n* * *\nx\n```'])('is not %j', async (text) => {
    expect(count((await readText(`One.\n\n${text}\n\nTwo.`)).html)).toBe(0);
  });
});

describe('the first lines of poems', () => {
  it('are gathered where a list of them is wanted; what is quoted, or goes on, is not', async () => {
    const { book, messages } = await readFiles({
      'book.yaml': 'title: T\nlists: first-lines\nchapters: [a.md]\n',
      'a.md':
        '# A\n\n:::verse\nThere is no frigate like a book,\nTo take us\n:::\n\n> :::verse\n> Quoted\n> :::\n\n:::verse{.continued #more}\nMore\n:::\n\n:::verse{lang=de}\nÜber allen Gipfeln\n:::\n',
    });
    expect(book.firstLines).toEqual([
      { id: 'poem', line: 'There is no frigate like a book' },
      { id: 'poem-2', line: 'Über allen Gipfeln', language: 'de' },
    ]);
    expect(messages).toEqual([]);
  });

  it('are missed where there is no verse', async () => {
    const { messages } = await readFiles({
      'book.yaml': 'title: T\nlists: first-lines\nchapters: [a.md]\n',
      'a.md': '# A\n\nProse.\n',
    });
    expect(messages).toEqual([
      expect.stringContaining('list-empty A list of first lines was asked for, but there is no verse'),
    ]);
  });
});

it('every word of a dictionary is a place', async () => {
  const { html, messages } = await readText(
    ':::dictionary\nRecto\n: A page.\n\nTail margin\n: White. See [recto](#word-recto).\n:::',
  );
  expect(html).toContain('<dt id="word-recto">Recto</dt>');
  expect(html).toContain('<dt id="word-tail-margin">Tail margin</dt>');
  expect(html).toContain('<a href="#word-recto">recto</a>');
  expect(messages).toEqual([]);
});
