/**
 * Folders of one run: gone at its end, also when it is interrupted, and after a run that was killed, at the next one.
 * Their names say which process of which machine made them, so that nothing else is ever taken for one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './causes.ts';
import { finishMoves, hasMoves } from './unfinished-moves.ts';

const ours = new Set<string>();
const endings = new Set<() => void>();
let isWatching = false;

/** What else is to end before the folders go; returns what takes it back. */
export function beforeInterruption(end: () => void): () => void {
  endings.add(end);
  return () => void endings.delete(end);
}

/** An interrupted run ends as such, only later, unless the program around it has other wishes. */
function watchForInterruption(): void {
  if (isWatching) return;
  isWatching = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const end of endings) end();
      dropRunFolders();
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

/**
 * A new folder `prefix…` in `parent`, for this run alone. Those of runs that were killed are taken away.
 * @param prefix a name that nobody else gives: `octavo-browser-`, `.octavo-`
 * @param stays an interruption does not take it away: whoever made it ends his work first
 */
export async function makeRunFolder(parent: string, prefix: string, stays = false): Promise<string> {
  watchForInterruption();
  await clearLeftovers(parent, prefix);
  const path = await mkdtemp(join(parent, `${prefix}${nameMachine()}-${process.pid}-`));
  if (!stays) ours.add(path);
  return path;
}

export async function removeRunFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5 });
  ours.delete(path);
}

/** At an interruption, when nothing can be waited for. */
function dropRunFolders(): void {
  for (const path of ours) {
    // Files were on their way out of it: the next run takes those that are left to their places.
    if (hasMoves(path)) continue;
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A browser that is still writing: the next run clears it.
    }
  }
  ours.clear();
}

/** Takes away what dead processes of this machine left: folders of this user with a name of ours, nothing else. */
async function clearLeftovers(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const start = `${prefix}${nameMachine()}-`;
  for (const name of names) {
    const pid = name.startsWith(start) ? /^(\d+)-[A-Za-z0-9]{6}$/u.exec(name.slice(start.length))?.[1] : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(parent, name);
    const status = await lstat(path).catch(() => undefined);
    const user = process.getuid?.();
    if (status?.isDirectory() !== true || (user !== undefined && status.uid !== user)) continue;
    if (await finishMoves(path, parent)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // Somebody else's process is one that runs.
    return codeOf(problem) !== 'ESRCH';
  }
}

/** Numbers of processes mean something on one machine, since it was started, and in one container of it. */
export function nameMachine(): string {
  const parts = [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}

/** When a process began, in words of its system; empty where it does not say. */
export function beginningOf(pid: number): string {
  // Behind the name of the program, in which anything may stand.
  const fields = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    .split(')')
    .at(-1);
  return fields?.trim().split(' ')[19] ?? '';
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
