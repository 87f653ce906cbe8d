/** The instant of a version of the manuscript: the only date that gets into an edition. */
import { Failure, said } from '../report/index.ts';
import { askGit, isInRepository } from './git.ts';
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
  throw new Failure(2, said`SOURCE_DATE_EPOCH is “${value}”, not a number of seconds since 1970`, {
    rule: 'config-value',
    hint: said`For instance SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)`,
  });
}

function instantOf(seconds: number): string {
  const instant = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return instant < beginning ? beginning : instant;
}

const perCall = 200;

/** Seconds since 1970 of the last commit that touched one of the files; undefined: no git, no repository, not tracked. */
async function lastCommit(
  root: string,
  files: readonly string[],
  env: InstantSources['env'],
): Promise<number | undefined> {
  // To start git takes longer than to see that there is nothing for it: thousands of titles ask.
  if (!(await isInRepository(root))) return undefined;
  let latest: number | undefined;
  for (let start = 0; start < files.length; start += perCall) {
    try {
      const stdout = await askGit(
        root,
        ['log', '-1', '--format=%ct', '--', ...files.slice(start, start + perCall)],
        env,
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
