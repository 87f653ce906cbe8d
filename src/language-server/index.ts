/** What an editor is told of manuscripts, in the Language Server Protocol. */
import { createConnection } from 'vscode-languageserver/node';
import { editions } from '../editions.ts';
import type { Plugin } from '../plugin.ts';
import { fitPlugins } from '../plugins/index.ts';
import { stepsOf } from '../session/index.ts';
import { standardStreams } from '../system/index.ts';
import { type ServerWishes, serve } from './server.ts';

export interface EditorWishes extends Pick<ServerWishes, 'env'> {
  /** What they do to texts is done here, too; what they do to finished books is not. */
  readonly plugins: readonly Plugin[];
}

/** Talks with the editor that has started the program, until that ends it. */
export function serveEditor({ env, plugins }: EditorWishes): void {
  const fitted = fitPlugins(editions, plugins);
  const { input, output } = standardStreams();
  serve(createConnection(input, output), { env, steps: () => stepsOf(fitted, true) });
}
