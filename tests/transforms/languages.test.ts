/** Languages of phrases: tags as they are written everywhere, and phrases that have none. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { Report } from '../../src/report/report.ts';
import { languagesTransform } from '../../src/transforms/tree/languages.ts';
import { linesOf } from '../support/plan.ts';

const at = (line: number) => ({ position: { start: { line, column: 1 }, end: { line, column: 9 } } });

function settle(language: string, ...children: ElementContent[]): { html: string; messages: string[] } {
  const report = new Report();
  const tree = { type: 'root' as const, children };
  languagesTransform(tree, { file: 'a.md', source: '', language, report });
  return { html: toHtml(tree), messages: linesOf(report) };
}

describe('the tag of a language', () => {
  it.each([
    ['EN-gb', '<p lang="en-GB">a</p>'],
    ['de', '<p lang="de">a</p>'],
    ['zh-hant-tw', '<p lang="zh-Hant-TW">a</p>'],
  ])('is written as all write it: %s', (lang, html) => {
    expect(settle('en', h('p', { lang }, 'a'))).toEqual({ html, messages: [] });
  });

  it('is taken out where it is none, and told', () => {
    const { html, messages } = settle('en', { ...h('p', { lang: 'german' }, 'a'), ...at(4) });
    expect(html).toBe('<p>a</p>');
    expect(messages).toEqual([expect.stringMatching(/^a\.md:4:1 language-unknown “german” is not a language tag/u)]);
  });
});

describe('a phrase in other letters', () => {
  it('is told once for each script, at its place, with the number of others', () => {
    const { messages } = settle(
      'en',
      { ...h('p', ['The λόγος, ', { type: 'text', value: 'and λόγοι', ...at(3) }]), ...at(2) },
      { ...h('p', 'слово'), ...at(5) },
    );
    expect(messages).toEqual([
      'a.md:2:1 language-unmarked Words in Greek letters whose language is not said: “λόγος”, and 1 more in this file | Write [λόγος]{lang=el}, or whatever language it is: it is read out and hyphenated in it.',
      'a.md:5:1 language-unmarked Words in Cyrillic letters whose language is not said: “слово” | Write [слово]{lang=ru}, or whatever language it is: it is read out and hyphenated in it.',
    ]);
  });

  it('has the place of its own text, or of what is around it', () => {
    const place = (node: ElementContent): string | undefined => settle('en', node).messages[0]?.split(' ', 1)[0];
    expect(place(h('p', [{ type: 'text', value: 'λόγος', ...at(7) }]))).toBe('a.md:7:1');
    expect(place({ ...h('p', [h('em', 'λόγος')]), ...at(8) })).toBe('a.md:8:1');
    expect(place({ ...h('p', [{ ...h('em', 'λόγος'), ...at(9) }]), ...at(8) })).toBe('a.md:9:1');
  });

  it('is shown with thirty letters', () => {
    const words = (length: number): string => settle('en', h('p', 'λ'.repeat(length))).messages[0] ?? '';
    expect(words(30)).toContain(`“${'λ'.repeat(30)}”`);
    expect(words(31)).toContain(`“${'λ'.repeat(29)}…”`);
  });

  it.each<[string, Element]>([
    ['its language is said', h('p', { lang: 'el' }, 'λόγος')],
    ['that of what it stands in is', h('div', { lang: 'el' }, [h('p', [h('em', 'λόγος')])])],
    ...['code', 'pre', 'kbd', 'samp', 'math', 'svg'].map((name): [string, Element] => [
      `it is ${name}`,
      h(name, 'λόγος'),
    ]),
  ])('is none where %s', (_, node) => {
    expect(settle('en', node).messages).toEqual([]);
  });

  it('is one where the language that is said has other letters, too', () => {
    expect(settle('el', h('p', { lang: 'en' }, 'λόγος')).messages).toHaveLength(1);
    expect(settle('el', h('p', { lang: 'greek' }, 'λόγος')).messages).toEqual([
      expect.stringContaining('language-unknown'),
    ]);
    expect(settle('en', h('codes', 'λόγος')).messages).toHaveLength(1);
  });
});
