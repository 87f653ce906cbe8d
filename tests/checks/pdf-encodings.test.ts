/** Encodings of fonts in PDFs made by hand: CMaps of composite fonts, and what the codes of simple ones stand for. */
import { describe, expect, it } from 'vitest';
import { PdfString, dictionary, name, type PdfFile, type PdfValue } from '../../src/pdf-file/index.ts';
import { addStream, composite, drawn, examineFont, simple, systemOf, type Entries } from '../support/font-findings.ts';

const otherCharacters = ['A6.2.11.3.1-1', 'UA7.21.3.1-1'];
const unknown = ['A6.2.11.3.3-1', 'UA7.21.3.3-1'];
const directions = ['A6.2.11.3.3-2', 'UA7.21.3.3-2'];
const unknownBelow = ['A6.2.11.3.3-3', 'UA7.21.3.3-3'];
const noCharacter = ['A6.2.11.7.2-1', 'UA7.21.7-1'];

describe('the encoding of a composite font', () => {
  const encoded = (encoding: PdfValue, system?: Entries[string]): string[] =>
    examineFont(composite({ font: { Encoding: encoding }, below: { CIDSystemInfo: system } })).unmet;
  const japan = systemOf('Adobe', 'Japan1', 4);

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['is of its own characters', () => encoded(name('UniJIS-UTF16-H'), japan), []],
    ['is that of columns', () => encoded(name('V'), japan), []],
    ['is of those of another', () => encoded(name('GBK-EUC-V'), japan), otherCharacters],
    ['is of the characters of another house', () => encoded(name('H'), systemOf('Own', 'Japan1')), otherCharacters],
    ['is for lines alone', () => encoded(name('83pv-RKSJ-V'), japan), [...unknown, ...otherCharacters]],
    ['is for no characters that are known', () => encoded(name('H')), otherCharacters],
    [
      'is unknown, as its characters are',
      () => encoded(name('Own'), systemOf('Adobe')),
      [...unknown, ...otherCharacters],
    ],
    ['is that of glyphs', () => encoded(name('Identity-V'), systemOf('Own', 'Own')), []],
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });

  interface Cmap {
    readonly text?: string;
    readonly entries?: Entries;
    readonly below?: (file: PdfFile) => PdfValue;
    /** Of the CMap, and of the font. */
    readonly systems?: readonly [Entries[string], Entries[string]];
  }
  const embedded = ({ text = '', entries = {}, below, systems: [of, own] = [japan, japan] }: Cmap): string[] =>
    examineFont(
      composite((file) => ({
        font: {
          Encoding: addStream(file, text, { CIDSystemInfo: of, ...entries, UseCMap: below?.(file) }),
        },
        below: { CIDSystemInfo: own },
      })),
    ).unmet;

  it.each<[what: string, cmap: Cmap, unmet: string[]]>([
    ['of the same characters', {}, []],
    ['of another house', { systems: [systemOf('Own', 'Japan1', 4), japan] }, otherCharacters],
    ['of other characters', { systems: [systemOf('Adobe', 'Korea1', 4), japan] }, otherCharacters],
    ['of no characters, for none', { systems: [undefined, undefined] }, otherCharacters],
    ['of no house', { systems: [systemOf(undefined, 'Own'), systemOf(undefined, 'Own')] }, []],
    ['of fewer characters than there are', { systems: [systemOf('Adobe', 'Japan1', 3), japan] }, otherCharacters],
    ['of more', { systems: [systemOf('Adobe', 'Japan1', 5), japan] }, []],
    [
      'of a supplement that is no number',
      { systems: [systemOf('Adobe', 'Japan1', name('x')), systemOf('Adobe', 'Japan1', 1)] },
      otherCharacters,
    ],
    ['of no supplement', { systems: [systemOf('Adobe', 'Japan1'), systemOf('Adobe', 'Japan1', 0)] }, []],
    ['of a house that is no text', { systems: [dictionary({ Registry: 1, Ordering: 2 }), japan] }, otherCharacters],
    ['that runs in columns, and says so twice', { text: '/WMode  01  def', entries: { WMode: 1 } }, []],
    ['that runs in columns, by its program alone', { text: '/WMode 1 def' }, directions],
    ['that runs in columns, by its dictionary alone', { entries: { WMode: 1 } }, directions],
    ['that runs in lines, and says so', { text: '/WMode 0 def', entries: { WMode: 0 } }, []],
    ['that defines no way to run', { text: '/WMode 1 definition' }, []],
    ['that stands on one that is known', { below: () => name('H') }, []],
    ['that stands on the numbers of glyphs', { below: () => name('Identity-H') }, []],
    ['that stands on one that is not', { below: () => name('Own') }, unknownBelow],
    ['that stands on one within', { below: (file) => addStream(file, '', { CMapName: name('Own') }) }, unknownBelow],
    ['that stands on a known one within', { below: (file) => addStream(file, '', { CMapName: name('V') }) }, []],
    ['that stands on one by its program', { text: '/Own  usecmap' }, unknownBelow],
    ['that stands on a known one by its program', { text: '/GBK-EUC-H usecmap' }, []],
    ['that stands on two, one of which is known', { text: '/Own usecmap', below: () => name('H') }, unknownBelow],
    ['with the last glyph', { text: 'begincidchar <0001> 65535 endcidchar' }, []],
    ['with a glyph behind it', { text: 'begincidchar <00> 1 <0001>  65536 endcidchar' }, ['A6.1.13-10']],
    ['with the last glyphs', { text: 'begincidrange <0100> <01FF> 65280 endcidrange' }, []],
    ['with glyphs behind them', { text: 'begincidrange <0100>  <01ff>  65281 endcidrange' }, ['A6.1.13-10']],
    [
      'with ranges one after the other',
      { text: 'begincidrange <00> <01> 1 <01><02>65535 endcidrange' },
      ['A6.1.13-10'],
    ],
    ['with numbers that are no glyphs', { text: '<0001> 65536' }, []],
  ])('may be within: one %s', (_what, cmap, unmet) => {
    expect(embedded(cmap)).toEqual(unmet);
  });

  it('is told with the name of its font', () => {
    const { texts } = examineFont(composite({ font: { Encoding: name('Own') } }));
    expect(texts[0]).toMatch(/^the font Own has /u);
    const { texts: unnamed } = examineFont(composite({ font: { Encoding: name('Own'), BaseFont: undefined } }));
    expect(unnamed[1]).toMatch(/^the font without a name has /u);
    const { texts: named } = examineFont(
      composite({ font: { Encoding: name('Own'), BaseFont: undefined, Name: name('F1') } }),
    );
    expect(named[1]).toMatch(/^the font F1 has /u);
  });
});

describe('codes of a composite font', () => {
  const codes = (
    font: Entries,
    system?: Entries[string],
    ...shown: readonly number[]
  ): ReturnType<typeof examineFont> =>
    examineFont(
      composite({ font, below: { CIDSystemInfo: system } }),
      Object.fromEntries(shown.map((code) => [code, drawn])),
    );

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['are characters of a known collection', () => codes({}, systemOf('Adobe', 'Japan1'), 1, 65535).unmet, []],
    ['are characters of no such collection', () => codes({}, systemOf('Adobe', 'Identity'), 1).unmet, noCharacter],
    ['are characters of another house', () => codes({}, systemOf('Own', 'Japan1'), 1).unmet, noCharacter],
    ['are characters of none', () => codes({}, undefined, 1).unmet, noCharacter],
    ['are characters of a collection without a name', () => codes({}, systemOf('Adobe'), 1).unmet, noCharacter],
    [
      'say what they are but for one',
      () =>
        examineFont(
          composite((file) => ({
            font: { ToUnicode: addStream(file, 'beginbfchar <0002> <0041> endbfchar') },
            below: { CIDSystemInfo: systemOf('Adobe', 'Japan1') },
          })),
          { 1: drawn, 2: drawn },
        ).unmet,
      noCharacter,
    ],
    ['need not say what stands for no glyph', () => codes({}, undefined, 0).unmet.slice(2), []],
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });

  it('are not examined where an encoding makes glyphs of them, nor are outlines of this kind', () => {
    const outlines = 'glyphs and widths of CFF fonts';
    expect(codes({}, systemOf('Adobe', 'Japan1')).left).toEqual([outlines]);
    const made = codes({ Encoding: name('H') }, systemOf('Adobe', 'Japan1'), 1);
    expect(made.left).toEqual([outlines, 'codes that an encoding of its own makes glyphs of']);
    expect(made.unmet).toEqual([]);
  });
});

describe('codes of a simple font', () => {
  const names = 'characters that a font tells by names of glyphs alone';
  interface Found {
    readonly unmet: string[];
    readonly isLeft: boolean;
  }
  const code = (
    number: number,
    changes: Entries,
    { text, flags }: { readonly text?: string; readonly flags?: number } = {},
  ): Found => {
    const { unmet, left } = examineFont(
      (file) =>
        simple(
          {
            ...(text === undefined ? {} : { ToUnicode: addStream(file, `beginbfchar ${text} endbfchar`) }),
            ...changes,
          },
          { Flags: flags },
        )(file),
      { [number]: drawn },
    );
    return { unmet: unmet.filter((one) => /7\.2-|7\.3-|UA7\.21\.7/u.test(one)), isLeft: left.includes(names) };
  };
  const differences = (...items: readonly PdfValue[]): Entries => ({
    Encoding: dictionary({ Differences: [...items] }),
  });

  it.each<[what: string, find: () => Found, found: 'told' | 'missing' | 'left']>([
    ['of an encoding that is known', () => code(32, { Encoding: name('WinAnsiEncoding') }), 'told'],
    ['of that of experts', () => code(40, { Encoding: name('MacExpertEncoding') }), 'told'],
    ['of no encoding', () => code(40, {}), 'left'],
    ['of one that nobody knows', () => code(40, { Encoding: name('Own') }), 'left'],
    ['before those of its encoding', () => code(31, { Encoding: name('WinAnsiEncoding') }), 'missing'],
    [
      'of an encoding that changes a known one',
      () => code(40, { Encoding: dictionary({ BaseEncoding: name('MacRomanEncoding') }) }),
      'told',
    ],
    ['of an encoding that changes none', () => code(40, { Encoding: dictionary({}) }), 'left'],
    ['of symbols in TrueType', () => code(40, { Subtype: name('TrueType') }, { flags: 4 }), 'missing'],
    ['of letters in TrueType', () => code(40, { Subtype: name('TrueType') }, { flags: 32 }), 'left'],
    ['of TrueType that says nothing of its kind', () => code(40, { Subtype: name('TrueType') }), 'left'],
    ['of symbols in another font', () => code(40, {}, { flags: 4 }), 'left'],
    ['that a list of characters has', () => code(40, {}, { text: '<28> <0041>' }), 'told'],
    ['that a list of characters lacks', () => code(40, {}, { text: '<29> <0041>' }), 'missing'],
    ['named as a character', () => code(40, differences(40, name('uni0041'))), 'told'],
    ['named as a character far up', () => code(40, differences(40, name('u1F600'))), 'told'],
    ['named by a word', () => code(40, differences(40, name('alpha'))), 'left'],
    ['named by a word that begins so', () => code(40, differences(40, name('uni0041x'))), 'left'],
    ['named by a word that ends so', () => code(40, differences(40, name('xuni0041'))), 'left'],
    ['named by too few digits', () => code(40, differences(40, name('uni004'))), 'left'],
    ['named by too few digits for one far up', () => code(40, differences(40, name('u041'))), 'left'],
    ['named by a number', () => code(40, differences(40, name('17'))), 'missing'],
    ['named by a letter and a number', () => code(40, differences(40, name('g17'))), 'missing'],
    ['named as a glyph', () => code(40, differences(40, name('CID3'))), 'missing'],
    ['named by a word with a number', () => code(40, differences(40, name('ag17'))), 'left'],
    ['named by a number with a word', () => code(40, differences(40, name('17a'))), 'left'],
    [
      'named by a word, and a list of characters lacks it',
      () => code(40, differences(40, name('alpha')), { text: '<29> <0041>' }),
      'missing',
    ],
    [
      'named as a character that a list of characters lacks',
      () => code(40, differences(40, name('uni0041')), { text: '<29> <0041>' }),
      'told',
    ],
    ['named after another', () => code(41, differences(40, name('uni0041'), name('g1'))), 'missing'],
    ['before one that is named', () => code(39, differences(40, name('g0'), name('g1'))), 'left'],
    ['named after a text', () => code(40, differences(40, new PdfString('a'), name('g1'))), 'missing'],
    ['named after another number', () => code(50, differences(40, name('uni0041'), 50, name('g1'))), 'missing'],
  ])('%s', (_what, find, found) => {
    expect(find()).toEqual({ unmet: found === 'missing' ? noCharacter : [], isLeft: found === 'left' });
  });

  it.each<[text: string, isPrivate: boolean]>([
    ['E000', true],
    ['F8FF', true],
    ['D7FF', false],
    ['F900', false],
    ['0041E000', true],
    ['DB80DC00', true],
    ['DBBFDFFD', true],
    ['DBBFDFFE', false],
    ['DBC0DC00', true],
    ['DBFFDFFD', true],
    ['DBFFDFFE', false],
    ['DB7FDFFD', false],
  ])('of the text %s are private: %s', (text, isPrivate) => {
    expect(code(40, {}, { text: `<28> <${text}>` }).unmet).toEqual(isPrivate ? ['A6.2.11.7.3-1'] : []);
  });
});

describe('a simple font', () => {
  const descriptor = { FontDescriptor: undefined };
  const standard = { BaseFont: name('Helvetica'), FirstChar: undefined, LastChar: undefined, Widths: undefined };
  const noWidths = ['A6.2.11.2-4', 'A6.2.11.2-5', 'A6.2.11.2-6'];
  const unmet = (changes: Entries): string[] => examineFont(simple(changes)).unmet;

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['that every reader has', () => unmet({ ...standard, ...descriptor }), []],
    ['that every reader has, and that is described', () => unmet(standard), noWidths],
    [
      'of another kind than readers have',
      () => unmet({ ...standard, ...descriptor, Subtype: name('MMType1') }),
      noWidths,
    ],
    ['of its own', () => unmet({ ...standard, ...descriptor, BaseFont: name('Own') }), noWidths],
    [
      'that has no name',
      () => unmet({ ...standard, ...descriptor, BaseFont: undefined }),
      ['A6.2.11.2-3', ...noWidths],
    ],
    ['with widths, and no codes', () => unmet({ FirstChar: undefined, LastChar: undefined }), noWidths],
    ['with one width for one code', () => unmet({ FirstChar: 7, LastChar: 7, Widths: [500] }), []],
    ['with codes that are no numbers', () => unmet({ FirstChar: name('1'), LastChar: name('2') }), noWidths],
    ['without widths for no codes', () => unmet({ FirstChar: 1, LastChar: 0, Widths: undefined }), []],
  ])('%s', (_what, find, told) => {
    expect(find()).toEqual(told);
  });

  it('has a program that is one', () => {
    const embedded = (descriptor: Entries): string[] =>
      examineFont(simple({ Encoding: name('WinAnsiEncoding') }, { FontFile: undefined, ...descriptor }), { 40: drawn })
        .unmet;
    const isMissing = ['A6.2.11.4.1-1', 'UA7.21.4.1-1'];
    expect(embedded({})).toEqual(isMissing);
    expect(embedded({ FontFile: dictionary({}) })).toEqual(isMissing);
  });
});

describe('what is left of fonts', () => {
  it('is said: outlines, widths, lists of glyphs', () => {
    expect(examineFont(simple()).left).toEqual(['glyphs and widths of Type 1 fonts']);
    expect(examineFont(composite({ descriptor: { CIDSet: dictionary({}) } })).left).toEqual([
      'lists of the glyphs in fonts',
      'glyphs and widths of CFF fonts',
    ]);
  });

  it('is said of glyphs that are numbered anew', () => {
    const mapped = (map: (file: PdfFile) => PdfValue, encoding = 'Identity-H'): ReturnType<typeof examineFont> =>
      examineFont(
        composite((file) => ({
          font: { Encoding: name(encoding) },
          below: {
            Subtype: name('CIDFontType2'),
            CIDToGIDMap: map(file),
            CIDSystemInfo: systemOf('Adobe', 'Japan1'),
            FontDescriptor: dictionary({ FontFile2: addStream(file, 'x') }),
          },
        })),
      );
    const anew = 'glyphs of fonts that number them anew';
    expect(mapped(() => name('Identity'))).toMatchObject({ unmet: [], left: [] });
    expect(mapped((file) => addStream(file, 'x'))).toMatchObject({ unmet: [], left: [anew] });
    expect(mapped(() => name('Identity'), 'H').left).toContain(anew);
    expect(mapped(() => dictionary({}))).toMatchObject({ unmet: ['A6.2.11.3.2-1', 'UA7.21.3.2-1'], left: [] });
  });
});
