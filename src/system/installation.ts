/** Which Octavo this is: what it was made of, and what it runs with. Another one may make other editions. */
import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPackages } from './packages.ts';

/** The folder of the program: `src/`, or that of the bundle. */
const program = resolve(dirname(fileURLToPath(import.meta.url)));
const root = resolve(program, '../..');

let known: Promise<string> | undefined;

/** SHA-256 in hexadecimal, of the program, its templates, its packages and Node.js. */
export async function fingerprintInstallation(): Promise<string> {
  return (known ??= fingerprint());
}

async function fingerprint(): Promise<string> {
  const parts = [
    process.version,
    process.platform,
    process.arch,
    await fingerprintProgram(),
    await stamp(join(root, 'templates')),
    await fingerprintPackages(),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

let content: Promise<string> | undefined;

/**
 * The same of what is in its files, wherever and whenever they were installed: two machines with it have one Octavo.
 * Node.js is not in it.
 */
export async function fingerprintContent(): Promise<string> {
  return (content ??= hashContent());
}

async function hashContent(): Promise<string> {
  const hash = createHash('sha256');
  // The bundle lies in a folder of the program, the sources in `src/`.
  const isBundle = !program.endsWith(join('src', 'system'));
  for (const folder of [isBundle ? program : join(root, 'src'), join(root, 'templates')]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && entry.name !== 'made-of' && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) {
      const sum = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      hash.update(`${relative(folder, file).split(sep).join('/')} ${sum}\n`);
    }
  }
  return hash.update(JSON.stringify([...(await listPackages())])).digest('hex');
}

/** The bundle says what it was made of; in a clone the sources speak for themselves. */
async function fingerprintProgram(): Promise<string> {
  const isBundle = !program.endsWith(join('src', 'system'));
  return isBundle ? readFile(join(program, 'made-of'), 'utf8') : stamp(join(root, 'src'));
}

/** Names, sizes and times of the files below a folder. */
async function stamp(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const lines = await Promise.all(
    files.toSorted().map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return lines.join('\n');
}

/** What npm installed, as it has written it down, which is soon read; else each package is asked. */
async function fingerprintPackages(): Promise<string> {
  for (const folder of [join(root, 'node_modules'), dirname(root)]) {
    const list = await readFile(join(folder, '.package-lock.json')).catch(() => undefined);
    if (list !== undefined) return createHash('sha256').update(list).digest('hex');
  }
  return JSON.stringify([...(await listPackages())]);
}
