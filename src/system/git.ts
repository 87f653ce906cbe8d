/** What git knows of a folder, asked so that nothing in the folder is run. */
import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isThere } from './named-file.ts';

/** Nothing a repository's own configuration says may start a program: the manuscript is untrusted. */
const safely = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.sshCommand=false',
    'core.gitProxy=false',
    'credential.helper=',
    'log.showSignature=false',
    'log.mailmap=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
  // A clone that belongs to another user has the same commits; ownership must not change the bytes.
  '-c',
  'safe.directory=*',
];

/** Whether a folder or one above it has a repository, or leads to one. */
export async function isInRepository(folder: string): Promise<boolean> {
  const at = resolve(folder);
  if (await isThere(join(at, '.git'))) return true;
  return dirname(at) !== at && isInRepository(dirname(at));
}

/** @throws Error where there is no git, no repository, or git says no */
export async function askGit(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const { stdout } = await promisify(execFile)('git', [...safely, ...args], {
    cwd: root,
    timeout: 20_000,
    maxBuffer: 2 ** 28,
    windowsHide: true,
    env: {
      ...clean,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      // A clone may lack some of its objects: no protocol may bring them.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: '',
      GIT_ASKPASS: 'false',
      GIT_PAGER: 'cat',
      GIT_SSH_COMMAND: 'false',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
  });
  return stdout;
}
