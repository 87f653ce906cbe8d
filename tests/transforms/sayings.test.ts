/** References in words, and what a processor of citations says as links. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import type { NumberedKind } from '../../src/model/index.ts';
import { linkWorks, readRendered } from '../../src/transforms/book/citations/rendered.ts';
import { readPrefix, spellIn } from '../../src/transforms/book/references/prefixes.ts';
import { sayReferences, type Meant } from '../../src/transforms/book/references/sayings.ts';

const htmlOf = (children: readonly ElementContent[]): string =>
  toHtml({ type: 'root', children: [...children] }).replaceAll('\u00A0', '~');

/** `fig 3`, `sec 2.1`, `eq 4`; `- ` before it: its number alone, `see | fig 3 | , left`: words around it. */
function meant(written: string, order = 0): Meant {
  const parts = written.split(' | ');
  const [prefix = '', own = '', suffix = ''] = parts.length === 1 ? ['', written] : parts;
  const bare = own.startsWith('- ');
  const [short = '', number] = own.replace(/^- /u, '').split(' ');
  const kinds: Record<string, NumberedKind> = { fig: 'figure', tbl: 'table', sec: 'section', eq: 'equation' };
  const kind = kinds[short.toLowerCase()];
  const numbered = kind === undefined || number === undefined ? undefined : { kind, number };
  const target = {
    numbered,
    order: numbered === undefined ? order : Number(number?.replaceAll(/\D/gu, '')),
    name: () => (kind === undefined ? short.replaceAll('_', ' ') : ''),
    around: (language: string) => `around (${language})`,
  };
  return {
    id: `${short}-${number ?? ''}`.toLowerCase(),
    target,
    prefix,
    suffix,
    bare,
    small: false,
  } as unknown as Meant;
}

const say = (language: string, ...written: string[]): string =>
  htmlOf(
    sayReferences(
      written.map((one) => meant(one)),
      language,
    ),
  ).replaceAll(/<\/?a\b[^>]*>/gu, '');

describe('references', () => {
  it.each([
    ['en', ['fig 3'], 'Figure~3'],
    ['en', ['fig 3', 'fig 4'], 'Figures~3 and 4'],
    ['en', ['fig 2', 'fig 3', 'fig 4'], 'Figures~2–4'],
    ['en', ['fig 4', 'fig 2', 'fig 3'], 'Figures~2–4'],
    ['en', ['fig 2', 'fig 3', 'fig 4', 'fig 7'], 'Figures~2–4 and 7'],
    ['en', ['fig 2', 'fig 4', 'fig 5'], 'Figures~2, 4, and 5'],
    ['en-GB', ['fig 2', 'fig 4', 'fig 5'], 'Figures~2, 4 and 5'],
    ['en', ['fig 3', 'fig 3'], 'Figure~3'],
    ['en', ['sec 2.8', 'sec 2.9', 'sec 3.1'], 'Sections~2.8, 2.9, and 3.1'],
    ['en', ['sec 2.1', 'sec 2.2', 'sec 2.3'], 'Sections~2.1–2.3'],
    ['en', ['sec A', 'sec B', 'sec C'], 'Sections~A–C'],
    ['en', ['fig 2a', 'fig 2b', 'fig 2c'], 'Figures~2a–2c'],
    ['en', ['sec 1', 'sec 11', 'sec 12'], 'Sections~1, 11, and 12'],
    ['en', ['fig 1', 'tbl 2'], 'Figure~1 and Table~2'],
    ['en', ['fig 1', 'tbl 2', 'fig 2'], 'Figure~1, Table~2, and Figure~2'],
    ['en', ['eq 3'], 'Equation~(3)'],
    ['en', ['eq 3', 'eq 4', 'eq 5'], 'Equations~(3)–(5)'],
    ['en', ['- fig 3'], '3'],
    ['en', ['- fig 3', '- fig 4'], '3 and 4'],
    ['en', ['fig 3', '- fig 4'], 'Figure~3 and 4'],
    ['en', ['- eq 3'], '(3)'],
    ['en', ['see | fig 3 | '], 'see Figure~3'],
    ['en', ['see | fig 3 | , left'], 'see Figure~3, left'],
    ['en', [' | fig 3 | and others'], 'Figure~3 and others'],
    ['en', ['see | fig 3 | ', 'fig 4'], 'see Figures~3 and 4'],
    ['en', ['fig 3', 'cf. | fig 4 | '], 'Figure~3 and cf. Figure~4'],
    ['en', [' | fig 3 | , left', 'fig 4'], 'Figure~3, left and Figure~4'],
    ['en', ['Fig. | fig 3 | '], 'Fig.~3'],
    ['en', ['see Fig. | fig 3 | '], 'see Fig.~3'],
    ['en', ['On_Rope'], '“On Rope”'],
    ['de', ['On_Rope'], '„On Rope“'],
    ['ja', ['On_Rope'], '「On Rope」'],
    ['zh-TW', ['On_Rope'], '「On Rope」'],
    ['zh', ['On_Rope'], '“On Rope”'],
    ['en', ['see | On_Rope | , above'], 'see “On Rope”, above'],
    ['en', ['sec'], 'around (en)'],
    ['de', ['fig 3', 'fig 4'], 'Abbildungen~3 und 4'],
    ['fr', ['fig 3'], 'Figure~3'],
    ['ja', ['fig 3'], '図3'],
  ])('in %s: %j', (language, written, words) => {
    expect(say(language, ...written)).toBe(words);
  });

  it('lead each number where it is, and the word with the first', () => {
    expect(htmlOf(sayReferences([meant('fig 2'), meant('fig 3'), meant('fig 4')], 'en'))).toBe(
      '<a href="#fig-2">Figures~2</a>–<a href="#fig-4">4</a>',
    );
  });

  it('begin with a small letter where the author wishes it and the language has it', () => {
    const small = (language: string): string =>
      htmlOf(sayReferences([{ ...meant('fig 3'), small: true }], language)).replaceAll(/<[^>]*>/gu, '');
    expect([small('en'), small('de'), small('de-CH'), small('fr')]).toEqual([
      ...['figure~3', 'Abbildung~3', 'Abbildung~3', 'figure~3'],
    ]);
  });
});

describe('words before a reference', () => {
  it.each([
    ['', 'en', '', undefined],
    ['see', 'en', 'see', undefined],
    ['See also', 'en', 'See also', undefined],
    ['Fig.', 'en', '', 'Fig.'],
    ['see Fig.', 'en', 'see', 'Fig.'],
    ['see figs.', 'en', 'see', 'figs.'],
    ['figure', 'en', '', 'figure'],
    ['Tableau', 'fr', '', 'Tableau'],
    ['tableau', 'fr', '', 'tableau'],
    ['tableau', 'de', 'tableau', undefined],
    ['siehe Abb.', 'de', 'siehe', 'Abb.'],
    ['as in', 'en', 'as in', undefined],
    ['the drawing', 'en', 'the drawing', undefined],
    ['Fig.,', 'en', 'Fig.,', undefined],
    ['So:', 'en', 'So:', undefined],
    ['§', 'en', '', '§'],
  ])('%j in %s', (prefix, language, kept, word) => {
    expect(readPrefix(prefix, language)).toEqual({ kept, word });
  });

  it('may be emphasised', () => {
    expect(htmlOf(spellIn('see <i>esp.</i> <b>x</b><sub>2</sub> <u>y</u>'))).toBe(
      'see <em>esp.</em> <strong>x</strong><sub>2</sub> &#x3C;u>y&#x3C;/u>',
    );
  });
});

describe('what a processor says', () => {
  it.each([
    ['<i>a</i> <em>b</em>', '<em>a</em> <em>b</em>'],
    ['<b>a</b> <strong>b</strong>', '<b>a</b> <b>b</b>'],
    ['a<sub>1</sub><sup>2</sup>', 'a<sub>1</sub><sup>2</sup>'],
    ['<a href="https://e.org/">x</a>', '<a href="https://e.org/">x</a>'],
    ['<a href="javascript:x">x</a>', 'x'],
    ['<a>x</a>', 'x'],
    ['<span style="font-variant:small-caps;">a</span>', '<span class="smallcaps">a</span>'],
    ['<span style="font-style:normal;">a</span>', '<span class="upright">a</span>'],
    ['<span style="text-decoration:underline;">a</span>', '<u>a</u>'],
    ['<span style="color:red">a</span>', 'a'],
    ['<span>a</span>', 'a'],
    ['<div class="csl-entry">a</div>', 'a'],
    ['<div class="csl-left-margin">[1]</div><div class="csl-right-inline">a</div>', '<span class="label">[1] </span>a'],
    ['<div class="csl-block">a</div>', '<span class="block">a</span>'],
    ['<div class="csl-indent">a</div>', '<span class="indent">a</span>'],
    ['<span data-work="k" data-variable="title">a</span>', '<span data-work="k" data-variable="title">a</span>'],
    ['a<!-- b --><script>c</script>', 'ac'],
    ['pp. 4', 'pp.~4'],
  ])('%s', (html, vocabulary) => {
    expect(htmlOf(readRendered(html, 'en')).replaceAll('\u2060', '')).toBe(vocabulary);
  });
});

describe('a work that is cited', () => {
  const work = (key: string, words: string, variable = 'author'): ElementContent =>
    h('span', { dataWork: key, dataVariable: variable }, words);
  const text = (value: string): ElementContent => ({ type: 'text', value });
  const link = (...nodes: ElementContent[]): string => linked(undefined, ...nodes);
  const linked = (only: string | undefined, ...nodes: ElementContent[]): string =>
    htmlOf(linkWorks(nodes, only, (key) => (key === 'unlisted' ? undefined : `#ref-${key}`)))
      .replaceAll(' role="doc-biblioref"', '')
      .replaceAll('#ref-', '#');

  it.each([
    [
      'one link with what stands between',
      [text('('), work('a', 'Smith'), text(' '), work('a', '1999'), text(')')],
      '(<a href="#a">Smith 1999</a>)',
    ],
    ['a link for each work', [work('a', 'A'), text('; '), work('b', 'B')], '<a href="#a">A</a>; <a href="#b">B</a>'],
    [
      'two links where words of another kind stand between',
      [work('a', 'Smith'), text(' ('), work('a', '1999'), text(')')],
      '<a href="#a">Smith</a> (<a href="#a">1999</a>)',
    ],
    [
      'a link up to its title',
      [work('a', 'Smith'), text(', '), work('a', 'T', 'title'), text(', '), work('a', '1999')],
      '<a href="#a">Smith, T</a>, 1999',
    ],
    ['no link where it has no entry', [work('unlisted', 'A'), text(' x')], 'A x'],
    ['links within emphasis', [h('em', [work('a', 'A'), text(' x')])], '<em><a href="#a">A</a> x</em>'],
  ] as [string, ElementContent[], string][])('is %s', (_, nodes, html) => {
    expect(link(...nodes)).toBe(html);
  });

  it('holds no link: an address leads where it says', () => {
    const address = h('a', { href: 'https://e.org' }, 'e.org');
    expect(link(h('span', { dataWork: 'a' }, ['Smith, ', address, '.']))).toBe(
      '<a href="#a">Smith, </a><a href="https://e.org">e.org</a>.',
    );
    expect(link(h('span', { dataWork: 'a' }, [address]))).toBe('<a href="https://e.org">e.org</a>');
  });

  it('is a number alone, without the signs around it', () => {
    expect(linked('a', text('[3]'))).toBe('[<a href="#a">3</a>]');
    expect(linked('a', text(' (ibid.) '))).toBe(' (<a href="#a">ibid.</a>) ');
    expect(linked('a', h('sup', '3'))).toBe('<sup><a href="#a">3</a></sup>');
    expect(linked('a', text('[]'))).toBe('[]');
    expect(linked(undefined, text('3'))).toBe('3');
    expect(linked('a', text('3'), h('em', 'x'))).toBe('3<em>x</em>');
  });
});
