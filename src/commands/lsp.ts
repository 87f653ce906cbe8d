/** `octavo lsp`: a language server, which an editor starts and talks with. */
import { serveEditor } from '../language-server/index.ts';
import { Failure, said } from '../report/index.ts';
import { listSharedOptions, readCall } from './publishing.ts';
import { type OptionRows, writeOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

const { plugins, help } = listSharedOptions('');

export const lspRows: OptionRows = {
  stdio: { type: 'boolean', help: 'nothing else: some editors want to say how they talk with it' },
  ...(plugins && { plugins }),
  ...(help && { help }),
};

export const lspHelp = `Usage: octavo lsp [options]

A language server (LSP) for manuscripts, book.yaml and front matter: an editor starts it and talks with it through
standard input and output. It tells what octavo check tells while it reads, completes keys, names, works and files,
says what a reference leads to and leads there, and changes names in all files of a book. The handbook has the
settings of editors. It makes no editions, and needs no browser.

${writeOptions(lspRows)}
Exit codes: 0 the editor ended it, 1 the editor went away, 2 usage.
`;

export async function lsp(args: readonly string[], terminal: Terminal): Promise<number> {
  // Editors tell their number; the protocol does, too.
  const call = await readCall(
    args.filter((arg) => !arg.startsWith('--clientProcessId=')),
    () => lspRows,
  );
  if (call.flag('help') === true) {
    terminal.out(lspHelp);
    return 0;
  }
  if (call.positionals.length > 0)
    throw new Failure(2, said`octavo lsp takes no manuscript`, {
      hint: said`The editor says which files are open, and each is read with the book to which it belongs.`,
    });
  serveEditor({ env: terminal.env, speak: terminal.speak, plugins: call.plugins });
  // The editor ends the program, or the end of what it says does.
  return new Promise(() => undefined);
}
