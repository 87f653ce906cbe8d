/** A folder for what is made on the way to an edition, to look at when pages are not what they should be. */
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { sayCause } from './causes.ts';
import { makeFolder } from './make-folder.ts';
import { isPathInside } from '../model/index.ts';

/** Ask for stack traces, and for nothing to be kept. */
const switches = /^(?:|0|1|true|false|yes|no|on|off)$/iu;

/**
 * @param setting value of OCTAVO_DEBUG
 * @param name of the folder in it, for one manuscript
 * @returns what writes a file there, over one of the same name; undefined if no folder is named
 */
export function openDebugFolder(
  setting: string | undefined,
  name: string,
): ((path: string, bytes: Uint8Array | string) => Promise<void>) | undefined {
  if (setting === undefined || switches.test(setting)) return undefined;
  const folder = resolve(setting, name);
  return async (path, bytes) => {
    if (!isPathInside(path)) return;
    const file = join(folder, path);
    try {
      await makeFolder(dirname(file));
      await writeFile(file, bytes);
    } catch (cause) {
      throw new Failure(3, said`${file} cannot be written: ${sayCause(cause)}`, {
        rule: 'output-unwritable',
        hint: said`OCTAVO_DEBUG names a folder for what is made on the way to the PDF: choose another one, or none.`,
        cause,
      });
    }
  };
}
