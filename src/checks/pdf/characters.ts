/** What codes stand for (ISO 32000-1, 9.10): what is copied and read aloud. */
import {
  PdfName,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf-file/index.ts';
import { used } from './content.ts';
import { isIdentity, isOfCollection } from './encoding-cmaps.ts';
import type { Findings } from './findings.ts';
import type { UsedFont } from './fonts.ts';

const encodings = new Set(['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding']);
/** The first code that encodings have a character for. */
const firstPrinted = 32;

export function checkUnicode(pdf: PdfFile, use: UsedFont, findings: Findings): void {
  const { font, texts, codes, isWide, label, page } = use;
  if (isWide && !isIdentity(pdf, font)) {
    findings.leave('codes that an encoding of its own makes glyphs of');
    return;
  }
  if (
    isWide &&
    texts === undefined &&
    isOfCollection(pdf, dictionaryAt(pdf, listAt(pdf, font.get('DescendantFonts'))[0]))
  )
    return;
  const knows = isWide ? () => false : readEncoding(pdf, use, findings);
  for (let code = 0; code < codes.length; code += 1) {
    const bits: number = codes[code] ?? 0;
    if (bits === 0) continue;
    const text = texts?.get(code);
    if (text === undefined || text === '') {
      if ((isWide && code === 0) || knows(code)) continue;
      findings.add(['A6.2.11.7.2-1', 'UA7.21.7-1'], `${label} does not say which character its code ${code} is`, page);
    } else if (/[\0\uFFFE\uFEFF]/.test(text))
      findings.add(['A6.2.11.7.2-2', 'UA7.21.7-2'], `${label} maps its code ${code} to no character`, page);
    else if (isPrivate(text) && (bits & used.withoutActualText) !== 0)
      findings.add(
        'A6.2.11.7.3-1',
        `${label} maps its code ${code} to a private character, and no text stands for it`,
        page,
      );
  }
}

/** Whether a simple font says by its encoding what a code is (9.10.2). */
function readEncoding(pdf: PdfFile, { font, texts }: UsedFont, findings: Findings): (code: number) => boolean {
  const encoding = resolve(pdf, font.get('Encoding'));
  const entries = encoding instanceof Map ? encoding : undefined;
  const isTold = encodings.has(nameOf(encoding) ?? nameOf(entries?.get('BaseEncoding')) ?? '');
  const names = entries === undefined ? new Map<number, string>() : readDifferences(pdf, entries);
  const isSymbolic = (Number(dictionaryAt(pdf, font.get('FontDescriptor')).get('Flags') ?? 0) & 4) !== 0;
  // Its own encoding stands in its program; that of a TrueType font with symbols says nothing of characters.
  const isInProgram = texts === undefined && !isTold && !(nameOf(font.get('Subtype')) === 'TrueType' && isSymbolic);
  return (code) => {
    const name = names.get(code);
    if (name === undefined && !isInProgram) return isTold && code >= firstPrinted;
    if (name !== undefined && (texts !== undefined || /^(?:g|glyph|cid|index)?\d+$/i.test(name)))
      return isUnicodeName(name);
    if (name === undefined || !isUnicodeName(name))
      findings.leave('characters that a font tells by names of glyphs alone');
    return true;
  };
}

function isUnicodeName(name: string): boolean {
  return /^(?:uni[0-9A-F]{4}|u[0-9A-F]{4,6})$/.test(name);
}

/** 9.6.6: code, names from there on, another code … */
function readDifferences(pdf: PdfFile, encoding: PdfDictionary): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of listAt(pdf, encoding.get('Differences'))) {
    if (typeof item === 'number') code = item;
    else if (item instanceof PdfName) names.set(code++, item.name);
  }
  return names;
}

function isPrivate(text: string): boolean {
  return /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u.test(text);
}
