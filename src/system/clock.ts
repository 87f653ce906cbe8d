/** The instant of a version of the manuscript: the only date that gets into an edition. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from '../report/index.ts';
import { noting } from './observations/record.ts';

export interface InstantSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly manuscriptRoot: string;
  /** The files of the manuscript, relative to its root. */
  readonly files: readonly string[];
  /** Date of publication from the manuscript: `2026`, `2026-11` or `2026-11-23`. */
  readonly date?: string | undefined;
}

/** ZIP and therefore EPUB know no earlier moment. */
const beginning = '1980-01-01T00:00:00Z';

/**
 * `2026-11-23T00:00:00Z`, in UTC, from the first of these that there is:
 * 1. SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/);
 * 2. the last commit that touched one of the manuscript's files. Changes that are not committed do not
 *    count: two clones of a commit give the same bytes, and an author who has not committed yet sees the
 *    date of the version that the work is based on;
 * 3. the manuscript's own date; 4. the beginning of 1980.
 * @throws Failure (exit code 2) if SOURCE_DATE_EPOCH is not a number of seconds
 */
export async function settleInstant(sources: InstantSources): Promise<string> {
  const { manuscriptRoot, date = null, files } = sources;
  const ask = async (): Promise<string> => findInstant(sources);
  return noting({ kind: 'instant', asked: [manuscriptRoot, date, ...files] }, ask, String);
}

async function findInstant({ env, manuscriptRoot, files, date }: InstantSources): Promise<string> {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') return instantOf(epochSeconds(epoch));
  const commit = await lastCommit(manuscriptRoot, files, env);
  if (commit !== undefined) return instantOf(commit);
  if (date === undefined) return beginning;
  const [year = '1980', month = '01', day = '01'] = date.split('-');
  const instant = `${year}-${month}-${day}T00:00:00Z`;
  return instant < beginning ? beginning : instant;
}

function epochSeconds(value: string): number {
  const seconds = Number(value);
  // 253402300799 is the last second of the year 9999.
  if (/^\d+$/.test(value) && seconds <= 253_402_300_799) return seconds;
  throw new Failure(2, `SOURCE_DATE_EPOCH is “${value}”, not a number of seconds since 1970`, {
    rule: 'config-value',
    hint: 'For instance SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
  });
}

function instantOf(seconds: number): string {
  const instant = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return instant < beginning ? beginning : instant;
}

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

const perCall = 200;

/** Seconds since 1970 of the last commit that touched one of the files; undefined: no git, no repository, not tracked. */
async function lastCommit(
  root: string,
  files: readonly string[],
  env: InstantSources['env'],
): Promise<number | undefined> {
  const run = promisify(execFile);
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const options = {
    cwd: root,
    timeout: 20_000,
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
  };
  let latest: number | undefined;
  for (let start = 0; start < files.length; start += perCall) {
    try {
      const { stdout } = await run(
        'git',
        [...safely, 'log', '-1', '--format=%ct', '--', ...files.slice(start, start + perCall)],
        options,
      );
      const seconds = Number.parseInt(stdout.trim(), 10);
      // Of files that were never committed it is not a number, and not later than any.
      if (seconds > (latest ?? -1)) latest = seconds;
    } catch {
      return latest;
    }
  }
  return latest;
}
