/** The few facts of a TrueType font program that a PDF must agree with: how many glyphs, how wide. */
export interface TrueType {
  readonly glyphs: number;
  /** Advance in thousandths of the em. */
  readonly widthOf: (glyph: number) => number;
}

/** Where its tables are, by name. */
function findTables(bytes: Buffer): Map<string, number> {
  const tables = new Map<string, number>();
  const count = bytes.length < 12 ? 0 : bytes.readUInt16BE(4);
  for (let index = 0; index < count && 28 + index * 16 <= bytes.length; index += 1)
    tables.set(bytes.toString('latin1', 12 + index * 16, 16 + index * 16), bytes.readUInt32BE(20 + index * 16));
  return tables;
}

/**
 * How many tables of characters there are, and whether one is of symbols (platform 3, encoding 0).
 * @returns undefined if it is no font of tables
 */
export function readCharacterMaps(bytes: Buffer): { readonly count: number; readonly hasSymbols: boolean } | undefined {
  const tables = findTables(bytes);
  if (tables.size === 0) return undefined;
  const cmap = tables.get('cmap');
  if (cmap === undefined || cmap + 4 > bytes.length) return { count: 0, hasSymbols: false };
  const count = bytes.readUInt16BE(cmap + 2);
  let hasSymbols = false;
  for (let at = cmap + 4; at + 8 <= bytes.length && at < cmap + 4 + count * 8; at += 8)
    hasSymbols ||= bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 0;
  return { count, hasSymbols };
}

/** @returns undefined if the tables are not there */
export function readTrueType(bytes: Buffer): TrueType | undefined {
  const tables = findTables(bytes);
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
