/**
 * An OCFL 1.1 object (https://ocfl.io/1.1/spec/) in a folder: each version is a bag, whose files lie there once,
 * whichever versions have them. Depositing again adds a version.
 */
import { createHash } from 'node:crypto';
import type { Artifact, ArtifactFile } from '../../model/index.ts';
import { Failure, type Phrase, type Words, reasonOf, said } from '../../report/index.ts';
import type { PayloadFile } from '../bag.ts';
import { filesOfBag } from './bag.ts';
import {
  type Inventory,
  type Paths,
  declaration,
  declarationName,
  inventoryType,
  writeInventory,
} from './inventory.ts';
import { type KnownObject, readObject } from './object.ts';
import type { PackageProfile, Packing } from './package-profile.ts';
import { isSameWork, listIdentifiers } from './same-work.ts';

export const ocfl: PackageProfile = {
  about: 'a folder with all versions, as an object of OCFL 1.1',
  suffix: '-ocfl',
  adds: true,
  pack: async (packing) => {
    const { slug, metadata } = packing.deposit.book;
    const folder = `${slug}/${slug}-ocfl`;
    const before = await readBefore(packing, folder);
    const files = filesOfBag(packing);
    const state = stateOf(files);
    if (before !== undefined && isSame(before.inventory.versions[before.inventory.head]?.state ?? {}, state)) {
      packing.report.add('deposit-unchanged', said`${slug}-ocfl has this version already, as ${before.inventory.head}`);
      return asObject(folder, before.text, []);
    }
    const head = `v${Object.keys(before?.inventory.versions ?? {}).length + 1}`;
    const known = before?.inventory.manifest ?? {};
    const added = Object.fromEntries(
      Object.entries(state)
        .filter(([digest]) => !Object.hasOwn(known, digest))
        .map(([digest, [first = '']]) => [digest, [`${head}/content/${first}`]] as const),
    );
    const version = {
      created: metadata.modified,
      message: sayVersion(packing),
      user: { name: metadata.publisher ?? 'Octavo', address: addressOf(metadata.contact) },
      state,
    };
    const inventory: Inventory = {
      // The name that it was begun with: a number that the book gets later does not make it another.
      id: before?.inventory.id ?? metadata.uuid,
      type: inventoryType,
      digestAlgorithm: 'sha512',
      head,
      manifest: { ...known, ...added },
      versions: { ...before?.inventory.versions, [head]: version },
    };
    const text = writeInventory(inventory);
    const places = new Set<string>(Object.values(added).flat());
    return asObject(folder, text, [
      { path: declarationName, bytes: Buffer.from(declaration) },
      { path: `${head}/inventory.json`, bytes: Buffer.from(text) },
      { path: `${head}/inventory.json.sha512`, bytes: writeSidecar(text) },
      ...files
        .map(({ path, bytes }) => ({ path: `${head}/content/${path}`, bytes }))
        .filter(({ path }) => places.has(path)),
    ]);
  },
};

function addressOf(contact: string | undefined): string {
  return contact === undefined ? 'https://octavo.example/' : `mailto:${contact}`;
}

function sayVersion({ deposit: { book, making } }: Packing): string {
  const { modified } = book.metadata;
  const known = listIdentifiers(book.metadata).join(', ');
  return `Octavo ${making.octavo} deposited the book as of ${modified.slice(0, 10)}, known by ${known}.`;
}

/** @throws Failure deposit-object where something else is there */
async function readBefore({ before, deposit }: Packing, folder: string): Promise<KnownObject | undefined> {
  if (before === undefined || before.entries.length === 0) return undefined;
  const refuse = (why: Words, hint: Phrase, cause?: unknown): Failure =>
    new Failure(1, said`No version can be added to ${folder}: ${why}`, { rule: 'deposit-object', hint, cause });
  let found: KnownObject;
  try {
    found = await readObject(before);
  } catch (cause) {
    const hint = said`Nothing of it was changed. Look for another copy, or choose another folder with --out.`;
    throw refuse(reasonOf(cause), hint, cause);
  }
  const { metadata } = deposit.book;
  const { id } = found.inventory;
  if (await isSameWork(found, metadata)) return found;
  throw refuse(
    said`it is of another work, ${id}, and this one is ${listIdentifiers(metadata).join(', ')}`,
    said`Nothing of it was changed. Choose another folder with --out, or another slug. If it is the same work, say so in book.yaml: identifier: ${id}`,
  );
}

function stateOf(files: readonly PayloadFile[]): Paths {
  const state: Record<string, string[]> = {};
  for (const { path, bytes } of files) (state[createHash('sha512').update(bytes).digest('hex')] ??= []).push(path);
  return state;
}

function isSame(one: Paths, other: Paths): boolean {
  const write = (paths: Paths): string =>
    JSON.stringify(
      Object.entries(paths)
        .map(([digest, list]) => [digest, list.toSorted()] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return write(one) === write(other);
}

function writeSidecar(text: string): Uint8Array {
  return Buffer.from(`${createHash('sha512').update(text).digest('hex')} inventory.json\n`);
}

/** The inventory of the object comes last on the shelf: what it speaks of is there by then. */
function asObject(folder: string, text: string, files: readonly ArtifactFile[]): Artifact {
  const all = [...files, { path: 'inventory.json.sha512', bytes: writeSidecar(text) }];
  return {
    kind: 'deposit',
    edition: 'deposit',
    path: `${folder}/inventory.json`,
    mediaType: 'application/json',
    bytes: Buffer.from(text),
    files: all.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
  };
}
