import { describe, expect, it } from 'vitest';
import { findCites } from '../../src/transforms/cites.ts';

function told(text: string): string[] {
  return findCites(text).map(
    ({ from, to, mode, items }) =>
      `${text.slice(from, to)} = ${mode} ${items.map(({ prefix, bare, key, suffix }) => `(${prefix}|${bare ? '-' : ''}${key}|${suffix})`).join(' ')}`,
  );
}

describe('what is cited', () => {
  it.each([
    ['as @doe99 says.', '@doe99 = text (|doe99|)'],
    ['[@doe99]', '[@doe99] = group (|doe99|)'],
    ['[-@doe99]', '[-@doe99] = group (|-doe99|)'],
    [
      '[see @doe99, pp. 33-35 and *passim*; also @smith04, ch. 1]',
      '[see @doe99, pp. 33-35 and *passim*; also @smith04, ch. 1] = group (see|doe99|, pp. 33-35 and *passim*) (also|smith04|, ch. 1)',
    ],
    ['@doe99 [p. 33] says', '@doe99 [p. 33] = text (|doe99|p. 33)'],
    ['@doe99 [p. 33; see @x1]', '@doe99 [p. 33; see @x1] = text (|doe99|p. 33) (see|x1|)'],
    ['[@fig-a; @fig-b]', '[@fig-a; @fig-b] = group (|fig-a|) (|fig-b|)'],
    ['@fig:plot, @sec-2.1.', '@fig:plot = text (|fig:plot|)'],
    ['@{https://example.com/a?b=1} ends', '@{https://example.com/a?b=1} = text (|https://example.com/a?b=1|)'],
    ['[@a, one; two]', '[@a, one; two] = group (|a|, one; two)'],
    ['[@a, [sic]]', '[@a, [sic]] = group (|a|, [sic])'],
    ['@Doe_2004b: yes', '@Doe_2004b = text (|Doe_2004b|)'],
    ['(@doe99)', '@doe99 = text (|doe99|)'],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first);
  });

  it.each<[text: string, cites: string[]]>([
    ['@a @b', ['0-2 text (|a|)', '3-5 text (|b|)']],
    ['[@a][@b]', ['0-4 group (|a|)', '4-8 group (|b|)']],
    ['[a][@b]', ['3-7 group (|b|)']],
    ['[a][b @c]', ['6-8 text (|c|)']],
    ['[x [@b] y]', ['0-10 group (x [|b|] y)']],
    ['[@a [@b]]', ['0-9 group (|a|[@b])']],
    ['[@a](x)', ['1-3 text (|a|)']],
    ['[@a]{.x}', ['1-3 text (|a|)']],
    ['@a [p. 3]', ['0-9 text (|a|p. 3)']],
    ['@a[p. 3]', ['0-8 text (|a|p. 3)']],
    ['@a  [p. 3]', ['0-2 text (|a|)']],
    ['@a [p. 3](x)', ['0-2 text (|a|)']],
    ['@a [@b]', ['0-2 text (|a|)', '3-7 group (|b|)']],
    ['@a [p. 3; x; @b]', ['0-16 text (|a|p. 3; x) (|b|)']],
    ['@a [^n]', ['0-2 text (|a|)']],
    ['@a []', ['0-2 text (|a|)']],
    ['@a [ ]', ['0-2 text (|a|)']],
    ['[^@a]', []],
    ['[; @a]', ['3-5 text (|a|)']],
    ['[@a; ; @b]', ['0-10 group (|a|;) (|b|)']],
    ['[a; @b]', ['4-6 text (|b|)']],
    ['[@a, @b]', ['0-8 group (|a|) (|b|)']],
    ['[see e.g., @a, p. 5, quoted in @b, ch. 2]', ['0-41 group (see e.g.,|a|, p. 5) (quoted in|b|, ch. 2)']],
    ['[@a and -@b; @c & @d]', ['0-21 group (|a|) (and|-b|) (|c|) (&|d|)']],
    ['[@a, [sic, @b], @c]', ['0-19 group (|a|, [sic, @b]) (|c|)']],
    ['[@a, @b; x, y]', ['0-14 group (|a|) (|b|; x, y)']],
    ['[-@a; see -@b c]', ['0-16 group (|-a|) (see|-b|c)']],
    ['[@{a b}]', []],
    ['@{a_b}c', ['0-6 text (|a_b|)']],
    ['@a.', ['0-2 text (|a|)']],
    ['@a.b.', ['0-4 text (|a.b|)']],
    ['@a/b-c:d~e', ['0-10 text (|a/b-c:d~e|)']],
    ['@_a', ['0-3 text (|_a|)']],
    ['@.a', []],
    ['a@b', []],
    ['_@a', []],
    ['.@a', []],
    ['/@a', []],
    [':@a', []],
    ['^@a', []],
    ['\\@a', []],
    ['(@a)', ['1-3 text (|a|)']],
    ['@@a', []],
    ['] @a [', ['2-4 text (|a|)']],
    ['[[@a] @b]', ['0-9 group ([|a|] @b)']],
    ['[@a]] [@b]', ['0-4 group (|a|)', '6-10 group (|b|)']],
    [
      'x [@a] y [@b] @c [@d, p. 1] @e',
      ['2-6 group (|a|)', '9-13 group (|b|)', '14-16 text (|c|)', '17-27 group (|d|, p. 1)', '28-30 text (|e|)'],
    ],
  ])('%s: %j', (text, cites) => {
    const found = findCites(text).map(
      ({ from, to, mode, items }) =>
        `${from}-${to} ${mode} ${items.map(({ prefix, bare, key, suffix }) => `(${prefix}|${bare ? '-' : ''}${key}|${suffix})`).join(' ')}`,
    );
    expect(found).toEqual(cites);
  });

  it.each(['me@example.org', 'an @ alone', 'http://x.org/@doe', '[no key]', 'x\\@y', '[^@note]'])(
    'is nothing in %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('grows with the text', () => {
    const brackets = '['.repeat(20_000);
    expect(findCites(`${brackets}@a`)).toHaveLength(1);
    expect(findCites('[@a] '.repeat(20_000))).toHaveLength(20_000);
    expect(findCites('@a [p. 3] '.repeat(20_000))).toHaveLength(20_000);
  });
});
