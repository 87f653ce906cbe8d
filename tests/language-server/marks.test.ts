/** What a text names and refers to, with the letters where the names stand. */
import { describe, expect, it } from 'vitest';
import { type Marks, findMarks } from '../../src/language-server/marks.ts';
import { Names } from '../../src/language-server/names.ts';

function marksOf(text: string): Marks {
  return findMarks(text.split('\n'));
}

/** Each as `line:from name`; that it is written there is looked at, too. */
function shown(text: string): { readonly names: string[]; readonly references: string[]; readonly files: string[] } {
  const lines = text.split('\n');
  const { definitions, references, files } = marksOf(text);
  const written = ({ line, from, to }: { line: number; from: number; to: number }): string =>
    (lines[line] ?? '').slice(from, to);
  return {
    names: definitions.map((one) => `${one.line}:${one.from} ${written(one)}`),
    references: references.map((one) => `${one.form} ${written(one)}`),
    files: files.map(written),
  };
}

describe('a name', () => {
  it.each([
    ['of a heading', '## Brine {#sec-brine}', '0:11 sec-brine'],
    ['behind a class', '![A](b.svg){.wide #fig-b width=50%}', '0:19 fig-b'],
    ['of a block', '::: {#thm-x .theorem}', '0:6 thm-x'],
    ['of a listing', '```js {#lst-x caption="A {brace}"}\n{#not}\n```', '0:8 lst-x'],
    ['of a cell', '```{r}\n#| label: fig-cell\n```', '1:10 fig-cell'],
    ['of a directive', '```{figure} a.png\n:name: fig-d\n```', '1:7 fig-d'],
    ['in HTML', '<a id="x-y"></a>', '0:7 x-y'],
    ['that is called like its sign', 'A \\label{label}', '0:9 label'],
    ['in LaTeX', '$$ a \\label{eq-a} $$', '0:12 eq-a'],
    ['in MyST', '(sec-m)=', '0:1 sec-m'],
    ['in bookdown', '(\\#fig:b) Words', '0:3 fig:b'],
    ['in d2l', ':label:`sec_d`', '0:8 sec_d'],
    ['of a note', '[^n]: Words', '0:1 ^n'],
  ])('%s is found', (_name, text, expected) => {
    expect(shown(text).names).toEqual([expected]);
  });

  it.each([
    '`{#x}`',
    '`` a ` {#x} ``',
    '<!-- {#x} -->',
    '<!--\n{#x}\n-->',
    'Words\n\n    {#x}',
    '~~~\n{#x}\n~~~',
    '{{ x }}',
  ])('is none in %j', (text) => {
    expect(shown(text).names).toEqual([]);
  });
});

describe('a reference', () => {
  it.each<[string, string[]]>([
    ['@fig-x, [-@fig-y; see @fig-z.] and @{a:b}', ['key fig-x', 'key fig-y', 'key fig-z', 'key a:b']],
    ['a@b.org, \\@fig-x and `@fig-x`', []],
    ['[a](#x), [](two.md#y "t") and [b](<c d.md#z>)', ['link x', 'link y', 'link z']],
    ['[a]: two.md#x', ['link x']],
    ['[](#x){.page to=#y} [](#x){.page to="two.md#z"}', ['link x', 'link y', 'link x', 'link z']],
    ['[a](https://example.org/#x)', []],
    ['\\ref{a}, \\autoref{b} and \\@ref(fig:c)', ['place a', 'place b', 'place fig:c']],
    ['{numref}`x` and {ref}`words <y>`', ['place x', 'place y']],
    ['\\cite[p. 3]{a, b} and {cite}`c,d`', ['work a', 'work b', 'work c', 'work d']],
    [':numref:`a_b`, :eqref:`c` and :citet:`d`', ['place a_b', 'place c', 'work d']],
    ['Words![^n] and ^[inline]', ['note ^n']],
  ])('is found in %j', (text, expected) => {
    expect(shown(text).references).toEqual(expected);
  });

  it('may be to a file', () => {
    expect(shown('![a](b%20c.svg "d") [e](<f g.md#h>) <img src="i.png"> [j](https://k.org/l.md)').files).toEqual([
      'b%20c.svg',
      'f g.md',
      'i.png',
    ]);
    expect(marksOf('![a](b%20c.svg)').files[0]?.path).toBe('b c.svg');
  });
});

describe('the names of a book', () => {
  const texts = {
    'one.md': '# One {#sec-a}\n\n{#same}\n\nSee [^n] and @Fig-b.\n\n[^n]: One.',
    'in/two.md': '[](../one.md#sec-a) [](#same) @fig:b [^n]\n\n![](b.svg){#fig-b} {#same}\n\n[^n]: Two.',
  };
  const names = new Names(
    new Map(Object.entries(texts).map(([file, text]) => [file, marksOf(text)])),
    new Map([
      [
        'one.md',
        {
          sectionId: 'one',
          anchors: new Map([
            ['sec-a', 'sec-a'],
            ['one', 'sec-a'],
            ['plain-words', 'plain-words'],
          ]),
        },
      ],
    ]),
  );
  const find = (file: keyof typeof texts, index: number) => {
    const reference = marksOf(texts[file]).references[index];
    return reference === undefined ? undefined : names.find(reference, file);
  };

  it('are meant from other files, with capitals, and with other signs', () => {
    expect(find('in/two.md', 0)).toMatchObject({ file: 'one.md', name: 'sec-a', id: 'sec-a' });
    expect(find('one.md', 0)).toMatchObject({ file: 'one.md', name: '^n' });
    expect(marksOf(texts['one.md']).references.map(({ name }) => name)).toEqual(['^n', 'Fig-b']);
  });

  it('are a file’s own first, and notes its own alone', () => {
    const [, same, key, note] = [0, 1, 2, 3].map((index) => marksOf(texts['in/two.md']).references[index]);
    expect([same, key, note].map((one) => one && names.find(one, 'in/two.md')?.file)).toEqual([
      'in/two.md',
      'in/two.md',
      'in/two.md',
    ]);
  });

  it('have those of headings among them, and one that is called by words is meant by its name', () => {
    expect(names.list('one.md').map(({ name }) => name)).toEqual([
      'sec-a',
      'same',
      '^n',
      'sec-a',
      'plain-words',
      'fig-b',
      'same',
    ]);
    expect(names.has('plain-words')).toBe(true);
    expect(names.find({ name: 'one', form: 'link', line: 0, from: 0, to: 3 }, 'one.md')?.definition?.name).toBe(
      'sec-a',
    );
  });
});
