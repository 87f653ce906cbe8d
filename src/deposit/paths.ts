/** Paths in bags: how manifests write them (RFC 8493, 2.1.3), and which are the same file, or none, on some system. */
import { isPathInside } from '../model/index.ts';
import { type Phrase, said } from '../report/index.ts';

/** Only these three: RFC 8493, 2.1.3. */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** @param isNew version 1.0 or later: before, a percent sign was not written in another way */
export function decodePath(written: string, isNew: boolean): string {
  const ends = written.replaceAll(/%0d/giu, '\r').replaceAll(/%0a/giu, '\n');
  return isNew ? ends.replaceAll('%25', '%') : ends;
}

/** The same for paths that are one file where case, or how an accent is written, does not count. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** In the order of their bytes, which no language has a say in. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
}

/** Why nothing may be written at this path; undefined: it may. */
export function tellDanger(path: string): Phrase | undefined {
  if (path.includes('\uFFFD')) return said`its name is not in UTF-8`;
  if (path.includes('\0')) return said`it has a NUL in its name`;
  if (path.includes('\\')) return said`it has a backslash, which parts folders on some systems`;
  if (path.startsWith('/')) return said`it begins at the root of the disk`;
  if (/^[a-z]:/iu.test(path)) return said`it begins with the letter of a drive`;
  if (path.startsWith('~')) return said`it begins with a person’s own folder`;
  const parts = path.split('/');
  if (parts.includes('..')) return said`it leads out of its folder (..)`;
  if (parts.includes('.') || parts.includes('')) return said`it has a part without a name`;
  return undefined;
}

/** Why a path that does no harm cannot be written on some systems; undefined: it can on all. */
export function tellLimits(path: string): Phrase | undefined {
  if (/[\r\n]/u.test(path)) return said`the end of a line in its name`;
  if (isPathInside(path)) return undefined;
  return said`a name that Windows cannot have (: * ? " < > |, a full stop or space at the end, aux, con, nul …)`;
}

export interface Collision {
  readonly path: string;
  readonly with: string;
}

/** Files that could not all be unpacked beside each other, on a system that knows no case, or on any. */
export function findCollisions(paths: readonly string[]): readonly Collision[] {
  const files = new Map<string, string>();
  const collisions: Collision[] = [];
  for (const path of paths) {
    const before = files.get(foldPath(path));
    if (before === undefined) files.set(foldPath(path), path);
    else collisions.push({ path, with: before });
  }
  for (const path of paths) {
    const parts = foldPath(path).split('/');
    for (let count = 1; count < parts.length; count++) {
      const file = files.get(parts.slice(0, count).join('/'));
      if (file !== undefined) collisions.push({ path, with: file });
    }
  }
  return collisions;
}
