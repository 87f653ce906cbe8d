/** An OCFL object that is there: whether a version may be added to it. */
import { createHash } from 'node:crypto';
import type { Container, Entry } from '../../model/index.ts';
import { readBytes } from '../agreement/index.ts';
import { type Inventory, declaration, declarationName, readInventory } from './inventory.ts';

/** Largest inventory, bytes: some hundred thousand files. */
const largest = 2 ** 27;

/** An object whose every file is as it was put there. */
export interface KnownObject {
  readonly inventory: Inventory;
  /** The inventory as it was written. */
  readonly text: string;
  /** The files of its last version by their paths in it. */
  readonly files: ReadonlyMap<string, Entry>;
}

/**
 * Every byte of it is read: a version that rests on damaged ones would be damaged.
 * @throws Error in plain words of what is no sound object
 */
export async function readObject({ entries }: Container): Promise<KnownObject> {
  const odd = entries.find(({ kind }) => kind !== 'file' && kind !== 'folder');
  if (odd !== undefined) throw new Error(`${odd.path} is a link, or nothing that can be read`);
  const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry]));
  if ((await textOf(files, declarationName)) !== declaration) throw new Error('it is no object of OCFL 1.1');
  const text = await textOf(files, 'inventory.json');
  const inventory = readInventory(text);
  const expected = new Set([declarationName]);
  const folders = ['', ...Object.keys(inventory.versions).map((name) => `${name}/`)];
  for (const folder of folders) {
    const own = `${folder}inventory.json`;
    for (const path of [own, `${own}.sha512`]) expected.add(path);
    const [digest, name] = (await textOf(files, `${own}.sha512`)).trim().split(/\s+/u);
    if (digest !== (await hashOf(files, own)) || name !== 'inventory.json')
      throw new Error(`${own} is not as it was put there`);
  }
  for (const [digest, paths] of Object.entries(inventory.manifest))
    for (const path of paths) {
      expected.add(path);
      if ((await hashOf(files, path)) !== digest.toLowerCase()) throw new Error(`${path} is not as it was put there`);
    }
  const extra = [...files.keys()].find((path) => !expected.has(path));
  if (extra !== undefined) throw new Error(`${extra} is no part of it`);
  return { inventory, text, files: listState(inventory, files) };
}

function listState(
  { head, manifest, versions }: Inventory,
  files: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> {
  const state = Object.entries(versions[head]?.state ?? {});
  return new Map(
    state.flatMap(([digest, paths]) => {
      const entry = files.get(manifest[digest]?.[0] ?? '');
      return entry === undefined ? [] : paths.map((path) => [path, entry] as const);
    }),
  );
}

function find(files: ReadonlyMap<string, Entry>, path: string): Entry {
  const entry = files.get(path);
  if (entry === undefined) throw new Error(`it has no ${path}`);
  return entry;
}

async function textOf(files: ReadonlyMap<string, Entry>, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(find(files, path), largest));
}

async function hashOf(files: ReadonlyMap<string, Entry>, path: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of find(files, path).read()) hash.update(chunk);
  return hash.digest('hex');
}
