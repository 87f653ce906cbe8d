/** `octavo preview`: a page with the three editions, which change as one writes. */
import { basename, relative, resolve } from 'node:path';
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { type PaneName, editorNames, openPreview, paneNames } from '../preview/index.ts';
import { Failure, said } from '../report/index.ts';
import { openSession } from '../session.ts';
import { openWithProgram } from '../system/index.ts';
import { listLastingOptions, listOwnThemes, readName, untilInterrupted } from './going-on.ts';
import { type OptionRows, writeOptions } from './options.ts';
import { locateAll, readCall, readSessionWishes, themeRow, listOptionsInCheck } from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    port: { type: 'string', value: 'N', help: 'port of the page (4848, or one that is free)' },
    open: { type: 'boolean', help: 'open the page in the browser' },
    editor: {
      type: 'string',
      value: 'NAME',
      values: editorNames,
      help: `where lines are opened: ${editorNames.join(', ')} (vscode)`,
    },
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      help: `editions to show: ${paneNames.join(',')} (those three)`,
    },
    theme: themeRow,
    ...listOptionsInCheck(editions),
    ...listLastingOptions(),
  };
}

function writeHelp(editions: readonly Edition[]): string {
  return `Usage: octavo preview [MANUSCRIPT] [options]

Shows the editions of a manuscript on a page of this machine: the pages of the PDF, the web
edition, the EPUB as a reader has it. Whenever a file is saved they are made again. Nothing
is written. Without a manuscript: what is under content/, or this folder. Ctrl-C ends it.

${writeOptions(tableOf(editions))}
Exit codes: 0 it was ended, 2 usage, 3 a tool failed.
`;
}

export const previewHelp = writeHelp(ownEditions);
export const previewRows = tableOf(ownEditions);

export async function preview(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = await readCall(args, tableOf);
  const { text, flag } = call;
  if (flag('help') === true) {
    terminal.out(writeHelp(call.editions));
    return 0;
  }
  const editor = readName(text('editor') ?? 'vscode', editorNames, said`The editor`);
  const port = readPort(text('port'));
  const wanted = readPanes(call.texts('to'));
  const [manuscript, ...others] = await locateAll(call.positionals);
  if (manuscript === undefined || others.length > 0)
    throw new Failure(2, said`A preview shows one manuscript`, {
      hint:
        manuscript === undefined
          ? said`Name it: octavo preview essay.md`
          : said`Name one: ${[manuscript, ...others].join(', ')}.`,
    });
  const session = openSession({
    ...readSessionWishes(call),
    env: terminal.env,
    keeps: true,
    examines: false,
  });
  try {
    await untilInterrupted(terminal, async () => {
      const shown = await openPreview(session, manuscript, {
        wanted,
        editor,
        port,
        folders: await listOwnThemes(call),
        speak: terminal.speak,
      });
      terminal.out(`${shown.address}\n`);
      const speak = speakOn(terminal);
      // A folder that is called “.” has a name.
      const name = relative('.', manuscript) === '' ? basename(resolve(manuscript)) : manuscript;
      const told = said`${name} is shown there, and made again whenever it is saved. Ctrl-C ends it.`;
      terminal.err(`${speak(told)}\n`);
      const failed = flag('open') === true ? await openWithProgram(shown.address, terminal.env) : undefined;
      if (failed !== undefined)
        terminal.err(`${speak(said`No browser could be opened (${failed}): open the address yourself.`)}\n`);
      return async () => shown.close();
    });
  } finally {
    await session.close();
  }
  return 0;
}

/** @throws Failure usage */
function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Failure(2, said`“${given}” is no port`, {
    hint: said`A port is a number up to 65535; 0 is one that is free.`,
  });
}

/** @throws Failure usage */
function readPanes(lists: readonly string[]): readonly PaneName[] {
  const names = lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const wanted = names.map((name) => readName(name, paneNames, said`An edition to show,`));
  return wanted.length === 0 ? paneNames : paneNames.filter((name) => wanted.includes(name));
}
