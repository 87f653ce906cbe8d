/**
 * A queue of tasks from the side of whoever does them. A task that its worker falls silent over is given to another;
 * one over which several have is set aside. So it may be done twice: whoever does it must not mind.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { isMapping } from '../../model/index.ts';
import { type Words, said } from '../../report/index.ts';
import { connect } from './connection.ts';
import { type WorkerCard, noteKit, signOff, signOn, signs } from './registry.ts';
import { retries } from './task-queue.ts';

export interface TakenTask {
  readonly task: string;
  readonly fresh: boolean;
  /** It is not tried again after this. */
  readonly isLast: boolean;
  /** For whoever asks how it stands. */
  readonly tell: (news: unknown) => Promise<void>;
}

export interface Taking {
  /** Takes nothing new, and ends when what was taken is done. */
  drain(): Promise<void>;
}

/** How often a task is given to another worker after one that fell silent. */
const takeOvers = 2;

/** How long a queue that does not answer is told of what is done, at the end, in milliseconds. */
const patience = 10_000;

export interface TakingWishes {
  readonly url: string;
  /** Of the queue. */
  readonly name: string;
  readonly card: WorkerCard;
  /** After how many milliseconds without a sign of life a task is another’s. */
  readonly lease: number;
  /** Is told when the server goes away and comes back. */
  readonly heard: (what: Words) => void;
}

/**
 * @param work what it throws is tried again, after a pause
 * @throws Failure usage, queue-failed
 */
export async function takeTasks(
  { url, name, card, lease, heard }: TakingWishes,
  work: (taken: TakenTask) => Promise<unknown>,
): Promise<Taking> {
  const connection = await connect(url);
  const { Worker } = await import('bullmq');
  await noteKit(connection, name, card.kit);
  await signOn(connection, card);
  const signing = setInterval(() => {
    if (connection.isReady) signOn(connection, card).catch(() => undefined);
  }, signs.every);
  const running = new Set<Promise<unknown>>();
  const worker = new Worker(
    name,
    async (job) => {
      const { task, fresh } = isMapping(job.data) ? job.data : {};
      const doing = work({
        task: String(task),
        fresh: fresh === true,
        isLast: job.attemptsMade + 1 >= (job.opts.attempts ?? retries.attempts),
        tell: async (news) => job.updateProgress(isMapping(news) ? news : {}).catch(() => undefined),
      });
      running.add(doing);
      return doing.finally(() => running.delete(doing));
    },
    {
      connection: connection.client,
      prefix: 'octavo',
      name: card.id,
      concurrency: card.hands,
      lockDuration: lease,
      stalledInterval: lease,
      maxStalledCount: takeOvers,
    },
  );
  let isAway = false;
  worker.on('error', (error) => {
    if (isAway || connection.isReady) return;
    isAway = true;
    heard(said`the queue at ${connection.name} does not answer (${error.message}): it is waited for`);
  });
  connection.client.on('ready', () => {
    if (isAway) heard(said`the queue at ${connection.name} is back`);
    isAway = false;
  });
  return {
    drain: async () => {
      clearInterval(signing);
      const closed = worker.close().catch(() => undefined);
      // Whoever looks whether somebody is there is not to count on it.
      await Promise.race([signOff(connection, card).catch(() => undefined), wait(2000, undefined, { ref: false })]);
      const told = (async (): Promise<void> => {
        while (running.size > 0) await Promise.allSettled(running);
        // What is made lies in the store: if the queue is not to be told, another worker finds it there.
        await wait(patience, undefined, { ref: false });
      })();
      await Promise.race([closed, told]);
      await Promise.race([worker.disconnect().catch(() => undefined), wait(2000, undefined, { ref: false })]);
      await connection.close();
    },
  };
}
