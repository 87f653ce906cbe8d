/**
 * One damage for each requirement that our own check decides: what a sound PDF becomes when exactly this is
 * wrong. Both our check (in `npm test`) and veraPDF (in `npm run conformance`) must refuse it, and for the
 * requirement that is named. `A…` is PDF/A-2a, `UA…` PDF/UA-1, as in src/checks/pdf/requirements.ts.
 */
import type { Requirement } from '../../src/checks/pdf/requirements.ts';
import {
  PdfReference,
  PdfStream,
  PdfString,
  decodeStream,
  dictionary,
  listPages,
  name,
  resolve,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { Draft, type Branch } from './damaged-pdf.ts';

export interface Damage {
  readonly breaks: readonly Requirement[];
  readonly what: string;
  readonly apply: (sound: Uint8Array) => Uint8Array;
}

function text(value: string): PdfString {
  return new PdfString(value);
}

/** The file is changed as objects. */
function change(breaks: string, what: string, work: (draft: Draft) => void): Damage {
  return {
    breaks: breaks.split(' ') as Requirement[],
    what,
    apply: (sound) => {
      const draft = new Draft(sound);
      work(draft);
      return draft.write();
    },
  };
}

/** The file is changed as bytes, of which there are as many as before up to the last object. */
function rewrite(breaks: string, what: string, work: (bytes: string) => string): Damage {
  return {
    breaks: breaks.split(' ') as Requirement[],
    what,
    apply: (sound) => {
      const before = Buffer.from(sound).toString('latin1');
      const after = work(before);
      if (after === before) throw new Error(`nothing was damaged: ${what}`);
      return Buffer.from(after, 'latin1');
    },
  };
}

function grow(breaks: string, what: string, branch: Branch): Damage {
  return change(breaks, what, (draft) => void draft.grow(branch));
}

function xmp(breaks: string, what: string, work: (xmp: string) => string): Damage {
  return change(breaks, what, (draft) => draft.changeXmp(work));
}

/** A dictionary in the graphics states of a page, and used. */
function state(breaks: string, what: string, entries: (draft: Draft) => Readonly<Record<string, PdfValue>>): Damage {
  return change(breaks, what, (draft) => {
    draft.resource('ExtGState', 'Damaged', dictionary(entries(draft)));
    draft.paint('/Damaged gs 0 0 1 1 re f');
  });
}

/** A picture or form on a page. */
function object(
  breaks: string,
  what: string,
  entries: Readonly<Record<string, PdfValue>>,
  bytes: string | Uint8Array = '',
): Damage {
  return change(breaks, what, (draft) => {
    draft.resource('XObject', 'Damaged', draft.stream({ Type: name('XObject'), ...entries }, bytes));
    draft.paint('/Damaged Do');
  });
}

const picture = { Subtype: name('Image'), Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: name('DeviceRGB') };
const form = { Subtype: name('Form'), BBox: [0, 0, 1, 1], Resources: new Map() };
const screen = { Type: name('Halftone'), HalftoneType: 1, Frequency: 60, Angle: 45, SpotFunction: name('Round') };
const gamma = dictionary({ FunctionType: 2, Domain: [0, 1], C0: [0], C1: [1], N: 1 });

const cell = (type: 'TH' | 'TD', attributes: Readonly<Record<string, PdfValue>> = {}): Branch => [
  type,
  Object.keys(attributes).length === 0 ? {} : { A: dictionary({ O: name('Table'), ...attributes }) },
];
const column = cell('TH', { Scope: name('Column') });
const row = (...cells: Branch[]): Branch => ['TR', {}, ...cells];
const body = (...rows: Branch[]): Branch => ['TBody', {}, ...rows];
const table = (...kids: Branch[]): Branch => ['Table', {}, ...kids];

const file: readonly Damage[] = [
  rewrite('A6.1.2-1 UA6.1-1', 'the header names PDF 2.0', (bytes) => bytes.replace(/^%PDF-1\.\d/, '%PDF-2.0')),
  rewrite('A6.1.2-2', 'nothing says that the file is binary', (bytes) =>
    bytes.replace(/^(.{8}[\r\n]+)%..../, '$1%abcd'),
  ),
  rewrite('A6.1.3-1', 'no identifier', (bytes) => bytes.replace(/\/ID ?\[/, (found) => found.replace('ID', 'Id'))),
  { breaks: ['A6.1.3-2', 'UA7.16-1'], what: 'encrypted', apply: encrypt },
  rewrite('A6.1.3-3', 'something follows the end', (bytes) => `${bytes}\nmore\n`),
  rewrite('A6.1.4-2', 'a table of objects that begins behind two ends of lines', (bytes) => {
    const root = /\/Root \d+ \d+ R/.exec(bytes)?.[0] ?? '';
    const id = /\/ID ?\[[^\]]*\]/.exec(bytes)?.[0] ?? '';
    const size = /\/Size \d+/.exec(bytes)?.[0] ?? '';
    const before =
      bytes
        .slice(bytes.lastIndexOf('startxref') + 9)
        .trim()
        .split(/\s/)[0] ?? '';
    const trailer = `trailer\n<<${size} ${root} ${id} /Prev ${before}>>\nstartxref\n${bytes.length}\n%%EOF\n`;
    return `${bytes}xref\n\n0 1\n0000000000 65535 f \n${trailer}`;
  }),
  change('A6.1.6-1', 'a hexadecimal string of three digits', (draft) =>
    draft.changeContent((content) => content.replace(/<([0-9A-Fa-f]{4})>/, '<$1 0>')),
  ),
  change('A6.1.6-2', 'a hexadecimal string with a letter too far', (draft) =>
    draft.changeContent((content) => content.replace(/<[0-9A-Fa-f]{4}>/, '<00zz>')),
  ),
  rewrite('A6.1.7.1-1', 'a stream says that it is shorter', (bytes) =>
    bytes.replace(
      /\/Length (\d+)(?=[^<]*>>\nstream\n<\?xpacket)/,
      (_, length: string) => `/Length ${'1'.padEnd(length.length, '0')}`,
    ),
  ),
  rewrite('A6.1.7.1-2', 'the end of a stream follows its bytes at once', (bytes) => {
    const at = bytes.lastIndexOf('\nendstream');
    return `${bytes.slice(0, at)}${bytes.slice(at + 1)}`;
  }),
  change('A6.1.7.1-3', 'a stream lies elsewhere', (draft) =>
    draft.catalog.set('Damaged', draft.stream({ FFilter: name('FlateDecode') }, '')),
  ),
  change('A6.1.7.2-1', 'a stream is packed with LZW', (draft) =>
    draft.catalog.set('Damaged', draft.stream({ Filter: name('LZWDecode') }, '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01')),
  ),
  change('A6.1.8-1', 'a structure type with a name that is not UTF-8', (draft) => {
    draft.grow(['\xff\xfe', {}]);
    const roles = draft.structTreeRoot.get('RoleMap');
    draft.structTreeRoot.set(
      'RoleMap',
      new Map([...(roles === undefined ? [] : draft.at(roles)), ['\xff\xfe', name('Span')]]),
    );
  }),
  rewrite('A6.1.9-1', 'two spaces in the head of an object', (bytes) => {
    const at = bytes.lastIndexOf(' 0 obj');
    return `${bytes.slice(0, at)} ${bytes.slice(at)}`;
  }),
  change('A6.1.12-1', 'permissions of an unknown kind', (draft) =>
    draft.catalog.set('Perms', dictionary({ Damaged: new Map() })),
  ),
  change('A6.1.13-1', 'a great integer', (draft) => draft.catalog.set('Damaged', 2147483648)),
  change('A6.1.13-2', 'a great number', (draft) => draft.paint(`4${'0'.repeat(38)}.5 0 m n`)),
  change('A6.1.13-3', 'a long string', (draft) => draft.catalog.set('Damaged', text('x'.repeat(32768)))),
  change('A6.1.13-4', 'a long name', (draft) => draft.catalog.set('Damaged', name('x'.repeat(128)))),
  change('A6.1.13-5', 'a number that is almost zero', (draft) => draft.paint(`0.${'0'.repeat(39)}1 0 m n`)),
  change('A6.1.13-8', 'graphics states in graphics states', (draft) =>
    draft.paint(`${'q '.repeat(29)}${'Q '.repeat(29)}`),
  ),
  change('A6.1.13-9', 'a colour of 33 colorants', (draft) => {
    const names = Array.from({ length: 33 }, (_, index) => name(`Spot${index}`));
    const tint = draft.stream(
      { FunctionType: 4, Domain: names.flatMap(() => [0, 1]), Range: [0, 1, 0, 1, 0, 1] },
      '{ 30 { pop } repeat }',
    );
    draft.resource('ColorSpace', 'Damaged', [name('DeviceN'), names, name('DeviceRGB'), tint]);
    draft.paint('/Damaged cs 0 0 1 1 re f');
  }),
  change('A6.1.13-11', 'a page of two points', (draft) => draft.textPage.set('ArtBox', [0, 0, 2, 100])),
  change('A6.4.2-2', 'the document is to be rendered anew', (draft) => draft.catalog.set('NeedsRendering', true)),
  change('A6.5.1-1', 'a script runs when the document is opened', (draft) =>
    draft.catalog.set('OpenAction', dictionary({ S: name('JavaScript'), JS: text('app.beep()') })),
  ),
  change('A6.5.1-2', 'an action with a name of its own', (draft) =>
    draft.catalog.set('OpenAction', dictionary({ S: name('Named'), N: name('Print') })),
  ),
  change('A6.5.2-1', 'the document has actions', (draft) =>
    draft.catalog.set('AA', dictionary({ WC: dictionary({ S: name('Named'), N: name('NextPage') }) })),
  ),
  change('A6.5.2-2', 'a page has actions', (draft) =>
    draft.textPage.set('AA', dictionary({ O: dictionary({ S: name('Named'), N: name('NextPage') }) })),
  ),
  change('A6.8-2 UA7.11-1', 'a file within without a name', (draft) => embed(draft, {})),
  change('A6.8-5', 'a file within that is no PDF', (draft) => embed(draft, { F: text('a.txt'), UF: text('a.txt') })),
  change('A6.9-1 UA7.10-1', 'layers without a name', (draft) => layer(draft, {})),
  change('A6.9-2', 'two sets of layers of one name', (draft) =>
    layer(draft, { Name: text('All') }, { Configs: [dictionary({ Name: text('All') })] }),
  ),
  change('A6.9-3', 'a layer that no list has', (draft) => layer(draft, { Name: text('All'), Order: [] })),
  change('A6.9-4 UA7.10-2', 'layers that switch by themselves', (draft) => layer(draft, { Name: text('All'), AS: [] })),
  change('A6.10-1', 'another presentation', (draft) => {
    const names = draft.catalog.get('Names');
    draft.catalog.set(
      'Names',
      new Map([...(names === undefined ? [] : draft.at(names)), ['AlternatePresentations', new Map()]]),
    );
  }),
  change('A6.10-2', 'steps of a presentation', (draft) => draft.textPage.set('PresSteps', new Map())),
  change('A6.11-1', 'requirements to the reader', (draft) =>
    draft.catalog.set('Requirements', [dictionary({ S: name('EnableJavaScripts') })]),
  ),
  change('A6.4.1-3', 'a form without an appearance', (draft) =>
    draft.catalog.set('AcroForm', dictionary({ Fields: [], NeedAppearances: true })),
  ),
  change('A6.4.2-1', 'a form of another kind', (draft) =>
    draft.catalog.set(
      'AcroForm',
      dictionary({ Fields: [], XFA: draft.stream({}, '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>') }),
    ),
  ),
];

function embed(draft: Draft, names: Readonly<Record<string, PdfValue>>): void {
  const stream = draft.stream({ Type: name('EmbeddedFile'), Subtype: name('text/plain') }, 'text');
  const specification = draft.add(dictionary({ Type: name('Filespec'), ...names, EF: dictionary({ F: stream }) }));
  const known = draft.catalog.get('Names');
  const files = dictionary({ Names: [text('a.txt'), specification] });
  draft.catalog.set('Names', new Map([...(known === undefined ? [] : draft.at(known)), ['EmbeddedFiles', files]]));
}

function layer(
  draft: Draft,
  configuration: Readonly<Record<string, PdfValue>>,
  more: Readonly<Record<string, PdfValue>> = {},
): void {
  const group = draft.add(dictionary({ Type: name('OCG'), Name: text('Layer') }));
  draft.catalog.set('OCProperties', dictionary({ OCGs: [group], D: dictionary(configuration), ...more }));
}

const colour: readonly Damage[] = [
  change('A6.2.2-1', 'an unknown operator', (draft) => draft.paint('BX 1 damaged EX')),
  change('A6.2.2-2', 'a page with resources from elsewhere', (draft) => {
    const page = draft.textPage;
    draft.at(page.get('Parent')).set('Resources', page.get('Resources') ?? null);
    page.delete('Resources');
  }),
  change('A6.2.3-1', 'the profile of the intent is one of a camera', (draft) => {
    const intent = draft.at(draft.list(draft.catalog.get('OutputIntents'))[0]);
    draft.replaceStream(intent.get('DestOutputProfile'), (bytes) => bytes.toString('latin1').replace('mntr', 'scnr'));
  }),
  change('A6.2.3-2', 'two intents of two profiles', (draft) => {
    const [first = null] = draft.list(draft.catalog.get('OutputIntents'));
    const profile = resolve(draft.file, draft.at(first).get('DestOutputProfile'));
    if (!(profile instanceof PdfStream)) throw new Error('no profile');
    const second = draft.add(new PdfStream(new Map(profile.dictionary), profile.bytes));
    draft.catalog.set('OutputIntents', [
      first,
      new Map([...draft.at(first), ['DestOutputProfile', second], ['S', name('GTS_PDFX')]]),
    ]);
  }),
  change('A6.2.3-3', 'an intent with a profile outside', (draft) => {
    const [first = null] = draft.list(draft.catalog.get('OutputIntents'));
    const second = new Map([
      ...draft.at(first),
      ['S', name('GTS_PDFX')],
      ['DestOutputProfileRef', new Map<string, PdfValue>()],
    ]);
    draft.catalog.set('OutputIntents', [first, second]);
  }),
  change('A6.2.4.2-1', 'a colour space with a profile that is none', (draft) => {
    draft.resource('ColorSpace', 'Damaged', [name('ICCBased'), draft.stream({ N: 3 }, 'x'.repeat(200))]);
    draft.paint('/Damaged cs 0 0 1 1 re f');
  }),
  change('A6.2.4.3-2', 'no output intent', (draft) => {
    draft.catalog.delete('OutputIntents');
    draft.paint('1 0 0 rg 0 0 1 1 re f');
  }),
  change('A6.2.4.3-3', 'ink without an intent for it', (draft) => draft.paint('0 0 0 1 k 0 0 1 1 re f')),
  change('A6.2.4.3-4', 'no output intent for grey', (draft) => {
    draft.catalog.delete('OutputIntents');
    draft.paint('0.5 g 0 0 1 1 re f');
  }),
  change('A6.2.4.4-1', 'a spot colour without a description', (draft) => {
    const tint = draft.stream({ FunctionType: 4, Domain: [0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] }, '{ 0 }');
    draft.resource('ColorSpace', 'Damaged', [name('DeviceN'), [name('One'), name('Two')], name('DeviceRGB'), tint]);
    draft.paint('/Damaged cs 0 0 1 1 re f');
  }),
  change('A6.2.4.4-2', 'a spot colour in two ways', (draft) => {
    const tint = (end: number): PdfValue =>
      dictionary({ FunctionType: 2, Domain: [0, 1], C0: [1, 1, 1], C1: [end, 0, 0], N: 1 });
    draft.resource('ColorSpace', 'Damaged', [name('Separation'), name('Spot'), name('DeviceRGB'), tint(1)]);
    draft.resource('ColorSpace', 'Damaged2', [name('Separation'), name('Spot'), name('DeviceRGB'), tint(0.5)]);
    draft.paint('/Damaged cs 0 0 1 1 re f /Damaged2 cs 0 0 1 1 re f');
  }),
  state('A6.2.5-1', 'a transfer function', () => ({ TR: gamma })),
  state('A6.2.5-2', 'another transfer function', () => ({ TR2: gamma })),
  state('A6.2.5-3', 'the origin of a halftone', () => ({ HTP: [0, 0] })),
  state('A6.2.5-4', 'a halftone of type 6', (draft) => ({
    HT: draft.stream({ Type: name('Halftone'), HalftoneType: 6, Width: 1, Height: 1 }, 'x'),
  })),
  state('A6.2.5-5', 'a halftone with a name', () => ({ HT: dictionary({ ...screen, HalftoneName: text('Screen') }) })),
  state('A6.2.5-6', 'a halftone with a transfer function', () => ({
    HT: dictionary({ ...screen, TransferFunction: gamma }),
  })),
  change('A6.2.6-1', 'an unknown rendering intent', (draft) => draft.paint('/Damaged ri 0 0 1 1 re f')),
  state('A6.2.10-1', 'an unknown blend mode', () => ({ BM: name('Damaged') })),
  object('A6.2.8-1', 'a picture with alternates', { ...picture, Alternates: [] }, 'xxx'),
  object('A6.2.8-2', 'a picture that stands for another', { ...picture, OPI: new Map() }, 'xxx'),
  object('A6.2.8-3', 'a picture that is smoothed', { ...picture, Interpolate: true }, 'xxx'),
  object('A6.2.8-4', 'a picture of three bits', { ...picture, BitsPerComponent: 3 }, 'xxx'),
  change('A6.2.8-5', 'a mask of two bits', (draft) => {
    const mask = { Type: name('XObject'), Subtype: name('Image'), Width: 1, Height: 1, ImageMask: true };
    const masked = { Type: name('XObject'), ...picture, Mask: draft.stream({ ...mask, BitsPerComponent: 2 }, 'x') };
    draft.resource('XObject', 'Damaged', draft.stream(masked, 'xxx'));
    draft.paint('/Damaged Do');
  }),
  object('A6.2.9-1', 'a form of PostScript', { ...form, Subtype2: name('PS') }),
  object('A6.2.9-2 UA7.20-1', 'a form that stands for another file', {
    ...form,
    Ref: dictionary({ F: text('other.pdf'), Page: 0 }),
  }),
  object('A6.2.9-3', 'a PostScript object', { Subtype: name('PS') }, 'showpage'),
  change('A6.1.10-1', 'a picture in the text, packed with LZW', (draft) =>
    draft.paint('BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI'),
  ),
  change('A6.2.10-2', 'something transparent, and no output intent', (draft) => {
    draft.at(draft.file.root).delete('OutputIntents');
    draft.resource('ExtGState', 'Damaged', dictionary({ ca: 0.5 }));
    draft.paint('/Damaged gs 0 0 1 1 re f');
  }),
];

/** A Type 3 font with one glyph, that is shown. */
function typeThree(breaks: string, what: string, work: (font: Map<string, PdfValue>) => void): Damage {
  return change(breaks, what, (draft) => {
    const font = dictionary({
      Type: name('Font'),
      Subtype: name('Type3'),
      FontBBox: [0, 0, 1, 1],
      FontMatrix: [1, 0, 0, 1, 0, 0],
      FirstChar: 65,
      LastChar: 65,
      Widths: [1],
      Resources: new Map(),
      Encoding: dictionary({ Type: name('Encoding'), Differences: [65, name('A')] }),
      CharProcs: dictionary({ A: draft.stream({}, '1 0 0 0 1 1 d1 0 0 1 1 re f') }),
      ToUnicode: draft.stream(
        {},
        'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar endcmap',
      ),
    });
    work(font);
    draft.resource('Font', 'Damaged', draft.add(font));
    draft.paint('BT /Damaged 1 Tf <41> Tj ET');
  });
}

/** Shows a code of the page's font. */
function show(draft: Draft, code: string): void {
  draft.paint(`BT /${draft.compositeFont()?.[0] ?? ''} 8 Tf <${code}> Tj ET`);
}

/** Maps every code that the page's font knows to another text. */
function mapTo(draft: Draft, hex: string): void {
  draft.replaceStream(draft.compositeFont()?.[1].get('ToUnicode'), (bytes) =>
    bytes
      .toString('latin1')
      .replace(
        /(beginbf(?:char|range))([\s\S]*?)(endbf)/g,
        (_, head: string, block: string, end: string) =>
          head + block.replace(/<[0-9A-Fa-f]+>(?=\s*(?:\n|$))/g, `<${hex}>`) + end,
      ),
  );
}

/** A font of a page with an encoding of its own. */
function encoded(
  breaks: string,
  what: string,
  entries: Readonly<Record<string, PdfValue>>,
  lines = '1 begincidrange <0000> <FFFF> 0 endcidrange\n',
  below?: string,
): Damage {
  return change(breaks, what, (draft) => {
    const system = draft.descendant.get('CIDSystemInfo') ?? null;
    const about = { Type: name('CMap'), CMapName: name('Damaged'), CIDSystemInfo: system, WMode: 0, ...entries };
    const source =
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def\n' +
      '/CMapName /Damaged def\n/CMapType 1 def\n/WMode 0 def\n' +
      `1 begincodespacerange <0000> <FFFF> endcodespacerange\n${lines}endcmap\nend\nend\n`;
    const more = below === undefined ? {} : { UseCMap: draft.stream({ ...about, CMapName: name(below) }, source) };
    draft.compositeFont()?.[1].set('Encoding', draft.stream({ ...about, ...more }, source));
  });
}

/** A TrueType font of one byte a code: the program of a font of the page, without its tables of characters. */
function simple(breaks: string, what: string, flags: number, encoding: PdfValue | undefined): Damage {
  return change(breaks, what, (draft) => {
    const descriptor = new Map(draft.at(draft.descendant.get('FontDescriptor')));
    descriptor.set('Flags', flags);
    const program = resolve(draft.file, descriptor.get('FontFile2'));
    if (program instanceof PdfStream) {
      const bytes = Buffer.from(decodeStream(draft.file, program)).toString('latin1').replace('cmap', 'cmaX');
      descriptor.set('FontFile2', draft.stream({ Length1: bytes.length }, Buffer.from(bytes, 'latin1')));
    }
    const font = dictionary({
      Type: name('Font'),
      Subtype: name('TrueType'),
      BaseFont: name('Damaged'),
      FirstChar: 65,
      LastChar: 65,
      Widths: [500],
      Encoding: encoding,
      FontDescriptor: draft.add(descriptor),
    });
    draft.resource('Font', 'Damaged', draft.add(font));
    draft.paint('BT /Damaged 9 Tf (A) Tj ET');
  });
}

const fonts: readonly Damage[] = [
  change('A6.2.11.2-1', 'a font that does not say so', (draft) => void draft.compositeFont()?.[1].delete('Type')),
  change(
    'A6.2.11.2-2',
    'a font of an unknown kind',
    (draft) => void draft.descendant.set('Subtype', name('CIDFontType9')),
  ),
  change('A6.2.11.2-3', 'a font without a name', (draft) => {
    draft.compositeFont()?.[1].delete('BaseFont');
    draft.descendant.delete('BaseFont');
    draft.at(draft.descendant.get('FontDescriptor')).delete('FontName');
  }),
  typeThree('A6.2.11.2-4', 'a font without its first code', (font) => font.delete('FirstChar')),
  typeThree('A6.2.11.2-5', 'a font without its last code', (font) => font.delete('LastChar')),
  typeThree('A6.2.11.2-6', 'a font without widths', (font) => void font.set('Widths', [])),
  change('A6.2.11.2-7', 'a font program of an unknown kind', (draft) => {
    const program = resolve(draft.file, draft.at(draft.descendant.get('FontDescriptor')).get('FontFile2'));
    if (program instanceof PdfStream) program.dictionary.set('Subtype', name('Damaged'));
  }),
  change(
    'A6.2.11.3.1-1 UA7.21.3.1-1',
    'an encoding of another character collection',
    (draft) => void draft.compositeFont()?.[1].set('Encoding', name('UniJIS-UTF16-H')),
  ),
  change(
    'A6.2.11.3.3-1 UA7.21.3.3-1',
    'an encoding that nobody knows',
    (draft) => void draft.compositeFont()?.[1].set('Encoding', name('Damaged-H')),
  ),
  encoded('A6.2.11.3.3-2 UA7.21.3.3-2', 'an encoding for lines and for columns', { WMode: 1 }),
  encoded('A6.2.11.3.3-3 UA7.21.3.3-3', 'an encoding that stands on an unknown one', {}, undefined, 'Damaged-H'),
  encoded('A6.1.13-10', 'an encoding with glyphs beyond 65535', {}, '1 begincidrange <0000> <FFFF> 1 endcidrange\n'),
  simple('A6.2.11.6-1 UA7.21.6-1', 'a font of letters without their table', 32, name('WinAnsiEncoding')),
  simple('A6.2.11.6-2 UA7.21.6-2', 'a font of letters without an encoding', 32, undefined),
  simple('A6.2.11.6-3 UA7.21.6-3', 'a font of symbols with an encoding of letters', 4, name('WinAnsiEncoding')),
  simple('A6.2.11.6-4 UA7.21.6-4', 'a font of symbols without their table', 4, undefined),
  change('A6.2.11.3.2-1 UA7.21.3.2-1', 'codes are not mapped to glyphs', (draft) =>
    draft.descendant.delete('CIDToGIDMap'),
  ),
  change('A6.2.11.4.1-1 UA7.21.4.1-1', 'a font is not embedded', (draft) =>
    draft.at(draft.descendant.get('FontDescriptor')).delete('FontFile2'),
  ),
  change('A6.2.11.4.1-2 UA7.21.4.1-2', 'a glyph is not in its font', (draft) => show(draft, 'FFF0')),
  change('A6.2.11.5-1 UA7.21.5-1', 'other widths than the font has', (draft) => {
    draft.descendant.set('W', []);
    draft.descendant.set('DW', 123);
  }),
  change(
    'A6.2.11.7.2-1 UA7.21.7-1',
    'codes that are no characters',
    (draft) => void draft.compositeFont()?.[1].delete('ToUnicode'),
  ),
  change('A6.2.11.7.2-2 UA7.21.7-2', 'codes for the character 0', (draft) => mapTo(draft, '0000')),
  change('A6.2.11.7.3-1', 'codes for private characters', (draft) => mapTo(draft, 'E000')),
  change('A6.2.11.8-1 UA7.21.8-1', 'a glyph that stands for a missing one', (draft) => show(draft, '0000')),
];

const annotations: readonly Damage[] = [
  change('A6.3.1-1', 'a film', (draft) => void draft.annotate({ Subtype: name('Movie') }, 'Annot')),
  change(
    'A6.3.2-1',
    'an annotation without flags',
    (draft) => void draft.annotate({ Subtype: name('Link') }, 'Link').delete('F'),
  ),
  change(
    'A6.3.2-2',
    'an annotation that is hidden',
    (draft) => void draft.annotate({ Subtype: name('Link'), F: 6 }, 'Link'),
  ),
  change(
    'A6.3.3-1',
    'a stamp without an appearance',
    (draft) => void draft.annotate({ Subtype: name('Stamp') }, 'Annot'),
  ),
  change('A6.3.3-2', 'a link with an appearance when it is pressed', (draft) => {
    const drawing = draft.stream({ ...form, Type: name('XObject') }, '');
    draft.annotate({ Subtype: name('Link'), AP: dictionary({ N: drawing, D: drawing }) }, 'Link');
  }),
  change('A6.3.3-3', 'a button with one appearance', (draft) => {
    const drawing = draft.stream({ ...form, Type: name('XObject') }, '');
    const field = { TU: text('a button'), FT: name('Btn'), T: text('f') };
    draft.annotate({ Subtype: name('Widget'), ...field, AP: dictionary({ N: drawing }) }, 'Form');
  }),
  change(
    'A6.3.3-4',
    'an appearance that is no drawing',
    (draft) => void draft.annotate({ Subtype: name('Link'), AP: dictionary({ N: new Map() }) }, 'Link'),
  ),
  change(
    'A6.4.1-1',
    'a field with an action',
    (draft) =>
      void draft.annotate(
        {
          Subtype: name('Widget'),
          TU: text('a field'),
          FT: name('Tx'),
          T: text('f'),
          A: dictionary({ S: name('Named'), N: name('NextPage') }),
        },
        'Form',
      ),
  ),
  change('UA7.18.1-1', 'a stamp outside the tags', (draft) => void draft.annotate({ Subtype: name('Stamp') }, 'P')),
  change(
    'UA7.18.1-2 UA7.18.5-2',
    'a link without a description',
    (draft) => void draft.annotate({ Subtype: name('Link') }, 'Link').delete('Contents'),
  ),
  change(
    'UA7.18.1-3',
    'a field without a description',
    (draft) => void draft.annotate({ Subtype: name('Widget'), FT: name('Tx'), T: text('f') }, 'Form'),
  ),
  change('UA7.18.2-1', 'a trap network', (draft) => void draft.annotate({ Subtype: name('TrapNet') }, 'Annot')),
  change('UA7.18.3-1', 'the tab key follows the rows', (draft) => {
    draft.annotate({ Subtype: name('Link') }, 'Link');
    draft.textPage.set('Tabs', name('R'));
  }),
  change(
    'UA7.18.4-1',
    'a field outside the tags',
    (draft) => void draft.annotate({ Subtype: name('Widget'), TU: text('a field'), FT: name('Tx'), T: text('f') }, 'P'),
  ),
  change('UA7.18.5-1', 'a link outside the tags', (draft) => void draft.annotate({ Subtype: name('Link') }, 'P')),
  change(
    'UA7.18.8-1',
    'a mark of the printer that is tagged',
    (draft) => void draft.annotate({ Subtype: name('PrinterMark') }, 'P'),
  ),
];

const describeMore = (xmp: string): string =>
  xmp.replace(
    '</rdf:RDF>',
    '<rdf:Description rdf:about="" xmlns:more="https://example.org/more/"><more:thing>x</more:thing></rdf:Description></rdf:RDF>',
  );

/** A value type of one's own, and what can be wrong with it. */
const ownType =
  '<pdfaSchema:valueType xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#" ' +
  'xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#"><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaType:type>Place</pdfaType:type>' +
  '<pdfaType:namespaceURI>urn:place</pdfaType:namespaceURI><pdfaType:prefix>place</pdfaType:prefix>' +
  '<pdfaType:description>A place</pdfaType:description><pdfaType:field><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaField:name>name</pdfaField:name><pdfaField:valueType>Text</pdfaField:valueType>' +
  '<pdfaField:description>Its name</pdfaField:description></rdf:li></rdf:Seq></pdfaType:field></rdf:li></rdf:Seq>' +
  '</pdfaSchema:valueType>';

type Change = (own: string) => string;

const without =
  (tag: string): Change =>
  (own) =>
    own.replace(new RegExp(`<${tag}>.*</${tag}>`), '');

const describedTypes: readonly (readonly [Requirement, string, Change])[] = [
  [
    'A6.6.2.3.3-6',
    'types in no order',
    (own) => own.replace('rdf:Seq', 'rdf:Bag').replace('Seq></pdfaSchema:valueType>', 'Bag></pdfaSchema:valueType>'),
  ],
  ['A6.6.2.3.3-11', 'a type without a name', without('pdfaType:type')],
  ['A6.6.2.3.3-12', 'a type without a namespace', without('pdfaType:namespaceURI')],
  ['A6.6.2.3.3-13', 'a type without a prefix', without('pdfaType:prefix')],
  ['A6.6.2.3.3-14', 'a type without a description', without('pdfaType:description')],
  [
    'A6.6.2.3.3-15',
    'a type with fields in no order',
    (own) => own.replace(/(<pdfaType:field><rdf:)Seq(.*<\/rdf:)Seq(?=><\/pdfaType:field>)/, '$1Bag$2Bag'),
  ],
  ['A6.6.2.3.3-16', 'a field without a name', without('pdfaField:name')],
  ['A6.6.2.3.3-17', 'a field of a type that nobody knows', (own) => own.replace('>Text<', '>Wonder<')],
  ['A6.6.2.3.3-18', 'a field without a description', without('pdfaField:description')],
];

const metadata: readonly Damage[] = [
  change('A6.6.2.1-1 UA7.1-8', 'no metadata', (draft) => draft.catalog.delete('Metadata')),
  xmp('A6.6.2.1-2', 'metadata with their length', (xmp) =>
    xmp.replace(/(<\?xpacket begin="[^"]*")/, '$1 bytes="1000"'),
  ),
  xmp('A6.6.2.1-3', 'metadata with their encoding', (xmp) =>
    xmp.replace(/(<\?xpacket begin="[^"]*" id="[^"]*")/, '$1 encoding="UTF-8"'),
  ),
  xmp('A6.6.2.1-4', 'metadata that are no XML', (xmp) => xmp.replace('</dc:title>', '</dc:titel>')),
  change('A6.6.2.1-5', 'metadata in UTF-16', (draft) =>
    draft.replaceStream(draft.catalog.get('Metadata'), (bytes) =>
      Buffer.from(bytes.toString('utf8'), 'utf16le').swap16(),
    ),
  ),
  xmp('A6.6.2.3.1-1', 'a property that nobody describes', describeMore),
  xmp('A6.6.2.3.1-2', 'a title that is no choice of languages', (xmp) =>
    xmp.replace(/<dc:title>[\s\S]*<\/dc:title>/, '<dc:title>Title</dc:title>'),
  ),
  xmp('A6.6.2.3.2-1', 'a description with a field of its own', (xmp) =>
    xmp.replace('</pdfaProperty:name>', '</pdfaProperty:name><pdfaProperty:more>x</pdfaProperty:more>'),
  ),
  xmp('A6.6.2.3.3-1', 'descriptions in an order', (xmp) =>
    xmp.replace(
      /(<pdfaExtension:schemas>\s*<rdf:)Bag([\s\S]*<\/rdf:)Bag(>\s*<\/pdfaExtension:schemas>)/,
      '$1Seq$2Seq$3',
    ),
  ),
  ...(
    [
      ['A6.6.2.3.3-2', 'pdfaSchema:schema'],
      ['A6.6.2.3.3-3', 'pdfaSchema:namespaceURI'],
      ['A6.6.2.3.3-4', 'pdfaSchema:prefix'],
      ['A6.6.2.3.3-7', 'pdfaProperty:name'],
      ['A6.6.2.3.3-8', 'pdfaProperty:valueType'],
      ['A6.6.2.3.3-10', 'pdfaProperty:description'],
    ] as const
  ).map(([requirement, tag]) =>
    xmp(requirement, `a description without ${tag}`, (xmp) => xmp.replace(new RegExp(`<${tag}>[^<]*</${tag}>`), '')),
  ),
  xmp('A6.6.2.3.3-5', 'a description with properties in no order', (xmp) =>
    xmp.replace(/(<pdfaSchema:property>\s*<rdf:)Seq([\s\S]*<\/rdf:)Seq(>\s*<\/pdfaSchema:property>)/, '$1Bag$2Bag$3'),
  ),
  ...describedTypes.map(([requirement, what, change]) =>
    xmp(requirement, what, (xmp) => xmp.replace('</pdfaSchema:property>', `</pdfaSchema:property>${change(ownType)}`)),
  ),
  xmp('A6.6.2.3.3-9', 'a property neither internal nor external', (xmp) =>
    xmp.replace(/(<pdfaProperty:category>)\w+/, '$1other'),
  ),
  xmp('A6.6.4-1', 'no word of PDF/A', (xmp) =>
    xmp.replace(/<pdfaid:part>.*<\/pdfaid:part>/, '').replace(/<pdfaid:conformance>.*<\/pdfaid:conformance>/, ''),
  ),
  xmp('A6.6.4-2', 'PDF/A-1', (xmp) => xmp.replace(/(<pdfaid:part>)\d/, '$11')),
  xmp('A6.6.4-3', 'level B', (xmp) => xmp.replace(/(<pdfaid:conformance>)A/, '$1B')),
  xmp('A6.6.4-4 A6.6.4-5', 'another prefix for PDF/A', (xmp) =>
    xmp.replaceAll('pdfaid:', 'aid:').replace('xmlns:pdfaid', 'xmlns:aid'),
  ),
  ...(['amd', 'corr'] as const).map((tag, index) =>
    xmp(`A6.6.4-${6 + index}`, `another prefix for ${tag}`, (xmp) =>
      xmp.replace(
        '</rdf:RDF>',
        `<rdf:Description rdf:about="" xmlns:aid="http://www.aiim.org/pdfa/ns/id/"><aid:${tag}>1</aid:${tag}></rdf:Description></rdf:RDF>`,
      ),
    ),
  ),
  xmp('UA5-1', 'no word of PDF/UA', (xmp) => xmp.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')),
  xmp('UA5-2', 'PDF/UA-2', (xmp) => xmp.replace(/(<pdfuaid:part>)\d/, '$12')),
  xmp('UA5-3', 'another prefix for PDF/UA', (xmp) =>
    xmp.replaceAll('pdfuaid:', 'uaid:').replace('xmlns:pdfuaid', 'xmlns:uaid'),
  ),
  ...(['amd', 'corr'] as const).map((tag, index) =>
    xmp(`UA5-${4 + index}`, `another prefix for ${tag} of PDF/UA`, (xmp) =>
      xmp.replace(
        '</rdf:RDF>',
        `<rdf:Description rdf:about="" xmlns:uaid="http://www.aiim.org/pdfua/ns/id/"><uaid:${tag}>1</uaid:${tag}></rdf:Description></rdf:RDF>`,
      ),
    ),
  ),
  xmp('UA7.1-9', 'no title', (xmp) => xmp.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
  change('UA7.1-10', 'the name of the file in place of its title', (draft) =>
    draft.catalog.delete('ViewerPreferences'),
  ),
];

const tags: readonly Damage[] = [
  change('A6.7.2.2-1 UA6.2-1', 'it does not say that it is tagged', (draft) => draft.catalog.delete('MarkInfo')),
  change('A6.7.3.3-1 UA7.1-11', 'no structure tree', (draft) => draft.catalog.delete('StructTreeRoot')),
  grow('A6.7.3.4-1 UA7.1-5', 'a type that is mapped to none', ['Damaged', {}]),
  change('A6.7.3.4-2 UA7.1-6', 'a type that is mapped in a circle', (draft) => {
    map(draft, { One: 'Two', Two: 'One' });
    draft.grow(['One', {}]);
  }),
  change('A6.7.3.4-3 UA7.1-7', 'a standard type that is mapped', (draft) => {
    map(draft, { P: 'Damaged' });
    draft.grow(['P', {}]);
  }),
  grow('A6.7.4-1 UA7.2-29', 'a language that is none', ['P', { Lang: text('en_GB!') }]),
  change('UA7.1-1', 'an artifact within tagged content', (draft) =>
    draft.changeContent((content) => content.replace(/(\/MCID \d+ *>> *BDC)/, '$1 /Artifact BMC 0 0 1 1 re f EMC')),
  ),
  change('UA7.1-2', 'tagged content within an artifact', (draft) =>
    draft.changeContent((content) =>
      content.replace(/(\/\w+ *<< *\/MCID \d+ *>> *BDC[\s\S]*?EMC)/, '/Artifact BMC $1 EMC'),
    ),
  ),
  change('UA7.1-3', 'content that is neither tagged nor an artifact', (draft) => draft.paint('0 0 1 1 re f', '')),
  change(
    'UA7.1-4',
    'tags that are doubtful',
    (draft) => void draft.at(draft.catalog.get('MarkInfo')).set('Suspects', true),
  ),
  change('UA7.1-12', 'an element that knows no parent', (draft) => void draft.at(draft.grow(['P', {}])).delete('P')),
  change('UA7.20-2', 'a drawing with tags that is painted twice', (draft) => {
    const drawing = draft.stream({ Type: name('XObject'), ...form }, '/P <</MCID 0>> BDC 0 0 1 1 re f EMC');
    const element = draft.grow(['P', {}]);
    const entries = draft.at(element);
    entries.set('Pg', listPages(draft.file).find((page) => draft.at(page) === draft.textPage) ?? null);
    entries.set('K', dictionary({ Type: name('MCR'), Stm: drawing, MCID: 0, Pg: entries.get('Pg') ?? null }));
    draft.at(drawing).set('StructParents', draft.claim([element]));
    draft.resource('XObject', 'Damaged', drawing);
    draft.paint('/Damaged Do /Damaged Do', '');
  }),
  grow('UA7.2-3', 'a paragraph in a table', table(['P', {}])),
  grow('UA7.2-4', 'a row outside a table', row(cell('TD'))),
  grow('UA7.2-5', 'a table head outside a table', ['THead', {}, row(column)]),
  grow('UA7.2-6', 'a table body outside a table', body(row(cell('TD')))),
  grow('UA7.2-7', 'a table foot outside a table', ['TFoot', {}, row(cell('TD'))]),
  grow('UA7.2-8', 'a header cell outside a row', column),
  grow('UA7.2-9', 'a cell outside a row', cell('TD')),
  grow('UA7.2-10', 'a paragraph in a row', table(row(['P', {}]))),
  grow(
    'UA7.2-11',
    'a table of two heads',
    table(['THead', {}, row(column)], ['THead', {}, row(column)], body(row(cell('TD')))),
  ),
  grow(
    'UA7.2-12',
    'a table of two feet',
    table(body(row(cell('TD'))), ['TFoot', {}, row(cell('TD'))], ['TFoot', {}, row(cell('TD'))]),
  ),
  grow('UA7.2-13', 'a foot without a body', table(['TFoot', {}, row(cell('TD'))])),
  grow('UA7.2-14', 'a head without a body', table(['THead', {}, row(column)])),
  grow(
    'UA7.2-15',
    'cells that overlap',
    table(
      row(column, column, cell('TH', { Scope: name('Column'), RowSpan: 2 })),
      row(cell('TD'), cell('TD', { ColSpan: 2 })),
    ),
  ),
  grow('UA7.2-16', 'a caption in the middle of a table', table(row(column), ['Caption', {}], row(cell('TD')))),
  grow('UA7.2-17', 'an item outside a list', ['LI', {}, ['LBody', {}]]),
  grow('UA7.2-18', 'the body of an item outside an item', ['LBody', {}]),
  grow('UA7.2-19', 'a paragraph in a list', ['L', {}, ['P', {}]]),
  grow('UA7.2-20', 'an item without a body', ['L', {}, ['LI', {}, ['P', {}]]]),
  grow('UA7.2-26', 'an entry outside the contents', ['TOCI', {}]),
  grow('UA7.2-27', 'a paragraph in the contents', ['TOC', {}, ['P', {}]]),
  grow('UA7.2-28', 'a caption in the middle of the contents', ['TOC', {}, ['TOCI', {}], ['Caption', {}]]),
  grow('UA7.2-36', 'a cell in a head', table(['THead', {}, cell('TD')], body(row(cell('TD'))))),
  grow('UA7.2-37', 'a cell in a body', table(body(cell('TD')))),
  grow('UA7.2-38', 'a cell in a foot', table(body(row(cell('TD'))), ['TFoot', {}, cell('TD')])),
  grow('UA7.2-39', 'a table of two captions', table(['Caption', {}], row(cell('TD')), ['Caption', {}])),
  grow('UA7.2-40', 'a caption in the middle of a list', ['L', {}, ['LI', {}, ['LBody', {}]], ['Caption', {}]]),
  grow(
    'UA7.2-41',
    'a cell that reaches below the table',
    table(row(column, column), row(cell('TD'), cell('TD', { RowSpan: 3 }))),
  ),
  grow('UA7.2-43', 'a row with a cell too few', table(row(column, column), row(cell('TD')))),
  grow(
    'UA7.2-42',
    'a row with a span too many',
    table(row(column, column), row(cell('TD'), cell('TD', { ColSpan: 2 }))),
  ),
  grow('UA7.3-1', 'a picture without alternative text', ['Figure', {}]),
  grow('UA7.4.2-1', 'a level of headings that is left out', ['Sect', {}, ['H1', {}], ['H3', {}]]),
  grow('UA7.4.4-1', 'two headings without a level', ['Sect', {}, ['H', {}], ['H', {}]]),
  grow('UA7.4.4-2 UA7.4.4-3', 'headings with and without a level', ['Sect', {}, ['H1', {}], ['H', {}]]),
  grow(
    'UA7.5-2',
    'a cell with a header that is not there',
    table(row(cell('TH')), row(cell('TD', { Headers: [text('nobody')] }))),
  ),
  grow('UA7.5-1', 'a header without a scope', table(row(cell('TH')), row(cell('TD')))),
  grow('UA7.7-1', 'a formula without alternative text', ['Formula', {}]),
  grow('UA7.9-1', 'a note without an ID', ['Note', {}]),
  grow('UA7.9-2', 'two notes with one ID', [
    'Sect',
    {},
    ['Note', { ID: text('same') }],
    ['Note', { ID: text('same') }],
  ]),
];

function map(draft: Draft, roles: Readonly<Record<string, string>>): void {
  const known = draft.structTreeRoot.get('RoleMap');
  const added = Object.entries(roles).map(([role, target]): [string, PdfValue] => [role, name(target)]);
  draft.structTreeRoot.set('RoleMap', new Map([...(known === undefined ? [] : draft.at(known)), ...added]));
}

/** The document has no language, and neither has anything in it. */
function silence(breaks: string, what: string, work: (draft: Draft) => void = () => undefined): Damage {
  return change(breaks, what, (draft) => {
    draft.catalog.delete('Lang');
    for (const object of draft.file.objects.values())
      if (object instanceof Map && object.has('P')) object.delete('Lang');
    work(draft);
  });
}

/** Text in the first tagged content of the page, marked as a span. */
function span(draft: Draft, entries: string): void {
  draft.changeContent((content) => content.replace(/(\/MCID \d+ *>> *BDC)/, `$1 /Span <<${entries}>> BDC EMC`));
}

const languages: readonly Damage[] = [
  silence('UA7.2-34 UA7.2-33', 'no language'),
  silence('UA7.2-2', 'an outline without a language', (draft) => {
    if (!draft.catalog.has('Outlines')) {
      const outlines = draft.add(dictionary({ Type: name('Outlines') }));
      const item = draft.add(dictionary({ Title: text('One'), Parent: outlines }));
      draft.at(outlines).set('First', item).set('Last', item).set('Count', 1);
      draft.catalog.set('Outlines', outlines);
    }
  }),
  silence(
    'UA7.2-21',
    'a replacement text without a language',
    (draft) => void draft.grow(['P', { ActualText: text('x') }]),
  ),
  silence('UA7.2-22', 'an alternative text without a language', (draft) => void draft.grow(['P', { Alt: text('x') }])),
  silence('UA7.2-23', 'an expansion without a language', (draft) => void draft.grow(['P', { E: text('x') }])),
  silence(
    'UA7.2-24',
    'a description without a language',
    (draft) => void draft.annotate({ Subtype: name('Link') }, 'Link'),
  ),
  silence('UA7.2-30', 'a replacement text in the content without a language', (draft) =>
    span(draft, '/ActualText (x)'),
  ),
  silence('UA7.2-31', 'an alternative text in the content without a language', (draft) => span(draft, '/Alt (x)')),
  silence('UA7.2-32', 'an expansion in the content without a language', (draft) => span(draft, '/E (x)')),
];

/** What ISO 32000-1 asks, and veraPDF does not look at. */
const ours: readonly Damage[] = [
  change('parent-tree', 'content that belongs to another element by the parent tree', (draft) => {
    const { parents } = draft;
    const other = draft.grow(['P', {}]);
    parents[0] = other;
  }),
  change('content-owner', 'content that two elements hold', (draft) => {
    const [owner] = draft.parents;
    if (!(owner instanceof PdfReference)) throw new Error('no owner');
    const entries = draft.at(owner);
    const twin = draft.grow(['P', { Pg: entries.get('Pg') ?? null }]);
    draft.at(twin).set('K', entries.get('K') ?? null);
  }),
  change('link-object', 'a link that its tag does not hold', (draft) => {
    const annotation = draft.annotate({ Subtype: name('Link') }, 'Link');
    const key = Number(annotation.get('StructParent'));
    const other = draft.annotate({ Subtype: name('Link') }, 'Link');
    other.set('StructParent', key);
  }),
  change('title', 'an empty title', (draft) =>
    draft.changeXmp((xmp) => xmp.replace(/(<dc:title>.*?<rdf:li[^>]*>)[^<]*/, '$1')),
  ),
  change('information', 'another title in the document information', (draft) => {
    if (draft.file.info !== undefined) draft.at(draft.file.info).set('Title', text('Another'));
  }),
  change('form', 'a form to fill in', (draft) => draft.catalog.set('AcroForm', dictionary({ Fields: [] }))),
  change('content-syntax', 'a string without an end', (draft) => draft.paint('(never ends')),
  change('file-relationship', 'a file within that does not say what it is', (draft) => {
    draft.changeXmp((xmp) => xmp.replace(/(<pdfaid:part>)\d/, '$13'));
    embed(draft, { F: text('a.txt'), UF: text('a.txt') });
  }),
  rewrite('unreadable', 'half of the file', (bytes) => bytes.slice(0, bytes.length / 2)),
];

/** An encryption dictionary that fits nothing (7.6): whoever opens the file needs a key. */
function encrypt(sound: Uint8Array): Uint8Array {
  const blank = '00'.repeat(32);
  const entries = `/Filter /Standard /V 1 /R 2 /Length 40 /P -3904 /O <${blank}> /U <${blank}>`;
  const bytes = Buffer.from(sound).toString('latin1');
  return Buffer.from(
    bytes.replace(/\/ID ?\[/, (found) => `/Encrypt <<${entries}>> ${found}`),
    'latin1',
  );
}

export const damages: readonly Damage[] = [
  ...file,
  ...colour,
  ...fonts,
  ...annotations,
  ...metadata,
  ...tags,
  ...languages,
  ...ours,
];
