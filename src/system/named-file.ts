/** Files that a person names on the command line, which may lie anywhere. */
import { realpath, stat, writeFile } from 'node:fs/promises';
import { Failure, said } from '../report/index.ts';
import { codeOf, sayCause } from './causes.ts';
import { noting } from './observations/record.ts';
import { readRegular } from './regular-file.ts';

/** Largest file that is read, bytes. */
const largest = 2 ** 30;

/** @throws Failure file-missing (exit code 2), file-unreadable, file-too-large */
export async function readNamedFile(path: string): Promise<Uint8Array> {
  return noting(
    { kind: 'named', asked: [path] },
    async () => read(path),
    (bytes) => bytes,
  );
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readRegular(path, largest);
    if (typeof bytes !== 'string') return bytes;
    if (bytes === 'missing') {
      throw new Failure(2, said`There is no file ${path}`, {
        rule: 'file-missing',
        hint: said`Paths are taken from the folder in which octavo was started.`,
      });
    }
    if (bytes === 'too-large') {
      throw new Failure(2, said`${path} is larger than ${largest / 2 ** 20} MB`, { rule: 'file-too-large' });
    }
    const what = bytes === 'folder' ? said`a folder` : said`not a regular file`;
    throw new Failure(2, said`${path} is ${what}`, { rule: 'file-unreadable' });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(2, said`${path} cannot be read: ${sayCause(cause)}`, { rule: 'file-unreadable', cause });
  }
}

/** Whether a file or a folder has this name. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Whether two paths mean one file that is there, by whatever way. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}

/**
 * Writes a text where a person wants it; what is there stays, unless it is to be overwritten.
 * @throws Failure output-unwritable
 */
export async function writeNamedFile(path: string, text: string, { overwrites = false } = {}): Promise<void> {
  try {
    await writeFile(path, text, { flag: overwrites ? 'w' : 'wx' });
  } catch (cause) {
    const isThere = codeOf(cause) === 'EEXIST';
    const text = isThere ? said`${path} is there already` : said`${path} cannot be written: ${sayCause(cause)}`;
    throw new Failure(isThere ? 2 : 3, text, {
      rule: 'output-unwritable',
      hint: isThere
        ? said`It was not touched. Name another file with --out, or overwrite it with --force.`
        : said`Choose another place.`,
      cause,
    });
  }
}
