/** What an earlier build left beside the editions, and is no longer of them: its report, its deposits. */
import { join } from 'node:path';
import { packageProfiles } from '../deposit/index.ts';
import { isReport } from '../evidence/index.ts';
import { type Artifact, isForPrinter, isMapping } from '../model/index.ts';
import { Failure } from '../report/index.ts';
import { openContainer, readNamedFile } from '../system/index.ts';
import { hash, hashStream } from './inputs.ts';

export interface Outdated {
  readonly name: string;
  readonly kind: 'report' | 'deposit';
}

/**
 * Nothing is outdated whose bytes of the editions are those that were shelved now: the same book was built again.
 * @param out the shelf
 * @param shelved all that was put there now, which has replaced its like
 */
export async function findOutdated(
  out: string,
  slug: string,
  shelved: readonly Artifact[],
): Promise<readonly Outdated[]> {
  const fresh = new Set(shelved.map(({ path }) => path));
  const editions = new Map(
    shelved
      .filter(({ kind }) => kind === undefined || isForPrinter(kind))
      .map(({ path, bytes }) => [path.slice(slug.length + 1), hash(bytes)] as const),
  );
  const found: Outdated[] = [];
  if (editions.size === 0) return found;
  const report = `${slug}.report.html`;
  if (!fresh.has(`${slug}/${report}`) && (await isReportOfOthers(join(out, slug, `${slug}.report.json`), editions)))
    found.push({ name: report, kind: 'report' });
  for (const { suffix } of Object.values(packageProfiles)) {
    const name = `${slug}${suffix}`;
    if (!suffix.endsWith('.zip') || fresh.has(`${slug}/${name}`)) continue;
    if (await hasOthers(join(out, slug, name), editions)) found.push({ name, kind: 'deposit' });
  }
  return found;
}

/** By file name, checksums (SHA-256). */
type Sums = ReadonlyMap<string, string>;

async function isReportOfOthers(path: string, sums: Sums): Promise<boolean> {
  const bytes = await unlessFailing(async () => readNamedFile(path));
  const said = bytes === undefined ? undefined : parse(new TextDecoder().decode(bytes));
  const editions = isReport(said) && isMapping(said) ? said['editions'] : undefined;
  if (!Array.isArray(editions)) return false;
  return editions.filter(isMapping).some(({ path: name, sha256 }) => {
    const sum = sums.get(String(name));
    return sum !== undefined && sum !== sha256;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it has an edition of this name that is another. */
async function hasOthers(path: string, sums: Sums): Promise<boolean> {
  const container = await unlessFailing(async () => openContainer(path));
  if (container === undefined) return false;
  try {
    for (const { path: inside, kind, read } of container.entries) {
      const sum = sums.get(inside.slice(inside.lastIndexOf('/') + 1));
      if (kind === 'file' && sum !== undefined && (await hashStream(read()).catch(() => sum)) !== sum) return true;
    }
    return false;
  } finally {
    await container.close();
  }
}

/** What cannot be read is nobody's business here. */
async function unlessFailing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
