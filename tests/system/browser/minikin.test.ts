import { describe, expect, test } from 'vitest';
import { type LiangPatterns, packPatterns } from '../../../src/system/browser/minikin.ts';

/**
 * Divides a word as Minikin does (Hyphenator::hyphenateFromCodes): an independent reading of the format.
 */
function divide(file: Uint8Array, word: string): string {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u32 = (offset: number): number => view.getUint32(offset, true);
  expect(u32(0)).toBe(0x62ad7968);
  const [alphabet, trie, patterns] = [u32(8), u32(12), u32(16)];
  const code = (character: string): number =>
    file[alphabet + 12 + (character.codePointAt(0) ?? 0) - u32(alphabet + 4)] ?? 0;
  const codes = [0, ...[...word].map(code), 0];
  const [codeMask, linkShift, linkMask, patternShift] = [u32(trie + 4), u32(trie + 8), u32(trie + 12), u32(trie + 16)];
  const slot = (index: number): number => u32(trie + 24 + 4 * index);
  const levels = Array.from({ length: codes.length + 1 }, () => 0);
  for (let start = 0; start < codes.length - 1; start += 1) {
    let node = 0;
    for (let at = start; at < codes.length; at += 1) {
      const entry = slot(node + (codes[at] ?? 0));
      if ((entry & codeMask) >>> 0 !== codes[at]) break;
      node = ((entry & linkMask) >>> 0) >>> linkShift;
      const pattern = slot(node) >>> patternShift;
      if (pattern === 0) continue;
      const described = u32(patterns + 16 + 4 * pattern);
      const [length, shift, offset] = [described >>> 26, (described >>> 20) & 0x3f, described & 0xfffff];
      const from = at + 1 - (length + shift);
      for (let index = 0; index < length; index += 1) {
        const level = file[patterns + u32(patterns + 8) + offset + index] ?? 0;
        levels[from + index] = Math.max(levels[from + index] ?? 0, level);
      }
    }
  }
  return [...word]
    .map((letter, index) =>
      (levels[index] ?? 0) % 2 === 1 && index > 1 && index < word.length - 1 ? `-${letter}` : letter,
    )
    .join('');
}

describe('packing of patterns', () => {
  test('keeps patterns, their places and the edges of words', () => {
    // a1b, .ab2c3 (no level is given for the place before the edge), 4c.
    const file = packPatterns([
      [[0, 1], [0, 0, 0, 2, 3], [4]],
      { a: { b: 0 }, '.': { a: { b: { c: 1 } } }, c: { '.': 2 } },
    ]);
    expect(file.length % 4).toBe(0);
    expect(divide(file, 'xxabxx')).toBe('xxa-bxx');
  });

  test('takes apostrophes for edges of words, and keeps two letters on either side of them', () => {
    // a1t, .ca2t (the level of the place before the edge is left out), 1s: as a language has it that says nothing of apostrophes.
    const file = packPatterns([
      [
        [0, 1],
        [0, 0, 2],
        [1, 0],
      ],
      { a: { t: 0 }, '.': { c: { a: { t: 1 } } }, s: 2 },
    ]);
    expect(divide(file, 'tcato')).toBe('tca-to');
    expect(divide(file, 'cato')).toBe('cato');
    expect(divide(file, 'mm’cato')).toBe('mm’cato');
    expect(divide(file, 'cat’so')).toBe('cat’so');
    expect(divide(file, 'mms’mmso')).toBe('mms’mm-so');
  });

  test('takes the patterns of beginnings and ends of words before and after apostrophes', () => {
    // .ab1c, d1ef. and .gh1ij. (the level before an edge at the beginning is left out), and x, which divides nothing.
    const file = packPatterns([
      [[0, 0, 1], [0, 1], [0, 0, 1, 0], [0]],
      { x: 3, '.': { a: { b: { c: 0 } }, g: { h: { i: { j: { '.': 2 } } } } }, d: { e: { f: { '.': 1 } } } },
    ]);
    expect(divide(file, 'abcxx')).toBe('ab-cxx');
    expect(divide(file, 'xxabcxx')).toBe('xxabcxx');
    expect(divide(file, 'xx’abcxx')).toBe('xx’ab-cxx');
    expect(divide(file, 'xxdef')).toBe('xxd-ef');
    expect(divide(file, 'xxdefxx')).toBe('xxdefxx');
    expect(divide(file, 'xxdef’xx')).toBe('xxd-ef’xx');
    expect(divide(file, 'ghij')).toBe('gh-ij');
    expect(divide(file, 'xx’ghij’xx')).toBe('xx’gh-ij’xx');
    expect(divide(file, 'ghij’xx')).toBe('gh-ij’xx');
    expect(divide(file, 'xx’ghij')).toBe('xx’gh-ij');
    expect(divide(file, 'xxghij')).toBe('xxghij');
  });

  test('tells the two signs of an apostrophe apart where the patterns do', () => {
    const file = packPatterns([
      [
        [0, 1],
        [0, 0, 1],
      ],
      { "'": { a: 0 }, '’': { b: { c: 1 } } },
    ]);
    expect(divide(file, "xx'axx")).toBe("xx'-axx");
    expect(divide(file, 'xx’axx')).toBe('xx’axx');
    expect(divide(file, 'xx’bcxx')).toBe('xx’b-cxx');
  });

  test('finds its way where more letters follow another than begin a pattern', () => {
    const followers = Object.fromEntries([...'bcdefghij'].map((letter) => [letter, 0]));
    const file = packPatterns([[[0, 1]], { "'": { a: 0 }, a: followers }]);
    for (const letter of 'bcdefghij') expect(divide(file, `xxa${letter}xx`)).toBe(`xxa-${letter}xx`);
    expect(divide(file, 'xxaxxx')).toBe('xxaxxx');
    expect(divide(file, 'xxbcxx')).toBe('xxbcxx');
  });

  test('keeps what is the same once: its nodes, and its levels', () => {
    const sizeOf = (...words: readonly string[]): number => {
      type Branch = { [letter: string]: Branch | number };
      const root: Branch = {};
      for (const word of words) {
        let node = root;
        for (const letter of word.slice(0, -1)) node = (node[letter] ??= {}) as Branch;
        node[word.at(-1) ?? ''] = 0;
      }
      return packPatterns([[[0, 1]], { "'": { a: 0 }, ...root }]).length;
    };
    // In whatever order they come.
    const ends = { x: 0, y: 0 };
    expect(packPatterns([[[0, 1]], { "'": { a: 0 }, a: ends, b: { y: 0, x: 0 } }])).toEqual(
      packPatterns([[[0, 1]], { "'": { a: 0 }, a: ends, b: ends }]),
    );
    // The same alphabet in both; the ends of the first are equal.
    const same = sizeOf('axyzw', 'bxyzw', 'cxyzw', 'dxyzw');
    const other = sizeOf('axyzw', 'bzyxw', 'cyzxw', 'dwzyx');
    expect(same).toBeLessThan(other);
    expect(sizeOf('axyzw')).toBeLessThanOrEqual(same);
  });

  test('has its parts at words of four bytes, one after the other, up to its end', () => {
    const file = packPatterns([[[0, 1], [0, 0, 1], [2]], { "'": { a: 1 }, a: [{ b: [{ c: 1, d: 2 }, 0], e: 0 }, 2] }]);
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const [magic, version, alphabet = 0, trie = 0, patterns = 0, end] = Array.from({ length: 6 }, (_, index) =>
      view.getUint32(index * 4, true),
    );
    expect([magic, version, alphabet, end]).toEqual([0x62ad7968, 0, 24, file.length]);
    for (const start of [trie, patterns, file.length]) expect(start % 4).toBe(0);
    const word = (offset: number): number => view.getUint32(offset, true);
    // Code points from the first to the last, a byte for each.
    expect([word(alphabet), word(alphabet + 4), word(alphabet + 8)]).toEqual([0, 39, 0x2019 + 1]);
    expect(trie - alphabet).toBe(12 + Math.ceil((0x2019 + 1 - 39) / 4) * 4);
    // Six letters and the edge in three bits; links and patterns in the bits above.
    expect([word(trie), word(trie + 4), word(trie + 8)]).toEqual([0, 7, 3]);
    expect(word(trie + 12) & 7).toBe(0);
    expect(word(trie + 12) >>> 3).toBe(2 ** (word(trie + 16) - 3) - 1);
    expect(patterns - trie).toBe(24 + 4 * word(trie + 20));
    // “No pattern” and four others.
    expect([word(patterns), word(patterns + 4)]).toEqual([0, 5]);
    expect(word(patterns + 8)).toBe(16 + 4 * 5);
  });

  test('leaves apostrophes to the patterns that know them, whichever of the two signs they have', () => {
    const file = packPatterns([[[0, 1]], { "'": { a: 0 } }]);
    expect(divide(file, "xx'axx")).toBe("xx'-axx");
    expect(divide(file, 'xx’axx')).toBe('xx’-axx');
  });

  test('lets exceptions win over patterns', () => {
    const file = packPatterns([[[0, 1]], { a: { b: 0 } }, { xxabab: [4] }]);
    expect(divide(file, 'xxabab')).toBe('xxab-ab');
    expect(divide(file, 'xxababx')).toBe('xxa-ba-bx');
  });

  test('keeps levels of words of any length, each once', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
    const chain = (word: string, end: LiangPatterns[1]): LiangPatterns[1] =>
      [...word].reduceRight<LiangPatterns[1]>((node, letter) => ({ [letter]: node }), end);
    const levels = [...long].map((_, index) => (index % 3 === 0 ? 1 : 2));
    const file = packPatterns([[levels, levels], { ...(chain(long, 0) as object), '.': chain(long, 1) }]);
    expect(divide(file, `xx${long}xx`)).toBe(
      `xx${[...long].map((letter, i) => (i % 3 === 0 ? '-' : '') + letter).join('')}xx`,
    );
    expect(() => packPatterns([[Array.from({ length: 64 }, () => 1)], chain('a'.repeat(63), 0)])).toThrow(RangeError);
    expect(() => packPatterns([[Array.from({ length: 63 }, () => 1)], chain('a'.repeat(62), 0)])).not.toThrow();
  });

  test('divides words that begin with the same letters, each in its own way', () => {
    const file = packPatterns([[[0, 1], [0, 0, 1], [2]], { a: [{ b: [{ c: 1, d: 2 }, 0], e: 0 }, 2], b: { c: 0 } }]);
    expect(divide(file, 'xxabxx')).toBe('xxa-bxx');
    expect(divide(file, 'xxabcxx')).toBe('xxa-b-cxx');
    expect(divide(file, 'xxabdxx')).toBe('xxa-bdxx');
    expect(divide(file, 'xxaexx')).toBe('xxa-exx');
    expect(divide(file, 'xxaxbcxx')).toBe('xxaxb-cxx');
  });

  test('divides capitals like small letters, if these are one letter', () => {
    const file = packPatterns([[[0, 1]], { ä: { b: 0 }, ß: { b: 0 } }]);
    expect(divide(file, 'XXÄBXX')).toBe('XXÄ-BXX');
    expect(divide(file, 'xxßbxx')).toBe('xxß-bxx');
    expect(divide(file, 'xxSbxx')).toBe('xxSbxx');
  });

  test('keeps two letters on either side of an apostrophe where patterns would divide, and no more', () => {
    // a1: after every a.
    const file = packPatterns([[[0, 1], [0]], { a: 0, x: 1 }]);
    expect(divide(file, 'xxaxaxx')).toBe('xxa-xa-xx');
    expect(divide(file, 'xxa’xxaxx')).toBe('xxa’xxa-xx');
    expect(divide(file, 'xxax’axaxx')).toBe('xxax’axa-xx');
    expect(divide(file, 'xxa’a’axx')).toBe('xxa’a’axx');
  });

  test('holds patterns that say something sixty-three letters before their end, and no more', () => {
    const saying = (letters: number): LiangPatterns => [
      [[1]],
      [...'a'.repeat(letters)].reduceRight<LiangPatterns[1]>((node, letter) => ({ [letter]: node }), 0),
    ];
    expect(() => packPatterns(saying(63))).not.toThrow();
    expect(() => packPatterns(saying(64))).toThrow('too long for the format');
    expect(divide(packPatterns([[[0]], { a: { b: 0 } }]), 'xxabxx')).toBe('xxabxx');
  });

  test('refuses more letters than the format holds', () => {
    const letters = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [String.fromCharCode(0x1000 + index), 0]));
    // The apostrophe is one of them.
    expect(() => packPatterns([[[0, 1]], letters(254)])).toThrow(RangeError);
    expect(() => packPatterns([[[0, 1]], letters(253)])).not.toThrow();
  });
});
