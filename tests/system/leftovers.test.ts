/** What a killed run leaves is cleared by the next one, and nothing else is. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let runs = 0;

/** A run of its own, and what it listens to: its handlers are called here, and not those of other tests. */
async function beginRun() {
  const before = signals.map((signal) => process.listeners(signal));
  const path = join(import.meta.dirname, '../../src/system/leftovers.ts');
  const address = `${pathToFileURL(path).href}?run=${(runs += 1)}`;
  const run = (await import(address)) as typeof import('../../src/system/leftovers.ts');
  const handlers = () =>
    signals.map((signal, index) => process.listeners(signal).filter((one) => before[index]?.includes(one) !== true));
  const stop = (): void => {
    handlers().forEach((own, index) => {
      for (const handler of own) process.off(signals[index] ?? 'SIGINT', handler);
    });
  };
  return { run, handlers, stop };
}

it('an interrupted run ends what is open, then drops its folders, and leaves it to the program to end', async () => {
  const { run, handlers, stop } = await beginRun();
  const parent = await folderWith({});
  const heard: string[] = [];
  const wishes = (): void => undefined;
  for (const signal of signals) process.on(signal, wishes);
  try {
    expect(handlers()).toEqual([[wishes], [wishes], [wishes]]);
    const kept = await run.makeRunFolder(parent, 'octavo-test-');
    const removed = await run.makeRunFolder(parent, 'octavo-test-');
    await writeFile(join(kept, 'page.html'), 'x');
    await run.removeRunFolder(removed);
    expect(existsSync(removed)).toBe(false);
    // Made again by somebody: it is this run's no more.
    await mkdir(removed);
    run.beforeInterruption(() => heard.push(existsSync(kept) ? 'in time' : 'too late'));
    run.beforeInterruption(() => heard.push('taken back'))();
    expect(handlers().map((own) => own.length)).toEqual([2, 2, 2]);
    handlers()[2]?.find((one) => one !== wishes)?.('SIGHUP');
    expect(heard).toEqual(['in time']);
    expect([existsSync(kept), existsSync(removed)]).toEqual([false, true]);
  } finally {
    stop();
    for (const signal of signals) process.off(signal, wishes);
  }
});
