/** A file that a person names is read, or it is said why not. */
import { execFileSync } from 'node:child_process';
import { readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSameFile, readNamedFile, writeNamedFile } from '../../src/system/named-file.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

it('is read as it is', async () => {
  const folder = await folderWith({ 'a.pdf': 'bytes' });
  expect(Buffer.from(await readNamedFile(join(folder, 'a.pdf'))).toString()).toBe('bytes');
});

it('is refused with exit code 2, and with the reason', async () => {
  const folder = await folderWith({ 'a.pdf': 'bytes', 'big.pdf': '', 'below/b.pdf': '' });
  const failing = async (name: string) => failureOf(readNamedFile(join(folder, name)));
  execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
  await truncate(join(folder, 'big.pdf'), 2 ** 30 + 1);
  await symlink('circle.pdf', join(folder, 'circle.pdf'));
  const reasons = {
    'none.pdf': ['file-missing', `There is no file ${join(folder, 'none.pdf')}`],
    'a.pdf/b.pdf': ['file-missing', `There is no file ${join(folder, 'a.pdf/b.pdf')}`],
    below: ['file-unreadable', `${join(folder, 'below')} is a folder`],
    'pipe.pdf': ['file-unreadable', `${join(folder, 'pipe.pdf')} is not a regular file`],
    'big.pdf': ['file-too-large', `${join(folder, 'big.pdf')} is larger than 1024 MB`],
    'circle.pdf': [
      'file-unreadable',
      `${join(folder, 'circle.pdf')} cannot be read: a symbolic link that leads in a circle`,
    ],
  };
  for (const [name, [rule, message]] of Object.entries(reasons))
    expect(await failing(name)).toMatchObject({ exitCode: 2, rule, message });
});

it('is the same by whatever way it is named', async () => {
  const folder = await folderWith({ 'a.pdf': 'A', 'b.pdf': 'A', 'c/d.md': '' });
  await symlink('a.pdf', join(folder, 'link.pdf'));
  const same = async (one: string, other: string) => isSameFile(join(folder, one), join(folder, other));
  expect(await same('a.pdf', 'link.pdf')).toBe(true);
  expect(await same('c/../a.pdf', 'a.pdf')).toBe(true);
  expect(await same('a.pdf', 'b.pdf')).toBe(false);
  expect(await same('none.pdf', 'none.pdf')).toBe(false);
  expect(await same('none.pdf', 'a.pdf')).toBe(false);
});

it('is written where nothing is, or over what is there if that is wished', async () => {
  const folder = await folderWith({ 'old.yaml': 'old' });
  const [fresh, old] = [join(folder, 'new.yaml'), join(folder, 'old.yaml')];
  await writeNamedFile(fresh, 'new');
  expect(await readFile(fresh, 'utf8')).toBe('new');
  expect(await failureOf(writeNamedFile(old, 'new'))).toMatchObject({
    exitCode: 2,
    rule: 'output-unwritable',
    message: `${old} is there already`,
    hint: expect.stringContaining('--force') as unknown,
  });
  expect(await readFile(old, 'utf8')).toBe('old');
  await writeNamedFile(old, 'new', { overwrites: true });
  expect(await readFile(old, 'utf8')).toBe('new');
});

it('that cannot be written is told with the reason', async () => {
  const folder = await folderWith({ 'a.yaml': '' });
  const failing = async (path: string) => failureOf(writeNamedFile(join(folder, path), 'x', { overwrites: true }));
  for (const [path, code] of [
    ['none/a.yaml', 'ENOENT'],
    ['a.yaml/b.yaml', 'ENOTDIR'],
    ['.', 'EISDIR'],
  ] as const)
    expect(await failing(path)).toMatchObject({
      exitCode: 3,
      rule: 'output-unwritable',
      message: `${join(folder, path)} cannot be written: ${code}`,
      hint: 'Choose another place.',
    });
});
