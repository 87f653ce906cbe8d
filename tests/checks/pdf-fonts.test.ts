/** Fonts of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { used } from '../../src/checks/pdf/content.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { isUtf8, UsedFonts } from '../../src/checks/pdf/fonts.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { readTrueType } from '../../src/checks/pdf/true-type.ts';
import {
  PdfStream,
  addObject,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { drawn, examineFont, type Entries } from '../support/font-findings.ts';
import { trueType } from '../support/true-type-font.ts';

/** Without the entries that are undefined. */
function entriesOf(entries: Entries): ReturnType<typeof dictionary> {
  return dictionary(
    Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  );
}

/** What is found of one font, of which these codes are shown. */
const findingsOf = (...font: Parameters<typeof examineFont>): string[] => examineFont(...font).unmet;

const map = (file: PdfFile, lines: string): PdfReference =>
  addObject(file, new PdfStream(dictionary({}), Buffer.from(lines, 'latin1')));
const letters = 'beginbfrange <0000> <00FF> <0041> endbfrange';

function program(file: PdfFile, subtype?: string, bytes: Uint8Array = Buffer.from('x')): PdfReference {
  const entries = subtype === undefined ? {} : { Subtype: name(subtype) };
  return addObject(file, new PdfStream(dictionary(entries), Buffer.from(bytes)));
}

const simple =
  (changes: Entries = {}, key: 'FontFile' | 'FontFile2' | 'FontFile3' | 'none' = 'FontFile2', kind?: string) =>
  (file: PdfFile): PdfValue =>
    entriesOf({
      Type: name('Font'),
      Subtype: name('TrueType'),
      BaseFont: name('Own'),
      Encoding: name('WinAnsiEncoding'),
      FirstChar: 1,
      LastChar: 2,
      Widths: [500, 500],
      FontDescriptor: dictionary(key === 'none' ? {} : { [key]: program(file, kind) }),
      ToUnicode: map(file, letters),
      ...changes,
    });

describe('a simple font', () => {
  it.each<[what: string, make: ReturnType<typeof simple>, unmet: string[]]>([
    ['that is whole', simple(), []],
    ['that does not say that it is one', simple({ Type: name('Other') }), ['A6.2.11.2-1']],
    ['of another kind', simple({ Subtype: name('Type9') }), ['A6.2.11.2-2']],
    ['without a name', simple({ BaseFont: undefined }), ['A6.2.11.2-3']],
    ['without a name, drawn', simple({ BaseFont: undefined, Subtype: name('Type3') }, 'none'), []],
    ['of a name that is no UTF-8', simple({ BaseFont: name('a\u00FF') }), ['A6.1.8-1']],
    ['without its first code', simple({ FirstChar: undefined }), ['A6.2.11.2-4', 'A6.2.11.2-6']],
    ['without its last code', simple({ LastChar: undefined }), ['A6.2.11.2-5', 'A6.2.11.2-6']],
    ['with fewer widths than codes', simple({ LastChar: 3 }), ['A6.2.11.2-6']],
    ['that is not embedded', simple({}, 'none'), ['A6.2.11.4.1-1', 'UA7.21.4.1-1']],
    ['with the encoding of another system', simple({ Encoding: name('MacRomanEncoding') }), []],
    ['without an encoding', simple({ Encoding: undefined }), ['A6.2.11.6-2', 'UA7.21.6-2']],
    ['of another encoding', simple({ Encoding: name('MacExpertEncoding') }), ['A6.2.11.6-2', 'UA7.21.6-2']],
    [
      'with an encoding that changes a known one',
      simple({ Encoding: dictionary({ BaseEncoding: name('WinAnsiEncoding') }) }),
      [],
    ],
    ['of Type 1, without an encoding', simple({ Subtype: name('Type1'), Encoding: undefined }, 'FontFile'), []],
    ['that is drawn', simple({ Subtype: name('Type3') }, 'none'), []],
    ['of Type 1', simple({ Subtype: name('Type1') }, 'FontFile'), []],
    ['with a program of its kind', simple({}, 'FontFile3', 'Type1C'), []],
    ['with a program of another kind', simple({}, 'FontFile3', 'Type9C'), ['A6.2.11.2-7']],
  ])('%s', (_, make, unmet) => {
    expect(findingsOf(make, { 1: drawn })).toEqual(unmet);
  });

  it('needs no program if it is not drawn', () => {
    expect(findingsOf(simple({}, 'none'), { 1: used.shown | used.withoutActualText })).toEqual([]);
  });

  const unicode = (lines: string | undefined, bits: number = drawn, code = 5): string[] =>
    findingsOf((file) => simple({ ToUnicode: lines === undefined ? undefined : map(file, lines) })(file), {
      [code]: bits,
    });

  it.each<[what: string, find: () => string[], told: string[]]>([
    ['says what its codes are', () => unicode(letters), []],
    ['says nothing', () => unicode(undefined), ['A6.2.11.7.2-1', 'UA7.21.7-1']],
    ['says nothing of one', () => unicode('beginbfchar <06> <0041> endbfchar'), ['A6.2.11.7.2-1', 'UA7.21.7-1']],
    ['says nothing, of none that is shown', () => unicode(undefined, 0), []],
    ['says nothing of its first code', () => unicode(undefined, drawn, 0), ['A6.2.11.7.2-1', 'UA7.21.7-1']],
    ['says nothing of a code that its encoding has', () => unicode(undefined, drawn, 32), []],
    [
      'says nothing of a code before those of its encoding',
      () => unicode(undefined, drawn, 31),
      ['A6.2.11.7.2-1', 'UA7.21.7-1'],
    ],
    ['says an empty text', () => unicode('beginbfchar <05> <> endbfchar'), ['A6.2.11.7.2-1', 'UA7.21.7-1']],
    ['says zero', () => unicode('beginbfchar <05> <00410000> endbfchar'), ['A6.2.11.7.2-2', 'UA7.21.7-2']],
    ['says no character', () => unicode('beginbfchar <05> <FFFE> endbfchar'), ['A6.2.11.7.2-2', 'UA7.21.7-2']],
    ['says a mark of order', () => unicode('beginbfchar <05> <FEFF> endbfchar'), ['A6.2.11.7.2-2', 'UA7.21.7-2']],
    ['says a private character', () => unicode('beginbfchar <05> <E000> endbfchar'), ['A6.2.11.7.3-1']],
    ['says a private character far up', () => unicode('beginbfchar <05> <DBBFDFFD> endbfchar'), ['A6.2.11.7.3-1']],
    [
      'says a private character for which another text stands',
      () => unicode('beginbfchar <05> <F8FF> endbfchar', used.shown),
      [],
    ],
  ])('%s', (_, look, told) => {
    expect(look()).toEqual(told);
  });
});

describe('a composite font', () => {
  interface Wanted {
    readonly font?: Entries;
    readonly below?: Entries;
    readonly widths?: readonly number[];
    readonly glyphs?: number;
    readonly file?: boolean;
  }
  const composite =
    ({ font = {}, below = {}, widths = [1000, 1000, 1200], glyphs, file: isThere = true }: Wanted = {}) =>
    (file: PdfFile): PdfValue =>
      entriesOf({
        Type: name('Font'),
        Subtype: name('Type0'),
        BaseFont: name('Own'),
        Encoding: name('Identity-H'),
        DescendantFonts: [
          entriesOf({
            Type: name('Font'),
            Subtype: name('CIDFontType2'),
            BaseFont: name('Own'),
            CIDToGIDMap: name('Identity'),
            DW: 500,
            W: [2, [600]],
            FontDescriptor: dictionary(
              isThere
                ? {
                    FontFile2: program(
                      file,
                      undefined,
                      trueType({ widths, ...(glyphs === undefined ? {} : { glyphs }) }),
                    ),
                  }
                : {},
            ),
            ...below,
          }),
        ],
        ToUnicode: map(file, letters),
        ...font,
      });
  const find = (wanted: Wanted, ...codes: readonly number[]): string[] =>
    findingsOf(composite(wanted), Object.fromEntries(codes.map((code) => [code, drawn])));

  it.each<[what: string, look: () => string[], unmet: string[]]>([
    ['that is whole', () => find({}, 1, 2), []],
    ['written from top to bottom', () => find({ font: { Encoding: name('Identity-V') } }), []],
    [
      'of another encoding',
      () => find({ font: { Encoding: name('Other') } }),
      ['A6.2.11.3.3-1', 'UA7.21.3.3-1', 'A6.2.11.3.1-1', 'UA7.21.3.1-1'],
    ],
    [
      'without an encoding',
      () => find({ font: { Encoding: undefined } }),
      ['A6.2.11.3.3-1', 'UA7.21.3.3-1', 'A6.2.11.3.1-1', 'UA7.21.3.1-1'],
    ],
    ['below which is none', () => find({ below: { Type: name('Other') } }), ['A6.2.11.2-1']],
    ['that is not embedded', () => find({ file: false }, 1), ['A6.2.11.4.1-1', 'UA7.21.4.1-1']],
    [
      'that does not map its codes',
      () => find({ below: { CIDToGIDMap: undefined } }),
      ['A6.2.11.3.2-1', 'UA7.21.3.2-1'],
    ],
    [
      'of outlines that need no map',
      () => find({ below: { CIDToGIDMap: undefined, Subtype: name('CIDFontType0') } }),
      [],
    ],
    ['that shows what it has no glyph for', () => find({}, 0), ['A6.2.11.8-1', 'UA7.21.8-1']],
    ['that shows a glyph it lacks', () => find({}, 3), ['A6.2.11.4.1-2', 'UA7.21.4.1-2']],
    ['of another width', () => find({ below: { W: [2, [700]] } }, 2), ['A6.2.11.5-1', 'UA7.21.5-1']],
    ['of nearly the same width', () => find({ below: { W: [2, [601]] } }, 2), []],
    ['of another width that is not shown', () => find({ below: { W: [2, [700]] } }, 1), []],
    ['of another usual width', () => find({ below: { DW: 400 } }, 1), ['A6.2.11.5-1', 'UA7.21.5-1']],
    [
      'of the width that is usual where none is said',
      () => find({ below: { DW: undefined }, widths: [2000, 2000] }, 1),
      [],
    ],
    ['with widths of a range', () => find({ below: { W: [1, 2, 600] }, widths: [0, 1200, 1200] }, 1, 2), []],
    [
      'with widths of ranges and lists',
      () =>
        find({ below: { W: [0, 0, 1, 1, [600, 500], 3, 4, 7] }, widths: [2, 1200, 1000, 14], glyphs: 5 }, 1, 2, 3, 4),
      [],
    ],
    [
      'that says nothing of a code without a glyph',
      () => find({ font: { ToUnicode: undefined } }, 0),
      ['A6.2.11.8-1', 'UA7.21.8-1'],
    ],
    ['that says nothing of a code', () => find({ font: { ToUnicode: undefined } }, 1), ['A6.2.11.7.2-1', 'UA7.21.7-1']],
  ])('%s', (_, look, unmet) => {
    expect(look()).toEqual(unmet);
  });

  it.each<[what: string, wanted: Wanted, code: number]>([
    ['that is not embedded', { file: false }, 1],
    ['that lacks the glyph', {}, 3],
    ['of another width', { below: { W: [2, [700]] } }, 2],
  ])('%s may stand for what is not drawn', (_, wanted, code) => {
    expect(findingsOf(composite(wanted), { [code]: used.shown | used.withoutActualText })).toEqual([]);
  });

  it('has codes of two bytes, and what they stand for', () => {
    const file = makePdf(['One']);
    addEntries(file, file.root, { Map: map(file, letters) });
    const pdf = openPdf(writePdf(file), new Findings());
    const fonts = new UsedFonts(pdf);
    const wide = dictionary({ Subtype: name('Type0') });
    expect(fonts.use(wide, 0)).toMatchObject({ isWide: true });
    expect(fonts.use(wide, 0).codes).toHaveLength(65536);
    expect(fonts.use(wide, 0).textOf(1)).toBe('');
    expect(fonts.use(wide, 0)).toBe(fonts.use(wide, 3));
    const narrow = fonts.use(entriesOf({ ToUnicode: dictionaryAt(pdf, pdf.root).get('Map') }), 0);
    expect([narrow.isWide, narrow.codes.length, narrow.textOf(1)]).toEqual([false, 256, 'B']);
    expect([...fonts.all]).toHaveLength(2);
  });
});

describe('a font program', () => {
  it('says how many glyphs it has, and how wide they are', () => {
    const font = readTrueType(trueType({ widths: [1000, 500], glyphs: 7 }));
    expect(font?.glyphs).toBe(7);
    expect([0, 1, 2, 6].map((glyph) => font?.widthOf(glyph))).toEqual([500, 250, 250, 250]);
  });

  it('says nothing of glyphs where it breaks off', () => {
    const whole = trueType({ widths: [1000, 500] });
    expect(readTrueType(whole.subarray(0, -4))?.widthOf(1)).toBe(0);
    expect(readTrueType(whole.subarray(0, -2))?.widthOf(1)).toBe(250);
    expect(readTrueType(whole.subarray(0, 11))).toBeUndefined();
    expect(readTrueType(whole.subarray(0, 60))).toBeUndefined();
  });

  it.each(['head', 'maxp', 'hhea', 'hmtx'])('is none without the table %s', (tag) => {
    const bytes = trueType();
    bytes.write('xxxx', bytes.indexOf(tag), 'latin1');
    expect(readTrueType(bytes)).toBeUndefined();
  });
});

it.each([
  ['abc', true],
  ['\u00C3\u00A4', true],
  ['\u00E4', false],
])('%j are bytes of UTF-8: %s', (bytes, is) => {
  expect(isUtf8(bytes)).toBe(is);
});
