/**
 * Fonts of several prints as one. Each print has of a font what its own pages use. The browser keeps the ids of
 * glyphs when it cuts a font, so that what they show with it stays as it is: only the font is exchanged.
 */
import {
  PdfName,
  PdfReference,
  PdfStream,
  addObject,
  decodeStream,
  dictionary,
  dictionaryAt,
  listAt,
  name,
  nameOf,
  packStream,
  resolve,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../pdf-file/index.ts';
import { readUnicodeMap, writeUnicodeMap } from '../archive/content/unicode-maps.ts';
import { readWidths } from '../archive/content/widths.ts';
import { joinPrograms, readProgram, writeProgram, type GlyphProgram } from './glyph-program.ts';

/** A composite font with the dictionaries that belong to it. */
interface PrintedFont {
  readonly number: number;
  readonly font: PdfDictionary;
  readonly descendant: PdfDictionary;
  readonly descriptor: PdfDictionary;
  readonly face: string;
  /** None of a kind that we cannot join. */
  readonly program: GlyphProgram | undefined;
  /** In thousandths of the type size, by glyph id; nothing where a glyph has none or was left out. */
  readonly widths: readonly (number | undefined)[];
  readonly texts: readonly (string | undefined)[];
}

/** What one font will be, and those that it takes the place of. */
interface Joined extends PrintedFont {
  readonly others: readonly number[];
}

/**
 * Changes fonts of the file. Those that cannot be joined stay, each under a name of its own.
 * @param prints numbers of the fonts of each print
 * @returns by its number, the font that takes the place of each other
 */
export function joinFonts(file: PdfFile, prints: readonly (readonly number[])[]): Map<number, PdfReference> {
  const joined: Joined[] = [];
  for (const print of prints) {
    const taken = new Set<number>();
    for (const font of print.flatMap((number) => readFont(file, number) ?? [])) {
      // Two of one print are two fonts, whatever they are called.
      const found = joined.flatMap((known, index) => {
        const both = taken.has(index) ? undefined : join(known, font);
        return both === undefined ? [] : [{ both, index }];
      })[0];
      if (found !== undefined) joined[found.index] = found.both;
      else joined.push({ ...font, others: [] });
      taken.add(found?.index ?? joined.length - 1);
    }
  }
  joined.forEach((font, index) => {
    if (font.others.length > 0) writeFont(file, font);
    nameFont(font, index);
  });
  return new Map(joined.flatMap(({ number, others }) => others.map((other) => [other, new PdfReference(number)])));
}

function readFont(file: PdfFile, number: number): PrintedFont | undefined {
  const font = dictionaryAt(file, new PdfReference(number));
  const descendant = dictionaryAt(file, listAt(file, font.get('DescendantFonts'))[0]);
  const descriptor = dictionaryAt(file, descendant.get('FontDescriptor'));
  const face = nameOf(font.get('BaseFont'))?.replace(/^[A-Z]{6}\+/, '');
  if (font.get('Subtype') !== PdfName.of('Type0') || face === undefined) return undefined;
  const stream = resolve(file, descriptor.get('FontFile2'));
  const program = stream instanceof PdfStream ? readProgram(decodeStream(file, stream)) : undefined;
  return {
    number,
    font,
    descendant,
    descriptor,
    face,
    program,
    widths: program === undefined ? [] : listOwnWidths(program, readWidths(file, font)),
    texts: readUnicodeMap(file, font.get('ToUnicode')),
  };
}

/** What is given for a glyph that is there as a part of others alone, or not at all, is not its own. */
function listOwnWidths({ metrics, unitsPerEm }: GlyphProgram, widthOf: (id: number) => number): (number | undefined)[] {
  return metrics.map(([width], id) => {
    const given = widthOf(id);
    return width > 0 && Math.abs(given - (width * 1000) / unitsPerEm) <= 1 ? given : undefined;
  });
}

/** @returns undefined if they are not the same font */
function join(one: Joined, other: PrintedFont): Joined | undefined {
  if (one.face !== other.face || one.program === undefined || other.program === undefined) return undefined;
  const program = joinPrograms(one.program, other.program);
  const widths = joinLists(one.widths, other.widths);
  const texts = joinLists(one.texts, other.texts);
  if (program === undefined || widths === undefined || texts === undefined) return undefined;
  return { ...one, program, widths, texts, others: [...one.others, other.number] };
}

/** @returns undefined if both have something in one place, and it is not the same */
function joinLists<Value>(
  one: readonly (Value | undefined)[],
  other: readonly (Value | undefined)[],
): (Value | undefined)[] | undefined {
  const both = Array.from({ length: Math.max(one.length, other.length) }, (_, id) => one[id] ?? other[id]);
  return both.every((value, id) => other[id] === undefined || other[id] === value) ? both : undefined;
}

function writeFont(file: PdfFile, { font, descendant, descriptor, program, widths, texts }: Joined): void {
  if (program === undefined) return;
  const bytes = writeProgram(program);
  const stream = packStream(dictionary({ Length1: bytes.length }), bytes);
  descriptor.set('FontFile2', addObject(file, stream));
  descendant.set('DW', 0);
  descendant.set('W', listWidths(widths));
  font.set('ToUnicode', addObject(file, writeUnicodeMap(texts, 2)));
}

/** `first [width width …]` for glyphs that follow each other (9.7.4.3). */
function listWidths(widths: readonly (number | undefined)[]): PdfValue[] {
  const list: PdfValue[] = [];
  let run: PdfValue[] | undefined;
  widths.forEach((width, id) => {
    if (width === undefined) run = undefined;
    else if (run === undefined) list.push(id, (run = [width]));
    else run.push(width);
  });
  return list;
}

/** 9.6.4: what is cut out of one font in different ways has different letters before its name. */
function nameFont({ font, descendant, descriptor, face }: PrintedFont, index: number): void {
  let letters = '';
  for (let rest = index; letters.length < 6; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(65 + (rest % 26));
  const own = name(`${letters}+${face}`);
  font.set('BaseFont', own);
  descendant.set('BaseFont', own);
  descriptor.set('FontName', own);
}
