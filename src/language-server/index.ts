/** What an editor is told of manuscripts, in the Language Server Protocol. */
import { StreamMessageReader, StreamMessageWriter, createConnection } from 'vscode-languageserver/node';
import { editions } from '../editions.ts';
import type { Plugin } from '../plugin.ts';
import { fitPlugins } from '../plugins/index.ts';
import { stepsOf } from '../session/index.ts';
import { standardStreams } from '../system/index.ts';
import { type ServerWishes, serve } from './server.ts';

export interface EditorWishes extends Pick<ServerWishes, 'env' | 'speak'> {
  /** What they do to texts is done here, too; what they do to finished books is not. */
  readonly plugins: readonly Plugin[];
}

/** Talks with the editor that has started the program, until that ends it. */
export function serveEditor({ env, speak, plugins }: EditorWishes): void {
  const fitted = fitPlugins(editions, plugins);
  const { input, output, end } = standardStreams();
  const reader = new StreamMessageReader(input as NodeJS.ReadableStream);
  reader.onError((error) => {
    // A message that is no JSON is passed over; where none begins or ends nobody knows where the next one does.
    if (!(error instanceof SyntaxError)) end(1, `what the editor says is no message: ${error.message}`);
  });
  // The protocol has an end of its own: an editor that went away without it was ended itself.
  reader.onClose(() => end(1));
  serve(createConnection(reader, new StreamMessageWriter(output as NodeJS.WritableStream)), {
    env,
    speak,
    steps: () => stepsOf(fitted, true),
    // Plug-ins would want a browser here, or take longer than somebody types.
    ...(plugins.length === 0 && {
      changeBook: async (book, report) => fitted.changeBook(book, report, () => Promise.resolve(undefined)),
    }),
  });
}
