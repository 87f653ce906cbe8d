import { describe, expect, it } from 'vitest';
import { readFiles } from '../support/read-text.ts';

const head =
  '---\ntitle: The Sea\nauthor: [A. Writer, B. Other]\ndate: 2026-11-28\nvariables: {version: 2.1, Ship: "*Beagle*"}\n---\n\n';

describe('words from the metadata', () => {
  it.each([
    ['{{ title }} of {{ author }}, {{year}}', 'The Sea of A. Writer and B. Other, 2026'],
    ['“{{< meta title >}}”, {{< var version >}}', '“The Sea”, 2.1'],
    ['the {{ ship }}', 'the Beagle'],
    ['`{{ title }}` and \\{{ title }}', '{{ title }} and {{ title }}'],
  ])('%s', async (text, words) => {
    const { html, messages } = await readFiles({ 'a.md': `${head}${text}\n` }, 'a.md');
    expect(
      html
        .replace(/^<header.*?<\/header>/su, '')
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll('\u00A0', ' ')
        .trim(),
    ).toBe(words);
    expect(messages).toEqual([]);
  });

  it('stand in headings and in the contents', async () => {
    const { book } = await readFiles({
      'book.yaml': 'title: The Sea\nchapters: [a.md]\n',
      'a.md': '# On {{ title }}\n\nx\n',
    });
    expect(book.sections[0]?.title).toBe('On The Sea');
  });

  it('are told at their place where there are none', async () => {
    const { html, messages } = await readFiles({ 'a.md': `${head}One.\nA {{ titel }} here.\n` }, 'a.md');
    expect(html).toContain('{{ titel }}');
    expect(messages).toEqual([
      'a.md:9:3 variable-unknown “titel” is neither in the metadata nor among the variables; it is shown as it is written | Did you mean title?',
    ]);
  });
});
