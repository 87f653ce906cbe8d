/** Payload → bag: BagIt 1.0 (RFC 8493) with two manifests, each with its manifest of tags. */
import { createHash } from 'node:crypto';
import { byPath, encodePath } from './paths.ts';

/** A file that is deposited. */
export interface PayloadFile {
  /** Below `data/`, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A label of bag-info.txt and what it says. */
export type InfoRow = readonly [label: string, value: string];

/** Algorithms of the manifests, as their names have them. */
export const algorithms = ['sha256', 'sha512'] as const;

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** All files of a bag by their paths in it, in the order of the paths. @param info in the order in which it is written */
export function makeBag(payload: readonly PayloadFile[], info: readonly InfoRow[]): readonly PayloadFile[] {
  const data = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })).toSorted(byPath);
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rows: readonly InfoRow[] = [...info, ['Payload-Oxum', `${octets}.${data.length}`]];
  const tags = [
    { path: 'bagit.txt', bytes: Buffer.from(declaration) },
    { path: 'bag-info.txt', bytes: Buffer.from(rows.map(writeRow).join('')) },
    ...algorithms.map((algorithm) => ({ path: `manifest-${algorithm}.txt`, bytes: list(data, algorithm) })),
  ].toSorted(byPath);
  const lists = algorithms.map((algorithm) => ({ path: `tagmanifest-${algorithm}.txt`, bytes: list(tags, algorithm) }));
  return [...data, ...tags, ...lists].toSorted(byPath);
}

/** A value is one line: what it says is for people, and line ends say nothing. */
function writeRow([label, value]: InfoRow): string {
  return `${label}: ${value.replaceAll(/\s+/gu, ' ').trim()}\n`;
}

function list(files: readonly PayloadFile[], algorithm: string): Uint8Array {
  const lines = files.map(
    ({ path, bytes }) => `${createHash(algorithm).update(bytes).digest('hex')}  ${encodePath(path)}\n`,
  );
  return Buffer.from(lines.join(''));
}
