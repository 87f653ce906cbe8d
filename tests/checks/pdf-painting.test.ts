/** What a page is painted with: colours that count, those that stand for others, what is transparent, whose resources. */
import { describe, expect, it } from 'vitest';
import { examinePdf } from '../../src/checks/pdf.ts';
import {
  PdfStream,
  addObject,
  dictionary,
  name,
  writePdf,
  type PdfReference,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { makePdf } from '../support/made-pdf.ts';

type Entries = Readonly<Record<string, PdfValue>>;
type Make = (add: (entries: Entries, content?: string) => PdfReference) => Entries;

/** What is not met by the colours of a page without an output intent. */
function unmet(content: string, resources: Make = () => ({}), page: Entries | Make = {}, above = false): string[] {
  const file = makePdf([]);
  const add = (entries: Entries, text?: string): PdfReference =>
    addObject(file, text === undefined ? dictionary(entries) : new PdfStream(dictionary(entries), Buffer.from(text)));
  const own = { Resources: dictionary(resources(add)) };
  const pages = dictionary({ Type: name('Pages'), Count: 1, ...(above ? own : {}) });
  const parent = addObject(file, pages);
  const leaf = { Type: name('Page'), Parent: parent, MediaBox: [0, 0, 300, 300], Contents: add({}, content) };
  pages.set('Kids', [add({ ...leaf, ...(above ? {} : own), ...(typeof page === 'function' ? page(add) : page) })]);
  const root = file.objects.get(file.root.number);
  if (root instanceof Map) root.set('Pages', parent);
  return examinePdf(writePdf(file))
    .findings.map(({ requirement }) => requirement)
    .filter((requirement) => /^A6\.2\.(?:2|4|10)/.test(requirement));
}

const rgb = 'A6.2.4.3-2';
const cmyk = 'A6.2.4.3-3';
const gray = 'A6.2.4.3-4';
const calibrated: PdfValue = [name('CalRGB'), dictionary({ WhitePoint: [1, 1, 1] })];
const defaults: Make = () => ({ ColorSpace: dictionary({ DefaultRGB: calibrated }) });
const image = { Subtype: name('Image'), Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: name('DeviceRGB') };

describe('a colour', () => {
  it.each<[what: string, content: string, resources: Make | undefined, unmet: string[]]>([
    ['is that of devices where none is set', '0 0 9 9 re f', undefined, [gray]],
    ['does not count where nothing is painted with it', '1 0 0 rg 0 0 9 9 re n', undefined, []],
    ['does not count where text is not drawn', '1 0 0 rg 3 Tr (a) Tj', undefined, []],
    ['counts where text is filled', '1 0 0 rg (a) Tj', undefined, [rgb]],
    ['counts where text is stroked', '1 0 0 rg 0 0 0 1 K 1 Tr (a) Tj', undefined, [cmyk]],
    ['counts for what it is set for', '1 0 0 rg 0 0 0 1 K 0 0 9 9 re S', undefined, [cmyk]],
    ['comes back with the state', 'q 1 0 0 rg Q 0 0 9 9 re f', undefined, [gray]],
    ['stands for that of devices', '1 0 0 rg 0 0 9 9 re f', defaults, []],
    ['does not stand for another', '1 g 0 0 9 9 re f', defaults, [gray]],
    [
      'in the resources does not count unless it is used',
      '',
      () => ({ ColorSpace: dictionary({ C: [name('Indexed'), name('DeviceRGB'), 0, name('x')] }) }),
      [],
    ],
    [
      'of the resources counts',
      '/C cs 0 sc 0 0 9 9 re f',
      () => ({ ColorSpace: dictionary({ C: [name('Indexed'), name('DeviceRGB'), 0, name('x')] }) }),
      [rgb],
    ],
    ['of an inline image counts', 'BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI', undefined, [rgb]],
    ['is what a mask is painted through', '0 0 0 1 k BI /W 1 /H 1 /IM true ID a EI', undefined, [cmyk]],
    ['of a picture counts', '/X Do', (add) => ({ XObject: dictionary({ X: add(image, 'abc') }) }), [rgb]],
    ['of a picture that is not painted does not', '', (add) => ({ XObject: dictionary({ X: add(image, 'abc') }) }), []],
    [
      'of a shading counts',
      '/S sh',
      () => ({ Shading: dictionary({ S: dictionary({ ColorSpace: name('DeviceCMYK') }) }) }),
      [cmyk],
    ],
    [
      'of a pattern counts',
      '/Pattern cs /P scn 0 0 9 9 re f',
      (add) => ({ Pattern: dictionary({ P: add({ PatternType: 1, Resources: new Map() }, '1 0 0 rg 0 0 1 1 re f') }) }),
      [rgb],
    ],
  ])('%s', (_what, content, resources, expected) => {
    expect(unmet(content, resources)).toEqual(expected);
  });
});

const glyphs: Make = (add) => ({
  Font: dictionary({
    F: add({
      Type: name('Font'),
      Subtype: name('Type3'),
      Resources: new Map(),
      CharProcs: dictionary({ a: add({}, '9 0 d0 1 0 0 rg 0 0 9 9 re f 0 0 9 9 re n') }),
    }),
  }),
});

describe('a colour of a name like those of devices', () => {
  it.each(['MyDeviceRGB', 'DeviceRGBs'])('is that of the resources: %s', (key) => {
    const spaces: Make = () => ({
      ColorSpace: dictionary({ [key]: [name('Indexed'), name('DeviceCMYK'), 0, name('x')] }),
    });
    expect(unmet(`/${key} cs 0 0 9 9 re f`, spaces)).toEqual([cmyk]);
  });
});

describe('glyphs that are drawings', () => {
  const painted = '1 0 0 rg 0 0 9 9 re f';
  const drawn = (content: string, font: Entries | Make = {}, more: Make = () => ({})): string[] =>
    unmet('/F 9 Tf', (add) => ({
      Font: dictionary({
        F: add({
          Subtype: name('Type3'),
          Resources: new Map(),
          CharProcs: dictionary({ a: add({}, content) }),
          ...(typeof font === 'function' ? font(add) : font),
        }),
      }),
      ...more(add),
    }));
  const space = (value: PdfValue): Entries => ({ ColorSpace: dictionary({ C: value }) });
  const indexed: PdfValue = [name('Indexed'), name('DeviceCMYK'), 0, name('x')];

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['count', () => drawn(painted), [rgb]],
    ['begin with the colour around them', () => drawn('0 0 9 9 re f'), []],
    ['are those of fonts of this kind', () => drawn(painted, { Subtype: name('Type1') }), []],
    [
      'have resources of the font',
      () => drawn('/C cs 0 0 9 9 re f', { Resources: dictionary(space(indexed)) }),
      [cmyk],
    ],
    [
      'have them before those of the page',
      () => drawn('/C cs 0 0 9 9 re f', { Resources: dictionary(space(calibrated)) }, () => space(indexed)),
      [],
    ],
    [
      'have those of the page where the font has none',
      () => {
        const page: Make = () => space(calibrated);
        return unmet('/F 9 Tf', (add) => ({
          Font: dictionary({
            F: add({ Subtype: name('Type3'), CharProcs: dictionary({ a: add({}, '/C cs 0 0 9 9 re f') }) }),
          }),
          ...page(add),
        }));
      },
      ['A6.2.2-2'],
    ],
    [
      'have resources that are looked through',
      () =>
        drawn('', {
          Resources: dictionary({ ExtGState: dictionary({ G: dictionary({ BM: name('Own') }) }) }),
        }),
      ['A6.2.10-1'],
    ],
    [
      'are streams',
      () => drawn('', (add) => ({ CharProcs: dictionary({ a: add({}), b: 1, c: add({}, painted) }) })),
      [rgb],
    ],
    [
      'may show their own font',
      () => {
        const resources = new Map<string, PdfValue>();
        return unmet('/F 9 Tf', (add) => {
          const font = add({
            Subtype: name('Type3'),
            Resources: resources,
            CharProcs: dictionary({ a: add({}, `/F 9 Tf ${painted}`) }),
          });
          resources.set('Font', dictionary({ F: font }));
          return { Font: dictionary({ F: font }) };
        });
      },
      [rgb],
    ],
  ])('%s', (_what, find, expected) => {
    expect(find()).toEqual(expected);
  });
});

describe('forms', () => {
  const indexed: PdfValue = [name('Indexed'), name('DeviceCMYK'), 0, name('x')];

  it('have resources of their own before those of the page', () => {
    const form: Make = (add) => ({
      ColorSpace: dictionary({ C: indexed }),
      XObject: dictionary({
        X: add(
          { Subtype: name('Form'), Resources: dictionary({ ColorSpace: dictionary({ C: calibrated }) }) },
          '/C cs 0 0 9 9 re f',
        ),
      }),
    });
    expect(unmet('/X Do', form)).toEqual([]);
  });

  it('are streams: what is none does not end the page', () => {
    const none: Make = (add) => ({ XObject: dictionary({ X: add({ Subtype: name('Form') }) }) });
    expect(unmet('/X Do 1 0 0 rg 0 0 9 9 re f', none)).toEqual([rgb]);
  });
});

describe('what is drawn elsewhere', () => {
  const drawing = (add: Parameters<Make>[0], content: string): PdfReference =>
    add({ Subtype: name('Form'), Resources: new Map() }, content);

  it('counts: glyphs that are drawings', () => {
    expect(unmet('/F 9 Tf', glyphs)).toEqual([rgb]);
  });

  it('counts: what an annotation shows', () => {
    const shown = (content: string): string[] =>
      unmet(
        '',
        () => ({}),
        (add) => ({
          Annots: [add({ Subtype: name('Stamp'), AP: dictionary({ N: drawing(add, content) }) })],
        }),
      );
    expect(shown('1 0 0 rg 0 0 9 9 re f')).toEqual([rgb]);
    expect(shown('1 0 0 rg 0 0 9 9 re n')).toEqual([]);
  });

  it('begins with the colour around it', () => {
    const form: Make = (add) => ({
      ColorSpace: dictionary({ C: calibrated }),
      XObject: dictionary({ X: drawing(add, '0 0 9 9 re f') }),
    });
    expect(unmet('/C cs /X Do', form)).toEqual([]);
  });
});

/** A picture of calibrated colours, behind a mask with these entries. */
const masked =
  (mask: (() => Entries) | undefined, more: Entries = {}): Make =>
  (add) => ({
    XObject: dictionary({
      X: add(
        { ...image, ColorSpace: calibrated, ...(mask === undefined ? {} : { SMask: add(mask(), 'a') }), ...more },
        'abc',
      ),
    }),
  });

const grouped =
  (kind: string): Make =>
  (add) => ({
    XObject: dictionary({ X: add({ Subtype: name('Form'), Group: dictionary({ S: name(kind) }) }, '') }),
  });

describe('what is transparent', () => {
  const thin: Make = () => ({ ExtGState: dictionary({ G: dictionary({ ca: 0.5 }) }) });
  const group = { Group: dictionary({ S: name('Transparency'), CS: calibrated }) };

  it.each<[what: string, content: string, resources: Make, page: Entries, unmet: string[]]>([
    ['needs colours to be mixed in', '/G gs', thin, {}, ['A6.2.10-2']],
    ['has them from the page', '/G gs', thin, group, []],
    ['does not count unless it is used', '', thin, {}, []],
    [
      'is not what covers all',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ BM: name('Normal') }) }) }),
      {},
      [],
    ],
    [
      'is what is stroked thinly',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ CA: 0.5, ca: 1 }) }) }),
      {},
      ['A6.2.10-2'],
    ],
    ['is not what is whole', '/G gs', () => ({ ExtGState: dictionary({ G: dictionary({ CA: 1, ca: 1 }) }) }), {}, []],
    [
      'is what is mixed in one of several ways',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ BM: [name('Normal'), name('Multiply')] }) }) }),
      {},
      ['A6.2.10-2'],
    ],
    [
      'is what is behind a mask, with the colours of that',
      '/G gs',
      (add) => ({
        ExtGState: dictionary({
          G: dictionary({
            SMask: dictionary({ G: add({ Subtype: name('Form'), Resources: new Map() }, '1 0 0 rg 0 0 9 9 re f') }),
          }),
        }),
      }),
      {},
      [rgb, 'A6.2.10-2'],
    ],
    [
      'is what is behind a mask of nothing',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ SMask: dictionary({ S: name('Alpha') }) }) }) }),
      {},
      ['A6.2.10-2'],
    ],
    [
      'is not what is behind no mask',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ SMask: name('None') }) }) }),
      {},
      [],
    ],
    ['is a picture behind a mask', '/X Do', masked(() => ({ ColorSpace: calibrated })), {}, ['A6.2.10-2']],
    [
      'is a picture behind a mask of colours of devices',
      '/X Do',
      masked(() => ({ ColorSpace: name('DeviceCMYK') })),
      {},
      [cmyk, 'A6.2.10-2'],
    ],
    ['is a picture with a mask in it', '/X Do', masked(undefined, { SMaskInData: 1 }), {}, ['A6.2.10-2']],
    ['is no picture without one', '/X Do', masked(undefined, { SMaskInData: 0 }), {}, []],
    ['is a form that says so', '/X Do', grouped('Transparency'), {}, ['A6.2.10-2']],
    ['is no form of another group', '/X Do', grouped('Other'), {}, []],
    [
      'is what is mixed with what is below',
      '/G gs',
      () => ({ ExtGState: dictionary({ G: dictionary({ BM: name('Multiply') }) }) }),
      {},
      ['A6.2.10-2'],
    ],
  ])('%s', (_what, content, resources, page, expected) => {
    expect(unmet(content, resources, page)).toEqual(expected);
  });
});

describe('resources', () => {
  const colour: Make = () => ({ ColorSpace: dictionary({ C: calibrated }) });

  it('are those of the page itself where they are used', () => {
    expect(unmet('/C cs 0 0 9 9 re f', colour)).toEqual([]);
    expect(unmet('/C cs 0 0 9 9 re f', colour, {}, true)).toEqual(['A6.2.2-2']);
    expect(unmet('0 0 9 9 re n', colour, {}, true)).toEqual([]);
  });

  it('are those of a form where they are used', () => {
    const form: Make = (add) => ({
      ...colour(add),
      XObject: dictionary({ X: add({ Subtype: name('Form') }, '/C cs 0 0 9 9 re f') }),
    });
    expect(unmet('/X Do', form)).toEqual(['A6.2.2-2']);
  });
});

it('spot colours are the same wherever they are described, or not', () => {
  const spot = (c1: number, add: Parameters<Make>[0]): PdfValue => [
    name('Separation'),
    name('Red'),
    calibrated,
    add({ FunctionType: 2, N: 1, C1: [c1, 0, 0], Domain: [0, 1] }),
  ];
  const two =
    (other: number): Make =>
    (add) => ({ ColorSpace: dictionary({ A: spot(1, add), B: spot(other, add) }) });
  const content = '/A cs 0 0 9 9 re f /B cs 0 0 9 9 re f';
  expect(unmet(content, two(1))).toEqual([]);
  expect(unmet(content, two(0.5))).toEqual(['A6.2.4.4-2']);
});
