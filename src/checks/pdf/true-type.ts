/** The few facts of a TrueType font program that a PDF must agree with: how many glyphs, how wide. */
export interface TrueType {
  readonly glyphs: number;
  /** Advance in thousandths of the em. */
  readonly widthOf: (glyph: number) => number;
}

/** @returns undefined if the tables are not there */
export function readTrueType(bytes: Buffer): TrueType | undefined {
  if (bytes.length < 12) return undefined;
  const tables = new Map<string, number>();
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count && 28 + index * 16 <= bytes.length; index += 1)
    tables.set(bytes.toString('latin1', 12 + index * 16, 16 + index * 16), bytes.readUInt32BE(20 + index * 16));
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
  const unitsPerEm = bytes.readUInt16BE(head + 18);
  const metrics = bytes.readUInt16BE(hhea + 34);
  return {
    glyphs: bytes.readUInt16BE(maxp + 4),
    widthOf: (glyph) => {
      const at = hmtx + Math.min(glyph, metrics - 1) * 4;
      return at + 2 <= bytes.length ? (bytes.readUInt16BE(at) / unitsPerEm) * 1000 : 0;
    },
  };
}
