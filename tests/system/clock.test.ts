import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleInstant } from '../../src/system/clock.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

const env = { PATH: process.env['PATH'] };
/** A bare machine has none; CI has it, and what needs it is tested there. */
const hasGit = spawnSync('git', ['--version']).status === 0;

function git(root: string, date: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

async function repository(): Promise<string> {
  const root = await folderWith({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' });
  git(root, '2020-01-01T00:00:00Z', 'init', '-q');
  git(root, '2021-02-03T04:05:06+02:00', 'add', 'a.md');
  git(root, '2021-02-03T04:05:06+02:00', 'commit', '-qm', 'one');
  git(root, '2022-01-01T00:00:00Z', 'add', 'b.md');
  git(root, '2022-01-01T00:00:00Z', 'commit', '-qm', 'two');
  return root;
}

describe('settleInstant', () => {
  it('takes SOURCE_DATE_EPOCH before everything else', async () => {
    const root = hasGit ? await repository() : await folderWith({ 'a.md': 'one' });
    const instant = await settleInstant({
      env: { ...env, SOURCE_DATE_EPOCH: '1700000000' },
      manuscriptRoot: root,
      files: ['a.md'],
      date: '2019',
    });
    expect(instant).toBe('2023-11-14T22:13:20Z');
  });

  it.each(['yesterday', '-1', '1.5', '99999999999999', ' 5'])('refuses SOURCE_DATE_EPOCH=%s', async (value) => {
    const work = settleInstant({ env: { SOURCE_DATE_EPOCH: value }, manuscriptRoot: '/', files: [] });
    expect(await failureOf(work)).toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['0', '1980-01-01T00:00:00Z'],
    ['315532800', '1980-01-01T00:00:00Z'],
    ['315532801', '1980-01-01T00:00:01Z'],
    ['253402300799', '9999-12-31T23:59:59Z'],
  ])('takes SOURCE_DATE_EPOCH=%s from 1980 on, which is where ZIP begins', async (value, instant) => {
    expect(await settleInstant({ env: { SOURCE_DATE_EPOCH: value }, manuscriptRoot: '/', files: [] })).toBe(instant);
  });

  it('says of a wrong SOURCE_DATE_EPOCH what a right one is', async () => {
    const work = settleInstant({ env: { SOURCE_DATE_EPOCH: '253402300800' }, manuscriptRoot: '/', files: [] });
    expect(await failureOf(work)).toMatchObject({
      rule: 'config-value',
      message: 'SOURCE_DATE_EPOCH is “253402300800”, not a number of seconds since 1970',
      hint: expect.stringContaining('git log -1'),
    });
  });

  it('takes an empty SOURCE_DATE_EPOCH for none', async () => {
    const plain = await folderWith({ 'a.md': 'x' });
    const sources = { env: { ...env, SOURCE_DATE_EPOCH: '' }, manuscriptRoot: plain, files: ['a.md'] };
    expect(await settleInstant({ ...sources, date: '2019-05-17' })).toBe('2019-05-17T00:00:00Z');
  });

  it('falls back to the manuscript’s date, then to 1980', async () => {
    const plain = await folderWith({ 'a.md': 'x' });
    expect(await settleInstant({ env, manuscriptRoot: plain, files: ['a.md'], date: '2019-05' })).toBe(
      '2019-05-01T00:00:00Z',
    );
    expect(await settleInstant({ env, manuscriptRoot: plain, files: ['a.md'], date: '1813' })).toBe(
      '1980-01-01T00:00:00Z',
    );
    expect(await settleInstant({ env: {}, manuscriptRoot: plain, files: ['a.md'] })).toBe('1980-01-01T00:00:00Z');
  });

  it('does without git where there is none', async () => {
    const plain = await folderWith({ 'a.md': 'x' });
    expect(await settleInstant({ env: { PATH: plain }, manuscriptRoot: plain, files: ['a.md'], date: '2019' })).toBe(
      '2019-01-01T00:00:00Z',
    );
  });
});

describe.runIf(hasGit)('settleInstant in a repository', () => {
  it('takes the last commit that touched the manuscript’s own files, in UTC', async () => {
    const root = await repository();
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['a.md'] })).toBe('2021-02-03T02:05:06Z');
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['a.md', 'b.md'] })).toBe('2022-01-01T00:00:00Z');
    await writeFile(join(root, 'a.md'), 'changed');
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['a.md'] })).toBe('2021-02-03T02:05:06Z');
  });

  it('asks the git that the environment has, and does without where that has none', async () => {
    const root = await repository();
    const nowhere = await folderWith({});
    const sources = { manuscriptRoot: root, files: ['a.md'], date: '2019' };
    expect(await settleInstant({ ...sources, env: { PATH: nowhere } })).toBe('2019-01-01T00:00:00Z');
    expect(await settleInstant({ ...sources, env })).toBe('2021-02-03T02:05:06Z');
  });

  it('asks of more files than fit into one call, and takes the latest of all', async () => {
    const root = await repository();
    const others = Array.from({ length: 450 }, (_, index) => `none-${index}.md`);
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['b.md', ...others, 'a.md'] })).toBe(
      '2022-01-01T00:00:00Z',
    );
  });

  it('falls back to the manuscript’s date for files that were never committed', async () => {
    const root = await repository();
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['c.md'], date: '2019-05' })).toBe(
      '2019-05-01T00:00:00Z',
    );
  });

  it('starts none of the programs that a repository names in its configuration', async () => {
    const root = await repository();
    const trace = join(root, 'ran');
    const program = join(root, 'program.sh');
    await writeFile(program, `#!/bin/sh\ntouch '${trace}'\n`);
    await chmod(program, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'gpg.program',
      'diff.external',
      'core.sshCommand',
      'alias.log',
    ]) {
      git(root, '', 'config', key, key === 'alias.log' ? `!${program}` : program);
    }
    git(root, '', 'config', 'log.showSignature', 'true');
    expect(await settleInstant({ env, manuscriptRoot: root, files: ['a.md'] })).toBe('2021-02-03T02:05:06Z');
    expect(existsSync(trace)).toBe(false);
  });

  it('does not let another GIT_DIR mislead it', async () => {
    const root = await repository();
    const other = await folderWith({});
    expect(
      await settleInstant({ env: { ...env, GIT_DIR: join(other, '.git') }, manuscriptRoot: root, files: ['a.md'] }),
    ).toBe('2021-02-03T02:05:06Z');
  });
});
