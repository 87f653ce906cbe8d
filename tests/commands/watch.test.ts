/** Commands that go on until somebody has had enough of them. */
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../.config/fingerprint.js';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';

const text = '---\nlang: en\n---\n\n# Salt\n\nOf the sea.\n';

class Running {
  readonly #controller = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly code: Promise<number>;
  out = '';
  err = '';

  constructor(...args: string[]) {
    const take = (name: 'out' | 'err') => (written: string) => {
      this[name] += written;
      for (const look of this.#waiting) look();
    };
    this.code = run(args, {
      env: { SOURCE_DATE_EPOCH: '1764547200' },
      out: take('out'),
      err: take('err'),
      interruption: this.#controller.signal,
    });
  }

  async untilSaid(name: 'out' | 'err', words: RegExp): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!words.test(this[name])) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async end(): Promise<number> {
    this.#controller.abort();
    return this.code;
  }
}

let running: Running | undefined;
afterEach(async () => running?.end().catch(() => undefined));

describe('octavo watch', () => {
  it('builds, and again at each change, with a line for each and the messages', async () => {
    const folder = await folderWith({ 'a.md': text });
    const out = join(folder, 'dist');
    running = new Running('watch', join(folder, 'a.md'), '--to', 'html', '--out', out);
    await running.untilSaid('err', /a\.md: HTML in .*, \d+\.\d s\n/u);
    await writeFile(join(folder, 'a.md'), text.replace('sea', 'mine'));
    await running.untilSaid('err', /(?:.*a\.md: HTML in .*\n){2}/u);
    expect(await readFile(join(out, 'a/a.html'), 'utf8')).toContain('Of the mine.');
    await writeFile(join(folder, 'a.md'), `${text}\nSee @fig-none.\n`);
    await running.untilSaid('err', /a\.md: not published: 1 error\. What was published before stays\./u);
    expect(running.err).toMatch(/a\.md:9:5 error reference-dead/u);
    expect(await readFile(join(out, 'a/a.html'), 'utf8')).toContain('Of the mine.');
    await writeFile(join(folder, 'a.md'), text.replace('sea', 'hills'));
    await running.untilSaid('err', /not published[^]*a\.md: HTML in/u);
    expect(await running.end()).toBe(0);
    // What it wrote itself was no change.
    expect(running.err.match(/a\.md: /gu)).toHaveLength(4);
  });

  it('ends with Ctrl-C, leaves no process, and exits with 0', async () => {
    const folder = await folderWith({ 'a.md': text });
    const before = await readdir(tmpdir());
    const child = spawn(process.execPath, [
      join(root, 'src/start.js'),
      'watch',
      folder,
      '--to',
      'pdf',
      '-o',
      join(folder, 'out'),
    ]);
    let said = '';
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (piece: Buffer) => {
        said += piece.toString();
        if (said.includes('PDF (1 page) in')) resolve();
      });
    });
    const group = await browsersOf(child.pid ?? 0);
    expect(group.length).toBeGreaterThan(0);
    const code = new Promise((resolve) => void child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await code).toBe(0);
    await expect
      .poll(async () => (await Promise.all(group.map(isRunning))).includes(true), { timeout: 5000 })
      .toBe(false);
    const left = (await readdir(tmpdir())).filter(
      (name) => name.startsWith('octavo-browser-') && !before.includes(name),
    );
    expect(left.filter((name) => name.includes(`-${child.pid}-`))).toEqual([]);
  });
});

/** What has ended may still be there until somebody asks how. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) [ZX] /u.test(stat);
}

/** Processes below one, by /proc. */
async function browsersOf(parent: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const above = /\) \S (\d+)/u.exec(stat)?.[1];
    if (above !== undefined) parents.set(Number(name), Number(above));
  }
  const below = (pid: number): number[] =>
    [...parents].filter(([, above]) => above === pid).flatMap(([own]) => [own, ...below(own)]);
  return below(parent);
}

describe('octavo preview', () => {
  it('prints the address, shows the editions, and ends', async () => {
    const folder = await folderWith({ 'a.md': text });
    running = new Running('preview', join(folder, 'a.md'), '--to', 'html', '--port', '0');
    await running.untilSaid('out', /\n/u);
    expect(running.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}\n$/u);
    const entry = await fetch(running.out.trim(), { redirect: 'manual' });
    expect(entry.status).toBe(303);
    expect(await running.end()).toBe(0);
    await expect(fetch(running.out.trim())).rejects.toThrow('fetch failed');
  });

  it.each([
    [['--port', 'x'], '“x” is no port'],
    [['--editor', 'vi'], 'The editor “vi” is not known'],
    [['--to', 'site'], '“site”'],
    [['a.md', 'b.md'], 'A preview shows one manuscript'],
  ])('says what is wrong with %j', async (args, words) => {
    const folder = await folderWith({ 'a.md': text, 'b.md': text });
    const paths = args.filter((arg) => arg.endsWith('.md')).map((arg) => join(folder, arg));
    const options = args.filter((arg) => !arg.endsWith('.md'));
    running = new Running('preview', ...(paths.length === 0 ? [join(folder, 'a.md')] : paths), ...options);
    expect(await running.code).toBe(2);
    expect(running.err).toContain(words);
  });

  it('says that there is no such manuscript', async () => {
    running = new Running('preview', '/nowhere/a.md', '--port', '0');
    expect(await running.code).toBe(2);
    expect(running.err).toContain('There is no file or folder /nowhere/a.md');
  });
});
