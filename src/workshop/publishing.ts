/** What a run puts on the shelf beside the titles: the catalogue with its feeds, all or nothing, and the report. */
import { type State, type Title, composeCatalogue } from '../catalogue/index.ts';
import type { Shelf } from '../manuscript/index.ts';
import { type Changes, shelve } from '../system/index.ts';
import { makeRunReport } from './run-report.ts';
import type { FullRow } from './row.ts';

export interface ToPublish {
  readonly shelf: Shelf;
  readonly out: string;
  readonly since: Changes | undefined;
  readonly rows: readonly FullRow[];
  readonly titles: readonly Title[];
  readonly state: State;
}

/** @returns the absolute paths of the pages */
export async function publishCatalogue({
  shelf,
  out,
  since,
  rows,
  titles,
  state,
}: ToPublish): Promise<readonly string[]> {
  const { folder: _folder, titles: _titles, ...about } = shelf;
  const catalogue = await composeCatalogue({ about, titles, state, since: since?.day });
  return shelve(out, [...catalogue, await makeRunReport(shelf, rows)]);
}
