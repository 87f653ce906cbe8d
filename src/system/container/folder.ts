/** What is in a folder, without going through any link. */
import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../model/index.ts';
import { Failure, Reason, said } from '../../report/index.ts';
import { sayCause } from '../causes.ts';
import { readOnly } from '../regular-file.ts';

/** In the order of their names. @throws Failure bag-unreadable where there are more than `most` */
export async function listFolder(path: string, most: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const names = (await readdir(join(path, folder), { withFileTypes: true })).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const found of names) {
      const inside = folder === '' ? found.name : `${folder}/${found.name}`;
      const place = join(path, inside);
      const kind = kindOf(found);
      const size = kind === 'file' ? (await lstat(place)).size : 0;
      entries.push({ path: inside, kind, size, read: () => readFile(place) });
      if (kind === 'folder') waiting.push(inside);
      if (entries.length > most) {
        throw new Failure(1, said`${path} has more than ${most} files`, { rule: 'bag-unreadable' });
      }
    }
  }
  return entries;
}

function kindOf(found: Dirent): Entry['kind'] {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'special';
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    const handle = await open(path, readOnly | constants.O_NOFOLLOW);
    try {
      if (!(await handle.stat()).isFile()) throw new Reason(said`it is no regular file`);
      const chunk = Buffer.allocUnsafe(2 ** 18);
      for (;;) {
        const { bytesRead } = await handle.read(chunk, 0, chunk.length);
        if (bytesRead === 0) return;
        // The next one is read into other memory: whoever asked may keep this one.
        yield Buffer.from(chunk.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new Reason(sayCause(cause), { cause });
  }
}
