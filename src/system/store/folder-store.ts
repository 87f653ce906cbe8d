/** A store in a folder that all machines see, as one on a file server. */
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { said } from '../../report/index.ts';
import { codeOf, sayCause } from '../causes.ts';
import { readRegular } from '../regular-file.ts';
import { type Kind, type Store, type Stored, largestKept, storeFailure } from './store.ts';

export function openFolderStore(folder: string): Store {
  const failing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw storeFailure(
        said`The store ${folder} failed: ${sayCause(cause)}`,
        said`It is a folder that the builder and all workers can write to.`,
        cause,
      );
    }
  };
  const seek = async (address: string): Promise<Uint8Array | undefined> => {
    const bytes = await readRegular(join(folder, address), largestKept);
    if (bytes === 'missing') return undefined;
    if (typeof bytes === 'string') throw new Error(`${address} is ${bytes === 'too-large' ? 'too large' : 'no file'}`);
    return bytes;
  };
  return {
    name: folder,
    get: async (address) => failing(async () => seek(address)),
    whenPut: async (address) =>
      failing(async () => {
        const status = await ifThere(stat(join(folder, address)));
        return status?.isFile() === true ? status.mtimeMs : undefined;
      }),
    list: (kind) => listFiles(folder, kind, failing),
    remove: async (address) => failing(async () => rm(join(folder, address), { force: true })),
    put: async (address, bytes) => failing(async () => write(join(folder, address), bytes)),
  };
}

/** No link is followed: what it leads to is not in the store. */
async function* listFiles(
  folder: string,
  kind: Kind,
  failing: <T>(work: () => Promise<T>) => Promise<T>,
): AsyncGenerator<Stored> {
  const root = join(folder, kind);
  const found = await failing(async () => ifThere(lstat(root)));
  if (found?.isDirectory() !== true) return;
  for (const part of await failing(async () => readdir(root, { withFileTypes: true }))) {
    if (!part.isDirectory()) continue;
    const names = await failing(async () => readdir(join(root, part.name), { withFileTypes: true }));
    for (const name of names) {
      if (!name.isFile()) continue;
      const status = await failing(async () => ifThere(lstat(join(root, part.name, name.name))));
      if (status?.isFile() !== true) continue;
      yield { address: `${kind}/${part.name}/${name.name}`, bytes: status.size, put: status.mtimeMs };
    }
  }
}

async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  });
}

/** Under another name until all of it is safe on the disk. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = await open(draft, 'wx', 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
