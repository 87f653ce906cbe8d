/** What has changed since a day or a commit: by git where there is a repository, else by the times of files. */
import { execFileSync } from 'node:child_process';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/system/changes.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

const files = { 'one.md': '1', 'two/two.md': '2', 'dist/two/two.html': '2' };

async function repository(): Promise<{ folder: string; git: (...args: string[]) => string }> {
  const folder = await folderWith(files);
  const env = { ...process.env, GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z' };
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  return { folder, git };
}

const since = async (folder: string, when: string) => {
  const { paths, day } = await findChanges(folder, when, join(folder, 'dist'), process.env);
  return [paths === 'all' ? 'all' : [...paths].toSorted(), day];
};

describe('changes', () => {
  it('are what git says of a commit, with what is not committed, but for what was made', async () => {
    const { folder, git } = await repository();
    expect(await since(folder, 'HEAD')).toEqual([[], '2026-03-01']);
    await writeFile(join(folder, 'two/two.md'), 'changed');
    await writeFile(join(folder, 'three.md'), 'new');
    await writeFile(join(folder, 'dist/new.html'), 'made');
    expect(await since(folder, 'HEAD')).toEqual([['three.md', 'two/two.md'], '2026-03-01']);
    git('add', '.');
    git('commit', '-qm', 'second');
    expect(await since(folder, 'HEAD~1')).toEqual([['three.md', 'two/two.md'], '2026-03-01']);
  });

  it('are since the last commit before a day, or all', async () => {
    const { folder } = await repository();
    await writeFile(join(folder, 'one.md'), 'changed');
    expect(await since(folder, '2026-03-02')).toEqual([['one.md'], '2026-03-02']);
    expect(await since(folder, '2026-03-01')).toEqual(['all', '2026-03-01']);
  });

  it('are by the times of files where there is no repository', async () => {
    const folder = await folderWith(files);
    await utimes(join(folder, 'one.md'), 1, 1);
    expect(await since(folder, '2020-01-01')).toEqual([['two/two.md'], '2020-01-01']);
  });

  it('are refused since what is neither', async () => {
    const { folder } = await repository();
    for (const when of ['nothing', '--output=x', '2026-13-45'])
      expect(await failureOf(findChanges(folder, when, 'dist', process.env))).toMatchObject({
        exitCode: 2,
      });
  });
});
