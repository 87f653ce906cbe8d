/** Mistakes on the command line, and tools that fail: the same promise, that nothing is lost. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { Press } from '../../src/editions/edition.ts';
import { publish } from '../../src/publish.ts';
import { Failure } from '../../src/report/report.ts';
import { folderWith } from '../support/folder.ts';

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

describe('the command line', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: octavo COMMAND'],
    ['an unknown command', ['biuld'], 'There is no command “biuld”\n    Did you mean build?'],
    ['a manuscript without a command that is not there', ['essay.md'], 'There is no file or folder essay.md'],
    ['an unknown option before any command', ['--versoin'], 'Unknown option --versoin\n    Did you mean --version?'],
    ['an unknown option', ['build', '--strickt'], 'Unknown option --strickt\n    Did you mean --strict?'],
    ['an option without its value', ['build', '--out'], '--out'],
    [
      'an unknown edition',
      ['build', '--to', 'html,mobi'],
      'Unknown edition “mobi”\n    There are html, site, epub, pdf.',
    ],
    [
      'a manuscript that is not there',
      ['build', '/nowhere/essay.md'],
      'file-missing There is no file or folder /nowhere/essay.md',
    ],
  ])('%s', async (_name, args, says) => {
    const { code, out, err } = await octavo(...args);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\bat .*\.[tj]s:\d+/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says of an output folder that is a file that it cannot be written, and leaves the file', async () => {
    const folder = await folderWith({ 'essay.md': '# T\n\nWords.', dist: 'mine' });
    const { code, err } = await octavo(
      'build',
      join(folder, 'essay.md'),
      '--to',
      'html',
      '--out',
      join(folder, 'dist'),
    );
    expect(err).toContain('output-unwritable');
    expect(code).toBe(3);
    expect(await readFile(join(folder, 'dist'), 'utf8')).toBe('mine');
  });

  it('publishes the good ones of several manuscripts, and ends with the worst exit code', async () => {
    const folder = await folderWith({ 'bad.md': 'x\0', 'good.md': '# Good\n\nWords.' });
    const out = join(folder, 'dist');
    const { code, err } = await octavo(
      'build',
      join(folder, 'bad.md'),
      join(folder, 'good.md'),
      '--to',
      'html',
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(err).toContain('bad.md:1:2 error file-nul');
    expect(await readdir(out)).toEqual(['good']);
  });

  it('does not let two manuscripts of one name overwrite each other', async () => {
    const folder = await folderWith({ 'a/essay.md': '# First\n\nWords.', 'b/essay.md': '# Second\n\nWords.' });
    const out = join(folder, 'dist');
    const { code, err } = await octavo(
      'build',
      join(folder, 'a/essay.md'),
      join(folder, 'b/essay.md'),
      '--to',
      'html',
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(err).toContain('slug-twice');
    expect(await readFile(join(out, 'essay/essay.html'), 'utf8')).toContain('First');
  });

  it('says it all in JSON, too', async () => {
    const folder = await folderWith({ 'essay.md': '# T\n\n[dead](#x) ![](a.png)\n' });
    const { code, out, err } = await octavo(
      'build',
      join(folder, 'essay.md'),
      '--to',
      'html',
      '--out',
      join(folder, 'dist'),
      '--json',
      '--strict',
    );
    const said = JSON.parse(out) as {
      exitCode: number;
      editions: unknown[];
      messages: { rule: string; line: number }[];
    };
    expect(said.messages.map(({ rule, line }) => `${line} ${rule}`)).toEqual(
      expect.arrayContaining(['3 link-dead', '3 image-missing']),
    );
    expect({ code, err, exitCode: said.exitCode, editions: said.editions }).toEqual({
      code: 1,
      err: '',
      exitCode: 1,
      editions: [],
    });
  });
});

describe('tools that fail', () => {
  const failing = (): Promise<Press> =>
    Promise.resolve({
      withPage: () => Promise.reject(new Failure(3, 'The browser stopped', { rule: 'browser-failed' })),
    });

  it('a browser that stops ends with exit code 3, and the editions of before stay', async () => {
    const folder = await folderWith({ 'essay.md': '# T\n\nWords.', 'dist/essay/essay.html': 'good' });
    const outDir = join(folder, 'dist');
    const publication = await publish(join(folder, 'essay.md'), {
      to: ['html', 'pdf'],
      out: outDir,
      env: {},
      openPress: failing,
    });
    expect(publication).toMatchObject({ exitCode: 3, editions: [] });
    expect(publication.messages.map(({ rule }) => rule)).toContain('browser-failed');
    expect(await readdir(outDir, { recursive: true })).toEqual(['essay', 'essay/essay.html']);
    expect(await readFile(join(outDir, 'essay/essay.html'), 'utf8')).toBe('good');
  });

  it('without a browser HTML and EPUB are made, and the PDF of before stays', async () => {
    const folder = await folderWith({ 'essay.md': '# T\n\nWords.', 'dist/essay/essay.pdf': 'good' });
    const outDir = join(folder, 'dist');
    const publication = await publish(join(folder, 'essay.md'), {
      to: ['html', 'epub', 'pdf'],
      out: outDir,
      env: {},
      openPress: () => Promise.resolve(undefined),
    });
    expect(publication.exitCode).toBe(0);
    expect((await readdir(join(outDir, 'essay'))).toSorted()).toEqual(['essay.epub', 'essay.html', 'essay.pdf']);
    expect(await readFile(join(outDir, 'essay/essay.pdf'), 'utf8')).toBe('good');
  });

  it('killed while it works, it leaves the editions of before', async () => {
    const chapters = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${i + 1}.md`, `# Chapter\n\n${'Some words of it. '.repeat(400)}`]),
    );
    const folder = await folderWith({ 'book.yaml': 'title: T', ...chapters });
    const outDir = join(folder, '../dist');
    await mkdir(join(outDir, 'my-book'), { recursive: true });
    await writeFile(join(outDir, 'my-book/my-book.html'), 'good');
    const child = spawn(process.execPath, ['src/start.js', 'build', folder, '--to', 'html', '--out', outDir], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // It says which manuscript it begins with: from then on it is at work.
    await new Promise((begun) => child.stderr.once('data', begun));
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('close', ended));
    expect(await readdir(outDir, { recursive: true })).toEqual(['my-book', 'my-book/my-book.html']);
    expect(await readFile(join(outDir, 'my-book/my-book.html'), 'utf8')).toBe('good');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
