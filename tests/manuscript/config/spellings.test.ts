/** Values as other programs write them. */
import { expect, it } from 'vitest';
import { readFiles } from '../../support/read-text.ts';

async function read(yaml: string): Promise<Awaited<ReturnType<typeof readFiles>>> {
  return readFiles({ 'book.yaml': `title: T\nlanguage: en\n${yaml}`, 'a.md': '# A\n\nx' });
}

it.each([
  ['number-sections: yes', '1'],
  ['number-sections: On', '1'],
  ['number-sections: no', ''],
  ['number-sections: off', ''],
])('%s', async (yaml, number) => {
  const { html, messages } = await readFiles({
    'book.yaml': `title: T\nlanguage: en\n${yaml}`,
    'a.md': '# A\n\n## B\n\nx',
    'b.md': '# C\n\nx',
  });
  expect(messages).toEqual([]);
  expect(html.includes('section-number')).toBe(number !== '');
});

it('text stays text: a title may be No', async () => {
  const { book, messages } = await readFiles({ 'book.yaml': 'title: No\nlanguage: en\n', 'a.md': '# A\n\nx' });
  expect(messages).toEqual([]);
  expect(book.metadata.title).toBe('No');
});

it('an address may have the backslashes of Markdown', async () => {
  const { book, messages } = await read("url: 'https\\://example.org/my\\_book/'");
  expect(messages).toEqual([]);
  expect(book.metadata.url).toBe('https://example.org/my_book/');
});

it.each(['number-sections: maybe', 'url: ftp\\://example.org'])('%s is wrong all the same', async (yaml) => {
  const { messages } = await read(yaml);
  expect(messages).toEqual([expect.stringMatching(/config-(?:type|value)/u)]);
});
