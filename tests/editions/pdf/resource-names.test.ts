/** Fonts, states and pictures of a page are named by the order of their use, whatever the browser called them. */
import { describe, expect, it } from 'vitest';
import { nameResources } from '../../../src/editions/pdf/archive/content/resource-names.ts';
import {
  PdfReference,
  PdfStream,
  decodeStream,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfDictionary,
  type PdfFile,
} from '../../../src/pdf-file/index.ts';

const to = (number: number): PdfReference => new PdfReference(number);
const stream = (content: string, entries: PdfDictionary): PdfStream =>
  new PdfStream(new Map(entries), Buffer.from(content, 'latin1'));

/** Two pages with fonts 10 and 11, states 12 and 13 (one with a mask), a form, a pattern and a font of drawn letters. */
function makeFile(called: (kind: string, number: number) => string): PdfFile {
  const all = (kind: string, ...numbers: number[]): PdfDictionary =>
    new Map(numbers.map((number) => [called(kind, number), to(number)]));
  const font = (number: number): string => called('F', number);
  const first = `BT /${font(11)} 9 Tf (/F10 in a text) Tj /${font(10)} 9 Tf ET /${called('G', 13)} gs /${called('X', 14)} Do`;
  const second = `/Pattern cs /${called('P', 15)} scn BT /${font(16)} 9 Tf /${font(11)} 9 Tf ET /${called('G', 12)} gs /Unknown gs`;
  const page = (content: number, resources: Record<string, PdfDictionary>): PdfDictionary =>
    dictionary({ Type: name('Page'), Parent: to(2), Contents: to(content), Resources: dictionary(resources) });
  const drawn = dictionary({ ExtGState: all('G', 12, 13) });
  const form = dictionary({ Subtype: name('Form'), Resources: dictionary({ Font: all('F', 10, 11) }) });
  return {
    root: to(1),
    info: undefined,
    objects: new Map<number, PdfDictionary | PdfStream>([
      [1, dictionary({ Type: name('Catalog'), Pages: to(2) })],
      [2, dictionary({ Type: name('Pages'), Kids: [to(3), to(4)], Count: 2 })],
      [3, page(5, { Font: all('F', 10, 11, 16), ExtGState: all('G', 12, 13), XObject: all('X', 14) })],
      [4, page(6, { Font: all('F', 11, 16), ExtGState: all('G', 12), Pattern: all('P', 15) })],
      [5, stream(first, new Map())],
      [6, stream(second, new Map())],
      [10, dictionary({ Type: name('Font'), BaseFont: name('Text') })],
      [11, dictionary({ Type: name('Font'), BaseFont: name('Heads') })],
      [12, dictionary({ Type: name('ExtGState'), ca: 1 })],
      [13, dictionary({ Type: name('ExtGState'), SMask: dictionary({ S: name('Luminosity'), G: to(17) }) })],
      [14, stream(`BT /${font(10)} 8 Tf ET`, form)],
      [15, stream(`/${font(11)} 7 Tf`, dictionary({ PatternType: 1, Resources: dictionary({ Font: all('F', 11) }) }))],
      [16, dictionary({ Subtype: name('Type3'), CharProcs: dictionary({ a: to(18), b: to(19) }), Resources: drawn })],
      [17, stream(`BT /${font(11)} 6 Tf ET`, form)],
      [18, stream(`/${called('G', 12)} gs`, new Map())],
      [19, stream(`/${called('G', 13)} gs /${called('G', 12)} gs`, new Map())],
    ]),
  };
}

const plain = (): PdfFile => makeFile((kind, number) => `${kind}${number}`);

function contentOf(file: PdfFile, number: number): string {
  const found = file.objects.get(number);
  return found instanceof PdfStream ? Buffer.from(decodeStream(file, found)).toString('latin1') : '';
}

describe('names of resources', () => {
  it.each([
    [5, 'BT /F1 9 Tf (/F10 in a text) Tj /F2 9 Tf ET /G1 gs /X1 Do'],
    [6, '/Pattern cs /P1 scn BT /F3 9 Tf /F1 9 Tf ET /G2 gs /Unknown gs'],
    [14, 'BT /F2 8 Tf ET'],
    [15, '/F1 7 Tf'],
    [17, 'BT /F1 6 Tf ET'],
    [18, '/G2 gs'],
    [19, '/G1 gs /G2 gs'],
  ])('stream %i names them by their order in the pages', (number, content) => {
    const file = plain();
    nameResources(file);
    expect(contentOf(file, number)).toBe(content);
  });

  it('lists those that are used, each with its object, in the order of use', () => {
    const file = plain();
    nameResources(file);
    const resources = dictionaryAt(file, dictionaryAt(file, to(3)).get('Resources'));
    expect([...dictionaryAt(file, resources.get('Font'))]).toEqual([
      ['F1', to(11)],
      ['F2', to(10)],
    ]);
    expect([...dictionaryAt(file, resources.get('ExtGState'))]).toEqual([['G1', to(13)]]);
    const drawn = dictionaryAt(file, dictionaryAt(file, to(16)).get('Resources'));
    expect([...dictionaryAt(file, drawn.get('ExtGState'))]).toEqual([
      ['G2', to(12)],
      ['G1', to(13)],
    ]);
  });

  it('makes one file of two that differ in their names alone', () => {
    const [one, other] = [plain(), makeFile((kind, number) => `${kind}${(number * 7) % 101}`)];
    expect(writePdf(one)).not.toEqual(writePdf(other));
    nameResources(one);
    nameResources(other);
    expect(writePdf(one)).toEqual(writePdf(other));
  });
});
