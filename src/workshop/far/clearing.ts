/**
 * A store is cleared of what nobody has used for a while. What was made of a title lately keeps all that it names,
 * however old that is; what is not by its own hash is somebody else’s, and stays.
 */
import { type Store, type Stored, hashAt, renewal, takeFrom } from '../../system/index.ts';

/** What is younger may be in use: builders and workers make it young again. */
export const leastDays = (2 * renewal) / 86_400_000;

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

export interface Clearing {
  /** All of ours. */
  readonly there: Amount;
  /** Of those, what is old, and named by nothing that is not. */
  readonly old: Amount;
  /** Files that are not ours. */
  readonly others: number;
}

/** Things that go at the same time. */
const atOnce = 16;

/**
 * @param isWished false: nothing goes, and it is said what would
 * @throws Failure store-failed
 */
export async function clearStore(store: Store, days: number, isWished: boolean): Promise<Clearing> {
  const end = Date.now() - days * 86_400_000;
  const others: Stored[] = [];
  const list = async (kind: 'sha256' | 'results'): Promise<Stored[]> => {
    const ours: Stored[] = [];
    for await (const one of store.list(kind)) (hashAt(one.address) === undefined ? others : ours).push(one);
    return ours;
  };
  const results = await list('results');
  const named = await findNamed(
    store,
    results.filter(({ put }) => put >= end),
  );
  const contents = await list('sha256');
  const isOld = ({ put }: Stored): boolean => put < end;
  const oldResults = results.filter(isOld);
  const oldContents = contents.filter((one) => isOld(one) && !named.has(hashAt(one.address) ?? ''));
  // Notes first: what they lead to is there for as long as they are.
  if (isWished)
    for (const group of [oldResults, oldContents]) await eachOf(group, async (one) => store.remove(one.address));
  return {
    there: measure([...results, ...contents]),
    old: measure([...oldResults, ...oldContents]),
    others: others.length,
  };
}

/** A title and what was made of it, and all that these two name: by their form, of whatever version, hashes are hashes. */
async function findNamed(store: Store, results: readonly Stored[]): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  await eachOf(results, async ({ address }) => {
    const task = hashAt(address);
    const note = new TextDecoder().decode((await store.get(address)) ?? new Uint8Array());
    const [account] = /^[0-9a-f]{64}/u.exec(note) ?? [];
    for (const hash of [task, account]) {
      if (hash === undefined) continue;
      named.add(hash);
      // What is lost or damaged names nothing.
      const bytes = await takeFrom(store, hash).catch(() => undefined);
      for (const [found] of new TextDecoder().decode(bytes).matchAll(/\b[0-9a-f]{64}\b/gu)) named.add(found);
    }
  });
  return named;
}

function measure(things: readonly Stored[]): Amount {
  return { files: things.length, bytes: things.reduce((sum, one) => sum + one.bytes, 0) };
}

async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let one = queue.next(); one.done !== true; one = queue.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
