/** What runs over many titles are given: hands and limits, and the queue and the store that machines share. */
import { Failure, said } from '../report/index.ts';
import { type CrewLimits, measureMachine } from '../system/index.ts';
import type { OptionRows } from './options.ts';

/** Megabytes that a process is given at least. */
const least = 1024;

/** Minutes for a title. */
export const minutes = 30;

type Values = Readonly<Record<string, unknown>>;

export const sharedRows: OptionRows = {
  queue: {
    type: 'string',
    value: 'URL',
    help: 'redis://host:port of the queue (also OCTAVO_QUEUE, for one with a password)',
  },
  store: {
    type: 'string',
    value: 'DIR|s3://BUCKET',
    help: 'where builder and workers keep files for each other: a folder, or s3://bucket/prefix (also OCTAVO_STORE)',
  },
};

export interface Shared {
  readonly queue: string;
  readonly store: string;
}

/** @param isNeeded there is nothing that could be done without @throws Failure usage */
export function readShared(values: Values, env: Readonly<Record<string, string | undefined>>, isNeeded: true): Shared;
export function readShared(
  values: Values,
  env: Readonly<Record<string, string | undefined>>,
  isNeeded: false,
): Shared | undefined;
export function readShared(
  values: Values,
  env: Readonly<Record<string, string | undefined>>,
  isNeeded: boolean,
): Shared | undefined {
  const [queue, store] = [given(values['queue'] ?? env['OCTAVO_QUEUE']), given(values['store'] ?? env['OCTAVO_STORE'])];
  // Settings of the machine alone send nobody's titles away.
  const isWished = isNeeded || values['queue'] !== undefined || values['store'] !== undefined;
  if (!isWished) return undefined;
  if (queue !== undefined && store !== undefined) return { queue, store };
  if (queue === undefined)
    throw new Failure(2, said`It is not said which queue to use`, {
      hint: said`--queue redis://host:port, or OCTAVO_QUEUE where it has a password.`,
    });
  throw new Failure(2, said`It is not said which store to use`, {
    hint: said`--store DIR or --store s3://bucket/prefix: builder and workers keep files there for each other.`,
  });
}

/** @throws Failure usage */
export function readQueue(values: Values, env: Readonly<Record<string, string | undefined>>): string {
  return readShared({ ...values, store: values['store'] ?? '-' }, env, true).queue;
}

/** @throws Failure usage */
export function readStore(values: Values, env: Readonly<Record<string, string | undefined>>): string {
  return readShared({ ...values, queue: values['queue'] ?? '-' }, env, true).store;
}

/** @param pieces after so many titles a process is let go @throws Failure usage */
export function readLimits(values: Values, pieces: number): { readonly hands: number; readonly limits: CrewLimits } {
  const machine = measureMachine();
  const hands = Math.max(1, Math.floor(readNumber(values, 'jobs', machine.cores)));
  return {
    hands,
    limits: {
      milliseconds: readNumber(values, 'time-limit', minutes) * 60_000,
      megabytes: readNumber(values, 'memory-limit', Math.max(least, Math.floor((machine.megabytes * 0.8) / hands))),
      pieces,
    },
  };
}

export function lists(given: readonly string[] | undefined): string[] {
  return (given ?? [])
    .flatMap((list) => list.split(/,(?![^{]*\})/u))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** @throws Failure usage */
export function readNumber(values: Values, option: string, usual: number): number {
  const wish = values[option];
  if (wish === undefined) return usual;
  const number = Number(wish);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Failure(2, said`--${option} takes a number above 0, not “${typeof wish === 'string' ? wish : ''}”`);
}

function given(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
