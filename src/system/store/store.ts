/**
 * A store that several machines share: bytes by their address, nothing else. What lies at `sha256/…` is known by its
 * hash, so that it is the same whoever put it there and however often, and what was damaged is never taken for it.
 */
import { createHash } from 'node:crypto';
import { Failure, said, type Words } from '../../report/index.ts';

export interface Store {
  /** As people are told of it, without passwords. */
  readonly name: string;
  /** Undefined: nothing lies there. @throws Failure store-failed */
  get(address: string): Promise<Uint8Array | undefined>;
  /** All of it or nothing, whoever reads at the same time. @throws Failure store-failed */
  put(address: string, bytes: Uint8Array): Promise<void>;
  /** When it was put there, in milliseconds since 1970; undefined: nothing lies there. @throws Failure store-failed */
  whenPut(address: string): Promise<number | undefined>;
  /** What lies below `sha256/` and `results/`, whoever put it there. @throws Failure store-failed */
  list(kind: Kind): AsyncIterable<Stored>;
  /** @throws Failure store-failed */
  remove(address: string): Promise<void>;
}

export type Kind = 'sha256' | 'results';

/** Something that lies in a store. */
export interface Stored {
  readonly address: string;
  readonly bytes: number;
  /** When it was put there, in milliseconds since 1970. */
  readonly put: number;
}

/** Largest thing that is kept, bytes. */
export const largestKept = 2 ** 30;

const sum = /^[0-9a-f]{64}$/u;

export function isSum(value: unknown): value is string {
  return typeof value === 'string' && sum.test(value);
}

export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws Error where it is no hash: no address leads anywhere else */
export function addressOf(kind: Kind, hash: string): string {
  if (!isSum(hash)) throw new Error(`Not an address: ${String(hash).slice(0, 80)}`);
  return `${kind}/${hash.slice(0, 2)}/${hash}`;
}

/** The hash by which something lies where it lies; undefined: it is nothing of ours. */
export function hashAt(address: string): string | undefined {
  // With the end of what a machine was writing when it stopped.
  const [, folder, hash, start] =
    /^(?:sha256|results)\/([0-9a-f]{2})\/(([0-9a-f]{2})[0-9a-f]{62})(?:\.[0-9a-f]{12}\.new)?$/u.exec(address) ?? [];
  return folder === start ? hash : undefined;
}

/** Milliseconds after which something is put there again that is used again: what is younger is in use. */
export const renewal = 86_400_000;

/** Keeps what is not there yet, and makes what is old there young. @returns its hash */
export async function keepIn(store: Store, bytes: Uint8Array, hash = sumOf(bytes)): Promise<string> {
  const address = addressOf('sha256', hash);
  const put = await store.whenPut(address);
  if (put === undefined || Date.now() - put > renewal) await store.put(address, bytes);
  return hash;
}

/** What has this hash. @throws Failure store-failed where it is not there, or not what was put there */
export async function takeFrom(store: Store, hash: string): Promise<Uint8Array> {
  const bytes = await store.get(addressOf('sha256', hash));
  const what = `${hash.slice(0, 12)}… in ${store.name}`;
  if (bytes === undefined)
    throw storeFailure(said`${what} is not there`, said`Has somebody cleared the store? Build the catalogue again.`);
  if (sumOf(bytes) !== hash)
    throw storeFailure(
      said`${what} is not what was put there`,
      said`Remove ${addressOf('sha256', hash)} from the store, and build again.`,
    );
  return bytes;
}

/** What was noted of something else under the hash of that: the hash of a result. */
export async function recallFrom(store: Store, hash: string): Promise<string | undefined> {
  const bytes = await store.get(addressOf('results', hash));
  const said = bytes === undefined ? undefined : new TextDecoder().decode(bytes.subarray(0, 80)).trim();
  return isSum(said) ? said : undefined;
}

export async function noteIn(store: Store, hash: string, result: string): Promise<void> {
  await store.put(addressOf('results', hash), new TextEncoder().encode(`${result}\n`));
}

export function storeFailure(text: Words, hint: Words, cause?: unknown): Failure {
  return new Failure(3, text, { rule: 'store-failed', hint, cause });
}
