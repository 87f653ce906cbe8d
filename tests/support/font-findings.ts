/** What is found of one font in a PDF made by hand. */
import { Findings } from '../../src/checks/pdf/findings.ts';
import { used } from '../../src/checks/pdf/content.ts';
import { checkFonts, UsedFonts } from '../../src/checks/pdf/fonts.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  name,
  writePdf,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from './made-pdf.ts';
import { tellFindings } from './pdf-findings.ts';

/** Entries of a dictionary; those that are undefined are not there. */
export type Entries = Readonly<Record<string, PdfValue | undefined>>;

/** Of a code that is drawn, and for which no other text stands. */
export const drawn = used.shown | used.withoutActualText | used.drawn;

interface FontFindings {
  readonly unmet: string[];
  readonly left: readonly string[];
  /** In the words that are told. */
  readonly texts: string[];
}

/** @param shown codes, with how they are used; the page is the third */
export function examineFont(
  make: (file: PdfFile) => PdfValue,
  shown: Readonly<Record<number, number>> = {},
): FontFindings {
  const file = makePdf(['One']);
  addEntries(file, file.root, { Font: addObject(file, make(file)) });
  const pdf = openPdf(writePdf(file), new Findings());
  const fonts = new UsedFonts(pdf);
  const font = fonts.use(dictionaryAt(pdf, dictionaryAt(pdf, pdf.root).get('Font')), 2);
  for (const [code, bits] of Object.entries(shown)) font.codes[Number(code)] = bits;
  const findings = new Findings();
  checkFonts(pdf, fonts, findings);
  return {
    unmet: tellFindings(findings).map((one) => one.replace(/ p3$/u, '')),
    left: findings.left,
    texts: findings.all.map(({ text }) => text),
  };
}

export function addStream(file: PdfFile, text: string | Uint8Array, entries: Entries = {}): PdfReference {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  return addObject(file, new PdfStream(dictionary(entries), bytes));
}

/** A character collection (9.7.3). */
export function systemOf(registry?: string, ordering?: string, supplement?: PdfValue): PdfDictionary {
  return dictionary({
    Registry: registry === undefined ? undefined : new PdfString(registry),
    Ordering: ordering === undefined ? undefined : new PdfString(ordering),
    Supplement: supplement,
  });
}

/** A font of one byte a code that is whole, but for these changes. */
export const simple =
  (changes: Entries = {}, descriptor: Entries | ((file: PdfFile) => Entries) = {}) =>
  (file: PdfFile): PdfValue =>
    dictionary({
      Type: name('Font'),
      Subtype: name('Type1'),
      BaseFont: name('Own'),
      FirstChar: 1,
      LastChar: 2,
      Widths: [500, 500],
      FontDescriptor: dictionary({
        FontFile: addStream(file, 'x'),
        ...(typeof descriptor === 'function' ? descriptor(file) : descriptor),
      }),
      ...changes,
    });

interface Composite {
  readonly font?: Entries;
  /** Of the font below it. */
  readonly below?: Entries;
  readonly descriptor?: Entries;
}

/** One of two bytes a code, with outlines that nobody examines. */
export const composite =
  (changes: Composite | ((file: PdfFile) => Composite) = {}) =>
  (file: PdfFile): PdfValue => {
    const { font, below, descriptor } = typeof changes === 'function' ? changes(file) : changes;
    return dictionary({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name('Own'),
      Encoding: name('Identity-H'),
      DescendantFonts: [
        dictionary({
          Type: name('Font'),
          Subtype: name('CIDFontType0'),
          BaseFont: name('Own'),
          FontDescriptor: dictionary({ FontFile3: addStream(file, 'x'), ...descriptor }),
          ...below,
        }),
      ],
      ...font,
    });
  };
