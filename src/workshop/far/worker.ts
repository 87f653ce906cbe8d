/**
 * Takes titles from a queue and makes them, each in a process and a folder of its own, which has the files of that
 * title and nothing else. What is made goes to the store by its hash. A title that is made twice is the same twice.
 */
import { randomBytes } from 'node:crypto';
import { type Words, inEnglish, said, wordsOf } from '../../report/index.ts';
import {
  type CrewLimits,
  type JobFolder,
  type Kit,
  type Store,
  type TakenTask,
  type Taking,
  type WorkerCard,
  describeKit,
  findCacheParent,
  isSum,
  keepIn,
  moduleBeside,
  nameProcess,
  noteIn,
  openCrew,
  recallFrom,
  takeFrom,
  takeTasks,
  withJobFolder,
} from '../../system/index.ts';
import type { Bench, Job } from '../job.ts';
import { type FarArtifact, writeAccount } from './account.ts';
import type { Made, ShelvedArtifact } from './far-bench.ts';
import { houseFolder } from './house.ts';
import { type FarFile, type Task, compareKits, readTask } from './task.ts';

export interface WorkerWishes {
  readonly queue: string;
  readonly store: Store;
  readonly hands: number;
  readonly limits: Omit<CrewLimits, 'pieces'>;
  /** After how many milliseconds without a sign of life others take its titles. */
  readonly lease: number;
  readonly browser?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What starts each job, given its folder: absent, it is started as it is. */
  readonly shell?: ((folder: string) => readonly string[]) | undefined;
  readonly tell: (what: Words) => void;
}

export interface OpenWorker extends Taking {
  readonly card: WorkerCard;
}

/** @throws Failure usage, queue-failed, store-failed */
export async function openWorker(wishes: WorkerWishes): Promise<OpenWorker> {
  const { kit, queue: name } = await describeKit(wishes.browser);
  const { host, pid } = nameProcess();
  const card: WorkerCard = { id: `${host}-${pid}-${randomBytes(3).toString('hex')}`, host, kit, hands: wishes.hands };
  // The browser lies there, unpacked: with a home of its own each title would unpack it anew.
  const cache = await findCacheParent(wishes.env);
  // What cannot be read or written is told before anything is taken.
  await keepIn(wishes.store, new TextEncoder().encode('octavo'));
  const taking = await takeTasks(
    { url: wishes.queue, name, card, lease: wishes.lease, heard: wishes.tell },
    async (taken) => makeTitle(taken, kit, { ...wishes, env: { ...wishes.env, XDG_CACHE_HOME: cache } }),
  );
  return { card, drain: async () => taking.drain() };
}

/** What is given back through the queue. */
export interface Answer {
  /** Hash of the account in the store. */
  readonly account: string;
}

/** It would not end otherwise another time: the title is set aside at once. */
class SetAside extends Error {
  // By which BullMQ knows it.
  override readonly name = 'UnrecoverableError';
}

async function makeTitle(taken: TakenTask, kit: Kit, wishes: WorkerWishes): Promise<Answer> {
  const { store } = wishes;
  const task = await openTask(taken.task, kit, store);
  const told = { title: task.name };
  await taken.tell(told);
  const known = taken.fresh ? undefined : await recallFrom(store, taken.task);
  if (known !== undefined) return { account: known };
  wishes.tell(said`${task.name} is begun`);
  return withJobFolder(async (folder) => {
    const { publication, artifacts } = await makeIn(folder, task, taken, wishes);
    const { exitCode, messages } = publication;
    const kept = await Promise.all(artifacts.map(async (one) => keepArtifact(one, folder, store)));
    const account = await keepIn(store, writeAccount(publication, kept));
    const first = messages.find(({ severity }) => severity === 'error');
    const fault = first === undefined ? said`it has warnings` : wordsOf(first).text;
    wishes.tell(exitCode === 0 ? said`${task.name} is made` : said`${task.name} is not made: ${fault}`);
    if (exitCode === 0) await noteIn(store, taken.task, account);
    if (exitCode !== 3) return { account };
    // A tool has failed: it may not fail another time, or elsewhere. What was found out goes along.
    await taken.tell({ ...told, account });
    throw new Error(`failed: ${inEnglish(fault)}`);
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    wishes.tell(
      taken.isLast ? said`${task.name} failed for the last time: ${reason}` : said`${task.name} failed: ${reason}`,
    );
    throw error;
  });
}

/** @throws SetAside where nobody here can do it */
async function openTask(hash: string, kit: Kit, store: Store): Promise<Task> {
  if (!isSum(hash)) throw new SetAside('failed: it is no task');
  const bytes = await takeFrom(store, hash);
  let task: Task;
  try {
    task = readTask(bytes);
  } catch (error) {
    throw new SetAside(`failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  const difference = compareKits(task.kit, kit);
  if (difference !== undefined) throw new SetAside(`failed: this worker has ${inEnglish(difference)}`);
  return task;
}

/** Where a job lies in its folder, what it makes, and what else it writes. */
const parts = { title: 'title', out: 'out', home: 'home', temporary: 'tmp' } as const;

/** @throws Error with the reason where it gave nothing; SetAside where it would give nothing another time */
async function makeIn(folder: JobFolder, task: Task, taken: TakenTask, wishes: WorkerWishes): Promise<Made> {
  const title = `${parts.title}/${task.folder}`;
  await folder.makeFolder(title);
  await unpack(task.files, title, folder, wishes.store);
  await unpack(task.houseFiles, houseFolder, folder, wishes.store);
  const [home, temporary] = await Promise.all([parts.home, parts.temporary].map((one) => folder.makeFolder(one)));
  const bench: Bench = {
    cache: false,
    browser: wishes.browser,
    slugs: [],
  };
  const job: Job = {
    name: task.name,
    manuscript: task.file === undefined ? title : `${title}/${task.file}`,
    slug: task.slug,
    wishes: { ...task.wishes, houseTheme: task.houseTheme, out: parts.out },
  };
  const crew = openCrew({
    module: moduleBeside(import.meta.url, 'far-bench'),
    hands: 1,
    setup: bench,
    limits: { ...wishes.limits, pieces: 1 },
    env: { ...pass(wishes.env), HOME: home, TMPDIR: temporary, SOURCE_DATE_EPOCH: String(task.instant) },
    folder: folder.path,
    shell: wishes.shell?.(folder.path),
  });
  try {
    let last = 0;
    const done = await crew.call(job, (news) => {
      if (performance.now() - last < 1000) return;
      last = performance.now();
      void taken.tell({ title: task.name, ...(news as object) });
    });
    // What far-bench.ts gives.
    if ('value' in done) return done.value as Made;
    const text = `${done.why}: ${inEnglish(done.reason)}`;
    throw done.why === 'time' || done.why === 'memory' ? new SetAside(text) : new Error(text);
  } finally {
    await crew.close();
  }
}

async function unpack(files: readonly FarFile[], into: string, folder: JobFolder, store: Store): Promise<void> {
  for (const [path, hash] of files) await folder.write(`${into}/${path}`, await takeFrom(store, hash));
}

async function keepArtifact(
  { files, ...about }: ShelvedArtifact,
  folder: JobFolder,
  store: Store,
): Promise<FarArtifact> {
  const keep = async (path: string): Promise<string> => keepIn(store, await folder.read(`${parts.out}/${path}`));
  const sha256 = await keep(about.path);
  if (files === undefined) return { ...about, sha256 };
  const others: FarFile[] = [];
  for (const path of files) others.push([path, await keep(path)]);
  return { ...about, sha256, files: others };
}

/** What a job may know of where it is done: no passwords among it. */
const passed =
  /^(?:PATH|LANG|LC_\w+|TZ|FONTCONFIG_\w+|XDG_CACHE_HOME|OCTAVO_BROWSER|PUPPETEER_\w+|NODE_EXTRA_CA_CERTS|SystemRoot|PROGRAMFILES.*)$/u;

function pass(env: WorkerWishes['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)));
}
