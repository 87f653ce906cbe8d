import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/system/make-folder.ts';
import { folderWith } from '../support/folder.ts';

describe('a folder', () => {
  test('is made with all those above it, and the first of them is told', async () => {
    const folder = await folderWith({});
    expect(await makeFolder(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
    expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true);
    expect(await makeFolder(join(folder, 'a/b/c'))).toBeUndefined();
    expect(await makeFolder(join(folder, 'a/b/d'))).toBe(join(folder, 'a/b/d'));
  });

  test('is made by several at once', async () => {
    const folder = await folderWith({});
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(folder, 'a/b/c'))));
    expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true);
  });

  test('is not made where a file stands', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file/a'))).rejects.toThrow(/EEXIST|ENOTDIR/u);
  });

  test.runIf(process.platform === 'linux')('is given up where nothing can be made, not tried for ever', async () => {
    await expect(makeFolder('/proc/octavo/a/b')).rejects.toThrow(/ENOENT|EACCES|EPERM/u);
  });
});
