/**
 * A build that is killed, at whatever moment, leaves nothing behind that the next one believes: its editions are those
 * of a build that looks nothing up.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderWith, removeFolders } from '../support/folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Moments of a build at which it is killed, as parts of the time that it takes. */
const moments = [0.3, 0.6, 0.8, 0.9, 0.97];

let folder: string;
/** Milliseconds that a build takes which finds nothing. */
let usual: number;
let right: ReadonlyMap<string, string>;

/** @param patience milliseconds after which it is killed @returns its signal or exit code */
async function build(out: string, patience?: number, ...options: readonly string[]): Promise<string | number | null> {
  const args = [
    join(root, 'src/start.js'),
    'build',
    join(folder, 'essay.md'),
    '--out',
    join(folder, out),
    '-q',
    ...options,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
    stdio: 'ignore',
    // With the browser that it has started: nobody stays behind.
    detached: true,
  });
  const watch =
    patience === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), patience);
  const ended = await new Promise<string | number | null>((settle) => {
    child.once('exit', (code, signal) => settle(signal ?? code));
  });
  clearTimeout(watch);
  return ended;
}

async function sums(out: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name, parentPath }) => {
        const bytes = await readFile(join(parentPath, name));
        return [name, createHash('sha256').update(bytes).digest('hex')] as const;
      }),
  );
  return new Map(found);
}

beforeAll(async () => {
  folder = await folderWith({
    'essay.md':
      '---\ntitle: An Essay\nauthor: A\nlanguage: en\ndate: 2026-01-01\n---\n\nWords, $x^2$ and more.[^1]\n\n[^1]: A note.\n',
  });
  // The browser is unpacked, and no more than that is there.
  await build('first', undefined, '--no-cache');
  const from = performance.now();
  const ended = await build('right', undefined, '--no-cache');
  if (ended !== 0) throw new Error(`It ended with ${ended}`);
  usual = performance.now() - from;
  right = await sums('right');
});

afterAll(removeFolders);

it.each(moments)('is killed after %d of its time', async (moment) => {
  await rm(join(folder, 'cache/octavo/memory'), { recursive: true, force: true });
  await build('shelf', usual * moment);
  expect(await build('shelf')).toBe(0);
  expect(await sums('shelf')).toEqual(right);
  // And once more, when all is known.
  expect(await build('shelf')).toBe(0);
  expect(await sums('shelf')).toEqual(right);
});
