/** The program as a process: its bundle, or the sources where they have changed since it was made. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isBundleFresh, root } from '../../.config/fingerprint.js';

const run = promisify(execFile);

const needed = ['.config', '.lib/program', 'src', 'templates', 'package.json', 'package-lock.json'];

/** A clone that has its packages and that may be changed. */
let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'octavo-clone-'));
  for (const part of [...needed, 'tsconfig.json']) await cp(join(root, part), join(clone, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'), 'dir');
});

afterAll(() => rm(clone, { recursive: true, force: true }));

async function help(): Promise<string> {
  return (await run(process.execPath, [join(clone, 'src/start.js'), '--help'], { cwd: tmpdir() })).stdout;
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(clone, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(clone, file), text.replace(from, to));
}

it('runs the bundle as long as it was made of the sources that are there, else the sources', async () => {
  expect(isBundleFresh()).toBe(true);
  await change('.lib/program/cli.js', 'Usage: octavo COMMAND', 'Bundled: octavo COMMAND');
  expect(await help()).toContain('Bundled: octavo COMMAND');
  await change('src/commands/run.ts', 'Usage: octavo COMMAND', 'Changed: octavo COMMAND');
  expect(await help()).toContain('Changed: octavo COMMAND');
  await change('src/commands/run.ts', 'Changed: octavo COMMAND', 'Usage: octavo COMMAND');
  expect(await help()).toContain('Bundled: octavo COMMAND');
  // A file that came, and changed nothing that is there.
  await writeFile(join(clone, 'src/new.ts'), '');
  expect(await help()).toContain('Usage: octavo COMMAND');
});

it('does not mind that whoever reads it has read enough', async () => {
  const child = spawn(process.execPath, [join(clone, 'src/start.js'), 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (part: Buffer) => void (told += part.toString()));
  const code = await new Promise((done) => child.once('close', done));
  expect([code, told]).toEqual([0, '']);
});

it('needs nothing that was built in a clone, and says what is missing in a package', async () => {
  await rm(join(clone, '.lib'), { recursive: true });
  expect(await help()).toContain('Usage: octavo COMMAND');
  // Of the sources a package has only what starts the program.
  await rm(join(clone, 'src/cli.ts'));
  await expect(help()).rejects.toMatchObject({
    code: 3,
    stderr: expect.stringContaining('npm pack --ignore-scripts=false') as string,
  });
});
