/** Work in processes gives its value, or the reason why there is none; what hangs, grows or dies is replaced. */
import { realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/report/index.ts';
import { type Crew, type CrewLimits, type Done, openCrew } from '../../../src/system/crew/crew.ts';
import { folderWith } from '../../support/folder.ts';

const source = `
  let setup;
  export const prepare = (given) => { setup = given; };
  export const work = async (input, tell) => {
    if (input === 'fail') throw new Error('no such luck');
    if (input === 'spin') for (;;);
    if (input === 'fill') { const all = []; for (;;) all.push(new Array(1e4).fill(all.length)); }
    if (input === 'swell') for (const all = []; ; all.push(Buffer.alloc(2e7, 1))) await new Promise((resolve) => setTimeout(resolve, 25));
    if (input === 'where') return [process.cwd(), process.env.ROOM];
    if (input === 'leave') process.exit(7);
    if (input === 'wait') await new Promise((resolve) => setTimeout(resolve, 20_000));
    tell('half');
    return [setup, input, process.pid];
  };
`;

let module: URL;
beforeAll(async () => {
  const folder = await folderWith({});
  await writeFile(join(folder, 'work.mjs'), source);
  module = pathToFileURL(join(folder, 'work.mjs'));
});

const usual: CrewLimits = { milliseconds: 30_000, megabytes: 1024, pieces: 100 };
const open: Crew[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map(async (crew) => crew.close()))));

/** As it is told in English. */
function told(done: Done): unknown {
  return 'reason' in done ? { ...done, reason: inEnglish(done.reason) } : done;
}

function hire(limits: Partial<CrewLimits> = {}, hands = 1): Crew {
  const crew = openCrew({ module, hands, setup: 'ready', limits: { ...usual, ...limits } });
  open.push(crew);
  return crew;
}

const value = (answer: unknown): readonly unknown[] => (answer as { value: readonly unknown[] }).value;

describe('a crew', () => {
  it('prepares once, does pieces one after the other in one process, and tells on its way', async () => {
    const crew = hire();
    const news: unknown[] = [];
    const [one, two] = await Promise.all([
      crew.call('one', (told) => news.push(told)),
      crew.call('two', (told) => news.push(told)),
    ]);
    expect(value(one).slice(0, 2)).toEqual(['ready', 'one']);
    expect(value(two)[2]).toBe(value(one)[2]);
    expect(news).toEqual(['half', 'half']);
  });

  it('works in a folder, and is started by another program, where that is wished', async () => {
    const folder = await realpath(await folderWith({}));
    const shell = ['/usr/bin/env', 'ROOM=own'];
    const crew = openCrew({ module, hands: 1, setup: 'ready', limits: usual, folder, shell });
    open.push(crew);
    expect(value(await crew.call('where'))).toEqual([folder, 'own']);
  });

  it.each([
    ['fails', 'fail', 'failed', /no such luck/u],
    ['takes too long', 'spin', 'time', /^it took more than 1 s$/u],
    ['ends itself', 'leave', 'broke', /^its process ended \(7\)/u],
  ])('says of what %s why, and takes the next piece', async (_what, input, why, reason) => {
    const crew = hire(input === 'spin' ? { milliseconds: 1000 } : {});
    const answer = told(await crew.call(input));
    expect(answer).toMatchObject({ why });
    expect((answer as { reason: string }).reason).toMatch(reason);
    expect(value(await crew.call('next'))[1]).toBe('next');
  });

  it.each([
    ['of its program', 'fill'],
    ['of bytes', 'swell'],
  ])('ends what needs too much memory %s', async (_what, input) => {
    const crew = hire({ megabytes: 300 });
    expect(told(await crew.call(input))).toEqual({ reason: 'it needed more than 300 MB of memory', why: 'memory' });
    expect(value(await crew.call('next'))[1]).toBe('next');
  });

  it('notices that a process was killed, at work and while it waited', async () => {
    const crew = hire();
    await crew.call('one');
    const waiting = crew.call('wait');
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const pid of crew.pids) process.kill(pid, 'SIGKILL');
    expect(told(await waiting)).toMatchObject({ why: 'broke', reason: 'its process ended (SIGKILL)' });
    await crew.call('two');
    for (const pid of crew.pids) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(value(await crew.call('three'))[1]).toBe('three');
  });

  it('lets a process go after so many pieces', async () => {
    const crew = hire({ pieces: 1 });
    expect(value(await crew.call('one'))[2]).not.toBe(value(await crew.call('two'))[2]);
  });

  it('answers what was not begun when it is closed', async () => {
    const crew = hire();
    const [first, second] = [crew.call('wait'), crew.call('two')];
    await new Promise((resolve) => setTimeout(resolve, 200));
    await crew.close();
    expect(await first).toMatchObject({ why: 'ended' });
    expect(told(await second)).toEqual({ reason: 'it was not begun', why: 'ended' });
  });
});
