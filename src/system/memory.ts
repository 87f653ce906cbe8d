/**
 * Bytes that take long to work out, kept in Octavo's cache folder from one run to the next.
 *
 * Each is looked up by the hash of all that it was made of, so that what is found is never old. It lies in a file of
 * its own, behind the hash of what is in it: a file that was cut short or changed is not believed, and made anew.
 * Files are written under another name first, so that a run that is killed leaves none half written.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCache } from './browser/cache.ts';

export interface Memory {
  /**
   * What was made of these sources before, else what `make` gives now.
   * @param work what is done with them, a plain word (a folder is called so)
   */
  recall(work: string, sources: Sources, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** What was kept of these sources; undefined: nothing. */
  find(work: string, sources: Sources): Promise<Uint8Array | undefined>;
  /** Keeps it in the place of what was kept before. */
  keep(work: string, sources: Sources, bytes: Uint8Array): Promise<void>;
}

/** All that a result depends on, versions of programs among it. */
type Sources = readonly (string | Uint8Array)[];

/** Knows nothing and keeps nothing. */
export const noMemory: Memory = {
  recall: async (_work, _sources, make) => make(),
  find: async () => undefined,
  keep: async () => undefined,
};

/** Bytes on disk, at most; above it the oldest go, the small ones last. */
export const mostBytes = 512 * 2 ** 20;

/** Bytes of a small one, at most: what is known of a book that was published saves making it, and takes hardly any room. */
const small = 64 * 2 ** 10;

const hashLength = 32;
const day = 24 * 60 * 60 * 1000;

export function openMemory(
  env: Readonly<Record<string, string | undefined>> = process.env,
  most: number = mostBytes,
): Memory {
  let folder: Promise<string | undefined> | undefined;
  let isTidy = false;
  const open = async (): Promise<string | undefined> => (folder ??= memoryFolder(env));
  const find: Memory['find'] = async (work, sources) => {
    const root = await open();
    return root === undefined ? undefined : read(placeOf(root, work, sources));
  };
  const keep: Memory['keep'] = async (work, sources, bytes) => {
    const root = await open();
    if (root === undefined) return;
    await write(placeOf(root, work, sources), bytes);
    if (isTidy) return;
    isTidy = true;
    await forgetOldest(root, most);
  };
  return { find, keep, recall: async (work, sources, make) => recallFrom({ find, keep }, work, sources, make) };
}

/**
 * Keeps the last of them for this process, and looks below for others: what is made anew a hundred times an hour is
 * nothing for a disk.
 * @param most bytes of all works together; the last one is kept in any case
 */
export function openShortMemory(below: Memory, most: number): Memory {
  const last = new Map<string, Uint8Array>();
  let size = 0;
  const drop = (key: string): void => {
    size -= last.get(key)?.byteLength ?? 0;
    last.delete(key);
  };
  const put = (key: string, bytes: Uint8Array): void => {
    drop(key);
    last.set(key, bytes);
    size += bytes.byteLength;
    for (const [oldest] of last) if (size > most && last.size > 1) drop(oldest);
  };
  const keyOf = (work: string, sources: Sources): string => hashAll([work, ...sources]).toString('base64');
  const find: Memory['find'] = async (work, sources) => {
    const key = keyOf(work, sources);
    const bytes = last.get(key) ?? (await below.find(work, sources));
    if (bytes !== undefined) put(key, bytes);
    return bytes;
  };
  const keep: Memory['keep'] = async (work, sources, bytes) => {
    put(keyOf(work, sources), bytes);
    return Promise.resolve();
  };
  return { find, keep, recall: async (work, sources, make) => recallFrom({ find, keep }, work, sources, make) };
}

async function recallFrom(
  { find, keep }: Pick<Memory, 'find' | 'keep'>,
  work: string,
  sources: Sources,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const known = await find(work, sources);
  if (known !== undefined) return known;
  const bytes = await make();
  await keep(work, sources, bytes);
  return bytes;
}

function placeOf(root: string, work: string, sources: Sources): string {
  const key = hashAll(sources).toString('hex');
  return join(root, work, key.slice(0, 2), key.slice(2));
}

/** How much is kept, and where; `undefined`: there is no lasting place for it. */
export async function measureMemory(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<{ readonly path: string; readonly files: number; readonly bytes: number } | undefined> {
  const path = await memoryFolder(env);
  if (path === undefined) return undefined;
  const files = await listFiles(path);
  return { path, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Forgets all. @returns what there was, as {@link measureMemory} has it */
export async function clearMemory(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof measureMemory> {
  const measured = await measureMemory(env);
  if (measured !== undefined) await rm(measured.path, { recursive: true, force: true });
  return measured;
}

async function memoryFolder(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const { path, temporary } = await openCache(env);
  if (!temporary) return join(path, 'memory');
  await rm(path, { recursive: true, force: true });
  return undefined;
}

/** Each after its length, so that no two lists have the same hash. */
function hashAll(sources: Sources): Buffer {
  const hash = createHash('sha256');
  for (const source of sources) {
    const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
    hash.update(`${typeof source}:${bytes.length}:`).update(bytes);
  }
  return hash.digest();
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await readFile(path);
    const bytes = file.subarray(hashLength);
    if (!createHash('sha256').update(bytes).digest().equals(file.subarray(0, hashLength))) return undefined;
    // What is used stays; a date that is a day old will do.
    const now = Date.now();
    if (now - (await stat(path)).mtimeMs > day) await utimes(path, now / 1000, now / 1000);
    return new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(draft, [createHash('sha256').update(bytes).digest(), bytes], { mode: 0o600 });
    await rename(draft, path);
  } catch {
    // Read-only, or full: the next run works it out again.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

interface Kept {
  readonly path: string;
  readonly size: number;
  readonly time: number;
}

async function listFiles(root: string): Promise<readonly Kept[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const found = await Promise.all(
      paths.map(async (path) => {
        const status = await stat(path).catch(() => undefined);
        return status === undefined ? [] : [{ path, size: status.size, time: status.mtimeMs }];
      }),
    );
    return found.flat();
  } catch {
    return [];
  }
}

async function forgetOldest(root: string, most: number): Promise<void> {
  const files = await listFiles(root);
  let size = files.reduce((sum, file) => sum + file.size, 0);
  const turn = ({ size: own }: Kept): number => (own > small ? 0 : 1);
  for (const file of files.toSorted((a, b) => turn(a) - turn(b) || a.time - b.time)) {
    if (size <= most) return;
    await rm(file.path, { force: true }).catch(() => undefined);
    size -= file.size;
  }
}
