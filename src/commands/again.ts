/**
 * The same call once more: where nothing has changed it is answered before the press is even loaded, which takes
 * longer than to look at all that a book came from.
 */
import { recallPublication } from '../publication.ts';
import {
  type Observation,
  type Observed,
  fingerprintInstallation,
  isSeenAgain,
  openMemory,
  startStopwatch,
  workingFolder,
} from '../system/index.ts';
import { type Manner, tellBuilt } from './published.ts';
import type { Terminal } from './terminal.ts';

/** A call of `build`, as far as it decides what is told. */
interface Call {
  readonly paths: readonly string[];
  /** As `writeWishes` has them. */
  readonly wishes: string;
  readonly manner: Manner;
  /** What it was that led to these manuscripts. */
  readonly observations: readonly Observation[];
}

const work = 'calls';

async function keyOf(args: readonly string[]): Promise<readonly string[]> {
  return [await fingerprintInstallation(), workingFolder(), ...args];
}

/** @returns the exit code; undefined: the call is to be answered by `build` itself */
export async function buildUnlessSame(args: readonly string[], terminal: Terminal): Promise<number | undefined> {
  if (args.includes('--no-cache')) return undefined;
  const watch = startStopwatch();
  const memory = openMemory(terminal.env);
  const bytes = await memory.find(work, await keyOf(args));
  if (bytes === undefined) return undefined;
  const { paths, wishes, manner, observations } = JSON.parse(new TextDecoder().decode(bytes)) as Call;
  if (!(await isSeenAgain(observations, terminal.env))) return undefined;
  const publications = [];
  for (const path of paths) {
    const publication = await recallPublication(path, wishes, memory, terminal.env);
    if (publication === undefined) return undefined;
    watch.lap('compared');
    publications.push({ ...publication, timings: watch.laps() });
  }
  return tellBuilt(publications, manner, terminal);
}

export async function keepCall(
  args: readonly string[],
  call: Omit<Call, 'observations'>,
  { observations, isWhole }: Observed,
  env: Terminal['env'],
): Promise<void> {
  if (!isWhole) return;
  await openMemory(env).keep(
    work,
    await keyOf(args),
    new TextEncoder().encode(JSON.stringify({ ...call, observations })),
  );
}
