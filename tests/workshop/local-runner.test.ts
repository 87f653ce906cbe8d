/** The runner of this machine: a process that is killed while it makes a title loses nobody the title. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Job, type Outcome, openLocalRunner } from '../../src/workshop/index.ts';
import { folderWith } from '../support/folder.ts';

/** Kills itself at the first attempts at a title, as many as its slug says. */
const source = `
  import { appendFileSync, readFileSync } from 'node:fs';
  export const work = async ({ name, slug }) => {
    const log = new URL('log.txt', import.meta.url);
    appendFileSync(log, name + '\\n');
    const times = readFileSync(log, 'utf8').split('\\n').filter((line) => line === name).length;
    if (times <= Number(slug)) process.kill(process.pid, 'SIGKILL');
    return { manuscript: name, slug, editions: [], messages: [], silenced: [], examinations: [], timings: {}, exitCode: 0 };
  };
`;

const job = (name: string, slug: string): Job => ({ name, slug, manuscript: name, wishes: {} });

describe('a local runner', () => {
  it('begins a title again whose process was killed, once, and does all the others', async () => {
    const folder = await folderWith({ 'log.txt': '' });
    await writeFile(join(folder, 'work.mjs'), source);
    const runner = openLocalRunner({
      module: pathToFileURL(join(folder, 'work.mjs')),
      bench: { slugs: [] },
      hands: 2,
      limits: { milliseconds: 60_000, megabytes: 1024, pieces: 100 },
      env: process.env,
    });
    const outcomes = new Map<string, Outcome>();
    const jobs = [job('sound', '0'), job('unlucky', '1'), job('deadly', '9'), job('last', '0')];
    await runner.run(jobs, {
      heard: () => undefined,
      done: async ({ name }, outcome) => void outcomes.set(name, outcome),
    });
    await runner.close();
    const told = Object.fromEntries([...outcomes].map(([name, one]) => [name, 'reason' in one ? one.why : 'done']));
    expect(told).toEqual({ sound: 'done', unlucky: 'done', deadly: 'broke', last: 'done' });
    const attempts = (await readFile(join(folder, 'log.txt'), 'utf8')).trimEnd().split('\n');
    expect(attempts.toSorted()).toEqual(['deadly', 'deadly', 'last', 'sound', 'unlucky', 'unlucky']);
  });
});
