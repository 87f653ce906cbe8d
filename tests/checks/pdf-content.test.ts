/** What a content stream of a PDF meets, told line by line: what is painted under which mark, and what is said. */
import { describe, expect, it } from 'vitest';
import { type ContentHandler, type FontUse, type Mark, scanContent, used } from '../../src/checks/pdf/content.ts';
import { PdfString, dictionary } from '../../src/pdf-file/index.ts';

interface Scanned {
  readonly told: string[];
  /** Codes that were shown by the narrow and by the wide font: `code` or, below an ActualText alone, `(code)`. */
  readonly codes: string[];
}

const fontOf = (isWide: boolean): FontUse => ({
  isWide,
  codes: new Uint8Array(isWide ? 65536 : 256),
  textOf: (code) => (code === 0 ? '' : String.fromCharCode(code)),
});

const showCodes = ({ codes }: FontUse): string =>
  [...codes.entries()]
    .filter(([, bits]) => bits > 0)
    .map(([code, bits]) => ((bits & used.withoutActualText) > 0 ? code.toString(16) : `(${code.toString(16)})`))
    .join(' ');

function scan(content: string, around?: Mark, isWithin?: boolean): Scanned {
  const told: string[] = [];
  const fonts: Readonly<Record<string, FontUse>> = { N: fontOf(false), W: fontOf(true) };
  const handler: ContentHandler = {
    complain: (requirement) => void told.push([requirement].flat().join(' ')),
    font: (name) => fonts[name],
    properties: (name) => (name === 'P' ? dictionary({ MCID: 7 }) : dictionary({ Lang: new PdfString('fr') })),
    paint: (isMarked) => void told.push(isMarked ? 'paint' : 'paint unmarked'),
    invoke: (name, mark, mcid) => {
      told.push(`invoke ${name} ${mark} ${String(mcid)}`);
      return name === 'Mask';
    },
    pattern: (pattern) => void told.push(`pattern ${pattern}`),
    shading: (shading) => void told.push(`shading ${shading}`),
    state: () => undefined,
    text: () => undefined,
    // '' is no space: what is painted takes the colour from elsewhere.
    colour: (space) => void (space === '' || told.push(space)),
    sequence: (mcid) => {
      told.push(`begin ${mcid}`);
      return false;
    },
    say: (mcid, text) => void told.push(`say ${mcid} ${text}`),
    alternate: (tag, list) => void told.push(`alternate ${tag} ${[...list.keys()].join()}`),
  };
  scanContent(Buffer.from(content, 'latin1'), handler, around, isWithin);
  return { told, codes: Object.values(fonts).map(showCodes) };
}

/** All but the initial colour, which is told once where something is painted with it. */
function tell(content: string, around?: Mark): string[] {
  const { told } = scan(content, around);
  const initial = told.indexOf('DeviceGray');
  return told.filter((_, index) => index !== initial);
}

describe('what is painted', () => {
  it.each(['f', 'F', 'f*', 'B', 'b*', 'S', 's'])('is what %s paints', (operator) => {
    expect(tell(`0 0 m ${operator}`)).toEqual(['paint unmarked']);
  });

  it('is a shading, by its name', () => {
    expect(scan('/Sh sh').told).toEqual(['shading Sh', 'paint unmarked']);
  });

  it('is nothing without a painting operator', () => {
    expect(scan('q 1 0 0 1 0 0 cm 0 0 m 1 1 l n W 0.5 w BT ET Q').told).toEqual([]);
  });

  it.each([
    ['/Artifact BMC f EMC f', ['paint', 'paint unmarked']],
    ['/Artifact <</Type /Layout>> BDC f EMC', ['paint']],
    ['/P <</MCID 3>> BDC f EMC f', ['begin 3', 'paint', 'say 3 ', 'paint unmarked']],
    ['/P /P BDC f EMC', ['begin 7', 'paint', 'say 7 ']],
    ['/P BMC f EMC', ['paint unmarked']],
    ['/P <</Other 1>> BDC f EMC', ['paint unmarked']],
    ['/P BDC f EMC', ['paint unmarked']],
    ['/P <</MCID 3>> BDC /Span BMC f EMC f EMC f', ['begin 3', 'paint', 'paint', 'say 3 ', 'paint unmarked']],
    ['EMC /P <</MCID 0>> BDC f EMC', ['begin 0', 'paint', 'say 0 ']],
  ])('stands under its mark: %s', (content, told) => {
    expect(tell(content)).toEqual(told);
  });

  it('stands under the mark that is around it', () => {
    expect(tell('f', 'tagged')).toEqual(['paint']);
    expect(tell('f', 'artifact')).toEqual(['paint']);
    expect(tell('/Artifact BMC f EMC', 'tagged')).toEqual(['UA7.1-1', 'paint']);
    expect(tell('/P <</MCID 1>> BDC EMC', 'artifact')).toEqual(['UA7.1-2', 'begin 1', 'say 1 ']);
  });

  it('is no artifact within tagged content, nor the other way round', () => {
    expect(tell('/P <</MCID 1>> BDC /Artifact BMC EMC EMC /Artifact BMC EMC')).toEqual([
      'begin 1',
      'UA7.1-1',
      'say 1 ',
    ]);
    expect(tell('/Artifact BMC /P <</MCID 1>> BDC EMC EMC /P <</MCID 2>> BDC EMC')).toEqual([
      'UA7.1-2',
      'begin 1',
      'say 1 ',
      'begin 2',
      'say 2 ',
    ]);
  });

  it('are pictures and forms, with the sequence that they stand in', () => {
    expect(tell('/A Do')).toEqual(['invoke A none undefined']);
    expect(tell('/Artifact BMC /A Do EMC')).toEqual(['invoke A artifact undefined']);
    expect(tell('/A Do', 'tagged')).toEqual(['invoke A tagged undefined']);
    expect(tell('/F <</MCID 4>> BDC /Span BMC /A Do EMC EMC')).toEqual(['begin 4', 'invoke A tagged 4', 'say 4 ']);
    expect(tell('/F <</MCID 4>> BDC /F <</MCID 5>> BDC /A Do EMC EMC').slice(0, 3)).toEqual([
      'begin 4',
      'begin 5',
      'invoke A tagged 5',
    ]);
  });
});

describe('what is said', () => {
  const within = (content: string): Scanned => scan(`/P <</MCID 1>> BDC ${content} EMC`);
  const said = (content: string): string | undefined => within(content).told.at(-1);

  it.each([
    ['/N 9 Tf (ab) Tj', 'say 1 ab'],
    ['/N 9 Tf <6162> Tj', 'say 1 ab'],
    ['/N 9 Tf <61 62> Tj', 'say 1 ab'],
    ['/N 9 Tf <616> Tj', 'say 1 a`'],
    ['/N 9 Tf [(a) -20 (b) <63>] TJ', 'say 1 abc'],
    ['/N 9 Tf (a) \' 1 2 (b) "', 'say 1 ab'],
    ['/N 9 Tf (a\\)\\142) Tj', 'say 1 a)b'],
    ['/W 9 Tf <00610062> Tj', 'say 1 ab'],
    ['/W 9 Tf (\\000a\\000b) Tj', 'say 1 ab'],
    ['/W 9 Tf (\\000aa) Tj', 'say 1 a愀'],
    ['/X 9 Tf (ab) Tj <6162> Tj', 'say 1 '],
    ['(ab) Tj', 'say 1 '],
    ['q /N 9 Tf (a) Tj Q (b) Tj', 'say 1 a'],
    ['/N 9 Tf q /W 9 Tf Q (ab) Tj', 'say 1 ab'],
  ])('is what its fonts say of it: %s', (content, text) => {
    expect(said(content)).toBe(text);
  });

  it('is another text in the place of one, and of the outermost alone', () => {
    expect(said('/N 9 Tf /Span <</ActualText (xyz)>> BDC (a) Tj EMC (b) Tj')).toBe('say 1 xyzb');
    expect(
      said('/N 9 Tf /Span <</ActualText (x)>> BDC /Span <</ActualText (y)>> BDC (a) Tj EMC (b) Tj EMC (c) Tj'),
    ).toBe('say 1 xc');
    expect(tell('/N 9 Tf /Span <</ActualText (x)>> BDC (a) Tj EMC')).toEqual([
      'alternate Span ActualText',
      'paint unmarked',
    ]);
  });

  it('is that of each sequence by itself', () => {
    const { told } = scan('/N 9 Tf /P <</MCID 1>> BDC (a) Tj EMC (x) Tj /P <</MCID 2>> BDC (b) Tj EMC');
    expect(told.filter((one) => one.startsWith('say'))).toEqual(['say 1 a', 'say 2 b']);
  });

  it('marks the codes that are shown, and which of them another text stands for', () => {
    expect(scan('/N 9 Tf (ab) Tj /W 9 Tf <0101> Tj').codes).toEqual(['61 62', '101']);
    expect(scan('/N 9 Tf /Span <</ActualText (x)>> BDC (ab) Tj EMC (a) Tj').codes[0]).toBe('61 (62)');
    expect(scan('/N 9 Tf <ZZ> Tj').codes[0]).toBe('');
  });

  it.each([
    ['/Span <</ActualText (x)>> BDC EMC', ['alternate Span ActualText']],
    ['/Span <</Alt (x)>> BDC EMC', ['alternate Span Alt']],
    ['/Span <</E (x)>> BDC EMC', ['alternate Span E']],
    ['/Span <</Lang (x)>> BDC EMC', ['alternate Span Lang']],
    ['/Span /L BDC EMC', ['alternate Span Lang']],
    ['/Span <</ActualText /x>> BDC EMC', []],
    ['/Span <</Other (x)>> BDC EMC', []],
    ['/Span (x) BDC EMC', []],
  ])('may be told otherwise: %s', (content, told) => {
    expect(tell(content)).toEqual(told);
  });
});

describe('colours', () => {
  const colours = (content: string, isWithin?: boolean): string[] =>
    scan(content, 'none', isWithin).told.filter((one) => !one.startsWith('paint') && !one.startsWith('invoke'));

  it.each([
    ['0 g 0 G 0 0 0 rg 0 0 0 RG 0 0 0 0 k 0 0 0 0 K /Own cs /Own CS n', []],
    ['f', ['DeviceGray']],
    ['S', ['DeviceGray']],
    ['f S B f', ['DeviceGray']],
    ['0 0 0 rg 0 g f', ['DeviceGray']],
    ['0 0 0 RG 0 G S', ['DeviceGray']],
    ['0 0 0 rg f', ['DeviceRGB']],
    ['0 0 0 rg S', ['DeviceGray']],
    ['0 0 0 RG S', ['DeviceRGB']],
    ['0 0 0 RG f', ['DeviceGray']],
    ['0 0 0 0 k 0 0 0 RG f*', ['DeviceCMYK']],
    ['0 0 0 0 K 0 0 0 rg s', ['DeviceCMYK']],
    ['0 0 0 0 k 0 0 0 RG B', ['DeviceCMYK', 'DeviceRGB']],
    ['0 0 0 0 k 0 0 0 RG B*', ['DeviceCMYK', 'DeviceRGB']],
    ['0 0 0 0 k 0 0 0 RG b', ['DeviceCMYK', 'DeviceRGB']],
    ['0 0 0 0 k 0 0 0 RG b*', ['DeviceCMYK', 'DeviceRGB']],
    ['/DeviceRGB cs /Own CS B', ['DeviceRGB', 'Own']],
    ['q 0 0 0 rg Q f', ['DeviceGray']],
    ['q 0 0 0 rg f Q f', ['DeviceRGB', 'DeviceGray']],
    ['/Pattern cs /P1 scn f', ['pattern P1']],
    ['/Pattern CS /P1 SCN S', ['pattern P1']],
    ['/Own cs 1 0 scn f', ['Own']],
  ])('are those that something is painted in, once each: %s', (content, told) => {
    expect(colours(content)).toEqual(told);
  });

  it.each([
    [0, ['DeviceRGB']],
    [1, ['DeviceCMYK']],
    [2, ['DeviceRGB', 'DeviceCMYK']],
    [3, []],
    [4, ['DeviceRGB']],
    [5, ['DeviceCMYK']],
    [6, ['DeviceRGB', 'DeviceCMYK']],
    [7, []],
  ])('are those of text in mode %i', (mode, told) => {
    expect(colours(`0 0 0 rg 0 0 0 0 K ${mode} Tr (a) Tj`)).toEqual(told);
  });

  it('are painted through a mask, and not through another XObject', () => {
    expect(colours('0 0 0 rg /Mask Do')).toEqual(['DeviceRGB']);
    expect(colours('0 0 0 rg /A Do')).toEqual([]);
    expect(colours('0 0 0 rg BI /W 1 /H 1 /IM true ID x EI')).toEqual(['DeviceRGB']);
    expect(colours('0 0 0 rg BI /W 1 /H 1 /ImageMask true ID x EI')).toEqual(['DeviceRGB']);
  });

  it('are at first those around, in what is painted in them', () => {
    expect(colours('B', true)).toEqual([]);
    expect(colours('0 0 0 rg B', true)).toEqual(['DeviceRGB']);
  });
});

describe('intents and operators', () => {
  it.each([
    ['/Perceptual ri /RelativeColorimetric ri /AbsoluteColorimetric ri /Saturation ri', []],
    ['/Other ri', ['A6.2.6-1']],
    ['1 0 0 unknown', ['A6.2.2-1']],
  ])('%s', (content, told) => {
    expect(tell(content)).toEqual(told);
  });

  it('are nested twenty-eight deep at most', () => {
    expect(tell('q '.repeat(28))).toEqual([]);
    expect(tell('q '.repeat(29))).toEqual(['A6.1.13-8']);
    expect(tell('q Q '.repeat(40))).toEqual([]);
  });
});

describe('a picture in a line', () => {
  const image = (entries: string): string[] => scan(`BI /W 1 /H 1 /BPC 8 ${entries} ID x EI`).told;

  it.each([
    ['/CS /G', ['DeviceGray', 'paint unmarked']],
    ['/CS /RGB', ['DeviceRGB', 'paint unmarked']],
    ['/ColorSpace /CMYK', ['DeviceCMYK', 'paint unmarked']],
    ['/ColorSpace /DeviceRGB', ['DeviceRGB', 'paint unmarked']],
    ['/CS /Own', ['Own', 'paint unmarked']],
    ['/F /AHx', ['paint unmarked']],
    ['/Filter [/A85 /Fl]', ['paint unmarked']],
    ['/F /LZW', ['A6.1.10-1', 'paint unmarked']],
    ['/F [/Fl /JPXDecode]', ['A6.1.10-1', 'paint unmarked']],
    ['/I true', ['A6.2.8-3', 'paint unmarked']],
    ['/Interpolate true', ['A6.2.8-3', 'paint unmarked']],
    ['/I false', ['paint unmarked']],
  ])('%s', (entries, told) => {
    expect(image(entries)).toEqual(told);
  });

  it('stands under its mark', () => {
    expect(tell('/F <</MCID 1>> BDC BI /W 1 /H 1 ID x EI EMC')).toEqual(['begin 1', 'paint', 'say 1 ']);
  });
});
