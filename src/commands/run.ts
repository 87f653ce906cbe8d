/** argv → command → exit code. */
import { defined } from '../model/index.ts';
import { Failure, formatMessage } from '../report/index.ts';
import { version } from '../system/index.ts';
import type { Terminal } from './terminal.ts';

interface Command {
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
  /** What `octavo help COMMAND` says, if it is more than what the command is about. */
  readonly help?: string;
}

interface Row {
  readonly about: string;
  /** A command is read from the disk when it is called: to say what there is, nothing of the press is needed. */
  readonly load: () => Promise<Command>;
  /** Answers a call that was made before, if it can without the command; gives its exit code, else undefined. */
  readonly again?: (args: readonly string[], terminal: Terminal) => Promise<number | undefined>;
}

const commands: Readonly<Record<string, Row>> = {
  build: {
    about: 'publish manuscripts as HTML, EPUB and PDF',
    load: async () => {
      const { build, buildHelp } = await import('./build.ts');
      return { run: build, help: buildHelp };
    },
    again: async (args, terminal) => (await import('./again.ts')).buildUnlessSame(args, terminal),
  },
  check: {
    about: 'make the editions without writing them, and say what is wrong',
    load: async () => {
      const { check, checkHelp } = await import('./check.ts');
      return { run: check, help: checkHelp };
    },
  },
  preview: {
    about: 'show the editions in a browser, and what becomes of them as you write',
    load: async () => {
      const { preview, previewHelp } = await import('./preview.ts');
      return { run: preview, help: previewHelp };
    },
  },
  watch: {
    about: 'build again whenever something is saved',
    load: async () => {
      const { watch, watchHelp } = await import('./watch.ts');
      return { run: watch, help: watchHelp };
    },
  },
  import: {
    about: 'write a book.yaml for a project of Quarto, mdBook, Pandoc …',
    load: async () => {
      const { importFolder, importHelp } = await import('./import.ts');
      return { run: importFolder, help: importHelp };
    },
  },
  impose: {
    about: 'set the pages of a PDF on sheets, to print and fold',
    load: async () => {
      const { impose, imposeHelp } = await import('./impose.ts');
      return { run: impose, help: imposeHelp };
    },
  },
  record: {
    about: 'write the record of a manuscript for libraries, shops and reference managers',
    load: async () => {
      const { record, recordHelp } = await import('./record.ts');
      return { run: record, help: recordHelp };
    },
  },
  deposit: {
    about: 'make the editions, and one package of all of them for a library',
    load: async () => {
      const { deposit, depositHelp } = await import('./deposit.ts');
      return { run: deposit, help: depositHelp };
    },
  },
  verify: {
    about: 'say whether a deposit is whole, and as it was',
    load: async () => {
      const { verify, verifyHelp } = await import('./verify.ts');
      return { run: verify, help: verifyHelp };
    },
  },
  rebuild: {
    about: 'make the editions of a deposit again, and say whether they are the same',
    load: async () => {
      const { rebuild, rebuildHelp } = await import('./rebuild.ts');
      return { run: rebuild, help: rebuildHelp };
    },
  },
  restore: {
    about: 'get the manuscript back out of a PDF',
    load: async () => {
      const { restore, restoreHelp } = await import('./restore.ts');
      return { run: restore, help: restoreHelp };
    },
  },
  cache: {
    about: 'say what earlier runs have kept to save time, or clear it',
    load: async () => {
      const { cacheHelp, tellCache } = await import('./cache.ts');
      return { run: tellCache, help: cacheHelp };
    },
  },
  doctor: {
    about: 'say which browser, fonts and validators there are',
    load: async () => ({ run: (await import('./doctor.ts')).doctor }),
  },
  rules: {
    about: 'list every message there is',
    load: async () => ({ run: (await import('./rules.ts')).listRules }),
  },
};

const help = `Octavo turns one Markdown manuscript into three editions: HTML, EPUB and PDF.

Usage: octavo COMMAND [options]

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}

  octavo build essay.md      one file, no configuration
  octavo build my-book/      a folder: book.yaml, SUMMARY.md, or just sorted *.md files

  octavo COMMAND --help      more on a command
  octavo --version           the version
`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const [first, ...rest] = args;
    if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest[0] === undefined)) {
      (first === undefined ? terminal.err : terminal.out)(help);
      return first === undefined ? 2 : 0;
    }
    if (first === '--version' || first === '-V' || first === 'version') {
      terminal.out(`${version}\n`);
      return 0;
    }
    const name = first === 'help' ? (rest[0] ?? '') : first;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const { didYouMean } = await import('./options.ts');
      const looksLikeFile = /[./\\]/u.test(name);
      throw new Failure(2, name.startsWith('-') ? `Unknown option ${name}` : `There is no command “${name}”`, {
        hint:
          looksLikeFile && !name.startsWith('-')
            ? `Did you mean octavo build ${name}?`
            : (didYouMean(name, Object.keys(commands)) ?? 'octavo --help shows what there is.'),
      });
    }
    const known = first === 'help' ? undefined : await command.again?.(rest, terminal);
    if (known !== undefined) return known;
    const { run: start, help: more } = await command.load();
    if (first === 'help') {
      terminal.out(more ?? `octavo ${name}: ${command.about}\n`);
      return 0;
    }
    return await start(rest, terminal);
  } catch (error) {
    return complain(error, terminal);
  }
}

function complain(error: unknown, terminal: Terminal): number {
  if (error instanceof Failure) {
    const { rule, message, hint, place } = error;
    const text =
      rule === undefined
        ? `octavo: ${message}${hint === undefined ? '' : `\n    ${hint}`}`
        : formatMessage({
            ...(place?.file === undefined ? {} : { file: place.file }),
            severity: 'error',
            rule,
            text: message,
            ...defined({ hint }),
          });
    terminal.err(`${text}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? error.message : String(error);
  terminal.err(
    `octavo: something went wrong inside Octavo: ${text}\n    Please report it, with the manuscript if you can. OCTAVO_DEBUG=1 shows where it happened.\n`,
  );
  if (terminal.env['OCTAVO_DEBUG'] !== undefined && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return 3;
}
