/** `octavo catalogue status`: how a queue of titles stands, and who works on it. */
import { type QueueCounts, type WorkerCard, readQueues } from '../system/index.ts';
import { readQueue } from './limits.ts';
import type { Terminal } from './terminal.ts';

export async function tellStatus(values: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number> {
  const status = await readQueues(readQueue(values, terminal.env));
  if (values['json'] === true) terminal.out(`${JSON.stringify(status, null, 2)}\n`);
  else terminal.out(sayStatus(status));
  return 0;
}

/** One line for each kit, with its workers and with what was set aside. */
function sayStatus({
  queues,
  workers,
}: {
  readonly queues: readonly QueueCounts[];
  readonly workers: readonly WorkerCard[];
}): string {
  const lines = queues.flatMap(({ kit, waiting, active, done, failed, faults }) => [
    `${waiting} waiting, ${active} being made, ${done} done, ${failed} set aside: for ${sayKit(kit)}`,
    ...faults.map(({ title, task, reason }) => `  ${title ?? task.slice(0, 12)}: ${reason}`),
  ]);
  const there = workers.map(
    ({ id, hands, kit }) => `${id}: ${hands} ${hands === 1 ? 'title' : 'titles'} at the same time, ${sayKit(kit)}`,
  );
  return [
    ...(lines.length === 0 ? ['Nothing was ever put into this queue.'] : lines),
    ...(there.length === 0
      ? ['No worker is there.']
      : [`Workers: ${there.length}`, ...there.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}

export function sayKit({ octavo, node, system, browser }: WorkerCard['kit']): string {
  return `Octavo ${octavo}, Node.js ${node}, ${system}, ${browser}`;
}
