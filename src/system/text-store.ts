/**
 * Texts that take long to work out, kept in Octavo's cache folder from one run to the next. They are looked up by
 * the hash of what they were made of, so that what is found is never old; what cannot be read is made anew.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache } from './browser/cache.ts';

export interface TextStore {
  get(source: string): string | undefined;
  set(source: string, text: string): void;
  /** Writes what is new. A folder that cannot be written to is no error: the next run works it out again. */
  save(): Promise<void>;
}

/** Knows nothing, and keeps what it is given for as long as it is held. */
export function noTextStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    get: (source) => texts.get(source),
    set: (source, text) => void texts.set(source, text),
    save: async () => undefined,
  };
}

/** More are not kept: the oldest go. */
const most = 50_000;

/** @param name file name without its ending; it names whatever else the texts depend on */
export async function openTextStore(
  name: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<TextStore> {
  const cache = await openCache(env);
  const folder = join(cache.path, 'memory', 'texts');
  const path = join(folder, `${name}.json`);
  const known = cache.temporary ? new Map<string, string>() : await readTexts(path);
  const fresh = new Map<string, string>();
  return {
    get: (source) => known.get(hash(source)),
    set: (source, text) => {
      const key = hash(source);
      known.set(key, text);
      fresh.set(key, text);
    },
    save: async () => {
      if (fresh.size === 0 || cache.temporary) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Another run may have written meanwhile.
        const all = [...new Map([...(await readTexts(path)), ...fresh])].slice(-most);
        const draft = `${path}.${process.pid}`;
        await writeFile(draft, JSON.stringify(Object.fromEntries(all)), { mode: 0o600 });
        await rename(draft, path);
        fresh.clear();
      } catch {
        // Read-only, or full.
      }
    },
  };
}

async function readTexts(path: string): Promise<Map<string, string>> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entries = typeof read === 'object' ? Object.entries(read ?? {}) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24);
}
