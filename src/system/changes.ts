/** What has changed in a folder since a day or a commit. */
import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { askGit } from './git.ts';
import { listTree } from './tree.ts';

export interface Changes {
  /** Paths of files from the folder on, with `/`; `all`: there is nothing to compare with. */
  readonly paths: ReadonlySet<string> | 'all';
  /** The day: that which was named, or that of the commit. */
  readonly day: string;
}

/**
 * In a repository both mean a commit: the last one before the day, or the one that is named; what is not committed
 * counts as changed. Elsewhere a day means the times of the files on this disk.
 * @param since `2026-11-23`, or a commit
 * @param except a folder that is left out
 * @throws Failure usage
 */
export async function findChanges(
  folder: string,
  since: string,
  except: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Changes> {
  const ask = async (...args: string[]): Promise<string | undefined> =>
    askGit(folder, args, env).catch(() => undefined);
  const isRepository = (await ask('rev-parse', '--is-inside-work-tree'))?.trim() === 'true';
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(since);
  if (isDay && Number.isNaN(Date.parse(since))) throw new Failure(2, said`${since} is no day`);
  if (!isRepository) {
    if (isDay) return { paths: await listFresh(folder, since, except), day: since };
    throw new Failure(2, said`${since} is no day, and ${folder} is in no repository of git`, {
      hint: said`Write a day, 2026-11-23; commits are known in a clone alone.`,
    });
  }
  const found = isDay
    ? await ask('rev-list', '-1', `--before=${since}T00:00:00Z`, 'HEAD')
    : since.startsWith('-')
      ? undefined
      : await ask('rev-parse', '--verify', '--quiet', `${since}^{commit}`);
  const commit = found?.trim() ?? '';
  if (commit === '') {
    if (isDay) return { paths: 'all', day: since };
    throw new Failure(2, said`${since} is neither a day nor a commit`, {
      hint: said`Write 2026-11-23, v1.2 or a hash.`,
    });
  }
  const [tracked = '', others = '', date = ''] = await Promise.all([
    ask('diff', '--name-only', '-z', '--relative', commit, '--', '.'),
    ask('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
    ask('show', '-s', '--format=%ct', commit),
  ]);
  const day = isDay ? since : new Date(Number(date.trim()) * 1000).toISOString().slice(0, 10);
  const made = `${relative(folder, except).split(sep).join('/')}/`;
  const paths = [...tracked.split('\0'), ...others.split('\0')];
  return { paths: new Set(paths.filter((path) => path !== '' && !path.startsWith(made))), day };
}

async function listFresh(folder: string, day: string, except: string): Promise<ReadonlySet<string>> {
  const from = Date.parse(`${day}T00:00:00Z`);
  const { files } = await listTree(folder, except);
  const fresh = await Promise.all(
    files.map(async (file) => {
      const status = await stat(join(folder, file)).catch(() => undefined);
      return status !== undefined && status.mtimeMs >= from ? [file] : [];
    }),
  );
  return new Set(fresh.flat());
}
