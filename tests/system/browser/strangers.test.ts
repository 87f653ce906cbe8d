/** What lies in the folder in which Octavo runs, which may be a stranger's manuscript, has no say in the browser. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ourSurroundings } from '../../../src/system/browser/find.ts';
import { openCache } from '../../../src/system/browser/cache.ts';
import { folderWith } from '../../support/folder.ts';

const program = resolve('src/start.js');

async function doctor(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'doctor'], {
    cwd,
    env: { ...process.env, ...env },
  }).catch((error: unknown) => error as { stdout: string; stderr: string });
  return `${stdout}\n${stderr}`;
}

it('settings of Puppeteer are neither run nor followed', async () => {
  const folder = await folderWith({
    '.puppeteerrc.cjs':
      "require('node:fs').writeFileSync('was-run', ''); module.exports = { executablePath: process.execPath };",
    'puppeteer.config.mjs': "import { writeFileSync } from 'node:fs'; writeFileSync('was-run', ''); export default {};",
  });
  const plain = await doctor(await folderWith({}));
  expect(plain).toContain('Octavo');
  expect((await doctor(folder)).replaceAll(/\d+(?:\.\d+)? m?s\b/gu, '')).toBe(
    plain.replaceAll(/\d+(?:\.\d+)? m?s\b/gu, ''),
  );
  expect(await readdir(folder)).not.toContain('was-run');
}, 120_000);

it('a home that is no folder, or in which nothing can be made, is done without', async () => {
  const folder = await folderWith({ file: 'x' });
  for (const home of [join(folder, 'file'), '/dev/null', '/proc/nobody']) {
    const cache = await openCache({ HOME: home });
    expect(cache.temporary).toBe(true);
  }
});

it('browsers of Puppeteer are looked for without its settings', async () => {
  await expect(ourSurroundings.puppeteerOwn()).resolves.not.toThrow();
});
