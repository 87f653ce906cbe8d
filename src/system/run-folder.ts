/** Files that a program of others is to read: in a folder of this run, which is gone afterwards. */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeRunFolder, removeRunFolder } from './leftovers.ts';

/**
 * @param files by their paths in the folder, with `/`
 * @param work is given the folder
 */
export async function withRunFolder<T>(
  files: ReadonlyMap<string, Uint8Array>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await makeRunFolder(tmpdir(), 'octavo-judged-');
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return await work(folder);
  } finally {
    await removeRunFolder(folder);
  }
}
