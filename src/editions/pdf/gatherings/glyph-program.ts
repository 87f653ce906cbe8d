/**
 * Programs of TrueType fonts (ISO 14496-22), as far as PDF needs them: glyphs by their ids, and what all glyphs
 * have in common. Of two programs with parts of the same font one is made that has the glyphs of both.
 */

export interface GlyphProgram {
  readonly unitsPerEm: number;
  /** By name; those of them that a PDF needs (ISO 32000-1, 9.9). */
  readonly tables: ReadonlyMap<string, Buffer>;
  /** Outlines by glyph id, as they stand in `glyf`; empty where a glyph has none or was left out. */
  readonly outlines: readonly Buffer[];
  /** Width and bearing by glyph id, as they stand in `hmtx`. */
  readonly metrics: readonly (readonly [width: number, bearing: number])[];
}

/** What the instructions of all glyphs rest on. */
const instructions = ['cvt ', 'fpgm', 'prep'] as const;

/** @returns undefined if it is no program of this kind */
export function readProgram(bytes: Uint8Array): GlyphProgram | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = readTables(data);
    const [head, maxp, hhea, hmtx, loca, glyf] = ['head', 'maxp', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) => {
      const table = tables.get(tag);
      if (table === undefined) throw new RangeError(tag);
      return table;
    }) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
    const count = maxp.readUInt16BE(4);
    const isLong = head.readInt16BE(50) !== 0;
    const offset = (id: number): number => (isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
    const ids = Array.from({ length: count }, (_, id) => id);
    const full = hhea.readUInt16BE(34);
    return {
      unitsPerEm: head.readUInt16BE(18),
      tables,
      outlines: ids.map((id) => glyf.subarray(offset(id), offset(id + 1))),
      metrics: ids.map((id) => {
        const bearing = id < full ? id * 4 + 2 : full * 4 + (id - full) * 2;
        return [hmtx.readUInt16BE(Math.min(id, full - 1) * 4), hmtx.readInt16BE(bearing)];
      }),
    };
  } catch (cause) {
    // It ends before its tables do, or lacks one of them.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function readTables(data: Buffer): Map<string, Buffer> {
  const count = data.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const start = data.readUInt32BE(at + 8);
      return [data.toString('latin1', at, at + 4), data.subarray(start, start + data.readUInt32BE(at + 12))];
    }),
  );
}

/** @returns undefined if they are not parts of the same font: glyphs of one id that differ, other instructions */
export function joinPrograms(one: GlyphProgram, other: GlyphProgram): GlyphProgram | undefined {
  if (one.unitsPerEm !== other.unitsPerEm) return undefined;
  if (instructions.some((tag) => !areSame(one.tables.get(tag), other.tables.get(tag)))) return undefined;
  const longer = one.outlines.length >= other.outlines.length ? one : other;
  const outlines: Buffer[] = [];
  const metrics: (readonly [number, number])[] = [];
  for (let id = 0; id < longer.outlines.length; id += 1) {
    const outline = either(one.outlines[id], other.outlines[id], ({ length }) => length === 0, areSame);
    const isMissing = ([width, bearing]: readonly [number, number]): boolean => width === 0 && bearing === 0;
    const metric = either(one.metrics[id], other.metrics[id], isMissing, (a, b) => a[0] === b[0] && a[1] === b[1]);
    if (outline === undefined || metric === undefined) return undefined;
    outlines.push(outline);
    metrics.push(metric);
  }
  const tables = new Map(longer.tables);
  for (const [tag, join] of [
    ['head', joinHeads],
    ['maxp', joinLimits],
    ['hhea', joinLines],
  ] as const) {
    const [a, b] = [longer.tables.get(tag), (longer === one ? other : one).tables.get(tag)];
    if (a !== undefined && b !== undefined) tables.set(tag, join(a, b));
  }
  return { unitsPerEm: one.unitsPerEm, tables, outlines, metrics };
}

/** What one of two has; undefined if both have something and it is not the same. */
function either<Value>(
  one: Value | undefined,
  other: Value | undefined,
  isMissing: (value: Value) => boolean,
  isSame: (one: Value, other: Value) => boolean,
): Value | undefined {
  if (one === undefined || isMissing(one)) return other ?? one;
  if (other === undefined || isMissing(other) || isSame(one, other)) return one;
  return undefined;
}

function areSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

/** The box around all glyphs. */
function joinHeads(one: Buffer, other: Buffer): Buffer {
  const head = Buffer.from(one);
  for (const at of [36, 38]) head.writeInt16BE(Math.min(one.readInt16BE(at), other.readInt16BE(at)), at);
  for (const at of [40, 42]) head.writeInt16BE(Math.max(one.readInt16BE(at), other.readInt16BE(at)), at);
  return head;
}

/** The most that any glyph has of anything; the number of glyphs is written with them. */
function joinLimits(one: Buffer, other: Buffer): Buffer {
  const limits = Buffer.from(one);
  for (let at = 6; at + 1 < Math.min(one.length, other.length); at += 2)
    limits.writeUInt16BE(Math.max(one.readUInt16BE(at), other.readUInt16BE(at)), at);
  return limits;
}

/** The widest glyph, the smallest bearings, the largest extent. */
function joinLines(one: Buffer, other: Buffer): Buffer {
  const lines = Buffer.from(one);
  lines.writeUInt16BE(Math.max(one.readUInt16BE(10), other.readUInt16BE(10)), 10);
  for (const at of [12, 14]) lines.writeInt16BE(Math.min(one.readInt16BE(at), other.readInt16BE(at)), at);
  lines.writeInt16BE(Math.max(one.readInt16BE(16), other.readInt16BE(16)), 16);
  return lines;
}

/** With no other tables than those that a PDF needs. */
export function writeProgram({ tables, outlines, metrics }: GlyphProgram): Uint8Array {
  const glyf = outlines.map((outline) => pad(outline));
  const count = outlines.length;
  // Places are told in two bytes where they can be.
  const isLong = glyf.reduce((sum, { length }) => sum + length, 0) >= 2 ** 17;
  const loca = Buffer.alloc((count + 1) * (isLong ? 4 : 2));
  glyf.reduce((offset, { length }, id) => {
    const end = offset + length;
    if (isLong) loca.writeUInt32BE(end, (id + 1) * 4);
    else loca.writeUInt16BE(end / 2, (id + 1) * 2);
    return end;
  }, 0);
  const hmtx = Buffer.alloc(count * 4);
  metrics.forEach(([width, bearing], id) => {
    hmtx.writeUInt16BE(width, id * 4);
    hmtx.writeInt16BE(bearing, id * 4 + 2);
  });
  const changed = (tag: string, change: (table: Buffer) => void): Buffer => {
    const table = Buffer.from(tables.get(tag) ?? []);
    change(table);
    return table;
  };
  const head = changed('head', (table) => {
    table.writeUInt32BE(0, 8);
    table.writeInt16BE(isLong ? 1 : 0, 50);
  });
  const entries: (readonly [string, Buffer])[] = [
    ['glyf', Buffer.concat(glyf)],
    ['head', head],
    ['hhea', changed('hhea', (table) => table.writeUInt16BE(count, 34))],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', changed('maxp', (table) => table.writeUInt16BE(count, 4))],
    ...instructions.flatMap((tag): (readonly [string, Buffer])[] => {
      const table = tables.get(tag);
      return table === undefined ? [] : [[tag, table]];
    }),
  ];
  return writeTables(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param entries in the order of their names */
function writeTables(entries: readonly (readonly [string, Buffer])[]): Uint8Array {
  const directory = Buffer.alloc(12 + entries.length * 16);
  const largest = 2 ** Math.floor(Math.log2(entries.length));
  directory.writeUInt32BE(0x0001_0000, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(largest * 16, 6);
  directory.writeUInt16BE(Math.log2(largest), 8);
  directory.writeUInt16BE((entries.length - largest) * 16, 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [index, [tag, table]] of entries.entries()) {
    const at = 12 + index * 16;
    const body = pad(table);
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    bodies.push(body);
    offset += body.length;
  }
  const bytes = Buffer.concat([directory, ...bodies]);
  const head = entries.findIndex(([tag]) => tag === 'head');
  const adjustment = (0xb1b0_afba - checksum(bytes)) >>> 0;
  bytes.writeUInt32BE(adjustment, directory.readUInt32BE(12 + head * 16 + 8) + 8);
  return bytes;
}

/** Up to a multiple of four bytes. */
function pad(table: Buffer): Buffer {
  const rest = table.length % 4;
  return rest === 0 ? table : Buffer.concat([table, Buffer.alloc(4 - rest)]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
