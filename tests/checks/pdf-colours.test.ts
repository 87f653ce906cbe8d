/** Annotations and colours of PDFs made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { checkAnnotations } from '../../src/checks/pdf/annotations.ts';
import { ColourSpaces, checkOutputIntents } from '../../src/checks/pdf/colour.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { readStructure } from '../../src/checks/pdf/structure.ts';
import {
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  listPages,
  name,
  writePdf,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

type Entries = Readonly<Record<string, PdfValue>>;

function addTo(file: PdfFile, reference: PdfReference | undefined, entries: Entries): void {
  const found = reference === undefined ? undefined : file.objects.get(reference.number);
  if (!(found instanceof Map)) throw new Error('no dictionary');
  for (const [key, value] of Object.entries(entries)) found.set(key, value);
}

interface Tag {
  /** Type of the element; absent: there is none. */
  readonly type?: string;
  readonly alt?: string;
  readonly lang?: boolean;
  /** Keys of its appearances, each a drawing. */
  readonly look?: string;
  /** The element has another object. */
  readonly other?: boolean;
}

/** Of one annotation with its tag, in a document with a language. */
function annotations(
  entries: Entries,
  tag: Tag = {},
  catalog: Entries = { Lang: new PdfString('en') },
  tabs = 'S',
): string[] {
  const file = makePdf(['One']);
  const [page] = listPages(file);
  const annotation = addObject(file, dictionary({ Rect: [0, 0, 9, 9], F: 4, ...entries }));
  const tree = addObject(file, dictionary({}));
  if (tag.look !== undefined) {
    const drawing = addObject(file, new PdfStream(dictionary({}), Buffer.from('')));
    addTo(file, annotation, { AP: dictionary(Object.fromEntries([...tag.look].map((key) => [key, drawing]))) });
  }
  if (tag.type !== undefined) {
    const object = tag.other === true ? addObject(file, dictionary({ F: 4 })) : annotation;
    const element = addObject(
      file,
      dictionary({
        S: name(tag.type),
        P: tree,
        K: dictionary({ Type: name('OBJR'), Obj: object }),
        ...(tag.alt === undefined ? {} : { Alt: new PdfString(tag.alt) }),
        ...(tag.lang === true ? { Lang: new PdfString('en') } : {}),
      }),
    );
    addTo(file, annotation, { StructParent: 0 });
    addTo(file, tree, { K: [element], ParentTree: dictionary({ Nums: [0, element] }) });
  }
  addTo(file, page, { Annots: [annotation], Tabs: name(tabs) });
  addTo(file, file.root, { StructTreeRoot: tree, ...catalog });
  const pdf = openPdf(writePdf(file), new Findings());
  const findings = new Findings();
  const structure = readStructure(pdf, new Map(), new Findings());
  checkAnnotations(pdf, dictionaryAt(pdf, listPages(pdf)[0]), 0, structure, findings);
  return tellFindings(findings);
}

const says = { Contents: new PdfString('to A') };
const link = { Subtype: name('Link'), ...says };

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
  addTo(file, file.root, { OutputIntents: intents, Used: spaces });
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

describe('annotations', () => {
  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['a link that is tagged', () => annotations(link, { type: 'Link' }), []],
    [
      'a link by its tag’s words',
      () => annotations({ Subtype: name('Link') }, { type: 'Link', alt: 'A' }),
      ['UA7.18.5-2 p1'],
    ],
    [
      'a link that says nothing',
      () => annotations({ Subtype: name('Link') }, { type: 'Link' }),
      ['UA7.18.1-2 p1', 'UA7.18.5-2 p1'],
    ],
    ['a link without a tag', () => annotations(link), ['UA7.18.5-1 p1']],
    ['a link with another tag', () => annotations(link, { type: 'P' }), ['UA7.18.5-1 p1']],
    ['a link whose tag has another object', () => annotations(link, { type: 'Link', other: true }), ['link-object p1']],
    ['other tabs', () => annotations(link, { type: 'Link' }, undefined, 'R'), ['UA7.18.3-1 p1']],
    ['no language', () => annotations(link, { type: 'Link' }, {}), ['UA7.2-24 p1']],
    ['the language of its tag', () => annotations(link, { type: 'Link', lang: true }, {}), []],
    [
      'no words and no language',
      () => annotations({ Subtype: name('Link') }, { type: 'Link', alt: 'A' }, {}),
      ['UA7.18.5-2 p1'],
    ],
    [
      'a field',
      () =>
        annotations(
          { Subtype: name('Widget'), AP: dictionary({ N: dictionary({}) }), TU: new PdfString('a') },
          { type: 'Form' },
        ),
      [],
    ],
    [
      'a field without words',
      () => annotations({ Subtype: name('Widget'), AP: dictionary({ N: dictionary({}) }) }, { type: 'Form' }),
      ['UA7.18.1-3 p1'],
    ],
    [
      'a field by the words of its tag',
      () => annotations({ Subtype: name('Widget'), AP: dictionary({ N: dictionary({}) }) }, { type: 'Form', alt: 'a' }),
      [],
    ],
    [
      'a field with another tag',
      () =>
        annotations(
          { Subtype: name('Widget'), AP: dictionary({ N: dictionary({}) }), TU: new PdfString('a') },
          { type: 'P' },
        ),
      ['UA7.18.4-1 p1'],
    ],
    [
      'a field with actions',
      () =>
        annotations(
          {
            Subtype: name('Widget'),
            AP: dictionary({ N: dictionary({}) }),
            TU: new PdfString('a'),
            AA: dictionary({}),
          },
          { type: 'Form' },
        ),
      ['A6.4.1-1 p1'],
    ],
    [
      'a field with an action',
      () =>
        annotations(
          { Subtype: name('Widget'), AP: dictionary({ N: dictionary({}) }), TU: new PdfString('a'), A: dictionary({}) },
          { type: 'Form' },
        ),
      ['A6.4.1-1 p1'],
    ],
    ['a mark for the printer', () => annotations({ Subtype: name('PrinterMark'), ...says }, { look: 'N' }), []],
    [
      'one that is tagged',
      () => annotations({ Subtype: name('PrinterMark'), ...says }, { type: 'Annot', look: 'N' }),
      ['UA7.18.8-1 p1'],
    ],
    ['a text', () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'N' }), []],
    [
      'a text with another tag',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'P', look: 'N' }),
      ['UA7.18.1-1 p1'],
    ],
    [
      'a text without an appearance',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot' }),
      ['A6.3.3-1 p1'],
    ],
    [
      'a text of no size',
      () => annotations({ Subtype: name('Text'), ...says, Rect: [5, 5, 5, 5] }, { type: 'Annot' }),
      [],
    ],
    [
      'a text of no height',
      () => annotations({ Subtype: name('Text'), ...says, Rect: [5, 5, 9, 5] }, { type: 'Annot' }),
      ['A6.3.3-1 p1'],
    ],
    [
      'two appearances',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'ND' }),
      ['A6.3.3-2 p1'],
    ],
    [
      'another appearance',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'D' }),
      ['A6.3.3-2 p1'],
    ],
    [
      'an appearance that is no drawing',
      () => annotations({ Subtype: name('Text'), ...says, AP: dictionary({ N: dictionary({}) }) }, { type: 'Annot' }),
      ['A6.3.3-4 p1'],
    ],
    ['a pop-up', () => annotations({ Subtype: name('Popup'), ...says }, { type: 'Annot' }), []],
    ['a film', () => annotations({ Subtype: name('Movie'), ...says }, { type: 'Annot', look: 'N' }), ['A6.3.1-1 p1']],
    [
      'a trap network',
      () => annotations({ Subtype: name('TrapNet'), ...says }, { type: 'Annot', look: 'N' }),
      ['UA7.18.2-1 p1'],
    ],
    ['one that is not printed', () => annotations({ ...link, F: 0 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is hidden', () => annotations({ ...link, F: 6 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is not seen', () => annotations({ ...link, F: 36 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is locked', () => annotations({ ...link, F: 132 }, { type: 'Link' }), []],
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

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
