/** Files that a person names on the command line, which may lie anywhere. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { Failure } from '../report/report.ts';

/** Largest file that is read, bytes. */
const largest = 2 ** 30;

/** @throws Failure file-missing (exit code 2), file-unreadable, file-too-large */
export async function readNamedFile(path: string): Promise<Uint8Array> {
  try {
    // Not blocking: opening a named pipe must not wait for a writer.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await handle.stat();
      if (!status.isFile()) {
        throw new Failure(2, `${path} is ${status.isDirectory() ? 'a folder' : 'not a regular file'}`, {
          rule: 'file-unreadable',
        });
      }
      if (status.size > largest) {
        throw new Failure(2, `${path} is larger than ${largest / 2 ** 20} MB`, { rule: 'file-too-large' });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Failure(2, `There is no file ${path}`, {
        rule: 'file-missing',
        hint: 'Paths are taken from the folder in which octavo was started.',
        cause,
      });
    }
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
    throw new Failure(2, `${path} cannot be read: ${reason}`, { rule: 'file-unreadable', cause });
  }
}

/** Whether two paths mean one file that is there, by whatever way. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}
