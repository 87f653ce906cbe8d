/** Runs a program and looks at the clock, at the processor and at the memory of all its processes. */
import { spawn } from 'node:child_process';
import { TreeUse } from './processes.ts';

export interface Measured {
  readonly seconds: number;
  /** Seconds of all processors together; undefined where /proc is missing. */
  readonly processor: number | undefined;
  /** Bytes at most; undefined where /proc is missing. */
  readonly memory: number | undefined;
  readonly printed: string;
  /** `late`: it was stopped at its limit. */
  readonly end: number | 'late';
}

export interface MeasureOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Seconds. */
  readonly limit?: number;
}

export async function measure(command: string, args: readonly string[], options: MeasureOptions): Promise<Measured> {
  const { cwd, env = process.env, limit = Infinity } = options;
  const from = performance.now();
  // A group of its own: a browser that it started is stopped with it.
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const chunks: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => void complaints.push(chunk));
  const ended = new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? -1));
  });
  const use = process.platform === 'linux' ? new TreeUse(child.pid ?? -1) : undefined;
  let isLate = false;
  while (child.exitCode === null && child.signalCode === null) {
    await use?.look();
    await Promise.race([ended, new Promise((next) => setTimeout(next, 100))]);
    if (!isLate && performance.now() - from > limit * 1000) {
      isLate = true;
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }
  }
  const seconds = (performance.now() - from) / 1000;
  const code = await ended;
  const printed = Buffer.concat(chunks).toString();
  if (code !== 0 && !isLate && printed === '') process.stderr.write(Buffer.concat(complaints));
  return { seconds, processor: use?.processor, memory: use?.memory, printed, end: isLate ? 'late' : code };
}
