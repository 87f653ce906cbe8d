/** Colours of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { ColourSpaces, checkOutputIntents } from '../../src/checks/pdf/colour.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import {
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

type Entries = Readonly<Record<string, PdfValue>>;

/** An ICC profile of which there is the head alone. */
function profile(deviceClass: string, space: string, version = 2): PdfStream {
  const bytes = Buffer.alloc(32);
  bytes[8] = version;
  bytes.write(deviceClass, 12, 'latin1');
  bytes.write(space, 16, 'latin1');
  return new PdfStream(dictionary({}), bytes);
}

/** @param make what is in the file; the first of it are output intents, the rest colour spaces that are used */
function colours(
  make: (add: (value: PdfStream) => PdfReference) => { intents?: PdfValue[]; spaces?: PdfValue[] },
): string[] {
  const file = makePdf(['One']);
  const { intents = [], spaces = [] } = make((value) => addObject(file, value));
  addEntries(file, file.root, { OutputIntents: intents, Used: spaces });
  const pdf = openPdf(writePdf(file), new Findings());
  const findings = new Findings();
  const used = new ColourSpaces(pdf, findings);
  const kept = dictionaryAt(pdf, pdf.root).get('Used');
  for (const space of Array.isArray(kept) ? kept : []) used.use(space, 0);
  const intent = checkOutputIntents(pdf, findings);
  used.checkDevices(intent);
  return [intent ?? 'none', ...tellFindings(findings)];
}

const intentOf = (value: PdfValue, kind = 'GTS_PDFA1', more: Entries = {}): PdfValue =>
  dictionary({ S: name(kind), DestOutputProfile: value, ...more });
const rgb = name('DeviceRGB');
const tint = dictionary({ FunctionType: 2, N: 1 });
const spot = (colorant: string, space: PdfValue = rgb, change: PdfValue = tint): PdfValue => [
  name('Separation'),
  name(colorant),
  space,
  change,
];
const several = (colorants: readonly string[], more: PdfValue[] = []): PdfValue => [
  name('DeviceN'),
  colorants.map((one) => name(one)),
  rgb,
  tint,
  ...more,
];

/** One spot colour with two tints, each a value in a list: whether it is defined in two ways. */
const tints = (
  [
    ['of texts', () => [new PdfString('a'), new PdfString('b')], true],
    ['of the same text', () => [new PdfString('a'), new PdfString('a')], false],
    ['of names', () => [[name('a')], [name('b')]], true],
    ['of the same names', () => [[name('a')], [name('a')]], false],
    [
      'of numbers',
      () => [
        [1, 23],
        [12, 3],
      ],
      true,
    ],
    ['of lists', () => [[[1], 2], [[1, 2]]], true],
    ['of a list and its item', () => [[name('a')], name('a')], true],
    ['of dictionaries', () => [dictionary({ A: name('a') }), dictionary({ B: name('a') })], true],
    ['in another order', () => [dictionary({ A: 1, B: 2 }), dictionary({ B: 2, A: 1 })], false],
    [
      'of keys that run into each other',
      () => [dictionary({ A: 1, B: 2 }), dictionary({ A: name('1/B'), C: 2 })],
      true,
    ],
    ['of programs', (add) => [add(program('{ dup }')), add(program('{ pop }'))], true],
    ['of the same program', (add) => [add(program('{ dup }')), add(program('{ dup }'))], false],
    [
      'of one program, packed in two ways',
      (add) => [
        add(program('{ dup }', { DecodeParms: dictionary({}) })),
        add(program('7B20647570207D>', { Filter: name('ASCIIHexDecode') })),
      ],
      false,
    ],
    [
      'of one program in two domains',
      (add) => [add(program('{ dup }', { Domain: [0, 1] })), add(program('{ dup }', { Domain: [0, 2] }))],
      true,
    ],
  ] satisfies [string, (add: (value: PdfStream) => PdfReference) => [PdfValue, PdfValue], boolean][]
).map(([what, make, isTwice]): [string, Parameters<typeof colours>[0], string[]] => [
  `a spot colour with tints ${what}`,
  (add) => ({ spaces: make(add).map((one) => spot('A', rgb, one)) }),
  ['none', ...(isTwice ? ['A6.2.4.4-2 p1'] : []), 'A6.2.4.3-2 p1'],
]);

const program = (text: string, entries: Entries = {}): PdfStream =>
  new PdfStream(dictionary({ FunctionType: 4, ...entries }), Buffer.from(text));

describe('colours', () => {
  it.each<[what: string, make: Parameters<typeof colours>[0], told: string[]]>([
    ['nothing', () => ({}), ['none']],
    [
      'a profile for screens',
      (add) => ({ intents: [intentOf(add(profile('mntr', 'RGB ')))], spaces: [rgb, name('DeviceGray')] }),
      ['RGB '],
    ],
    [
      'a profile for printers',
      (add) => ({
        intents: [intentOf(add(profile('prtr', 'CMYK')))],
        spaces: [name('DeviceCMYK'), name('DeviceGray')],
      }),
      ['CMYK'],
    ],
    [
      'a grey profile',
      (add) => ({ intents: [intentOf(add(profile('prtr', 'GRAY')))], spaces: [name('DeviceGray')] }),
      ['GRAY'],
    ],
    [
      'colours of another kind',
      (add) => ({ intents: [intentOf(add(profile('mntr', 'RGB ')))], spaces: [name('DeviceCMYK')] }),
      ['RGB ', 'A6.2.4.3-3 p1'],
    ],
    [
      'a profile of a camera',
      (add) => ({ intents: [intentOf(add(profile('scnr', 'RGB ')))], spaces: [rgb] }),
      ['none', 'A6.2.3-1', 'A6.2.4.3-2 p1'],
    ],
    [
      'a profile of another space',
      (add) => ({ intents: [intentOf(add(profile('mntr', 'Lab ')))] }),
      ['none', 'A6.2.3-1'],
    ],
    [
      'a profile of version 5',
      (add) => ({ intents: [intentOf(add(profile('mntr', 'RGB ', 5)))] }),
      ['none', 'A6.2.3-1'],
    ],
    ['a profile of version 4', (add) => ({ intents: [intentOf(add(profile('mntr', 'RGB ', 4)))] }), ['RGB ']],
    [
      'an intent of another kind',
      (add) => ({ intents: [intentOf(add(profile('mntr', 'RGB ')), 'GTS_PDFX')] }),
      ['none'],
    ],
    [
      'a profile outside',
      (add) => ({
        intents: [intentOf(add(profile('mntr', 'RGB ')), 'GTS_PDFX', { DestOutputProfileRef: dictionary({}) })],
      }),
      ['none', 'A6.2.3-3'],
    ],
    ['a reference that is no profile', () => ({ intents: [intentOf(dictionary({}))] }), ['none']],
    [
      'two intents of one profile',
      (add) => {
        const one = add(profile('mntr', 'RGB '));
        return { intents: [intentOf(one), intentOf(one, 'GTS_PDFX')] };
      },
      ['RGB '],
    ],
    [
      'two profiles',
      (add) => ({
        intents: [intentOf(add(profile('mntr', 'RGB '))), intentOf(add(profile('mntr', 'RGB ')), 'GTS_PDFX')],
      }),
      ['RGB ', 'A6.2.3-2'],
    ],
    [
      'device colours without an intent',
      () => ({ spaces: [rgb, name('DeviceCMYK'), name('DeviceGray'), rgb] }),
      ['none', 'A6.2.4.3-2 p1', 'A6.2.4.3-3 p1', 'A6.2.4.3-4 p1'],
    ],
    [
      'profiles of colours',
      (add) => ({
        spaces: ['prtr', 'mntr', 'scnr', 'spac'].map((kind) => [name('ICCBased'), add(profile(kind, 'Lab '))]),
      }),
      ['none'],
    ],
    [
      'a profile of colours of another kind',
      (add) => ({ spaces: [[name('ICCBased'), add(profile('link', 'RGB '))]] }),
      ['none', 'A6.2.4.2-1 p1'],
    ],
    [
      'a profile of colours of another space',
      (add) => ({ spaces: [[name('ICCBased'), add(profile('mntr', 'XYZ '))]] }),
      ['none', 'A6.2.4.2-1 p1'],
    ],
    [
      'a profile of colours of version 5',
      (add) => ({ spaces: [[name('ICCBased'), add(profile('mntr', 'RGB ', 5))]] }),
      ['none', 'A6.2.4.2-1 p1'],
    ],
    ['no profile of colours', () => ({ spaces: [[name('ICCBased'), dictionary({})]] }), ['none', 'A6.2.4.2-1 p1']],
    [
      'colours by numbers',
      () => ({
        spaces: [
          [name('Indexed'), rgb, 1, new PdfString('')],
          [name('Pattern'), name('DeviceGray')],
          [name('Other'), rgb],
          [name('Pattern')],
        ],
      }),
      ['none', 'A6.2.4.3-2 p1', 'A6.2.4.3-4 p1'],
    ],
    ['a spot colour', () => ({ spaces: [spot('A')] }), ['none', 'A6.2.4.3-2 p1']],
    [
      'one twice',
      () => ({ spaces: [spot('A'), spot('A'), spot('B', name('DeviceGray'))] }),
      ['none', 'A6.2.4.3-2 p1', 'A6.2.4.3-4 p1'],
    ],
    [
      'one in two spaces',
      () => ({ spaces: [spot('A'), spot('A', name('DeviceGray'))] }),
      ['none', 'A6.2.4.4-2 p1', 'A6.2.4.3-2 p1', 'A6.2.4.3-4 p1'],
    ],
    [
      'one with two tints',
      () => ({ spaces: [spot('A'), spot('A', rgb, dictionary({ FunctionType: 2, N: 2 }))] }),
      ['none', 'A6.2.4.4-2 p1', 'A6.2.4.3-2 p1'],
    ],
    [
      'inks of printing',
      () => ({ spaces: [several(['Cyan', 'Magenta', 'Yellow', 'Black', 'None'])] }),
      ['none', 'A6.2.4.3-2 p1'],
    ],
    ['another ink', () => ({ spaces: [several(['Cyan', 'Gold'])] }), ['none', 'A6.2.4.4-1 p1', 'A6.2.4.3-2 p1']],
    [
      'another ink that is described',
      () => ({ spaces: [several(['Gold'], [dictionary({ Colorants: dictionary({ Gold: spot('Gold') }) })])] }),
      ['none', 'A6.2.4.3-2 p1'],
    ],
    ['32 inks', () => ({ spaces: [several(Array.from({ length: 32 }, () => 'Cyan'))] }), ['none', 'A6.2.4.3-2 p1']],
    [
      '33 inks',
      () => ({ spaces: [several(Array.from({ length: 33 }, () => 'Cyan'))] }),
      ['none', 'A6.1.13-9 p1', 'A6.2.4.3-2 p1'],
    ],
    [
      'a profile outside, of our own intent',
      (add) => ({
        intents: [intentOf(add(profile('mntr', 'RGB ')), 'GTS_PDFA1', { DestOutputProfileRef: dictionary({}) })],
      }),
      ['RGB '],
    ],
    [
      'profiles of the colours of devices',
      (add) => ({
        spaces: ['RGB ', 'CMYK', 'GRAY'].map((space) => [name('ICCBased'), add(profile('mntr', space))]),
      }),
      ['none'],
    ],
    [
      'a profile that breaks off',
      (add) => ({ spaces: [[name('ICCBased'), add(new PdfStream(dictionary({}), Buffer.from('mntr')))]] }),
      ['none', 'A6.2.4.2-1 p1'],
    ],
    ['a spot colour that is no UTF-8', () => ({ spaces: [spot('a\u00FF')] }), ['none', 'A6.1.8-1 p1', 'A6.2.4.3-2 p1']],
    [
      'an ink that is no UTF-8',
      () => ({ spaces: [several(['Cyan', 'a\u00FF'])] }),
      ['none', 'A6.1.8-1 p1', 'A6.2.4.4-1 p1', 'A6.2.4.3-2 p1'],
    ],
    [
      'an ink without a name',
      () => ({ spaces: [[name('DeviceN'), [new PdfString('\u00FF')], rgb, tint]] }),
      ['none', 'A6.2.4.4-1 p1', 'A6.2.4.3-2 p1'],
    ],
    [
      'an ink that is described otherwise elsewhere',
      () => ({
        spaces: [
          several(['Gold'], [dictionary({ Colorants: dictionary({ Gold: spot('Gold') }) })]),
          spot('Gold', name('DeviceGray')),
        ],
      }),
      ['none', 'A6.2.4.4-2 p1', 'A6.2.4.3-2 p1', 'A6.2.4.3-4 p1'],
    ],
    [
      'an ink that is described by a space of another kind',
      () => ({
        spaces: [
          several(
            ['Gold'],
            [dictionary({ Colorants: dictionary({ Gold: [name('Other'), name('Gold'), rgb, tint] }) })],
          ),
          spot('Gold', name('DeviceGray')),
        ],
      }),
      ['none', 'A6.2.4.3-2 p1', 'A6.2.4.3-4 p1'],
    ],
    ...tints,
  ])('%s', (_what, make, told) => {
    expect(colours(make)).toEqual(told);
  });
});

describe('what refers to itself', () => {
  /** A file with an object 90 that is made of the reference to it; what is used of it on which page. */
  const used = (value: (itself: PdfReference) => PdfValue, use: (itself: PdfReference) => PdfValue[]): string[] => {
    const file = makePdf(['One']);
    const itself = new PdfReference(90);
    file.objects.set(90, value(itself));
    addEntries(file, file.root, { Used: use(itself) });
    const pdf = openPdf(writePdf(file), new Findings());
    const findings = new Findings();
    const spaces = new ColourSpaces(pdf, findings);
    const kept = dictionaryAt(pdf, pdf.root).get('Used');
    for (const space of Array.isArray(kept) ? kept : []) spaces.use(space, 0);
    spaces.checkDevices(undefined);
    return tellFindings(findings);
  };

  it('is a colour by numbers once', () => {
    expect(
      used(
        (itself) => [name('Indexed'), itself, 1, new PdfString('')],
        (itself) => [itself],
      ),
    ).toEqual([]);
  });

  it('is a tint all the same', () => {
    expect(
      used(
        (itself) => dictionary({ FunctionType: 3, Functions: [itself, itself] }),
        (itself) => [spot('A', rgb, itself), spot('A', rgb, itself)],
      ),
    ).toEqual(['A6.2.4.3-2 p1']);
  });
});

describe('what stands for the colours of devices', () => {
  const pdf = makePdf(['One']);
  const devices = (work: (spaces: ColourSpaces) => void): [string, number | undefined][] => {
    const spaces = new ColourSpaces(pdf, new Findings());
    work(spaces);
    return [...spaces.devices];
  };
  const calibrated: PdfValue = [name('CalRGB'), dictionary({})];
  const standing = (key: string, space: PdfValue = calibrated): ReturnType<typeof dictionary> =>
    dictionary({ ColorSpace: dictionary({ [key]: space }) });

  it.each([
    ['Gray', 'DeviceGray'],
    ['RGB', 'DeviceRGB'],
    ['CMYK', 'DeviceCMYK'],
  ])('counts for the page that has it, and for spaces that rest on them: %s', (device, space) => {
    const indexed: PdfValue = [name('Indexed'), name(space), 1, new PdfString('')];
    expect(
      devices((spaces) => {
        spaces.use(indexed, 0, standing(`Default${device}`));
        spaces.use(indexed, 1, standing('DefaultOther'));
        spaces.use(indexed, 2);
      }),
    ).toEqual([[device, 1]]);
  });

  it('is that of devices itself', () => {
    expect(devices((spaces) => spaces.use(rgb, 3, standing('DefaultRGB', name('DeviceCMYK'))))).toEqual([['CMYK', 3]]);
  });

  it('is told of the first page', () => {
    expect(
      devices((spaces) => {
        spaces.use(rgb, 4);
        spaces.use(rgb, 5);
      }),
    ).toEqual([['RGB', 4]]);
  });
});
