/** A store is cleared of what is old and named by nothing that is not, and of nothing that is another’s. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/commands/catalogue.ts';
import { type Store, keepIn, noteIn, openStore, sumOf } from '../../src/system/index.ts';
import { clearStore } from '../../src/workshop/index.ts';
import { failureOf } from '../support/failure.ts';
import { type Bucket, openBucket } from '../support/bucket.ts';
import { folderWith } from '../support/folder.ts';

const day = 86_400_000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (hash: string, kind = 'sha256'): string => `${kind}/${hash.slice(0, 2)}/${hash}`;

interface Place {
  readonly store: Store;
  readonly put: (path: string, text: string) => Promise<void>;
  readonly age: (path: string, days: number) => Promise<void>;
  readonly list: () => Promise<readonly string[]>;
}

let bucket: Bucket;
beforeAll(async () => {
  bucket = await openBucket();
});
afterAll(() => bucket.close());

async function inFolder(): Promise<Place> {
  const folder = await folderWith({});
  return {
    store: await openStore(folder, {}),
    put: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    age: async (path, days) => {
      const then = new Date(Date.now() - days * day);
      await utimes(join(folder, path), then, then);
    },
    list: async () => {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      return found
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
        .toSorted();
    },
  };
}

async function inBucket(): Promise<Place> {
  bucket.things.clear();
  bucket.things.set('neighbour/sha256/of-others', { bytes: Buffer.from('x'), put: 0 });
  return {
    store: await openStore(bucket.address, bucket.env),
    put: async (path, text) => void bucket.things.set(`octavo/${path}`, { bytes: Buffer.from(text), put: Date.now() }),
    age: async (path, days) => {
      const found = bucket.things.get(`octavo/${path}`);
      if (found !== undefined) found.put = Date.now() - days * day;
    },
    list: async () =>
      [...bucket.things.keys()]
        .filter((key) => key.startsWith('octavo/'))
        .map((key) => key.slice('octavo/'.length))
        .toSorted(),
  };
}

/** A title that was made `days` ago: what it was made of, and what was made of it. */
async function makeTitle({ store, age }: Place, name: string, days: number, shared: string) {
  const edition = await keepIn(store, bytesOf(`edition of ${name}`));
  const task = await keepIn(store, bytesOf(JSON.stringify({ form: 1, name, files: [['a.md', shared]] })));
  const account = await keepIn(store, bytesOf(JSON.stringify({ form: 1, artifacts: [{ sha256: edition }] })));
  await noteIn(store, task, account);
  // What is named is older than the note.
  for (const hash of [edition, task, account]) await age(at(hash), 100);
  await age(at(task, 'results'), days);
  return [at(task, 'results'), at(task), at(account), at(edition)];
}

describe.each([
  ['in a folder', inFolder],
  ['in a bucket', inBucket],
])('a store %s', (_where, open) => {
  it('keeps what was used lately with all that it names, and what is not its own', async () => {
    const place = await open();
    const { store, put, age, list } = place;
    const shared = await keepIn(store, bytesOf('words'));
    await age(at(shared), 100);
    const young = await makeTitle(place, 'Tides', 5, shared);
    const old = await makeTitle(place, 'Boats', 40, shared);
    const fresh = await keepIn(store, bytesOf('of a title that is being made'));
    const lost = await keepIn(store, bytesOf('of nobody'));
    await age(at(lost), 31);
    const others = ['sha256/ab/readme.txt', `sha256/cd/${sumOf(bytesOf('elsewhere'))}`, 'results/index', 'notes.txt'];
    for (const path of others) {
      await put(path, 'of somebody else');
      await age(path, 400);
    }
    const draft = `${at(lost)}.0123456789ab.new`;
    await put(draft, 'hal');
    await age(draft, 31);
    const all = await list();
    const told = await clearStore(store, 30, false);
    expect(await list()).toEqual(all);
    expect(told.old.files).toBe(old.length + 2);
    expect(await clearStore(store, 30, true)).toEqual(told);
    expect(await list()).toEqual([...young, at(shared), at(fresh), ...others].toSorted());
    expect(await clearStore(store, 30, true)).toMatchObject({ old: { files: 0, bytes: 0 } });
  });

  it('makes young what is used again', async () => {
    const { store, age } = await open();
    const hash = await keepIn(store, bytesOf('words'));
    // The clock of the disk may be a millisecond ahead.
    const then = async (): Promise<number> =>
      Math.round(Math.abs(Date.now() - ((await store.whenPut(at(hash))) ?? 0)) / day);
    await age(at(hash), 1.6);
    expect(await then()).toBe(2);
    await keepIn(store, bytesOf('words'));
    expect(await then()).toBe(0);
  });
});

it('what a link in a folder leads to is not in the store', async () => {
  const hash = sumOf(bytesOf('words'));
  const elsewhere = await folderWith({ [at(hash)]: 'words' });
  await utimes(join(elsewhere, at(hash)), 0, 0);
  const folder = await folderWith({});
  await symlink(join(elsewhere, 'sha256'), join(folder, 'sha256'));
  await mkdir(join(folder, 'results'));
  await symlink(join(elsewhere, 'sha256', hash.slice(0, 2)), join(folder, 'results', hash.slice(0, 2)));
  expect(await clearStore(await openStore(folder, {}), 2, true)).toMatchObject({ there: { files: 0 } });
  expect(existsSync(join(elsewhere, at(hash)))).toBe(true);
});

describe('octavo catalogue store', () => {
  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    const tell = (text: string): void => void said.push(text);
    const exitCode = await catalogue(['store', ...args], { env: {}, out: tell, err: tell });
    return { exitCode, text: said.join('') };
  };

  it('says how much there is and what is old, and clears it', async () => {
    const { store, age, list } = await inFolder();
    const hash = await keepIn(store, bytesOf('words'));
    await age(at(hash), 40);
    expect(await run('info', '--store', store.name)).toEqual({
      exitCode: 0,
      text: `${store.name}: 1 file (0.0 MB); clear removes 1 file (0.0 MB) of it, not used for 30 days\n`,
    });
    const { text } = await run('clear', '--store', store.name, '--older-than', '45', '--json');
    expect(JSON.parse(text)).toMatchObject({
      days: 45,
      there: { files: 1, bytes: 5 },
      old: { files: 0 },
      cleared: true,
    });
    expect((await run('clear', '--store', store.name)).text).toContain('cleared of 1 file');
    expect(await list()).toEqual([]);
  });

  it('asks what is meant', async () => {
    const store = await folderWith({});
    expect(await failureOf(run('clear'))).toMatchObject({ exitCode: 2, message: 'It is not said which store to use' });
    expect(await failureOf(run('empty', '--store', store))).toMatchObject({ exitCode: 2 });
    const young = await failureOf(run('clear', '--store', store, '--older-than', '1'));
    expect(young).toMatchObject({ exitCode: 2, hint: 'Write --older-than 2, or more.' });
  });
});
