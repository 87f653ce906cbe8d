import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { unbrokenTransform } from '../../src/transforms/tree/unbroken.ts';

/** Markdown → its first paragraph as HTML; what is kept whole stands between ‹ and ›. */
function set(source: string): string {
  const context = { file: 'a.md', language: 'en', source, report: new Report() };
  const tree = toTree(parseMarkdown(source), context);
  unbrokenTransform(tree, context);
  return toHtml(tree)
    .trim()
    .replace(/^<p>|<\/p>$/gu, '')
    .replaceAll(/<span class="unbroken">(.*?)<\/span>/gu, '‹$1›');
}

describe('words that no line may end in', () => {
  it.each([
    ['the e-book, an *X-ray* and T-shirts', 'the ‹e-book›, an <em>‹X-ray›</em> and ‹T-shirts›'],
    ['a well-made book, a vis-à-vis, 3-D', 'a well-made book, a vis-à-vis, 3-D'],
    ['die U-Bahn-Station, eine U-Bahnhaltestelle', 'die U-Bahn-Station, eine U-Bahnhaltestelle'],
    ["l'e-mail", "l'e-mail"],
    ['`impose --sheet A3 -o x.pdf`', '<code>impose ‹--sheet› A3 ‹-o› x.pdf</code>'],
    [
      '`--booklet|--2up`, `a--b`, `well-made`',
      '<code>‹--booklet›|--2up</code>, <code>a--b</code>, <code>well-made</code>',
    ],
    ['`npm test -- build`', '<code>npm test -- build</code>'],
  ])('%s', (source, expected) => {
    expect(set(source)).toBe(expected);
  });

  it('leaves the TeX within a formula as it is', () => {
    const tree = h(null, [h('p', [h('math', [h('semantics', [h('mi', 'x'), h('annotation', 'x^{n-k}|x-a|')])])])]);
    const before = toHtml(tree);
    unbrokenTransform(tree, { file: 'a.md', language: 'en', source: '', report: new Report() });
    expect(toHtml(tree)).toBe(before);
  });

  it('leaves blocks of code as they are', () => {
    expect(set('```\noctavo --to pdf e-book\n```')).not.toContain('‹');
  });
});
