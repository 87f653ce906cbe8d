import { describe, expect, it } from 'vitest';
import { breakLines, longestPart, longestPiece } from '../../../src/editions/cover/line-breaks.ts';

/** Every character one unit wide. */
const width = (text: string): number => [...text].length;
const lines = (text: string, measure: number, language = 'en'): string[] => breakLines(text, measure, width, language);

describe('breakLines', () => {
  it('keeps what fits in one line', () => expect(lines('Salt and Light', 20)).toEqual(['Salt and Light']));
  it('makes even lines, not one full and one short', () => {
    expect(lines('Waves Stones Harbours Boats', 22)).toEqual(['Waves Stones', 'Harbours Boats']);
  });
  it('does not like to end a line with a small word', () => {
    expect(lines('The Origin of the Species', 15)).toEqual(['The Origin', 'of the Species']);
    expect(lines('Salt & Light', 8)).toEqual(['Salt', '& Light']);
  });
  it('breaks after hyphens and dashes', () => expect(lines('Jean-Christophe', 13)).toEqual(['Jean-', 'Christophe']));
  it('breaks a word that no line can hold', () => expect(lines('Abcdefghij', 4)).toEqual(['Abcd', 'efgh', 'ij']));
  it('keeps words together that are tied', () =>
    expect(lines('Ann\u00A0Author Bob\u00A0Writer', 12)).toEqual(['Ann\u00A0Author', 'Bob\u00A0Writer']));
  it('parts a name that no line holds between its words, and only then after its hyphen', () => {
    const name = 'Margaret\u00A0Whitcombe-Fforde';
    expect(lines(name, 25)).toEqual([name]);
    expect(lines(name, 20)).toEqual(['Margaret', 'Whitcombe-Fforde']);
    expect(lines(name, 12)).toEqual(['Margaret', 'Whitcombe-', 'Fforde']);
  });
  it('begins no line with the point between two names', () => {
    expect(lines('Margaret\u00A0Whitcombe-Fforde\u00A0· Ann\u00A0Author', 19)).toEqual([
      'Margaret',
      'Whitcombe-Fforde\u00A0·',
      'Ann\u00A0Author',
    ]);
  });
  it('breaks Japanese between phrases', () => {
    expect(lines('変化に対応できる基礎を身につける', 9, 'ja')).toEqual(['変化に対応できる', '基礎を身につける']);
  });
  it('begins no line with a full stop', () => {
    for (const line of lines('吾輩は猫である。名前はまだ無い。', 8, 'ja')) expect(line).not.toMatch(/^。/u);
  });
  it.each(['The Octavo Handbook', 'Salt & Light', '吾輩は猫である', 'A-b/c—d e', 'x'.repeat(99), ''])(
    'loses nothing of %s',
    (text) => {
      expect(lines(text, 7).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    },
  );
});

it('longestPart measures what is left when all has been parted that can be', () => {
  expect(longestPart('by Margaret\u00A0Whitcombe-Fforde', width, 'en')).toBe('Whitcombe-'.length);
});

it('longestPiece measures what cannot be broken', () => expect(longestPiece('a Handbook of-it', width, 'en')).toBe(8));
