/** `octavo catalogue status`: how a queue of titles stands, and who works on it. */
import { type Phrase, joined, said } from '../report/index.ts';
import { type QueueCounts, type WorkerCard, readQueues } from '../system/index.ts';
import { readQueue } from './limits.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export async function tellStatus(values: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number> {
  const status = await readQueues(readQueue(values, terminal.env));
  if (values['json'] === true) terminal.out(`${JSON.stringify(status, null, 2)}\n`);
  else for (const line of sayStatus(status)) terminal.out(`${speakOn(terminal)(line)}\n`);
  return 0;
}

/** One line for each kit, with its workers and with what was set aside. */
function sayStatus({
  queues,
  workers,
}: {
  readonly queues: readonly QueueCounts[];
  readonly workers: readonly WorkerCard[];
}): readonly Phrase[] {
  const lines = queues.flatMap(({ kit, waiting, active, done, failed, faults }) => [
    said`${waiting} waiting, ${active} being made, ${done} done, ${failed} set aside: for ${sayKit(kit)}`,
    ...faults.map(({ title, task, reason }) => said`  ${said`${title ?? task.slice(0, 12)}: ${reason}`}`),
  ]);
  const there = workers.map(({ id, hands, kit }) => {
    const many = hands === 1 ? said`1 title at the same time` : said`${hands} titles at the same time`;
    return said`  ${said`${id}: ${joined([many, sayKit(kit)], ', ')}`}`;
  });
  return [
    ...(lines.length === 0 ? [said`Nothing was ever put into this queue.`] : lines),
    ...(there.length === 0 ? [said`No worker is there.`] : [said`Workers: ${there.length}`, ...there]),
  ];
}

export function sayKit({ octavo, node, system, browser }: WorkerCard['kit']): string {
  return `Octavo ${octavo}, Node.js ${node}, ${system}, ${browser}`;
}
