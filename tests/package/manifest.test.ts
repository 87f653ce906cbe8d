/** What package.json and the lock promise; `npm run package` proves the package itself. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface Locked {
  readonly hasInstallScript?: boolean;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

it('no package of the clone does anything when it is installed, but for three that are known to be harmless', async () => {
  // esbuild looks at its own binary; puppeteer is told by .puppeteerrc.json to download nothing; msgpackr-extract, which
  // BullMQ can do without, looks for its binary and would build it.
  const { packages } = await readJson<{ packages: Record<string, Locked> }>('package-lock.json');
  const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript === true);
  expect(scripted.map((path) => path.replace('node_modules/', ''))).toEqual([
    'esbuild',
    'msgpackr-extract',
    'puppeteer',
  ]);
  const { allowScripts } = await readJson<{ allowScripts: Record<string, boolean> }>('package.json');
  expect(allowScripts).toEqual({ esbuild: false, 'msgpackr-extract': false, puppeteer: false });
  expect(await readJson('.puppeteerrc.json')).toEqual({ skipDownload: true });
});

it('npm pack makes the program: its script is not turned off', async () => {
  const { scripts } = await readJson<{ scripts: Record<string, string> }>('package.json');
  expect(scripts['prepack']).toContain('.config/bundle.ts --types');
  expect(await readFile('.npmrc', 'utf8')).not.toMatch(/^\s*ignore-scripts\s*=\s*true/mu);
});

it('what a user installs does not want to download a browser', async () => {
  const { dependencies, bin } = await readJson<{
    dependencies: Record<string, string>;
    bin: Record<string, string>;
  }>('package.json');
  expect(Object.keys(dependencies)).not.toContain('puppeteer');
  expect(Object.values(bin).every((path) => existsSync(path))).toBe(true);
});

it('what README leads to is in the package, too', async () => {
  const { files } = await readJson<{ files: readonly string[] }>('package.json');
  const readme = await readFile('README.md', 'utf8');
  const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  expect(targets.filter((target) => !files.some((file) => target === file || target.startsWith(`${file}/`)))).toEqual(
    [],
  );
});
