/** What a program talks through that is started by another one. */
import { Console } from 'node:console';

/** A stream of Node.js. Those who use this package in a program of theirs need not have its types. */
export type Stream = object;

export interface StandardStreams {
  readonly input: Stream;
  readonly output: Stream;
  /** Whoever started the program is told why, and it ends at once. */
  readonly end: (code: number, why?: string) => void;
}

/** Whatever is printed besides, by plug-ins or packages, goes where it cannot be taken for a part of the talk. */
export function standardStreams(): StandardStreams {
  globalThis.console = new Console(process.stderr);
  return {
    input: process.stdin,
    output: process.stdout,
    end: (code, why) => {
      if (why !== undefined) process.stderr.write(`octavo: ${why}\n`);
      process.exit(code);
    },
  };
}
