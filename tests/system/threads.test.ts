/** Work in threads gives its value, or the reason why there is none, and never keeps anybody waiting for ever. */
import { describe, expect, it } from 'vitest';
import { moduleBeside, openThreads } from '../../src/system/threads.ts';

const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    export const double = (number) => number * 2;
    export const measure = async (bytes) => bytes.byteLength;
    export const fail = () => { throw new Error('no such luck'); };
    export const spin = () => { for (;;); };
    export const fill = () => { const all = []; for (;;) all.push(new Array(1e4).fill(all.length)); };
    export const leave = () => process.exit(3);
  `)}`,
);

describe('a thread', () => {
  it('gives what its function gives', async () => {
    const threads = openThreads(module);
    expect(await threads.call({ work: 'double', input: 21 })).toEqual({ value: 42 });
    expect(await threads.call({ work: 'measure', input: new Uint8Array(9) })).toEqual({ value: 9 });
    await threads.close();
  });

  it('answers calls in their order, however many there are', async () => {
    const threads = openThreads(module);
    const answers = await Promise.all([1, 2, 3].map(async (input) => threads.call({ work: 'double', input })));
    expect(answers).toEqual([{ value: 2 }, { value: 4 }, { value: 6 }]);
    await threads.close();
  });

  it.each([
    ['fails', 'fail', /^no such luck$/u],
    ['takes too long', 'spin', /^it took more than 1 s$/u],
    ['needs too much memory', 'fill', /^it needed more than 32 MB of memory$/u],
    ['ends itself', 'leave', /^it was ended$/u],
    ['is not there', 'nothing', /^there is no nothing$/u],
  ])('that %s says so, and the next call is answered', async (_what, work, reason) => {
    const threads = openThreads(module);
    const limits = { milliseconds: work === 'spin' ? 1000 : 60_000, megabytes: 32 };
    expect(await threads.call({ work, input: undefined }, limits)).toEqual({
      reason: expect.stringMatching(reason) as string,
    });
    expect(await threads.call({ work, input: undefined }, limits)).toHaveProperty('reason');
    expect(await threads.call({ work: 'double', input: 4 })).toEqual({ value: 8 });
    await threads.close();
  });

  it('whose module cannot be read says so', async () => {
    const threads = openThreads(new URL('data:text/javascript,%7B'));
    expect(await threads.call({ work: 'double', input: 1 })).toHaveProperty('reason');
    await threads.close();
  });

  it('is not waited for once it is closed', async () => {
    const threads = openThreads(module);
    const answer = threads.call({ work: 'spin', input: undefined });
    await threads.call({ work: 'double', input: 1 });
    await threads.close();
    expect(await answer).toEqual({ reason: 'it was ended' });
  });

  it('does nothing more once it is closed: calls that wait are answered', async () => {
    const threads = openThreads(module);
    const answers = Promise.all([1, 2].map(async () => threads.call({ work: 'spin', input: undefined })));
    await threads.call({ work: 'double', input: 1 });
    await threads.close();
    expect(await answers).toEqual([{ reason: 'it was ended' }, { reason: 'it was not waited for' }]);
    // None was begun: there is nothing to close.
    await openThreads(module).close();
  });
});

it('a module beside another is of the same kind, in the sources and in the bundle', () => {
  expect(moduleBeside('file:///a/b.ts', 'work').href).toBe('file:///a/work.ts');
  expect(moduleBeside('file:///a/b.js', 'work').href).toBe('file:///a/work.js');
});
