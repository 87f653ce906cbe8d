/**
 * What a run sees outside of Octavo's own folders: files, folders, the instant of a version, the browser. A later
 * run that would see the same makes the same, and need not make it.
 *
 * Whoever reads something for the press notes here what it asked and a hash of what it got. Notes go to the run in
 * whose flow they are taken (AsyncLocalStorage), so that nobody has to hand a notebook through the whole house.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Failure } from '../../report/index.ts';

/** What can be asked, and what it is asked of. */
export interface Questions {
  /** A manuscript by its path: where its folder is. */
  manuscript: readonly [path: string];
  /** A file of a manuscript, not larger than so many bytes. */
  file: readonly [root: string, path: string, limit: number];
  /** Whether a manuscript has such a file. */
  exists: readonly [root: string, path: string];
  /** All files of a manuscript below a folder. */
  list: readonly [root: string, folder: string];
  /** Where a folder with a theme is. */
  folder: readonly [path: string, root: string];
  /** Whether a folder lies in another. */
  inside: readonly [folder: string, root: string];
  /** A file of a theme of the user's own. */
  template: readonly [folder: string, path: string];
  /** The files in a folder of such a theme. */
  templates: readonly [folder: string, path: string];
  /** An installed package, and its version. */
  package: readonly [name: string];
  /** A file that the person named. */
  named: readonly [path: string];
  /** Whether there is such a folder. */
  there: readonly [path: string];
  /** The instant of a version of the manuscript. */
  instant: readonly [root: string, date: string | null, ...files: string[]];
  /** The browser that is taken if this one is wished. */
  browser: readonly [wish: string | null];
  /** The files of a book on a shelf. */
  shelf: readonly [shelf: string, slug: string];
}

export type Question = { [Kind in keyof Questions]: { kind: Kind; asked: Questions[Kind] } }[keyof Questions];

export type Observation = Question & { readonly seen: string };

/** What a run saw. */
export interface Observed {
  readonly observations: readonly Observation[];
  /** False where it saw something that cannot be looked at again, as what is on the network. */
  readonly isWhole: boolean;
}

interface Notebook {
  readonly notes: Map<string, Observation>;
  isWhole: boolean;
}

const notebooks = new AsyncLocalStorage<Notebook>();

/** @returns what the work gave, and what it saw */
export async function observe<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly observed: Observed }> {
  const notebook: Notebook = { notes: new Map(), isWhole: true };
  const result = await notebooks.run(notebook, work);
  return { result, observed: { observations: [...notebook.notes.values()], isWhole: notebook.isWhole } };
}

/** Asks, and notes what was seen; that it failed and why is an answer, too. */
export async function noting<T>(
  question: Question,
  ask: () => Promise<T>,
  toSeen: (answer: T) => string | Uint8Array,
): Promise<T> {
  const notebook = notebooks.getStore();
  if (notebook === undefined) return ask();
  const note = (seen: string): void => {
    const observation = { ...question, seen };
    notebook.notes.set(JSON.stringify(observation), observation);
  };
  try {
    const answer = await ask();
    note(createHash('sha256').update(toSeen(answer)).digest('base64url'));
    return answer;
  } catch (error) {
    if (error instanceof Failure) note(`! ${error.message}`);
    else notebook.isWhole = false;
    throw error;
  }
}

/** Something was seen that cannot be looked at again. */
export function noteUnrepeatable(): void {
  const notebook = notebooks.getStore();
  if (notebook !== undefined) notebook.isWhole = false;
}
