/** What a killed run leaves is cleared by the next one, and nothing else is. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeRunFolder, removeRunFolder } from '../../src/system/leftovers.ts';
import { folderWith } from '../support/folder.ts';

/** Of a process that has ended: nothing runs under its number now. */
function endedProcess(): string {
  return execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
}

it.each(['octavo-browser-', '.octavo-'])('a new folder %s… clears those of dead processes', async (prefix) => {
  const parent = await folderWith({});
  const mine = basename(await makeRunFolder(parent, prefix));
  const of = (pid: number | string): string => mine.replace(`-${process.pid}-`, `-${pid}-`);
  const dead = endedProcess();
  await mkdir(join(parent, of(dead)));
  await writeFile(join(parent, of(dead), 'page.html'), 'x');
  const staying = [
    mine,
    of(process.ppid),
    // Of another machine, another program, or made by hand.
    of(dead).replace(/[0-9a-f]{8}(?=-\d+-)/u, '00000000'),
    `${of(dead)}-more`,
    of(`x${dead}`),
    of(`${dead}-1`),
    `${prefix}mine`,
  ];
  for (const name of staying.slice(1)) await mkdir(join(parent, name));
  const link = `${of(dead).slice(0, -6)}linked`;
  await symlink(join(parent, mine), join(parent, link));
  const next = basename(await makeRunFolder(parent, prefix));
  expect((await readdir(parent)).toSorted()).toEqual([...staying, link, next].toSorted());
  for (const name of [mine, next]) await removeRunFolder(join(parent, name));
});
