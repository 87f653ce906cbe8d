/** Tasks that are done on other machines: nobody else knows BullMQ and Redis. */
export { nameQueue } from './connection.ts';
export { type TakenTask, type Taking, takeTasks } from './taking.ts';
export { type QueueCounts, type TaskQueue, type TaskState, openTaskQueue, readQueues } from './task-queue.ts';
export type { Kit, WorkerCard } from './registry.ts';
