/**
 * What is sent to another machine: a title with all its files by their hashes, what is wished of it, and with what it
 * is to be made. Nothing in it says when or where it was sent, so that its own hash is that of its result, too.
 * It comes from a queue, where others may write: no path leads anywhere else.
 */
import { isMapping } from '../../model/index.ts';
import { type Phrase, type PhraseValue, joined, said } from '../../report/index.ts';
import { type Kit, isSum } from '../../system/index.ts';
import type { JobWishes } from '../job.ts';
import { readData, writeData } from './data.ts';

/** Path with `/`, and its hash. */
export type FarFile = readonly [path: string, sha256: string];

export interface Task {
  /** Of this very form. */
  readonly form: typeof form;
  readonly kit: Kit;
  /** From the folder of the shelf. */
  readonly name: string;
  readonly slug: string;
  /** How its folder is called, and where the manuscript is a file, that. */
  readonly folder: string;
  readonly file?: string;
  /** Seconds since 1970, of its version. */
  readonly instant: number;
  readonly files: readonly FarFile[];
  /** The theme of the house, where the title has none of its own: a name, or where it lies in the folder of the job. */
  readonly houseTheme?: string;
  readonly houseFiles: readonly FarFile[];
  readonly wishes: Omit<JobWishes, 'out' | 'houseTheme'>;
}

const form = 1;

export function makeTask(parts: Omit<Task, 'form'>): Task {
  return { form, ...parts };
}

export function writeTask(task: Task): Uint8Array {
  return writeData(task);
}

/** @throws Error where it is none, or leads elsewhere */
export function readTask(bytes: Uint8Array): Task {
  const said = readData(bytes);
  if (!isMapping(said) || said['form'] !== form) throw new Error('it is no task of this version');
  const { kit, name, slug, folder, file, instant, files, houseTheme, houseFiles, wishes } = said;
  if (!isKit(kit) || typeof name !== 'string' || !isName(slug) || !isName(folder) || !Number.isSafeInteger(instant))
    throw new Error('it is no task');
  if (file !== undefined && !isSafePath(file)) throw new Error('it leads elsewhere');
  if (houseTheme !== undefined && !isSafePath(houseTheme)) throw new Error('its theme lies elsewhere');
  return {
    form,
    kit,
    name,
    slug,
    folder,
    ...(file === undefined ? {} : { file }),
    instant: Number(instant),
    files: readFiles(files),
    ...(houseTheme === undefined ? {} : { houseTheme }),
    houseFiles: readFiles(houseFiles),
    wishes: readWishes(wishes),
  };
}

function readFiles(said: unknown): FarFile[] {
  if (!Array.isArray(said)) throw new Error('it names no files');
  return said.map((one: unknown): FarFile => {
    const [path, hash]: unknown[] = Array.isArray(one) ? one : [];
    if (!isSafePath(path) || !isSum(hash))
      throw new Error(`a file of it lies elsewhere: ${String(path).slice(0, 200)}`);
    return [path, hash];
  });
}

/** These and no others: what else could be wished is not for those who are far away to wish. */
function readWishes(said: unknown): Task['wishes'] {
  if (!isMapping(said)) throw new Error('it wishes nothing');
  const { to, strict, gate, ignore, only, withReport, defaults, entry } = said as JobWishes;
  return { to, strict, gate, ignore, only, withReport, defaults, entry };
}

function isKit(said: unknown): said is Kit {
  return isMapping(said) && ['octavo', 'node', 'system', 'browser'].every((part) => typeof said[part] === 'string');
}

/** Of a folder or a file, and of no other folder. */
function isName(said: unknown): said is string {
  return isSafePath(said) && !said.includes('/');
}

export function isSafePath(said: unknown): said is string {
  return (
    typeof said === 'string' &&
    said.length < 4096 &&
    said.split('/').every((part) => !['', '.', '..'].includes(part) && !/[\\\0]/u.test(part))
  );
}

/** Why the one does not make what the other would make; undefined: they are alike. */
export function compareKits(wanted: Kit, found: Kit): Phrase | undefined {
  const words: Readonly<Record<keyof Kit, PhraseValue>> = {
    octavo: 'Octavo',
    node: 'Node.js',
    system: said`system`,
    browser: said`browser`,
  };
  const differences = (Object.keys(words) as (keyof Kit)[])
    .filter((part) => wanted[part] !== found[part])
    .map((part) => said`${words[part]} ${found[part]} instead of ${wanted[part]}`);
  return differences.length === 0 ? undefined : joined(differences, ', ');
}
