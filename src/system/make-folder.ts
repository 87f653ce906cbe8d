/** Folders, with those that they are to be in. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * What `mkdir` does with `recursive`, but that it always ends: Node's own tries for ever where a system says
 * ENOENT in a folder that is there (nothing can be made below /proc).
 * @returns the first folder that had to be made; undefined if all were there
 * @throws what mkdir throws
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const folder = resolve(path);
  if (await isFolder(folder)) return undefined;
  const above = dirname(folder);
  const first = above === folder ? undefined : await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  }
  return first ?? folder;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
