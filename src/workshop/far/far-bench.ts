/**
 * Where a title from another machine is made, in a process of its own: as on this one, but it is said of each file
 * that was put on the shelf what it belongs to, so that it can be put on another.
 */
import { publishIn } from '../../publish.ts';
import type { Publication } from '../../publication.ts';
import { type Making, type Session, openSession } from '../../session.ts';
import { defined } from '../../model/index.ts';
import type { Bench, Job, News } from '../job.ts';
import { pace } from '../pace.ts';
import { wishesOf } from '../wishes.ts';
import type { FarArtifact } from './account.ts';

/** An artifact on the shelf of this job: the paths of its files, and no bytes. */
export type ShelvedArtifact = Omit<FarArtifact, 'sha256' | 'files'> & { readonly files?: readonly string[] };

export interface Made {
  readonly publication: Publication;
  readonly artifacts: readonly ShelvedArtifact[];
}

let bench: Bench = { slugs: [] };
let session: Session | undefined;

export function prepare(setup: unknown): void {
  // Whoever starts this process is worker.ts.
  bench = setup as Bench;
}

export async function work(input: unknown, tell: (news: News) => void): Promise<Made> {
  const job = input as Job;
  const { slugs: _slugs, ...wishes } = bench;
  session ??= openSession({ ...wishes, keeps: false });
  let artifacts: readonly ShelvedArtifact[] = [];
  const publication = await publishIn(
    remember(session, (making) => {
      artifacts = making.made.map(({ artifact }) => describe(artifact));
    }),
    job.manuscript,
    { ...wishesOf(bench, job), progress: pace((edition, share, what) => tell({ edition, share, what })) },
  );
  return { publication, artifacts };
}

export async function finish(): Promise<void> {
  const open = session;
  session = undefined;
  await open?.close();
}

/** The same session, which tells what it shelves. */
function remember(own: Session, shelved: (making: Making) => void): Session {
  return {
    editions: own.editions,
    prepare: (to) => own.prepare(to),
    read: async (path, docket, defaults) => own.read(path, docket, defaults),
    make: async (reading, to, progress) => own.make(reading, to, progress),
    check: async (making) => own.check(making),
    report: async (making, refused) => own.report(making, refused),
    deposit: async (reading, making, wishes, out) => own.deposit(reading, making, wishes, out),
    enter: (making, wishes) => own.enter(making, wishes),
    shelve: async (making, out) => {
      const paths = await own.shelve(making, out);
      shelved(making);
      return paths;
    },
    close: async () => own.close(),
  };
}

function describe({ kind, edition, path, mediaType, inventory, pages, files }: Making['made'][number]['artifact']) {
  return {
    edition,
    path,
    mediaType,
    ...defined({ kind, inventory, pages, files: files?.map((one) => one.path) }),
  };
}
