/** A theme of one's own: as the one that it extends, until something is changed. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { openSession } from '../../src/session.ts';
import { listThemes } from '../../src/system/index.ts';
import { loadTheme } from '../../src/theme/index.ts';
import { folderWith } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';

async function octavo(...args: string[]) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(args, terminal), out, err };
}

async function newTheme(from: string): Promise<string> {
  const folder = join(await folderWith({}), 'mine');
  const { code, out } = await octavo('theme', 'new', folder, '--from', from);
  expect(code).toBe(0);
  expect(out).toBe(`${join(folder, 'theme.json')}\n${join(folder, 'tokens.css')}\n`);
  return folder;
}

/** The line is taken out of its comment, with another value. */
async function change(theme: string, token: string, value: string): Promise<void> {
  const path = join(theme, 'tokens.css');
  const css = await readFile(path, 'utf8');
  const before = css.split('\n').find((line) => line.includes(`/* ${token}:`)) ?? '';
  expect(before).not.toBe('');
  await writeFile(path, css.replace(before, `  ${token}: ${value};`));
}

describe('octavo theme new', () => {
  it('begins a theme with which the editions are the same to the byte, until something is changed', async () => {
    const book = await folderWith({ 'essay.md': '---\nlang: en\n---\n\n# Salt\n\nOf the *sea*.\n\n> And `of` it.\n' });
    const theme = await newTheme('base');
    const press = await openTestPress();
    const make = async (name: string, to?: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const session = openSession({
        theme: name,
        cache: false,
        env: { SOURCE_DATE_EPOCH: '1700000000' },
        openPress: () => Promise.resolve(press),
      });
      const { made } = await session.make(await session.read(join(book, 'essay.md')), to);
      await session.close();
      return new Map(
        made.map(({ artifact: { edition, bytes } }) => [edition, createHash('sha256').update(bytes).digest('hex')]),
      );
    };
    const as = await make('base');
    expect([...as.keys()].toSorted()).toEqual(['epub', 'html', 'pdf']);
    expect(await make(theme)).toEqual(as);
    await change(theme, '--size-quote', '0.8rem');
    expect((await make(theme, ['html'])).get('html')).not.toBe(as.get('html'));
    expect((await loadTheme(theme, { trusted: true })).name).toBe('mine');
  });

  it('offers the tokens of the theme that it extends, each as it is there', async () => {
    for (const name of await listThemes()) {
      const theme = await newTheme(name);
      const css = await readFile(join(theme, 'tokens.css'), 'utf8');
      const lines = [...css.matchAll(/^ {2}\/\* (--[a-z-]+): ([^;]+); \*\/ \/\* .+ \*\/$/gmu)];
      expect(lines.length).toBeGreaterThan(20);
      const { styles } = await loadTheme(name);
      for (const [, token = '', value = ''] of lines)
        expect(styles.tokens.split(`  ${token}: `).at(-1)?.split(';')[0], `${name} ${token}`).toBe(value);
      expect((await loadTheme(theme, { trusted: true })).styles).toEqual(styles);
    }
    expect(await readFile(join(await newTheme('modern'), 'tokens.css'), 'utf8')).toContain('--size-title: 3rem;');
  });

  it('extends a theme of one’s own by its path', async () => {
    const first = await newTheme('modern');
    await change(first, '--indent', '3em');
    const second = join(first, '../second');
    expect((await octavo('theme', 'new', second, '--from', first)).code).toBe(0);
    expect(JSON.parse(await readFile(join(second, 'theme.json'), 'utf8'))).toEqual({ extends: '../mine' });
    expect(await readFile(join(second, 'tokens.css'), 'utf8')).toContain('/* --indent: 3em; */');
    expect((await loadTheme(second, { trusted: true })).styles.tokens).toContain('--indent: 3em;');
  });

  it('touches nothing that is there', async () => {
    const folder = await folderWith({ 'tokens.css': 'mine' });
    expect((await octavo('theme', 'new', folder)).code).toBe(2);
    expect(await readdir(folder)).toEqual(['tokens.css']);
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect(JSON.parse((await octavo('theme', 'new', empty, '--json')).out)).toMatchObject({ from: 'base' });
  });

  it.each([
    [['theme'], 'octavo theme new my-theme'],
    [['theme', 'nwe'], 'Did you mean new?'],
    [['theme', 'new'], 'No folder was named'],
    [['theme', 'new', 'a', 'b'], 'One theme at a time'],
    [['theme', 'new', 'modern'], 'octavo theme new my-theme --from modern'],
    [['theme', 'new', 'x', '--from', 'bsae'], 'Did you mean base?'],
    [['themes'], 'octavo theme new'],
  ])('%j says what to do', async (args, says) => {
    const { code, err } = await octavo(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
