/** What lies on the shelf, by its bytes: what somebody changed there is not what was published. */
import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { noting } from './record.ts';

/** @returns a line for each file of a book on a shelf, in order */
export async function lookAtShelf(shelf: string, slug: string): Promise<readonly string[]> {
  const folder = resolve(shelf, slug);
  return noting(
    { kind: 'shelf', asked: [resolve(shelf), slug] },
    async () => listFiles(folder),
    (lines) => lines.join('\0'),
  );
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const lines: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    // A link leads to what others may change, and a pipe would have no end.
    const seen = entry.isFile() ? await hashOf(path) : 'not a file';
    lines.push(`${relative(folder, path)} ${seen}`);
  }
  return lines.toSorted();
}

/** Bytes that are read at a time: most editions in one piece. */
const piece = 2 ** 20;

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(piece, (await file.stat()).size + 1));
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.byteLength);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
