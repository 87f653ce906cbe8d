/** In which language a person is told what is wrong, and that files and scripts are told in English. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';

const text = '# Salt\n\nSee [here](https://example.org).\n';
let folder: string;

beforeAll(async () => {
  folder = await folderWith({ 'salt.md': text });
});

async function octavo(env: Readonly<Record<string, string>>, args: readonly string[], columns?: number) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    env,
    columns,
    out: (words) => void (out += words),
    err: (words) => void (err += words),
  });
  return { code, out, err };
}

const check = async (env: Readonly<Record<string, string>>, more: readonly string[] = [], columns?: number) =>
  octavo(env, ['check', join(folder, 'salt.md'), '--to', 'html', ...more], columns);

describe('messages', () => {
  it('are in the language of the system, at their line, with their hint', async () => {
    const { err } = await check({ LANG: 'de_DE.UTF-8' });
    expect(err).toMatch(/salt\.md:3:5 info link-text (?!A link)\S.*„here“.*\n {4}(?!Let it)\S/u);
    expect(err).toMatch(/salt\.md: nichts /u);
  });

  it('have the words of their frame in it', async () => {
    const { err } = await check({ LANG: 'C', OCTAVO_LANGUAGE: 'fr', NO_COLOR: '1' }, [], 100);
    expect(err).toMatch(/^remarque\s: .*here/mu);
    expect(err).not.toMatch(/hint:|info:|A link/u);
  });

  it('have its signs around what is said of a file, and of the program', async () => {
    const [checked, asked] = await Promise.all([
      check({ LANG: 'fr_FR.UTF-8' }),
      octavo({ LANG: 'fr_FR.UTF-8' }, ['explain', 'link-daed']),
    ]);
    expect(checked.err).toMatch(/salt\.md\u00a0: /u);
    expect(asked.err).toMatch(/^octavo\u00a0: .*link-daed/u);
  });

  it('are in English for scripts and files, to the byte', async () => {
    const [german, english] = [
      await check({ LANG: 'de_DE.UTF-8' }, ['--json']),
      await check({ LANG: 'C' }, ['--json']),
    ];
    expect(german).toEqual(english);
    expect(english.out).toContain('A link that only says “here”');
    expect(english.out).not.toContain('"phrases"');
  });

  it('are in English where there are none in a language; who asks for it is told', async () => {
    const [usual, other, asked] = await Promise.all([
      check({}),
      check({ LANG: 'tlh_QO' }),
      check({ OCTAVO_LANGUAGE: '../de' }),
    ]);
    const clean = (words: string): string => words.replaceAll(/\d+\.\d s/gu, '');
    expect(clean(other.err)).toBe(clean(usual.err));
    expect(asked.err).toContain('octavo: OCTAVO_LANGUAGE: there are no messages in “../de”, but in de, en, fr\n');
    expect(asked.err).toContain('A link that only says “here”');
  });

  it('are in it also where they end the command', async () => {
    const { code, err } = await octavo({ LANG: 'de_DE.UTF-8' }, ['explain', 'link-daed']);
    expect(code).toBe(2);
    expect(err).toMatch(/^octavo: .*“?link-daed/u);
  });
});
