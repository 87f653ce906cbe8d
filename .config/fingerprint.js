/** Whether the bundle in `.lib/` was made of the sources that lie in `src/` now. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the bundle keeps the fingerprint of what it was made of. */
export const stamp = '.lib/program/made-of';

/** What a bundle depends on beside `src/`: other packages or another recipe make another one. */
const recipe = ['package.json', 'package-lock.json', '.config/bundle.ts', '.config/fingerprint.js'];

/**
 * By contents, not by times: a checkout, a copy or a stash changes times without changing a word. It takes
 * about 20 ms.
 * @returns {string} SHA-256, in hexadecimal digits
 */
export function fingerprintSources() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts|json)$/u.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .toSorted();
  for (const file of [...files, ...recipe]) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** @returns {boolean} */
export function isBundleFresh() {
  try {
    return readFileSync(join(root, stamp), 'utf8') === fingerprintSources();
  } catch {
    return false;
  }
}
