/** What stands behind the fence of a listing. */
import { describe, expect, it } from 'vitest';
import { type CodeInfo, readCodeInfo } from '../../src/markup/code-info.ts';

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
