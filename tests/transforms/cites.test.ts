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
