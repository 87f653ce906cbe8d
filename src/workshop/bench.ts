/** Where jobs are done, in a process of their own: one session that stays warm, with its browser. */
import { publishUnlessSame } from '../publish.ts';
import type { Publication } from '../publication.ts';
import { type Session, openSession } from '../session.ts';
import type { Bench, Job, News } from './job.ts';
import { pace } from './pace.ts';
import { wishesOf } from './wishes.ts';

let bench: Bench = { slugs: [] };
let session: Session | undefined;

export function prepare(setup: unknown): void {
  // Whoever starts this process is runner.ts.
  bench = setup as Bench;
}

export async function work(input: unknown, tell: (news: News) => void): Promise<Publication> {
  const job = input as Job;
  const { slugs: _slugs, ...wishes } = bench;
  session ??= openSession({ ...wishes, keeps: false });
  return publishUnlessSame(session, job.manuscript, {
    ...wishesOf(bench, job),
    slugs: new Set(bench.slugs.filter((slug) => slug !== job.slug)),
    progress: pace((edition, share, what) => tell({ edition, share, what })),
  });
}

export async function finish(): Promise<void> {
  const open = session;
  session = undefined;
  await open?.close();
}
