/** The theme of the house, which lies anywhere, packed for other machines. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Observed, fileLimits, listTree, listThemes, observe, readInside } from '../../system/index.ts';
import { loadTheme } from '../../theme/index.ts';
import { themeFolders } from './packing.ts';
import type { FarFile } from './task.ts';

export interface House {
  readonly houseTheme?: string;
  readonly houseFiles: readonly FarFile[];
  /** The folder that all of them are in. */
  readonly root: string;
  readonly observed: Observed;
}

/** Where it lies in the folder of a job. */
export const houseFolder = 'house';

export const noHouse: House = { houseFiles: [], root: '', observed: { observations: [], isWhole: true } };

/** @throws Failure theme-missing, theme-invalid */
export async function packHouse(theme: string | undefined): Promise<House> {
  if (theme === undefined) return noHouse;
  if ((await listThemes()).includes(theme)) return { ...noHouse, houseTheme: theme };
  const { observed } = await observe(async () => loadTheme(theme, { userRoot: '.', trusted: true }));
  const folders = themeFolders(observed.observations);
  const own = observed.observations.find(({ kind }) => kind === 'template')?.asked[0] ?? folders[0] ?? '';
  // Its name is part of it, so that the folder above is the least.
  const root = folders.map((folder) => posix.dirname(folder)).reduce(commonFolder);
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const file of (await listTree(folder, '')).files) {
      const path = posix.relative(root, posix.join(folder, file));
      const bytes = await readInside(root, path, fileLimits.image);
      files.set(path, createHash('sha256').update(bytes).digest('hex'));
    }
  }
  return {
    houseTheme: `${houseFolder}/${posix.relative(root, own)}`,
    houseFiles: [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    root,
    observed,
  };
}

function commonFolder(one: string, other: string): string {
  const [a, b] = [one.split('/'), other.split('/')];
  const length = a.findIndex((part, index) => part !== b[index]);
  return length < 0 ? one : a.slice(0, length).join('/') || '/';
}
