/** Questions are asked as people answer them: with keys. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Interrupted, openQuestions } from '../../src/commands/questions.ts';
import { folderWith } from '../support/folder.ts';

const [enter, down, escape, interrupt, end] = ['\r', '\u001B[B', '\u001B', '\u0003', '\u0004'];

const kinds = [
  { name: 'essay', about: 'one file' },
  { name: 'novel', about: 'chapters' },
];

function sit() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (data: Buffer) => (shown += data.toString()));
  const questions = openQuestions(input, output);
  /** Types when something new is asked. */
  const answer = async <T>(asked: Promise<T>, ...keys: readonly string[]): Promise<T> => {
    const before = shown.length;
    await expect.poll(() => shown.length, { interval: 2 }).toBeGreaterThan(before);
    for (const key of keys) input.write(key);
    return asked;
  };
  return { questions, answer, seen: () => stripVTControlCharacters(shown) };
}

describe('questions', () => {
  it('offers what there is to choose from, the first unless another is taken', async () => {
    const { questions, answer, seen } = sit();
    expect(await answer(questions.choose('Which?', kinds), enter)).toBe('essay');
    expect(await answer(questions.choose('Which?', kinds), down, enter)).toBe('novel');
    expect(seen()).toMatch(/Which\?\n\S essay: one file\n\S novel: chapters\n/u);
  });

  it('takes words, or the usual ones where none are written', async () => {
    const { questions, answer, seen } = sit();
    expect(await answer(questions.ask('What?', 'On Salt'), 'Über Salz', enter)).toBe('Über Salz');
    expect(await answer(questions.ask('What?', 'On Salt'), enter)).toBe('On Salt');
    expect(seen()).toContain('What?\nOn Salt');
  });

  it('takes nothing for a yes but a yes', async () => {
    const { questions, answer } = sit();
    expect(await answer(questions.confirm('Write?', { yes: 'Yes', no: 'No' }), enter)).toBe(false);
    expect(await answer(questions.confirm('Write?', { yes: 'Yes', no: 'No' }), 'y')).toBe(true);
  });

  it.each([
    ['Ctrl-C', interrupt],
    ['Escape', escape],
    ['the end of the input', end],
  ])('is ended by %s', async (_, key) => {
    const { questions, answer } = sit();
    await expect(answer(questions.choose('Which?', kinds), key)).rejects.toThrow(Interrupted);
    await expect(answer(questions.ask('What?', 'On Salt'), 'On', key)).rejects.toThrow(Interrupted);
    await expect(answer(questions.confirm('Write?', { yes: 'Yes', no: 'No' }), key)).rejects.toThrow(Interrupted);
  });
});

// `script` of util-linux gives a program a terminal; others of that name take other options.
const hasTerminals = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

describe.skipIf(!hasTerminals)('octavo init on a terminal', () => {
  /** Each key is typed when its question has come. */
  async function init(folder: string, keys: readonly (readonly [question: string, keys: string])[]) {
    const start = resolve(import.meta.dirname, '../../src/start.js');
    const terminal = spawn('script', ['-qec', '"$NODE" "$START" init', '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', NODE: process.execPath, START: start },
    });
    let shown = '';
    const left = [...keys];
    terminal.stdout.on('data', (data: Buffer) => {
      shown += stripVTControlCharacters(data.toString());
      while (left[0] !== undefined && shown.includes(left[0][0])) terminal.stdin.write(left.shift()?.[1]);
    });
    const code = await new Promise<number | null>((settle) => terminal.once('close', settle));
    return { code, shown };
  }

  it('asks its three questions, and writes what was answered', async () => {
    const folder = await folderWith({});
    const { code, shown } = await init(folder, [
      ['What is it to be?', `${down}${enter}`],
      ['What is it called?', `The Pier${enter}`],
      ['Who wrote it?', enter],
    ]);
    expect([code, shown]).toEqual([0, expect.stringContaining('octavo build the-pier --open')]);
    expect(await readFile(join(folder, 'the-pier/book.yaml'), 'utf8')).toMatch(
      /^title: "The Pier"\nauthor: "A\. Writer"$/mu,
    );
  });

  it('is interrupted by Ctrl-C, and has written nothing', async () => {
    const folder = await folderWith({});
    const { code, shown } = await init(folder, [
      ['What is it to be?', enter],
      ['What is it called?', interrupt],
    ]);
    expect([code, shown]).toEqual([130, expect.stringContaining('Nothing was written.')]);
    expect(existsSync(join(folder, 'on-margins'))).toBe(false);
  });
});
