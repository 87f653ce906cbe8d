/** veraPDF, the reference validator of PDF/A and PDF/UA: which one we mean, and where it lies once it was fetched. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache } from './browser/cache.ts';

/** One jar with everything in it, on Maven Central. Its bytes are pinned: no other is ever run. */
export const veraPdf = {
  version: '1.30.2',
  artifact: 'org.verapdf.apps:cli:1.30.2',
  url: 'https://repo1.maven.org/maven2/org/verapdf/apps/cli/1.30.2/cli-1.30.2.jar',
  sha256: '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332',
  /** Name of its folder in the cache. */
  folder: 'verapdf-1.30.2',
  file: 'verapdf.jar',
} as const;

export function isVeraPdf(bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === veraPdf.sha256;
}

/** The jar in the cache, if it is there and the one we mean. */
export async function findVeraPdf(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | undefined> {
  const cache = await openCache(env);
  if (cache.temporary) return undefined;
  const path = join(cache.path, veraPdf.folder, veraPdf.file);
  try {
    return isVeraPdf(await readFile(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}
