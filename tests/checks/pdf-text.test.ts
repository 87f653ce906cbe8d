/** Text of a PDF made by hand: its language, its fonts, and what is left unexamined. */
import { describe, expect, it } from 'vitest';
import { examinePdf } from '../../src/checks/pdf.ts';
import {
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  name,
  writePdf,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { makePdf } from '../support/made-pdf.ts';

type Entries = Readonly<Record<string, PdfValue>>;
type Make = (add: (value: Entries | PdfStream) => PdfReference) => Entries;

function examined(
  content: string,
  fonts: Make = () => ({}),
  catalog: Make = () => ({}),
): ReturnType<typeof examinePdf> {
  const adder =
    (file: PdfFile) =>
    (value: Entries | PdfStream): PdfReference =>
      addObject(file, value instanceof PdfStream ? value : dictionary(value));
  const file = makePdf([], {});
  const add = adder(file);
  const stream = add(new PdfStream(dictionary({}), Buffer.from(content)));
  const page = add({
    Type: name('Page'),
    MediaBox: [0, 0, 300, 300],
    Contents: stream,
    Resources: dictionary({ Font: dictionary(fonts(add)) }),
  });
  const root = file.objects.get(file.root.number);
  if (!(root instanceof Map)) throw new Error('no catalog');
  root.set('Pages', add({ Type: name('Pages'), Kids: [page], Count: 1 }));
  for (const [key, value] of Object.entries(catalog(add))) root.set(key, value);
  return examinePdf(writePdf(file));
}

/** What is not met of some requirements. */
function unmet(pattern: RegExp, ...made: Parameters<typeof examined>): string[] {
  return examined(...made)
    .findings.map(({ requirement }) => requirement)
    .filter((requirement) => pattern.test(requirement));
}

describe('text', () => {
  it.each([
    ['in no sequence', 'BT (a) Tj ET', true],
    ['in a sequence that names no language', '/P <</MCID 0>> BDC (a) Tj EMC', true],
    ['in a sequence that names one', '/Span <</Lang (en)>> BDC (a) Tj EMC', false],
    ['further within', '/Span <</Lang (en)>> BDC /P BMC (a) Tj EMC EMC', false],
    ['behind such a sequence', '/Span <</Lang (en)>> BDC EMC (a) Tj', true],
    ['of no letters at all', '0 0 9 9 re f', false],
  ])('%s lacks its language: %s → %s', (_what, content, isMissing) => {
    expect(unmet(/^UA7\.2-34$/, content)).toEqual(isMissing ? ['UA7.2-34'] : []);
    expect(unmet(/^UA7\.2-34$/, content, undefined, () => ({ Lang: new PdfString('en') }))).toEqual([]);
  });

  it.each([
    ['en-GB', []],
    ['_', ['A6.7.4-1', 'UA7.2-29']],
  ])('of a document has a language that is one: %s', (language, expected) => {
    const pattern = /^(?:A6\.7\.4|UA7\.2-29)/;
    expect(unmet(pattern, '', undefined, () => ({ Lang: new PdfString(language) }))).toEqual(expected);
    expect(unmet(pattern, '')).toEqual([]);
  });

  it('that stands for an expansion has the language around it', () => {
    const pattern = /^UA7\.2-3[012]$/;
    expect(unmet(pattern, '/Span <</E (et al)>> BDC EMC')).toEqual(['UA7.2-32']);
    expect(unmet(pattern, '/P <</Lang (en)>> BDC /Span <</E (et al)>> BDC EMC EMC')).toEqual([]);
  });
});

const font = (more: Entries): Entries => ({
  Type: name('Font'),
  Subtype: name('Type1'),
  BaseFont: name('Helvetica'),
  ...more,
});

describe('a font', () => {
  const pattern = /^A6\.2\.11/;
  const win = { Encoding: name('WinAnsiEncoding') };

  it('that every reader has needs no widths, but a program where it is drawn', () => {
    const fonts: Make = (add) => ({ F: add(font(win)) });
    expect(unmet(pattern, '/F 9 Tf (a) Tj', fonts)).toEqual(['A6.2.11.4.1-1']);
    expect(unmet(pattern, '/F 9 Tf 3 Tr (a) Tj', fonts)).toEqual([]);
    expect(unmet(pattern, 'q 3 Tr Q /F 9 Tf (a) Tj', fonts)).toEqual(['A6.2.11.4.1-1']);
  });

  it.each<[string, Entries, boolean]>([
    ['an encoding that is known everywhere', win, true],
    [
      'one with differences that are characters',
      { Encoding: dictionary({ Differences: [97, name('uni0041')] }) },
      true,
    ],
    ['glyphs by number', { Encoding: dictionary({ Differences: [97, name('g7')] }) }, false],
  ])('with %s says what its codes are: %o', (_what, more, isTold) => {
    expect(unmet(/^A6\.2\.11\.7/, '/F 9 Tf 3 Tr (a) Tj', (add) => ({ F: add(font(more)) }))).toEqual(
      isTold ? [] : ['A6.2.11.7.2-1'],
    );
  });

  it('whose glyphs are but names is said not to be examined', () => {
    const made = examined('/F 9 Tf 3 Tr (a) Tj', (add) => ({
      F: add(font({ Encoding: dictionary({ Differences: [97, name('alpha')] }) })),
    }));
    expect(made.left).toEqual(['characters that a font tells by names of glyphs alone']);
  });

  it.each<[what: string, registry: string, ordering: string, encoding: string, unmet: string[]]>([
    ['of its own characters', 'Adobe', 'Japan1', 'UniJIS-UTF16-H', []],
    ['of others', 'Adobe', 'GB1', 'UniJIS-UTF16-H', ['A6.2.11.3.1-1']],
    ['that nobody knows', 'Adobe', 'Japan1', 'Own-H', ['A6.2.11.3.3-1', 'A6.2.11.3.1-1']],
    ['that is none', 'Own', 'Own', 'Identity-H', []],
  ])('may have an encoding %s', (_what, registry, ordering, encoding, expected) => {
    const fonts: Make = (add) => ({
      F: add({
        ...font({ Subtype: name('Type0'), Encoding: name(encoding) }),
        DescendantFonts: [
          add(
            font({
              Subtype: name('CIDFontType0'),
              CIDSystemInfo: dictionary({
                Registry: new PdfString(registry),
                Ordering: new PdfString(ordering),
                Supplement: 0,
              }),
            }),
          ),
        ],
      }),
    });
    expect(unmet(/^A6\.2\.11\.3/, '/F 9 Tf 3 Tr <0001> Tj', fonts)).toEqual(expected);
  });
});

it.each([
  [true, []],
  [false, ['A6.7.2.2-1']],
])('a word that stands in an object of its own is seen, and nothing is not there: %s', (marked, expected) => {
  const file = makePdf([], { catalog: { MarkInfo: dictionary({ Marked: new PdfReference(90) }), AA: null } });
  file.objects.set(90, marked);
  const found = examinePdf(writePdf(file)).findings.map(({ requirement }) => requirement);
  expect(found.filter((one) => one === 'A6.7.2.2-1' || one === 'A6.5.2-1')).toEqual(expected);
});
