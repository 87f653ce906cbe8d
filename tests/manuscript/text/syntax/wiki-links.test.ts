/** Obsidian's links and pictures, which go by names in the whole folder. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../../../support/read-text.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);

describe('[[links]]', () => {
  it('lead to files and headings by their names', async () => {
    const { html, messages } = await readFiles({
      'book.yaml': 'title: T\nchapters: [one.md, deep/Two Words.md]',
      'one.md': '# One\n\nSee [[Two Words]], [[Two Words#Below|there]], [[#Above all]].\n\n## Above all\n\nx',
      'deep/Two Words.md': '# Two\n\nx\n\n## Below\n\n[[one]]',
    });
    expect(messages).toEqual([]);
    expect(html).toContain(
      '<a href="#two-words">Two Words</a>, <a href="#below">there</a>, <a href="#above-all">Above all</a>',
    );
    expect(html).toContain('<a href="#one">one</a>');
  });

  it('to nowhere keep their words and are said', async () => {
    const { html, messages } = await readText('See [[Nowhere|that page]].');
    expect(html).toContain('See that page.');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('link-dead');
  });

  it.each(['x[[1]]', 'a list [[1]] of', '`[[code]]`', '\\[[no link]]', '[[words]](https://example.org)'])(
    'are not made of %s',
    async (text) => {
      const { messages } = await readText(text);
      expect(messages).toEqual([]);
    },
  );
});

it('![[pictures]] are found in whatever folder, with words or a width', async () => {
  const { html, messages } = await readText('![[plot.png|A plot]]\n\n![[plot.png|200]]', { 'deep/plot.png': png });
  expect(messages.map((message) => message.replace(/ .*/u, ''))).toEqual(['essay.md:7:1']);
  expect(html).toMatch(
    /<img alt="A plot".*<img alt="" .*width="200"|<img[^>]*alt="A plot"[^>]*>.*<img[^>]*width="200"/u,
  );
});
