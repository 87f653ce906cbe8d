import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepInCache, openCache } from '../../../src/system/browser/cache.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'octavo-test-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const modeOf = async (path: string): Promise<number> => (await lstat(path)).mode & 0o777;

describe('the cache', () => {
  test('is a folder that only its user can enter', async () => {
    const cache = await openCache({ XDG_CACHE_HOME: root });
    expect(cache).toEqual({ path: join(root, 'octavo'), temporary: false });
    expect(await modeOf(cache.path)).toBe(0o700);
  });

  test('does not trust what others could have put there', async () => {
    await mkdir(join(root, 'octavo'));
    await writeFile(join(root, 'octavo', 'planted'), 'x');
    await chmod(join(root, 'octavo'), 0o777);
    const cache = await openCache({ XDG_CACHE_HOME: root });
    expect(await readdir(cache.path)).toEqual([]);
    expect(await modeOf(cache.path)).toBe(0o700);
  });

  test('keeps what is in it where others could only look', async () => {
    await mkdir(join(root, 'octavo'));
    await writeFile(join(root, 'octavo', 'kept'), 'x');
    await chmod(join(root, 'octavo'), 0o755);
    const cache = await openCache({ XDG_CACHE_HOME: root });
    expect(await readdir(cache.path)).toEqual(['kept']);
    expect(await modeOf(cache.path)).toBe(0o700);
  });

  test('does not follow a link in its place', async () => {
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, 'octavo'));
    const cache = await openCache({ XDG_CACHE_HOME: root, HOME: join(root, 'home') });
    expect(cache.path).toBe(join(root, 'home', '.cache', 'octavo'));
  });

  test('is a private temporary folder where there is no home', async () => {
    await writeFile(join(root, 'file'), '');
    const cache = await openCache({ XDG_CACHE_HOME: join(root, 'file'), HOME: join(root, 'file') });
    expect(cache.temporary).toBe(true);
    expect(basename(cache.path)).toMatch(/^octavo-/u);
    expect(await modeOf(cache.path)).toBe(0o700);
    await rm(cache.path, { recursive: true });
  });

  test('fills an entry once', async () => {
    const cache = await openCache({ XDG_CACHE_HOME: root });
    let fills = 0;
    const fill = async (folder: string): Promise<void> => {
      fills += 1;
      expect(basename(folder)).toMatch(/^\.entry-1-/u);
      await writeFile(join(folder, 'content'), 'x');
    };
    const first = await keepInCache(cache, 'entry-1', fill);
    expect(await keepInCache(cache, 'entry-1', fill)).toBe(first);
    expect(fills).toBe(1);
    expect(await readdir(cache.path)).toEqual(['entry-1']);
  });

  test('fills an entry anew that others could have changed, or that is no folder', async () => {
    const cache = await openCache({ XDG_CACHE_HOME: root });
    const fill = (folder: string): Promise<void> => writeFile(join(folder, 'content'), 'x');
    await mkdir(join(cache.path, 'open'));
    await writeFile(join(cache.path, 'open', 'planted'), 'y');
    await chmod(join(cache.path, 'open'), 0o755);
    await writeFile(join(cache.path, 'file'), 'y');
    for (const name of ['open', 'file']) {
      expect(await readdir(await keepInCache(cache, name, fill))).toEqual(['content']);
      expect(await modeOf(join(cache.path, name))).toBe(0o700);
    }
  });

  test('gives one entry to all who fill it at the same time', async () => {
    const cache = await openCache({ XDG_CACHE_HOME: root });
    const fill = (folder: string): Promise<void> => writeFile(join(folder, 'content'), 'x');
    const paths = await Promise.all(Array.from({ length: 5 }, () => keepInCache(cache, 'entry', fill)));
    expect(new Set(paths)).toEqual(new Set([join(cache.path, 'entry')]));
    expect(await readdir(join(cache.path, 'entry'))).toEqual(['content']);
    expect(await readdir(cache.path)).toEqual(['entry']);
  });

  test('leaves nothing of a filling that failed', async () => {
    const cache = await openCache({ XDG_CACHE_HOME: root });
    await expect(keepInCache(cache, 'entry', () => Promise.reject(new Error('disk full')))).rejects.toThrow(
      'disk full',
    );
    expect(await readdir(cache.path)).toEqual([]);
  });
});
