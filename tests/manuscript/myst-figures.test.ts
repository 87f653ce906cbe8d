/** Figures as MyST writes them: what its options say, and several pictures in one. */
import { expect, it } from 'vitest';
import { readFiles } from '../support/read-text.ts';

async function read(text: string): Promise<{ html: string; messages: readonly string[] }> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const { html, messages } = await readFiles({
    'book.yaml': 'title: T\nlanguage: en\nchapters: [a.md]\n',
    'x.svg': svg,
    'y.svg': svg,
    'z.svg': svg,
    'a.md': `# A\n\n${text}`,
  });
  return { html: html.replaceAll('\u00A0', ' '), messages };
}

it.each([
  [':width: 60%', /<figure id="f" class="figure w-60">/u],
  [':scale: 50', /<figure id="f" class="figure w-50">/u],
  [':width: 120px', /<img[^>]*width="120"/u],
  [':align: left', /<figure id="f" class="figure left">/u],
  [':align: center', /<figure id="f" class="figure">/u],
  [':figclass: wide', /<figure id="f" class="figure wide">/u],
  [':class: wide', /<figure id="f" class="figure wide">/u],
])('%s', async (option, figure) => {
  const { html, messages } = await read(`\`\`\`{figure} x.svg\n:name: f\n:alt: A dot\n${option}\n\nWords.\n\`\`\``);
  expect(messages).toEqual([]);
  expect(html).toMatch(figure);
  expect(html).toMatch(/alt="A dot"/u);
});

const pictures = '![A dot](x.svg)\n![A line](y.svg)\n![An arc](z.svg)\n\nWords.';

it.each([
  ['```{subfigure} AB|CC\n:name: f\n', 2],
  ['```{subfigure} 1\n:name: f\n', 1],
  [':::{figure}\n:label: f\n', 3],
])('%j has parts', async (opening, columns) => {
  const { html, messages } = await read(`${opening}\n${pictures}\n${opening.slice(0, 3)}`);
  // The words of a part are those of its picture.
  expect(messages.filter((message) => !message.includes('image-alt-caption'))).toEqual([]);
  expect(html).toContain('A line</figcaption>');
  expect(html).toContain(`<div class="parts columns-${columns}">`);
  expect(html.match(/<img/gu)).toHaveLength(3);
  expect(html).toContain('Words.</figcaption>');
});

it('has the one picture that stands in it', async () => {
  const { html, messages } = await read(':::{figure}\n:label: f\n\n![A dot](x.svg)\n\nWords.\n:::');
  expect(messages).toEqual([]);
  expect(html.match(/<img/gu)).toHaveLength(1);
  expect(html).toContain('Words.</figcaption>');
});
