/** A preview of files given inline, and what is waited for: states, not times. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Preview, type PreviewWishes, type State, openPreview } from '../../src/preview/index.ts';
import { openSession, type Session } from '../../src/session.ts';
import type { SessionOptions } from '../../src/session/index.ts';
import { type Files, folderWith } from './folder.ts';
import { openTestPress } from './pdf-printing.ts';

export interface ShownFolder {
  readonly folder: string;
  readonly preview: Preview;
  readonly session: Session;
  readonly states: readonly State[];
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** The next state for which something holds, or the present one. */
  until(holds: (state: State) => boolean): Promise<State>;
  close(): Promise<void>;
}

export interface ShowWishes extends Partial<PreviewWishes> {
  /** A file in the folder; absent: the folder. */
  readonly file?: string;
  readonly session?: SessionOptions;
}

export const env = { SOURCE_DATE_EPOCH: '1764547200' };

/** The browser of the worker prints; absent among what is wanted, none does. */
export async function show(files: Files, { file, session: own, ...wishes }: ShowWishes = {}): Promise<ShownFolder> {
  const folder = await folderWith(files);
  const wanted = wishes.wanted ?? (['html', 'epub'] as const);
  const printing = wanted.includes('pdf')
    ? { openPress: () => openTestPress() }
    : { openPress: () => Promise.resolve(undefined) };
  const session = openSession({ env, keeps: true, examines: false, ...printing, ...own });
  const states: State[] = [];
  const waiting = new Set<(state: State) => void>();
  const preview = await openPreview(session, file === undefined ? folder : join(folder, file), {
    editor: 'vscode',
    port: 0,
    ...wishes,
    wanted,
    tell: (state) => {
      states.push(state);
      for (const wait of waiting) wait(state);
    },
  });
  return {
    folder,
    preview,
    session,
    states,
    write: async (path, content) => writeFile(join(folder, path), content),
    remove: async (path) => rm(join(folder, path), { recursive: true }),
    until: async (holds) =>
      new Promise((resolve) => {
        const look = (state: State): void => {
          if (!holds(state)) return;
          waiting.delete(look);
          resolve(state);
        };
        waiting.add(look);
        look(preview.state);
      }),
    close: async () => {
      await preview.close();
      await session.close();
    },
  };
}

/** Asks as a browser would that was let in. */
export async function ask(preview: Preview, path: string, init: RequestInit = {}): Promise<Response> {
  const address = new URL(preview.address);
  const cookie = `octavo-${preview.port}=${address.searchParams.get('token') ?? ''}`;
  return fetch(new URL(path, address.origin), { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
}
