/**
 * Files as a zip (APPNOTE 6.3.10): stored, in their order, dated as the book is. It is made of pieces, so that nothing
 * of the files is copied; and has the records of zip64 where the older ones are too small, and nowhere else.
 */
import { crc32 } from 'node:zlib';
import type { PayloadFile } from './bag.ts';

/** What the older records can say (4.4.1.4); what stands for “look into zip64” is no size. */
export interface ZipLimits {
  readonly size: number;
  readonly count: number;
}

const usual: ZipLimits = { size: 0xff_ff_ff_ff, count: 0xff_ff };

/** What is written of a file in both its places. */
interface Listed {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
  /** Without the field of zip64. */
  readonly extra: Buffer;
}

/**
 * @param top the one folder in which everything lies; absent: nothing lies in any
 * @returns the zip in pieces, one after the other
 */
export function packZip(
  files: readonly PayloadFile[],
  { top, date, limits = usual }: { readonly top?: string; readonly date: Date; readonly limits?: ZipLimits },
): readonly Uint8Array[] {
  const moment = writeMoment(date);
  const pieces: Uint8Array[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = top === undefined ? path : `${top}/${path}`;
    const listed = { name: Buffer.from(name), crc: crc32(bytes), size: bytes.length, offset, extra: writeName(name) };
    const head = writeHead(listed, moment, limits);
    pieces.push(head, bytes);
    list.push(writeEntry(listed, moment, limits));
    offset += head.length + bytes.length;
  }
  const directory = Buffer.concat(list);
  return [...pieces, directory, writeEnd(files.length, directory.length, offset, limits)];
}

/** 4.3.7 */
function writeHead(file: Listed, moment: Buffer, limits: ZipLimits): Buffer {
  const isLarge = file.size >= limits.size;
  // Here both sizes are there, or none (4.5.3).
  const extra = Buffer.concat([isLarge ? writeField(1, [file.size, file.size]) : nothing, file.extra]);
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    writeCommon(file, moment, extra, isLarge, isLarge),
    file.name,
    extra,
  ]);
}

/** 4.3.12 */
function writeEntry(file: Listed, moment: Buffer, limits: ZipLimits): Buffer {
  const [isLarge, isFar] = [file.size >= limits.size, file.offset >= limits.size];
  const values = [...(isLarge ? [file.size, file.size] : []), ...(isFar ? [file.offset] : [])];
  const extra = Buffer.concat([values.length > 0 ? writeField(1, values) : nothing, file.extra]);
  const tail = Buffer.alloc(14);
  // A file that its owner may write and all may read, on Unix.
  tail.writeUInt32LE(0o100644 * 0x1_00_00, 6);
  tail.writeUInt32LE(isFar ? usual.size : file.offset, 10);
  const madeBy = Buffer.from([0x1e, 0x03]);
  const common = writeCommon(file, moment, extra, isLarge, values.length > 0);
  return Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, common, tail, file.name, extra]);
}

/** What stands in both places: which version reads it, how it is packed, when, what, how much. */
function writeCommon(
  { name, crc, size }: Listed,
  moment: Buffer,
  extra: Buffer,
  isLarge: boolean,
  is64: boolean,
): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(is64 ? 45 : 10, 0);
  common.writeUInt16LE(isPlain(name) ? 0 : 0x08_00, 2);
  moment.copy(common, 6);
  common.writeUInt32LE(crc, 10);
  common.writeUInt32LE(isLarge ? usual.size : size, 14);
  common.writeUInt32LE(isLarge ? usual.size : size, 18);
  common.writeUInt16LE(name.length, 22);
  common.writeUInt16LE(extra.length, 24);
  return common;
}

/** 4.3.14 to 4.3.16 */
function writeEnd(count: number, size: number, offset: number, limits: ZipLimits): Buffer {
  const [isMany, isLong, isFar] = [count >= limits.count, size >= limits.size, offset >= limits.size];
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(isMany ? usual.count : count, 8);
  end.writeUInt16LE(isMany ? usual.count : count, 10);
  end.writeUInt32LE(isLong ? usual.size : size, 12);
  end.writeUInt32LE(isFar ? usual.size : offset, 16);
  if (!isMany && !isLong && !isFar) return end;
  const record = Buffer.alloc(56);
  record.write('PK\u0006\u0006', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(0x03_2d, 12);
  record.writeUInt16LE(45, 14);
  for (const [index, value] of [count, count, size, offset].entries())
    record.writeBigUInt64LE(BigInt(value), 24 + index * 8);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

const nothing = Buffer.alloc(0);

function writeField(id: number, values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(id, 0);
  field.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return field;
}

function isPlain(name: Buffer): boolean {
  return name.every((byte) => byte < 0x80);
}

/** A name that is not plain once more, for programs that do not look at the flag (4.6.9). */
function writeName(path: string): Buffer {
  const name = Buffer.from(path);
  if (isPlain(name)) return nothing;
  const field = Buffer.alloc(9);
  field.write('up', 'latin1');
  field.writeUInt16LE(5 + name.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([field, name]);
}

/** As MS-DOS has it, in two seconds, with the years from 1980 (4.4.6). */
function writeMoment(date: Date): Buffer {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const moment = Buffer.alloc(4);
  moment.writeUInt16LE(time & 0xff_ff, 0);
  moment.writeUInt16LE(day & 0xff_ff, 2);
  return moment;
}
