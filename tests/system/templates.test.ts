/** What comes with Octavo, and folders of themes: what is in them is read, and nothing else. */
import { execFileSync } from 'node:child_process';
import { realpath, symlink, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isInside,
  listThemes,
  openCitations,
  openFolder,
  openPackage,
  openPartials,
  openTheme,
  readScripts,
  type Taken,
  version,
} from '../../src/system/templates.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

describe('what comes with Octavo', () => {
  it('is its themes, in order, each of which can be opened', async () => {
    const themes = await listThemes();
    expect(themes).toContain('base');
    expect(themes).toEqual(themes.toSorted());
    for (const name of themes) {
      const theme = openTheme(name);
      expect(theme.name).toBe(name);
      expect(await theme.list()).not.toEqual([]);
    }
  });

  it('is partials and citations', async () => {
    expect(await openPartials().list()).toContain('imprint.ejs');
    expect(await openCitations().list('styles')).not.toEqual([]);
  });

  it('is a version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/u);
  });

  it('is the programs of a site, the one that searches under its licence', async () => {
    const { page, search } = await readScripts();
    expect(page.endsWith('\n')).toBe(true);
    expect(page.trim()).not.toBe('');
    expect(search).toMatch(/^\/\*!\n[^]*Permission is hereby granted[^]*\*\/\n[^]*MiniSearch[^]*\n$/u);
    expect(search).not.toContain('sourceMappingURL');
    expect(search + page).not.toContain('\r');
  });
});

describe('a folder of a theme', () => {
  it('gives its files as text and as bytes, and tells what was read', async () => {
    const root = await folderWith({
      'theme/a.css': 'a\r\nb\rc',
      'theme/fonts/z.woff2': 'Z',
      'theme/fonts/b.woff2': 'B',
    });
    const taken: Taken = new Map();
    const theme = await openFolder('theme', root, taken);
    expect(theme?.name).toBe('theme');
    expect(await theme?.readText('a.css')).toBe('a\nb\nc');
    expect(Buffer.from((await theme?.readBytes('fonts/b.woff2')) ?? []).toString()).toBe('B');
    expect(await theme?.list()).toEqual(['a.css']);
    expect(await theme?.list('fonts')).toEqual(['b.woff2', 'z.woff2']);
    const real = await realpath(join(root, 'theme'));
    expect([...taken.keys()]).toEqual([join(real, 'a.css'), join(real, 'fonts/b.woff2')]);
  });

  it('gives nothing where there is nothing', async () => {
    const root = await folderWith({ 'theme/a.css': 'a', file: '' });
    expect(await openFolder('none', root)).toBeUndefined();
    expect(await openFolder('file', root)).toBeUndefined();
    const theme = await openFolder(join(root, 'theme'), '/');
    expect(await theme?.readText('none.css')).toBeUndefined();
    expect(await theme?.readBytes('.')).toBeUndefined();
    expect(await theme?.list('none')).toEqual([]);
  });

  it('gives nothing that lies outside', async () => {
    const root = await folderWith({ 'theme/a.css': 'a', 'theme-2/b.css': 'secret', 'secret.css': 'secret' });
    await symlink('../secret.css', join(root, 'theme/link.css'));
    const theme = await openFolder('theme', root);
    for (const path of ['../secret.css', 'link.css', '../theme-2/b.css'])
      expect(await theme?.readText(path)).toBeUndefined();
  });

  it('has no file that is none, or a huge one', async () => {
    const root = await folderWith({ 'theme/big.css': '' });
    execFileSync('mkfifo', [join(root, 'theme/pipe.css')]);
    await truncate(join(root, 'theme/big.css'), 64 * 2 ** 20 + 1);
    const theme = await openFolder('theme', root);
    if (theme === undefined) throw new Error('no theme');
    expect(await failureOf(theme.readText('pipe.css'))).toMatchObject({
      rule: 'theme-invalid',
      exitCode: 1,
      message: 'pipe.css in theme is not a regular file',
    });
    expect((await failureOf(theme.readText('big.css'))).message).toBe('big.css in theme is larger than 64 MB');
  });

  it('is inside another where it really is', async () => {
    const root = await folderWith({ 'book/theme/a.css': '', 'book-2/a.css': '', 'away/a.css': '' });
    await symlink('../away', join(root, 'book/link'));
    const inside = async (path: string) => {
      const folder = await openFolder(path, root);
      return folder === undefined ? undefined : isInside(folder, join(root, 'book'));
    };
    expect(await inside('book/theme')).toBe(true);
    expect(await inside('book')).toBe(true);
    expect(await inside('book/link')).toBe(false);
    expect(await inside('book-2')).toBe(false);
    expect(await inside('.')).toBe(false);
  });
});

describe('the folder of a package', () => {
  it('is that of one which is installed', async () => {
    const folder = await openPackage('hyphen');
    expect(basename(folder?.path ?? '')).toBe('hyphen');
    expect(JSON.parse((await folder?.readText('package.json')) ?? '{}')).toMatchObject({ name: 'hyphen' });
    expect(await openPackage('no-such-package-at-all')).toBeUndefined();
  });
});
