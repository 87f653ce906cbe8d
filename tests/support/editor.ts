/** An editor that talks with `octavo lsp`, as far as tests need one. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';

const program = resolve(import.meta.dirname, '../../src/start.js');

export interface Editor {
  readonly process: ChildProcessWithoutNullStreams;
  readonly talk: MessageConnection;
  /** What it wrote to the editor's log, or where errors go. */
  readonly log: readonly string[];
  /** What is told of a file last. */
  told(uri: string): readonly Diagnostic[] | undefined;
  /** Until something holds of what is told of a file. */
  until(uri: string, holds: (told: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  open(uri: string, text?: string): Promise<void>;
  /** The whole text is replaced. */
  change(uri: string, text: string): Promise<void>;
  close(uri: string): Promise<void>;
  ask<Answer>(method: string, uri: string, line: number, character: number, more?: object): Promise<Answer>;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
  /** As the protocol has it. */
  end(): Promise<number | null>;
}

export function uriOf(folder: string, path = ''): string {
  return pathToFileURL(join(folder, path)).href;
}

export async function startEditor(): Promise<Editor> {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: 'pipe' });
  child.stderr.on('data', (data: Buffer) => log.push(data.toString()));
  const ended = new Promise<number | null>((done) => void child.once('exit', (code) => done(code)));
  const talk = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const log: string[] = [];
  const known = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  let version = 0;
  talk.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  talk.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      known.set(uri, diagnostics);
      for (const look of waiting) look();
    },
  );
  talk.onRequest('client/registerCapability', () => null);
  talk.listen();
  await talk.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  await talk.sendNotification('initialized', {});
  return {
    process: child,
    talk,
    log,
    ended,
    told: (uri) => known.get(uri),
    until: async (uri, holds) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const told = known.get(uri);
          if (told === undefined || !holds(told)) return;
          clearTimeout(timer);
          waiting.delete(look);
          done(told);
        };
        const timer = setTimeout(
          () => fail(new Error(`Not told in time; last: ${JSON.stringify(known.get(uri))} ${log.join('\n')}`)),
          30_000,
        );
        waiting.add(look);
        look();
      }),
    open: async (uri, given) => {
      const text = given ?? (await readFile(new URL(uri), 'utf8'));
      version += 1;
      await talk.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      });
    },
    change: async (uri, text) => {
      version += 1;
      await talk.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    close: async (uri) => talk.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    ask: async (method, uri, line, character, more = {}) =>
      talk.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position: { line, character }, ...more }),
    end: async () => {
      if (child.exitCode === null) {
        await talk.sendRequest('shutdown');
        await talk.sendNotification('exit');
      }
      const code = await ended;
      talk.dispose();
      return code;
    },
  };
}
