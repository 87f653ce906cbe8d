/** What an archival PDF may not have, in files made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { checkForbidden } from '../../src/checks/pdf/forbidden.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { Resources } from '../../src/checks/pdf/resources.ts';
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

type Entries = Readonly<Record<string, PdfValue>>;

const text = (value: string): PdfString => new PdfString(value);

/** @param catalog what is in the file: entries of its catalog, or what makes them */
function look(catalog: Entries | ((file: PdfFile) => Entries), part: number): Findings {
  const file = makePdf(['One']);
  addEntries(file, file.root, typeof catalog === 'function' ? catalog(file) : catalog);
  const findings = new Findings();
  checkForbidden(openPdf(writePdf(file), new Findings()), part, findings);
  return findings;
}

const forbidden = (catalog: Parameters<typeof look>[0], part = 3): string[] => tellFindings(look(catalog, part));
const leftOf = (catalog: Entries): readonly string[] => look(catalog, 3).left;

const action = (kind: string, more: Entries = {}): PdfValue => dictionary({ S: name(kind), ...more });
const stream =
  (entries: Entries) =>
  (file: PdfFile): Entries => ({
    Own: addObject(file, new PdfStream(dictionary(entries), Buffer.from('x'))),
  });
const within = (entries: Entries, ...parts: readonly string[]): Entries => ({
  Own: dictionary({ EF: dictionary({}), ...Object.fromEntries(parts.map((key) => [key, text('a.md')])), ...entries }),
});

describe('an action', () => {
  it.each(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'SubmitForm'])('may be of the kind %s', (kind) => {
    expect(forbidden({ OpenAction: action(kind) })).toEqual([]);
  });

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['of another kind', () => forbidden({ OpenAction: action('Launch') }), ['A6.5.1-1']],
    ['of another kind, of a link', () => forbidden({ Own: [dictionary({ A: action('Sound') })] }), ['A6.5.1-1']],
    [
      'of another kind, after another',
      () => forbidden({ Own: dictionary({ A: action('URI', { Next: action('Movie') }) }) }),
      ['A6.5.1-1'],
    ],
    ['that goes to the next page', () => forbidden({ OpenAction: action('Named', { N: name('NextPage') }) }), []],
    ['that prints', () => forbidden({ OpenAction: action('Named', { N: name('Print') }) }), ['A6.5.1-2']],
    ['without a name', () => forbidden({ OpenAction: action('Named') }), ['A6.5.1-2']],
    [
      'of scripts, wherever it stands',
      () => forbidden({ Own: dictionary({ B: action('JavaScript', { JS: text('') }) }) }),
      ['A6.5.1-1'],
    ],
    ['of scripts without one', () => forbidden({ Own: dictionary({ B: action('JavaScript') }) }), []],
    [
      'that is an attribute of a tag',
      () => forbidden({ Own: dictionary({ A: dictionary({ S: name('Launch'), O: name('Layout') }) }) }),
      [],
    ],
    ['of no kind that is a name', () => forbidden({ OpenAction: dictionary({ S: text('URI') }) }), ['A6.5.1-1']],
    ['of a kind, with a name', () => forbidden({ OpenAction: action('URI', { N: name('Print') }) }), []],
    [
      'of another kind with a script',
      () => forbidden({ Own: dictionary({ B: action('Rendition', { JS: text('') }) }) }),
      [],
    ],
    ['that has no kind', () => forbidden({ OpenAction: dictionary({ N: name('Print') }) }), []],
    ['that is a place', () => forbidden({ OpenAction: [0, name('Fit')] }), []],
  ])('%s', (_, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

describe('a stream', () => {
  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['in another file', () => forbidden(stream({ F: text('a') })), ['A6.1.7.1-3']],
    ['with a filter in another file', () => forbidden(stream({ FFilter: name('Fl') })), ['A6.1.7.1-3']],
    ['with parameters in another file', () => forbidden(stream({ FDecodeParms: dictionary({}) })), ['A6.1.7.1-3']],
    ['packed as usual', () => forbidden(stream({ Filter: [name('ASCIIHexDecode'), name('FlateDecode')] })), []],
    ['packed otherwise', () => forbidden(stream({ Filter: name('LZWDecode') })), ['A6.1.7.2-1']],
    ['encrypted', () => forbidden(stream({ Filter: [name('Crypt')] })), ['A6.1.7.2-1']],
    ['with something in its dictionary', () => forbidden(stream({ A: action('Launch') })), ['A6.5.1-1']],
  ])('%s', (_, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

describe('a file within', () => {
  const related = { AFRelationship: name('Source') };

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['that is named, and what it is', () => forbidden(within(related, 'F', 'UF')), []],
    ['without a name', () => forbidden(within(related)), ['A6.8-2', 'UA7.11-1']],
    ['without one of its names', () => forbidden(within(related, 'F')), ['A6.8-2', 'UA7.11-1']],
    ['without the other', () => forbidden(within(related, 'UF')), ['A6.8-2', 'UA7.11-1']],
    ['with an empty name', () => forbidden(within({ ...related, F: text('') }, 'UF')), ['A6.8-2', 'UA7.11-1']],
    ['with another empty name', () => forbidden(within({ ...related, UF: text('') }, 'F')), ['A6.8-2', 'UA7.11-1']],
    ['that does not say what it is', () => forbidden(within({}, 'F', 'UF')), ['file-relationship']],
    ['in the second part', () => forbidden(within({}, 'F', 'UF'), 2), ['A6.8-5']],
    ['in another part', () => forbidden(within({}, 'F', 'UF'), 4), []],
  ])('%s', (_, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

describe('a document', () => {
  it.each<[what: string, catalog: Entries, unmet: string[]]>([
    ['with nothing of this', {}, []],
    ['with actions', { AA: dictionary({}) }, ['A6.5.2-1']],
    ['with requirements', { Requirements: [] }, ['A6.11-1']],
    ['that must be rendered', { NeedsRendering: true }, ['A6.4.2-2']],
    ['that need not be rendered', { NeedsRendering: false }, []],
    ['with another presentation', { Names: dictionary({ AlternatePresentations: dictionary({}) }) }, ['A6.10-1']],
    ['with scripts', { Names: dictionary({ JavaScript: dictionary({}) }) }, ['A6.5.1-1']],
    ['with names of places', { Names: dictionary({ Dests: dictionary({}) }) }, []],
    ['with permissions that are known', { Perms: dictionary({ UR3: dictionary({}), DocMDP: dictionary({}) }) }, []],
    ['with other permissions', { Perms: dictionary({ UR3: dictionary({}), Own: dictionary({}) }) }, ['A6.1.12-1']],
    ['with other permissions that are nothing', { Perms: dictionary({ Own: null }) }, []],
    ['with a form', { AcroForm: dictionary({ Fields: [] }) }, ['form']],
    ['with an empty form', { AcroForm: dictionary({}) }, []],
    ['with a form without looks', { AcroForm: dictionary({ NeedAppearances: true }) }, ['A6.4.1-3', 'form']],
    ['with a form that has looks', { AcroForm: dictionary({ NeedAppearances: false }) }, ['form']],
    ['with a form of XFA', { AcroForm: dictionary({ XFA: [] }) }, ['A6.4.2-1', 'form']],
  ])('%s', (_, catalog, unmet) => {
    expect(forbidden(catalog)).toEqual(unmet);
  });
});

/** What no verdict covers is told. */
it.each<[what: string, find: () => readonly string[], left: string[]]>([
  ['nothing', () => leftOf({}), []],
  ['films', () => leftOf({ Own: action('MCD') }), ['films and sounds']],
  ['a form of XFA', () => leftOf({ AcroForm: dictionary({ XFA: [] }) }), ['forms of another kind (XFA)']],
  ['a form', () => leftOf({ AcroForm: dictionary({ Fields: [] }) }), []],
  ['a signed form', () => leftOf({ AcroForm: dictionary({ SigFlags: 1 }) }), ['signatures']],
  ['permissions', () => leftOf({ Perms: dictionary({}) }), ['signatures']],
])('what is not examined is said: %s', (_what, find, left) => {
  expect(find()).toEqual(left);
});

describe('layers', () => {
  /** @param sets of which the order is that of all layers, or of one of two */
  const layers = (...sets: readonly (readonly [entries: Entries, order?: 'all' | 'some'])[]): string[] =>
    forbidden((file) => {
      const group = addObject(file, dictionary({ Type: name('OCG') }));
      const other = addObject(file, dictionary({ Type: name('OCG') }));
      const [first = {}, ...rest] = sets.map(([entries, order]): Entries => ({
        ...entries,
        ...(order === undefined ? {} : { Order: order === 'all' ? [group, [other]] : [group] }),
      }));
      return {
        OCProperties: dictionary({
          OCGs: [group, other],
          D: dictionary(first),
          Configs: rest.map((one) => dictionary(one)),
        }),
      };
    });
  const [one, two] = [{ Name: text('one') }, { Name: text('two') }];

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['in sets with names', () => layers([one], [two]), []],
    ['in a set without a name', () => layers([{}]), ['A6.9-1', 'UA7.10-1']],
    ['in a later set without a name', () => layers([one], [{ Name: text('') }]), ['A6.9-1', 'UA7.10-1']],
    ['in sets of one name', () => layers([one], [one]), ['A6.9-2']],
    ['that are switched', () => layers([{ ...one, AS: [] }]), ['A6.9-4', 'UA7.10-2']],
    ['that are all in the list', () => layers([one, 'all']), []],
    ['that are not all in the list', () => layers([one, 'some']), ['A6.9-3']],
    ['that are not all in a later list', () => layers([one], [two, 'some']), ['A6.9-3']],
    [
      'that are no objects of their own',
      () =>
        forbidden({
          OCProperties: dictionary({ OCGs: [name('a')], D: dictionary({ ...one, Order: [[text('b')]] }) }),
        }),
      [],
    ],
    ['in no set', () => forbidden({ OCProperties: dictionary({ OCGs: [] }) }), []],
  ])('%s', (_, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

describe('resources', () => {
  /** Looked at for two pages: each thing is told once. Colours are told where something is painted with them. */
  const examined = (make: Entries | ((file: PdfFile) => Entries)): Findings => {
    const file = makePdf(['One']);
    addEntries(file, file.root, { Own: dictionary(typeof make === 'function' ? make(file) : make) });
    const pdf = openPdf(writePdf(file), new Findings());
    const findings = new Findings();
    const own = dictionaryAt(pdf, dictionaryAt(pdf, pdf.root).get('Own'));
    const checked = new Resources(pdf, findings);
    checked.check(own, 0);
    checked.check(own, 1);
    return findings;
  };
  const resources = (make: Parameters<typeof examined>[0]): string[] => tellFindings(examined(make));
  const state = (entries: Entries): Entries => ({ ExtGState: dictionary({ G: dictionary(entries) }) });
  const object =
    (entries: Entries) =>
    (file: PdfFile): Entries => ({
      XObject: dictionary({ X: addObject(file, new PdfStream(dictionary(entries), Buffer.from(''))) }),
    });
  const image = (entries: Entries) => object({ Subtype: name('Image'), ...entries });
  const form = (entries: Entries) => object({ Subtype: name('Form'), ...entries });

  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['with a transfer function', () => resources(state({ TR: name('Identity') })), ['A6.2.5-1 p1']],
    ['with another transfer function', () => resources(state({ TR2: name('Own') })), ['A6.2.5-2 p1']],
    ['with the usual transfer function', () => resources(state({ TR2: name('Default') })), []],
    ['with an origin of halftones', () => resources(state({ HTP: [0, 0] })), ['A6.2.5-3 p1']],
    ['with a usual halftone', () => resources(state({ HT: dictionary({ HalftoneType: 1 }) })), []],
    ['with a name of a halftone alone', () => resources(state({ HT: name('Default') })), []],
    ['with an odd halftone', () => resources(state({ HT: dictionary({ HalftoneType: 6 }) })), ['A6.2.5-4 p1']],
    [
      'with a named halftone',
      () => resources(state({ HT: dictionary({ HalftoneType: 1, HalftoneName: text('a') }) })),
      ['A6.2.5-5 p1'],
    ],
    [
      'with a halftone that transfers',
      () => resources(state({ HT: dictionary({ HalftoneType: 1, TransferFunction: name('Identity') }) })),
      ['A6.2.5-6 p1'],
    ],
    [
      'with halftones of inks',
      () =>
        resources(
          state({
            HT: dictionary({
              HalftoneType: 5,
              Default: dictionary({ HalftoneType: 1 }),
              Cyan: dictionary({ HalftoneType: 1 }),
              Gold: dictionary({ HalftoneType: 1, TransferFunction: name('Identity') }),
            }),
          }),
        ),
      [],
    ],
    [
      'with a halftone of gold that does not transfer',
      () => resources(state({ HT: dictionary({ HalftoneType: 5, Gold: dictionary({ HalftoneType: 1 }) }) })),
      ['A6.2.5-6 p1'],
    ],
    [
      'with parts of a halftone that has none',
      () => resources(state({ HT: dictionary({ HalftoneType: 1, Gold: dictionary({ HalftoneType: 6 }) }) })),
      [],
    ],
    ['with a known intent', () => resources(state({ RI: name('Saturation') })), []],
    ['with an odd intent', () => resources(state({ RI: name('Own') })), ['A6.2.6-1 p1']],
    ['with known ways to blend', () => resources(state({ BM: [name('Normal'), name('Luminosity')] })), []],
    ['with an odd way to blend', () => resources(state({ BM: name('Own') })), ['A6.2.10-1 p1']],
    [
      'with patterns and what is in them',
      () =>
        resources({
          Pattern: dictionary({ P: dictionary({ Resources: dictionary(state({ TR: name('Identity') })) }) }),
        }),
      ['A6.2.5-1 p1'],
    ],
    ['with PostScript', () => resources(object({ Subtype: name('PS') })), ['A6.2.9-3 p1']],
    ['with a form for a file elsewhere', () => resources(form({ OPI: dictionary({}) })), ['A6.2.9-1 p1']],
    ['with a form for PostScript', () => resources(form({ PS: dictionary({}) })), ['A6.2.9-1 p1']],
    ['with a form that is PostScript', () => resources(form({ Subtype2: name('PS') })), ['A6.2.9-1 p1']],
    ['with a form for another file', () => resources(form({ Ref: dictionary({}) })), ['A6.2.9-2 p1', 'UA7.20-1 p1']],
    [
      'with a form and what is in it',
      () => resources(form({ Resources: dictionary(state({ HTP: [0, 0] })) })),
      ['A6.2.5-3 p1'],
    ],
    ['with a picture that has others', () => resources(image({ Alternates: [] })), ['A6.2.8-1 p1']],
    ['with a picture elsewhere', () => resources(image({ OPI: dictionary({}) })), ['A6.2.8-2 p1']],
    ['with a picture that is smoothed', () => resources(image({ Interpolate: true })), ['A6.2.8-3 p1']],
    ['with a picture that is not', () => resources(image({ Interpolate: false, BitsPerComponent: 16 })), []],
    ['with a picture of odd depth', () => resources(image({ BitsPerComponent: 3 })), ['A6.2.8-4 p1']],
    ['with a mask of one bit', () => resources(image({ ImageMask: true, BitsPerComponent: 1 })), []],
    ['with a mask of more bits', () => resources(image({ ImageMask: true, BitsPerComponent: 8 })), ['A6.2.8-5 p1']],
    ['with a picture of an odd intent', () => resources(image({ Intent: name('Own') })), ['A6.2.6-1 p1']],
    [
      'with a picture behind a mask',
      () => resources(image({ SMask: dictionary({ Interpolate: true }) })),
      ['A6.2.8-3 p1'],
    ],
    [
      'with a picture behind another',
      () => resources(image({ Mask: dictionary({ BitsPerComponent: 5 }) })),
      ['A6.2.8-4 p1'],
    ],
    [
      'with a soft mask',
      () => resources(state({ SMask: dictionary({ G: dictionary({ Subtype: name('PS') }) }) })),
      ['A6.2.9-3 p1'],
    ],
    ['with no soft mask', () => resources(state({ SMask: name('None') })), []],
  ])('%s', (_, find, unmet) => {
    expect(find()).toEqual(unmet);
  });

  it.each<[what: string, find: () => readonly string[], left: string[]]>([
    ['inks that overprint', () => examined(state({ OPM: 1 })).left, ['inks that overprint']],
    ['no inks that do not', () => examined(state({ OPM: 0 })).left, []],
    ['pictures in JPEG 2000', () => examined(image({ Filter: name('JPXDecode') })).left, ['pictures in JPEG 2000']],
    [
      'pictures in JPEG 2000, packed once more',
      () => examined(image({ Filter: [name('FlateDecode'), name('JPXDecode')] })).left,
      ['pictures in JPEG 2000'],
    ],
    ['no other pictures', () => examined(image({ Filter: name('DCTDecode') })).left, []],
  ])('that are not examined are said: %s', (_, find, left) => {
    expect(find()).toEqual(left);
  });
});
