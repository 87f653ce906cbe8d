/** Opens a file, or an address, with the program that the person has for it; no shell sees its name. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { inEnglish } from '../report/index.ts';
import { sayCause } from './causes.ts';

/** Program and arguments, before the path. */
export function openerOf(platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` is a word of the shell; this is what it calls.
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}

/**
 * @param target a path, or the address of a page
 * @returns why it could not be opened; undefined: the program was started
 */
export async function openWithProgram(
  target: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const [program, ...args] = openerOf(process.platform);
  return new Promise((settle) => {
    const child = spawn(program, [...args, /^https?:\/\//u.test(target) ? target : resolve(target)], {
      env: { ...env },
      detached: true,
      stdio: 'ignore',
    });
    child.once('error', (cause) => settle(`${program}: ${inEnglish(sayCause(cause))}`));
    child.once('spawn', () => {
      child.unref();
      settle(undefined);
    });
  });
}
