/** A book to begin with, and the first minute with it. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Interrupted, type Questions } from '../../src/commands/questions.ts';
import { run } from '../../src/commands/run.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { publish } from '../../src/publish.ts';
import { inEnglish } from '../../src/report/index.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { openerOf } from '../../src/system/index.ts';
import { folderWith } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';

async function octavo(args: readonly string[], more: Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(args, { ...terminal, ...more }), out, err };
}

describe('octavo init', () => {
  let press: OpenPress;
  beforeAll(async () => {
    press = await openTestPress();
  });
  afterAll(() => press.close());

  it.each(['essay', 'novel', 'poetry', 'academic', 'technical', 'anthology'])(
    'writes a book of the kind %s of which there is nothing to say',
    async (kind) => {
      const folder = join(await folderWith({}), kind);
      const title = 'Of "Salt": a \\ $& history';
      const { code, out } = await octavo(['init', folder, '--kind', kind, '--title', title, '--author', 'O’Neil, P.']);
      expect(code).toBe(0);
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((one) => one.isFile())
        .map((one) => relative(folder, join(one.parentPath, one.name)));
      expect(out.trim().split('\n').toSorted()).toEqual(files.map((file) => join(folder, file)).toSorted());
      expect(
        await readFile(join(folder, files.find((file) => /^(?:book\.yaml|essay|paper)/u.test(file)) ?? ''), 'utf8'),
      ).toMatch(/^\s*#/mu);
      const options = { out: false, strict: true, cache: false, openPress: () => Promise.resolve(press) } as const;
      const { messages, title: called } = await publish(folder, options);
      expect(messages).toEqual([]);
      expect(called).toBe('Of “Salt”: a \\ $& history');
    },
  );

  it('asks for kind, title and author', async () => {
    const folder = join(await folderWith({}), 'mine');
    const asked: string[] = [];
    const questions: Questions = {
      choose: async (question, choices) => {
        asked.push(question, ...choices.map(({ name }) => name));
        return 'novel';
      },
      ask: async (question, usual) => {
        asked.push(`${question} ${usual}`);
        return question.includes('called') ? ' The Pier ' : '';
      },
      confirm: () => Promise.reject(new Error('Nothing is to be confirmed.')),
    };
    const { code, err } = await octavo(['init', folder], { questions });
    expect(code).toBe(0);
    expect(asked).toEqual([
      ...['What is it to be?', 'essay', 'novel', 'poetry', 'academic', 'technical', 'anthology'],
      ...['What is it called? The Keeper of Skerry', 'Who wrote it? A. Writer'],
    ]);
    expect(err).toContain(`octavo build ${folder} --open`);
    expect(await readFile(join(folder, 'book.yaml'), 'utf8')).toMatch(/^title: "The Pier"\nauthor: "A\. Writer"$/mu);
  });

  it('asks nothing that was said, or if --yes or --json says so', async () => {
    const folder = await folderWith({});
    const refuse = () => Promise.reject(new Error('This was said.'));
    const questions: Questions = { choose: refuse, ask: refuse, confirm: refuse };
    for (const said of [['--kind', 'essay', '--title', 'A', '--author', 'B'], ['--yes'], ['--kind', 'essay', '--json']])
      expect(await octavo(['init', join(folder, said.join('')), ...said], { questions })).toMatchObject({ code: 0 });
  });

  it('writes nothing if somebody would rather not answer', async () => {
    const folder = join(await folderWith({}), 'mine');
    const questions: Questions = {
      choose: () => Promise.resolve('poetry'),
      ask: () => Promise.reject(new Interrupted()),
      confirm: () => Promise.resolve(true),
    };
    expect(await octavo(['init', folder], { questions })).toEqual({
      code: 130,
      out: '',
      err: 'Nothing was written.\n',
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('asks nobody who is not there', async () => {
    const folder = join(await folderWith({}), 'mine');
    expect(await octavo(['init', folder])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') as string });
    expect(existsSync(folder)).toBe(false);
    expect(await octavo(['init', folder, '--yes', '--json'])).toMatchObject({ code: 0, err: '' });
    expect(await readdir(folder)).toEqual(['essay.md']);
  });

  it('tells VS Code the keys of book.yaml, unless it has been told something there', async () => {
    const folder = join(await folderWith({}), 'book');
    await octavo(['init', folder, '--kind', 'poetry', '--yes']);
    const settings = JSON.parse(await readFile(join(folder, '.vscode/settings.json'), 'utf8')) as object;
    expect(settings).toEqual({ 'yaml.schemas': { './.vscode/book.schema.json': 'book.yaml' } });
    const schema = JSON.parse(await readFile(join(folder, '.vscode/book.schema.json'), 'utf8')) as object;
    expect(schema).toHaveProperty('properties.title');
    const own = await folderWith({ '.vscode/settings.json': '{}' });
    expect((await octavo(['init', own, '--kind', 'poetry', '--yes'])).code).toBe(0);
    expect(await readFile(join(own, '.vscode/settings.json'), 'utf8')).toBe('{}');
  });

  it('touches nothing that is there, and minds no hidden files', async () => {
    const folder = await folderWith({ 'notes.txt': 'mine' });
    expect(await octavo(['init', folder, '--yes'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not empty: it has notes.txt') as string,
    });
    expect(await readdir(folder)).toEqual(['notes.txt']);
    const hidden = await folderWith({ '.gitignore': 'dist' });
    expect((await octavo(['init', hidden, '--yes'])).code).toBe(0);
    expect(await readdir(hidden)).toEqual(['.gitignore', 'essay.md']);
    const file = join(folder, 'notes.txt');
    expect((await octavo(['init', file, '--yes'])).code).toBe(3);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('knows its kinds, and how people call them besides', async () => {
    const folder = join(await folderWith({}), 'mine');
    expect(JSON.parse((await octavo(['init', folder, '--kind', 'Thesis', '--yes', '--json'])).out)).toMatchObject({
      kind: 'academic',
    });
    expect((await octavo(['init', 'x', '--kind', 'novell'])).err).toContain('Did you mean novel?');
  });
});

describe('the first minute', () => {
  it('builds a file that is named without a verb, and says what came of it', async () => {
    const folder = await folderWith({ 'essay.md': '---\nlang: en\n---\n\n# Salt\n\nOf the sea.\n' });
    const [essay, dist] = [join(folder, 'essay.md'), join(folder, 'dist')];
    for (const args of [
      [essay, '--to', 'html,epub', '--out', dist],
      ['--out', dist, '--to', 'html,epub', essay],
      [folder, '--to', 'html,epub', '--out', dist],
    ]) {
      const { code, out, err } = await octavo(args);
      expect(code).toBe(0);
      expect(
        out
          .trim()
          .split('\n')
          .map((path) => path.split('.').at(-1)),
      ).toEqual(['html', 'epub']);
      expect(err).toMatch(
        /2 editions: nothing is wrong with the manuscript, and \d+ checks were passed(?:, \d+ not made \([^)]+\))?\.\n$/u,
      );
    }
  });

  it('opens the editions, and says so where they cannot be opened', async () => {
    const folder = await folderWith({ 'essay.md': '# Salt\n\nOf the sea.\n' });
    const args = [join(folder, 'essay.md'), '--to', 'html', '--out', join(folder, 'dist'), '--open'];
    const bin = join(folder, 'bin');
    await mkdir(bin);
    expect((await octavo(args, { env: { PATH: bin } })).err).toContain('octavo: the editions could not be opened: ');
    const [program] = openerOf(process.platform);
    await writeFile(join(bin, program), `#!/bin/sh\necho "$#:$1" > "${folder}/opened"\n`);
    await chmod(join(bin, program), 0o755);
    const { code, err } = await octavo(args, { env: { PATH: bin } });
    expect([code, err.includes('could not')]).toEqual([0, false]);
    // Where no desktop is, that of Linux is there and finds nothing.
    const none = join(folder, 'none');
    await mkdir(none);
    await writeFile(join(none, program), '#!/bin/sh\nexit 3\n');
    await chmod(join(none, program), 0o755);
    expect((await octavo(args, { env: { PATH: none } })).err).toContain(
      `octavo: the editions could not be opened: ${program} found no program for it\n`,
    );
    await expect
      .poll(() => readFile(join(folder, 'opened'), 'utf8').catch(() => ''))
      .toBe(`1:${join(folder, 'dist/essay/essay.html')}\n`);
  });

  it('opens with a program of each system, and no shell', () => {
    expect(['linux', 'darwin', 'win32', 'freebsd'].map((platform) => openerOf(platform)[0])).toEqual([
      'xdg-open',
      'open',
      'rundll32',
      'xdg-open',
    ]);
  });

  it.each([
    ['serve', 'octavo preview'],
    ['new', 'octavo init'],
    ['create', 'octavo init'],
    ['validate', 'octavo check'],
    ['convert', 'octavo build'],
    ['open', '--open'],
    ['clean', 'octavo cache clear'],
    ['themes', 'octavo theme new'],
    ['font', 'octavo fonts list'],
    ['pdf', '--to pdf'],
    ['chekc', 'Did you mean check?'],
  ])('names the right command for %s', async (word, says) => {
    const { code, err } = await octavo([word]);
    expect(code).toBe(2);
    expect(err).toContain(`There is no command “${word}”`);
    expect(err).toContain(says);
  });

  it.each([
    ['--output', '--out DIR'],
    ['--format', '--to epub,pdf'],
    ['-t', '--to epub,pdf'],
    ['-v', '--version'],
    ['--pdf-engine', '--browser'],
    ['--standalone', 'one file with all that it needs'],
    ['--watch', 'octavo watch'],
    ['--bibliography', 'bibliography: works.bib'],
    ['--strickt', 'Did you mean --strict?'],
  ])('names the right option for %s', async (option, says) => {
    const { code, err } = await octavo(['build', option]);
    expect(code).toBe(2);
    expect(err).toContain(`Unknown option ${option}`);
    expect(err).toContain(says);
    expect((await octavo(['check', '-o', 'x'])).err).toContain('octavo build has it');
  });

  it('names a command that is there for every word that is not', async () => {
    const { foreignCommands, foreignOptions } = await import('../../src/commands/foreign-words.ts');
    const { out } = await octavo(['--help']);
    for (const advice of [...Object.values(foreignCommands), ...Object.values(foreignOptions)])
      for (const [, command = ''] of inEnglish(advice).matchAll(/octavo ([a-z]+)/gu))
        expect(out).toContain(`\n  ${command} `);
    for (const word of Object.keys(foreignCommands)) expect(out).not.toContain(`\n  ${word} `);
  });
});
