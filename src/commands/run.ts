/** argv → command → exit code. */
import { formatMessage } from '../report/reporter.ts';
import { Failure } from '../report/report.ts';
import { version } from '../system/templates.ts';
import { build, buildHelp } from './build.ts';
import { check, checkHelp } from './check.ts';
import { doctor } from './doctor.ts';
import { impose, imposeHelp } from './impose.ts';
import { suggest } from './options.ts';
import { restore, restoreHelp } from './restore.ts';
import { listRules } from './rules.ts';
import type { Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Readonly<Record<string, { readonly run: Command; readonly about: string; readonly help?: string }>> = {
  build: { run: build, about: 'publish manuscripts as HTML, EPUB and PDF', help: buildHelp },
  check: { run: check, about: 'make the editions without writing them, and say what is wrong', help: checkHelp },
  impose: { run: impose, about: 'set the pages of a PDF on sheets, to print and fold', help: imposeHelp },
  restore: { run: restore, about: 'get the manuscript back out of a PDF', help: restoreHelp },
  doctor: { run: doctor, about: 'say which browser, fonts and validators there are' },
  rules: { run: listRules, about: 'list every message there is' },
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
      const looksLikeFile = /[./\\]/u.test(name);
      throw new Failure(2, name.startsWith('-') ? `Unknown option ${name}` : `There is no command “${name}”`, {
        hint:
          looksLikeFile && !name.startsWith('-')
            ? `Did you mean octavo build ${name}?`
            : (suggest(name, Object.keys(commands)) ?? 'octavo --help shows what there is.'),
      });
    }
    if (first === 'help') {
      terminal.out(command.help ?? `octavo ${name}: ${command.about}\n`);
      return 0;
    }
    return await command.run(rest, terminal);
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
            ...(hint === undefined ? {} : { hint }),
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
