import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/model/artifact.ts';
import { checkShelf, shelve } from '../../src/system/shelf.ts';
import { failureOf } from '../support/failure.ts';
import { folderWith } from '../support/folder.ts';

function artifact(path: string, text: string): Artifact {
  return { edition: 'html', path, mediaType: 'text/html', bytes: Buffer.from(text) };
}

async function everythingIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}

describe('shelve', () => {
  it('makes the folders, writes the editions and leaves nothing else', async () => {
    const root = await folderWith({});
    const out = join(root, 'deep/dist');
    const paths = await shelve(out, [artifact('b/b.html', 'H'), artifact('b/b.epub', 'E')]);
    expect(paths).toEqual([join(out, 'b/b.html'), join(out, 'b/b.epub')]);
    expect(await everythingIn(out)).toEqual({ 'b/b.html': 'H', 'b/b.epub': 'E' });
    expect(await readdir(out)).toEqual(['b']);
  });

  it('writes what comes in pieces without putting them together, and what is empty', async () => {
    const out = await folderWith({});
    const whole = { ...artifact('b/b.zip', ''), pieces: ['one ', '', 'two'].map((text) => Buffer.from(text)) };
    Object.defineProperty(whole, 'bytes', { get: () => expect.fail('they were put together') });
    await shelve(out, [whole, artifact('b/none.txt', '')]);
    expect(await everythingIn(out)).toEqual({ 'b/b.zip': 'one two', 'b/none.txt': '' });
  });

  it('replaces only the editions asked for', async () => {
    const out = await folderWith({ 'b/b.html': 'old', 'b/b.pdf': 'old pdf' });
    await shelve(out, [artifact('b/b.html', 'new')]);
    expect(await everythingIn(out)).toEqual({ 'b/b.html': 'new', 'b/b.pdf': 'old pdf' });
  });

  it('takes everything back when one edition cannot be put in its place', async () => {
    const out = await folderWith({ 'b/b.html': 'good', 'b/b.pdf/in-the-way': 'x' });
    const failure = await failureOf(
      shelve(out, [artifact('b/b.html', 'new'), artifact('b/b.epub', 'new'), artifact('b/b.pdf', 'new')]),
    );
    expect(failure).toMatchObject({ exitCode: 3, rule: 'output-unwritable' });
    expect(failure.message).toContain(out);
    expect(await everythingIn(out)).toEqual({ 'b/b.html': 'good', 'b/b.pdf/in-the-way': 'x' });
    expect(await readdir(out)).toEqual(['b']);
  });

  it('removes the folders it made when it fails', async () => {
    const root = await folderWith({ blocked: 'a file' });
    await failureOf(shelve(join(root, 'new/dist'), [artifact('b/x.html', 'H'), artifact('b/x.html/y', 'H')]));
    expect(await everythingIn(root)).toEqual({ blocked: 'a file' });
    expect(await readdir(root)).toEqual(['blocked']);
  });

  it.each(['file', 'file/below'])('says that %s is a file', async (out) => {
    const root = await folderWith({ file: 'x' });
    const shelf = join(root, out);
    for (const work of [async () => shelve(shelf, [artifact('b.html', 'x')]), async () => checkShelf(shelf)]) {
      const failure = await failureOf(work());
      expect(failure).toMatchObject({ exitCode: 3, rule: 'output-unwritable' });
      expect(failure.message).toContain('a file is in the place of a folder');
    }
  });

  it('replaces a link instead of writing through it', async () => {
    const out = await folderWith({ 'other.txt': 'theirs' });
    await mkdir(join(out, 'b'));
    await symlink('../other.txt', join(out, 'b/b.html'));
    await shelve(out, [artifact('b/b.html', 'new')]);
    expect(await everythingIn(out)).toEqual({ 'b/b.html': 'new', 'other.txt': 'theirs' });
  });

  it('does not take a path that leads off the shelf', async () => {
    const out = await folderWith({});
    await expect(shelve(out, [artifact('../x.html', 'x')])).rejects.toThrow('Not a path on the shelf');
    await expect(shelve(out, [artifact('/tmp/x.html', 'x')])).rejects.toThrow('Not a path on the shelf');
  });

  it('finds an output folder good that does not exist yet', async () => {
    const root = await folderWith({});
    await expect(checkShelf(join(root, 'a/b/c'))).resolves.toBeUndefined();
    await writeFile(join(root, 'a'), '');
    await expect(checkShelf(join(root, 'a/b/c'))).rejects.toThrow('cannot be written');
  });
});

describe('what is said of a shelf that cannot be used', () => {
  it.each([
    ['a name that is too long', (root: string) => join(root, 'n'.repeat(300)), 'the name is too long'],
    ['a file above it', (root: string) => join(root, 'file/below'), 'a file is in the place of a folder'],
    ['a place where nothing can be made', () => '/proc/octavo/dist', 'nothing can be made there'],
  ])('%s', async (_, place, reason) => {
    const out = place(await folderWith({ file: '' }));
    expect(await failureOf(shelve(out, [artifact('b.html', 'x')]))).toMatchObject({
      rule: 'output-unwritable',
      exitCode: 3,
      message: `${out} cannot be written: ${reason}`,
    });
  });

  it('a folder in the place of an edition', async () => {
    const out = await folderWith({ 'b.html/x': '' });
    expect((await failureOf(shelve(out, [artifact('b.html', 'x')]))).message).toMatch(/: a (?:folder|file) is in the/u);
  });

  it.each(['../x', 'a/../../x', 'a\\..\\x', '/x'])('a path of an edition that leads off it: %j', async (path) => {
    await expect(shelve(await folderWith({}), [artifact(path, 'x')])).rejects.toThrow('Not a path on the shelf');
  });
});

describe('an edition of several files', () => {
  const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

  /** A site of these pages, with the list of them. */
  function site(pages: Readonly<Record<string, string>>): Artifact {
    const list = Object.entries(pages).map(([name, text]) => `${sum(text)}  ${name}\n`);
    const files = Object.entries({ ...pages, SHA256SUMS: list.join('') }).map(([name, text]) => ({
      path: `b/site/${name}`,
      bytes: Buffer.from(text),
    }));
    const [index, ...others] = files;
    if (index === undefined) throw new Error('no pages');
    return { edition: 'site', mediaType: 'text/html', ...index, files: others, inventory: 'b/site/SHA256SUMS' };
  }

  async function pagesIn(out: string): Promise<string[]> {
    return Object.keys(await everythingIn(out)).toSorted();
  }

  it('is put there whole, and its path is that of the page to open', async () => {
    const out = await folderWith({});
    expect(await shelve(out, [site({ 'index.html': 'I', 'a.html': 'A', 'fonts/a.woff2': 'F' })])).toEqual([
      join(out, 'b/site/index.html'),
    ]);
    expect(await pagesIn(out)).toEqual([
      'b/site/.octavo-made',
      'b/site/SHA256SUMS',
      'b/site/a.html',
      'b/site/fonts/a.woff2',
      'b/site/index.html',
    ]);
  });

  it('takes with it what an earlier build had and this one has not, and nothing of anybody else', async () => {
    const out = await folderWith({});
    await shelve(out, [site({ 'index.html': 'I', 'a.html': 'A', 'b.html': 'B', 'fonts/a.woff2': 'F' })]);
    await writeFile(join(out, 'b/site/CNAME'), 'theirs');
    await writeFile(join(out, 'b/site/b.html'), 'changed by hand');
    const others: string[] = [];
    await shelve(
      out,
      [site({ 'index.html': 'I2' })],
      (folder, names) => void others.push(`${folder}: ${names.join()}`),
    );
    expect(others).toEqual(['b/site: CNAME,b.html']);
    expect(await pagesIn(out)).toEqual([
      'b/site/.octavo-made',
      'b/site/CNAME',
      'b/site/SHA256SUMS',
      'b/site/b.html',
      'b/site/index.html',
    ]);
    expect(await readdir(join(out, 'b/site'))).not.toContain('fonts');
  });

  it('removes nothing outside its folder, whatever the list says', async () => {
    const out = await folderWith({ 'precious.txt': 'P', 'b/site/index.html': 'I' });
    await symlink('../..', join(out, 'b/site/up'));
    await writeFile(
      join(out, 'b/site/SHA256SUMS'),
      ['../../precious.txt', 'up/precious.txt', join(out, 'precious.txt')].map((n) => `${sum('P')}  ${n}\n`).join(''),
    );
    // Somebody who packs such a folder can make the mark, too.
    const list = await readFile(join(out, 'b/site/SHA256SUMS'), 'utf8');
    await writeFile(join(out, 'b/site/.octavo-made'), `${sum(list)}  SHA256SUMS\n`);
    await failureOf(shelve(out, [site({ 'index.html': 'I2' })]));
    await shelve(out, [site({ 'other.html': 'I2' })]);
    expect(await readFile(join(out, 'precious.txt'), 'utf8')).toBe('P');
    expect(await readFile(join(out, 'b/site/index.html'), 'utf8')).toBe('I');
  });

  it('goes only into a folder that it made', async () => {
    const theirs = { 'b/site/index.html': 'mine', 'b/site/notes.txt': 'mine' };
    const listed = `${sum('mine')}  index.html\n${sum('mine')}  notes.txt\n`;
    for (const files of [theirs, { ...theirs, 'b/site/SHA256SUMS': listed }, { 'b/site/SHA256SUMS': listed }]) {
      const out = await folderWith(files);
      const before = await everythingIn(out);
      const failure = await failureOf(shelve(out, [site({ 'index.html': 'I' })]));
      expect(failure).toMatchObject({ rule: 'output-foreign', exitCode: 3 });
      expect(failure.message).toContain('b/site is not a folder that Octavo made');
      expect(await everythingIn(out)).toEqual(before);
    }
  });

  it('goes into its own folders again', async () => {
    const out = await folderWith({});
    await shelve(out, [site({ 'index.html': 'I', 'fonts/a.woff2': 'F' })]);
    await shelve(out, [site({ 'index.html': 'I2', 'fonts/a.woff2': 'F2', 'fonts/b.woff2': 'F3' })]);
    expect(await everythingIn(out)).toMatchObject({ 'b/site/fonts/a.woff2': 'F2', 'b/site/fonts/b.woff2': 'F3' });
  });

  it('overwrites no page that was changed since', async () => {
    const out = await folderWith({});
    await shelve(out, [site({ 'index.html': 'I', 'a.html': 'A' })]);
    await writeFile(join(out, 'b/site/a.html'), 'changed by hand');
    const before = await everythingIn(out);
    const failure = await failureOf(shelve(out, [site({ 'index.html': 'I2', 'a.html': 'A2' })]));
    expect(failure.message).toContain('a.html');
    expect(await everythingIn(out)).toEqual(before);
  });

  it('overwrites a page that nobody listed if it is the same, and none that cannot be read', async () => {
    const out = await folderWith({});
    await shelve(out, [site({ 'index.html': 'I' })]);
    await writeFile(join(out, 'b/site/a.html'), 'A');
    await shelve(out, [site({ 'index.html': 'I', 'a.html': 'A' })]);
    await writeFile(join(out, 'b/site/b.html'), 'mine');
    expect((await failureOf(shelve(out, [site({ 'index.html': 'I', 'b.html': 'B' })]))).message).toMatch(
      /has files that Octavo did not write so: b\.html$/u,
    );
    execFileSync('mkfifo', [join(out, 'b/site/pipe.html')]);
    expect((await failureOf(shelve(out, [site({ 'index.html': 'I', 'pipe.html': 'P' })]))).message).toMatch(
      /has files that Octavo did not write so: pipe\.html$/u,
    );
  });

  it('does not follow a link in its folder to somewhere else', async () => {
    const out = await folderWith({ 'elsewhere/a.html': 'mine' });
    await shelve(out, [site({ 'index.html': 'I' })]);
    await symlink('../../elsewhere', join(out, 'b/site/fonts'));
    await failureOf(shelve(out, [site({ 'index.html': 'I2', 'fonts/a.html': 'A' })]));
    expect(await readFile(join(out, 'elsewhere/a.html'), 'utf8')).toBe('mine');
  });

  it('stays as it was if any file of the new one cannot be put in its place', async () => {
    const out = await folderWith({ 'b/b.pdf/in-the-way': 'x' });
    await shelve(out, [site({ 'index.html': 'I', 'a.html': 'A' })]);
    const before = await everythingIn(out);
    await failureOf(shelve(out, [site({ 'index.html': 'I2', 'c.html': 'C' }), artifact('b/b.pdf', 'new')]));
    expect(await everythingIn(out)).toEqual(before);
  });
});
