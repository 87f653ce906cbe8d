/**
 * Files that are put in their places one after the other, all or none, also when the run is killed in between: which
 * go where is noted beside them before the first is moved, and whoever comes next moves those that are left.
 */
import { existsSync } from 'node:fs';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { isMapping, isPathInside } from '../model/index.ts';

const notes = 'moves.json';

interface Move {
  readonly from: string | undefined;
  readonly to: string;
}

export async function noteMoves(folder: string, moves: readonly Move[], shelf: string): Promise<void> {
  const noted = moves.map(({ from, to }) => ({
    from: from === undefined ? null : basename(from),
    to: relative(shelf, to).split(sep).join('/'),
  }));
  const draft = join(folder, `${notes}.draft`);
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(JSON.stringify(noted));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, notes));
}

export function hasMoves(folder: string): boolean {
  return existsSync(join(folder, notes));
}

/**
 * Takes what a run that was killed has left in its folder to the shelf around it.
 * @returns whether nothing of it is wanted any more
 */
export async function finishMoves(folder: string, shelf: string): Promise<boolean> {
  const text = await readFile(join(folder, notes), 'utf8').catch(() => undefined);
  if (text === undefined) return true;
  try {
    const noted: unknown = JSON.parse(text);
    if (!Array.isArray(noted)) return true;
    for (const move of noted.filter(isMapping)) {
      const { from, to } = move;
      if (typeof to !== 'string' || !isPathInside(to)) return true;
      const target = join(shelf, to);
      if (typeof from !== 'string') await rm(target, { force: true });
      else if (!isPathInside(from)) return true;
      else if ((await lstat(join(folder, from)).catch(() => undefined)) !== undefined)
        await rename(join(folder, from), target);
    }
    return true;
  } catch {
    // A disk that is full or read-only: it is tried again by whoever comes next.
    return false;
  }
}
