/** A file of the author's that gets another content: whole or not at all, and only as long as it is what was read. */
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { sayCause } from './causes.ts';
import { readNamedFile } from './named-file.ts';

/**
 * @returns `changed`: it is not what it was any more, and was not touched
 * @throws Failure output-unwritable
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<'replaced' | 'changed'> {
  // Behind a link is the file that was read: the link stays one.
  const real = await realpath(path).catch(() => path);
  const aside = join(dirname(real), `.${basename(real)}.${process.pid}.octavo`);
  try {
    const { mode } = await stat(real);
    await writeFile(aside, after, { flag: 'wx', mode });
    const now = await readNamedFile(real);
    if (Buffer.compare(now, before) !== 0) return 'changed';
    await rename(aside, real);
    return 'replaced';
  } catch (cause) {
    throw new Failure(3, said`${path} cannot be written: ${sayCause(cause)}`, {
      rule: 'output-unwritable',
      hint: said`It is as it was.`,
      cause,
    });
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}
