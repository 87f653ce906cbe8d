/** Folders are watched: what is saved in them is told, once the writing has settled. */
import { existsSync, statSync } from 'node:fs';
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

/**
 * Editors write a file in steps, and programs several: within so many milliseconds it is one change. It is more than
 * chokidar's own 50, in which it tells of a file once, so that no writing is missed that came after what was told.
 */
const settled = 60;

/**
 * A file that has rested for so long is mostly as it is meant to be: it is told at once. What chokidar does not tell of
 * it until all has settled is looked for then.
 */
const rested = 20;

/** How often it is looked whether a folder that went away is there again, in milliseconds. */
const pause = 200;

/** As deep as manuscripts are read. */
const depth = 16;

export async function watchFolders(wishes: WatchWishes): Promise<Watching> {
  const watching = new FolderWatching(wishes);
  await watching.begin();
  return watching;
}

class FolderWatching implements Watching {
  readonly #wishes: WatchWishes;
  readonly #folders: Set<string>;
  readonly #except: readonly string[];
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #missing: NodeJS.Timeout | undefined;
  /** Files of which something was told since all was quiet. */
  readonly #noticed = new Set<string>();
  #closed = false;

  constructor(wishes: WatchWishes) {
    this.#wishes = wishes;
    this.#folders = new Set(wishes.folders.map((folder) => resolve(folder)));
    this.#except = (wishes.except ?? []).map((folder) => resolve(folder));
  }

  async begin(): Promise<void> {
    const { watch } = await import('chokidar');
    const watcher = watch([...this.#folders], {
      ignoreInitial: true,
      // A file that is replaced is gone for a moment; what is told is put together here.
      atomic: false,
      ignorePermissionErrors: true,
      depth: this.#wishes.deep === true ? depth : 0,
      ignored: (path) => this.#isLeft(resolve(path)),
    });
    this.#watcher = watcher;
    watcher.on('all', (_event, path) => this.#notice(path));
    // Too many files for the system, a disk that went away: what is watched still is.
    watcher.on('error', () => undefined);
    await new Promise<void>((ready) => void watcher.once('ready', () => ready()));
  }

  add(folders: Iterable<string>): void {
    for (const folder of folders) {
      const path = resolve(folder);
      if (this.#closed || this.#folders.has(path)) continue;
      this.#folders.add(path);
      this.#watcher?.add(path);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#missing);
    await this.#watcher?.close();
  }

  #notice(path?: string): void {
    if (path !== undefined) this.#noticed.add(path);
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => this.#tellEarly(), rested);
  }

  /** Of one file that is whole; what is replaced, or comes with others, has to settle. */
  #tellEarly(): void {
    const [path, ...more] = this.#noticed;
    const before = path === undefined || more.length > 0 ? undefined : stampOf(path);
    const told = before !== undefined && before.size > 0 && Date.now() - before.written >= rested / 2;
    if (told) this.#wishes.changed();
    this.#timer = setTimeout(() => {
      this.#noticed.clear();
      if (!this.#isWhole()) this.#waitForAll();
      const now = path === undefined ? undefined : stampOf(path);
      if (!told || now?.written !== before?.written || now?.size !== before?.size) this.#wishes.changed();
    }, settled - rested);
  }

  /** Nobody tells of a folder that went away when it is there again. */
  #waitForAll(): void {
    clearTimeout(this.#missing);
    this.#missing = setTimeout(() => {
      if (!this.#isWhole()) this.#waitForAll();
      else void this.#beginAnew();
    }, pause);
  }

  async #beginAnew(): Promise<void> {
    await this.#watcher?.close();
    if (this.#closed) return;
    await this.begin();
    this.#notice();
  }

  #isWhole(): boolean {
    return this.#wishes.folders.every((folder) => existsSync(folder));
  }

  /** What no manuscript has, as the reader sees it: hidden files, packages, what was left out. */
  #isLeft(path: string): boolean {
    if (this.#except.some((folder) => path === folder || path.startsWith(folder + sep))) return true;
    if (this.#folders.has(path)) return false;
    const above = [...this.#folders].filter((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
    return above.every((folder) =>
      path
        .slice(folder.length)
        .split(sep)
        .some((part) => part.startsWith('.') || part === 'node_modules'),
    );
  }
}

/** When a file was written last, in milliseconds since 1970, and its bytes; absent: it is none, or cannot be seen. */
function stampOf(path: string): { readonly written: number; readonly size: number } | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? { written: found.mtimeMs, size: found.size } : undefined;
  } catch {
    // It is gone, or leads in a circle: that is told when all has settled.
    return undefined;
  }
}
