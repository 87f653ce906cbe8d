/** Fonts: embedded, with Unicode for every code that is shown, and with the widths that their programs have. */
import {
  PdfReference,
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
import { used, type FontUse } from './content.ts';
import type { Findings } from './findings.ts';
import { unpack } from './opened-pdf.ts';
import type { Requirement } from './requirements.ts';
import { readTrueType, type TrueType } from './true-type.ts';

const fontTypes = new Set(['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0', 'CIDFontType0', 'CIDFontType2']);
const programTypes = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);
const programKeys = ['FontFile', 'FontFile2', 'FontFile3'] as const;
const identities = new Set(['Identity-H', 'Identity-V']);

interface UsedFont extends FontUse {
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
    const made = { isWide, codes: new Uint8Array(isWide ? 65536 : 256), font, page, texts, textOf };
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
    const subtype = nameOf(each.font.get('Subtype'));
    if (subtype === 'Type0') checkComposite(pdf, each, findings);
    else checkSimple(pdf, each, findings);
    checkUnicode(each, findings);
  }
}

function label(font: PdfDictionary): string {
  return `the font ${nameOf(font.get('BaseFont')) ?? nameOf(font.get('Name')) ?? 'without a name'}`;
}

function checkDictionary(font: PdfDictionary, findings: Findings, page: number): void {
  const subtype = nameOf(font.get('Subtype')) ?? '';
  if (nameOf(font.get('Type')) !== 'Font')
    findings.add('A6.2.11.2-1', `${label(font)} does not say that it is one`, page);
  if (!fontTypes.has(subtype)) findings.add('A6.2.11.2-2', `${label(font)} is of the unknown kind “${subtype}”`, page);
  const base = nameOf(font.get('BaseFont'));
  if (subtype !== 'Type3' && base === undefined) findings.add('A6.2.11.2-3', 'a font has no name', page);
  if (base !== undefined && !isUtf8(base)) findings.add('A6.1.8-1', 'the name of a font is not UTF-8', page);
}

export function isUtf8(bytes: string): boolean {
  return !Buffer.from(bytes, 'latin1').toString('utf8').includes('\uFFFD');
}

/** 9.6: one byte a code. Chromium writes Type 3 fonts of this kind, for outlines that are no TrueType. */
function checkSimple(pdf: PdfFile, { font, page }: UsedFont, findings: Findings): void {
  const first = resolve(pdf, font.get('FirstChar'));
  const last = resolve(pdf, font.get('LastChar'));
  if (typeof first !== 'number') findings.add('A6.2.11.2-4', `${label(font)} has no FirstChar`, page);
  if (typeof last !== 'number') findings.add('A6.2.11.2-5', `${label(font)} has no LastChar`, page);
  const widths = listAt(pdf, font.get('Widths'));
  if (typeof first !== 'number' || typeof last !== 'number' || widths.length !== last - first + 1)
    findings.add('A6.2.11.2-6', `${label(font)} has not one width for each code`, page);
  if (nameOf(font.get('Subtype')) !== 'Type3') checkProgram(pdf, font, label(font), findings, page);
}

/** @returns the font program */
function checkProgram(
  pdf: PdfFile,
  font: PdfDictionary,
  name: string,
  findings: Findings,
  page: number,
): PdfStream | undefined {
  const descriptor = dictionaryAt(pdf, font.get('FontDescriptor'));
  const key = programKeys.find((each) => descriptor.has(each));
  const program = key === undefined ? undefined : resolve(pdf, descriptor.get(key));
  if (!(program instanceof PdfStream)) {
    findings.add(['A6.2.11.4.1-1', 'UA7.21.4.1-1'], `${name} is not embedded`, page);
    return undefined;
  }
  const kind = nameOf(program.dictionary.get('Subtype'));
  if (kind !== undefined && !programTypes.has(kind))
    findings.add('A6.2.11.2-7', `${name} has a program of the unknown kind “${kind}”`, page);
  return program;
}

/** 9.7: Type 0 with one CIDFont below it. */
function checkComposite(pdf: PdfFile, use: UsedFont, findings: Findings): void {
  const { font, page } = use;
  const encoding = nameOf(resolve(pdf, font.get('Encoding')));
  if (encoding === undefined || !identities.has(encoding)) {
    const ids: Requirement[] = ['A6.2.11.3.1-1', 'UA7.21.3.1-1', 'A6.2.11.3.3-1', 'UA7.21.3.3-1'];
    findings.add(ids, `${label(font)} has another encoding than Identity`, page);
  }
  const descendant = dictionaryAt(pdf, listAt(pdf, font.get('DescendantFonts'))[0]);
  checkDictionary(descendant, findings, page);
  const program = checkProgram(pdf, descendant, label(font), findings, page);
  if (nameOf(descendant.get('Subtype')) !== 'CIDFontType2' || program === undefined) return;
  const map = descendant.get('CIDToGIDMap');
  if (map === undefined)
    findings.add(['A6.2.11.3.2-1', 'UA7.21.3.2-1'], `${label(font)} does not map its codes to glyphs`, page);
  if (nameOf(map) !== 'Identity') return;
  const trueType = readTrueType(unpack(pdf, program));
  if (trueType !== undefined) checkGlyphs(pdf, use, descendant, trueType, findings);
}

/** Codes are glyphs: they are in the program, they are not its `.notdef`, they are as wide as they should be. */
function checkGlyphs(
  pdf: PdfFile,
  { font, codes, page }: UsedFont,
  descendant: PdfDictionary,
  { glyphs, widthOf }: TrueType,
  findings: Findings,
): void {
  if (codes[0] !== 0)
    findings.add(
      ['A6.2.11.8-1', 'UA7.21.8-1'],
      `${label(font)} has no glyph for a character that stands in the text`,
      page,
    );
  const widths = readWidths(pdf, descendant);
  const fallback = descendant.get('DW');
  for (let code = 0; code < codes.length; code += 1) {
    if (codes[code] === 0) continue;
    if (code >= glyphs) {
      findings.add(['A6.2.11.4.1-2', 'UA7.21.4.1-2'], `${label(font)} lacks glyph ${code}, which is shown`, page);
      continue;
    }
    const width = widths.get(code) ?? (typeof fallback === 'number' ? fallback : 1000);
    if (Math.abs(width - widthOf(code)) > 1)
      findings.add(
        ['A6.2.11.5-1', 'UA7.21.5-1'],
        `${label(font)} has another width for glyph ${code} than its program`,
        page,
      );
  }
}

/** 9.7.4.3 */
function readWidths(pdf: PdfFile, descendant: PdfDictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const items = listAt(pdf, descendant.get('W'));
  for (let at = 0; at < items.length;) {
    const first = Number(items[at]);
    const next = items[at + 1];
    const group = next instanceof PdfReference ? resolve(pdf, next) : next;
    if (Array.isArray(group)) {
      group.forEach((width, index) => widths.set(first + index, Number(width)));
      at += 2;
    } else {
      const last = Math.min(Number(group), 65535);
      for (let code = first; code <= last; code += 1) widths.set(code, Number(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/** 9.10: what is copied and read aloud. */
function checkUnicode({ font, texts, codes, isWide, page }: UsedFont, findings: Findings): void {
  // A simple font may name its glyphs instead; ours never does.
  for (let code = 0; code < codes.length; code += 1) {
    const bits: number = codes[code] ?? 0;
    if (bits === 0) continue;
    const text = texts?.get(code);
    if (text === undefined || text === '') {
      if (isWide && code === 0) continue;
      findings.add(
        ['A6.2.11.7.2-1', 'UA7.21.7-1'],
        `${label(font)} does not say which character its code ${code} is`,
        page,
      );
    } else if (/[\0\uFFFE\uFEFF]/.test(text))
      findings.add(['A6.2.11.7.2-2', 'UA7.21.7-2'], `${label(font)} maps its code ${code} to no character`, page);
    else if (isPrivate(text) && (bits & used.withoutActualText) !== 0)
      findings.add(
        'A6.2.11.7.3-1',
        `${label(font)} maps its code ${code} to a private character, and no text stands for it`,
        page,
      );
  }
}

function isPrivate(text: string): boolean {
  return /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u.test(text);
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
