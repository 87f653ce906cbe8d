/** Folders are watched: what is saved in them is told, once the writing has settled. */
import { resolve, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';

export interface Watching {
  /** Folders besides those from the beginning; those that are watched already stay so. */
  add(folders: Iterable<string>): void;
  close(): Promise<void>;
}

export interface WatchWishes {
  readonly folders: readonly string[];
  /** Folders within them, too; absent: what lies in them directly. */
  readonly deep?: boolean;
  /** What is in there is nobody's writing: the folder of the editions. */
  readonly except?: readonly string[];
  readonly changed: () => void;
}

/** Editors write a file in steps, and programs several: within so many milliseconds it is one change. */
const settled = 30;

/** As deep as manuscripts are read. */
const depth = 16;

export async function watchFolders({ folders, deep = false, except = [], changed }: WatchWishes): Promise<Watching> {
  const { watch } = await import('chokidar');
  const roots = folders.map((folder) => resolve(folder));
  const left = except.map((folder) => resolve(folder));
  let timer: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(roots, {
    ignoreInitial: true,
    // A file that is replaced is gone for a moment; what is told is put together below.
    atomic: false,
    ignorePermissionErrors: true,
    depth: deep ? depth : 0,
    ignored: (path) => isLeft(path, roots, left),
  });
  const known = new Set(roots);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  });
  // Too many files for the system, a disk that went away: what is watched still is.
  watcher.on('error', () => undefined);
  await new Promise<void>((ready) => void watcher.once('ready', () => ready()));
  return {
    add: (more) => {
      for (const folder of more) {
        const path = resolve(folder);
        if (known.has(path)) continue;
        known.add(path);
        roots.push(path);
        watcher.add(path);
      }
    },
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What no manuscript has, as the reader sees it: hidden files, packages, what was left out. */
function isLeft(path: string, roots: readonly string[], left: readonly string[]): boolean {
  const full = resolve(path);
  if (left.some((folder) => full === folder || full.startsWith(`${folder}${sep}`))) return true;
  const inside = roots.filter((root) => full.startsWith(root === sep ? sep : `${root}${sep}`));
  if (roots.includes(full) || inside.length === 0) return false;
  return inside.every((root) =>
    full
      .slice(root.length)
      .split(sep)
      .some((part) => part.startsWith('.') || part === 'node_modules'),
  );
}
