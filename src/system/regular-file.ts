/** Bytes of a file that is open: of a regular one and no more than a limit, whatever its size said. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { codeOf } from './causes.ts';

/** Not blocking: opening a named pipe must not wait for a writer. */
export const readOnly = constants.O_RDONLY | constants.O_NONBLOCK;

const step = 2 ** 20;

/**
 * Reads to the end, which may be further than the size says: files grow, and those of a system's own have none.
 * @param limit bytes
 * @returns undefined where there is more
 */
export async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array | undefined> {
  const { size } = await handle.stat();
  if (size > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = new Uint8Array(Math.min(step, Math.max(size - length, 0) + 1024));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    if (length > limit) return undefined;
  }
  return Buffer.concat(chunks);
}

/** Why a file cannot be had. */
export type Refusal = 'missing' | 'folder' | 'irregular' | 'too-large';

/** @throws Error of the system where it may not be read */
export async function readRegular(path: string, limit: number): Promise<Uint8Array | Refusal> {
  let handle: FileHandle;
  try {
    handle = await open(path, readOnly);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    // Sockets, and devices that are not there.
    if (code === 'ENXIO' || code === 'ENODEV') return 'irregular';
    throw cause;
  }
  try {
    const status = await handle.stat();
    if (status.isDirectory()) return 'folder';
    if (!status.isFile()) return 'irregular';
    return (await readUpTo(handle, limit)) ?? 'too-large';
  } finally {
    await handle.close();
  }
}
