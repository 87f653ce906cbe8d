/** What stands behind a fence, in the spellings of several programs. */
import { describe, expect, it } from 'vitest';
import { type CodeInfo, readCodeInfo } from '../../src/markup/code-info.ts';
import { readText } from '../support/read-text.ts';

describe('lines that stand out', () => {
  it.each([
    ['js{1,3-5}', [1, 3, 4, 5]],
    ['js {2}', [2]],
    ['{.js hl_lines="2"}', [2]],
    ['python {hl_lines="1 3-4"}', [1, 3, 4]],
    ['python {code-line-numbers="2-3"}', [2, 3]],
    ['python {code-line-numbers="|1|3"}', [1, 3]],
    ['rust,hl_lines=2-3', [2, 3]],
    ['go {linenos=true,hl_lines=[2,"4-5"],linenostart=5}', [2, 4, 5]],
    ['ts:line-numbers=5 {2}', [2]],
    ['js', []],
  ])('%s', (info, lines) => {
    expect([...readCodeInfo(info).marked]).toEqual(lines);
  });
});

describe('numbers of lines', () => {
  it.each([
    ['js {.numbered}', true, undefined],
    ['{.js .numberLines startFrom="10"}', true, 10],
    ['js showLineNumbers', true, undefined],
    ['js showLineNumbers=5', true, 5],
    ['ts:line-numbers', true, undefined],
    ['ts:line-numbers=5 {2}', true, 5],
    ['ts:no-line-numbers', false, undefined],
    ['go {linenos=true,linenostart=5}', true, 5],
    ['go {linenos=false}', false, undefined],
    ['py linenums="3"', true, 3],
    ['python {code-line-numbers="true"}', true, undefined],
    ['js', false, undefined],
  ])('%s', (info, isNumbered, start) => {
    const read = readCodeInfo(info);
    expect([read.isNumbered, read.start]).toEqual([isNumbered, start]);
  });
});

describe('languages and names of files', () => {
  it.each([
    ['js title="a b.js"', 'js', 'a b.js'],
    ['js {filename="x.js"}', 'js', 'x.js'],
    ['ts [config.ts]', 'ts', 'config.ts'],
    ['ts:line-numbers=5 {2}', 'ts', undefined],
    ['rust,ignore', 'rust', undefined],
    ['{.python .numberLines}', 'python', undefined],
  ])('%s', (info, language, file) => {
    const read = readCodeInfo(info);
    expect([read.language, read.file]).toEqual([language, file]);
  });
});

describe('comments that mark lines', () => {
  it.each([
    ['one();\ntwo(); // [!code highlight]\nthree();', ['two();']],
    ['one(); // [!code hl:2]\ntwo();\nthree();', ['one();', 'two();']],
    ['one();\n// highlight-next-line\ntwo();', ['two();']],
    ['// highlight-start\none();\ntwo();\n// highlight-end\nthree();', ['one();', 'two();']],
  ])('are syntax: %s', async (code, marked) => {
    const { html, messages } = await readText(`\`\`\`text\n${code}\n\`\`\``);
    expect(messages).toEqual([]);
    expect([...html.matchAll(/code-line marked">([^<]*)</gu)].map(([, line]) => line)).toEqual(marked);
    expect(html).not.toMatch(/highlight-|!code/u);
  });

  it('are text in listings of Markdown', async () => {
    const { html } = await readText('````md\n```js\none(); // [!code highlight]\n```\n````');
    expect(html).toContain('[!code highlight]');
  });
});

it('MyST’s code blocks are listings', async () => {
  const { html, messages } = await readText(
    '```{code-block} python\n:caption: A "quoted" caption\n:name: lst-x\n:lineno-start: 4\n:emphasize-lines: 2\n\na\nb\n```\n\nSee @lst-x.',
  );
  expect(messages).toEqual([]);
  expect(html).toContain('<span class="number">Listing\u00A01.</span> A “quoted” caption');
  expect(html).toContain('<span class="code-line marked" data-line="5">b</span>');
  expect(html).not.toContain(':caption:');
});

const plain = { isNumbered: false, marked: new Set() };

/** What it says of the listing, without what stands in it letter for letter. */
function read(info: string): Partial<CodeInfo> {
  const { values: _values, classes: _classes, ...rest } = readCodeInfo(info);
  return rest;
}

describe('behind a fence', () => {
  it.each([
    ['', {}],
    ['js', { language: 'js' }],
    ['js title="a"', { language: 'js', file: 'a' }],
    ['c++', { language: 'c++' }],
    ['js,ignore', { language: 'js' }],
    ['js:a', { language: 'js' }],
    ['js{1}', { language: 'js', marked: new Set([1]) }],
    ['{.js}', { language: 'js' }],
    ['{.c++ .numbered}', { language: 'c++', isNumbered: true }],
    ['{.numberLines .js}', { language: 'js', isNumbered: true }],
    ['{.number-lines}', { isNumbered: true }],
    ['{.numbered-not}', { language: 'numbered-not' }],
    ['js {.NUMBERLINES}', { language: 'js', isNumbered: true }],
    ['{#lst-x .py}', { id: 'lst-x', language: 'py' }],
    ['{.py #lst-x}', { id: 'lst-x', language: 'py' }],
    ['py #x', { language: 'py' }],
    ['{.py a="#x"}', { language: 'py' }],
  ])('%j', (info, meaning) => {
    expect(read(info)).toEqual({ ...plain, ...meaning });
  });

  it.each([
    ['caption', 'caption'],
    ['lst-cap', 'caption'],
    ['filename', 'file'],
    ['title', 'file'],
    ['CAPTION', 'caption'],
    ['FileName', 'file'],
  ])('a value is in quotation marks of either kind, or has none: %s', (key, meaning) => {
    for (const text of [`${key}="a b"`, `${key}='a b'`, `${key} = "a b"`, `{${key}="a b"}`])
      expect(read(`js ${text}`)).toEqual({ ...plain, language: 'js', [meaning]: 'a b' });
    expect(read(`js ${key}=a b`)).toEqual({ ...plain, language: 'js', [meaning]: 'a' });
    expect(read(`js ${key}=" "`)).toEqual({ ...plain, language: 'js' });
    expect(read(`js x-${key}="a"`)).toEqual({ ...plain, language: 'js' });
  });

  it('the more exact of two names counts', () => {
    expect(read('js caption="a" lst-cap="b" filename="c" title="d"')).toMatchObject({
      caption: 'a',
      file: 'c',
    });
  });

  it.each([
    ['startFrom=10', 10],
    ['start=2', 2],
    ['start="99999"', 99_999],
    ['start=1', undefined],
    ['start=0', undefined],
    ['start=-5', undefined],
    ['start=2.5', undefined],
    ['start=100000', undefined],
    ['start=x', undefined],
  ])('lines begin with a number: %s', (text, start) => {
    expect(read(`js {${text}}`).start).toBe(start);
  });

  it.each([
    ['{1,3-5}', [1, 3, 4, 5]],
    ['{ 2 - 3 , 9 }', [2, 3, 9]],
    ['{5-3}', []],
    ['{1-3 a}', []],
    ['{a 1-3}', []],
    ['hl_lines="2 4-5"', [2, 4, 5]],
    ['code-line-numbers="7"', [7]],
    ['{}', []],
  ])('lines stand out: %s', (text, lines) => {
    expect([...readCodeInfo(`js ${text}`).marked]).toEqual(lines);
  });

  it('no more than a thousand lines in a row stand out', () => {
    expect(readCodeInfo('js {1-99999}').marked.size).toBe(1001);
  });
});
