/** Runs over a shelf: what is built, what is left alone, and what one title does to the others. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';
import { Press, closePresses, essay, runHere } from '../support/press.ts';
import { inEnglish } from '../../src/report/index.ts';
import type { BuiltShelf, Runner } from '../../src/workshop/index.ts';

const statuses = ({ rows }: BuiltShelf) => Object.fromEntries(rows.map(({ name, status }) => [name, status]));

afterAll(closePresses);

describe('a shelf', () => {
  let press: Press;
  let first: BuiltShelf;
  let before: readonly string[];

  beforeAll(async () => {
    press = await Press.with({
      'tides.md': essay('Tides'),
      'boats.md': essay('Boats'),
      'faulty.md': essay('Faulty', '', 'See @fig-none.'),
      'one/salt.md': essay('Salt'),
      'two/salt.md': essay('Other Salt'),
      'shelf.yaml': 'publisher: The Press\nmanuscripts: ["*.md", "*/salt.md"]\n',
    });
    first = await press.build();
    before = await press.list();
  });

  it('has what is sound, whatever is wrong with other titles, and names these with the reason', () => {
    expect(statuses(first)).toEqual({
      'boats.md': 'built',
      'faulty.md': 'failed',
      'one/salt.md': 'refused',
      'tides.md': 'built',
      'two/salt.md': 'refused',
    });
    const reasons = Object.fromEntries(first.rows.map(({ name, reason }) => [name, inEnglish(reason ?? '')]));
    expect(reasons['faulty.md']).toContain('fig-none');
    expect(reasons['one/salt.md']).toBe('one/salt.md and two/salt.md would both be published as salt');
    expect(before).toContain('tides/tides.html');
    expect(before.filter((path) => /^(?:salt|faulty)\//u.test(path))).toEqual([]);
  });

  it('gives its titles what shelf.yaml says for all', async () => {
    expect(await press.read('tides/tides.html')).toContain('The Press');
  });

  it('makes nothing again that has not changed, and says the same of it to the byte', async () => {
    const sums = await press.read('catalogue/SHA256SUMS');
    const again = await press.build();
    expect(statuses(again)['tides.md']).toBe('unchanged');
    expect(press.jobs).toEqual(['faulty.md']);
    expect(await press.read('catalogue/SHA256SUMS')).toBe(sums);
    expect(await press.list()).toEqual(before);
  });

  it('knows its titles again from another folder', async () => {
    const here = process.cwd();
    process.chdir(press.folder);
    try {
      const again = await press.build({ path: '.', out: 'dist' });
      expect(statuses(again)['tides.md']).toBe('unchanged');
      expect(press.jobs).toEqual(['faulty.md']);
      // Another shelf, although it is called by the same name.
      process.chdir(await folderWith({ 'x.md': '' }, 'elsewhere'));
      const other = await press.build({ out: 'dist' });
      expect(statuses(other)['tides.md']).toBe('built');
    } finally {
      process.chdir(here);
    }
  });

  it('makes what was damaged or taken away', async () => {
    await rm(join(press.folder, 'dist/boats/boats.title.json'));
    await press.build();
    expect(press.jobs).toEqual(['boats.md', 'faulty.md']);
    await rm(join(press.folder, 'dist/catalogue/title-tides.html'));
    await press.build();
    expect(await press.list('catalogue')).toContain('title-tides.html');
  });

  it('looks at those alone that are named', async () => {
    const named = await press.build({ only: ['boat*'] });
    expect(statuses(named)).toMatchObject({ 'boats.md': 'unchanged', 'tides.md': 'left', 'faulty.md': 'left' });
    expect(named.rows.find(({ name }) => name === 'tides.md')?.version).toBe(1);
  });

  it('goes on with a run that was cut short, and does not try again what failed in it', async () => {
    const end = new AbortController();
    const cut = (bench: never): Runner => ({
      ...runHere(bench),
      run: async (jobs, ears) => {
        await runHere(bench).run(jobs.slice(0, 1), ears);
        end.abort();
        for (const job of jobs.slice(1)) await ears.done(job, { reason: 'it was not begun', why: 'ended' });
      },
    });
    await press.write('tides.md', essay('Tides', '', 'The tide goes out.'));
    const half = await press.build({ interruption: end.signal }, cut);
    expect(half.isWhole).toBe(false);
    expect(statuses(half)).toMatchObject({ 'faulty.md': 'failed', 'tides.md': 'unbegun' });
    const rest = await press.build({ resume: true });
    expect(press.jobs).toEqual(['tides.md']);
    expect(statuses(rest)).toMatchObject({ 'faulty.md': 'failed', 'tides.md': 'built' });
    await press.build();
    expect(press.jobs).toEqual(['faulty.md']);
  });

  it('has one run at a time: the second is refused, and harms nothing', async () => {
    const refusals: unknown[] = [];
    const meanwhile = (bench: never): Runner => ({
      ...runHere(bench),
      run: async (jobs, ears) => {
        refusals.push(await failureOf(press.build()));
        await runHere(bench).run(jobs, ears);
      },
    });
    const { rows } = await press.build({ only: ['faulty'] }, meanwhile);
    expect(refusals).toMatchObject([{ rule: 'output-busy', exitCode: 3 }]);
    expect(inEnglish(rows.find(({ name }) => name === 'faulty.md')?.reason ?? '')).toContain('fig-none');
    expect((await press.list()).filter((path) => path.includes('.lock'))).toEqual([]);
  });

  it('names a title whose process was ended, and builds the others', async () => {
    await press.write('tides.md', essay('Tides', '', 'The tide stays.'));
    const broken = (bench: never): Runner => ({
      ...runHere(bench),
      run: async (jobs, ears) => {
        for (const job of jobs) await ears.done(job, { reason: 'it took more than 30 minutes', why: 'time' });
      },
    });
    const { rows } = await press.build({}, broken);
    expect(rows.find(({ name }) => name === 'tides.md')).toMatchObject({
      status: 'failed',
      exitCode: 3,
      reason: 'it took more than 30 minutes',
      version: 2,
    });
  });
});

describe('a series', () => {
  it('has a theme of its own, words of its own, and is made again alone when they change', async () => {
    const shelf = (theme: string, lamp: string): string =>
      `variables: {lamp: Fresnel, sea: North}\nmanuscripts: ["*.md", {files: "songs/*", theme: ${theme}, variables: {lamp: ${lamp}}}]\n`;
    const text = 'Of {{lamp}}, {{sea}}.';
    const press = await Press.with({
      'tides.md': essay('Tides', '', text),
      'songs/salt.md': essay('Salt', '', text),
      'songs/own.md': essay('Own', 'theme: base\n', text),
      'look/theme.json': '{"extends": "base"}',
      'look/typography.css': 'h1 { letter-spacing: 0.0317em }',
      'shelf.yaml': shelf('./look', 'Argand'),
    });
    const spaced = async (...slugs: readonly string[]): Promise<readonly boolean[]> =>
      Promise.all(slugs.map(async (slug) => (await press.read(`${slug}/${slug}.html`)).includes('0.0317em')));
    const { rows } = await press.build();
    expect(rows.flatMap(({ messages }) => messages)).toEqual([]);
    expect(await spaced('tides', 'salt', 'own')).toEqual([false, true, false]);
    expect(await press.read('tides/tides.html')).toContain('Of <span>Fresnel</span>, <span>North</span>.');
    expect(await press.read('salt/salt.html')).toContain('Of <span>Argand</span>, <span>North</span>.');
    await press.write('look/typography.css', 'h1 { letter-spacing: 0.0418em }');
    await press.build();
    expect(press.jobs).toEqual(['songs/salt.md']);
    await press.write('shelf.yaml', shelf('./look', 'Carcel'));
    await press.build();
    expect(press.jobs).toEqual(['songs/own.md', 'songs/salt.md']);
    expect(await press.read('salt/salt.html')).toContain('Of <span>Carcel</span>, <span>North</span>.');
  });
});

describe('an address that was given out', () => {
  it('stays: a title that would get another is refused until the old one is withdrawn', async () => {
    const press = await Press.with({ 'tides.md': essay('Tides'), 'shelf.yaml': 'manuscripts: "*.md"\n' });
    await press.build();
    await press.write('tides.md', essay('Tides', 'slug: high-tides\n'));
    const refused = await press.build();
    expect(refused.rows[0]).toMatchObject({ status: 'refused', exitCode: 1 });
    expect(refused.rows[0]?.messages).toMatchObject([{ rule: 'slug-changed' }]);
    expect(inEnglish(refused.rows[0]?.reason ?? '')).toContain('It was published as tides');
    await press.write('shelf.yaml', 'manuscripts: "*.md"\nwithdrawn: {tides: It has another name}\n');
    const built = await press.build();
    expect(built.rows[0]).toMatchObject({ status: 'built', slug: 'high-tides' });
    expect(Object.keys(built.state.titles)).toEqual(['tides', 'high-tides']);
    expect(await press.list('tides')).toContain('tides.html');
    expect(await press.read('catalogue/title-tides.html')).toContain('It has another name');
  });
});
