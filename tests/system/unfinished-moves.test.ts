/** A run that is killed while it puts files on the shelf is finished by the next: nothing stays half new. */
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkShelf, shelve } from '../../src/system/shelf.ts';
import { folderWith } from '../support/folder.ts';

const text = (name: string, content: string) => ({
  edition: 'html',
  path: `tides/${name}`,
  mediaType: 'text/html',
  bytes: new TextEncoder().encode(content),
});

describe('a shelf whose run was killed between two files', () => {
  it('has all of them after the next run has looked at it', async () => {
    const shelf = await folderWith({}, 'shelf');
    await shelve(shelf, [text('one.html', 'old one'), text('two.html', 'old two')]);
    const program = `
      import fs from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      const { rename } = fs;
      fs.rename = async (from, to) => {
        await rename(from, to);
        if (to.endsWith('one.html')) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
      const { register } = await import('tsx/esm/api');
      register();
      const { shelve } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/system/shelf.ts'))});
      const text = (name, content) => ({ edition: 'html', path: 'tides/' + name, mediaType: 'text/html', bytes: new TextEncoder().encode(content) });
      await shelve(${JSON.stringify(shelf)}, [text('one.html', 'new one'), text('two.html', 'new two')]);
    `;
    await expect(
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
        cwd: join(import.meta.dirname, '../..'),
      }),
    ).rejects.toMatchObject({ signal: 'SIGKILL' });
    const read = async (name: string) => readFile(join(shelf, 'tides', name), 'utf8');
    expect([await read('one.html'), await read('two.html')]).toEqual(['new one', 'old two']);
    await checkShelf(shelf);
    expect([await read('one.html'), await read('two.html')]).toEqual(['new one', 'new two']);
    expect((await readdir(shelf)).toSorted()).toEqual(['tides']);
  });
});
