import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackage } from '../../src/system/tools.ts';
import { loadModule } from '../../src/system/user-module.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

describe('a module of the person who builds', () => {
  it('gives what it exports by default', async () => {
    const folder = await folderWith({ 'a.mjs': 'export default { name: "x" };', 'b.mjs': 'export default null;' });
    expect(await loadModule(join(folder, 'a.mjs'))).toEqual({ name: 'x' });
    expect(await loadModule(join(folder, 'b.mjs'))).toBeNull();
  });

  it('may be one that comes with Octavo, by its name alone', async () => {
    expect(await loadModule('octavo/plugins/mermaid')).toHaveProperty('name');
    for (const path of ['octavo/plugins/none', 'octavo/plugins/mermaid.js', 'x/octavo/plugins/mermaid'])
      expect((await failureOf(loadModule(path))).message).toBe(`There is no file ${path}`);
  });

  it('has to be a file', async () => {
    const folder = await folderWith({});
    expect(await failureOf(loadModule(folder))).toMatchObject({ exitCode: 2, rule: 'file-missing' });
    expect(await failureOf(loadModule(join(folder, 'a.mjs')))).toMatchObject({
      exitCode: 2,
      rule: 'file-missing',
      hint: expect.stringContaining('the folder in which octavo was started'),
    });
  });

  it('has to export something by default', async () => {
    const folder = await folderWith({ 'a.mjs': 'export const a = 1;', 'b.mjs': 'export default undefined;' });
    for (const file of ['a.mjs', 'b.mjs'])
      expect(await failureOf(loadModule(join(folder, file)))).toMatchObject({
        exitCode: 2,
        rule: 'plug-in-failed',
        hint: expect.stringContaining('export default'),
      });
  });

  it('is told what is wrong with it in one line', async () => {
    const folder = await folderWith({
      'a.mjs': 'throw new Error("first line\\nsecond line");',
      'b.mjs': 'throw "a word";',
    });
    const failure = await failureOf(loadModule(join(folder, 'a.mjs')));
    expect(failure).toMatchObject({ exitCode: 3, rule: 'plug-in-failed' });
    expect(failure.message).toMatch(/cannot be loaded: first line$/u);
    expect((await failureOf(loadModule(join(folder, 'b.mjs')))).message).toMatch(/cannot be loaded: a word$/u);
  });
});

describe('an installed package', () => {
  it('is found, with its version and the file that is asked for', async () => {
    expect(await findPackage('typescript')).toMatchObject({
      path: expect.stringMatching(/typescript[\\/]package\.json$/u),
      version: expect.stringMatching(/^\d+\./u),
    });
    expect((await findPackage('typescript', 'README.md'))?.path).toMatch(/typescript[\\/]README\.md$/u);
  });

  it('is none where it, or that file of it, is missing', async () => {
    expect(await findPackage('no-such-package-at-all')).toBeUndefined();
    expect(await findPackage('typescript', 'no-such-file')).toBeUndefined();
  });
});
