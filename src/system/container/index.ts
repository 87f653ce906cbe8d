/** Folders and zips that a person names, opened to be read and for nothing else. */
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Container } from '../../model/index.ts';
import { Failure, said } from '../../report/index.ts';
import { codeOf, sayCause } from '../causes.ts';
import { listFolder } from './folder.ts';
import { openZipFile } from './zip.ts';

export { type Unpacked, unpack } from './unpack.ts';
export { openZip } from './zip.ts';

/** Most entries that are read of one. */
export const mostEntries = 100_000;

export interface OpenContainer extends Container {
  close(): Promise<void>;
}

/** @throws Failure file-missing, file-unreadable (exit code 2); bag-unreadable (1) of what is no whole zip */
export async function openContainer(path: string): Promise<OpenContainer> {
  try {
    const status = await lstat(await realpath(path));
    if (status.isDirectory()) {
      const entries = await listFolder(path, mostEntries);
      return { kind: 'folder', entries, close: () => Promise.resolve() };
    }
    if (status.isFile()) return await openZipFile(path, mostEntries);
    throw new Failure(2, said`${path} is neither a file nor a folder`, { rule: 'file-unreadable' });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Failure(2, said`There is no file or folder ${path}`, {
        rule: 'file-missing',
        hint: said`Paths are taken from the folder in which octavo was started.`,
      });
    }
    throw new Failure(2, said`${path} cannot be read: ${sayCause(cause)}`, { rule: 'file-unreadable', cause });
  }
}

/** What lies in a folder on the shelf; nothing where there is none. @throws Failure file-unreadable, bag-unreadable */
export async function openNamedFolder(shelf: string, path: string): Promise<Container | undefined> {
  try {
    return await openContainer(join(shelf, path));
  } catch (cause) {
    if (cause instanceof Failure && cause.rule === 'file-missing') return undefined;
    throw cause;
  }
}
