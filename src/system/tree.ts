/** All that lies below a folder, for those who look for manuscripts among it. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { sayCause } from './causes.ts';

/** Deepest folder, most files: whoever names the root of a disk is told so. */
const limits = { depth: 16, files: 2_000_000 };

/**
 * Paths from the folder on, with `/`, in the order of their code units. What begins with a dot and node_modules is
 * left out; links are not followed.
 * @param except another folder that is left out
 */
export async function listTree(
  folder: string,
  except: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const unwanted = resolve(except);
  const files: string[] = [];
  const folders: string[] = [];
  const walk = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((cause: unknown) => {
      throw new Failure(1, said`${join(folder, inside)} cannot be read: ${sayCause(cause)}`, {
        rule: 'file-unreadable',
      });
    });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      if (!entry.isDirectory() || resolve(folder, path) === unwanted || depth >= limits.depth) continue;
      folders.push(path);
      await walk(path, depth + 1);
    }
    if (files.length > limits.files)
      throw new Failure(1, said`${folder} holds more than ${limits.files} files`, { rule: 'file-too-large' });
  };
  await walk('', 1);
  return { files: files.toSorted(), folders: folders.toSorted() };
}
