/** Names of files and folders by what is in them: SWHID 1.2 (ISO/IEC 18670), as Software Heritage and git count them. */
import { createHash } from 'node:crypto';

/** `swh:1:cnt:…` of a file. */
export function nameContent(bytes: Uint8Array): string {
  return `swh:1:cnt:${hashObject('blob', bytes).toString('hex')}`;
}

/** `swh:1:dir:…` of a folder. @param files by their paths in it, with `/`; none of them can be run */
export function nameFolder(files: ReadonlyMap<string, Uint8Array>): string {
  return `swh:1:dir:${hashFolder([...files].map(([path, bytes]) => ({ parts: path.split('/'), bytes }))).toString('hex')}`;
}

function hashObject(type: 'blob' | 'tree', bytes: Uint8Array): Buffer {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest();
}

interface Leaf {
  /** What is left of its path. */
  readonly parts: readonly string[];
  readonly bytes: Uint8Array;
}

function hashFolder(leaves: readonly Leaf[]): Buffer {
  const rows: { readonly name: Buffer; readonly mode: string; readonly order: Buffer; readonly hash: Buffer }[] = [];
  const folders = new Map<string, Leaf[]>();
  for (const { parts, bytes } of leaves) {
    const [name = '', ...rest] = parts;
    if (rest.length === 0) {
      const written = Buffer.from(name);
      rows.push({ name: written, mode: '100644', order: written, hash: hashObject('blob', bytes) });
    } else {
      const inside = folders.get(name) ?? [];
      inside.push({ parts: rest, bytes });
      folders.set(name, inside);
    }
  }
  for (const [name, inside] of folders)
    // Folders are put in order as if their names ended in a slash.
    rows.push({ name: Buffer.from(name), mode: '40000', order: Buffer.from(`${name}/`), hash: hashFolder(inside) });
  const sorted = rows.toSorted((a, b) => Buffer.compare(a.order, b.order));
  return hashObject(
    'tree',
    Buffer.concat(sorted.flatMap(({ mode, name, hash }) => [Buffer.from(`${mode} `), name, Buffer.from('\0'), hash])),
  );
}
