import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRealPlace, folderExists, limits, openManuscript } from '../../src/system/files.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

describe('openManuscript', () => {
  it('opens a folder under its own name', async () => {
    const path = await folderWith({ 'a.md': 'x' });
    const folder = await openManuscript(path);
    expect(folder.name).toBe('my-book');
    expect(folder.file).toBeUndefined();
  });

  it('takes the folder of a single file as root', async () => {
    const path = await folderWith({ 'essay.md': 'text', 'figures/a.png': 'p' });
    const folder = await openManuscript(join(path, 'essay.md'));
    expect(folder.file).toBe('essay.md');
    expect(await folder.readText('essay.md')).toBe('text');
    expect(await folder.exists('figures/a.png')).toBe(true);
  });

  it('says with exit code 2 that a path does not exist', async () => {
    const failure = await failureOf(openManuscript('/nowhere/at/all.md'));
    expect(failure).toMatchObject({ rule: 'file-missing', exitCode: 2 });
    expect(failure.message).toContain('/nowhere/at/all.md');
  });

  it('refuses a named pipe instead of waiting for it', async () => {
    const path = await folderWith({});
    execFileSync('mkfifo', [join(path, 'pipe.md')]);
    expect(await failureOf(openManuscript(join(path, 'pipe.md')))).toMatchObject({ rule: 'file-unreadable' });
    const folder = await openManuscript(path);
    expect(await failureOf(folder.readText('pipe.md'))).toMatchObject({ rule: 'file-unreadable' });
  });
});

it('says of a socket that it is not a regular file', async () => {
  const path = await folderWith({});
  const server = createServer().listen(join(path, 'a.md'));
  await once(server, 'listening');
  const failure = await failureOf((await openManuscript(path)).readText('a.md'));
  server.close();
  expect(failure).toMatchObject({ rule: 'file-unreadable', message: 'a.md cannot be read: it is not a regular file' });
});

describe('what is outside the folder', () => {
  it.each(['../secret.txt', 'a/../../secret.txt', '/etc/passwd', '..', 'a\\..\\..\\secret.txt', 'a\0.md'])(
    'refuses %j',
    async (path) => {
      const root = await folderWith({ 'a/b.md': 'x' });
      await writeFile(join(dirname(root), 'secret.txt'), 'secret');
      const folder = await openManuscript(root);
      expect(await failureOf(folder.readBytes(path))).toMatchObject({ rule: 'file-outside' });
      expect(await folder.exists(path)).toBe(false);
    },
  );

  it('refuses links that lead out, files and folders', async () => {
    const root = await folderWith({ 'a.md': 'x' });
    await writeFile(join(dirname(root), 'secret.md'), 'secret');
    await symlink('../secret.md', join(root, 'link.md'));
    await symlink('..', join(root, 'up'));
    await symlink('/etc', join(root, 'etc'));
    const folder = await openManuscript(root);
    for (const path of ['link.md', 'up/secret.md', 'etc/passwd']) {
      expect(await failureOf(folder.readText(path))).toMatchObject({ rule: 'file-outside', place: { file: path } });
    }
    expect(await folder.list()).toEqual(['a.md']);
  });

  it('a folder whose name only begins like the manuscript’s is outside', async () => {
    const root = await folderWith({ 'a.md': 'x' });
    await mkdir(`${root}-secret`);
    await writeFile(join(`${root}-secret`, 's.md'), 'secret');
    await symlink('../my-book-secret/s.md', join(root, 'link.md'));
    expect(await failureOf((await openManuscript(root)).readText('link.md'))).toMatchObject({ rule: 'file-outside' });
  });

  it('follows links that stay inside, and names links that lead in a circle', async () => {
    const root = await folderWith({ 'text/a.md': 'inside' });
    await symlink('text/a.md', join(root, 'link.md'));
    await symlink('circle.md', join(root, 'circle.md'));
    const folder = await openManuscript(root);
    expect(await folder.readText('link.md')).toBe('inside');
    expect(await folder.list()).toEqual(['link.md', 'text/a.md']);
    expect((await failureOf(folder.readText('circle.md'))).message).toContain('circle');
  });

  it('never gives out a secret while a folder is swapped for a link', async () => {
    const root = await folderWith({ 'images/a.txt': 'inside' });
    await mkdir(join(dirname(root), 'away'));
    await writeFile(join(dirname(root), 'away', 'a.txt'), 'secret');
    await symlink('../away', join(root, 'trap'));
    const folder = await openManuscript(root);
    const end = new AbortController();
    const swap = (async () => {
      while (!end.signal.aborted) {
        await rename(join(root, 'images'), join(root, 'kept'));
        await rename(join(root, 'trap'), join(root, 'images'));
        await rename(join(root, 'images'), join(root, 'trap'));
        await rename(join(root, 'kept'), join(root, 'images'));
      }
    })();
    const seen = new Set<string>();
    for (let i = 0; i < 300; i += 1) {
      const bytes = await folder.readBytes('images/a.txt').catch(() => Buffer.from('refused'));
      seen.add(Buffer.from(bytes).toString());
    }
    end.abort();
    await swap;
    expect(seen.has('secret')).toBe(false);
  });
});

describe('reading', () => {
  it('says of the folder itself that it is one', async () => {
    const folder = await openManuscript(await folderWith({ 'a.md': 'x' }));
    expect(await failureOf(folder.readText('.'))).toMatchObject({ rule: 'file-unreadable', message: '. is a folder' });
  });

  it('passes over links to folders, whatever their names', async () => {
    const root = await folderWith({ 'text/a.md': 'x' });
    await symlink('text', join(root, 'book.yaml'));
    expect(await (await openManuscript(root)).list()).toEqual(['text/a.md']);
  });

  it('takes off the byte order mark and makes all line ends LF', async () => {
    const folder = await openManuscript(await folderWith({ 'a.md': '\uFEFFone\r\ntwo\rthree\n' }));
    expect(await folder.readText('a.md')).toBe('one\ntwo\nthree\n');
  });

  it.each([
    ['Latin-1', Buffer.from('# Title\n\nCaf\xe9 au lait', 'latin1'), 'file-encoding', 3, 4],
    ['an overlong sequence', Buffer.from([0x61, 0x0a, 0xc0, 0xaf]), 'file-encoding', 2, 1],
    ['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'file-encoding', 1, 2],
    ['a character cut off at the end', Buffer.from([0x61, 0x0d, 0x0a, 0xf0, 0x9f, 0x98]), 'file-encoding', 2, 1],
    ['UTF-16 with a mark', Buffer.from('\uFEFFhello', 'utf16le'), 'file-encoding', 1, 1],
    ['a NUL byte', Buffer.from('one\ntwo \0'), 'file-nul', 2, 5],
  ])('names the place of %s', async (_name, bytes, rule, line, column) => {
    const folder = await openManuscript(await folderWith({ 'a.md': bytes }));
    const failure = await failureOf(folder.readText('a.md'));
    expect(failure).toMatchObject({ rule, exitCode: 1, place: { file: 'a.md', line, column } });
  });

  it('says what UTF-16 is', async () => {
    const folder = await openManuscript(await folderWith({ 'a.md': Buffer.from('\uFEFFhello', 'utf16le') }));
    expect((await failureOf(folder.readText('a.md'))).message).toContain('UTF-16');
  });

  it('refuses folders, what is missing and what is too large', async () => {
    const root = await folderWith({ 'b/c.md': 'x', 'big.md': new Uint8Array(limits.text + 1) });
    const folder = await openManuscript(root);
    expect(await failureOf(folder.readText('b'))).toMatchObject({ rule: 'file-unreadable' });
    expect(await failureOf(folder.readText('none.md'))).toMatchObject({ rule: 'file-missing', exitCode: 1 });
    expect(await failureOf(folder.readText('big.md'))).toMatchObject({ rule: 'file-too-large' });
    expect((await folder.readBytes('big.md')).length).toBe(limits.text + 1);
  });

  it('lists files without dotfiles and node_modules', async () => {
    const root = await folderWith({
      'b.md': '',
      'a/c.md': '',
      '.git/x.md': '',
      'node_modules/m/README.md': '',
      '.h.md': '',
    });
    const folder = await openManuscript(root);
    expect(await folder.list()).toEqual(['a/c.md', 'b.md']);
    expect(await folder.list('a')).toEqual(['a/c.md']);
    expect(await failureOf(folder.list('../'))).toMatchObject({ rule: 'file-outside' });
    await rm(root, { recursive: true });
    expect(await failureOf(folder.list())).toMatchObject({ rule: 'file-unreadable' });
  });
});

describe('a file of settings', () => {
  it.each(['book.yaml', 'BOOK.YML', 'book.toml', 'Summary.md', 'alternatives.yaml', 'alternatives.yml'])(
    'is not passed over where it cannot be read: %s',
    async (name) => {
      const root = await folderWith({ 'a.md': 'x' });
      await writeFile(join(dirname(root), 'secret'), '');
      await symlink('../secret', join(root, name));
      const folder = await openManuscript(root);
      expect(await failureOf(folder.exists(name))).toMatchObject({ rule: 'file-outside', place: { file: name } });
      expect(await failureOf(folder.list())).toMatchObject({ rule: 'file-outside' });
      await rm(join(root, name));
      execFileSync('mkfifo', [join(root, name)]);
      expect(await failureOf(folder.list())).toMatchObject({
        rule: 'file-unreadable',
        message: `${name} is not a regular file`,
        place: { file: name },
      });
      await mkdir(join(root, 'pipes'));
      await rename(join(root, name), join(root, 'pipes/pipe'));
      await symlink('pipes/pipe', join(root, name));
      expect(await failureOf(folder.list())).toMatchObject({ rule: 'file-unreadable', place: { file: name } });
      await rm(join(root, name));
      await symlink('nothing', join(root, name));
      expect(await folder.list()).toEqual(['a.md']);
      expect(await folder.exists(name)).toBe(false);
    },
  );

  it('is one by its whole name', async () => {
    const root = await folderWith({ 'a.md': 'x' });
    await writeFile(join(dirname(root), 'secret'), '');
    for (const name of ['my-book.yaml', 'book.yaml.md', 'summary.mdx']) await symlink('../secret', join(root, name));
    const folder = await openManuscript(root);
    expect(await folder.list()).toEqual(['a.md']);
    expect(await folder.exists('my-book.yaml')).toBe(false);
  });
});

describe('what is there', () => {
  it('is a file, a pipe, a link to one, and no folder', async () => {
    const root = await folderWith({ 'a/b.md': 'x' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await symlink('a', join(root, 'link'));
    const folder = await openManuscript(root);
    const there = await Promise.all(
      ['a/b.md', 'pipe', 'link/b.md', 'a', 'link', 'none', 'a/b.md/c'].map(async (path) => folder.exists(path)),
    );
    expect(there).toEqual([true, true, true, false, false, false, false]);
    expect(await folder.list()).toEqual(['a/b.md']);
  });

  it('is kept as it lay on the disk, under the path by which it was asked for', async () => {
    const folder = await openManuscript(await folderWith({ 'a.md': 'one\r\ntwo', 'b.png': 'B', 'c.md': '' }));
    await folder.readText('a.md');
    await folder.readBytes('b.png');
    expect([...folder.taken].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a.md', 'one\r\ntwo'],
      ['b.png', 'B'],
    ]);
  });

  it('is the file that a link leads to, under the name of the link', async () => {
    const root = await folderWith({ 'v3.md': 'x' });
    await symlink('v3.md', join(root, 'book.md'));
    const folder = await openManuscript(join(root, 'book.md'));
    expect([folder.file, folder.name]).toEqual(['book.md', 'my-book']);
  });

  it('has folders down to sixteen levels', async () => {
    const deep = (depth: number): string => `${'d/'.repeat(depth)}a.md`;
    const folder = await openManuscript(await folderWith({ [deep(16)]: '', [deep(17)]: '', 'z.md': '' }));
    expect(await folder.list()).toEqual([deep(16), 'z.md']);
  });

  it('is told to be a folder where it is one', async () => {
    const root = await folderWith({ file: '' });
    expect([await folderExists(root), await folderExists(join(root, 'file')), await folderExists('/none')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what is said of what cannot be read', () => {
  it.each([
    ['none.md', 'file-missing', 'There is no file none.md', undefined],
    ['a.md/b.md', 'file-missing', 'There is no file a.md/b.md', undefined],
    [`${'n'.repeat(300)}.md`, 'file-missing', `There is no file ${'n'.repeat(300)}.md`, undefined],
    ['b\\c.md', 'file-missing', 'There is no file b\\c.md', 'Write / between folders, on every system: b/c.md'],
    ['b', 'file-unreadable', 'b is a folder', undefined],
    ['pipe', 'file-unreadable', 'pipe is not a regular file', undefined],
    ['circle', 'file-unreadable', 'circle cannot be read: a symbolic link that leads in a circle', undefined],
    ['../x', 'file-outside', '../x leads outside the manuscript’s folder', expect.stringContaining('copy the file')],
    ['big', 'file-too-large', 'big is larger than 64 MB', undefined],
  ])('%s', async (path, rule, message, hint) => {
    const root = await folderWith({ 'a.md': '', 'b/c.md': '', big: '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await symlink('circle', join(root, 'circle'));
    await truncate(join(root, 'big'), limits.image + 1);
    const failure = await failureOf((await openManuscript(root)).readBytes(path));
    expect(failure).toMatchObject({ rule, exitCode: 1, message, place: { file: path } });
    expect(failure.hint).toEqual(hint);
  });

  it('of a path that was named at the start', async () => {
    const root = await folderWith({ 'a.md': '' });
    await symlink('circle', join(root, 'circle'));
    expect(await failureOf(openManuscript(join(root, 'a.md/b.md')))).toMatchObject({
      rule: 'file-missing',
      exitCode: 2,
    });
    expect(await failureOf(openManuscript(join(root, 'circle')))).toMatchObject({
      rule: 'file-unreadable',
      exitCode: 1,
      message: `${join(root, 'circle')} cannot be read: a symbolic link that leads in a circle`,
    });
  });
});

describe('drafts', () => {
  it('stand for files, those that are not there too, and go through the same looks', async () => {
    const root = await findRealPlace(await folderWith({ 'a.md': 'saved', 'b/c.md': 'c' }));
    const drafts = new Map([
      [join(root, 'a.md'), '\uFEFFtyped\r\n'],
      [join(root, 'b/new.md'), 'new'],
      [join(root, 'b/.hidden.md'), 'hidden'],
      [join(dirname(root), 'outside.md'), 'outside'],
    ]);
    const folder = await openManuscript(root, drafts);
    expect(await folder.readText('a.md')).toBe('typed\n');
    expect(Buffer.from(folder.taken.get('a.md') ?? []).toString()).toBe('\uFEFFtyped\r\n');
    expect(await folder.list()).toEqual(['a.md', 'b/c.md', 'b/new.md']);
    expect(await folder.list('b')).toEqual(['b/c.md', 'b/new.md']);
    expect(await folder.exists('b/new.md')).toBe(true);
    expect(await failureOf(folder.readText('../outside.md'))).toMatchObject({ rule: 'file-outside' });
    expect(await failureOf(folder.readText(join(root, 'a.md')))).toMatchObject({ rule: 'file-outside' });
  });

  it('are a manuscript where there is no file yet, and nowhere else', async () => {
    const root = await findRealPlace(await folderWith({}));
    const drafts = new Map([[join(root, 'a.md'), '# A']]);
    const folder = await openManuscript(join(root, 'a.md'), drafts);
    expect([folder.root, folder.file, await folder.readText('a.md')]).toEqual([root, 'a.md', '# A']);
    expect(await failureOf(openManuscript(join(root, 'b.md'), drafts))).toMatchObject({ rule: 'file-missing' });
  });

  it('are called by where they really are', async () => {
    const root = await findRealPlace(await folderWith({ 'in/a.md': 'saved' }));
    await symlink('in', join(root, 'link'));
    expect(await findRealPlace(join(root, 'link/no/such.md'))).toBe(join(root, 'in/no/such.md'));
  });
});
