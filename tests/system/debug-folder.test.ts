import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDebugFolder } from '../../src/system/debug-folder.ts';
import { folderWith } from '../support/folder.ts';

describe('OCTAVO_DEBUG', () => {
  test('that is a switch keeps nothing', () => {
    for (const setting of [undefined, '', '0', '1', 'true', 'no', 'ON']) {
      expect(openDebugFolder(setting, 'book')).toBeUndefined();
    }
  });

  test('names a folder, in which each manuscript has its own; a file is written over the one before', async () => {
    const folder = join(await folderWith({}), 'new', 'debug');
    const keep = openDebugFolder(folder, 'book');
    await keep?.('galleys/index.html', 'first');
    await keep?.('galleys/index.html', 'second');
    expect(await readFile(join(folder, 'book/galleys/index.html'), 'utf8')).toBe('second');
  });

  test('writes nothing outside of it', async () => {
    const folder = await folderWith({});
    await openDebugFolder(join(folder, 'debug'), 'book')?.('../../outside.html', 'text');
    await expect(readFile(join(folder, 'outside.html'))).rejects.toThrow('ENOENT');
  });

  test('that cannot be written to is told', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'file'), '');
    await expect(openDebugFolder(join(folder, 'file'), 'book')?.('plan.json', '{}')).rejects.toThrow(
      /plan\.json cannot be written: (?:ENOTDIR|EEXIST)/u,
    );
  });
});
