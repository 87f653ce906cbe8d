/**
 * Octavo's cache folder. What lies in it is executed, so nobody but the user may write there: the folder is
 * made with mode 0700, and one that others could have written to is not trusted.
 */
import { chmod, lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

export interface CacheFolder {
  readonly path: string;
  /** Only for this run, since there was no lasting place: to be removed at its end. */
  readonly temporary: boolean;
}

/** `$XDG_CACHE_HOME/octavo` or its like on other systems; a private temporary folder where there is no home. */
export async function openCache(env: Readonly<Record<string, string | undefined>> = process.env): Promise<CacheFolder> {
  for (const parent of cacheParents(env)) {
    const path = join(parent, 'octavo');
    try {
      await makeFolder(parent);
      await mkdir(path, { mode: 0o700 }).catch(ignoreExisting);
      await makePrivate(path);
      return { path, temporary: false };
    } catch {
      // Read-only, someone else's, a file in its place: the next place.
    }
  }
  return { path: await mkdtemp(join(tmpdir(), 'octavo-')), temporary: true };
}

/** The folder above it, for programs that are to share it and have another home; undefined: it is none that lasts. */
export async function findCacheParent(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const { path, temporary } = await openCache(env);
  if (!temporary) return dirname(path);
  await rm(path, { recursive: true, force: true });
  return undefined;
}

function cacheParents(env: Readonly<Record<string, string | undefined>>): string[] {
  const places = [env['XDG_CACHE_HOME']];
  if (process.platform === 'win32') places.push(env['LOCALAPPDATA']);
  const home = env['HOME'] ?? homedir();
  if (process.platform === 'darwin') places.push(join(home, 'Library', 'Caches'));
  places.push(join(home, '.cache'));
  return places.filter((place) => place !== undefined && isAbsolute(place) && place !== '/.cache') as string[];
}

/** @throws Error if the folder is not one of the user's own */
async function makePrivate(path: string): Promise<void> {
  const status = await lstat(path);
  if (!status.isDirectory()) throw new Error(`${path} is not a folder`);
  const user = process.getuid?.();
  if (user === undefined) return;
  if (status.uid !== user) throw new Error(`${path} belongs to another user`);
  // Others could have put something there: begin anew.
  if ((status.mode & 0o022) !== 0) {
    await rm(path, { recursive: true });
    await mkdir(path, { mode: 0o700 });
  } else if ((status.mode & 0o077) !== 0) {
    await chmod(path, 0o700);
  }
}

/** Whether an entry of the cache is there, ours, and closed to others. */
async function isTrusted(path: string): Promise<boolean> {
  try {
    const status = await lstat(path);
    const user = process.getuid?.();
    return status.isDirectory() && (user === undefined || (status.uid === user && (status.mode & 0o077) === 0));
  } catch {
    return false;
  }
}

/**
 * A folder of the cache, filled by `fill` if it is not there yet. It gets its name only when it is
 * complete, so that another process may do the same at the same time: the first one wins.
 */
export async function keepInCache(
  cache: CacheFolder,
  name: string,
  fill: (folder: string, final: string) => Promise<void>,
): Promise<string> {
  const final = join(cache.path, name);
  if (await isTrusted(final)) return final;
  await rm(final, { recursive: true, force: true });
  const draft = await mkdtemp(join(cache.path, `.${name}-`));
  try {
    await fill(draft, final);
    await rename(draft, final);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await isTrusted(final))) throw error;
  }
  return final;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
