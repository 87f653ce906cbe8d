import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegular, readUpTo } from '../../src/system/regular-file.ts';
import { folderWith } from '../support/folder.ts';

const bytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, index) => index % 251);

describe('a file', () => {
  it.each([0, 1, 1023, 1024, 1025, 3 * 2 ** 20])('of %i bytes is read whole', async (size) => {
    const folder = await folderWith({ a: bytes(size) });
    expect(
      Buffer.compare(Buffer.from((await readRegular(join(folder, 'a'), 2 ** 24)) as Uint8Array), bytes(size)),
    ).toBe(0);
  });

  it('is read up to the limit, and not beyond it', async () => {
    const folder = await folderWith({ a: bytes(2000) });
    expect(await readRegular(join(folder, 'a'), 2000)).toHaveLength(2000);
    expect(await readRegular(join(folder, 'a'), 1999)).toBe('too-large');
  });

  it('is not believed when it says that it is small', async () => {
    const folder = await folderWith({ a: bytes(5000) });
    const handle = await open(join(folder, 'a'));
    // Files of /proc say that they have no bytes, and those that grow said so a moment ago.
    const lying = { stat: async () => ({ size: 0 }), read: handle.read.bind(handle) } as unknown as typeof handle;
    try {
      expect(await readUpTo(lying, 4999)).toBeUndefined();
    } finally {
      await handle.close();
    }
    const again = await open(join(folder, 'a'));
    const small = { stat: async () => ({ size: 0 }), read: again.read.bind(again) } as unknown as typeof again;
    try {
      expect(await readUpTo(small, 5000)).toHaveLength(5000);
    } finally {
      await again.close();
    }
  });
});

describe('what is no file', () => {
  it('is told apart', async () => {
    const folder = await folderWith({ a: 'x' });
    expect(await readRegular(join(folder, 'b'), 9)).toBe('missing');
    expect(await readRegular(join(folder, 'a', 'b'), 9)).toBe('missing');
    expect(await readRegular(folder, 9)).toBe('folder');
  });

  it('is not waited for', async () => {
    const folder = await folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await readRegular(join(folder, 'pipe'), 9)).toBe('irregular');
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      expect(await readRegular(join(folder, 'socket'), 9)).toBe('irregular');
    } finally {
      server.close();
    }
  });

  it('is an error where the system says why', async () => {
    const folder = await folderWith({});
    await expect(readRegular(join(folder, 'a'.repeat(300)), 9)).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });
});
