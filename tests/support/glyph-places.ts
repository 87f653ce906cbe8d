/** Where each glyph of a finished PDF stands, read from its content streams: to a hundredth of a point, as no reader of text has it. */
import { Fonts } from '../../src/editions/pdf/archive/content/glyph-texts.ts';
import {
  ContentTokens,
  PdfReference,
  PdfStream,
  decodeStream,
  dictionaryAt,
  identity,
  listPages,
  multiply,
  readPdf,
  resolveDictionary,
  type Matrix,
} from '../../src/pdf-file/index.ts';

export interface PlacedGlyph {
  readonly text: string;
  /** Points from the page's left edge. */
  readonly left: number;
  readonly right: number;
}

export interface GlyphLine {
  readonly page: number;
  /** Of its base line, points from the page's lower edge. */
  readonly y: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly text: string;
}

/** Page by page, from head to foot; what stands at the same height is one line. Spaces at the ends of lines are left out. */
export function readGlyphLines(bytes: Uint8Array): GlyphLine[] {
  const file = readPdf(bytes);
  const fonts = new Fonts(file);
  return listPages(file).flatMap((reference, page) => {
    const entries = resolveDictionary(file, reference);
    const contents = entries.get('Contents');
    const stream = contents instanceof PdfReference ? file.objects.get(contents.number) : undefined;
    if (!(stream instanceof PdfStream)) return [];
    const names = dictionaryAt(file, dictionaryAt(file, entries.get('Resources')).get('Font'));
    const lines = new Map<number, PlacedGlyph[]>();
    for (const { y, ...glyph } of placeGlyphs(decodeStream(file, stream), (name) => fonts.read(names.get(name)))) {
      const height = Math.round(y * 4) / 4;
      lines.set(height, [...(lines.get(height) ?? []), glyph]);
    }
    return [...lines].toSorted(([a], [b]) => b - a).map(([y, glyphs]) => lineOf(page, y, glyphs));
  });
}

function lineOf(page: number, y: number, placed: readonly PlacedGlyph[]): GlyphLine {
  const ordered = placed.toSorted((a, b) => a.left - b.left);
  const end = ordered.findLastIndex(({ text }) => text.trim() !== '') + 1;
  const glyphs = ordered.slice(0, end);
  return { page, y, glyphs, text: glyphs.map(({ text }) => text).join('') };
}

function* placeGlyphs(
  bytes: Uint8Array,
  fontOf: (name: string) => ReturnType<Fonts['read']>,
): Generator<PlacedGlyph & { readonly y: number }> {
  const tokens = new ContentTokens(bytes);
  const saved: Matrix[] = [];
  let matrix = identity;
  let text = identity;
  let font: ReturnType<Fonts['read']>;
  let size = 0;
  let at = 0;
  let way = 0;
  const six = (): Matrix => [0, 1, 2, 3, 4, 5].map((index) => tokens.number(index)) as unknown as Matrix;
  while (tokens.next()) {
    if (tokens.operator === 'q') saved.push(matrix);
    else if (tokens.operator === 'Q') matrix = saved.pop() ?? identity;
    else if (tokens.operator === 'cm') matrix = multiply(six(), matrix);
    else if (tokens.operator === 'Tf') [font, size] = [fontOf(tokens.name(0)), tokens.number(1)];
    else if (tokens.operator === 'Tm') [text, at, way] = [multiply(six(), matrix), 0, 0];
    else if (tokens.operator === 'Td') [way, at] = [way + tokens.number(0), way + tokens.number(0)];
    else if (tokens.operator === 'Tj' || tokens.operator === 'TJ') {
      for (let index = 0; index < tokens.count; index += 1) {
        const written = tokens.text(index);
        if (/^-?[\d.]+$/u.test(written)) at -= (tokens.number(index) * size) / 1000;
        for (const [code] of /^<[0-9A-Fa-f]+>$/u.test(written) ? written.matchAll(/[0-9A-Fa-f]{4}/gu) : []) {
          const glyph = Number.parseInt(code, 16);
          const width = ((font?.widthOf?.(glyph) ?? 0) * size) / 1000;
          const [left, right] = [text[4] + at * text[0], text[4] + (at + width) * text[0]];
          yield { text: font?.glyphs.textOf(glyph) ?? '', left, right, y: text[5] };
          at += width;
        }
      }
    }
  }
}
