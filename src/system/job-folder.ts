/**
 * A folder for one job that came from elsewhere, with what it needs and nothing else; gone when the job is done. Its
 * paths come from elsewhere, too: none leads out of it, neither by `..` nor by a link that the job has made.
 */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { sayCause } from './causes.ts';
import { readInside } from './files.ts';
import { makeRunFolder, removeRunFolder } from './leftovers.ts';

export interface JobFolder {
  /** Absolute, links resolved. */
  readonly path: string;
  /** @param path with `/` @throws Failure output-unwritable; Error where it would lead out */
  write(path: string, bytes: Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<string>;
  /** @throws Failure file-outside, file-missing, file-unreadable */
  read(path: string): Promise<Uint8Array>;
}

/** Largest file that a job may give, bytes. */
const largest = 2 ** 30;

export async function withJobFolder<T>(work: (folder: JobFolder) => Promise<T>): Promise<T> {
  const made = await makeRunFolder(tmpdir(), 'octavo-job-', true).catch((cause: unknown) => {
    throw unwritable(tmpdir(), cause);
  });
  try {
    const root = await realpath(made);
    const makeFolder = async (path: string): Promise<string> => {
      const folder = placeIn(root, path);
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw unwritable(path, cause);
      });
      return folder;
    };
    return await work({
      path: root,
      makeFolder,
      write: async (path, bytes) => {
        const file = placeIn(root, path);
        try {
          await mkdir(dirname(file), { recursive: true });
          // A new one, never through a link.
          await writeFile(file, bytes, { flag: 'wx' });
        } catch (cause) {
          throw unwritable(path, cause);
        }
      },
      read: async (path) => readInside(root, path, largest),
    });
  } finally {
    await removeRunFolder(made).catch(() => undefined);
  }
}

/** @throws Error where it would be elsewhere */
function placeIn(root: string, path: string): string {
  const isInside = path.split('/').every((part) => !['', '.', '..'].includes(part) && !/[\\\0]/u.test(part));
  if (!isInside) throw new Error(`Not a path in a folder: ${path.slice(0, 200)}`);
  return join(root, path);
}

function unwritable(path: string, cause: unknown): Failure {
  return new Failure(3, said`${path} cannot be written for a job: ${sayCause(cause)}`, {
    rule: 'output-unwritable',
    hint: said`Jobs are done below the folder for temporary files (TMPDIR).`,
    cause,
  });
}
