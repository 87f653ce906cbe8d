/** Which packages the program runs with is told of all that are needed, and of no other. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { listPackages } from '../../src/system/packages.ts';

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
});
