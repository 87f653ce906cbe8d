/**
 * A runner that has its jobs done on other machines: what a title is made of goes to a store, the title to a queue,
 * and what was made of it comes back from the store and is shelved as if it had been made here. Whatever is asked for
 * twice, or comes twice, is the same.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { isMapping } from '../../model/index.ts';
import { Failure, type Message, type Words, inEnglish, joined, reasonOf, said } from '../../report/index.ts';
import {
  type CrewLimits,
  type Kit,
  type Store,
  type TaskQueue,
  type TaskState,
  type Crew,
  describeKit,
  isSum,
  keepIn,
  moduleBeside,
  openCrew,
  openStore,
  openTaskQueue,
  readInside,
  recallFrom,
  sumOf,
} from '../../system/index.ts';
import type { Bench, Ears, Job, Outcome, Runner } from '../job.ts';
import { type House, noHouse, packHouse } from './house.ts';
import { type Faults, countTimes, note, toSetAside, withoutWhy } from './mishaps.ts';
import type { Packed, Packing } from './packing.ts';
import { receive } from './receiving.ts';
import { type FarFile, compareKits, makeTask, writeTask } from './task.ts';

export interface QueueWishes {
  readonly bench: Bench;
  readonly queue: string;
  readonly store: string;
  /** Processes that read titles here, before they are sent. */
  readonly hands: number;
  readonly limits: CrewLimits;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What whoever waits for the titles should know. */
  readonly tell: (what: Words) => void;
  /** For how many milliseconds it is waited for a worker that fits, or for a queue that has gone away. */
  readonly patience?: number;
}

/** Ten minutes: machines that are started for the titles must come up. */
const usualPatience = 600_000;

/** Titles that come back at the same time. */
const atOnce = 4;

/** Largest file that is sent, bytes. */
const largest = 2 ** 30;

export function openQueueRunner(wishes: QueueWishes): Runner {
  let open: Sending | undefined;
  return {
    run: async (jobs, ears, interruption) => {
      const { kit, queue: name } = await describeKit(wishes.bench.browser);
      const store = await openStore(wishes.store, wishes.env);
      // A store that cannot be written is told before anything is sent.
      await keepIn(store, new TextEncoder().encode('octavo'));
      const queue = await openTaskQueue(wishes.queue, name, kit);
      open = new Sending(wishes, { kit, store, queue }, ears);
      await open.run(jobs, interruption);
    },
    close: async () => open?.close(),
  };
}

interface Means {
  readonly kit: Kit;
  readonly store: Store;
  readonly queue: TaskQueue;
}

/** A title that is somewhere else. */
interface Sent {
  readonly job: Job;
  readonly packed: Packed;
  readonly house: House;
  readonly fresh: boolean;
  readonly place: number;
  /** What happened to it on its way. */
  readonly faults: Faults;
  /** It is in the queue. */
  isAsked: boolean;
  isComing: boolean;
  /** What had been made of it before could not be had. */
  isAskedAgain: boolean;
}

class Sending {
  readonly #wishes: QueueWishes;
  readonly #means: Means;
  readonly #ears: Ears;
  readonly #crew: Crew;
  readonly #sent = new Map<string, Sent>();
  readonly #fresh: boolean;
  /** A store that failed after all attempts fails the others, too: nobody waits for each of them. */
  #fault: Failure | undefined;
  #isPacked = false;
  #coming = 0;
  /** Of the queue, as often as they were noted. */
  #losses = 0;
  #alone = { since: performance.now(), isTold: false };

  constructor(wishes: QueueWishes, means: Means, ears: Ears) {
    this.#wishes = wishes;
    this.#means = means;
    this.#ears = ears;
    this.#fresh = wishes.bench.cache === false;
    const { bench, hands, limits, env } = wishes;
    this.#crew = openCrew({ module: moduleBeside(import.meta.url, 'packing'), hands, limits, env, setup: bench });
  }

  async run(jobs: readonly Job[], interruption?: AbortSignal): Promise<void> {
    const packing = Promise.all(
      jobs.map(async (job) => {
        const outcome = await this.#send(job, interruption);
        if (outcome !== undefined) await this.#ears.done(job, outcome);
      }),
    ).finally(() => {
      this.#isPacked = true;
    });
    // Heard of below.
    packing.catch(() => undefined);
    let looked = -Infinity;
    const isEnded = (): boolean => interruption?.aborted === true;
    while (!this.#isPacked || this.#sent.size > 0) {
      if (isEnded()) break;
      await this.#look(isEnded);
      if (performance.now() - looked > 5000) {
        looked = performance.now();
        await this.#lookForWorkers();
      }
      // Thousands are asked for less often.
      await wait(Math.max(300, this.#sent.size)).catch(() => undefined);
    }
    if (isEnded()) await this.#crew.close();
    await packing;
    await this.#tellAll({ reason: said`the run was ended`, why: 'ended' });
  }

  async close(): Promise<void> {
    await this.#crew.close();
    await this.#means.queue.close();
  }

  /** @returns what became of it, where it need not be sent */
  async #send(job: Job, interruption?: AbortSignal): Promise<Outcome | undefined> {
    const { kit, store, queue } = this.#means;
    const done = await this.#crew.call(job);
    if (interruption?.aborted === true) return { reason: said`it was not begun`, why: 'ended' };
    if (!('value' in done)) return done;
    // What packing.ts gives.
    const packing = done.value as Packing;
    if ('publication' in packing) return packing;
    if (this.#fault !== undefined) return toOutcome(this.#fault);
    const { packed } = packing;
    try {
      await this.#keepFiles(packed.files, packed.root);
      const { out: _out, houseTheme: wanted, ...wishes } = job.wishes;
      const house = packed.takesHouse ? await this.#packHouse(wanted) : noHouse;
      await this.#keepFiles(house.houseFiles, house.root);
      const { slug, folder, file, instant, files } = packed;
      const { houseTheme, houseFiles } = house;
      const task = makeTask({
        ...{ kit, name: job.name, slug, folder, instant, files, houseFiles, wishes },
        ...(file === undefined ? {} : { file }),
        ...(houseTheme === undefined ? {} : { houseTheme }),
      });
      const hash = await keepIn(store, writeTask(task));
      const sent: Sent = {
        ...{ job, packed, house, fresh: this.#fresh, place: this.#freePlace(), faults: new Map() },
        ...{ isAsked: false, isComing: false, isAskedAgain: false },
      };
      const account = this.#fresh ? undefined : await recallFrom(store, hash);
      this.#sent.set(hash, sent);
      if (account !== undefined) await this.#take(hash, sent, account);
      else {
        await queue.ask(hash, this.#fresh);
        sent.isAsked = true;
      }
      return undefined;
    } catch (error) {
      return this.#toFault(error);
    }
  }

  readonly #houses = new Map<string | undefined, Promise<House>>();

  /** Each theme of the house once, for all titles that take it. @throws Failure theme-missing, theme-invalid */
  async #packHouse(theme: string | undefined): Promise<House> {
    const house = this.#houses.get(theme) ?? packHouse(theme);
    this.#houses.set(theme, house);
    return house;
  }

  readonly #kept = new Set<string>();

  /** @throws Failure store-failed; Error where a file is another by now */
  async #keepFiles(files: readonly FarFile[], root: string): Promise<void> {
    for (const [path, hash] of files) {
      if (this.#kept.has(hash)) continue;
      const bytes = await readInside(root, path, largest);
      if (sumOf(bytes) !== hash) throw new Error(`${path} has changed while the title was sent: build it again`);
      await keepIn(this.#means.store, bytes, hash);
      this.#kept.add(hash);
    }
  }

  /** How all of them stand, which is asked: what happened while nobody listened is seen all the same. */
  async #look(isEnded: () => boolean): Promise<void> {
    const { queue } = this.#means;
    if (!queue.isReady) return this.#waitForQueue(isEnded);
    const waiting = [...this.#sent].filter(([, { isAsked, isComing }]) => isAsked && !isComing);
    if (waiting.length === 0) return;
    const states = await Promise.race([
      queue.look(waiting.map(([task]) => task)).catch(() => undefined),
      wait(30_000, undefined, { ref: false }),
    ]);
    // It may have been away for as long as this was waited for.
    this.#noteLosses();
    if (states === undefined) return;
    for (const [task, sent] of waiting) {
      const state = states.get(task);
      if (state !== undefined) await this.#hear(task, sent, state);
    }
  }

  async #hear(task: string, sent: Sent, state: TaskState): Promise<void> {
    const { job, place, faults } = sent;
    if (state.takenOver > 0)
      note(faults, said`${countTimes(state.takenOver)} its worker fell silent, and another took it over`);
    for (const reason of state.faults ?? []) note(faults, said`an attempt failed (${withoutWhy(reason)})`);
    if (state.state === 'gone') {
      note(faults, said`the queue had lost it, and it was put there again`);
      await this.#means.queue.ask(task, sent.fresh).catch(() => undefined);
    } else if (state.state === 'active') {
      const news = isMapping(state.news) ? state.news : {};
      const { edition, share, what } = news;
      if (typeof edition === 'string' && typeof share === 'number' && typeof what === 'string')
        this.#ears.heard(job, { edition, share, what }, place);
    } else if (state.state === 'done' || state.state === 'failed') {
      const value = state.state === 'done' ? state.value : state.news;
      const account = isMapping(value) && isSum(value['account']) ? value['account'] : undefined;
      if (account === undefined) await this.#tell(task, toSetAside(state, faults));
      else await this.#take(task, sent, account);
    }
  }

  /** What was made of it is put on the shelf. */
  async #take(task: string, sent: Sent, account: string): Promise<void> {
    sent.isComing = true;
    while (this.#coming >= atOnce) await wait(50);
    this.#coming += 1;
    const { store, kit } = this.#means;
    const work = async (): Promise<void> => {
      try {
        const publication = await receive(account, {
          ...sent,
          store,
          kit,
          bench: this.#wishes.bench,
          env: this.#wishes.env,
        });
        const messages: Message[] = [...sent.faults.values()].map((fault) => ({
          severity: 'info',
          rule: 'title-begun-again',
          text: `Before it was made, ${inEnglish(fault)}`,
        }));
        await this.#tell(task, { publication: { ...publication, messages: [...publication.messages, ...messages] } });
      } catch (error) {
        const isOfStore = error instanceof Failure && error.rule === 'store-failed';
        if (!isOfStore || sent.isAskedAgain) return await this.#tell(task, this.#toFault(error));
        // Somebody has cleared the store, or damaged it: it is made once more.
        sent.isAskedAgain = true;
        note(sent.faults, said`what had been made of it could not be had (${error.said.text})`);
        await this.#means.queue.ask(task, true).catch(() => undefined);
        sent.isAsked = true;
        sent.isComing = false;
      }
    };
    void work().finally(() => {
      this.#coming -= 1;
    });
  }

  async #tell(task: string, outcome: Outcome): Promise<void> {
    const sent = this.#sent.get(task);
    if (sent === undefined) return;
    // Nobody hears of it twice.
    sent.isComing = true;
    await this.#ears.done(sent.job, outcome);
    this.#sent.delete(task);
  }

  async #tellAll(outcome: Outcome): Promise<void> {
    for (const [task, { isComing }] of this.#sent) {
      if (isComing) continue;
      if (this.#means.queue.isReady) await this.#means.queue.drop(task).catch(() => undefined);
      await this.#tell(task, outcome);
    }
    while (this.#sent.size > 0) await wait(50);
  }

  #toFault(error: unknown): Outcome {
    if (error instanceof Failure && error.rule === 'store-failed') this.#fault ??= error;
    return toOutcome(error);
  }

  #freePlace(): number {
    const taken = new Set([...this.#sent.values()].map(({ place }) => place));
    let place = 0;
    while (taken.has(place)) place += 1;
    return place;
  }

  #noteLosses(): void {
    const { losses } = this.#means.queue;
    if (losses === this.#losses) return;
    this.#losses = losses;
    for (const { faults } of this.#sent.values()) note(faults, said`the queue went away, and came back`);
  }

  async #waitForQueue(isEnded: () => boolean): Promise<void> {
    const { queue } = this.#means;
    const { tell, patience = usualPatience } = this.#wishes;
    tell(said`The queue at ${queue.name} does not answer: it is waited for.`);
    this.#noteLosses();
    for (const end = performance.now() + patience; !queue.isReady && !isEnded();) {
      if (performance.now() > end) {
        await this.#tellAll({
          reason: said`the queue at ${queue.name} went away, and did not come back`,
          why: 'failed',
        });
        return;
      }
      await wait(200);
    }
  }

  /** Somebody must be there who makes the same of them. */
  async #lookForWorkers(): Promise<void> {
    const { queue, kit } = this.#means;
    if (!queue.isReady || this.#sent.size === 0) return;
    const workers = await queue.workers().catch(() => undefined);
    if (workers === undefined) return;
    const isThere = workers.some((worker) => compareKits(kit, worker.kit) === undefined);
    if (isThere) {
      if (this.#alone.isTold) this.#wishes.tell(said`A worker has come.`);
      this.#alone = { since: performance.now(), isTold: false };
      return;
    }
    const others = workers.map(({ id, kit: own }) => said`${id} has ${compareKits(kit, own) ?? ''}`);
    const why = others.length === 0 ? said`there is none` : joined(others, '; ');
    const { patience = usualPatience, tell } = this.#wishes;
    if (!this.#alone.isTold) tell(said`No worker can make these titles: ${why}. It is waited for one.`);
    this.#alone = { ...this.#alone, isTold: true };
    if (performance.now() - this.#alone.since > patience)
      await this.#tellAll({ reason: said`no worker can make it: ${why}`, why: 'failed' });
  }
}

function toOutcome(error: unknown): Outcome {
  return { reason: reasonOf(error), why: 'failed' };
}
