import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { codeTransform } from '../../src/transforms/tree/code.ts';

function colour(language: string, code: string): { html: string; words: string } {
  const source = `~~~${language}\n${code}\n~~~\n`;
  const context = { file: 'a.md', language: 'en', source, report: new Report() };
  const tree = toTree(parseMarkdown(source), context);
  codeTransform(tree, context);
  return { html: toHtml(tree), words: toString(tree).trim() };
}

describe('the colours of code', () => {
  const text = '---\ntitle: On Margins\n---\n\nA *word*.\n\nA heading\n---';

  it.each(['md', 'markdown'])('takes the front matter of %s for what it is', (language) => {
    const { html, words } = colour(language, text);
    expect(words).toBe(text);
    expect(html).toContain('<span class="hljs-attr">title:</span>');
    expect(html).toContain('<span class="hljs-emphasis">*word*</span>');
    expect(html.match(/hljs-section/gu)).toHaveLength(1);
  });

  it('leaves text without a language as it is', () => {
    expect(colour('', text).html).not.toContain('hljs');
  });
});
