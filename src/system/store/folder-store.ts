/** A store in a folder that all machines see, as one on a file server. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { said } from '../../report/index.ts';
import { codeOf, sayCause } from '../causes.ts';
import { readRegular } from '../regular-file.ts';
import { type Store, largestKept, storeFailure } from './store.ts';

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
    has: async (address) =>
      failing(async () =>
        stat(join(folder, address)).then(
          (status) => status.isFile(),
          (cause: unknown) => {
            if (codeOf(cause) === 'ENOENT') return false;
            throw cause;
          },
        ),
      ),
    put: async (address, bytes) => failing(async () => write(join(folder, address), bytes)),
  };
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
