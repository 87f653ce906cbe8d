/**
 * The manuscripts of content/, built twice, with and without the cache, in different folders, time zones and locales: nothing to
 * complain of, the same bytes, and every word of theirs in order in each edition.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWholeness } from './support/wholeness.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const folders: string[] = [];
/** Of each build: path of an edition → SHA-256. */
let first: ReadonlyMap<string, string>;
let second: ReadonlyMap<string, string>;
/** What the builds said. */
const said: string[] = [];

beforeAll(async () => {
  const anna = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', USER: 'anna' };
  // All is worked out in the first, and looked up in the second where an earlier build has kept it.
  first = await buildIn('octavo-a-', anna, '--no-cache');
  second = await buildIn('octavo-another-place-', { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', USER: 'bert' });
}, 300_000);

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The editions of content/, built from a copy without its history. */
async function buildIn(
  prefix: string,
  env: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  folders.push(folder);
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const { SOURCE_DATE_EPOCH: _epoch, ...inherited } = process.env;
  const { stderr } = await run(
    process.execPath,
    [
      join(root, 'src/start.js'),
      'build',
      join(folder, 'content'),
      '--out',
      join(folder, 'out'),
      '--to',
      'html,site,epub,pdf',
      '--quiet',
      ...options,
    ],
    {
      cwd: root,
      env: { ...inherited, ...env },
    },
  );
  said.push(stderr);
  const files = (await readdir(join(folder, 'out'), { recursive: true }))
    .filter((name) => /\.\w+$|SHA256SUMS$/u.test(name))
    .toSorted();
  return new Map(await Promise.all(files.map(async (name) => [name, await hash(join(folder, 'out', name))] as const)));
}

async function hash(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

const isOfSite = (name: string): boolean => name.includes(join('/', 'site', '/'));

it('builds twelve editions each time', () => {
  expect([...first.keys()]).toEqual([...second.keys()]);
  expect([...first.keys()].filter((name) => !isOfSite(name))).toHaveLength(9);
  expect([...first.keys()].filter((name) => name.endsWith(join('site', 'index.html')))).toHaveLength(3);
});

it.each(['html', 'epub', 'pdf'])('the %s editions are byte-identical', (extension) => {
  const of = (hashes: ReadonlyMap<string, string>) =>
    [...hashes].filter(([name]) => name.endsWith(extension) && !isOfSite(name));
  expect(of(first)).toHaveLength(3);
  expect(of(second)).toEqual(of(first));
});

it('the sites are byte-identical, all their files', () => {
  const of = (hashes: ReadonlyMap<string, string>) => [...hashes].filter(([name]) => isOfSite(name));
  expect(of(first).length).toBeGreaterThan(40);
  expect(of(second)).toEqual(of(first));
});

describe.each([
  ['the essay', 'before-the-foundations.md'],
  ['the scholarly essay', 'the-measured-page'],
  ['the handbook', 'handbook'],
])('%s', (_, path) => {
  testWholeness(() => {
    const slug = path.replace('.md', '');
    return Promise.resolve({
      manuscript: join(root, 'content', path),
      editions: join(folders[0] ?? '', 'out', slug, slug),
      complaints: said.filter((text) => text !== ''),
    });
  });
});
