/** What was worked out is found again by all that it was made of; what is not as it was written is made anew. */
import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearMemory, measureMemory, noMemory, openMemory, openShortMemory } from '../../src/system/memory.ts';
import { folderWith } from '../support/folder.ts';

async function open(most?: number) {
  const env = { XDG_CACHE_HOME: await folderWith({}) };
  const root = join(env.XDG_CACHE_HOME, 'octavo/memory');
  let made = 0;
  const recall = async (sources: readonly (string | Uint8Array)[], gives = 'result', memory = openMemory(env, most)) =>
    Buffer.from(
      await memory.recall('work', sources, async () => {
        made += 1;
        return Promise.resolve(Buffer.from(gives));
      }),
    ).toString();
  const files = async (): Promise<string[]> =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  return { env, root, recall, files, made: () => made };
}

describe('a memory', () => {
  it('makes once what has the same sources, in this run and the next', async () => {
    const { recall, made } = await open();
    expect(await recall(['a', Buffer.from('b')])).toBe('result');
    expect(await recall(['a', Buffer.from('b')], 'another')).toBe('result');
    expect(made()).toBe(1);
  });

  it.each([
    [['a', 'b'], ['ab']],
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    [['a'], ['a', '']],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a'], [Buffer.from('a')]],
    [['1:a'], ['1', 'a']],
  ])('takes %j and %j for two', async (one, other) => {
    const { recall } = await open();
    await recall(one, 'one');
    expect(await recall(other, 'other')).toBe('other');
    expect(await recall(one, 'again')).toBe('one');
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['cut within its hash', (bytes) => bytes.subarray(0, 20)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ])('does not believe a file that is %s, and mends it', async (_, damage) => {
    const { recall, files, made } = await open();
    await recall(['a']);
    const [file = ''] = await files();
    const good = await readFile(file);
    await writeFile(file, damage(good));
    expect(await recall(['a'])).toBe('result');
    expect(made()).toBe(2);
    expect(await readFile(file)).toEqual(good);
  });

  it('keeps files that are closed to others, and no drafts', async () => {
    const { recall, files, root } = await open();
    await recall(['a']);
    const all = await files();
    expect(all).toHaveLength(1);
    expect((await stat(all[0] ?? '')).mode & 0o077).toBe(0);
    expect((await stat(root)).mode & 0o077).toBe(0);
  });

  it('goes without where it cannot write', async () => {
    const { recall, root, made } = await open();
    await mkdir(join(root, '..'), { recursive: true, mode: 0o700 });
    await writeFile(root, 'a file in its place');
    expect(await recall(['a'])).toBe('result');
    expect(await recall(['a'])).toBe('result');
    expect(made()).toBe(2);
  });

  it('forgets the oldest where it is full', async () => {
    const { env, recall, files } = await open(100);
    await recall(['old'], 'o'.repeat(30));
    const [old = ''] = await files();
    await utimes(old, 1, 1);
    await recall(['new'], 'n'.repeat(30));
    expect(await files()).not.toContain(old);
    expect((await measureMemory(env))?.bytes).toBe(62);
  });

  it('forgets what is small last: what is known of a thousand books is less than the pages of ten', async () => {
    const { recall, files, made } = await open(150_000);
    await recall(['known of a book'], 'small');
    for (const name of ['one', 'two', 'three']) await recall([name], name.repeat(25_000));
    expect(await files()).toHaveLength(2);
    await recall(['known of a book'], 'small');
    expect(made()).toBe(4);
  });

  it('keeps what is used, however old', async () => {
    const { recall, files } = await open();
    await recall(['a']);
    const [file = ''] = await files();
    await utimes(file, 1, 1);
    await recall(['a']);
    expect((await stat(file)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is measured and cleared', async () => {
    const { env, root, recall, made } = await open();
    expect(await measureMemory(env)).toEqual({ path: root, files: 0, bytes: 0 });
    await recall(['a']);
    await recall(['b'], 'longer result');
    expect(await clearMemory(env)).toEqual({ path: root, files: 2, bytes: 32 + 6 + 32 + 13 });
    expect(await measureMemory(env)).toEqual({ path: root, files: 0, bytes: 0 });
    await recall(['a']);
    expect(made()).toBe(3);
  });

  it('is not taken from a folder that others may write to', async () => {
    const { env, recall, made } = await open();
    await recall(['a']);
    await chmod(join(env.XDG_CACHE_HOME, 'octavo'), 0o777);
    await recall(['a']);
    expect(made()).toBe(2);
  });

  it('may be none', async () => {
    const { recall, made, root } = await open();
    await recall(['a'], 'one', noMemory);
    await recall(['a'], 'two', noMemory);
    expect(made()).toBe(2);
    await expect(stat(root)).rejects.toThrow('ENOENT');
    await rm(root, { force: true });
  });
});

describe('a short memory', () => {
  const text = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : Buffer.from(bytes).toString());

  it('keeps the last, those used last among them, and writes nothing', async () => {
    const { env, root } = await open();
    const memory = openShortMemory(openMemory(env), 2);
    await memory.keep('work', ['a'], Buffer.from('1'));
    await memory.keep('work', ['b'], Buffer.from('2'));
    expect(text(await memory.find('work', ['a']))).toBe('1');
    await memory.keep('other', ['a'], Buffer.from('3'));
    const found = [memory.find('work', ['a']), memory.find('work', ['b']), memory.find('other', ['a'])];
    expect((await Promise.all(found)).map(text)).toEqual(['1', '', '3']);
    await expect(readdir(root)).rejects.toThrow('ENOENT');
  });

  it('knows what lies below, and makes what is nowhere', async () => {
    const { env } = await open();
    const below = openMemory(env);
    await below.keep('work', ['a'], Buffer.from('below'));
    const memory = openShortMemory(below, 2);
    expect(text(await memory.find('work', ['a']))).toBe('below');
    expect(text(await memory.recall('work', ['b'], async () => Promise.resolve(Buffer.from('made'))))).toBe('made');
    expect(text(await memory.recall('work', ['b'], async () => Promise.reject(new Error('again'))))).toBe('made');
    expect(await below.find('work', ['b'])).toBeUndefined();
  });
});
