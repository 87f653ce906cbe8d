/** Two series side by side: which of one stands for which of the other, pair by pair. */
import { describe, expect, it } from 'vitest';
import { alignSeries } from '../../src/words/index.ts';

const lettersIn = (text: string): string[] => text.split('');

/** `a0-1`: what stands first here stands second there. */
function pairsOf(here: string, there: string, isTelling?: (key: string) => boolean): string {
  const { pairs } = alignSeries(lettersIn(here), lettersIn(there), isTelling);
  return pairs.map(([own, other]) => `${here[own] ?? ''}${own}-${other}`).join(' ');
}

const moved = (here: string, there: string, isTelling?: (key: string) => boolean): string =>
  [...alignSeries(lettersIn(here), lettersIn(there), isTelling).misplaced].map((index) => here[index]).join('');

describe('pairs', () => {
  it.each([
    ['abc', 'abc', 'a0-0 b1-1 c2-2'],
    ['', 'abc', ''],
    ['abc', '', ''],
    ['abc', 'xaybzc', 'a0-1 b1-3 c2-5'],
    ['xaybzc', 'abc', 'a1-0 b3-1 c5-2'],
    ['aaa', 'aa', 'a0-0 a1-1'],
    ['aab', 'ab', 'a0-0 b2-1'],
    ['abab', 'baba', 'b1-0 a2-1 b3-2'],
    ['aabb', 'xabbx', 'a1-1 b2-2 b3-3'],
    ['abcab', 'cabab', 'c2-0 a3-1 b4-2'],
  ])('of %s and %s are the longest series in both', (here, there, pairs) => {
    expect(pairsOf(here, there)).toBe(pairs);
  });

  it('are held in place by what stands once in both, unless that tells nothing', () => {
    // `x` stands once, the others again and again.
    expect(pairsOf('xabab', 'ababx')).toBe('x0-4');
    expect(pairsOf('xabab', 'ababx', (key) => key !== 'x')).toBe('a1-0 b2-1 a3-2 b4-3');
  });

  it('are of two that could be either of the later one here', () => {
    expect(pairsOf('xyxy', 'yx')).toBe('y1-0 x2-1');
    expect(pairsOf('abcc', 'bacc', () => false)).toBe('b1-0 c2-2 c3-3');
  });
});

describe('what stands once in both, but elsewhere', () => {
  it.each([
    ['abcde', 'abcde', ''],
    ['abcde', 'bcdea', 'a'],
    ['abcde', 'eabcd', 'e'],
    ['abcdef', 'adbcef', 'd'],
    ['aabc', 'cab', 'b'],
    ['abca', 'abxa', ''],
  ])('of %s in %s is %j', (here, there, letters) => {
    expect(moved(here, there)).toBe(letters);
  });

  it('is nothing that tells nothing', () => {
    expect(moved('abcde', 'bcdea', (key) => key !== 'a')).toBe('');
  });
});

describe('series that are too long to compare each with each', () => {
  const many = Array.from({ length: 2400 }, (_, index) => `passage ${index}`);
  const without = (...gone: readonly number[]): string[] =>
    many.map((one, index) => (gone.includes(index) ? `other ${index}` : one));
  const own = (pairs: readonly (readonly [number, number])[]): number[] => pairs.map(([here]) => here);

  it('are held by all that stands once in both', () => {
    const gone = [0, 1200, 2399];
    const { pairs } = alignSeries(many, without(...gone));
    expect(own(pairs)).toEqual([...many.keys()].filter((index) => !gone.includes(index)));
    expect(pairs.every(([here, there]) => here === there)).toBe(true);
  });

  it('are compared from both ends where nothing stands once', () => {
    const twice = (...gone: readonly number[]): string[] => [...without(...gone), ...without(...gone)];
    const { pairs } = alignSeries(twice(), ['before', ...twice().slice(1, 1000), ...twice().slice(1001), 'after']);
    expect(pairs).toEqual([]);
    const { pairs: ends } = alignSeries(twice(), [
      ...twice().slice(0, 1000),
      ...twice().slice(1001, 4700),
      'x',
      ...twice().slice(4701),
    ]);
    expect(own(ends)).toEqual([...twice().keys()].filter((index) => index < 1000 || index > 4700));
    expect(ends.slice(1000).every(([here, there]) => here === there + 1)).toBe(true);
  });
});
