/** Fonts: embedded, with Unicode for every code that is shown, and with the widths that their programs have. */
import {
  PdfStream,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfDictionary,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import { readToUnicode } from './cmap.ts';
import { checkUnicode } from './characters.ts';
import { used, type FontUse } from './content.ts';
import { checkEncoding, isIdentity } from './encoding-cmaps.ts';
import type { Findings } from './findings.ts';
import { checkGlyphs } from './glyphs.ts';
import { unpack } from './opened-pdf.ts';
import { readCharacterMaps, readTrueType } from './true-type.ts';

const fontTypes = new Set(['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0', 'CIDFontType0', 'CIDFontType2']);
const programTypes = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);
const programKeys = ['FontFile', 'FontFile2', 'FontFile3'] as const;
/** 9.6.2.2: every reader has them, with their widths. */
const standardFonts = new Set(
  (
    'Times-Roman Times-Bold Times-Italic Times-BoldItalic Helvetica Helvetica-Bold Helvetica-Oblique ' +
    'Helvetica-BoldOblique Courier Courier-Bold Courier-Oblique Courier-BoldOblique Symbol ZapfDingbats'
  ).split(' '),
);

export interface UsedFont extends FontUse {
  /** What it is called in messages. */
  readonly label: string;
  readonly font: PdfDictionary;
  /** What its codes stand for (9.10.3); undefined if it does not say so. */
  readonly texts: ReadonlyMap<number, string> | undefined;
  /** Index of the page that first used it. */
  readonly page: number;
}

/** The fonts that a file's pages use, each with the codes that are shown. */
export class UsedFonts {
  readonly #fonts = new Map<PdfDictionary, UsedFont>();
  readonly #pdf: PdfFile;

  constructor(pdf: PdfFile) {
    this.#pdf = pdf;
  }

  /** @param page index of the page that uses it */
  use(font: PdfDictionary, page: number): FontUse {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const isWide = nameOf(font.get('Subtype')) === 'Type0';
    const map = resolve(this.#pdf, font.get('ToUnicode'));
    const texts = map instanceof PdfStream ? readToUnicode(unpack(this.#pdf, map)) : undefined;
    const textOf = (code: number): string => texts?.get(code) ?? '';
    const made = {
      label: labelOf(font),
      isWide,
      codes: new Uint8Array(isWide ? 65536 : 256),
      font,
      page,
      texts,
      textOf,
    };
    this.#fonts.set(font, made);
    return made;
  }

  get all(): Iterable<UsedFont> {
    return this.#fonts.values();
  }
}

export function checkFonts(pdf: PdfFile, fonts: UsedFonts, findings: Findings): void {
  for (const each of fonts.all) {
    checkDictionary(each.font, findings, each.page);
    if (each.isWide) checkComposite(pdf, each, findings);
    else checkSimple(pdf, each, findings);
    checkUnicode(pdf, each, findings);
  }
}

function labelOf(font: PdfDictionary): string {
  return `the font ${nameOf(font.get('BaseFont')) ?? nameOf(font.get('Name')) ?? 'without a name'}`;
}

function checkDictionary(font: PdfDictionary, findings: Findings, page: number): void {
  const subtype = nameOf(font.get('Subtype')) ?? '';
  if (nameOf(font.get('Type')) !== 'Font')
    findings.add('A6.2.11.2-1', `${labelOf(font)} does not say that it is one`, page);
  if (!fontTypes.has(subtype))
    findings.add('A6.2.11.2-2', `${labelOf(font)} is of the unknown kind “${subtype}”`, page);
  const base = nameOf(font.get('BaseFont'));
  if (subtype !== 'Type3' && base === undefined) findings.add('A6.2.11.2-3', 'a font has no name', page);
  if (base !== undefined && !isUtf8(base)) findings.add('A6.1.8-1', 'the name of a font is not UTF-8', page);
}

export function isUtf8(bytes: string): boolean {
  return !Buffer.from(bytes, 'latin1').toString('utf8').includes('\uFFFD');
}

/** 9.6: one byte a code. Chromium writes Type 3 fonts of this kind, for outlines that are no TrueType. */
function checkSimple(pdf: PdfFile, use: UsedFont, findings: Findings): void {
  const { font } = use;
  const subtype = nameOf(font.get('Subtype'));
  const isStandard = subtype === 'Type1' && standardFonts.has(nameOf(font.get('BaseFont')) ?? '');
  if (!isStandard || font.has('FontDescriptor')) checkWidths(pdf, use, findings);
  if (subtype === 'Type3') return;
  const program = checkProgram(pdf, font, use, findings);
  if (program === undefined) return;
  if (subtype === 'TrueType') checkTrueType(pdf, use, program, findings);
  findings.leave(`glyphs and widths of ${subtype === 'TrueType' ? 'simple TrueType' : 'Type 1'} fonts`);
}

function checkWidths(pdf: PdfFile, { font, label, page }: UsedFont, findings: Findings): void {
  const first = font.get('FirstChar');
  const last = font.get('LastChar');
  if (typeof first !== 'number') findings.add('A6.2.11.2-4', `${label} has no FirstChar`, page);
  if (typeof last !== 'number') findings.add('A6.2.11.2-5', `${label} has no LastChar`, page);
  const widths = listAt(pdf, font.get('Widths'));
  if (widths.length !== Number(last) - Number(first) + 1)
    findings.add('A6.2.11.2-6', `${label} has not one width for each code`, page);
}

/** @returns the font program */
function checkProgram(
  pdf: PdfFile,
  font: PdfDictionary,
  { label, codes, page }: UsedFont,
  findings: Findings,
): PdfStream | undefined {
  const descriptor = dictionaryAt(pdf, font.get('FontDescriptor'));
  const key = programKeys.find((each) => descriptor.has(each));
  const program = key === undefined ? undefined : resolve(pdf, descriptor.get(key));
  if (!(program instanceof PdfStream)) {
    // Text that is not drawn, as that behind a scan, needs no font.
    if (codes.some((bits) => (bits & used.drawn) !== 0))
      findings.add(['A6.2.11.4.1-1', 'UA7.21.4.1-1'], `${label} is not embedded`, page);
    return undefined;
  }
  const kind = nameOf(program.dictionary.get('Subtype'));
  if (kind !== undefined && !programTypes.has(kind))
    findings.add('A6.2.11.2-7', `${label} has a program of the unknown kind “${kind}”`, page);
  return program;
}

/** 6.2.11.6 of PDF/A-2: how a simple TrueType font finds its glyphs. */
function checkTrueType(pdf: PdfFile, { font, label, page }: UsedFont, program: PdfStream, findings: Findings): void {
  const isSymbolic = (Number(dictionaryAt(pdf, font.get('FontDescriptor')).get('Flags') ?? 0) & 4) !== 0;
  const encoding = resolve(pdf, font.get('Encoding'));
  if (isSymbolic && encoding !== undefined)
    findings.add(['A6.2.11.6-3', 'UA7.21.6-3'], `${label} has symbols, and an encoding of letters`, page);
  const base = nameOf(encoding) ?? (encoding instanceof Map ? nameOf(encoding.get('BaseEncoding')) : undefined);
  if (!isSymbolic && base !== 'MacRomanEncoding' && base !== 'WinAnsiEncoding')
    findings.add(['A6.2.11.6-2', 'UA7.21.6-2'], `${label} has no encoding that is known everywhere`, page);
  if (!isSymbolic && encoding instanceof Map && encoding.has('Differences'))
    findings.leave('names of glyphs in simple TrueType fonts');
  const maps = readCharacterMaps(unpack(pdf, program));
  if (maps === undefined) return;
  const isSound = isSymbolic ? maps.count === 1 || maps.hasSymbols : maps.hasSymbols ? maps.count > 1 : maps.count > 0;
  if (isSound) return;
  if (isSymbolic) findings.add(['A6.2.11.6-4', 'UA7.21.6-4'], `${label} has no table of its symbols`, page);
  else findings.add(['A6.2.11.6-1', 'UA7.21.6-1'], `${label} has no table of its letters`, page);
}

/** 9.7: Type 0 with one CIDFont below it. */
function checkComposite(pdf: PdfFile, use: UsedFont, findings: Findings): void {
  const { font, label, page } = use;
  const descendant = dictionaryAt(pdf, listAt(pdf, font.get('DescendantFonts'))[0]);
  checkEncoding(pdf, font, descendant, label, findings, page);
  checkDictionary(descendant, findings, page);
  const program = checkProgram(pdf, descendant, use, findings);
  if (program === undefined) return;
  if (dictionaryAt(pdf, descendant.get('FontDescriptor')).has('CIDSet')) findings.leave('lists of the glyphs in fonts');
  if (nameOf(descendant.get('Subtype')) !== 'CIDFontType2') {
    findings.leave('glyphs and widths of CFF fonts');
    return;
  }
  const map = resolve(pdf, descendant.get('CIDToGIDMap'));
  const isIdentical = nameOf(map) === 'Identity';
  if (!isIdentical && !(map instanceof PdfStream))
    findings.add(['A6.2.11.3.2-1', 'UA7.21.3.2-1'], `${label} does not map its codes to glyphs`, page);
  else if (!isIdentical || !isIdentity(pdf, font)) findings.leave('glyphs of fonts that number them anew');
  else {
    const trueType = readTrueType(unpack(pdf, program));
    if (trueType !== undefined) checkGlyphs(pdf, use, descendant, trueType, findings);
  }
}

/** Entries of a resource dictionary's category. */
export function resourceAt(
  pdf: PdfFile,
  resources: PdfDictionary,
  category: string,
  name: string,
): PdfValue | undefined {
  return dictionaryAt(pdf, resources.get(category)).get(name);
}
