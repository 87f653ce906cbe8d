/** What is read of folders and zips that a person names, what is refused, and what is unpacked of them. */
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Container, Entry } from '../../src/model/index.ts';
import { Failure } from '../../src/report/index.ts';
import { listFolder } from '../../src/system/container/folder.ts';
import { openContainer, openNamedFolder, openZip, unpack } from '../../src/system/container/index.ts';
import { openZipFile } from '../../src/system/container/zip.ts';
import { limits } from '../../src/system/files.ts';
import { folderWith } from '../support/folder.ts';
import { type RawEntry, writeRawZip } from '../support/raw-zip.ts';

async function readAll(entry: Entry | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry?.read() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** `kind path size`. */
const tell = ({ entries }: Pick<Container, 'entries'>): string[] =>
  entries.map(({ kind, path, size }) => `${kind} ${path} ${size}`);

/** `exit code, rule: text` of what is thrown. */
async function failureOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return `${error.exitCode} ${error.rule ?? ''}: ${error.message}`;
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing';
}

const text = (name: string, words = name, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  bytes: Buffer.from(words),
  ...more,
});
const zipOf = async (...entries: readonly RawEntry[]): Promise<Container> => openZip(writeRawZip(entries), 'the zip');

describe('a folder', () => {
  it('has what is in it, folder after folder, by their names', async () => {
    const folder = await folderWith({ 'b.md': 'bb', 'a/d.md': 'd', 'a/c/e.md': 'eee', 'z.md': '' });
    await symlink(join(folder, 'b.md'), join(folder, 'link'));
    const opened = await openContainer(folder);
    expect(opened.kind).toBe('folder');
    expect(tell(opened)).toEqual([
      'folder a 0',
      'file b.md 2',
      'link link 0',
      'file z.md 0',
      'folder a/c 0',
      'file a/d.md 1',
      'file a/c/e.md 3',
    ]);
    expect(await readAll(opened.entries.find(({ path }) => path === 'a/c/e.md'))).toBe('eee');
    await opened.close();
  });

  it('is read file by file, in pieces that stay what they are', async () => {
    const words = 'ab'.repeat(200_000);
    const [entry] = await listFolder(await folderWith({ 'a.md': words }), 9);
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry?.read() ?? []) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).toString()).toBe(words);
  });

  it('has no files behind links, and none that have gone', async () => {
    const folder = await folderWith({ 'a.md': 'a' });
    const [entry] = await listFolder(folder, 9);
    const { rm } = await import('node:fs/promises');
    await rm(join(folder, 'a.md'));
    expect(await failureOf(async () => readAll(entry))).toBe('ENOENT');
    await symlink(join(folder, 'b.md'), join(folder, 'a.md'));
    await writeFile(join(folder, 'b.md'), 'b');
    expect(await failureOf(async () => readAll(entry))).toBe('a symbolic link that leads in a circle');
    await rm(join(folder, 'a.md'));
    await mkdir(join(folder, 'a.md'));
    expect(await failureOf(async () => readAll(entry))).toBe('it is no regular file');
  });

  it('is refused with more files than are read', async () => {
    const folder = await folderWith({ 'a.md': 'a', 'b/c.md': 'c' });
    expect(await listFolder(folder, 3)).toHaveLength(3);
    expect(await failureOf(async () => listFolder(folder, 2))).toBe(
      `1 bag-unreadable: ${folder} has more than 2 files`,
    );
  });

  it('on the shelf is there or not', async () => {
    const folder = await folderWith({ 'a/b.md': 'b' });
    expect((await openNamedFolder(folder, 'a'))?.entries.map(({ path }) => path)).toEqual(['b.md']);
    expect(await openNamedFolder(folder, 'none')).toBeUndefined();
    expect(await openNamedFolder(folder, 'a/b.md/c')).toBeUndefined();
    expect(await failureOf(async () => openNamedFolder(folder, 'a/b.md'))).toContain('bag-unreadable');
  });

  it('that is not there is said to be missing, and what is neither is told', async () => {
    const folder = await folderWith({ 'a.md': 'a' });
    const none = join(folder, 'none');
    expect(await failureOf(async () => openContainer(none))).toBe(`2 file-missing: There is no file or folder ${none}`);
    expect(await failureOf(async () => openContainer('/dev/null'))).toBe(
      '2 file-unreadable: /dev/null is neither a file nor a folder',
    );
    await symlink('round', join(folder, 'round'));
    expect(await failureOf(async () => openContainer(join(folder, 'round')))).toMatch(
      /^2 file-unreadable: .* cannot be read: a symbolic link that leads in a circle$/u,
    );
  });
});

describe('a zip', () => {
  it('has what is listed in it, and reads it', async () => {
    const zip = await zipOf(
      text('a.md', 'one'),
      text('b/', '', { mode: 0o040755 }),
      text('b/c.md', 'two '.repeat(50), { packed: true }),
    );
    expect(zip.kind).toBe('zip');
    expect(tell(zip)).toEqual(['file a.md 3', 'folder b 0', 'file b/c.md 200']);
    expect(await Promise.all(zip.entries.map(readAll))).toEqual(['one', '', 'two '.repeat(50)]);
  });

  it('is the same from a file', async () => {
    const folder = await folderWith({});
    const path = join(folder, 'a.zip');
    await writeFile(path, writeRawZip([text('a.md', 'one')]));
    const opened = await openContainer(path);
    expect(await Promise.all(opened.entries.map(readAll))).toEqual(['one']);
    await opened.close();
    expect(await failureOf(async () => openZipFile(path, 0))).toBe(
      `1 bag-unreadable: ${path} cannot be read as a zip: it has more than 0 files`,
    );
  });

  /** As another system would have made it. */
  const madeBy = (system: number, entry: RawEntry): Buffer => {
    const bytes = writeRawZip([entry]);
    bytes[bytes.indexOf('PK\u0001\u0002') + 5] = system;
    return bytes;
  };

  it.each([
    ['a file of Unix', 3, text('a', '', { mode: 0o100644 }), 'file a 0'],
    ['a folder of Unix', 3, text('a', '', { mode: 0o040755 }), 'folder a 0'],
    ['a link of Unix', 3, text('a', '', { mode: 0o120777 }), 'link a 0'],
    ['a pipe of Unix', 3, text('a', '', { mode: 0o010644 }), 'special a 0'],
    ['a link with a slash behind it', 3, text('a/', '', { mode: 0o120777 }), 'link a 0'],
    ['what has no mode', 3, text('a', '', { mode: 0 }), 'file a 0'],
    ['a folder without a mode', 3, text('a/', '', { mode: 0 }), 'folder a 0'],
    ['a folder of OS X', 19, text('a', '', { mode: 0o040755 }), 'folder a 0'],
    ['what others call a folder', 0, text('a', '', { mode: 0o040755 }), 'file a 0'],
    ['a link, whoever made it', 0, text('a', '', { mode: 0o120777 }), 'link a 0'],
    ['a folder of others', 0, text('a/', ''), 'folder a 0'],
  ])('knows %s', async (_, system, entry, told) => {
    expect(tell(await openZip(madeBy(system, entry), 'x'))).toEqual([told]);
  });

  it('has names that are no UTF-8 as files of a name that nobody can write', async () => {
    const zip = await zipOf({ name: Buffer.from([0x61, 0xff]), bytes: Buffer.from('x'), mode: 0o040755 });
    expect(tell(zip)).toEqual(['file a\uFFFD 1']);
  });

  it.each<[what: string, entries: readonly RawEntry[], reason: string]>([
    [
      'a zip bomb',
      [text('a', 'a'.repeat(2 ** 20 + 1), { packed: true })],
      '"a" would be more than 200 times as large as it is: a zip bomb',
    ],
    [
      'one that only says so',
      [text('a', 'a', { packed: true, size: 2 ** 20 + 1 })],
      '"a" would be more than 200 times as large as it is: a zip bomb',
    ],
  ])('is refused as %s', async (_, entries, reason) => {
    expect(await failureOf(async () => zipOf(...entries))).toBe(
      `1 bag-unreadable: the zip cannot be read as a zip: ${reason}`,
    );
  });

  it('is no bomb up to a megabyte, or where it is packed no more than usual', async () => {
    expect((await zipOf(text('a', 'a'.repeat(2 ** 20), { packed: true }))).entries).toHaveLength(1);
    const plain = await zipOf(text('a', 'a'.repeat(2 ** 21)));
    expect(plain.entries[0]?.size).toBe(2 ** 21);
  });

  it('is refused where it lists one file several times', async () => {
    const bytes = writeRawZip([text('a', 'x'.repeat(300))]);
    const start = bytes.indexOf('PK\u0001\u0002');
    const end = bytes.indexOf('PK\u0005\u0006');
    const list = bytes.subarray(start, end);
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(2, 8);
    tail.writeUInt16LE(2, 10);
    tail.writeUInt32LE(list.length * 2, 12);
    const twice = Buffer.concat([bytes.subarray(0, start), list, list, tail]);
    expect(await failureOf(async () => openZip(twice, 'x'))).toContain('"a" lies where another file lies, too');
  });

  it('is refused where it is none, or was cut short', async () => {
    const says = '1 bag-unreadable: x cannot be read as a zip: its end is missing, so it is no zip or was cut short';
    expect(await failureOf(async () => openZip(Buffer.from('no zip at all, but long enough'), 'x'))).toBe(says);
    expect(await failureOf(async () => openZip(writeRawZip([text('a')]).subarray(0, -1), 'x'))).toBe(says);
  });

  it('has no files that are encrypted, or called otherwise where they lie', async () => {
    const zip = await zipOf(text('a', 'x', { encrypted: true }), text('b', 'x', { localName: 'c' }));
    const [first, second] = zip.entries;
    expect(await failureOf(async () => readAll(first))).toBe('it is encrypted');
    expect(await failureOf(async () => readAll(second))).toBe('it is called "c" where it lies in the zip');
  });

  it('has no files that are longer than they say', async () => {
    const zip = await zipOf(text('a', 'xyz'.repeat(99), { packed: true, size: 5 }));
    expect(await failureOf(async () => readAll(zip.entries[0]))).not.toBe('nothing');
  });
});

describe('what is unpacked', () => {
  const entry = (path: string, read: Entry['read']): Entry => ({ path, kind: 'file', size: 1, read });
  async function* say(...words: readonly string[]): AsyncGenerator<Uint8Array> {
    for (const one of words) yield await Promise.resolve(Buffer.from(one));
  }
  const left = async (): Promise<string[]> =>
    (await readdir(tmpdir())).filter((one) => one.startsWith('octavo-rebuild-'));
  const fails = async (files: ReadonlyMap<string, Entry>): Promise<string> => {
    const before = await left();
    const failure = await failureOf(async () => unpack(files));
    // Nothing is left behind.
    expect((await left()).filter((one) => !before.includes(one))).toEqual([]);
    return failure;
  };

  it('stands in a folder of its own, which can be taken away', async () => {
    const unpacked = await unpack(
      new Map([
        ['a/b.md', entry('x', () => say('one ', 'two'))],
        ['c.md', entry('y', () => say())],
      ]),
    );
    expect(await readFile(join(unpacked.path, 'a/b.md'), 'utf8')).toBe('one two');
    expect(await readFile(join(unpacked.path, 'c.md'), 'utf8')).toBe('');
    await unpacked.remove();
    await expect(stat(unpacked.path)).rejects.toThrow('ENOENT');
  });

  it.each(['../a.md', '/a.md', 'a/../../b.md'])('never leaves it: %s', async (path) => {
    expect(await fails(new Map([[path, entry(path, () => say('x'))]]))).toBe(
      `1 bag-unsafe: It is not unpacked: "${path}" is no path that can be written`,
    );
  });

  it('is not more than a manuscript may be', async () => {
    const many = new Map(Array.from({ length: limits.files + 1 }, (_, index) => [`${index}`, entry('x', () => say())]));
    expect(await fails(many)).toBe(`1 bag-unsafe: It is not unpacked: there are more than ${limits.files} files`);
    const block = Buffer.alloc(2 ** 24);
    async function* flood(): AsyncGenerator<Uint8Array> {
      for (let length = 0; length <= limits.image; length += block.length) yield await Promise.resolve(block);
    }
    async function* most(): AsyncGenerator<Uint8Array> {
      for (let length = 0; length < limits.image; length += block.length) yield await Promise.resolve(block);
    }
    const unpacked = await unpack(new Map([['a.md', entry('a', most)]]));
    expect((await stat(join(unpacked.path, 'a.md'))).size).toBe(limits.image);
    await unpacked.remove();
    expect(await fails(new Map([['a.md', entry('a', flood)]]))).toBe(
      '1 bag-unsafe: It is not unpacked: it is larger than a manuscript may be',
    );
  });

  it('is nothing where a file cannot be read, or two are one', async () => {
    const broken = entry('a', () => {
      throw new Error('it broke off');
    });
    expect(await fails(new Map([['a.md', broken]]))).toBe('1 bag-unreadable: It cannot be unpacked: it broke off');
    const both = new Map([
      ['a', entry('a', () => say('x'))],
      ['a/b', entry('a/b', () => say('x'))],
    ]);
    expect(await fails(both)).toMatch(/^3 output-unwritable: It cannot be unpacked: E/u);
  });
});
