/** The workshop of a press: many titles made at the same time, each by itself, and what became of them. */
export { type BuiltShelf, type ShelfWishes, type Watchers, buildShelf } from './build-shelf.ts';
export type { Bench, Ears, Job, JobWishes, News, Outcome, Runner } from './job.ts';
export { type LocalWishes, openLocalRunner } from './local-runner.ts';
export { clearStore, leastDays } from './far/clearing.ts';
export { type QueueWishes, openQueueRunner } from './far/queue-runner.ts';
export { type OpenWorker, type WorkerWishes, openWorker } from './far/worker.ts';
export type { FullRow, Row, Status } from './row.ts';
export { accountOf, countRows } from './run-report.ts';
