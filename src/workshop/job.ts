/**
 * A job is one title with all that is wished of it, and nothing but data: it can be done in this process, in another
 * one, or on another machine, and twice gives the same bytes. A runner is whoever takes jobs and says what became of
 * each.
 */
import type { Publication, RunOptions } from '../publication.ts';
import type { Words } from '../report/index.ts';

export interface Job {
  /** From the folder of the shelf: by it the title is known. */
  readonly name: string;
  /** From the folder in which octavo was started. */
  readonly manuscript: string;
  /** What it is to be called; those of other titles it must not take. */
  readonly slug: string;
  readonly wishes: JobWishes;
}

export type JobWishes = Pick<
  RunOptions,
  'to' | 'out' | 'strict' | 'gate' | 'ignore' | 'only' | 'withReport' | 'defaults' | 'houseTheme' | 'entry'
>;

/** What is the same for all jobs of a run. */
export interface Bench {
  readonly allowRemote?: boolean | undefined;
  readonly cache?: boolean | undefined;
  readonly browser?: string | undefined;
  /** Absent: that of the process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Slugs of all titles. */
  readonly slugs: readonly string[];
}

/** What became of a job. */
export type Outcome =
  | { readonly publication: Publication; readonly megabytes?: number | undefined }
  /** It gave nothing, which is nothing that the manuscript can be asked about. */
  | { readonly reason: Words; readonly why: 'broke' | 'time' | 'memory' | 'ended' | 'failed' };

/** An edition that is being made, and how far it is. */
export interface News {
  readonly edition: string;
  readonly share: number;
  readonly what: string;
}

export interface Ears {
  /** @param place which of those who work at the same time */
  readonly heard: (job: Job, news: News, place: number) => void;
  readonly done: (job: Job, outcome: Outcome) => Promise<void>;
}

export interface Runner {
  /** Ends when all jobs are done, or when it is interrupted: then those that were not begun are told as ended. */
  run(jobs: readonly Job[], ears: Ears, interruption?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
