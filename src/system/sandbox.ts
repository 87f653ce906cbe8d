/**
 * A program in a room of its own (bubblewrap, Linux): no network, no processes but its own, and of the disk only what
 * the system, Octavo and the browser need, to be read, and one folder to write in.
 */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, said } from '../report/index.ts';
import { openCache } from './browser/cache.ts';
import { findBrowsers } from './browser/find.ts';
import { findOnPath } from './program.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Of the system, as far as it is there: programs, libraries, fonts, and what says who and where one is. */
const shared = [
  ...['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/opt', '/nix/store', '/gnu/store'],
  ...['fonts', 'alternatives', 'ld.so.cache', 'ld.so.conf', 'ld.so.conf.d', 'localtime', 'passwd', 'group'].map(
    (name) => `/etc/${name}`,
  ),
];

/**
 * @param browser path or command from the command line
 * @returns what starts a program in such a room, given the folder that is its own
 * @throws Failure usage where there is no bubblewrap
 */
export async function inBubblewrap(
  env: Readonly<Record<string, string | undefined>>,
  browser: string | undefined,
): Promise<(folder: string) => readonly string[]> {
  const program = await findOnPath('bwrap', env);
  if (program === undefined)
    throw new Failure(2, said`There is no bubblewrap (bwrap) on the PATH`, {
      hint: said`Install it (Debian and Fedora: bubblewrap), or leave --sandbox out and use a container for each worker.`,
    });
  const { path: cache } = await openCache(env);
  const browsers = (await findBrowsers(browser)).flatMap(({ executable }) => executable ?? []);
  const packages = realpath(resolve(root, 'node_modules'));
  const needed = [dirname(process.execPath), root, packages, cache, ...browsers.map((one) => dirname(realpath(one)))];
  const readable = [...new Set([...shared, ...needed])].filter((path) => path !== '/' && existsSync(path));
  return (folder) => [
    program,
    ...['--unshare-all', '--die-with-parent', '--new-session', '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...readable.flatMap((path) => ['--ro-bind', path, path]),
    ...['--bind', folder, folder, '--chdir', folder],
  ];
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
