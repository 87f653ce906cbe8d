/**
 * Reading of templates, themes and font packages. Unlike a manuscript these are trusted or come from
 * npm; a theme that a manuscript names is not, so that the theme's loader asks `isInside` first.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, said } from '../report/index.ts';
import { noting } from './observations/record.ts';
import { readRegular } from './regular-file.ts';

/** Largest file of a theme or a font package, bytes. */
const largest = 64 * 2 ** 20;

/** Octavo's own templates: the same place from the sources and from the compiled package. */
const templates = resolve(dirname(fileURLToPath(import.meta.url)), '../../templates');

export interface TemplateFolder {
  /** Absolute; for finding other folders from here, never for an edition. */
  readonly path: string;
  /** The folder's own name. */
  readonly name: string;
  /** Text of a file inside, `undefined` where there is none. */
  readText(path: string): Promise<string | undefined>;
  /** Bytes of a file inside, `undefined` where there is none. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Files directly in a folder inside, sorted; empty where there is none. */
  list(path?: string): Promise<readonly string[]>;
}

/** What has been read, by its path. */
export type Taken = Map<string, Uint8Array>;

export function openPartials(taken?: Taken): TemplateFolder {
  return openAt(join(templates, 'partials'), taken);
}

/** The page of a preview. */
export function openPreviewFiles(): TemplateFolder {
  return openAt(join(templates, 'preview'));
}

/** What Octavo says, in several languages. */
export function openMessages(): TemplateFolder {
  return openAt(join(templates, 'messages'));
}

/** Styles of citations and the words of languages for them. */
export function openCitations(): TemplateFolder {
  return openAt(join(templates, 'citations'));
}

/** A book to begin with: its files, by their paths. */
export async function readBeginning(kind: string): Promise<ReadonlyMap<string, string>> {
  const folder = openAt(join(templates, 'beginnings', kind));
  const files = await folder.list();
  return new Map(await Promise.all(files.map(async (file) => [file, (await folder.readText(file)) ?? ''] as const)));
}

/** Names of the themes that come with Octavo. */
export async function listThemes(): Promise<readonly string[]> {
  const entries = await readdir(join(templates, 'themes'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

export function openTheme(name: string, taken?: Taken): TemplateFolder {
  return openAt(join(templates, 'themes', name), taken);
}

/**
 * A folder, `undefined` where there is none.
 * @param path absolute, or relative to `root`
 */
export async function openFolder(path: string, root: string, taken?: Taken): Promise<TemplateFolder | undefined> {
  const find = async (): Promise<TemplateFolder | undefined> => {
    try {
      const real = await realpath(resolve(root, path));
      return (await stat(real)).isDirectory() ? noteReading(openAt(real, taken)) : undefined;
    } catch {
      return undefined;
    }
  };
  return noting({ kind: 'folder', asked: [path, resolve(root)] }, find, (folder) => folder?.path ?? '');
}

/** Of a folder of the user's own: Octavo's and those of packages do not change while their version is the same. */
export function noteReading(folder: TemplateFolder): TemplateFolder {
  const { path } = folder;
  const readBytes = (file: string): Promise<Uint8Array | undefined> =>
    noting(
      { kind: 'template', asked: [path, file] },
      async () => folder.readBytes(file),
      (bytes) => bytes ?? '',
    );
  return {
    ...folder,
    readBytes,
    readText: async (file) => decode(await readBytes(file)),
    list: (inside = '.') =>
      noting(
        { kind: 'templates', asked: [path, inside] },
        async () => folder.list(inside),
        (names) => names.join('\0'),
      ),
  };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/** Whether a folder really lies inside another. */
export async function isInside({ path }: Pick<TemplateFolder, 'path'>, root: string): Promise<boolean> {
  const look = async (): Promise<boolean> => holds(await realpath(resolve(root)), path);
  return noting({ kind: 'inside', asked: [path, resolve(root)] }, look, String);
}

/** The folder of an installed npm package: Octavo's own dependencies first, then those of the working folder. */
export async function openPackage(name: string): Promise<TemplateFolder | undefined> {
  const folder = await findPackageFolder(name);
  const manifest = await folder?.readBytes('package.json');
  return noting(
    { kind: 'package', asked: [name] },
    async () => folder,
    () => `${folder?.path}\0${decode(manifest)}`,
  );
}

async function findPackageFolder(name: string): Promise<TemplateFolder | undefined> {
  for (const start of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return openAt(dirname(await realpath(createRequire(start).resolve(`${name}/package.json`))));
    } catch {
      // Not installed from here: try the next place.
    }
  }
  return undefined;
}

/** The programs of a site's pages: Octavo's own, and the library that searches. */
export async function readScripts(): Promise<{ readonly page: string; readonly search: string }> {
  // dist/umd stands beside what `import` would find, and is the form that a page can load as a plain script.
  const library = resolve(dirname(createRequire(import.meta.url).resolve('minisearch')), '../..');
  const read = async (path: string): Promise<string> => (await readFile(path, 'utf8')).replace(/\r\n?/g, '\n').trim();
  const licence = await read(join(library, 'LICENSE.txt'));
  const search = (await read(join(library, 'dist/umd/index.js'))).replace(/^\/\/# sourceMappingURL=.*$/mu, '').trim();
  return { page: `${await read(join(templates, 'site/page.js'))}\n`, search: `/*!\n${licence}\n*/\n${search}\n` };
}

const manifest = readManifest();

/** Octavo's own version, for the editions' `generator`. */
export const version: string = manifest.version ?? '';

/** The versions of Node.js that are promised to make the same bytes. */
export const nodeRange: string = manifest.engines?.node ?? '';

function readManifest(): { readonly version?: string; readonly engines?: { readonly node?: string } } {
  return Object(JSON.parse(readFileSync(resolve(templates, '../package.json'), 'utf8'))) as ReturnType<
    typeof readManifest
  >;
}

/** A folder, given where it really is. */
export function openAt(path: string, taken?: Taken): TemplateFolder {
  const read = async (file: string): Promise<Uint8Array | undefined> => {
    try {
      const real = await realpath(join(path, file));
      if (!holds(await realpath(path), real)) return undefined;
      const bytes = await readRegular(real, largest);
      if (bytes === 'missing' || bytes === 'folder') return undefined;
      if (typeof bytes !== 'string') {
        taken?.set(real, bytes);
        return bytes;
      }
      const what = bytes === 'irregular' ? said`not a regular file` : said`larger than ${largest / 2 ** 20} MB`;
      throw new Failure(1, said`${file} in ${path.slice(path.lastIndexOf(sep) + 1)} is ${what}`, {
        rule: 'theme-invalid',
      });
    } catch (problem) {
      if (problem instanceof Failure) throw problem;
      return undefined;
    }
  };
  return {
    path,
    name: path.slice(path.lastIndexOf(sep) + 1),
    readBytes: read,
    readText: async (file) => decode(await read(file)),
    list: async (folder = '.') => {
      try {
        const entries = await readdir(join(path, folder), { withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile())
          .map((entry) => entry.name)
          .toSorted();
      } catch {
        return [];
      }
    },
  };
}

function holds(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}
