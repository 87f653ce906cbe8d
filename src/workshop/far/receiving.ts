/** What was made elsewhere is put on the shelf here, all of a title or nothing, and it is kept that it was. */
import { type Publication, keepPublication, writeWishes } from '../../publication.ts';
import { sayRefused } from '../../publish.ts';
import { Failure, type Message, type Phrase, Report, inEnglish } from '../../report/index.ts';
import { shelveTitle } from '../../session.ts';
import {
  type Kit,
  type Store,
  lookAtShelf,
  lookForBrowser,
  noMemory,
  observe,
  openMemory,
  takeFrom,
} from '../../system/index.ts';
import type { Bench, Job } from '../job.ts';
import { wishesOf } from '../wishes.ts';
import { fetchArtifacts, readAccount } from './account.ts';
import type { House } from './house.ts';
import type { Packed } from './packing.ts';

export interface Receipt {
  readonly job: Job;
  readonly packed: Packed;
  readonly store: Store;
  readonly house: House;
  readonly kit: Kit;
  readonly bench: Bench;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws Failure store-failed; Error where it is no account of that title */
export async function receive(hash: string, receipt: Receipt): Promise<Publication> {
  const { job, packed, store } = receipt;
  const { publication: far, artifacts } = readAccount(await takeFrom(store, hash), packed.slug);
  const { out = 'dist' } = job.wishes;
  if (out === false) return { ...far, manuscript: job.manuscript };
  const report = new Report();
  const whole = await fetchArtifacts(store, artifacts);
  const { publication, observed } = await shelveHere(far, job, async () =>
    shelveTitle(packed.slug, whole, out, report),
  );
  const told = { ...publication, messages: [...publication.messages, ...report.messages] };
  await keep(told, observed, receipt);
  return told;
}

/** Paths are those of this machine. */
async function shelveHere(far: Publication, job: Job, shelve: () => Promise<readonly string[]>) {
  try {
    const { result: paths, observed } = await observe(shelve);
    const publication: Publication = {
      ...far,
      manuscript: job.manuscript,
      editions: far.editions.map((edition, index) => ({ ...edition, path: paths[index] ?? edition.path })),
      messages: far.messages.map((message) =>
        message.rule === 'report-refused' && paths[0] !== undefined ? sayAgain(message, sayRefused(paths[0])) : message,
      ),
    };
    return { publication, observed };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // A disk that is full: what was on the shelf stays, and that is what became of it.
    const { rule = 'output-unwritable', message: text, hint, exitCode } = error;
    const fault = { severity: 'error', rule, text, ...(hint === undefined ? {} : { hint }) } as const;
    const { title, slug } = far;
    const publication: Publication = {
      ...far,
      manuscript: job.manuscript,
      ...(title === undefined ? {} : { title }),
      ...(slug === undefined ? {} : { slug }),
      editions: [],
      messages: [...far.messages, fault],
      exitCode,
    };
    return { publication, observed: undefined };
  }
}

/** So that the next run need not ask: of what was seen here, as if it had been made here. */
async function keep(
  publication: Publication,
  shelved: object | undefined,
  { job, packed, house, bench, env }: Receipt,
): Promise<void> {
  const written = writeWishes(wishesOf(bench, job));
  const { out } = job.wishes;
  if (written === undefined || shelved === undefined || typeof out !== 'string') return;
  const memory = bench.cache === false ? noMemory : openMemory(env);
  const { observed } = await observe(async () => {
    await lookForBrowser(bench.browser);
    await lookAtShelf(out, packed.slug);
  });
  const all = [packed.observed, house.observed, observed];
  await keepPublication(
    job.manuscript,
    written,
    publication,
    { observations: all.flatMap(({ observations }) => observations), isWhole: all.every(({ isWhole }) => isWhole) },
    memory,
  );
}

function sayAgain({ phrases: _phrases, ...message }: Message, text: Phrase): Message {
  return { ...message, text: inEnglish(text), phrases: { text } };
}
