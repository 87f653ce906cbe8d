/** TrueType font programs made by hand: how many glyphs, how wide they are, and which tables of characters there are. */
export interface TrueTypeFont {
  /** In units of 2,000 an em; the last is that of all glyphs after it. */
  readonly widths?: readonly number[];
  /** Absent: as many as widths. */
  readonly glyphs?: number;
  /** Platform and encoding of each table of characters; absent: there is no place for such tables. */
  readonly maps?: readonly (readonly [platform: number, encoding: number])[];
  /** What stands behind all tables; the tables of characters are the last of them. */
  readonly end?: Uint8Array;
}

export function trueType({ widths = [1000], glyphs = widths.length, maps, end }: TrueTypeFont = {}): Buffer {
  const tables = new Map<string, Buffer>([
    ['head', numbers(54, [18, 2000])],
    ['maxp', numbers(6, [4, glyphs])],
    ['hhea', numbers(36, [34, widths.length])],
    ['hmtx', numbers(widths.length * 4, ...widths.map((width, index) => [index * 4, width] as const))],
    ...(maps === undefined ? [] : ([['cmap', characterMaps(maps)]] as const)),
  ]);
  const head = Buffer.alloc(12 + tables.size * 16);
  head.writeUInt16BE(tables.size, 4);
  let offset = head.length;
  for (const [index, [tag, bytes]] of [...tables].entries()) {
    head.write(tag, 12 + index * 16, 'latin1');
    head.writeUInt32BE(offset, 20 + index * 16);
    head.writeUInt32BE(bytes.length, 24 + index * 16);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...tables.values(), ...(end === undefined ? [] : [end])]);
}

function characterMaps(maps: NonNullable<TrueTypeFont['maps']>): Buffer {
  const rows = maps.flatMap(([platform, encoding], index) => [
    [4 + index * 8, platform] as const,
    [6 + index * 8, encoding] as const,
  ]);
  return numbers(4 + maps.length * 8, [2, maps.length], ...rows);
}

/** So many bytes, with numbers of two bytes in them. */
function numbers(length: number, ...values: readonly (readonly [at: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [at, value] of values) bytes.writeUInt16BE(value, at);
  return bytes;
}
