/**
 * The one place that writes editions. Either all of them are on the shelf afterwards, or the shelf is as
 * it was: they are first written out beside it, and only put in place when all of them are safe on disk.
 */
import { createHash } from 'node:crypto';
import { copyFile, link, lstat, open, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { type Artifact, type ArtifactFile, piecesOf } from '../model/index.ts';
import { Failure, type Phrase, said } from '../report/index.ts';
import { sayCause } from './causes.ts';
import { makeRunFolder, removeRunFolder } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { readRegular } from './regular-file.ts';
import { noteMoves } from './unfinished-moves.ts';

/**
 * Puts finished editions into the output folder, which is made if need be. Editions that are not among
 * them stay. Returns the absolute path of each, of an edition of several files that of the one to open.
 * @param tellOthers is told what else lies in the folder of an edition of several files; it stays
 * @throws Failure output-unwritable (exit code 3), output-foreign; nothing has changed then
 */
export async function shelve(
  outDir: string,
  artifacts: readonly Artifact[],
  tellOthers: (folder: string, names: readonly string[]) => void = () => undefined,
): Promise<readonly string[]> {
  const shelf = resolve(outDir);
  // The file that is opened comes last: what it leads to is there by then.
  const files = artifacts.flatMap((artifact) => [...(artifact.files ?? []), ...markOf(artifact), artifact]);
  for (const { path } of files) {
    if (leadsAway(path)) throw new Error(`Not a path on the shelf: ${path}`);
  }
  const made: string[] = [];
  let aside: string | undefined;
  try {
    for (const artifact of artifacts) {
      const others = await findOthers(shelf, artifact);
      if (others.length > 0) tellOthers(dirname(artifact.inventory ?? ''), others);
    }
    await makeFolders(shelf, made);
    aside = await makeRunFolder(shelf, '.octavo-');
    const moves: Move[] = [];
    const many = new Set(artifacts.flatMap(({ files = [], inventory }) => (inventory === undefined ? [] : files)));
    for (const [index, file] of files.entries()) {
      const from = join(aside, `${index}.new`);
      const to = join(shelf, file.path);
      // Of thousands of pages most are there already, byte for byte.
      if (many.has(file) && (await hashOf(to)) === sumOf(file.bytes)) continue;
      await writeSafely(from, piecesOf(file));
      await makeFolders(dirname(to), made);
      moves.push({ from, to, before: join(aside, `${index}.old`) });
    }
    const left = (await Promise.all(artifacts.map((artifact) => findLeft(shelf, artifact)))).flat();
    for (const [index, to] of left.entries()) {
      moves.push({ from: undefined, to, before: join(aside, `${files.length + index}.old`) });
    }
    // A run that is killed from here on is finished by the next one.
    await noteMoves(aside, moves, shelf);
    await moveAll(moves);
    await removeRunFolder(aside);
    // Only empty ones go: rmdir refuses the others.
    for (const folder of new Set(left.map(dirname))) await rmdir(folder).catch(() => undefined);
    return artifacts.map(({ path }) => join(shelf, path));
  } catch (cause) {
    if (aside !== undefined) await removeRunFolder(aside).catch(() => undefined);
    // Only empty ones go: rmdir refuses the others.
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
    throw cause instanceof Failure ? cause : unwritable(outDir, cause);
  }
}

/**
 * Looks ahead whether the output folder can be written, so that nobody waits for a book that cannot be kept.
 * @throws Failure output-unwritable
 */
export async function checkShelf(outDir: string): Promise<void> {
  let folder = resolve(outDir);
  while ((await lstat(folder).catch(() => undefined)) === undefined) folder = dirname(folder);
  try {
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    // Rights do not say it all: nobody can write in /proc, and there mkdir would try for ever.
    await removeRunFolder(await makeRunFolder(folder, '.octavo-'));
  } catch (cause) {
    throw unwritable(outDir, cause);
  }
}

/**
 * Files that an earlier build of an edition lists and this one has no more. Those that were changed since
 * are somebody's own by now and stay, as does all that was never listed.
 */
async function findLeft(shelf: string, { files = [], inventory, path }: Artifact): Promise<string[]> {
  if (inventory === undefined) return [];
  const folder = join(shelf, dirname(inventory));
  const list = await readOwn(join(shelf, inventory));
  const now = new Set([path, ...files.map((file) => file.path)].map((one) => join(shelf, one)));
  const left = new Set<string>();
  for (const [, sum, name = ''] of list.matchAll(sumLine)) {
    const file = join(folder, name);
    if (now.has(file) || leadsAway(name) || !(await isWithin(folder, file))) continue;
    if ((await hashOf(file)) === sum) left.add(file);
  }
  return [...left];
}

/** By it we know a folder again: the list that it names is ours, and so is what is listed. */
const mark = '.octavo-made';

function markOf({ files = [], inventory }: Artifact): ArtifactFile[] {
  const list = files.find(({ path }) => path === inventory);
  if (inventory === undefined || list === undefined) return [];
  const text = `Octavo made this folder, and replaces or removes what is listed in\n${sumOf(list.bytes)}  ${basename(inventory)}\n`;
  return [{ path: posix.join(posix.dirname(inventory), mark), bytes: new TextEncoder().encode(text) }];
}

/**
 * What lies in the folder of an edition besides what an earlier build put there.
 * @throws Failure output-foreign where the folder is not ours, or a file that would be replaced is not
 */
async function findOthers(shelf: string, artifact: Artifact): Promise<string[]> {
  const { files = [], inventory } = artifact;
  if (inventory === undefined) return [];
  const folder = join(shelf, dirname(inventory));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  if (found.length === 0) return [];
  const list = await readOwn(join(shelf, inventory));
  const ours = new Map([...list.matchAll(sumLine)].map(([, sum = '', name = '']) => [name, sum]));
  const isOurs = (await readOwn(join(folder, mark))).includes(sumOf(new TextEncoder().encode(list)));
  const name = dirname(inventory);
  if (!isOurs) throw foreign(said`${name} is not a folder that Octavo made: ${found.slice(0, 5).join(', ')}`);
  const fresh = new Map([...files, artifact].map((file) => [posix.relative(name, file.path), file.bytes]));
  const kept = new Set([mark, basename(inventory)]);
  // A link in the place of a folder of ours would lead the pages elsewhere.
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const changed = links.filter((link) => [...fresh.keys()].some((file) => file.startsWith(`${link}/`)));
  for (const one of found) {
    const replacement = kept.has(one) ? undefined : fresh.get(one);
    if (replacement === undefined) continue;
    const sum = await hashOf(join(folder, one));
    if (sum === undefined || (sum !== ours.get(one) && sum !== sumOf(replacement))) changed.push(one);
  }
  if (changed.length > 0) throw foreign(said`${name} has files that Octavo did not write so: ${changed.join(', ')}`);
  const isTheirs = async (one: string): Promise<boolean> =>
    !kept.has(one) &&
    !fresh.has(one) &&
    (ours.get(one) === undefined || (await hashOf(join(folder, one))) !== ours.get(one));
  const theirs = await Promise.all(found.map(async (one) => ((await isTheirs(one)) ? [one] : [])));
  return theirs.flat();
}

const sumLine = /^([0-9a-f]{64}) {2}(.+)$/gmu;

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function foreign(text: Phrase): Failure {
  return new Failure(3, text, {
    rule: 'output-foreign',
    hint: said`Nothing is overwritten that is not Octavo’s: move it away, or choose another folder with --out.`,
  });
}

async function readOwn(file: string): Promise<string> {
  const bytes = await readRegular(file, largest).catch(() => 'missing' as const);
  return typeof bytes === 'string' ? '' : new TextDecoder().decode(bytes);
}

/** SHA-256 in hexadecimal; undefined of what is no regular file. */
async function hashOf(file: string): Promise<string | undefined> {
  const bytes = await readRegular(file, largest).catch(() => 'missing' as const);
  return typeof bytes === 'string' ? undefined : sumOf(bytes);
}

/** Largest file of an edition, bytes. */
const largest = 2 ** 30;

function leadsAway(path: string): boolean {
  return isAbsolute(path) || path.split(/[\\/]/).includes('..');
}

/** Whether a file really lies in a folder, and no link leads out of it. */
async function isWithin(folder: string, file: string): Promise<boolean> {
  try {
    const real = await realpath(folder);
    return (await lstat(file)).isFile() && (await realpath(file)).startsWith(real + sep);
  } catch {
    return false;
  }
}

interface Move {
  /** Where the new file waits; undefined: there is none, the old one goes. */
  readonly from: string | undefined;
  readonly to: string;
  /** A second name for the file that was there, while the moves are going on. */
  readonly before: string;
}

/** Renames one after the other; if one fails, those before it are taken back. */
async function moveAll(moves: readonly Move[]): Promise<void> {
  const done: { move: Move; replaced: boolean }[] = [];
  try {
    for (const move of moves) {
      if (move.from === undefined) {
        await rename(move.to, move.before);
        done.push({ move, replaced: true });
        continue;
      }
      const replaced = await keep(move);
      await rename(move.from, move.to);
      done.push({ move, replaced });
    }
  } catch (cause) {
    for (const { move, replaced } of done.toReversed()) {
      await (replaced ? rename(move.before, move.to) : rm(move.to, { force: true }));
    }
    throw cause;
  }
  for (const folder of new Set(moves.map(({ to }) => dirname(to)))) await syncFolder(folder);
}

/** The old file gets a second name and stays where it is until the new one replaces it in one step. */
async function keep({ to, before }: Move): Promise<boolean> {
  const found = await lstat(to).catch(() => undefined);
  if (found === undefined) return false;
  await link(to, before).catch(() => copyFile(to, before));
  return true;
}

async function writeSafely(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx', 0o666);
  try {
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not every file system can do it; the rename is then as safe as it gets. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // See above.
  }
}

/** Makes a folder and notes which were new, the outermost first. */
async function makeFolders(path: string, made: string[]): Promise<void> {
  const first = await makeFolder(path);
  if (first === undefined) return;
  const fresh: string[] = [];
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) fresh.unshift(folder);
  made.push(...fresh);
}

function unwritable(outDir: string, cause: unknown): Failure {
  const reason = sayCause(cause, {
    ENOTDIR: said`a file is in the place of a folder`,
    EEXIST: said`a file is in the place of a folder`,
    EISDIR: said`a folder is in the place of a file`,
    ENOENT: said`nothing can be made there`,
  });
  return new Failure(3, said`${outDir} cannot be written: ${reason}`, {
    rule: 'output-unwritable',
    hint: said`Choose another folder with --out.`,
    cause,
  });
}
