/**
 * The only reading of manuscripts. A manuscript is untrusted: nothing is read outside its folder,
 * neither by `..` nor through symbolic links, and nothing but regular files of a sane size.
 */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { defined } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';
import { codeOf, sayCause } from './causes.ts';
import { readOnly, readUpTo } from './regular-file.ts';
import { noting } from './observations/record.ts';
import { decodeText } from './text.ts';

/** Largest text and largest image that is read, in bytes. */
export const limits = { text: 32 * 2 ** 20, image: 64 * 2 ** 20, files: 20_000, depth: 16 } as const;

export interface ManuscriptFolder {
  /** Absolute, symbolic links resolved. For a single file: the folder it stands in. Never part of an edition. */
  readonly root: string;
  /** The folder's own name, as a last resort for titles and slugs. */
  readonly name: string;
  /** The one file, where the manuscript is a file: relative to the root. */
  readonly file?: string;
  /**
   * Text of a file; `path` is relative to the root, with `/`.
   * @throws Failure file-missing, file-outside, file-unreadable, file-too-large, file-encoding, file-nul
   */
  readText(path: string): Promise<string>;
  /** Bytes of a file. @throws Failure as readText, without the last two. */
  readBytes(path: string): Promise<Uint8Array>;
  /** What has been read so far, by path, as it lies on the disk. */
  readonly taken: ReadonlyMap<string, Uint8Array>;
  /** Something inside the folder that is no folder. @throws Failure file-outside where a link leads out */
  exists(path: string): Promise<boolean>;
  /**
   * All regular files below `folder`, relative to the root, in the order of their code units. Dotfiles
   * and node_modules are left out, linked folders are not entered.
   */
  list(folder?: string): Promise<readonly string[]>;
}

/** Texts that stand for files, saved or not, as an editor has them: by absolute path, symbolic links resolved. */
export type Drafts = ReadonlyMap<string, string>;

const noDrafts: Drafts = new Map();

/**
 * Opens a manuscript: a folder, or a file in its folder.
 * @param drafts what is read in the place of files, and counts as being there
 * @throws Failure file-missing (exit code 2: it was named on the command line), file-unreadable
 */
export async function openManuscript(path: string, drafts = noDrafts): Promise<ManuscriptFolder> {
  return noting(
    { kind: 'manuscript', asked: [path] },
    async () => findManuscript(path, drafts),
    ({ root, name, file = '' }) => [root, name, file].join('\0'),
  );
}

async function findManuscript(path: string, drafts: Drafts): Promise<ManuscriptFolder> {
  let real: string;
  let isFolder: boolean;
  if (drafts.size > 0) {
    const place = await findRealPlace(path);
    if (drafts.has(place)) return folderAt(dirname(place), basename(dirname(place)), basename(place), drafts);
  }
  try {
    real = await realpath(path);
    const status = await stat(real);
    isFolder = status.isDirectory();
    if (!isFolder && !status.isFile()) {
      throw new Failure(1, said`${path} is neither a file nor a folder`, { rule: 'file-unreadable' });
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') {
      throw new Failure(2, said`There is no file or folder ${path}`, {
        rule: 'file-missing',
        hint: said`Paths are taken from the folder in which octavo was started.`,
        cause,
      });
    }
    throw unreadable(path, cause);
  }
  // The name the author typed counts, not the one behind a link: `book.md → v3.md` is still "book".
  const typed = resolve(path);
  if (isFolder) return folderAt(real, basename(typed), undefined, drafts);
  const root = await realpath(dirname(typed));
  return folderAt(root, basename(root), basename(typed), drafts);
}

/** Where a file really is; of one that is not there, where it would be. */
export async function findRealPlace(path: string): Promise<string> {
  const absolute = resolve(path);
  for (let above = absolute, rest = ''; ; rest = join(basename(above), rest), above = dirname(above)) {
    const real = await realpath(above).catch(() => undefined);
    if (real !== undefined) return rest === '' ? real : join(real, rest);
    if (dirname(above) === above) return absolute;
  }
}

/** A manuscript's folder, given where it really is. */
export function folderAt(root: string, name: string, file?: string, drafts = noDrafts): ManuscriptFolder {
  const taken = new Map<string, Uint8Array>();
  const written = draftsInside(root, drafts);
  const take = async (path: string, limit: number): Promise<Uint8Array> => {
    const draft = written.get(path);
    if (draft !== undefined) {
      const bytes = Buffer.from(draft);
      if (bytes.length > limit) throw tooLarge(path, limit);
      taken.set(path, bytes);
      return bytes;
    }
    const bytes = await noting(
      { kind: 'file', asked: [root, path, limit] },
      async () => readInside(root, path, limit),
      (read) => read,
    );
    taken.set(path, bytes);
    return bytes;
  };
  return {
    root,
    name,
    ...defined({ file }),
    readText: async (path) => decodeText(await take(path, limits.text), path),
    readBytes: (path) => take(path, limits.image),
    taken,
    exists: async (path) =>
      written.has(path) || noting({ kind: 'exists', asked: [root, path] }, async () => isThere(root, path), String),
    list: async (folder = '') => {
      const files = await noting(
        { kind: 'list', asked: [root, folder] },
        async () => listInside(root, folder),
        (found) => found.join('\0'),
      );
      const others = [...written.keys()].filter(
        (path) => (folder === '' || path.startsWith(`${folder}/`)) && !files.includes(path) && !isLeftOut(path),
      );
      return others.length === 0 ? files : [...files, ...others].toSorted();
    },
  };
}

/** Those of one folder, by their paths in it. */
function draftsInside(root: string, drafts: Drafts): ReadonlyMap<string, string> {
  const within = root.endsWith(sep) ? root : root + sep;
  return new Map(
    [...drafts].flatMap(([path, text]) =>
      path.startsWith(within) ? [[path.slice(within.length).replaceAll(sep, '/'), text] as const] : [],
    ),
  );
}

/** Dotfiles, and what packages bring. */
function isLeftOut(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}

async function isThere(root: string, path: string): Promise<boolean> {
  try {
    // A pipe or a device is there, too: whoever reads it is told what it is.
    return !(await stat(await resolveInside(root, path))).isDirectory();
  } catch (cause) {
    if (cause instanceof Failure && cause.rule === 'file-outside' && isSettings(path)) throw cause;
    return false;
  }
}

/** Where a relative path really leads. @throws Failure file-outside, file-missing, file-unreadable */
async function resolveInside(root: string, path: string): Promise<string> {
  const joined = join(root, path);
  // On Windows it would part folders, so that it must not lead anywhere here either.
  if (path.includes('\\') && !path.split(/[\\/]/u).includes('..')) throw withBackslash(path);
  if (isAbsolute(path) || path.includes('\0') || path.includes('\\') || !holds(root, joined)) throw outside(path);
  let real: string;
  try {
    real = await realpath(joined);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR' || codeOf(cause) === 'ENAMETOOLONG') {
      throw new Failure(1, said`There is no file ${path}`, { rule: 'file-missing', place: { file: path }, cause });
    }
    throw unreadable(path, cause);
  }
  if (!holds(root, real)) throw outside(path);
  return real;
}

/** Bytes of a file of a manuscript. @throws Failure as `readBytes` of it */
export async function readInside(root: string, path: string, limit: number): Promise<Uint8Array> {
  const real = await resolveInside(root, path);
  let handle: FileHandle;
  try {
    handle = await open(real, readOnly | constants.O_NOFOLLOW);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  try {
    const status = await handle.stat();
    if (!status.isFile()) {
      throw new Failure(1, said`${path} is ${status.isDirectory() ? said`a folder` : said`not a regular file`}`, {
        rule: 'file-unreadable',
        place: { file: path },
      });
    }
    if (status.size > limit) throw tooLarge(path, limit);
    // A folder on the way may have become a link between the look and the opening: look again.
    const now = await lstat(await resolveInside(root, path));
    if (now.dev !== status.dev || now.ino !== status.ino) throw outside(path);
    // And it may have done so twice: where the system tells what was opened, that counts.
    const opened = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined);
    if (opened !== undefined && !holds(root, opened)) throw outside(path);
    const bytes = await readUpTo(handle, limit);
    if (bytes === undefined) throw tooLarge(path, limit);
    return bytes;
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw unreadable(path, cause);
  } finally {
    await handle.close();
  }
}

async function listInside(root: string, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (inside: string, depth: number): Promise<void> => {
    if (depth > limits.depth) return;
    const entries = await readdir(join(root, inside), { withFileTypes: true }).catch((cause: unknown) => {
      throw unreadable(inside === '' ? '.' : inside, cause);
    });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(path, depth + 1);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFileInside(root, path)))) found.push(path);
      else if (!entry.isSymbolicLink() && isSettings(path)) throw irregular(path);
      if (found.length > limits.files) {
        throw new Failure(1, said`The folder holds more than ${limits.files} files`, {
          rule: 'file-too-large',
          hint: said`Name the manuscript’s own folder, not one that holds everything.`,
        });
      }
    }
  };
  if (folder !== '' && !holds(root, await resolveInside(root, folder))) throw outside(folder);
  await walk(folder, 0);
  return found.toSorted();
}

async function isFileInside(root: string, path: string): Promise<boolean> {
  try {
    const status = await stat(await resolveInside(root, path));
    if (!status.isFile() && !status.isDirectory() && isSettings(path)) throw irregular(path);
    return status.isFile();
  } catch (cause) {
    if (cause instanceof Failure && isSettings(path) && cause.rule !== 'file-missing') throw cause;
    return false;
  }
}

/** What is read because it is there: a link that leads out, or a pipe, would be missed without a word. */
function isSettings(path: string): boolean {
  return /^(?:book\.ya?ml|book\.toml|summary\.md|alternatives\.ya?ml)$/iu.test(basename(path));
}

function irregular(path: string): Failure {
  return new Failure(1, said`${path} is not a regular file`, { rule: 'file-unreadable', place: { file: path } });
}

function holds(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function outside(path: string): Failure {
  return new Failure(1, said`${path} leads outside the manuscript’s folder`, {
    rule: 'file-outside',
    place: { file: path },
    hint: said`A manuscript can only use what is in its own folder: copy the file there.`,
  });
}

function withBackslash(path: string): Failure {
  return new Failure(1, said`There is no file ${path}`, {
    rule: 'file-missing',
    place: { file: path },
    hint: said`Write / between folders, on every system: ${path.replaceAll('\\', '/')}`,
  });
}

function tooLarge(path: string, limit: number): Failure {
  return new Failure(1, said`${path} is larger than ${limit / 2 ** 20} MB`, {
    rule: 'file-too-large',
    place: { file: path },
  });
}

function unreadable(path: string, cause: unknown): Failure {
  const reason = sayCause(cause, { EISDIR: said`it is a folder`, ENXIO: said`it is not a regular file` });
  return new Failure(1, said`${path} cannot be read: ${reason}`, {
    rule: 'file-unreadable',
    place: { file: path },
    cause,
  });
}

/** Names of the files that lie in a folder; of one that cannot be read, none. */
export async function listNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Whether there is a folder of this name; relative to the working folder. */
export async function folderExists(path: string): Promise<boolean> {
  const look = async (): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return noting({ kind: 'there', asked: [path] }, look, String);
}
