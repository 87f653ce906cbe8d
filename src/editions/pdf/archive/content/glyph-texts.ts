/** What the glyphs of a font mean: its ToUnicode map (ISO 32000-1, 9.10.3), read and mended. */
import {
  PdfName,
  PdfReference,
  addObject,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';
import { readWidths } from './widths.ts';
import { readUnicodeMap, writeUnicodeMap } from './unicode-maps.ts';

/** Glyphs of a font by their codes. */
export interface Glyphs {
  /** Bytes of a code: 2 in composite fonts, 1 in all others. */
  readonly bytes: 1 | 2;
  textOf(code: number): string;
  /** Learns from an /ActualText what a glyph without a meaning of its own stands for. */
  note(code: number, text: string): void;
}

export interface Font {
  readonly name: string;
  readonly dictionary: PdfDictionary;
  readonly glyphs: Glyphs;
  /** Width of a glyph in thousandths of the type size; absent where the font has a space of its own. */
  readonly widthOf?: (code: number) => number;
  /** Code of a glyph for this character, as hexadecimal digits. */
  codeOf(character: string): string | undefined;
  /** Writes the map anew if meanings were missing in it. */
  mend(): void;
}

/** Stands for nothing that is read: for parts of a cluster whose text another glyph carries. */
const nothing = '\u200b';

/** Stands for characters that nobody but their author knows: no map may lead to them (ISO 19005-2, 6.2.11.7.3). */
const unknown = '\ufffd';
const isPrivate = /[\ue000-\uf8ff\ufeff\ufffe]/;

/** Letters that many faces draw with the glyphs of quotation marks: browsers take the glyph for the letter, which comes first. */
const quoteOf: ReadonlyMap<string, string> = new Map([
  ['\u02bb', '\u2018'],
  ['\u02bc', '\u2019'],
]);

/** Reads each font once. */
export class Fonts {
  readonly #file: PdfFile;
  readonly #known = new Map<number, Font>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  read(reference: PdfValue | undefined): Font | undefined {
    if (!(reference instanceof PdfReference)) return undefined;
    let font = this.#known.get(reference.number);
    if (font === undefined) {
      font = readFont(this.#file, reference);
      this.#known.set(reference.number, font);
    }
    return font;
  }

  all(): Iterable<Font> {
    return this.#known.values();
  }
}

function readFont(file: PdfFile, reference: PdfReference): Font {
  const entries = resolveDictionary(file, reference);
  const bytes = entries.get('Subtype') === PdfName.of('Type0') ? 2 : 1;
  const texts = readUnicodeMap(file, entries.get('ToUnicode'));
  const isDirty = replacePrivate(texts);
  const learnt = new Map<number, string>();
  const quotes = new Map<number, string>();
  const letters = new Set<number>();
  let codes: Map<string, number> | undefined;
  const glyphs: Glyphs = {
    bytes,
    textOf(code) {
      const text = texts[code];
      if (text !== undefined && text !== '\0') {
        // Here the letter is meant.
        if (quoteOf.has(text)) letters.add(code);
        return text;
      }
      if (!learnt.has(code)) learnt.set(code, nothing);
      return '';
    },
    note(code, text) {
      const known = texts[code];
      if (known !== undefined && quoteOf.get(known) === text) quotes.set(code, text);
      const isKnown = known !== undefined && known !== '\0' && known !== unknown;
      if (!isKnown && (learnt.get(code) ?? nothing) === nothing) learnt.set(code, text === '' ? nothing : text);
    },
  };
  const hex = (code: number): string =>
    code
      .toString(16)
      .toUpperCase()
      .padStart(bytes * 2, '0');
  const base = entries.get('BaseFont');
  return {
    name: base instanceof PdfName ? base.name : 'Type3',
    dictionary: entries,
    glyphs,
    ...(bytes === 2 ? { widthOf: readWidths(file, entries) } : {}),
    codeOf(character) {
      if (codes === undefined) {
        const found = new Map<string, number>();
        // Of several glyphs for one character the first one counts. Most codes of a large font have no text.
        texts.forEach((text, code) => {
          if (text !== undefined && !found.has(text)) found.set(text, code);
        });
        codes = found;
      }
      const code = codes.get(character);
      return code === undefined ? undefined : hex(code);
    },
    mend() {
      if (learnt.size === 0 && quotes.size === 0 && !isDirty) return;
      for (const [code, text] of learnt) texts[code] = text;
      for (const [code, text] of quotes) if (!letters.has(code)) texts[code] = text;
      entries.set('ToUnicode', addObject(file, writeUnicodeMap(texts, bytes)));
    },
  };
}

/** @returns whether there were any */
function replacePrivate(texts: (string | undefined)[]): boolean {
  let found = false;
  texts.forEach((text, code) => {
    if (text === undefined || !isPrivate.test(text)) return;
    texts[code] = unknown;
    found = true;
  });
  return found;
}
