/** A preview: a manuscript on the desk, its folder watched, and a server for the page that shows it. */
import { dirname, join } from 'node:path';
import type { Speak } from '../report/index.ts';
import type { Session } from '../session.ts';
import type { Inputs } from '../session/index.ts';
import { openManuscript, openServer, watchFolders } from '../system/index.ts';
import { Desk } from './desk.ts';
import { type EditorName, chooseEditor } from './editors.ts';
import { serve } from './serving.ts';
import type { PaneName, State } from './state.ts';

export interface PreviewWishes {
  readonly wanted: readonly PaneName[];
  readonly editor: EditorName;
  readonly port?: number | undefined;
  /** Folders of the person who writes besides the manuscript's: an own theme. */
  readonly folders?: readonly string[];
  /** Something is other than it was. */
  readonly tell?: ((state: State) => void) | undefined;
  /** How messages are said to the person; absent: in English. */
  readonly speak?: Speak | undefined;
}

export interface Preview {
  /** To be opened in a browser. */
  readonly address: string;
  readonly port: number;
  readonly state: State;
  /** All that was saved so far is shown. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param session stays the caller's
 * @throws Failure where there is no such manuscript, or the port is not free
 */
export async function openPreview(session: Session, manuscript: string, wishes: PreviewWishes): Promise<Preview> {
  const { root, file } = await openManuscript(manuscript);
  session.prepare(wishes.wanted);
  const watching = await watchFolders({
    folders: [root, ...(wishes.folders ?? [])],
    deep: file === undefined,
    changed: () => desk.change(),
  });
  const desk = new Desk({
    session,
    manuscript,
    wanted: wishes.wanted,
    tell: (state) => {
      serving.tell(state);
      wishes.tell?.(state);
    },
    speak: wishes.speak,
    read: (inputs) => watching.add(foldersOf(inputs, root)),
  });
  const serving = serve(desk, chooseEditor(wishes.editor, root));
  const server = await openServer({ port: wishes.port, reply: serving.reply }).catch(async (error: unknown) => {
    await watching.close();
    throw error;
  });
  desk.change();
  return {
    address: server.address,
    port: server.port,
    get state() {
      return desk.state;
    },
    settled: async () => desk.settled(),
    close: async () => {
      await watching.close();
      await server.close();
      await desk.close();
    },
  };
}

/** Where the files lie that a manuscript is made of, which a single text may have from other folders; and its theme's. */
export function foldersOf(inputs: Inputs, root: string): Set<string> {
  const folders = new Set<string>();
  for (const name of inputs.keys()) {
    if (name.startsWith('file:')) folders.add(dirname(join(root, name.slice('file:'.length))));
    if (name.startsWith('theme:')) folders.add(dirname(name.slice('theme:'.length)));
  }
  return folders;
}
