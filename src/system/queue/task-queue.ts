/**
 * A queue of tasks on BullMQ, from the side of whoever has something to be done. A task is a hash and nothing else, by
 * which it is known: asked for twice it is there once. How a task stands is asked, not heard: what is asked is so,
 * whatever was missed while the server was away.
 *
 * There is a queue for each kit: a worker of another version does not even see the tasks.
 */
import { isMapping } from '../../model/index.ts';
import { type Connection, connect } from './connection.ts';
import { type Kit, type WorkerCard, listKits, listWorkers, noteKit } from './registry.ts';

export interface TaskState {
  /** `gone`: the server does not know it, or not any more. */
  readonly state: 'gone' | 'waiting' | 'active' | 'done' | 'failed';
  /** What the work gave. */
  readonly value?: unknown;
  readonly reason?: string;
  /** What was last told of it on its way. */
  readonly news?: unknown;
  /** How often it was begun. */
  readonly begun: number;
  /** Why attempts before failed. */
  readonly faults?: readonly string[];
  /** How often it was taken over from a worker that had fallen silent. */
  readonly takenOver: number;
  readonly worker?: string;
}

export interface TaskQueue {
  readonly name: string;
  readonly isReady: boolean;
  readonly losses: number;
  /** One that waits or is being done stays as it is. @param fresh what was made of it before does not count */
  ask(task: string, fresh: boolean): Promise<void>;
  look(tasks: readonly string[]): Promise<ReadonlyMap<string, TaskState>>;
  /** Unless it is being done. */
  drop(task: string): Promise<void>;
  workers(): Promise<readonly WorkerCard[]>;
  close(): Promise<void>;
}

/** How often a task is begun that fails for no fault of its own, and the first pause, in milliseconds. */
export const retries = { attempts: 3, pause: 2000 } as const;

/** How long what is done is known, in seconds: its result lies in the store. */
const kept = { done: 86_400, failed: 7 * 86_400 } as const;

/** @throws Failure usage, queue-failed */
export async function openTaskQueue(url: string, name: string, kit: Kit): Promise<TaskQueue> {
  const connection = await connect(url, true);
  const queue = await openQueue(connection, name);
  await noteKit(connection, name, kit);
  return {
    name: connection.name,
    get isReady() {
      return connection.isReady;
    },
    get losses() {
      return connection.losses;
    },
    ask: async (task, fresh) => {
      const id = idOf(task);
      const job = await queue.getJob(id);
      // Of an earlier run.
      if (job?.finishedOn !== undefined) await job.remove();
      await queue.add(
        'title',
        { task, fresh },
        {
          jobId: id,
          attempts: retries.attempts,
          backoff: { type: 'exponential', delay: retries.pause },
          removeOnComplete: { age: kept.done },
          removeOnFail: { age: kept.failed },
        },
      );
    },
    look: async (tasks) => new Map(await Promise.all(tasks.map(async (task) => [task, await lookAt(task)] as const))),
    drop: async (task) => {
      await (await queue.getJob(idOf(task)))?.remove().catch(() => undefined);
    },
    workers: async () => listWorkers(connection),
    close: async () => {
      await queue.close().catch(() => undefined);
      await connection.close();
    },
  };

  async function lookAt(task: string): Promise<TaskState> {
    const job = await queue.getJob(idOf(task));
    if (job === undefined) return { state: 'gone', begun: 0, takenOver: 0 };
    const seen = {
      news: job.progress,
      begun: job.attemptsStarted,
      takenOver: job.stalledCounter,
      faults: (job.stacktrace ?? []).map((trace) => trace.split('\n')[0] ?? ''),
      ...(job.processedBy === undefined ? {} : { worker: job.processedBy }),
    };
    if (job.finishedOn === undefined) return { ...seen, state: job.processedOn === undefined ? 'waiting' : 'active' };
    return job.failedReason === undefined || job.failedReason === ''
      ? { ...seen, state: 'done', value: job.returnvalue }
      : { ...seen, state: 'failed', reason: job.failedReason };
  }
}

export interface QueueCounts {
  readonly kit: Kit;
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly failed: number;
  /** Those that were set aside, the last first, and why. */
  readonly faults: readonly { readonly task: string; readonly reason: string; readonly title?: string }[];
}

/** Faults that are told. */
const mostFaults = 50;

/** @throws Failure usage, queue-failed */
export async function readQueues(
  url: string,
): Promise<{ readonly queues: readonly QueueCounts[]; readonly workers: readonly WorkerCard[] }> {
  const connection = await connect(url);
  try {
    const workers = await listWorkers(connection);
    const queues: QueueCounts[] = [];
    for (const { name, kit } of await listKits(connection)) {
      const queue = await openQueue(connection, name);
      const counts = await queue.getJobCounts('wait', 'delayed', 'prioritized', 'active', 'completed', 'failed');
      const count = (...states: string[]): number => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
      const failed = await queue.getFailed(0, mostFaults - 1);
      await queue.close();
      const isIdle = Object.values(counts).every((one) => one === 0);
      // Of a version that nobody has any more.
      if (isIdle && !workers.some((worker) => JSON.stringify(worker.kit) === JSON.stringify(kit))) continue;
      queues.push({
        kit,
        waiting: count('wait', 'delayed', 'prioritized'),
        active: count('active'),
        done: count('completed'),
        failed: count('failed'),
        faults: failed.map(({ data, failedReason, progress }) => ({
          task: isMapping(data) ? String(data['task']) : '',
          reason: failedReason ?? '',
          ...(isMapping(progress) && typeof progress['title'] === 'string' ? { title: progress['title'] } : {}),
        })),
      });
    }
    return { queues, workers };
  } finally {
    await connection.close();
  }
}

async function openQueue({ client }: Connection, name: string) {
  const { Queue } = await import('bullmq');
  const queue = new Queue(name, { connection: client, prefix: 'octavo' });
  // Told where it is asked.
  queue.on('error', () => undefined);
  return queue;
}

/** BullMQ takes numbers for its own. */
function idOf(task: string): string {
  return `t-${task}`;
}
