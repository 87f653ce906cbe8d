/** Packages that the person who builds has installed: Octavo brings none of them. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of a package, looked for in the folder in which octavo was started and in those above it.
 * @param {string} name
 * @returns {Promise<string>}
 * @throws {Error} with what to do, where it is not installed
 */
export async function findPackage(name) {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    const about = await readFile(join(found, 'package.json'), 'utf8').catch(() => undefined);
    if (about !== undefined) return found;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed: npm install ${name}`);
  }
}
