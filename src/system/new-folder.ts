/** A folder that is written anew, or not at all: nothing that is there is changed. */
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isPathInside } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';
import { codeOf, sayCause } from './causes.ts';
import { makeRunFolder, removeRunFolder } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { checkShelf } from './shelf.ts';

/**
 * Writes files into a folder that is not there yet, or is empty. All of them are written beside it first.
 * @param files by their paths, with `/`
 * @throws Failure output-unwritable
 */
export async function writeNewFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const target = resolve(path);
  for (const inside of files.keys()) if (!isPathInside(inside)) throw new Error(`Not a path in a folder: ${inside}`);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && (!found.isDirectory() || (await readdir(target)).length > 0)) {
    throw new Failure(2, said`${path} is there already${found.isDirectory() ? said` and not empty` : ''}`, {
      rule: 'output-unwritable',
      hint: said`Nothing is overwritten: name a new folder with --out.`,
    });
  }
  await checkShelf(target);
  let aside: string | undefined;
  try {
    await makeFolder(dirname(target));
    aside = await makeRunFolder(dirname(target), '.octavo-');
    for (const [inside, bytes] of files) {
      await makeFolder(dirname(join(aside, inside)));
      await writeFile(join(aside, inside), bytes, { flag: 'wx' });
    }
    // An empty folder gives way; one that somebody has filled meanwhile does not.
    await rename(aside, target);
  } catch (cause) {
    if (aside !== undefined) await removeRunFolder(aside).catch(() => undefined);
    throw new Failure(3, said`${path} cannot be written: ${sayCause(cause)}`, {
      rule: 'output-unwritable',
      hint: said`Choose another folder with --out.`,
      cause,
    });
  }
}

/**
 * Writes files into a folder in which nothing is yet but what is hidden (`.git`), or which is not there: all or none.
 * @param files by their paths, with `/`
 * @throws Failure output-unwritable
 */
export async function fillFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const there = await readdir(path).catch(() => []);
  const visible = there.filter((name) => !name.startsWith('.'));
  if (visible.length > 0) {
    throw new Failure(2, said`${path} is not empty: it has ${visible[0] ?? ''}`, {
      rule: 'output-unwritable',
      hint: said`Nothing is overwritten: name a new folder.`,
    });
  }
  await writeAll(path, files);
}

/**
 * Puts files beside what is in a folder, which is made if it is not there: all or none. What is there already stays,
 * and must be the same.
 * @param files by their names
 * @returns those that were not there
 * @throws Failure output-unwritable
 */
export async function addToFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const fresh: string[] = [];
  const other = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    const there = await readFile(join(path, name)).catch((cause: unknown) =>
      codeOf(cause) === 'ENOENT' ? undefined : new Uint8Array(),
    );
    if (there === undefined) fresh.push(name);
    return there !== undefined && Buffer.compare(there, bytes) !== 0;
  };
  for (const [name, bytes] of files) {
    if (!(await other(name, bytes))) continue;
    throw new Failure(2, said`${join(path, name)} is there already, and is another`, {
      rule: 'output-unwritable',
      hint: said`Nothing is overwritten, and nothing was written: move it away, or name another folder.`,
    });
  }
  await writeAll(path, new Map([...files].filter(([name]) => fresh.includes(name))));
  return fresh;
}

/** All or none. @throws Failure output-unwritable */
async function writeAll(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const written: string[] = [];
  try {
    await makeFolder(path);
    for (const [name, content] of files) {
      const file = join(path, name);
      const made = await makeFolder(dirname(file));
      if (made !== undefined) written.push(made);
      await writeFile(file, content, { flag: 'wx' });
      written.push(file);
    }
  } catch (cause) {
    await Promise.all(written.map(async (one) => rm(one, { recursive: true, force: true })));
    throw new Failure(3, said`${path} cannot be written: ${sayCause(cause)}`, {
      rule: 'output-unwritable',
      hint: said`Choose another folder.`,
      cause,
    });
  }
}
