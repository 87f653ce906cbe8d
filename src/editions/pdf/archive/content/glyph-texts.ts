/** What the glyphs of a font mean: reads, mends and writes ToUnicode maps (ISO 32000-1, 9.10.3). */
import { PdfName, PdfReference, PdfStream, addObject, decodeStream, packStream, resolve, resolveArray, resolveDictionary, type PdfDictionary, type PdfFile, type PdfValue } from '../../../../pdf-file/index.ts';

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
  const stream = resolve(file, entries.get('ToUnicode'));
  const source = stream instanceof PdfStream ? Buffer.from(decodeStream(file, stream)).toString('latin1') : '';
  const texts = readMap(source);
  const isDirty = replacePrivate(texts);
  const learnt = new Map<number, string>();
  let codes: Map<string, number> | undefined;
  const glyphs: Glyphs = {
    bytes,
    textOf(code) {
      const text = texts[code];
      if (text !== undefined && text !== '\0') return text;
      if (!learnt.has(code)) learnt.set(code, nothing);
      return '';
    },
    note(code, text) {
      const known = texts[code];
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
      if (learnt.size === 0 && !isDirty) return;
      for (const [code, text] of learnt) texts[code] = text;
      entries.set('ToUnicode', addObject(file, writeMap(texts, bytes)));
    },
  };
}

/** Widths of a composite font (9.7.4.3). */
function readWidths(file: PdfFile, entries: PdfDictionary): (code: number) => number {
  const descendant = resolveDictionary(file, resolveArray(file, entries.get('DescendantFonts'))[0]);
  const otherwise = resolve(file, descendant.get('DW'));
  const widths: number[] = [];
  const list = resolveArray(file, descendant.get('W'));
  for (let at = 0; at < list.length;) {
    const first = Number(list[at]);
    const next = resolve(file, list[at + 1]);
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths[first + index] = Number(width);
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code += 1) widths[code] = Number(list[at + 2]);
      at += 3;
    }
  }
  const rest = typeof otherwise === 'number' ? otherwise : 1000;
  return (code) => widths[code] ?? rest;
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

/** Texts by code. */
function readMap(source: string): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const [, body = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      texts[Number.parseInt(code, 16)] = readUnits(text);
    }
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    const ranges = body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g);
    for (const [, first = '', last = '', text = ''] of ranges) {
      const begin = Number.parseInt(first, 16);
      const units = readUnits(text);
      const head = units.slice(0, -1);
      const tail = units.charCodeAt(units.length - 1);
      for (let code = begin; code <= Number.parseInt(last, 16); code += 1) {
        texts[code] = head + String.fromCharCode(tail + code - begin);
      }
    }
  }
  return texts;
}

function readUnits(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 4) text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text;
}

function writeMap(texts: readonly (string | undefined)[], bytes: 1 | 2): PdfStream {
  const lines: string[] = [];
  texts.forEach((text, code) => {
    if (text === undefined) return;
    let hex = '';
    for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    lines.push(
      `<${code
        .toString(16)
        .toUpperCase()
        .padStart(bytes * 2, '0')}> <${hex}>`,
    );
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const last = 'F'.repeat(bytes * 2);
  const text = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${'0'.repeat(bytes * 2)}> <${last}>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
  return packStream(new Map(), Buffer.from(text, 'latin1'));
}
