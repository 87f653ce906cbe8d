/** What a run puts on the shelf beside the titles: the catalogue with its feeds, all or nothing, and the report. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { type CatalogueSources, type State, type Title, composeCatalogue } from '../catalogue/index.ts';
import type { Shelf } from '../manuscript/index.ts';
import {
  type Changes,
  type Memory,
  type Observation,
  fingerprintInstallation,
  isSeenAgain,
  isThere,
  lookAtShelf,
  observe,
  readNamedFile,
  shelve,
} from '../system/index.ts';
import { makeRunReport } from './run-report.ts';
import type { FullRow } from './row.ts';

export interface ToPublish {
  readonly shelf: Shelf;
  readonly out: string;
  readonly since: Changes | undefined;
  readonly rows: readonly FullRow[];
  readonly titles: readonly Title[];
  readonly state: State;
  readonly memory: Memory;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @returns the absolute paths of the pages */
export async function publishCatalogue(sources: ToPublish): Promise<readonly string[]> {
  const { shelf, out, rows } = sources;
  const pages = await shelveCatalogue(sources);
  return [...pages, ...(await shelve(out, [await makeRunReport(shelf, rows)]))];
}

interface Kept {
  readonly paths: readonly string[];
  readonly observations: readonly Observation[];
}

const work = 'catalogues';

/** Thousands of pages are not composed again, where they would be the same and are there. */
async function shelveCatalogue({
  shelf,
  out,
  since,
  titles,
  state,
  memory,
  env,
}: ToPublish): Promise<readonly string[]> {
  const { folder: _folder, titles: _titles, to: _to, records: _records, withdrawn: _withdrawn, ...about } = shelf;
  const sources: CatalogueSources = { about, titles, state, since: since?.day };
  const sum = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
  const key = [await fingerprintInstallation(), resolve(out), sum];
  const bytes = await memory.find(work, key);
  // Nobody but Octavo writes there: see `Memory`.
  const kept = bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Kept);
  if (kept !== undefined && (await isSeenAgain(kept.observations, env))) return kept.paths;
  const { result: paths, observed } = await observe(async () => {
    const made = await shelve(out, await composeCatalogue(sources));
    await lookAtShelf(out, 'catalogue');
    const map = join(out, 'sitemap.xml');
    if (await isThere(map)) await readNamedFile(resolve(map));
    return made;
  });
  const { observations, isWhole } = observed;
  if (isWhole) await memory.keep(work, key, new TextEncoder().encode(JSON.stringify({ paths, observations })));
  return paths;
}
