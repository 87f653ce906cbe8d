/** Page breaks as other programs write them. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text.ts';

const broken = '<p class="first">One.</p><div class="pagebreak"></div><p class="first">Two.</p>';

describe('a page break', () => {
  it.each([
    '\\newpage',
    '\\pagebreak',
    '\\pagebreak[4]',
    '\\clearpage{}',
    '{{< pagebreak >}}',
    '```{=latex}\n\\newpage\n```',
    '::: pagebreak\n:::',
    '::: {.page-break}\n:::',
    '<div style="page-break-after: always"></div>',
    '<div style="page-break-after: always;">&nbsp;</div>',
    '<div style="break-before:page" />\n</div>',
    '<p style="color: red; page-break-before: always"></p>',
    '<div class="page-break"></div>',
    '<br style="page-break-after: always">',
    '<span style="page-break-after: always;"></span>',
  ])('%j', async (sign) => {
    const { html, messages } = await readText(`One.\n\n${sign}\n\nTwo.`);
    expect(html).toBe(broken);
    expect(messages).toEqual([]);
  });

  it('ends a paragraph that it stands under', async () => {
    expect((await readText('One.\n\\newpage\nTwo.')).html).toBe(broken);
  });

  it('stands before or after an element that has it in its style', async () => {
    const { html } = await readText('<div style="break-before: page">One.</div>');
    expect(html).toBe('<div class="pagebreak"></div><div>One.</div>');
    const { html: after } = await readText('<div style="page-break-after:always">One.</div>');
    expect(after).toBe('<div>One.</div><div class="pagebreak"></div>');
  });

  it('is none within a line, in code, or where it is forbidden', async () => {
    const text =
      'The command \\newpage ends one.\n\n```\n\\newpage\n```\n\n<div style="page-break-after: avoid">Kept.</div>';
    const { html, messages } = await readText(text);
    expect(html).not.toContain('pagebreak');
    expect(html).toContain('The command \\newpage ends one.');
    expect(messages).toEqual([]);
  });
});

describe('<a name>', () => {
  it('is a place that links reach', async () => {
    const { html, messages } = await readText(
      '## <a name="rope"></a>Ropes\n\nSee [ropes](#rope) and [that](#RFC20).\n\n<a name="RFC20"></a>[RFC 20] On ropes.',
    );
    expect(messages).toEqual([]);
    expect(html).toContain('<span id="rope"></span>Ropes');
    expect(html).toContain('<a href="#rope">ropes</a>');
    expect(html).toMatch(/<a href="#RFC20">.*<span id="RFC20">/u);
  });
});

describe('what stands in a listing is no page break', () => {
  it.each([
    ['of an item', '- ```tex\n  \\newpage\n  ```\n\n\\newpage\n\nTwo.'],
    ['of a quotation', '> ```tex\n> \\newpage\n> ```\n\n\\newpage\n\nTwo.'],
  ])('%s, and what follows it is', async (_, text) => {
    const { html } = await readText(text);
    expect(html).toContain('\\newpage');
    expect(html.match(/class="pagebreak"/gu)).toHaveLength(1);
  });
});
