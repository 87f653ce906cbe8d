/** The file for the printer: boxes, inks, claims. */
import { deflateSync } from 'node:zlib';
import { encode as encodeJpeg } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import {
  PdfStream,
  addObject,
  decodeStream,
  dictionary,
  listPages,
  name,
  readPdf,
  resolve,
  resolveDictionary,
  writePdf,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { millimetre } from '../../src/prepress/lengths.ts';
import { reviseColours } from '../../src/prepress/print-ready/colours.ts';
import { readPrintProfile } from '../../src/prepress/print-ready/intent.ts';
import { makePrintReady, type PrintReadyOptions } from '../../src/prepress/print-ready/print-ready.ts';
import { decodeContents } from '../../src/prepress/source-page.ts';
import { makePdf, type MadePdf } from '../support/made-pdf.ts';
import { inspectPdf } from '../support/pdf.ts';

const plain: PrintReadyOptions = {
  bleed: 3 * millimetre,
  grey: false,
  facts: { title: 'Sea & Sky', authors: ['A. Nonymous'], modified: '2026-11-23T00:00:00Z', uuid: 'urn:uuid:1' },
};

function make(
  words: readonly string[],
  made: MadePdf = {},
  options: Partial<PrintReadyOptions> = {},
): { file: PdfFile; ready: ReturnType<typeof makePrintReady> } {
  const ready = makePrintReady(writePdf(makePdf(words, made)), { ...plain, ...options });
  return { file: readPdf(ready.bytes), ready };
}

const pageOf = (file: PdfFile, index = 0): Map<string, PdfValue> =>
  resolveDictionary(file, listPages(file)[index] ?? null);
const contentOf = (file: PdfFile, index = 0): string =>
  Buffer.from(decodeContents(file, pageOf(file, index))).toString('latin1');

/** A page with a picture of these pixels, painted over `box` (left, bottom, width, height). */
function picture(pixels: (file: PdfFile) => PdfStream, box: readonly number[]): MadePdf {
  const [left = 0, bottom = 0, width = 0, height = 0] = box;
  return {
    page: (_index, file) => ({
      Resources: dictionary({ XObject: dictionary({ I: addObject(file, pixels(file)) }) }),
      Contents: addObject(
        file,
        new PdfStream(dictionary({}), Buffer.from(`q ${width} 0 0 ${height} ${left} ${bottom} cm /I Do Q`)),
      ),
    }),
  };
}

const rgbPicture = (size: number, colour: readonly [number, number, number]): PdfStream =>
  new PdfStream(
    dictionary({
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: size,
      Height: size,
      BitsPerComponent: 8,
      ColorSpace: name('DeviceRGB'),
      Filter: name('FlateDecode'),
    }),
    deflateSync(Buffer.from(Array.from({ length: size * size }, () => colour).flat())),
  );

const jpegPicture = (size: number): PdfStream =>
  new PdfStream(
    dictionary({
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: size,
      Height: size,
      BitsPerComponent: 8,
      ColorSpace: name('DeviceRGB'),
      Filter: name('DCTDecode'),
    }),
    encodeJpeg(
      {
        width: size,
        height: size,
        data: Buffer.from(Array.from({ length: size * size }, () => [255, 0, 0, 255]).flat()),
      },
      95,
    ).data,
  );

function imageOf(file: PdfFile): PdfStream {
  const found = [...file.objects.values()].find(
    (object): object is PdfStream => object instanceof PdfStream && object.dictionary.get('Subtype') === name('Image'),
  );
  if (found === undefined) throw new Error('there is no picture');
  return found;
}

describe('boxes', () => {
  test('are exact: trim, three millimetres of bleed, seven of marks', async () => {
    const { file, ready } = make(['one'], { size: [340.157, 538.583] });
    const page = pageOf(file);
    const margin = 10 * millimetre;
    const expected = {
      MediaBox: [0, 0, 340.157 + 2 * margin, 538.583 + 2 * margin],
      BleedBox: [7 * millimetre, 7 * millimetre, 340.157 + 13 * millimetre, 538.583 + 13 * millimetre],
      TrimBox: [margin, margin, 340.157 + margin, 538.583 + margin],
    };
    for (const [key, sides] of Object.entries(expected)) {
      const box = page.get(key);
      expect(Array.isArray(box) && box.length).toBe(4);
      sides.forEach((side, index) => expect(Array.isArray(box) && box[index]).toBeCloseTo(side, 2));
    }
    const pdf = await inspectPdf(ready.bytes);
    const word = pdf.pages[0]?.lines.flatMap(({ words }) => words)[0];
    expect(word?.left).toBeCloseTo(340.157 / 2 + margin, 1);
    await pdf.close();
  });

  test('start from the trim of the page, wherever that is', () => {
    const { file } = make(['one'], { size: [500, 700], page: () => ({ TrimBox: [0, 0.5, 400, 600.5] }) });
    const margin = 10 * millimetre;
    expect(contentOf(file)).toContain(
      `1 0 0 1 ${Math.round(margin * 1000) / 1000} ${Math.round((margin - 0.5) * 1000) / 1000} cm`,
    );
  });

  test('enlarge a plate until it covers the bleed, and nothing else', () => {
    const plate = make(['x'], { size: [400, 600], ...picture(() => rgbPicture(8, [9, 200, 9]), [0, 0, 400, 600]) });
    const scale = (400 + 6 * millimetre) / 400;
    expect(contentOf(plate.file)).toContain(`${Math.round(scale * 1000) / 1000} 0 0`);
    expect(plate.ready.unbled).toEqual([]);
    const strip = make(['x'], { size: [400, 600], ...picture(() => rgbPicture(8, [9, 200, 9]), [0, 200, 200, 100]) });
    expect(contentOf(strip.file)).toContain(' cm\n');
    expect(contentOf(strip.file)).toMatch(/W n 1 0 0 1 /);
    expect(strip.ready.unbled).toEqual([0]);
    const inside = make(['x'], { size: [400, 600], ...picture(() => rgbPicture(8, [9, 200, 9]), [50, 50, 300, 300]) });
    expect(inside.ready.unbled).toEqual([]);
  });
});

describe('inks', () => {
  const revise = (text: string, inks: 'neutral' | 'grey'): string =>
    reviseColours(Buffer.from(text), inks, (key) =>
      key === 'DeviceRGB' ? 'rgb' : key === 'Cal' ? 'calibrated' : 'other',
    ).toString();

  test('make greys black, and leave colours', () => {
    expect(revise('0 0 0 rg .5 .5 .5 RG 1 0 0 rg', 'neutral')).toBe('0 g 0.5 G 1 0 0 rg');
    // Nearly black letters are black: else they are a grid of dots.
    expect(revise('.1 .1 .1 rg', 'neutral')).toBe('0 g');
  });

  test('make all colours grey if asked to', () => {
    expect(revise('1 0 0 rg 0 1 0 RG 1 1 1 rg', 'grey')).toBe('0.213 g 0.715 G 1 g');
    expect(revise('/Cal cs 1 0 0 scn', 'grey')).toBe('/Cal cs 0.213 g');
  });

  test('keep colours that follow a grey in their own space', () => {
    expect(revise('/DeviceRGB cs 0 0 0 sc 1 0 0 sc', 'neutral')).toBe('/DeviceRGB cs 0 g 1 0 0 rg');
    expect(revise('/Cal cs 0 0 0 scn 1 0 0 scn', 'neutral')).toBe('/Cal cs 0 0 0 scn 1 0 0 scn');
    expect(revise('/Pattern cs /P1 scn', 'grey')).toBe('/Pattern cs /P1 scn');
  });

  test('read no colours in strings, names and pictures', () => {
    const text =
      '(0 0 0 rg \\) ) Tj [<00> (1 0 0 rg)] TJ /rg gs BI /W 1 ID 0 0 0 rg EI % 0 0 0 rg\n<</A (0 0 0 rg)>> DP';
    expect(revise(text, 'grey')).toBe(text);
  });

  test('write pictures without colours in grey, and others only if asked to', () => {
    const box = [50, 50, 100, 100];
    const space = (made: MadePdf, grey: boolean): PdfValue | undefined =>
      imageOf(make(['x'], made, { grey }).file).dictionary.get('ColorSpace');
    expect(
      space(
        picture(() => rgbPicture(8, [90, 90, 90]), box),
        false,
      ),
    ).toBe(name('DeviceGray'));
    expect(
      space(
        picture(() => rgbPicture(8, [90, 0, 90]), box),
        false,
      ),
    ).toBe(name('DeviceRGB'));
    const { file } = make(
      ['x'],
      picture(() => rgbPicture(8, [255, 0, 0]), box),
      { grey: true },
    );
    expect([...decodeStream(file, imageOf(file))].slice(0, 2)).toEqual([54, 54]);
  });

  test('unpack photographs to make them grey, and say which cannot be', () => {
    const box = [50, 50, 100, 100];
    const photograph = make(
      ['x'],
      picture(() => jpegPicture(16), box),
      { grey: true },
    );
    const image = imageOf(photograph.file);
    expect(image.dictionary.get('ColorSpace')).toBe(name('DeviceGray'));
    expect(Math.abs((decodeStream(photograph.file, image)[100] ?? 0) - 54)).toBeLessThan(3);
    expect(photograph.ready.coloured).toEqual([]);
    const broken = (): PdfStream => new PdfStream(jpegPicture(16).dictionary, Buffer.from('no jpeg'));
    expect(make(['x'], picture(broken, box), { grey: true }).ready.coloured).toEqual([0]);
    expect(
      imageOf(
        make(
          ['x'],
          picture(() => jpegPicture(16), box),
        ).file,
      ).dictionary.get('Filter'),
    ).toBe(name('DCTDecode'));
  });
});

describe('pictures', () => {
  test('with too few dots are named, those with enough are not', () => {
    const dots = (points: number): number[] =>
      make(
        ['x'],
        picture(() => rgbPicture(100, [9, 9, 200]), [50, 50, points, points]),
      ).ready.coarse.map(({ dpi }) => dpi);
    expect(dots(72)).toEqual([100]);
    expect(dots(30)).toEqual([240]);
    expect(dots(24)).toEqual([]);
  });
});

describe('claims', () => {
  const links: MadePdf = {
    title: 'Sea & Sky',
    page: () => ({ Annots: [dictionary({ Subtype: name('Link'), Rect: [0, 0, 9, 9] })], StructParents: 0 }),
    catalog: { StructTreeRoot: dictionary({}), OutputIntents: [dictionary({ S: name('GTS_PDFA1') })] },
  };

  /** A profile of a press that holds nothing but its header and its name. */
  function profile(kind = 'prtr', space = 'CMYK'): Buffer {
    const bytes = Buffer.alloc(180);
    bytes[8] = 2;
    bytes.write(kind, 12, 'latin1');
    bytes.write(space, 16, 'latin1');
    bytes.write('acsp', 36, 'latin1');
    bytes.writeUInt32BE(1, 128);
    bytes.write('desc', 132, 'latin1');
    bytes.writeUInt32BE(144, 136);
    bytes.writeUInt32BE(36, 140);
    bytes.write('desc', 144, 'latin1');
    bytes.writeUInt32BE(15, 152);
    bytes.write('Coated press 1\0', 156, 'latin1');
    return bytes;
  }

  test('are made only with the profile of a press', () => {
    const without = make(['x'], links);
    const text = Buffer.from(without.ready.bytes).toString('latin1');
    expect(text).not.toContain('GTS_PDFX');
    expect(text).not.toContain('pdfaid');
    const { file, ready } = make(['x'], links, { profile: readPrintProfile(profile(), 'press.icc') });
    expect(Buffer.from(ready.bytes).toString('latin1')).toContain(
      '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
    );
    const intents = resolveDictionary(file, file.root).get('OutputIntents');
    const intent = resolveDictionary(file, Array.isArray(intents) ? (intents[0] ?? null) : null);
    expect(intent.get('S')).toBe(name('GTS_PDFX'));
    expect(intent.get('OutputConditionIdentifier')).toMatchObject({ bytes: 'Coated press 1' });
    const embedded = resolve(file, intent.get('DestOutputProfile'));
    expect(embedded instanceof PdfStream && Buffer.from(decodeStream(file, embedded)).equals(profile())).toBe(true);
    expect(resolveDictionary(file, file.info).get('Trapped')).toBe(name('False'));
  });

  test('carry no links, no tags and no claims of the edition', () => {
    const { file } = make(['x'], links);
    expect(pageOf(file).has('Annots')).toBe(false);
    const catalog = resolveDictionary(file, file.root);
    expect([...catalog.keys()].filter((key) => /Struct|MarkInfo|OutputIntents|Names|Outlines/.test(key))).toEqual([]);
  });

  test('give what stays red, green and blue a profile', () => {
    const { file } = make(['x']);
    const spaces = resolveDictionary(file, resolveDictionary(file, pageOf(file).get('Resources')).get('ColorSpace'));
    expect(spaces.has('DefaultRGB')).toBe(true);
  });

  test.each([
    ['a text', Buffer.from('no profile')],
    ['the profile of a screen', profile('mntr', 'RGB ')],
    ['the profile of an odd press', profile('prtr', 'Lab ')],
  ])('are not made with %s', (_name, bytes) => {
    expect(() => readPrintProfile(bytes, 'x.icc')).toThrow(/x\.icc is/);
  });

  test('are the same every time', () => {
    expect(Buffer.from(make(['x'], links).ready.bytes).equals(Buffer.from(make(['x'], links).ready.bytes))).toBe(true);
  });
});
