/** What was built and has not changed is left alone; whatever a book came from is looked at again. */
import { execFileSync } from 'node:child_process';
import { appendFile, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';
import { paintGrey } from '../support/made-up-pictures.ts';

const files = {
  'book/book.yaml': 'title: A Book\nauthor: A. Author\nlanguage: en\ntheme: house\n',
  'book/01-one.md': '# One\n\nThe first chapter. ![A square](square.png)\n',
  'book/02-two.md': '# Two\n\nThe second chapter.\n',
  'book/square.png': paintGrey(20, 20),
  'book/house/theme.json': '{"extends": "base"}',
  'book/house/typography.css': 'p { color: #111 }\n',
};

class House {
  readonly folder: string;
  readonly env: Record<string, string>;

  constructor(folder: string) {
    this.folder = folder;
    this.env = { ...(process.env as Record<string, string>), XDG_CACHE_HOME: join(folder, 'cache') };
    delete this.env['SOURCE_DATE_EPOCH'];
  }

  at(path: string): string {
    return join(this.folder, path);
  }

  /** @returns whether it was left as it was, by manuscript */
  async build(...options: readonly string[]): Promise<{ exit: number; unchanged: readonly string[] }> {
    let out = '';
    const args = ['build', this.at('book'), '--to', 'html', '--out', this.at('shelf'), '--json', ...options];
    const exit = await run(args, { env: this.env, out: (text) => (out += text), err: () => undefined });
    const { unchanged = [] } = JSON.parse(out) as { unchanged?: string[] };
    return { exit, unchanged };
  }

  async isMadeAgain(...options: readonly string[]): Promise<boolean> {
    const { exit, unchanged } = await this.build(...options);
    if (exit !== 0) throw new Error(`exit code ${exit}`);
    return unchanged.length === 0;
  }

  async memories(): Promise<string[]> {
    const entries = await readdir(this.at('cache'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  }
}

const page = 'shelf/my-book/my-book.html';

describe('a book that was built', () => {
  let house: House;

  beforeAll(async () => {
    house = new House(await folderWith(files));
  });

  it('is made the first time', async () => {
    expect(await house.isMadeAgain()).toBe(true);
  });

  it('is left as it is where nothing has changed', async () => {
    const before = await stat(house.at(page));
    expect(await house.isMadeAgain()).toBe(false);
    const now = await stat(house.at(page));
    expect([now.ino, now.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('is so, too, where files have other dates and the same words', async () => {
    await utimes(house.at('book/01-one.md'), 1, 1);
    expect(await house.isMadeAgain()).toBe(false);
  });

  it.each<readonly [string, (house: House) => Promise<unknown>]>([
    ['a word', async (one) => appendFile(one.at('book/01-one.md'), '\nMore.\n')],
    ['a picture', async (one) => writeFile(one.at('book/square.png'), paintGrey(21, 20))],
    ['the configuration', async (one) => appendFile(one.at('book/book.yaml'), 'subtitle: Again\n')],
    ['a chapter that was not there', async (one) => writeFile(one.at('book/03-three.md'), '# Three\n\nNew.\n')],
    ['a file that was looked for in vain', async (one) => writeFile(one.at('book/alternatives.yaml'), '{}\n')],
    ['a chapter that is gone', async (one) => rm(one.at('book/03-three.md'))],
    ['a style of its theme', async (one) => appendFile(one.at('book/house/typography.css'), 'p { color: #222 }\n')],
    ['an edition that is gone', async (one) => rm(one.at(page))],
    ['an edition that was changed', async (one) => appendFile(one.at(page), ' ')],
    ['what lies beside the editions', async (one) => writeFile(one.at('shelf/my-book/my-book.report.json'), '{}')],
    ['the date that was asked for', async (one) => Promise.resolve((one.env['SOURCE_DATE_EPOCH'] = '1790000000'))],
    [
      'the date of the last commit',
      async (one) => {
        delete one.env['SOURCE_DATE_EPOCH'];
        const git = (...args: string[]): void =>
          void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
            cwd: one.at('book'),
            stdio: 'ignore',
          });
        git('init');
        git('add', '.');
        git('commit', '-m', 'First');
      },
    ],
    [
      'what is remembered',
      async (one) => {
        for (const path of await one.memories()) {
          const bytes = await readFile(path);
          await writeFile(path, bytes.subarray(0, bytes.length - 1));
        }
      },
    ],
  ])('is made again after a change of %s, and once', async (_what, change) => {
    await change(house);
    expect(await house.isMadeAgain()).toBe(true);
    expect(await house.isMadeAgain()).toBe(false);
  });

  it('is made again where something else is wished, or nothing may be looked up', async () => {
    expect(await house.isMadeAgain('--theme', 'modern')).toBe(true);
    expect(await house.isMadeAgain('--no-cache')).toBe(true);
  });

  it('is left as it is where an error came and went', async () => {
    await house.isMadeAgain();
    const path = house.at('book/book.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text}title: [\n`);
    expect((await house.build()).exit).toBe(1);
    await writeFile(path, text);
    expect(await house.isMadeAgain()).toBe(false);
  });
});

it('of several, those are made again that have changed', async () => {
  const one = new House(
    await folderWith({
      'book/first/book.yaml': 'title: First\nauthor: A\nlanguage: en\n',
      'book/first/text.md': '# Chapter\n\nText.\n',
      'book/second/book.yaml': 'title: Second\nauthor: A\nlanguage: en\n',
      'book/second/text.md': '# Chapter\n\nText.\n',
    }),
  );
  expect((await one.build()).unchanged).toEqual([]);
  expect((await one.build()).unchanged).toEqual([one.at('book/first'), one.at('book/second')]);
  await appendFile(one.at('book/second/text.md'), '\nMore.\n');
  expect((await one.build()).unchanged).toEqual([one.at('book/first')]);
});
