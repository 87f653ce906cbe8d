/**
 * What of the disk a title is made of, in a process of its own: it is read as it would be to be made, and which files
 * were asked for is noted. What is wrong with its text needs no other machine to be found out.
 */
import { createHash } from 'node:crypto';
import type { Book } from '../../model/index.ts';
import { publishIn } from '../../publish.ts';
import type { Publication } from '../../publication.ts';
import { Failure } from '../../report/index.ts';
import { type Session, openDocket, openSession } from '../../session.ts';
import {
  type Observation,
  type Observed,
  fileLimits,
  listThemes,
  listTree,
  observe,
  openManuscript,
  readInside,
} from '../../system/index.ts';
import { loadTheme } from '../../theme/index.ts';
import type { Bench, Job } from '../job.ts';
import { wishesOf } from '../wishes.ts';
import type { FarFile } from './task.ts';

/** A title, and where on this machine it lies. */
export interface Packed {
  readonly slug: string;
  readonly root: string;
  readonly folder: string;
  readonly file?: string;
  readonly instant: number;
  readonly files: readonly FarFile[];
  /** It has no theme of its own. */
  readonly takesHouse: boolean;
  /** All that was seen: if that is so again, so is the title. */
  readonly observed: Observed;
}

/** Packed, or what became of it already. */
export type Packing = { readonly packed: Packed } | { readonly publication: Publication };

let bench: Bench = { slugs: [] };
let session: Session | undefined;

export function prepare(setup: unknown): void {
  // Whoever starts this process is queue-runner.ts.
  bench = setup as Bench;
}

export async function work(input: unknown): Promise<Packing> {
  const job = input as Job;
  const { slugs, ...wishes } = bench;
  const own = (session ??= openSession({ ...wishes, keeps: false }));
  const taken = new Set(slugs.filter((slug) => slug !== job.slug));
  const docket = openDocket();
  try {
    const { result, observed } = await observe(async () => {
      const reading = await own.read(job.manuscript, docket, job.wishes.defaults);
      await readOwnTheme(reading.book.design.theme, job.manuscript);
      return reading;
    });
    // What lies outside the title's folder is no file of it.
    if (result.book.design.theme === undefined) await proveHouseTheme(job.wishes.houseTheme);
    const { report, book } = result;
    const isStopped = report.hasErrors || (job.wishes.strict === true && report.hasWarnings) || taken.has(book.slug);
    if (!isStopped) return { packed: await pack(job.manuscript, book, observed) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return { publication: await publishIn(own, job.manuscript, { ...wishesOf(bench, job), slugs: taken }) };
}

export async function finish(): Promise<void> {
  const open = session;
  session = undefined;
  await open?.close();
}

/** A theme that the manuscript brings lies in its folder; which folders it has is seen when it is loaded. */
async function readOwnTheme(theme: string | undefined, manuscript: string): Promise<void> {
  if (theme === undefined || (await listThemes()).includes(theme)) return;
  const { root } = await openManuscript(manuscript);
  await loadTheme(theme, { userRoot: root, trusted: false });
}

const proved = new Set<string>();

/** That of the house is the same for many titles. */
async function proveHouseTheme(theme: string | undefined): Promise<void> {
  if (theme === undefined || proved.has(theme)) return;
  await loadTheme(theme, { userRoot: undefined, trusted: true });
  proved.add(theme);
}

async function pack(manuscript: string, { slug, metadata, design }: Book, observed: Observed): Promise<Packed> {
  const opened = await openManuscript(manuscript);
  const { root, name, file } = opened;
  const paths = new Set<string>();
  for (const note of observed.observations) for (const path of pathsOf(note, root)) paths.add(path);
  // A folder is one title, whatever is in it. Of a file that stands among others only what it asked for is its own.
  if (file === undefined) for (const path of await opened.list()) paths.add(path);
  for (const folder of themeFolders(observed.observations)) {
    if (!folder.startsWith(`${root}/`)) continue;
    const { files } = await listTree(folder, '');
    for (const path of files) paths.add(`${folder.slice(root.length + 1)}/${path}`);
  }
  const files: FarFile[] = [];
  for (const path of [...paths].toSorted()) {
    const bytes = await readInside(root, path, fileLimits.image).catch((error: unknown) => {
      // It was looked for, and is not there, or nothing that is read.
      if (error instanceof Failure) return undefined;
      throw error;
    });
    if (bytes !== undefined) files.push([path, createHash('sha256').update(bytes).digest('hex')]);
  }
  return {
    slug,
    root,
    folder: name,
    ...(file === undefined ? {} : { file }),
    instant: Date.parse(metadata.modified) / 1000,
    files,
    takesHouse: design.theme === undefined,
    observed,
  };
}

function pathsOf({ kind, asked }: Observation, root: string): readonly string[] {
  if (kind !== 'file' && kind !== 'exists') return [];
  const [at, path] = asked;
  return at === root
    ? [
        path
          .split('/')
          .filter((part) => part !== '' && part !== '.')
          .join('/'),
      ]
    : [];
}

/** Folders of themes that are not Octavo’s, of which something was read. */
export function themeFolders(observations: readonly Observation[]): readonly string[] {
  return [
    ...new Set(
      observations.flatMap(({ kind, asked }) => (kind === 'template' || kind === 'templates' ? [asked[0]] : [])),
    ),
  ].toSorted();
}
