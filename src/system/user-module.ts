/** Programs of the person who builds, which they name on the command line. Nothing that a manuscript says leads here. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure, said } from '../report/index.ts';

/** Plug-ins that come with Octavo: the same place from the sources and from the compiled package. */
const own = resolve(dirname(fileURLToPath(import.meta.url)), '../../templates/plugins');

/**
 * What a module exports by default.
 * @param path from the folder in which octavo was started; `octavo/plugins/NAME` is one that comes with Octavo
 * @throws Failure 2 where there is no such file or nothing is exported, 3 where it fails
 */
export async function loadModule(path: string): Promise<unknown> {
  const name = /^octavo\/plugins\/([a-z-]+)$/u.exec(path)?.[1];
  const file = name === undefined ? resolve(path) : join(own, `${name}.js`);
  if ((await stat(file).catch(() => undefined))?.isFile() !== true) {
    throw new Failure(2, said`There is no file ${path}`, {
      rule: 'file-missing',
      hint: said`Paths are taken from the folder in which octavo was started.`,
    });
  }
  let module: unknown;
  try {
    module = await import(pathToFileURL(file).href);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Failure(3, said`The plug-ins in ${path} cannot be loaded: ${reason}`, { rule: 'plug-in-failed', cause });
  }
  const exported = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (exported === undefined) {
    throw new Failure(2, said`${path} exports no plug-in`, {
      rule: 'plug-in-failed',
      hint: said`A module of plug-ins says export default {name: …}, or a list of such.`,
    });
  }
  return exported;
}
