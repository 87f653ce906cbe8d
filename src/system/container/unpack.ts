/** Files of a container, unpacked into a folder of this run. */
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Entry, isPathInside } from '../../model/index.ts';
import { Failure, type Phrase, said } from '../../report/index.ts';
import { codeOf, sayCause } from '../causes.ts';
import { limits } from '../files.ts';
import { makeRunFolder, removeRunFolder } from '../leftovers.ts';
import { makeFolder } from '../make-folder.ts';

/** Bytes of all files together that are unpacked: more than the largest manuscript that can be built. */
const mostBytes = 2 ** 32;

export interface Unpacked {
  readonly path: string;
  /** Takes the folder away. */
  remove(): Promise<void>;
}

/**
 * @param files by their paths in the folder
 * @throws Failure bag-unsafe, bag-unreadable, output-unwritable; nothing is left then
 */
export async function unpack(files: ReadonlyMap<string, Entry>): Promise<Unpacked> {
  if (files.size > limits.files) throw refuse(said`there are more than ${limits.files} files`);
  for (const path of files.keys())
    if (!isPathInside(path)) throw refuse(said`${JSON.stringify(path)} is no path that can be written`);
  const path = await makeRunFolder(tmpdir(), 'octavo-rebuild-');
  const remove = async (): Promise<void> => removeRunFolder(path);
  try {
    let left = mostBytes;
    for (const [inside, entry] of files) left -= await write(join(path, inside), entry, left);
    return { path, remove };
  } catch (cause) {
    await remove();
    if (cause instanceof Failure) throw cause;
    const isSystems = codeOf(cause) !== undefined;
    throw new Failure(isSystems ? 3 : 1, said`It cannot be unpacked: ${sayCause(cause)}`, {
      rule: isSystems ? 'output-unwritable' : 'bag-unreadable',
      cause,
    });
  }
}

/** Never over something that is there: two names may be one file on this system. */
async function write(path: string, entry: Entry, left: number): Promise<number> {
  await makeFolder(dirname(path));
  const handle = await open(path, 'wx', 0o600);
  let length = 0;
  try {
    for await (const chunk of entry.read()) {
      length += chunk.length;
      if (length > Math.min(left, limits.image)) throw refuse(said`it is larger than a manuscript may be`);
      await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
  return length;
}

function refuse(why: Phrase): Failure {
  return new Failure(1, said`It is not unpacked: ${why}`, { rule: 'bag-unsafe' });
}
