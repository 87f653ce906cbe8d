/** What is in a font file: its characters, and whether it may be printed. */
import * as fontkit from 'fontkit';
import { type Phrase, said } from '../report/index.ts';
import { type Memory, fingerprintInstallation } from '../system/index.ts';
import type { FontFace } from './theme.ts';

const known = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** The code points that a face really has (its cmap table), whatever its unicode-range says. */
export function charactersOf(face: FontFace): ReadonlySet<number> {
  const cached = known.get(face.bytes);
  if (cached !== undefined) return cached;
  const characters = new Set(openFont(face.bytes).characterSet);
  // The end mark of a cmap of format 4 (OpenType 1.9, cmap), no character.
  characters.delete(0xffff);
  known.set(face.bytes, characters);
  return characters;
}

/** The same of several faces, which need not be unpacked where that was done before. */
export async function learnCharacters(faces: readonly FontFace[], memory: Memory): Promise<void> {
  await Promise.all(
    faces.map(async (face) => {
      if (known.has(face.bytes)) return;
      const kept = await memory.recall('characters', [await fingerprintInstallation(), face.bytes], async () =>
        Promise.resolve(new Uint8Array(Uint32Array.from(charactersOf(face)).buffer)),
      );
      known.set(face.bytes, new Set(new Uint32Array(kept.slice().buffer)));
    }),
  );
}

/** Glyphs with which a face shows a text, by their numbers, and whether it lacks one. */
export function layOut(
  face: FontFace,
  text: string,
): { readonly glyphs: readonly number[]; readonly lacking: boolean } {
  const { glyphs } = openFont(face.bytes).layout(text);
  // Selectors that a face does not have are not shown: they lack nothing.
  const shown = glyphs.filter(({ codePoints }) => !codePoints.every((point) => point >= 0xfe00 && point <= 0xfe0f));
  return { glyphs: shown.map(({ id }) => id), lacking: shown.some(({ id }) => id === 0) };
}

/**
 * Why a font file cannot be used; `undefined` if it can. Chromium turns variable fonts and fonts with
 * PostScript outlines in woff2 into Type 3 or bitmaps in a PDF: neither is fit for printing.
 */
export function objectToFont(bytes: Uint8Array): Phrase | undefined {
  if (!(bytes[0] === 0x77 && bytes[1] === 0x4f && bytes[2] === 0x46 && bytes[3] === 0x32))
    return said`it is not a woff2 file`;
  try {
    const font = openFont(bytes);
    if (Object.keys(font.variationAxes).length > 0)
      return said`it is a variable font: only static ones can be printed well`;
    // The tables are unpacked only when something is asked of them.
    if (font.characterSet.length === 0 || font.numGlyphs === 0) return said`it has no characters`;
    for (const glyph of [0, font.numGlyphs - 1]) void font.getGlyph(glyph).path.commands.length;
    return undefined;
  } catch {
    return said`it is damaged`;
  }
}

export function openFont(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ('fonts' in font) throw new TypeError('a collection of fonts');
  return font;
}
