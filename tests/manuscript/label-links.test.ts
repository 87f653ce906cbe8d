/** Links to labels as MyST has them: without a sign before them, and with signs in them. */
import { expect, it } from 'vitest';
import { readFiles } from '../support/read-text.ts';

async function read(text: string): ReturnType<typeof readFiles> {
  return readFiles({
    'book.yaml': 'title: T\nlanguage: en\nchapters: [a.md, b.md]\n',
    'a.md': `# A\n\n${text}`,
    'b.md':
      '# B\n\n(going:out)=\n## Going out\n\nx\n\n(home/quay)=\n## The quay\n\nx\n\n(ab:b:c)=\n## C\n\nx\n\n(tides)=\n## Tides\n\nx',
  });
}

it.each([
  ['[there](going:out)', '<a href="#going-out">there</a>'],
  ['[](going:out)', '<a href="#going-out">Going out</a>'],
  ['[there](home/quay)', '<a href="#home-quay">there</a>'],
  ['[x](ab:b:c)', '<a href="#ab-b-c">x</a>'],
  ['[](tides)', '<a href="#tides">Tides</a>'],
  ['[there](b.md)', '<a href="#b">there</a>'],
])('%s', async (text, link) => {
  const { html, messages } = await read(text);
  expect(messages).toEqual([]);
  expect(html).toContain(link);
});

it.each([
  ['[x](going:home)', 'link-dead'],
  ['[x](nowhere)', 'link-dead'],
  ['[x](javascript:alert)', 'link-scheme'],
  ['[x](ftp:there)', 'link-scheme'],
])('%s: %s', async (text, rule) => {
  const { html, messages } = await read(text);
  expect(messages).toEqual([expect.stringContaining(rule)]);
  expect(html).not.toContain('<a href');
});
