/** Where several machines keep what they give each other. */
import { resolve } from 'node:path';
import { Failure, said } from '../../report/index.ts';
import { openFolderStore } from './folder-store.ts';
import { openS3Store } from './s3-store.ts';
import type { Store } from './store.ts';

export {
  type Store,
  type Stored,
  hashAt,
  isSum,
  keepIn,
  noteIn,
  recallFrom,
  renewal,
  sumOf,
  takeFrom,
} from './store.ts';

/** @param address a folder, or `s3://bucket/prefix` @throws Failure usage */
export async function openStore(address: string, env: Readonly<Record<string, string | undefined>>): Promise<Store> {
  if (address.startsWith('s3://')) return openS3Store(address, env);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(address) && !/^[a-z]:[/\\]/iu.test(address))
    throw new Failure(2, said`A store is a folder or s3://bucket/prefix`, { hint: said`Both are said with --store.` });
  return openFolderStore(resolve(address));
}
