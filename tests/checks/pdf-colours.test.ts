/** Colours of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { ColourSpaces, checkOutputIntents } from '../../src/checks/pdf/colour.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfReference,
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
  ])('%s', (_what, make, told) => {
    expect(colours(make)).toEqual(told);
  });
});
