/** A folder is written whole where none was, or nothing is changed. */
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPathInside } from '../../src/model/index.ts';
import { addToFolder, fillFolder, writeNewFolder } from '../../src/system/new-folder.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

const files = new Map([
  ['a.md', Buffer.from('A')],
  ['figures/deep/b.png', Buffer.from('B')],
]);

const listed = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).toSorted();

describe('a new folder', () => {
  it.each(['new', 'deep/below/new', 'empty'])('has the files and nothing else: %s', async (name) => {
    const root = await folderWith({});
    await mkdir(join(root, 'empty'));
    await writeNewFolder(join(root, name), files);
    expect(await listed(join(root, name))).toEqual(['a.md', 'figures', 'figures/deep', 'figures/deep/b.png']);
    expect(await readFile(join(root, name, 'figures/deep/b.png'), 'utf8')).toBe('B');
    expect(await readdir(root)).toEqual([...new Set(['empty', name.split('/')[0] ?? ''])].toSorted());
  });

  it.each([
    ['full', 'full is there already and not empty'],
    ['file', 'file is there already'],
    ['link', 'link is there already and not empty'],
  ])('is not written over what is there: %s', async (name, message) => {
    const root = await folderWith({ 'full/theirs.txt': 'T', file: 'F' });
    await symlink('full', join(root, 'link'));
    const failure = await failureOf(writeNewFolder(join(root, name), files));
    expect(failure).toMatchObject({ rule: 'output-unwritable', exitCode: 2, message: join(root, message) });
    expect(await readdir(root)).toEqual(['file', 'full', 'link']);
    expect(await readdir(join(root, 'full'))).toEqual(['theirs.txt']);
    expect(await readFile(join(root, 'file'), 'utf8')).toBe('F');
  });

  it('is not written below a file', async () => {
    const root = await folderWith({ file: 'F' });
    const failure = await failureOf(writeNewFolder(join(root, 'file/new'), files));
    expect(failure).toMatchObject({ rule: 'output-unwritable', exitCode: 3 });
    expect(await listed(root)).toEqual(['file']);
  });

  it('leaves nothing where it could not be written whole', async () => {
    const root = await folderWith({});
    const twice = new Map([...files, ['a.md/c.md', Buffer.from('C')]]);
    const failure = await failureOf(writeNewFolder(join(root, 'new'), twice));
    expect(failure).toMatchObject({ rule: 'output-unwritable', exitCode: 3 });
    expect(failure.message).toMatch(/new cannot be written: E[A-Z]+$/u);
    expect(await readdir(root)).toEqual([]);
  });

  it('is no place for what leads out of it', async () => {
    const root = await folderWith({});
    await expect(writeNewFolder(join(root, 'new'), new Map([['../x', Buffer.from('')]]))).rejects.toThrow('../x');
    expect(await readdir(root)).toEqual([]);
  });

  it('may be made again where it was taken away', async () => {
    const root = await folderWith({});
    await writeNewFolder(join(root, 'new'), files);
    await writeFile(join(root, 'new', 'more.txt'), 'M');
    await failureOf(writeNewFolder(join(root, 'new'), files));
    expect(await readFile(join(root, 'new/more.txt'), 'utf8')).toBe('M');
    await rm(join(root, 'new'), { recursive: true });
    await writeNewFolder(join(root, 'new'), files);
    expect((await stat(join(root, 'new/a.md'))).isFile()).toBe(true);
  });
});

describe('a path inside a folder', () => {
  it.each(['a', 'a/b.md', 'ä ö/漢.md', '.hidden', '..a', 'a..b', 'console.md', 'com.md', `${'a/'.repeat(511)}b`])(
    'is %s',
    (path) => {
      expect(isPathInside(path)).toBe(true);
    },
  );

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    '../a',
    'a/../b',
    'a/./b',
    'C:a',
    'a\\b',
    'a*',
    'a?',
    'a"',
    'a|b',
    'a<b',
    'a>b',
    'a\0b',
    'a\nb',
    'a.',
    'a /b',
    'con',
    'CON.md',
    'a/nul.txt',
    'com1',
    'lpt9.md',
    'aux',
    'prn',
    `${'a/'.repeat(512)}b`,
  ])('is not %j', (path) => {
    expect(isPathInside(path)).toBe(false);
  });
});

describe('a folder that is filled', () => {
  const texts = new Map([
    ['book.yaml', 'title: T'],
    ['one.md', '# One'],
  ]);

  it.each(['new', 'deep/new', 'hidden'])('has the files, beside what is hidden: %s', async (name) => {
    const root = await folderWith({ 'hidden/.git/HEAD': 'ref' });
    await fillFolder(join(root, name), texts);
    const visible = (await readdir(join(root, name))).filter((file) => file !== '.git');
    expect(visible.toSorted()).toEqual(['book.yaml', 'one.md']);
    expect(await readFile(join(root, name, 'one.md'), 'utf8')).toBe('# One');
  });

  it('is not, where something is in it', async () => {
    const root = await folderWith({ 'theirs.txt': 'T', '.hidden': 'H' });
    expect(await failureOf(fillFolder(root, texts))).toMatchObject({
      rule: 'output-unwritable',
      exitCode: 2,
      message: `${root} is not empty: it has theirs.txt`,
      hint: 'Nothing is overwritten: name a new folder.',
    });
    expect(await listed(root)).toEqual(['.hidden', 'theirs.txt']);
  });

  it('has nothing where one file cannot be written', async () => {
    const root = await folderWith({ '.git': 'no folder' });
    const failure = await failureOf(fillFolder(root, new Map([...texts, ['new/a.md', 'x'], ['.git/b.md', 'x']])));
    expect(failure).toMatchObject({ rule: 'output-unwritable', exitCode: 3, hint: 'Choose another folder.' });
    expect(failure.message).toContain(`${root} cannot be written: `);
    expect(await listed(root)).toEqual(['.git']);
  });
});

describe('files beside others', () => {
  it('are those that were not there', async () => {
    const root = await folderWith({ 'theirs.txt': 'T', 'a.md': 'A' });
    expect(await addToFolder(root, new Map([...files].slice(0, 1)))).toEqual([]);
    expect(await addToFolder(root, new Map([['b.md', Buffer.from('B')]]))).toEqual(['b.md']);
    expect(await addToFolder(join(root, 'new'), new Map([['c.md', Buffer.from('C')]]))).toEqual(['c.md']);
    expect(await listed(root)).toEqual(['a.md', 'b.md', 'new', 'new/c.md', 'theirs.txt']);
    expect(await readFile(join(root, 'b.md'), 'utf8')).toBe('B');
    expect(await readFile(join(root, 'theirs.txt'), 'utf8')).toBe('T');
  });

  it.each([
    ['a file', { 'b.md': 'other' }, undefined],
    ['a folder', {}, 'b.md'],
  ])('are none where %s has the name of one', async (_what, there, folder) => {
    const root = await folderWith(there);
    if (folder !== undefined) await mkdir(join(root, folder));
    const fresh = new Map([
      ['a.md', Buffer.from('A')],
      ['b.md', Buffer.from('B')],
    ]);
    expect(await failureOf(addToFolder(root, fresh))).toMatchObject({
      rule: 'output-unwritable',
      exitCode: 2,
      message: `${join(root, 'b.md')} is there already, and is another`,
      hint: expect.stringContaining('nothing was written') as string,
    });
    expect(await listed(root)).toEqual(['b.md']);
  });

  it('are none where one cannot be written', async () => {
    const root = await folderWith({ 'theirs.txt': 'T' });
    const failure = await failureOf(
      addToFolder(
        root,
        new Map([
          ['a.md', Buffer.from('A')],
          ['a.md/b.md', Buffer.from('x')],
        ]),
      ),
    );
    expect(failure).toMatchObject({ rule: 'output-unwritable', exitCode: 3, hint: 'Choose another folder.' });
    expect(failure.message).toContain(`${root} cannot be written: `);
    expect(await listed(root)).toEqual(['theirs.txt']);
  });
});
