/** What a program talks through that is started by another one. */
import { Console } from 'node:console';

/** Whatever is printed besides, by plug-ins or packages, goes where it cannot be taken for a part of the talk. */
export function standardStreams(): { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream } {
  globalThis.console = new Console(process.stderr);
  return { input: process.stdin, output: process.stdout };
}
