/** argv → command → exit code. */
import { defined } from '../model/index.ts';
import { Failure, formatMessage, inEnglish, readLanguage, said } from '../report/index.ts';
import { version } from '../system/index.ts';
import type { DescribedCommand } from './completion.ts';
import type { OptionRows } from './options.ts';
import { Interrupted } from './questions.ts';
import type { Terminal } from './terminal.ts';

interface Command {
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
  /** What its help and the completion of shells are made of. */
  readonly options?: OptionRows;
  /** What it is about, where that is one of some words and no file. */
  readonly operands?: readonly string[];
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
    load: builder,
    again: buildAgain,
  },
  check: {
    about: 'make the editions without writing them, and say what is wrong',
    load: async () => {
      const { check, checkHelp, checkRows } = await import('./check.ts');
      return { run: check, help: checkHelp, options: checkRows };
    },
  },
  init: {
    about: 'write a small book to begin with',
    load: async () => {
      const { init, initHelp, initRows } = await import('./init.ts');
      return { run: init, help: initHelp, options: initRows };
    },
  },
  fix: {
    about: 'mend what can be mended without a doubt, and show it before',
    load: async () => {
      const { fix, fixHelp, fixRows } = await import('./fix.ts');
      return { run: fix, help: fixHelp, options: fixRows };
    },
  },
  preview: {
    about: 'show the editions in a browser, and what becomes of them as you write',
    load: async () => {
      const { preview, previewHelp, previewRows } = await import('./preview.ts');
      return { run: preview, help: previewHelp, options: previewRows };
    },
  },
  watch: {
    about: 'build again whenever something is saved',
    load: async () => {
      const { watch, watchHelp, watchRows } = await import('./watch.ts');
      return { run: watch, help: watchHelp, options: watchRows };
    },
  },
  import: {
    about: 'write a book.yaml for a project of Quarto, mdBook, Pandoc …',
    load: async () => {
      const { importFolder, importHelp, importRows } = await import('./import.ts');
      return { run: importFolder, help: importHelp, options: importRows };
    },
  },
  impose: {
    about: 'set the pages of a PDF on sheets, to print and fold',
    load: async () => {
      const { impose, imposeHelp, imposeRows } = await import('./impose.ts');
      return { run: impose, help: imposeHelp, options: imposeRows };
    },
  },
  record: {
    about: 'write the record of a manuscript for libraries, shops and reference managers',
    load: async () => {
      const { record, recordHelp, recordRows } = await import('./record.ts');
      return { run: record, help: recordHelp, options: recordRows };
    },
  },
  deposit: {
    about: 'make the editions, and one package of all of them for a library',
    load: async () => {
      const { deposit, depositHelp, depositRows } = await import('./deposit.ts');
      return { run: deposit, help: depositHelp, options: depositRows };
    },
  },
  catalogue: {
    about: 'publish all titles of a press, and tell shops and libraries of them',
    load: async () => {
      const { catalogue, catalogueHelp, catalogueRows } = await import('./catalogue.ts');
      return { run: catalogue, help: catalogueHelp, options: catalogueRows, operands: ['build', 'status', 'store'] };
    },
  },
  worker: {
    about: 'make titles of a catalogue that is built on another machine',
    load: async () => {
      const { worker, workerHelp, workerRows } = await import('./worker.ts');
      return { run: worker, help: workerHelp, options: workerRows };
    },
  },
  verify: {
    about: 'say whether a deposit is whole, and as it was',
    load: async () => {
      const { verify, verifyHelp, verifyRows } = await import('./verify.ts');
      return { run: verify, help: verifyHelp, options: verifyRows };
    },
  },
  rebuild: {
    about: 'make the editions of a deposit again, and say whether they are the same',
    load: async () => {
      const { rebuild, rebuildHelp, rebuildRows } = await import('./rebuild.ts');
      return { run: rebuild, help: rebuildHelp, options: rebuildRows };
    },
  },
  restore: {
    about: 'get the manuscript back out of a PDF',
    load: async () => {
      const { restore, restoreHelp, restoreRows } = await import('./restore.ts');
      return { run: restore, help: restoreHelp, options: restoreRows };
    },
  },
  lsp: {
    about: 'help an editor with manuscripts: a language server',
    load: async () => {
      const { lsp, lspHelp, lspRows } = await import('./lsp.ts');
      return { run: lsp, help: lspHelp, options: lspRows };
    },
  },
  theme: {
    about: 'begin a theme of your own',
    load: async () => {
      const { theme, themeHelp, themeRows } = await import('./theme.ts');
      return { run: theme, help: themeHelp, options: themeRows, operands: ['new'] };
    },
  },
  fonts: {
    about: 'list the typefaces of a theme, or add one to a theme of your own',
    load: async () => {
      const { fonts, fontsHelp, fontsRows } = await import('./fonts.ts');
      return { run: fonts, help: fontsHelp, options: fontsRows, operands: ['list', 'add'] };
    },
  },
  cache: {
    about: 'say what earlier runs have kept to save time, or clear it',
    load: async () => {
      const { cacheHelp, cacheRows, tellCache } = await import('./cache.ts');
      return { run: tellCache, help: cacheHelp, options: cacheRows, operands: ['info', 'clear'] };
    },
  },
  explain: {
    about: 'say what a message means, and how to mend it',
    load: async () => {
      const [{ explain, explainHelp, explainRows }, { rules }] = await Promise.all([
        import('./explain.ts'),
        import('../report/index.ts'),
      ]);
      return { run: explain, help: explainHelp, options: explainRows, operands: Object.keys(rules) };
    },
  },
  doctor: {
    about: 'say which browser, fonts and validators there are',
    load: async () => {
      const { doctor, doctorHelp, doctorRows } = await import('./doctor.ts');
      return { run: doctor, help: doctorHelp, options: doctorRows };
    },
  },
  rules: {
    about: 'list every message there is',
    load: async () => ({ run: (await import('./rules.ts')).listRules, operands: [] }),
  },
  completion: {
    about: 'write what completes words of octavo in bash, zsh or fish',
    load: async () => {
      const { complete, completionHelp, completionRows, shells } = await import('./completion.ts');
      return {
        run: async (args, terminal) => complete(args, terminal, describeCommands),
        help: completionHelp,
        options: completionRows,
        operands: shells,
      };
    },
  },
};

const help = `Octavo turns one Markdown manuscript into three editions: HTML, EPUB and PDF.

Usage: octavo COMMAND [options]
       octavo MANUSCRIPT [options]     the same as octavo build MANUSCRIPT

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}

  octavo essay.md --open     one file, no configuration: three editions, and they are opened
  octavo build my-book/      a folder: book.yaml, SUMMARY.md, or just sorted *.md files

  octavo COMMAND --help      more on a command
  octavo --version           the version
`;

export async function run(args: readonly string[], given: Terminal): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest[0] === undefined)) {
    (first === undefined ? given.err : given.out)(help);
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === '-V' || first === 'version') {
    given.out(`${version}\n`);
    return 0;
  }
  const terminal = readLanguage(given.env) === undefined ? given : await (await import('./speaking.ts')).teach(given);
  try {
    const name = first === 'help' ? (rest[0] ?? '') : first;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      if (first !== 'help' && (await namesManuscript(args)))
        return (await buildAgain(args, terminal)) ?? (await (await builder()).run(args, terminal));
      throw await unknown(name);
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

/** All of them, with what they take. */
export async function describeCommands(): Promise<readonly DescribedCommand[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, { about, load }]) => {
      const { options = {}, operands } = await load();
      return { name, about, options, operands };
    }),
  );
}

async function buildAgain(args: readonly string[], terminal: Terminal): Promise<number | undefined> {
  return (await import('./again.ts')).buildUnlessSame(args, terminal);
}

async function builder(): Promise<Command> {
  const { build, buildHelp, buildRows } = await import('./build.ts');
  return { run: build, help: buildHelp, options: buildRows };
}

/** Something that is there, or is called like a manuscript; options may stand before it. */
async function namesManuscript(args: readonly string[]): Promise<boolean> {
  const [{ isMarkdown }, { isThere }] = await Promise.all([import('../model/index.ts'), import('../system/index.ts')]);
  const words = args[0]?.startsWith('-') === true ? args : args.slice(0, 1);
  for (const word of words) if (!word.startsWith('-') && (isMarkdown(word) || (await isThere(word)))) return true;
  return false;
}

async function unknown(name: string): Promise<Failure> {
  const [{ didYouMean }, { foreignCommands, foreignOptions }] = await Promise.all([
    import('./options.ts'),
    import('./foreign-words.ts'),
  ]);
  const isOption = name.startsWith('-');
  const known = isOption ? foreignOptions : foreignCommands;
  return new Failure(2, isOption ? said`Unknown option ${name}` : said`There is no command “${name}”`, {
    hint:
      (Object.hasOwn(known, name) ? known[name] : undefined) ??
      didYouMean(name, isOption ? ['--help', '--version'] : Object.keys(commands)) ??
      (/[./\\]/u.test(name) && !isOption
        ? said`There is no file or folder ${name} either; paths are taken from the folder in which octavo was started.`
        : said`octavo --help shows what there is.`),
  });
}

function complain(error: unknown, terminal: Terminal): number {
  const { speak = inEnglish } = terminal;
  if (error instanceof Interrupted) {
    // Whatever is asked is asked before anything is written.
    terminal.err(`${speak(said`Nothing was written.`)}\n`);
    return 130;
  }
  if (error instanceof Failure) {
    const { rule, said: words, place } = error;
    const hint = words.hint === undefined ? undefined : speak(words.hint);
    const text =
      rule === undefined
        ? `${speak(said`octavo: ${words.text}`)}${hint === undefined ? '' : `\n    ${hint}`}`
        : formatMessage({
            ...(place?.file === undefined ? {} : { file: place.file }),
            severity: 'error',
            rule,
            text: speak(words.text),
            ...defined({ hint }),
          });
    terminal.err(`${text}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? error.message : String(error);
  const words = said`something went wrong inside Octavo: ${text}`;
  const hint = said`Please report it, with the manuscript if you can. OCTAVO_DEBUG=1 shows where it happened.`;
  terminal.err(`${speak(said`octavo: ${words}`)}\n    ${speak(hint)}\n`);
  if (terminal.env['OCTAVO_DEBUG'] !== undefined && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return 3;
}
