/** Font files as people have them, made of a package that is installed. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** What an English text needs: with more of it all tests of fonts would be slow. */
const letters = `${Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('')}\u00A0‘’“”–—…·©↩`;

/** Of the Latin slice of Alegreya: `400`, `700-italic` … */
export async function alegreya(face: string, format: 'truetype' | 'woff' | 'woff2' = 'truetype'): Promise<Buffer> {
  const [weight, style = 'normal'] = face.split('-');
  const path = `@fontsource/alegreya/files/alegreya-latin-${weight ?? ''}-${style}.woff2`;
  const options = { targetFormat: format } as const;
  return subsetFont(await readFile(require.resolve(path)), letters, options);
}

/** With other bits in OS/2 fsType. */
export function withEmbedding(ttf: Buffer, bits: number): Buffer {
  const changed = Buffer.from(ttf);
  const os2 = tablesOf(changed).get('OS/2');
  os2?.writeUInt16BE(bits, 8);
  return changed;
}

/** With an axis of weight from 300 to 900, along which nothing moves. */
export function asVariable(ttf: Buffer): Buffer {
  const glyphs = tablesOf(ttf).get('maxp')?.readUInt16BE(4) ?? 0;
  // https://learn.microsoft.com/typography/opentype/spec/fvar
  const fvar = Buffer.alloc(16 + 20);
  [1, 0, 16, 2, 1, 20, 0, 8].forEach((value, index) => void fvar.writeUInt16BE(value, index * 2));
  fvar.write('wght', 16, 'latin1');
  [300, 400, 900].forEach((value, index) => void fvar.writeInt32BE(value * 0x10000, 20 + index * 4));
  // Its name is one that is there.
  fvar.writeUInt16BE(2, 34);
  // https://learn.microsoft.com/typography/opentype/spec/gvar: no glyph has data.
  const gvar = Buffer.alloc(20 + (glyphs + 1) * 2);
  gvar.writeUInt16BE(1, 0);
  gvar.writeUInt16BE(1, 4);
  gvar.writeUInt32BE(gvar.length, 8);
  gvar.writeUInt16BE(glyphs, 12);
  gvar.writeUInt32BE(gvar.length, 16);
  return withTables(ttf, { fvar, gvar });
}

export function withTables(ttf: Buffer, more: Readonly<Record<string, Buffer>>): Buffer {
  const tables = [...tablesOf(ttf), ...Object.entries(more)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + tables.length * 16);
  ttf.copy(head, 0, 0, 4);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let offset = head.length;
  for (const [index, [tag, bytes]] of tables.entries()) {
    head.write(tag, 12 + index * 16, 'latin1');
    head.writeUInt32BE(offset, 20 + index * 16);
    head.writeUInt32BE(bytes.length, 24 + index * 16);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** Views of the tables, by their tags. */
function tablesOf(ttf: Buffer): Map<string, Buffer> {
  const count = ttf.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const row = 12 + index * 16;
      const [offset, length] = [ttf.readUInt32BE(row + 8), ttf.readUInt32BE(row + 12)];
      return [ttf.toString('latin1', row, row + 4), ttf.subarray(offset, offset + length)];
    }),
  );
}
