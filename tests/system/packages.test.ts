/** Which packages the program runs with is told of all that are needed, and of no other. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPackages } from '../../src/system/packages.ts';
import { folderWith } from '../support/folder.ts';

const readManifest = async (
  path: string,
): Promise<{ version: string; dependencies: Readonly<Record<string, string>> }> =>
  JSON.parse(await readFile(path, 'utf8')) as never;

describe('packages', () => {
  it('are those that are needed, with their versions, by their names', async () => {
    const packages = await listPackages();
    const names = [...packages.keys()];
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    const { dependencies } = await readManifest(new URL('../../package.json', import.meta.url).pathname);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    const { version } = await readManifest(createRequire(import.meta.url).resolve('hyphen/package.json'));
    expect(packages.get('hyphen')).toEqual([version]);
  });

  it('are those that they need, too, each version once and in order', async () => {
    const packages = await listPackages();
    // Needed by others alone.
    expect(packages.has('mdast-util-to-hast')).toBe(true);
    for (const versions of packages.values()) {
      expect(versions.length).toBeGreaterThan(0);
      expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => (a < b ? -1 : 1)));
    }
    expect([...packages.values()].some((versions) => versions.length > 1)).toBe(true);
  });

  it('are not those that only its making needs', async () => {
    expect((await listPackages()).has('vitest')).toBe(false);
  });

  it('are found as Node.js finds them, those that need each other and those that are not installed', async () => {
    const manifest = (version: string | undefined, ...names: readonly string[]): string =>
      JSON.stringify({ version, dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
    const folder = await folderWith({
      'node_modules/above/package.json': manifest('5.0.0'),
      'own/package.json': manifest('1.0.0', 'b', 'a', 'none', 'broken', 'nameless', 'above'),
      'own/node_modules/a/package.json': manifest('1.0.0', 'b', '@scope/c'),
      'own/node_modules/a/node_modules/b/package.json': manifest('10.0.0', 'a'),
      'own/node_modules/b/package.json': manifest('2.0.0'),
      'own/node_modules/@scope/c/package.json': manifest('3.0.0', 'a'),
      'own/node_modules/broken/package.json': '{',
      'own/node_modules/nameless/package.json': manifest(undefined, 'b'),
      'own/node_modules/unasked/package.json': manifest('9.0.0'),
    });
    expect([...(await listPackages(undefined, join(folder, 'own')))]).toEqual([
      ['@scope/c', ['3.0.0']],
      ['a', ['1.0.0']],
      ['above', ['5.0.0']],
      ['b', ['10.0.0', '2.0.0']],
    ]);
    expect([...(await listPackages(undefined, join(folder, 'own/node_modules/b')))]).toEqual([]);
    // One of them, and what it needs.
    expect([...(await listPackages('@scope/c', join(folder, 'own')))]).toEqual([
      ['@scope/c', ['3.0.0']],
      ['a', ['1.0.0']],
      ['b', ['10.0.0']],
    ]);
    expect([...(await listPackages('none', join(folder, 'own')))]).toEqual([]);
  });
});
