import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits, openManuscript } from '../../src/system/files.ts';
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
