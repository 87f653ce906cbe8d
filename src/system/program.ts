/** A program of others, run to its end, and what it wrote. */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

export interface RunOptions {
  /** Besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** After so many milliseconds it is ended. */
  readonly milliseconds: number;
}

/** Bytes that are read of what it writes. */
const mostWritten = 256 * 1024 * 1024;

/**
 * @returns what it wrote to standard output, whatever its exit code: validators end with one that says what they found
 * @throws Error where it cannot be started, takes too long, or ends badly and wrote nothing
 */
export async function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { env = {}, milliseconds } = options;
  return new Promise((resolve, reject) => {
    const how = { env: { ...process.env, ...env }, timeout: milliseconds, maxBuffer: mostWritten };
    execFile(command, args, how, (error, stdout, stderr) => {
      if (error === null || (typeof error.code === 'number' && stdout.trim() !== '')) resolve(stdout);
      else if (error.killed === true)
        reject(new Error(`it took more than ${milliseconds / 1000} s, or wrote too much`));
      else reject(new Error(lastLine(stderr) || error.message));
    });
  });
}

/** Where a command lies; undefined: nowhere. */
export async function findOnPath(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter((one) => isAbsolute(one))) {
    const path = join(folder, command);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
