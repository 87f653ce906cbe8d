/** A folder that one run alone writes to: who has it is told, and what the dead had is free. */
import { execFileSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claim } from '../../src/system/index.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

const file = '.run.lock';

/** A folder with what a process left that has it, which is this one but for what is changed. */
async function held(change: object) {
  const folder = await folderWith({});
  const giveBack = await claim(folder, file);
  const holder = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, unknown>;
  await giveBack();
  await writeFile(join(folder, file), JSON.stringify({ ...holder, ...change }));
  return folder;
}

/** Nothing runs under its number now. */
const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

it('is one run’s, which is named, until it is given back', async () => {
  const folder = join(await folderWith({}), 'new/shelf');
  const giveBack = await claim(folder, file);
  const refusal = await failureOf(claim(folder, file));
  expect(refusal).toMatchObject({ rule: 'output-busy', exitCode: 3 });
  expect(refusal.message).toMatch(
    new RegExp(
      `${folder}: process ${process.pid} on ${hostname()}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC$`,
      'u',
    ),
  );
  expect(refusal.hint).not.toContain('remove');
  await giveBack();
  expect(await readdir(folder)).toEqual([]);
});

it('is taken over from a dead process of this machine, by one of those who try', async () => {
  const folder = await held({ pid: dead });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, async () => claim(folder, file)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual([file]);
  expect(await readFile(join(folder, file), 'utf8')).toContain(`"pid":${process.pid},`);
});

it.runIf(process.platform === 'linux')('is taken over where another process has the number of the dead', async () => {
  const folder = await held({ begun: '1' });
  const giveBack = await claim(folder, file);
  await giveBack();
  expect(await readdir(folder)).toEqual([]);
});

it('is not taken from another machine, and it is told what a person can do', async () => {
  for (const pid of [dead, process.pid]) {
    const folder = await held({ pid, machine: '00000000', host: 'press-2' });
    const refusal = await failureOf(claim(folder, file));
    expect(refusal).toMatchObject({ rule: 'output-busy', exitCode: 3 });
    expect(refusal.message).toContain(`process ${pid} on press-2`);
    expect(refusal.hint).toContain(`remove ${join(folder, file)}`);
    expect(await readdir(folder)).toEqual([file]);
  }
});

it('is not taken where nobody knows who has it', async () => {
  for (const text of ['', '{', '{"pid": -1}']) {
    const folder = await folderWith({ [file]: text });
    const refusal = await failureOf(claim(folder, file));
    expect(refusal).toMatchObject({ rule: 'output-busy', hint: expect.stringContaining('remove that file') });
  }
});

it('does not give back what is another’s by now', async () => {
  const folder = await folderWith({});
  const giveBack = await claim(folder, file);
  await writeFile(join(folder, file), 'of somebody else');
  await giveBack();
  expect(await readdir(folder)).toEqual([file]);
});

it('says why it cannot be had', async () => {
  const folder = await folderWith({ shelf: 'a file in the way' });
  expect(await failureOf(claim(join(folder, 'shelf'), file))).toMatchObject({ rule: 'output-unwritable', exitCode: 3 });
});
