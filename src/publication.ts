/** What became of a manuscript, and how it is known that the same would become of it again. */
import { isAbsolute } from 'node:path';
import type { OwnEdition } from './editions.ts';
import type { EntryWishes } from './catalogue/index.ts';
import type { Settings } from './manuscript/index.ts';
import type { EditionName } from './model/index.ts';
import type { Receiver } from './records/index.ts';
import type { Examination, Message, RuleId, Silenced } from './report/index.ts';
import type { DepositWishes, PublishedEdition, SessionOptions } from './session/index.ts';
import {
  type Answers,
  type Memory,
  type Observation,
  type Observed,
  environment,
  fingerprintInstallation,
  isPrivileged,
  isSeenAgain,
  workingFolder,
} from './system/index.ts';

export interface Publication {
  /** As it was named. */
  readonly manuscript: string;
  readonly slug?: string;
  readonly title?: string;
  readonly editions: readonly PublishedEdition[];
  readonly messages: readonly Message[];
  /** What was found and is not among the messages, because somebody does not want to be told. */
  readonly silenced: readonly Silenced[];
  /** What was examined of the editions, with which result. */
  readonly examinations: readonly Examination[];
  /** Milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
  /** 0 published, 1 something is wrong with the manuscript, 2 usage, 3 a tool failed. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Nothing has changed since these editions were made: they were not made again. */
  readonly unchanged?: true;
}

export interface RunOptions {
  /** Editions to make; absent: those that are made by default (`html`, `epub`, `pdf`). */
  readonly to?: readonly (OwnEdition | (EditionName & {}))[] | undefined;
  /** Folder for the editions; `false`: they are made and checked, and nothing is written; absent: `dist`. */
  readonly out?: string | false | undefined;
  /** Warnings stop the build, too. */
  readonly strict?: boolean | undefined;
  /**
   * `false`: editions are published although they do not pass their checks, which is said; absent: they are not.
   * What is wrong with the manuscript stops them as ever, and nothing of the kind is deposited.
   */
  readonly gate?: boolean | undefined;
  /** Messages of these rules are not told; errors are all the same. */
  readonly ignore?: readonly RuleId[] | undefined;
  /** Messages of these rules alone are told, and errors. */
  readonly only?: readonly RuleId[] | undefined;
  /** Whoever is to receive it: what they will miss in its metadata is in the messages, too. */
  readonly receivers?: readonly Receiver[] | undefined;
  /**
   * Beside the editions, what a library is given: all of them, their records and the manuscript in one bag (`true`),
   * or as those want it who receive it.
   */
  readonly deposit?: boolean | DepositWishes | undefined;
  /** Beside the editions, a report on what was proved of them: a page to read, and the same as data. */
  readonly withReport?: boolean | undefined;
  /** What holds where the manuscript itself says nothing: of the shelf that it stands on. */
  readonly defaults?: Settings | undefined;
  /** Theme of what asks for none: name or folder; absent: `base`. */
  readonly houseTheme?: string | undefined;
  /** Beside the editions, what a catalogue of many titles says of it, with these records. */
  readonly entry?: EntryWishes | undefined;
  /** Slugs of this run: two manuscripts must not overwrite each other. */
  readonly slugs?: Set<string> | undefined;
  readonly progress?: ((edition: EditionName, share: number, what: string) => void) | undefined;
  readonly finished?: ((edition: PublishedEdition) => void) | undefined;
}

/** What was wished of a publication, as far as it decides what becomes of it. */
type Wishes = SessionOptions & Omit<RunOptions, 'slugs' | 'progress' | 'finished'>;

/** Of those, all that can be written down; undefined: something cannot, and nothing is kept. */
export function writeWishes({
  plugins = [],
  openPress,
  cache,
  env = environment,
  ...wishes
}: Wishes): string | undefined {
  // What a plug-in reads nobody sees, nor what a validator of others is made of; where files are wanted of what is on the way, the way must be gone; and a
  // deposit adds to the one that is there.
  const isOpen =
    plugins.length > 0 || wishes.reference === true || openPress !== undefined || (wishes.deposit ?? false) !== false;
  if (isOpen || cache === false || (env['OCTAVO_DEBUG'] ?? '') !== '') return undefined;
  const { keeps: _keeps, profile, ...rest } = wishes;
  const intent = profile === undefined ? undefined : Buffer.from(profile.bytes).toString('base64');
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  const from = isFoundAnywhere(wishes) ? '' : workingFolder();
  // What shelf.yaml names stands in maps, which JSON would leave out.
  return JSON.stringify([said.toSorted(([a], [b]) => (a < b ? -1 : 1)), intent, from], (_key, one: unknown) =>
    one instanceof Map ? [...one] : one,
  );
}

/** Whether what is named is the same from whichever folder the program is started: it is named whole. */
function isFoundAnywhere({ out = '.', theme, houseTheme = '', browser = '' }: Omit<Wishes, 'env'>): boolean {
  const isName = (one: string): boolean => !/[/\\]/u.test(one);
  return (
    (out === false || isAbsolute(out)) &&
    (theme === undefined || isAbsolute(theme)) &&
    [houseTheme, browser].every((one) => isName(one) || isAbsolute(one))
  );
}

interface Kept {
  readonly publication: Publication;
  readonly observations: readonly Observation[];
}

const work = 'publications';

/** A publication is looked up by how it was asked for, and believed if all that it came from is as it was. */
async function keyOf(path: string, wishes: string): Promise<readonly string[]> {
  const from = isAbsolute(path) ? '' : workingFolder();
  return [await fingerprintInstallation(), from, String(isPrivileged()), path, wishes];
}

/**
 * What became of a manuscript when this was last wished of it; undefined: that was never, or something it came from
 * or that was put on the shelf is not what it was.
 * @param answers that others who are asked for at the same time have in common with it
 */
export async function recallPublication(
  path: string,
  wishes: string,
  memory: Memory,
  env: Readonly<Record<string, string | undefined>>,
  answers?: Answers,
): Promise<Publication | undefined> {
  const bytes = await memory.find(work, await keyOf(path, wishes));
  if (bytes === undefined) return undefined;
  // Nobody but Octavo writes there, and the bytes are those that it wrote: see `Memory`.
  const { publication, observations } = JSON.parse(new TextDecoder().decode(bytes)) as Kept;
  return (await isSeenAgain(observations, env, answers)) ? { ...publication, unchanged: true } : undefined;
}

/** Letters that no font has come from wherever the system has them, which nobody looks at. */
const ofSystem: ReadonlySet<string> = new Set(['glyph-missing', 'pdf-glyph']);

export async function keepPublication(
  path: string,
  wishes: string,
  publication: Publication,
  { observations, isWhole }: Observed,
  memory: Memory,
): Promise<void> {
  const isGood =
    publication.exitCode === 0 &&
    ![...publication.messages, ...publication.silenced.map(({ message }) => message)].some(({ rule }) =>
      ofSystem.has(rule),
    );
  if (!isWhole || !isGood) return;
  const kept: Kept = { publication, observations };
  await memory.keep(work, await keyOf(path, wishes), new TextEncoder().encode(JSON.stringify(kept)));
}
