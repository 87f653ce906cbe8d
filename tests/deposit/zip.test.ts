/** The zip of a deposit: the bytes that it always had, and the records of zip64 where the others are too small. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Container } from '../../src/model/index.ts';
import { openZip } from '../../src/system/index.ts';
import { packZip, type ZipLimits } from '../../src/deposit/zip.ts';

const date = new Date('2026-11-29T07:55:31Z');
const files = [
  { path: 'bagit.txt', bytes: Buffer.from('BagIt-Version: 1.0\n') },
  { path: 'data/Größe/éa\u0301.txt', bytes: Buffer.from('salt') },
  { path: 'data/empty', bytes: new Uint8Array() },
  { path: 'data/long.bin', bytes: Buffer.alloc(5000, 'tide') },
];
const pack = (limits?: ZipLimits, all = files): Buffer =>
  Buffer.concat(packZip(all, { top: 'b', date, ...(limits === undefined ? {} : { limits }) }));
const has64 = (zip: Buffer): boolean => zip.includes('PK\u0006\u0006') || zip.includes('PK\u0006\u0007');

async function readAll({ entries }: Container): Promise<[string, number, string][]> {
  return Promise.all(
    entries.map(async ({ path, size, read }): Promise<[string, number, string]> => {
      const parts: Uint8Array[] = [];
      for await (const part of read()) parts.push(part);
      return [path, size, Buffer.concat(parts).toString('latin1')];
    }),
  );
}

const told = files.map(({ path, bytes }) => [`b/${path}`, bytes.length, Buffer.from(bytes).toString('latin1')]);

describe('the zip of a deposit', () => {
  it.each([date, new Date(0), new Date('1999-12-31T23:59:59Z')])(
    'is what JSZip makes of it, byte for byte (%s)',
    async (moment) => {
      const zip = new JSZip();
      for (const { path, bytes } of files)
        zip.file(`b/${path}`, bytes, { date: moment, binary: true, createFolders: false, unixPermissions: 0o100644 });
      const theirs = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE', platform: 'UNIX' });
      expect(Buffer.concat(packZip(files, { top: 'b', date: moment })).equals(theirs)).toBe(true);
    },
  );

  it('copies nothing of its files', () => {
    const pieces = packZip(files, { date });
    for (const { bytes } of files) expect(pieces).toContain(bytes);
  });

  it.each<[what: string, limits: ZipLimits, is64: boolean]>([
    ['nothing is too large', { size: 0xff_ff_ff_ff, count: 0xff_ff }, false],
    ['a file is too large', { size: 5000, count: 0xff_ff }, true],
    ['files lie too far behind', { size: 5200, count: 0xff_ff }, true],
    ['everything is too large', { size: 1, count: 1 }, true],
    ['there are too many files', { size: 0xff_ff_ff_ff, count: 4 }, true],
    ['there are as many as there can be', { size: 0xff_ff_ff_ff, count: 5 }, false],
  ])('is read as it was packed where %s', async (_, limits, is64) => {
    const zip = pack(limits);
    expect(has64(zip)).toBe(is64);
    expect(await readAll(await openZip(zip, 'b.zip'))).toEqual(told);
  });

  it('holds more files than the older records can count', async () => {
    const many = Array.from({ length: 65_536 }, (_, index) => ({ path: String(index), bytes: new Uint8Array() }));
    const zip = pack(undefined, many);
    expect(has64(zip)).toBe(true);
    expect((await openZip(zip, 'b.zip')).entries).toHaveLength(65_536);
    expect(has64(pack(undefined, many.slice(0, 65_534)))).toBe(false);
  });
});
