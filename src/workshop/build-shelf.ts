/**
 * A shelf is built: what has changed of its titles is made anew, each by whoever has a hand free, and all that the
 * catalogue says of them is written from what each title says of itself. What one title does stops no other; nothing
 * is put on the shelf but whole.
 */
import { join, resolve } from 'node:path';
import { type State, advance, entryPath, readEntry, readState, statePath, type Title } from '../catalogue/index.ts';
import { type Shelf, type ShelvedTitle, readShelf } from '../manuscript/index.ts';
import { recallPublication, writeWishes } from '../publication.ts';
import { type RecordName, recordFormats } from '../records/index.ts';
import { Failure, type Report, said } from '../report/index.ts';
import {
  type Answers,
  type Memory,
  checkShelf,
  claim,
  findChanges,
  isThere,
  noMemory,
  openJournal,
  openMemory,
  readNamedFile,
} from '../system/index.ts';
import { assignAddresses, select } from './choosing.ts';
import type { Bench, Job, News, Runner } from './job.ts';
import { publishCatalogue } from './publishing.ts';
import { type FullRow, type Row, rowOf, rowWithout } from './row.ts';
import { wishesOf } from './wishes.ts';

export interface ShelfWishes {
  /** A folder, or its shelf.yaml. */
  readonly path: string;
  readonly out: string;
  /** Absent: as shelf.yaml says. */
  readonly to?: readonly string[] | undefined;
  readonly only: readonly string[];
  /** A day or a commit. */
  readonly since?: string | undefined;
  /** What a run that was cut short has tried is not tried again. */
  readonly resume: boolean;
  readonly strict: boolean;
  readonly withReport: boolean;
  readonly bench: Omit<Bench, 'slugs'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly interruption?: AbortSignal | undefined;
  /** Names of editions that are not there are refused. @throws Failure usage */
  readonly assertEditions: (names: readonly string[]) => void;
}

export interface Watchers {
  /** How many titles there are, and how many of them are to be made. */
  readonly begun: (titles: number, jobs: number) => void;
  readonly heard: (job: Job, news: News, place: number) => void;
  readonly done: (row: Row) => void;
}

export interface BuiltShelf {
  readonly shelf: Shelf;
  readonly rows: readonly FullRow[];
  readonly state: State;
  /** Absolute paths of what the catalogue consists of. */
  readonly written: readonly string[];
  readonly isWhole: boolean;
}

/** Titles that are looked at at the same time. */
const atOnce = 8;

/**
 * @param openRunner opens whoever does the jobs; none is opened where there are none
 * @throws Failure output-busy, where another run writes there
 */
export async function buildShelf(
  wishes: ShelfWishes,
  openRunner: (bench: Bench) => Runner,
  watchers: Watchers,
  report: Report,
): Promise<BuiltShelf> {
  const shelf = await readShelf(wishes.path, wishes.out, report);
  wishes.assertEditions(wishes.to ?? shelf.to);
  const records = readRecords(shelf);
  const giveBack = await claim(wishes.out, '.catalogue-run.lock');
  try {
    return await buildAlone(shelf, records, wishes, openRunner, watchers);
  } finally {
    await giveBack();
  }
}

async function buildAlone(
  shelf: Shelf,
  records: readonly RecordName[],
  wishes: ShelfWishes,
  openRunner: (bench: Bench) => Runner,
  watchers: Watchers,
): Promise<BuiltShelf> {
  const { out, env } = wishes;
  const to = wishes.to ?? shelf.to;
  // What a run that was killed was about to put there is put there now.
  await checkShelf(out);
  const state = await openState(out);
  const journal = openJournal(join(out, '.catalogue-run.jsonl'));
  const resumed = wishes.resume ? await journal.read() : [];
  if (!wishes.resume) await journal.drop();
  const since = wishes.since === undefined ? undefined : await findChanges(shelf.folder, wishes.since, out, env);
  const { chosen, others } = select(assignAddresses(shelf, state), { only: wishes.only, since, resumed });

  const bench: Bench = { ...wishes.bench, slugs: shelf.titles.map(({ slug }) => slug) };
  const jobOf = ({ name, manuscript, slug, defaults, theme }: ShelvedTitle): Job => ({
    name,
    // Named whole: from whichever folder the shelf is built next, its titles are known again.
    manuscript: resolve(manuscript),
    slug,
    wishes: {
      to: to.length === 0 ? undefined : to,
      out: resolve(out),
      strict: wishes.strict,
      withReport: wishes.withReport,
      defaults,
      houseTheme: theme !== undefined && /[/\\]/u.test(theme) ? resolve(theme) : theme,
      entry: { records },
    },
  });
  const rows = new Map(others.map((row) => [row.name, row]));
  const take = (row: Row): void => {
    rows.set(row.name, row);
    watchers.done(row);
  };
  const memory = wishes.bench.cache === false ? noMemory : openMemory(env);
  const jobs: Job[] = [];
  const known: Row[] = [];
  const answers: Answers = new Map();
  await eachOf(chosen, async (title) => {
    const job = jobOf(title);
    const row = await recall(job, { bench, memory, env, answers });
    if (row === undefined) jobs.push(job);
    else known.push(row);
  });
  watchers.begun(shelf.titles.length, jobs.length);
  for (const row of others) if (row.status === 'refused') watchers.done(row);
  for (const row of known) rows.set(row.name, row);
  if (jobs.length > 0) {
    const runner = openRunner(bench);
    try {
      await runner.run(
        jobs.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        {
          heard: watchers.heard,
          done: async (job, outcome) => {
            const row = wishes.interruption?.aborted === true ? undefined : rowOf(job, outcome);
            if (row !== undefined && row.status !== 'unbegun') await journal.add(row);
            take(row ?? rowWithout(job, 'unbegun', said`the run was ended`));
            // What its process was about to put on the shelf when it was ended is put there.
            if ('reason' in outcome) await checkShelf(out);
          },
        },
        wishes.interruption,
      );
    } finally {
      await runner.close();
    }
  }
  const isWhole = [...rows.values()].every(({ status }) => status !== 'unbegun');
  const built = await describeShelf(shelf, state, [...rows.values()], out);
  const written = await publishCatalogue({ shelf, out, since, memory, env, ...built });
  if (isWhole) await journal.drop();
  return { shelf, rows: built.rows, state: built.state, written, isWhole };
}

/** What is to be said of all titles, of what is on the shelf. */
async function describeShelf(
  shelf: Shelf,
  before: State,
  rows: readonly Row[],
  out: string,
): Promise<{
  readonly rows: readonly FullRow[];
  readonly titles: readonly Title[];
  readonly state: State;
}> {
  const names = new Map(shelf.titles.map(({ slug, name }) => [slug, name]));
  const refused = new Set(rows.filter(({ status }) => status === 'refused').map(({ slug }) => slug));
  const slugs = [...new Set([...names.keys(), ...Object.keys(before.titles)])].toSorted((a, b) => (a < b ? -1 : 1));
  const titles: Title[] = [];
  await eachOf(slugs, async (slug) => {
    // Two titles with one address: what lies there is that of the one that had it before.
    if (refused.has(slug) && before.titles[slug] === undefined) return;
    const path = join(out, entryPath(slug));
    if (!(await isThere(path))) return;
    const title = readEntry(await readNamedFile(path));
    if (title !== undefined) titles.push(title);
  });
  titles.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const state = advance(
    before,
    titles.map((title) => ({ title, manuscript: names.get(title.slug) })),
    shelf.withdrawn,
  );
  const bySlug = new Map(titles.map((title) => [title.slug, title]));
  const full = rows
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((row): FullRow => {
      const title = row.status === 'refused' ? undefined : bySlug.get(row.slug);
      const version = row.status === 'refused' ? undefined : state.titles[row.slug]?.versions.at(-1);
      const pages = row.pages ?? title?.editions.find(({ edition }) => edition === 'pdf')?.pages;
      return {
        ...row,
        ...(title === undefined || row.title !== undefined ? {} : { title: title.metadata.title }),
        ...(pages === undefined ? {} : { pages }),
        ...(version === undefined ? {} : { version: version.number, changes: version.changes }),
        editions: (title?.editions ?? []).map(({ edition, path, bytes, sha256, accessibility }) => ({
          edition,
          path,
          bytes,
          sha256,
          claims: (accessibility?.claims ?? []).map(({ property, value, made }) => ({ property, value, made })),
        })),
        missing: title?.missing ?? [],
      };
    });
  return { rows: full, titles, state };
}

/** The title as it was published, if all that it came from is as it was. */
async function recall(
  job: Job,
  { bench, memory, env, answers }: Pick<ShelfWishes, 'env'> & { bench: Bench; memory: Memory; answers: Answers },
): Promise<Row | undefined> {
  const written = writeWishes(wishesOf(bench, job));
  if (written === undefined) return undefined;
  const publication = await recallPublication(job.manuscript, written, memory, env, answers);
  if (publication === undefined || publication.slug !== job.slug) return undefined;
  return rowOf(job, { publication });
}

/** @throws Failure output-unwritable where addresses that were given out could be forgotten */
async function openState(out: string): Promise<State> {
  const path = join(out, statePath);
  if (!(await isThere(path))) return readState(undefined);
  try {
    return readState(await readNamedFile(path));
  } catch (cause) {
    throw new Failure(3, said`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      rule: 'output-foreign',
      hint: said`It knows the addresses and versions of all titles: take it from a backup, or begin a new shelf with --out.`,
      cause,
    });
  }
}

/** @throws Failure */
function readRecords({ records }: Shelf): RecordName[] {
  const unknown = records.find((name) => !Object.hasOwn(recordFormats, name));
  if (unknown !== undefined)
    throw new Failure(1, said`There is no record “${unknown}”`, {
      rule: 'shelf-record',
      place: { file: 'shelf.yaml' },
      hint: said`There are ${Object.keys(recordFormats).join(', ')}.`,
    });
  return records as RecordName[];
}

async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let one = queue.next(); one.done !== true; one = queue.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
