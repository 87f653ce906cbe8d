/** Pages and forms of a PDF made by hand: every requirement that is not met, what is said, and which pictures are seen. */
import { describe, expect, it } from 'vitest';
import { ColourSpaces, checkOutputIntents } from '../../src/checks/pdf/colour.ts';
import { used } from '../../src/checks/pdf/content.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { UsedFonts } from '../../src/checks/pdf/fonts.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { checkPages } from '../../src/checks/pdf/pages.ts';
import { Resources } from '../../src/checks/pdf/resources.ts';
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
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

type Entries = Readonly<Record<string, PdfValue>>;

interface Wanted {
  readonly content: string;
  readonly page?: Entries;
  /** The document has one; absent: it has. */
  readonly hasLanguage?: boolean;
  /** It has an output intent of greys; absent: it has. */
  readonly hasIntent?: boolean;
  /** XObjects by their names, each with its entries and content; those with tags have the MCID 0 in an element. */
  readonly objects?: Readonly<Record<string, readonly [entries: Entries, content: string]>>;
  /** MCIDs of the page that tags hold, and those that the parent tree gives to them. */
  readonly held?: readonly number[];
  readonly parents?: readonly (number | 'other' | 'none')[];
  /** Further entries of these tags. */
  readonly element?: Entries;
  /** What an annotation shows. */
  readonly shown?: string;
}

interface Found {
  readonly unmet: string[];
  /** `place mcid: …`, where the page is P and a form is called by its name. */
  readonly said: string[];
  readonly seen: string[];
  /** Codes for which no other text stands. */
  readonly bare: number[];
}

function examine({
  content,
  page: pageEntries = {},
  hasLanguage = true,
  hasIntent = true,
  objects = {},
  held = [],
  parents = [],
  element = {},
  shown,
}: Wanted): Found {
  const file = makePdf(['One']);
  const [page = new PdfReference(0)] = listPages(file);
  const map = addObject(file, new PdfStream(dictionary({}), Buffer.from('beginbfrange <00> <FF> <0000> endbfrange')));
  const font = addObject(file, dictionary({ Type: name('Font'), Subtype: name('Type1'), ToUnicode: map }));
  const { resources, elements } = addObjects(file, objects);
  const tree = addObject(file, dictionary({}));
  const own = held.map((mcid) =>
    addObject(file, dictionary({ S: name('P'), P: tree, Pg: page, K: [mcid], ...element })),
  );
  const other = addObject(file, dictionary({ S: name('P'), P: tree }));
  const owners = parents.map((one): PdfValue =>
    one === 'none' ? null : one === 'other' ? other : (own[held.indexOf(one)] ?? null),
  );
  addEntries(file, tree, {
    K: [...own, other, ...elements],
    ParentTree: dictionary({ Nums: [0, owners, ...elements.flatMap((element, index) => [index + 1, [element]])] }),
  });
  addEntries(file, file.root, { StructTreeRoot: tree, ...(hasLanguage ? { Lang: new PdfString('en') } : {}) });
  addEntries(file, page, {
    Contents: addObject(file, new PdfStream(dictionary({}), Buffer.from(content, 'latin1'))),
    Resources: dictionary({
      Font: dictionary({ F: font }),
      XObject: resources,
      Properties: dictionary({ M: dictionary({ MCID: 0 }) }),
    }),
    StructParents: 0,
    ...(shown === undefined ? {} : { Annots: [addShown(file, shown)], Tabs: name('S') }),
    ...pageEntries,
  });
  return read(file, hasIntent);
}

/** A link beside the page: nothing is asked of it but what it shows. */
function addShown(file: PdfFile, content: string): PdfReference {
  const drawing = addObject(file, new PdfStream(dictionary({}), Buffer.from(content, 'latin1')));
  return addObject(
    file,
    dictionary({ Subtype: name('Link'), F: 4, Rect: [-9, -9, 0, 0], AP: dictionary({ N: drawing }) }),
  );
}

/** Forms with `tagged` content belong to an element of their own. */
function addObjects(file: PdfFile, objects: NonNullable<Wanted['objects']>) {
  const elements: PdfReference[] = [];
  const made = Object.entries(objects).map(([key, [entries, content]]): [string, PdfReference] => {
    const form = addObject(
      file,
      new PdfStream(dictionary({ Subtype: name('Form'), ...entries }), Buffer.from(content, 'latin1')),
    );
    if (entries['StructParents'] !== undefined) {
      const kid = dictionary({ Type: name('MCR'), Stm: form, MCID: 0 });
      elements.push(addObject(file, dictionary({ S: name('Figure'), K: [kid] })));
    }
    return [key, form];
  });
  return {
    resources: dictionary(Object.fromEntries(made)),
    elements,
  };
}

/** For greys: the colour of a page where none is set is black. */
function addIntent(file: PdfFile): void {
  const profile = Buffer.alloc(32);
  profile[8] = 2;
  profile.write('prtrGRAY', 12, 'latin1');
  const intent = dictionary({
    S: name('GTS_PDFA1'),
    DestOutputProfile: addObject(file, new PdfStream(dictionary({}), profile)),
  });
  addEntries(file, file.root, { OutputIntents: [intent] });
}

function read(file: PdfFile, hasIntent = true): Found {
  if (hasIntent) addIntent(file);
  const pdf = openPdf(writePdf(file), new Findings());
  const findings = new Findings();
  const pages = new Map(listPages(pdf).map((one, index) => [one.number, index]));
  const structure = readStructure(pdf, pages, new Findings());
  const colours = new ColourSpaces(pdf, findings);
  const [texts, pictures] = [new Map<number, Map<number, string>>(), new Map<number, Map<number, number[]>>()];
  const resources = new Resources(pdf, findings);
  const fonts = new UsedFonts(pdf);
  checkPages({
    pdf,
    structure,
    colours,
    resources,
    fonts,
    findings,
    hasLanguage: dictionaryAt(pdf, pdf.root).has('Lang'),
    transparent: new Set(),
    texts,
    pictures,
  });
  colours.checkDevices(checkOutputIntents(pdf, findings));
  const [page] = listPages(pdf);
  const shown = dictionaryAt(pdf, dictionaryAt(pdf, dictionaryAt(pdf, page).get('Resources')).get('XObject'));
  const places = new Map(
    [['P', page] as const, ...shown].map(([key, one]) => [one instanceof PdfReference ? one.number : 0, key]),
  );
  const tell = <T>(all: ReadonlyMap<number, ReadonlyMap<number, T>>, say: (one: T) => string): string[] =>
    [...all].flatMap(([place, own]) =>
      [...own].map(([mcid, one]) => `${places.get(place) ?? '?'} ${mcid}: ${say(one)}`),
    );
  return {
    unmet: tellFindings(findings),
    said: tell(texts, (text) => text),
    bare: [...fonts.all].flatMap(({ codes }) =>
      [...codes].flatMap((bits, code) => ((bits & used.withoutActualText) === 0 ? [] : [code])),
    ),
    seen: tell(pictures, (numbers) => numbers.map((number) => places.get(number) ?? '?').join(' ')),
  };
}

const unmet = (wanted: Wanted): string[] => examine(wanted).unmet;

const tagged = (mcid: number, inside: string): string => `/P <</MCID ${mcid}>> BDC ${inside} EMC`;
const artifact = (inside: string): string => `/Artifact BMC ${inside} EMC`;

const inks = name('DeviceCMYK');
const shaded = dictionary({ PatternType: 2, Shading: dictionary({ ColorSpace: inks }) });

describe('a page', () => {
  it.each<[what: string, wanted: Wanted, told: string[]]>([
    ['with tagged content that both trees give to one tag', { content: tagged(0, 'f'), held: [0], parents: [0] }, []],
    ['with artifacts', { content: artifact('f') }, []],
    ['with something that is neither', { content: 'f' }, ['UA7.1-3 p1']],
    ['with content that no tag claims', { content: tagged(0, '') }, ['UA7.1-3 p1', 'parent-tree p1']],
    [
      'with content that the parent tree gives to another',
      { content: tagged(0, ''), held: [0], parents: ['other'] },
      ['parent-tree p1'],
    ],
    [
      'with content that the parent tree lacks',
      { content: tagged(0, ''), held: [0], parents: ['none'] },
      ['UA7.1-3 p1', 'parent-tree p1'],
    ],
    [
      'without a key in the parent tree',
      { content: tagged(0, ''), held: [0], parents: [0], page: { StructParents: null } },
      ['UA7.1-3 p1', 'parent-tree p1'],
    ],
    ['with actions', { content: '', page: { AA: dictionary({}) } }, ['A6.5.2-2 p1']],
    ['with steps', { content: '', page: { PresSteps: dictionary({}) } }, ['A6.10-2 p1']],
    ['of the smallest size', { content: '', page: { CropBox: [0, 0, 3, 3], TrimBox: [9, 9, 6, 6] } }, []],
    ['that is too narrow', { content: '', page: { BleedBox: [0, 0, 2, 90] } }, ['A6.1.13-11 p1']],
    ['that is too narrow, and far out', { content: '', page: { MediaBox: [100, 0, 101, 90] } }, ['A6.1.13-11 p1']],
    ['that is too low, and far up', { content: '', page: { MediaBox: [0, 100, 90, 101] } }, ['A6.1.13-11 p1']],
    ['whose box is none', { content: '', page: { CropBox: name('None') } }, []],
    ['that is too low', { content: '', page: { ArtBox: [0, 88, 90, 90] } }, ['A6.1.13-11 p1']],
    ['of the largest size', { content: '', page: { MediaBox: [0, 0, 14400, 14400] } }, []],
    ['that is too large', { content: '', page: { MediaBox: [0, 0, 14401, 90] } }, ['A6.1.13-11 p1']],
    ['whose content breaks off', { content: artifact('(a') }, ['content-syntax p1']],
    [
      'whose blending has colours of printers',
      { content: '', page: { Group: dictionary({ CS: inks }) } },
      ['A6.2.4.3-3 p1'],
    ],
    [
      'with patterns of colours of printers',
      {
        content: artifact('/Pattern cs /S scn f'),
        page: { Resources: dictionary({ Pattern: dictionary({ S: shaded }) }) },
      },
      ['A6.2.4.3-3 p1'],
    ],
    [
      'with patterns that nothing is painted with',
      {
        content: '/Pattern cs /S scn',
        page: { Resources: dictionary({ Pattern: dictionary({ S: shaded }) }) },
      },
      [],
    ],
    ['with black', { content: artifact('f'), hasIntent: false }, ['A6.2.4.3-4 p1']],
    ['with grey', { content: artifact('1 0 0 rg 0 g f'), hasIntent: false }, ['A6.2.4.3-4 p1']],
    ['with grey that nothing is painted with', { content: '0 g', hasIntent: false }, []],
    ['with a text in no language', { content: artifact('(a) Tj'), hasLanguage: false }, ['UA7.2-34 p1']],
    ['with a text for a span', { content: '/Span <</ActualText (a)>> BDC EMC' }, []],
    [
      'with a text for a span, in no language',
      { content: '/Span <</ActualText (a) /Alt (b) /E (c)>> BDC EMC', hasLanguage: false },
      ['UA7.2-30 p1', 'UA7.2-31 p1', 'UA7.2-32 p1'],
    ],
    [
      'with a text for a span, in its own language',
      { content: '/Span <</E (c) /Lang (en)>> BDC EMC', hasLanguage: false },
      [],
    ],
    ['with a text for something else, in no language', { content: '/P <</E (c)>> BDC EMC', hasLanguage: false }, []],
    ['with a span of an odd language', { content: '/Span <</Lang (_)>> BDC EMC' }, ['A6.7.4-1 p1', 'UA7.2-29 p1']],
  ])('%s', (_, wanted, told) => {
    expect(unmet(wanted)).toEqual(told);
  });

  it('says what its tagged content says', () => {
    const { said } = examine({
      content: `/F 9 Tf ${tagged(0, '(One) Tj')} ${artifact('(two) Tj')} /P /M BDC ( three) Tj EMC`,
      held: [0],
      parents: [0],
    });
    expect(said).toEqual(['P 0: One three']);
  });

  it('may be in several parts', () => {
    const file = makePdf(['One']);
    const [page] = listPages(file);
    const parts = ['/Artifact BMC', 'f EMC'].map((text) =>
      addObject(file, new PdfStream(dictionary({}), Buffer.from(text))),
    );
    addEntries(file, page, { Contents: [...parts, null] });
    expect(read(file).unmet).toEqual([]);
  });

  it('has its resources itself', () => {
    const file = makePdf(['One']);
    const [page = new PdfReference(0)] = listPages(file);
    const own = file.objects.get(page.number);
    if (!(own instanceof Map)) throw new Error('there is no page');
    const pages = own.get('Parent');
    addEntries(file, page, { Contents: addObject(file, new PdfStream(dictionary({}), Buffer.from('/F 9 Tf'))) });
    own.delete('Resources');
    expect(read(file).unmet).toEqual([]);
    const above = (key: string): void => {
      const fonts = dictionary({ [key]: dictionary({ Type: name('Font'), Subtype: name('Type1') }) });
      const resources = { Resources: dictionary({ Font: fonts }) };
      addEntries(file, pages instanceof PdfReference ? pages : undefined, resources);
    };
    above('Unused');
    expect(read(file).unmet).toEqual([]);
    above('F');
    expect(read(file).unmet).toEqual(['A6.2.2-2 p1']);
  });
});

describe('text of a document without a language', () => {
  const text = '/F 9 Tf (a) Tj';
  const told = { held: [0], parents: [0], element: { Lang: new PdfString('en') }, hasLanguage: false } as const;
  const untold = { ...told, element: {} } as const;
  const form: NonNullable<Wanted['objects']> = {
    A: [{ Resources: dictionary({ Font: dictionary({ F: dictionary({ Subtype: name('Type1') }) }) }) }, text],
  };

  it.each<[what: string, wanted: Wanted, told: string[]]>([
    ['has that of its tag', { ...told, content: tagged(0, text) }, []],
    ['has none by its tag', { ...untold, content: tagged(0, text) }, ['UA7.2-34 p1']],
    ['has none beside its tag', { ...told, content: artifact(text) }, ['UA7.2-34 p1']],
    ['has that of the tag around its form', { ...told, content: tagged(0, '/A Do'), objects: form }, []],
    ['has none by the tag around its form', { ...untold, content: tagged(0, '/A Do'), objects: form }, ['UA7.2-34 p1']],
    ['has none in a form beside its tag', { ...told, content: artifact('/A Do'), objects: form }, ['UA7.2-34 p1']],
    [
      'has that of its tag in a form within a form',
      {
        ...told,
        content: tagged(0, '/B Do'),
        objects: { ...form, B: [{}, '/A Do'] },
      },
      ['A6.2.2-2 p1'],
    ],
    ['needs none where an annotation shows it', { content: '', hasLanguage: false, shown: '(a) Tj' }, []],
    ['needs none where nothing shows it', { content: '/Artifact BMC EMC', hasLanguage: false }, []],
    ['that stands for a span has that of its tag', { ...told, content: '/Span <</MCID 0 /E (a)>> BDC EMC' }, []],
    [
      'that stands for a span has none by its tag',
      { ...untold, content: '/Span <</MCID 0 /E (a)>> BDC EMC' },
      ['UA7.2-32 p1'],
    ],
  ])('%s', (_, wanted, unmetOfIt) => {
    expect(unmet(wanted)).toEqual(unmetOfIt);
  });
});

it('a tag may have another text for its content', () => {
  const bare = (element: Entries): number[] =>
    examine({ content: tagged(0, '/F 9 Tf (a) Tj'), held: [0], parents: [0], element }).bare;
  expect(bare({})).toEqual([97]);
  expect(bare({ ActualText: new PdfString('A') })).toEqual([]);
});

it('what an annotation shows has resources of the page, or its own', () => {
  expect(unmet({ content: '', shown: '/F 9 Tf' })).toEqual(['A6.2.2-2 p1']);
  expect(unmet({ content: '', shown: '0 0 9 9 re f' })).toEqual([]);
});

describe('a form', () => {
  const objects = (content: string, entries: Entries = {}): NonNullable<Wanted['objects']> => ({
    A: [entries, content],
  });

  it.each<[what: string, wanted: Wanted, told: string[]]>([
    ['under a tag', { content: tagged(0, '/A Do'), objects: objects('f'), held: [0], parents: [0] }, []],
    ['in an artifact', { content: artifact('/A Do'), objects: objects('f') }, []],
    ['under no mark', { content: '/A Do', objects: objects('f') }, ['UA7.1-3 p1']],
    ['under no mark, with one of its own', { content: '/A Do', objects: objects(artifact('f')) }, []],
    [
      'with an artifact, under a tag',
      { content: tagged(0, '/A Do'), objects: objects(artifact('')), held: [0], parents: [0] },
      ['UA7.1-1 p1'],
    ],
    ['with tags of its own', { content: '/A Do', objects: objects(tagged(0, 'f'), { StructParents: 1 }) }, []],
    [
      'with tags of its own, twice',
      { content: '/A Do /A Do', objects: objects(tagged(0, 'f'), { StructParents: 1 }) },
      ['UA7.20-2 p1'],
    ],
    ['without tags, twice', { content: artifact('/A Do /A Do'), objects: objects('f') }, []],
    [
      'under another mark the second time',
      { content: `${artifact('/A Do')} /A Do`, objects: objects('f') },
      ['UA7.1-3 p1'],
    ],
    ['whose content breaks off', { content: artifact('/A Do'), objects: objects('(a') }, ['content-syntax p1']],
    [
      'with itself in it, of the resources around it',
      { content: artifact('/A Do'), objects: objects('/A Do f') },
      ['A6.2.2-2 p1'],
    ],
    [
      'whose blending has colours of printers',
      { content: artifact('/A Do'), objects: objects('f', { Group: dictionary({ CS: inks }) }) },
      ['A6.2.4.3-3 p1'],
    ],
    [
      'whose blending has colours of printers, not painted',
      { content: '', objects: objects('f', { Group: dictionary({ CS: inks }) }) },
      [],
    ],
    ['that is none', { content: '/B Do', objects: objects('f') }, ['UA7.1-3 p1']],
  ])('%s', (_, wanted, told) => {
    expect(unmet(wanted)).toEqual(told);
  });

  it('says what it has, by itself, with its own fonts or those around it', () => {
    const { said } = examine({
      content: '/A Do',
      objects: objects(`/F 9 Tf ${tagged(0, '(One) Tj')}`, { StructParents: 1 }),
    });
    expect(said).toEqual(['A 0: One']);
    const { said: none } = examine({
      content: '/A Do',
      objects: objects(`/F 9 Tf ${tagged(0, '(One) Tj')}`, { StructParents: 1, Resources: dictionary({}) }),
    });
    expect(none).toEqual(['A 0: ']);
  });
});

describe('a picture', () => {
  const picture = (key: string): NonNullable<Wanted['objects']> => ({ [key]: [{ Subtype: name('Image') }, ''] });

  it('is seen in the content that it stands in, in a form in that around the form', () => {
    const { seen, unmet: told } = examine({
      content: `${tagged(0, '/X Do /Y Do')} ${tagged(1, '/A Do')} ${artifact('/X Do')}`,
      objects: { ...picture('X'), ...picture('Y'), A: [{}, '/X Do'] },
      held: [0, 1],
      parents: [0, 1],
    });
    expect(seen).toEqual(['P 0: X Y', 'P 1: X']);
    // The form has no resources of its own.
    expect(told).toEqual(['A6.2.2-2 p1']);
  });

  it('under no mark is neither tagged nor an artifact', () => {
    expect(unmet({ content: '/X Do', objects: picture('X') })).toEqual(['UA7.1-3 p1']);
    expect(unmet({ content: artifact('/X Do'), objects: picture('X') })).toEqual([]);
  });

  it('has colours of its own, unless it is a mask', () => {
    const found = (entries: Entries): string[] =>
      unmet({
        content: artifact('/X Do'),
        objects: { X: [{ Subtype: name('Image'), ColorSpace: inks, ...entries }, ''] },
      });
    expect(found({})).toEqual(['A6.2.4.3-3 p1']);
    expect(found({ ImageMask: true })).toEqual([]);
  });
});
