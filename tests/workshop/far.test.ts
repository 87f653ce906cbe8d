/** Titles that other machines make: what is sent, what comes back, and that none of it leads anywhere else. */
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type JobFolder,
  nameQueue,
  openStore,
  sumOf,
  takeFrom,
  keepIn,
  withJobFolder,
} from '../../src/system/index.ts';
import { inEnglish } from '../../src/report/index.ts';
import { readAccount, writeAccount, type FarArtifact } from '../../src/workshop/far/account.ts';
import { readData, writeData } from '../../src/workshop/far/data.ts';
import * as farBench from '../../src/workshop/far/far-bench.ts';
import { noHouse, packHouse } from '../../src/workshop/far/house.ts';
import * as packing from '../../src/workshop/far/packing.ts';
import { receive } from '../../src/workshop/far/receiving.ts';
import { compareKits, makeTask, readTask, writeTask, type Task } from '../../src/workshop/far/task.ts';
import type { Bench, Job, Runner } from '../../src/workshop/index.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';
import { Press, closePresses, essay } from '../support/press.ts';

const kit = { octavo: '1 (a)', node: '22', system: 'linux x64', browser: 'Chromium 1' };
const hash = 'a'.repeat(64);
const task = makeTask({
  ...{ kit, name: 'poems/tides.md', slug: 'tides', folder: 'poems', file: 'tides.md', instant: 0 },
  ...{ files: [['tides.md', hash]], houseTheme: 'house/style', houseFiles: [['style/theme.json', hash]], wishes: {} },
});

afterAll(closePresses);

describe('a task', () => {
  it('comes back as it was sent, with its maps', () => {
    const defaults = { wishes: { variables: new Map([['press', 'Lamp']]) } };
    const sent = { ...task, wishes: { to: ['html'], defaults } } as unknown as Task;
    expect(readTask(writeTask(sent))).toEqual(sent);
    expect(readData(writeData({ '\u0000map': 'no map' }))).toEqual({ '\u0000map': 'no map' });
  });

  it('wishes nothing but what may be wished from afar', () => {
    const wishes = { out: '/etc', deposit: true, plugins: ['x'], strict: true } as never;
    expect(
      Object.entries(readTask(writeTask({ ...task, wishes })).wishes).filter(([, one]) => one !== undefined),
    ).toEqual([['strict', true]]);
  });

  it.each<Partial<Record<keyof Task, unknown>>>([
    { files: [['../tides.md', hash]] },
    { files: [['/etc/passwd', hash]] },
    { files: [['a/../../b', hash]] },
    { files: [['a\\..\\b', hash]] },
    { files: [['a', 'not-a-hash']] },
    { houseFiles: [['../theme.json', hash]] },
    { houseTheme: '../style' },
    { houseTheme: '/style' },
    { folder: '..' },
    { folder: 'a/b' },
    { file: '../../x.md' },
    { slug: '../x' },
    { instant: 'now' },
    { kit: { octavo: '1' } },
    { form: 2 },
    { wishes: 'all' },
  ])('is refused if it leads elsewhere or is none: %j', (change) => {
    expect(() => readTask(writeTask({ ...task, ...change } as Task))).toThrow(
      /elsewhere|\bno\b|not in its folder|nothing/u,
    );
  });

  it('is for those who would make the same of it', () => {
    expect(compareKits(kit, { ...kit })).toBeUndefined();
    expect(inEnglish(compareKits(kit, { ...kit, browser: 'Chromium 2', node: '20' }) ?? '')).toBe(
      'Node.js 20 instead of 22, browser Chromium 2 instead of Chromium 1',
    );
  });
});

describe('an account', () => {
  const publication = {
    ...{ manuscript: 'x', slug: 'tides', editions: [], messages: [], silenced: [], examinations: [] },
    ...{ timings: {}, exitCode: 0 as const },
  };
  const artifact: FarArtifact = { edition: 'html', path: 'tides/tides.html', mediaType: 'text/html', sha256: hash };

  it('comes back as it was sent', () => {
    const artifacts = [{ ...artifact, inventory: 'tides/web/SHA256SUMS', files: [['tides/web/a.css', hash] as const] }];
    expect(readAccount(writeAccount(publication, artifacts), 'tides')).toMatchObject({ publication, artifacts });
  });

  it.each<Partial<Record<keyof FarArtifact, unknown>>>([
    { path: '../tides.html' },
    { path: 'boats/boats.html' },
    { path: 'tides/../boats/boats.html' },
    { path: '/etc/passwd' },
    { inventory: 'boats/SHA256SUMS' },
    { files: [['boats/a.css', hash]] },
    { files: [['tides/a.css', 'x']] },
    { sha256: '../x' },
  ])('puts nothing into the folders of others: %j', (change) => {
    expect(() => readAccount(writeAccount(publication, [{ ...artifact, ...change } as FarArtifact]), 'tides')).toThrow(
      /elsewhere|\bno\b|not in its folder|nothing/u,
    );
  });

  it('is refused if it is none', () => {
    expect(() => readAccount(writeData({ form: 1, publication: { exitCode: 9 }, artifacts: [] }), 'tides')).toThrow(
      /elsewhere|\bno\b|not in its folder|nothing/u,
    );
    expect(() => readAccount(writeData([]), 'tides')).toThrow(/elsewhere|\bno\b|not in its folder|nothing/u);
  });
});

describe('the folder of a job', () => {
  it('is written in and read from, and nothing leads out of it', async () => {
    const outside = await folderWith({ secret: 'no' });
    await withJobFolder(async (folder) => {
      await folder.write('a/b.txt', new TextEncoder().encode('yes'));
      expect(new TextDecoder().decode(await folder.read('a/b.txt'))).toBe('yes');
      for (const path of ['../x', '/x', 'a/../../x', '', 'a//b', 'a\\b'])
        await expect(folder.write(path, new Uint8Array())).rejects.toThrow('Not a path');
      await symlink(join(outside, 'secret'), join(folder.path, 'link'));
      expect(await failureOf(folder.read('link'))).toMatchObject({ rule: 'file-outside' });
      expect(await failureOf(folder.read('../secret'))).toMatchObject({ rule: 'file-outside' });
    });
  });

  it('is gone afterwards, however the job ended', async () => {
    let path = '';
    const job = withJobFolder(async (folder) => {
      path = folder.path;
      throw new Error('broken');
    });
    await expect(job).rejects.toThrow('broken');
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });
});

it('a queue is named without its password', () => {
  expect(nameQueue('redis://reader:very-secret@queue.example:6380/2')).toBe('queue.example:6380');
  expect(() => nameQueue('http://queue.example')).toThrow('redis://');
  expect(() => nameQueue('very-secret')).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('secret') }),
  );
});

/** Sends titles to a worker that is this process: what a queue and a second machine would do, without them. */
function sendHere(press: Press, storePath: string, sent: Task[] = []) {
  return (bench: Bench): Runner => ({
    run: async (jobs, { done }) => {
      const store = await openStore(storePath, {});
      for (const job of jobs) {
        packing.prepare(bench);
        const packed = await packing.work(job);
        if ('publication' in packed) {
          await done(job, packed);
          continue;
        }
        const { root, takesHouse, observed: _observed, ...parts } = packed.packed;
        const { out: _out, houseTheme: wanted, ...wishes } = job.wishes;
        const house = takesHouse ? await packHouse(wanted) : noHouse;
        const { houseTheme, houseFiles } = house;
        const task = readTask(
          writeTask(
            makeTask({
              kit,
              name: job.name,
              ...parts,
              houseFiles,
              wishes,
              ...(houseTheme === undefined ? {} : { houseTheme }),
            }),
          ),
        );
        sent.push(task);
        for (const [path] of task.files) await keepIn(store, await readFile(join(root, path)));
        for (const [path] of task.houseFiles) await keepIn(store, await readFile(join(house.root, path)));
        const account = await withJobFolder(async (folder) => makeFar(task, folder, store, press));
        await done(job, {
          publication: await receive(account, { job, packed: packed.packed, store, house, kit, bench, env: press.env }),
        });
      }
    },
    close: async () => {
      await packing.finish();
      await farBench.finish();
    },
  });
}

async function makeFar(task: Task, folder: JobFolder, store: Awaited<ReturnType<typeof openStore>>, press: Press) {
  for (const [path, sum] of task.files) await folder.write(`title/${task.folder}/${path}`, await takeFrom(store, sum));
  for (const [path, sum] of task.houseFiles) await folder.write(`house/${path}`, await takeFrom(store, sum));
  const out = await folder.makeFolder('out');
  farBench.prepare({
    slugs: [],
    cache: false,
    env: { ...press.env, SOURCE_DATE_EPOCH: String(task.instant) },
  });
  const manuscript = join(folder.path, 'title', task.folder, task.file ?? '');
  const houseTheme = task.houseTheme === undefined ? undefined : join(folder.path, task.houseTheme);
  const job: Job = { name: task.name, slug: task.slug, manuscript, wishes: { ...task.wishes, houseTheme, out } };
  const { publication, artifacts } = await farBench.work(job, () => undefined);
  await farBench.finish();
  const kept = [];
  for (const { files, ...about } of artifacts) {
    const keep = async (path: string): Promise<string> => keepIn(store, await folder.read(`out/${path}`));
    const others: [string, string][] = [];
    for (const path of files ?? []) others.push([path, await keep(path)]);
    kept.push({ ...about, sha256: await keep(about.path), ...(files === undefined ? {} : { files: others }) });
  }
  return keepIn(store, writeAccount(publication, kept));
}

describe('titles that are made elsewhere', () => {
  it('are the same to the byte, are given no files but their own, and are left alone the next time', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
    const press = await Press.with({
      'poems/tides.md': essay('Tides', '', '![A bar](bar.svg)'),
      'poems/bar.svg': svg,
      'poems/other.svg': svg,
      'poems/faulty.md': essay('Faulty', '', 'See @fig-none.'),
      'one/book.yaml': 'title: One\nlanguage: en\ntheme: ./look\n',
      'one/01.md': '# One\n\nText of {{press}}.\n',
      'one/look/theme.json': '{"extends": "modern"}',
      'house/style/theme.json': '{"extends": "../ground"}',
      'house/style/typography.css': 'h2 { letter-spacing: 0.02em }',
      'house/ground/theme.json': '{"extends": "base"}',
      'house/verse/theme.json': '{"extends": "base"}',
      'house/verse/typography.css': 'h1 { letter-spacing: 0.03em }',
      'songs/salt.md': essay('Salt', '', 'Of {{press}}.'),
      'shelf.yaml':
        'publisher: The Press\ntheme: ./house/style\nvariables: {press: Lamp}\n' +
        'manuscripts: ["poems/*.md", one, {files: "songs/*", theme: ./house/verse}]\n',
    });
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: press.folder,
        env: { ...press.env, GIT_COMMITTER_DATE: '2026-04-05T06:07:08Z', GIT_AUTHOR_DATE: '2026-04-05T06:07:08Z' },
      });
    git('init', '-q');
    git('add', 'poems/tides.md');
    git('commit', '-qm', 'Tides');
    const read = async (): Promise<Record<string, string>> => {
      const paths = (await press.list()).filter((path) => !path.startsWith('catalogue-report'));
      return Object.fromEntries(
        await Promise.all(paths.map(async (path) => [path, sumOf(Buffer.from(await press.read(path)))] as const)),
      );
    };
    const to = ['html'];
    await press.build({ to, out: join(press.folder, 'dist') });
    const here = await read();
    await rm(join(press.folder, 'dist'), { recursive: true });
    const sent: Task[] = [];
    const far = sendHere(press, join(press.folder, '.store'), sent) as (bench: never) => Runner;
    const built = await press.build({ to }, far);
    expect(built.rows.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'one built',
      'poems/faulty.md failed',
      'poems/tides.md built',
      'songs/salt.md built',
    ]);
    expect(await read()).toEqual(here);
    const files = Object.fromEntries(sent.map(({ name, files: all }) => [name, all.map(([path]) => path)]));
    expect(files).toEqual({
      one: ['01.md', 'book.yaml', 'look/theme.json'],
      'poems/tides.md': ['bar.svg', 'tides.md'],
      'songs/salt.md': ['salt.md'],
    });
    const houses = sent.map(({ houseTheme, houseFiles }) => [houseTheme, houseFiles.map(([path]) => path)]);
    expect(houses).toEqual([
      [undefined, []],
      ['house/style', ['ground/theme.json', 'style/theme.json', 'style/typography.css']],
      ['house/verse', ['verse/theme.json', 'verse/typography.css']],
    ]);
    const { rows } = await press.build({ to }, far);
    expect(rows.filter(({ status }) => status === 'unchanged')).toHaveLength(3);
    expect(press.jobs).toEqual(['poems/faulty.md']);
    await writeFile(join(press.folder, 'house/ground/tokens.css'), ':root { --measure: 30em }');
    await press.build({ to }, far);
    expect(press.jobs).toEqual(['poems/faulty.md', 'poems/tides.md']);
    await writeFile(join(press.folder, 'house/verse/typography.css'), 'h1 { letter-spacing: 0.04em }');
    await press.build({ to }, far);
    expect(press.jobs).toEqual(['poems/faulty.md', 'songs/salt.md']);
    expect(await press.read('salt/salt.html')).toContain('Of <span>Lamp</span>.');
  });
});
