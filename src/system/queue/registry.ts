/**
 * Which workers there are, as they say themselves every few seconds: one that has not said so for a while is none.
 * The time is that of the server, so that no clocks have to agree.
 */
import { isMapping } from '../../model/index.ts';
import type { Connection } from './connection.ts';

/** What makes the same bytes of the same manuscript. */
export interface Kit {
  readonly octavo: string;
  readonly node: string;
  readonly system: string;
  readonly browser: string;
}

export interface WorkerCard {
  /** Of its process. */
  readonly id: string;
  readonly host: string;
  readonly kit: Kit;
  /** Titles that it makes at the same time. */
  readonly hands: number;
}

/** Milliseconds between two signs of life; after how many milliseconds without one a worker is gone. */
export const signs = { every: 5000, gone: 20_000 } as const;

const workers = 'octavo:workers';
const kits = 'octavo:kits';

export async function signOn({ client }: Connection, card: WorkerCard): Promise<void> {
  await client.zadd(workers, await timeOf(client), JSON.stringify(card));
}

export async function signOff({ client }: Connection, card: WorkerCard): Promise<void> {
  await client.zrem(workers, JSON.stringify(card));
}

export async function listWorkers({ client }: Connection): Promise<readonly WorkerCard[]> {
  const now = await timeOf(client);
  await client.zremrangebyscore(workers, 0, now - signs.gone * 10);
  const found = await client.zrangebyscore(workers, now - signs.gone, '+inf');
  return found.flatMap((text) => readCard(text) ?? []);
}

/** Kits for which there is a queue. */
export async function noteKit({ client }: Connection, name: string, kit: Kit): Promise<void> {
  await client.hset(kits, name, JSON.stringify(kit));
}

export async function listKits({
  client,
}: Connection): Promise<readonly { readonly name: string; readonly kit: Kit }[]> {
  const found = await client.hgetall(kits);
  return Object.entries(found)
    .flatMap(([name, text]) => {
      const kit = readKit(parse(text));
      return kit === undefined ? [] : [{ name, kit }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function timeOf(client: Connection['client']): Promise<number> {
  const [seconds = 0, micros = 0] = await client.time();
  return seconds * 1000 + Math.floor(micros / 1000);
}

/** What somebody else has written there is nobody. */
function readCard(text: string): WorkerCard | undefined {
  const said = parse(text);
  if (!isMapping(said)) return undefined;
  const { id, host, hands } = said;
  const kit = readKit(said['kit']);
  const isCard = typeof id === 'string' && typeof host === 'string' && typeof hands === 'number';
  return isCard && kit !== undefined ? { id, host, hands, kit } : undefined;
}

function readKit(said: unknown): Kit | undefined {
  if (!isMapping(said)) return undefined;
  const { octavo, node, system, browser } = said;
  return typeof octavo === 'string' &&
    typeof node === 'string' &&
    typeof system === 'string' &&
    typeof browser === 'string'
    ? { octavo, node, system, browser }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
