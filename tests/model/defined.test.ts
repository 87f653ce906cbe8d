import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { letters, roman } from '../../src/model/numerals.ts';
import { suggest } from '../../src/model/suggestion.ts';

describe('defined', () => {
  it('leaves out what is undefined, and nothing else', () => {
    const text = undefined as string | undefined;
    const made: { text?: string; none: null; no: boolean; zero: number; empty: string } = defined({
      text,
      none: null,
      no: false,
      zero: 0,
      empty: '',
    });
    expect(Object.keys(made)).toEqual(['none', 'no', 'zero', 'empty']);
  });
});

describe('numerals', () => {
  it.each([
    [1, 'i', 'A'],
    [4, 'iv', 'D'],
    [26, 'xxvi', 'Z'],
    [27, 'xxvii', 'AA'],
    [52, 'lii', 'AZ'],
    [703, 'dcciii', 'AAA'],
  ])('%i is %s and %s', (number, asRoman, asLetters) => {
    expect(roman(number)).toBe(asRoman);
    expect(letters(number)).toBe(asLetters);
  });
});

describe('suggest', () => {
  it('names what was probably meant', () => {
    expect(suggest('titel', ['title', 'subtitle'])).toBe('title');
    expect(suggest('elephant', ['title'])).toBeUndefined();
    expect(suggest('a', [])).toBeUndefined();
  });
});
