/** Whether a run would see what an earlier one saw. */
import { lookForBrowser } from '../browser/identity.ts';
import { settleInstant } from '../clock.ts';
import { folderAt, folderExists, openManuscript, readInside } from '../files.ts';
import { readNamedFile } from '../named-file.ts';
import { isInside, noteReading, openAt, openFolder, openPackage } from '../templates.ts';
import { Failure } from '../../report/index.ts';
import { type Observation, type Question, type Questions, noting, observe } from './record.ts';
import { lookAtShelf } from './shelf.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Each asks as it was asked before, and so notes what is seen now. */
const ask: { readonly [Kind in keyof Questions]: (asked: Questions[Kind], env: Environment) => Promise<unknown> } = {
  manuscript: ([path]) => openManuscript(path),
  file: ([root, path, limit]) =>
    noting(
      { kind: 'file', asked: [root, path, limit] },
      async () => readInside(root, path, limit),
      (bytes) => bytes,
    ),
  exists: ([root, path]) => folderAt(root, '').exists(path),
  list: ([root, folder]) => folderAt(root, '').list(folder),
  folder: ([path, root]) => openFolder(path, root),
  inside: ([path, root]) => isInside({ path }, root),
  template: ([folder, path]) => noteReading(openAt(folder)).readBytes(path),
  templates: ([folder, path]) => noteReading(openAt(folder)).list(path),
  package: ([name]) => openPackage(name),
  named: ([path]) => readNamedFile(path),
  there: ([path]) => folderExists(path),
  instant: ([manuscriptRoot, date, ...files], env) =>
    settleInstant({ env, manuscriptRoot, files, ...(date === null ? {} : { date }) }),
  browser: ([wish]) => lookForBrowser(wish ?? undefined),
  shelf: ([shelf, slug]) => lookAtShelf(shelf, slug),
};

/** Files that are read at the same time. */
const atOnce = 16;

/** What has been answered while many were asked for at one time: those of one press have the machine and themes in common. */
export type Answers = Map<string, Promise<boolean>>;

const inCommon: ReadonlySet<Question['kind']> = new Set([
  'package',
  'browser',
  'folder',
  'inside',
  'template',
  'templates',
]);

/**
 * Looks again at all that was seen.
 * @param env of the program: SOURCE_DATE_EPOCH, and what git needs
 * @param answers that are taken instead of being asked for anew, and those that are added to them
 */
export async function isSeenAgain(
  observations: readonly Observation[],
  env: Environment,
  answers: Answers = new Map(),
): Promise<boolean> {
  const look = async (one: Observation): Promise<boolean> => {
    if (!inCommon.has(one.kind)) return isSame(one, env);
    const key = JSON.stringify(one);
    const answer = answers.get(key) ?? isSame(one, env);
    answers.set(key, answer);
    return answer;
  };
  for (let from = 0; from < observations.length; from += atOnce) {
    const same = await Promise.all(observations.slice(from, from + atOnce).map(look));
    if (same.includes(false)) return false;
  }
  return true;
}

async function isSame(before: Observation, env: Environment): Promise<boolean> {
  const { observed } = await observe(async () => {
    try {
      await askAgain(before, env);
    } catch (error) {
      // That something is wrong was seen before, too, or it is noted as another answer.
      if (!(error instanceof Failure)) throw error;
    }
  }).catch(() => ({ observed: { observations: [], isWhole: false } }));
  const [now, ...more] = observed.observations;
  return observed.isWhole && more.length === 0 && now?.kind === before.kind && now.seen === before.seen;
}

async function askAgain<Kind extends keyof Questions>(
  { kind, asked }: Question & { kind: Kind; asked: Questions[Kind] },
  env: Environment,
): Promise<void> {
  await (Object.hasOwn(ask, kind) ? ask[kind](asked, env) : undefined);
}
