/** Opens a file, or an address, with the program that the person has for it; no shell sees its name. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { said, type Words } from '../report/index.ts';
import { sayCause } from './causes.ts';

/** Program and arguments, before the path. */
export function openerOf(platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` is a word of the shell; this is what it calls.
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}

/** Milliseconds in which a program that finds nothing to open it with says so, by its exit code. */
const patience = 1500;

/**
 * @param target a path, or the address of a page
 * @returns why it could not be opened; undefined: the program was started
 */
export async function openWithProgram(
  target: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Words | undefined> {
  const [program, ...args] = openerOf(process.platform);
  return new Promise((settle) => {
    const child = spawn(program, [...args, /^https?:\/\//u.test(target) ? target : resolve(target)], {
      env: { ...env },
      detached: true,
      stdio: 'ignore',
    });
    child.once('error', (cause) => settle(said`${program}: ${sayCause(cause)}`));
    child.once('spawn', () => {
      // It may be the browser itself, which stays.
      const watch = setTimeout(() => (child.unref(), settle(undefined)), patience);
      child.once('exit', (code) => {
        clearTimeout(watch);
        settle(code === 0 ? undefined : said`${program} found no program for it`);
      });
    });
  });
}
