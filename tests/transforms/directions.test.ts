import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { directionsTransform } from '../../src/transforms/tree/directions.ts';

/** Markdown → HTML; runs from right to left stand between ‹ and ›, those from left to right between { and }. */
function set(source: string, language = 'en', report = new Report()): string {
  const context = { file: 'a.md', language, source, report };
  const tree = toTree(parseMarkdown(source), context);
  directionsTransform(tree, context);
  const html = toHtml(tree).trim();
  // The innermost first: it has the other direction.
  const inner = html.replaceAll(/<bdi dir="ltr">((?:(?!<bdi).)*?)<\/bdi>/gu, '{$1}');
  return inner
    .replaceAll(/<bdi dir="rtl">((?:(?!<bdi).)*?)<\/bdi>/gu, '‹$1›')
    .replaceAll(/<bdi dir="ltr">(.*?)<\/bdi>/gu, '{$1}');
}

describe('directions in a text from left to right', () => {
  it.each([
    ['marked', 'the letter [الف]{lang=ar}.', '<p>the letter <span lang="ar" dir="rtl">الف</span>.</p>'],
    ['a word, and a figure after it', 'sold שלום 3 times', '<p>sold ‹שלום› 3 times</p>'],
    ['a phrase, and a point after it', 'He said שלום עולם!', '<p>He said ‹שלום עולם›!</p>'],
    ['figures and points within', 'see ספר 12, פרק ב, then', '<p>see ‹ספר 12, פרק ב›, then</p>'],
    ['over emphasis', 'so שלום **עולם** ends', '<p>so ‹שלום <strong>עולם</strong>› ends</p>'],
    ['emphasis alone', 'so **עולם** ends', '<p>so <strong dir="rtl">עולם</strong> ends</p>'],
    ['with a bracket that opens in it', 'the word كتاب (لغة) is', '<p>the word ‹كتاب (لغة)› is</p>'],
    ['in brackets', 'a word (كتاب) is', '<p>a word (‹كتاب›) is</p>'],
    ['with a joiner', 'as می‌شود is', '<p>as ‹می‌شود› is</p>'],
    ['with marks', 'as שָׁלוֹם is', '<p>as ‹שָׁלוֹם› is</p>'],
    ['before a note', 'as שלום[^1] is\n\n[^1]: x', /‹שלום›<sup class="noteref"/u],
    ['two of them', 'both אב and كتاب', '<p>both ‹אב› and ‹كتاب›</p>'],
    ['none in code', 'as `كتاب` is', '<p>as <code>كتاب</code> is</p>'],
    ['a cell keeps its edge', '|a|b|\n|-|-|\n|שלום.|x y|', /<td>‹שלום\.›<\/td>/u],
    [
      'a paragraph of its own',
      'هذه فقرة كاملة باللغة العربية وفيها HTML أيضاً.',
      '<p dir="rtl">هذه فقرة كاملة باللغة العربية وفيها {HTML} أيضاً.</p>',
    ],
    ['a block', '::: {lang=he}\nשלום, John.\n:::', '<div lang="he" dir="rtl"><p>שלום, {John}.</p></div>'],
    ['a heading', '## על HTML {lang=he}', '<h2 lang="he" dir="rtl">על {HTML}</h2>'],
    [
      'a word that is marked turns nothing around it',
      '> [ציטוט אחד ועוד אחד]{lang=he}, 5.',
      '<blockquote><p><span lang="he" dir="rtl">ציטוט אחד ועוד אחד</span>, 5.</p></blockquote>',
    ],
    [
      'an item keeps its edge',
      '- An item in English words.\n- משפט בעברית על HTML, ו-CSS.',
      /<li>‹משפט בעברית על \{HTML\}, ו-\{CSS\}\.›<\/li>/u,
    ],
    [
      'a note in both',
      'a[^1]\n\n[^1]: הערת **שוליים** בעברית, עם Latin ומספר 7.',
      /<p dir="rtl">הערת <strong>שוליים<\/strong> בעברית, עם \{Latin\} ומספר 7\.<\/p>/u,
    ],
    ['a line that begins with a word', 'Dates 5-3-2020 قبل الميلاد 12:30', '<p>Dates 5-3-2020 ‹قبل الميلاد› 12:30</p>'],
    ['what is said already', '<p dir="ltr">שלום a</p>', '<p dir="ltr">‹שלום› a</p>'],
    ['nothing', 'A “plain” text — with *words*.', '<p>A “plain” text — with <em>words</em>.</p>'],
  ])('%s', (_, source, expected) => {
    if (expected instanceof RegExp) expect(set(source)).toMatch(expected);
    else expect(set(source).replaceAll(/>\s+</gu, '><')).toBe(expected);
  });

  it('does not take a dir that is none, and says so', () => {
    const report = new Report();
    expect(set('[a]{dir=left}', 'en', report)).toBe('<p><span>a</span></p>');
    expect(report.messages).toEqual([
      expect.objectContaining({ rule: 'direction-unknown', line: 1, text: '“left” is no direction of writing' }),
    ]);
  });
});

describe('directions in a text from right to left', () => {
  it.each([
    ['a name with signs', 'با C++ نوشته شد', '<p>با {C++} نوشته شد</p>'],
    ['a name with a figure', 'در Windows 11 است', '<p>در {Windows 11} است</p>'],
    ['a call', 'تابع foo() را', '<p>تابع {foo()} را</p>'],
    ['a phrase, and a point after it', 'نام Hello, World. است', '<p>نام {Hello, World}. است</p>'],
    ['a figure alone', 'سال 2026 است', '<p>سال 2026 است</p>'],
    ['code', 'کد `x = 1` است', '<p>کد <code dir="ltr">x = 1</code> است</p>'],
    ['blocks of code', '```js\nx\n```', '<pre class="code" dir="ltr"><code class="language-js">x\n</code></pre>'],
    ['a heading keeps its edge', '## JavaScript!', '<h2>{JavaScript!}</h2>'],
    ['a paragraph of its own', 'This is a paragraph in English.', '<p dir="ltr">This is a paragraph in English.</p>'],
    ['marked', 'نام [word]{lang=en} است', '<p>نام <span lang="en" dir="ltr">word</span> است</p>'],
  ])('%s', (_, source, expected) => {
    expect(set(source, 'fa')).toBe(expected);
  });

  it('that have thousands of runs and figures', () => {
    const names = 4000;
    const text = set(`سلام ${'12345'.repeat(names)} ${'و **کتاب** C++ ('.repeat(names)}`, 'fa');
    expect(text.match(/\{C\+\+\}/gu)).toHaveLength(names);
    expect(text.match(/<strong>کتاب<\/strong>/gu)).toHaveLength(names);
  });
});
