/** TrueType fonts of PDFs made by hand: their tables of characters, and how simple ones find their glyphs by them. */
import { describe, expect, it } from 'vitest';
import { readCharacterMaps, readTrueType } from '../../src/checks/pdf/true-type.ts';
import { dictionary, name } from '../../src/pdf-file/index.ts';
import { addStream, drawn, examineFont, simple, type Entries } from '../support/font-findings.ts';
import { trueType, type TrueTypeFont } from '../support/true-type-font.ts';

describe('tables of characters', () => {
  it.each<[what: string, maps: TrueTypeFont['maps'], found: ReturnType<typeof readCharacterMaps>]>([
    ['nowhere', undefined, { count: 0, hasSymbols: false }],
    ['none', [], { count: 0, hasSymbols: false }],
    ['of letters', [[3, 1]], { count: 1, hasSymbols: false }],
    ['of symbols', [[3, 0]], { count: 1, hasSymbols: true }],
    ['of another system', [[1, 0]], { count: 1, hasSymbols: false }],
    [
      'of symbols after others',
      [
        [1, 0],
        [0, 3],
        [3, 0],
      ],
      { count: 3, hasSymbols: true },
    ],
    [
      'of symbols before others',
      [
        [3, 0],
        [3, 1],
      ],
      { count: 2, hasSymbols: true },
    ],
  ])('%s', (_what, maps, found) => {
    expect(readCharacterMaps(trueType(maps === undefined ? {} : { maps }))).toEqual(found);
  });

  it('are counted even where the file breaks off, and read as far as it goes', () => {
    const whole = trueType({
      maps: [
        [1, 0],
        [3, 0],
      ],
    });
    const without = (bytes: number): Buffer => whole.subarray(0, -bytes);
    expect(readCharacterMaps(without(1))).toEqual({ count: 2, hasSymbols: false });
    expect(readCharacterMaps(without(16))).toEqual({ count: 2, hasSymbols: false });
    expect(readCharacterMaps(without(17))).toEqual({ count: 0, hasSymbols: false });
  });

  it('are no more than they say', () => {
    expect(readCharacterMaps(trueType({ maps: [[1, 0]], end: Buffer.from([0, 3, 0, 0, 0, 0, 0, 0]) }))).toEqual({
      count: 1,
      hasSymbols: false,
    });
  });

  it('are in fonts of tables alone', () => {
    expect(readCharacterMaps(Buffer.from('%!PS-AdobeFont-1.0'))).toBeUndefined();
    expect(readCharacterMaps(Buffer.alloc(0))).toBeUndefined();
    const bytes = Buffer.alloc(28);
    bytes.writeUInt16BE(1, 4);
    bytes.write('cmap', 12, 'latin1');
    expect(readCharacterMaps(bytes)).toEqual({ count: 0, hasSymbols: false });
    expect(readCharacterMaps(bytes.subarray(0, -1))).toBeUndefined();
  });
});

it('a font program has no more tables than it says', () => {
  const bytes = trueType();
  expect(readTrueType(bytes)?.glyphs).toBe(1);
  bytes.writeUInt16BE(3, 4);
  expect(readTrueType(bytes)).toBeUndefined();
});

describe('a simple TrueType font', () => {
  const font = (maps: TrueTypeFont['maps'], entries: Entries = {}, flags: number | undefined = 32): string[] =>
    examineFont(
      simple({ Subtype: name('TrueType'), Encoding: name('WinAnsiEncoding'), ...entries }, (file) => ({
        FontFile: undefined,
        FontFile2: addStream(file, trueType(maps === undefined ? {} : { maps })),
        Flags: flags,
      })),
      { 40: drawn },
    ).unmet;
  /** A font whose codes are symbols says what they are itself. */
  const symbols = (maps: TrueTypeFont['maps'], entries: Entries = {}, flags = 4): string[] =>
    font(maps, { Encoding: undefined, ...entries }, flags).filter((one) => !/7\.2-1|UA7\.21\.7/u.test(one));
  const two = [
    [3, 0],
    [3, 1],
  ] as const;

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['has a table of letters', () => font([[3, 1]]), []],
    ['has one of another system', () => font([[1, 0]]), []],
    ['has none', () => font([]), ['A6.2.11.6-1', 'UA7.21.6-1']],
    ['has no place for one', () => font(undefined), ['A6.2.11.6-1', 'UA7.21.6-1']],
    ['has one of symbols alone', () => font([[3, 0]]), ['A6.2.11.6-1', 'UA7.21.6-1']],
    ['has one of symbols beside others', () => font(two), []],
    ['says nothing of its kind', () => font([[3, 0]], {}, undefined), ['A6.2.11.6-1', 'UA7.21.6-1']],
    ['with symbols has a table of them', () => symbols([[3, 0]]), []],
    ['with symbols has one table of any kind', () => symbols([[1, 0]]), []],
    ['with symbols has a table of them beside another', () => symbols(two), []],
    ['with symbols and more says so', () => symbols([[3, 0]], {}, 36), []],
    [
      'with symbols has none of them',
      () =>
        symbols([
          [1, 0],
          [3, 1],
        ]),
      ['A6.2.11.6-4', 'UA7.21.6-4'],
    ],
    ['with symbols has none', () => symbols([]), ['A6.2.11.6-4', 'UA7.21.6-4']],
    [
      'with symbols has an encoding',
      () => symbols([[3, 0]], { Encoding: name('MacRomanEncoding') }),
      ['A6.2.11.6-3', 'UA7.21.6-3'],
    ],
    [
      'with symbols has an encoding of its own',
      () => symbols([[3, 0]], { Encoding: dictionary({ Differences: [40, name('uni0041')] }) }),
      ['A6.2.11.6-3', 'UA7.21.6-3'],
    ],
    ['has no encoding', () => font([[3, 1]], { Encoding: undefined }), ['A6.2.11.6-2', 'UA7.21.6-2']],
    [
      'has an encoding that changes none that is known',
      () => font([[3, 1]], { Encoding: dictionary({}) }),
      ['A6.2.11.6-2', 'UA7.21.6-2'],
    ],
    [
      'has an encoding that changes a known one',
      () => font([[3, 1]], { Encoding: dictionary({ BaseEncoding: name('MacRomanEncoding') }) }),
      [],
    ],
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });

  it('whose glyphs have names is said not to be examined, and that of glyphs never is', () => {
    const left = (entries: Entries, flags = 32): readonly string[] =>
      examineFont(simple({ Subtype: name('TrueType'), ...entries }, { Flags: flags })).left;
    const glyphs = 'glyphs and widths of simple TrueType fonts';
    const names = 'names of glyphs in simple TrueType fonts';
    const changes = dictionary({ BaseEncoding: name('WinAnsiEncoding'), Differences: [40, name('A')] });
    expect(left({ Encoding: name('WinAnsiEncoding') })).toEqual([glyphs]);
    expect(left({ Encoding: dictionary({ BaseEncoding: name('WinAnsiEncoding') }) })).toEqual([glyphs]);
    expect(left({ Encoding: changes })).toEqual([names, glyphs]);
    expect(left({ Encoding: changes }, 4)).toEqual([glyphs]);
  });
});
