/**
 * The manuscript itself: the files without which the book could not be made again, as they lie in the folder.
 * What is in the folder besides, notes and drafts, is nobody's business.
 */
import { posix } from 'node:path';
import type { ManuscriptPlan } from './manuscript-plan.ts';

/**
 * Its texts and what configures them, its pictures, and its theme if it has one of its own.
 * @param others the pictures that the text and the cover use, and what is declared of them; what is not in the folder is left out
 */
export async function gatherSources(
  plan: ManuscriptPlan,
  others: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { folder } = plan;
  const paths = [...plan.files, ...others, ...(await listTheme(plan))];
  const sources = new Map<string, Uint8Array>();
  for (const path of [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1))) {
    const bytes = folder.taken.get(path);
    if (bytes !== undefined) sources.set(path, bytes);
  }
  return sources;
}

/** A theme that is a folder in the manuscript's. */
async function listTheme({ folder, settings }: ManuscriptPlan): Promise<readonly string[]> {
  const theme = settings.wishes.design.theme;
  if (theme === undefined || !/[./]/.test(theme)) return [];
  const path = posix.normalize(theme).replace(/\/$/, '');
  if (path.startsWith('..') || posix.isAbsolute(path) || !(await folder.exists(`${path}/theme.json`))) return [];
  const files = await folder.list(path);
  await Promise.all(files.map((file) => folder.readBytes(file)));
  return files;
}
