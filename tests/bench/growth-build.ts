/** Builds the texts that growth.ts sends, one after the other, in a process that can be stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../../src/publish.ts';

export type Answer = { readonly seconds: number; readonly exit: number } | { readonly trouble: string };

const folder = mkdtempSync(join(tmpdir(), 'octavo-growth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function build(text: string): Promise<Answer> {
  const file = join(folder, 'text.md');
  await writeFile(file, text);
  const from = process.cpuUsage();
  try {
    const { exitCode } = await publish(file, { to: ['html'], out: false, env: { SOURCE_DATE_EPOCH: '0' } });
    const { user, system } = process.cpuUsage(from);
    return { seconds: (user + system) / 1e6, exit: exitCode };
  } catch (error) {
    return { trouble: `crash: ${error instanceof Error ? error.message.slice(0, 60) : String(error)}` };
  }
}

process.on('message', (text: string) => void build(text).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());
