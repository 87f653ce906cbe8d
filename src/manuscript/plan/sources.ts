/**
 * The manuscript itself: the files without which the book could not be made again, as they lie in the folder.
 * What is in the folder besides, notes and drafts, is nobody's business.
 */
import { posix } from 'node:path';
import { Failure } from '../../report/index.ts';
import { type ManuscriptFolder, listThemes } from '../../system/index.ts';
import type { ManuscriptPlan } from './manuscript-plan.ts';

/**
 * Its texts and what configures them, its pictures, and its theme if it has one of its own. Of a manuscript that is
 * made again of these alone they are the same.
 * @param others the pictures that the text and the cover use, those of which something is declared, bibliographies and
 * styles; what is not in the folder is left out
 */
export async function gatherSources(
  plan: ManuscriptPlan,
  others: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { folder } = plan;
  const paths = [...plan.files, ...others, ...(await listTheme(plan))];
  const sources = new Map<string, Uint8Array>();
  for (const path of [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1))) {
    const bytes = folder.taken.get(path) ?? (await readUnread(path, folder));
    if (bytes !== undefined) sources.set(path, bytes);
  }
  return sources;
}

/** What counts by being there: a list of chapters that book.yaml overrules, a picture that another text shows. */
async function readUnread(path: string, folder: ManuscriptFolder): Promise<Uint8Array | undefined> {
  try {
    return posix.normalize(path) === path && (await folder.exists(path)) ? await folder.readBytes(path) : undefined;
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
    return undefined;
  }
}

/** A theme that is a folder in the manuscript's, and those there that it extends. */
async function listTheme({ folder, settings }: ManuscriptPlan): Promise<readonly string[]> {
  const own = new Set(await listThemes());
  const found = new Map<string, readonly string[]>();
  let path = '.';
  let wanted = settings.wishes.design.theme;
  // A theme that comes with Octavo is no folder of the manuscript's, whatever lies there under its name.
  while (wanted !== undefined && !own.has(wanted) && !posix.isAbsolute(wanted)) {
    path = posix.join(path, wanted).replace(/\/$/u, '');
    const manifest = `${path}/theme.json`;
    if (path.startsWith('..') || found.has(path) || !(await folder.exists(manifest))) break;
    found.set(path, await folder.list(path));
    wanted = extendedBy(await folder.readText(manifest));
  }
  const files = [...found.values()].flat();
  await Promise.all(files.map((file) => folder.readBytes(file)));
  return files;
}

/** What is wrong with a theme.json is told by who loads the theme. */
function extendedBy(manifest: string): string | undefined {
  try {
    const { extends: wanted } = Object(JSON.parse(manifest)) as { extends?: unknown };
    return typeof wanted === 'string' ? wanted : undefined;
  } catch {
    return undefined;
  }
}
