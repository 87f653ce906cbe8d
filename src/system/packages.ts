/** Which packages Octavo runs with: those that it needs, and those that they need, as they are installed. */
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Octavo's own folder: the same place from the sources and from the compiled package. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Versions by name, both in order; more than one where packages need different ones. What is there by chance, as
 * packages for one system are, is not asked for: the list is the same on all.
 * @param of one of Octavo's own: it alone and what it needs; absent: all
 * @param from folder of the package whose needs are listed; absent: Octavo's own
 */
export async function listPackages(of?: string, from = root): Promise<ReadonlyMap<string, readonly string[]>> {
  const versions = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const own = await realpath(from);
  const first = of === undefined ? undefined : await findInstalled(of, own);
  if (of !== undefined && first !== undefined) versions.set(of, new Set([first.version]));
  const waiting = of === undefined ? [own] : first === undefined ? [] : [first.folder];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { dependencies = {} } = (await readManifest(folder)) ?? {};
    for (const name of Object.keys(dependencies)) {
      const found = await findInstalled(name, folder);
      if (found === undefined || seen.has(found.folder)) continue;
      seen.add(found.folder);
      versions.set(name, (versions.get(name) ?? new Set()).add(found.version));
      waiting.push(found.folder);
    }
  }
  const names = [...versions.keys()].toSorted();
  return new Map(names.map((name) => [name, [...(versions.get(name) ?? [])].toSorted()]));
}

/** As Node.js looks for it: in `node_modules` of this folder, then of those above. */
async function findInstalled(
  name: string,
  from: string,
): Promise<{ readonly folder: string; readonly version: string } | undefined> {
  for (let above = from; ; above = dirname(above)) {
    const path = join(above, 'node_modules', name);
    const manifest = await readManifest(path);
    if (manifest?.version !== undefined) return { folder: await realpath(path), version: manifest.version };
    if (above === dirname(above)) return undefined;
  }
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return Object(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))) as Manifest;
  } catch {
    return undefined;
  }
}
