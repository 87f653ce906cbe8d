/** A zip written by hand, so that it can be wrong in any way; all is stored unless it is said otherwise. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** Of Unix; absent: that of a file. */
  readonly mode?: number;
  readonly packed?: boolean;
  /** What the list says of the size unpacked; absent: what is so. */
  readonly size?: number;
  /** Its name where it lies; absent: the same. */
  readonly localName?: string;
  readonly encrypted?: boolean;
}

export function writeRawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, mode = 0o100644, packed = false, size = bytes.length, localName, encrypted } of entries) {
    // What is encrypted has twelve bytes more (APPNOTE 6.1.3).
    const head = Buffer.alloc(encrypted === true ? 12 : 0);
    const data = Buffer.concat([head, packed ? deflateRawSync(bytes) : bytes]);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted === true ? 0x801 : 0x800, 2);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    const local = Buffer.from(localName ?? name);
    common.writeUInt16LE(local.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), Buffer.from(common), local, data);
    const listed = Buffer.from(name);
    common.writeUInt16LE(listed.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(mode * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, listed);
    offset += 30 + local.length + data.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]);
}
