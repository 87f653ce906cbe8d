/** `octavo import`: a project of another program → a book.yaml, and what of it is understood, changed, left alone. */
import { join, relative, resolve } from 'node:path';
import { type Finding, type Imported, importProject, writeReport } from '../projects/index.ts';
import { Failure, inEnglish, said } from '../report/index.ts';
import { version, writeNamedFile } from '../system/index.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const importRows = {
  out: { type: 'string', short: 'o', value: 'FILE', help: 'where to write it (book.yaml in the folder); - prints it' },
  report: { type: 'string', value: 'FILE', help: 'writes the report into a file, too' },
  force: { type: 'boolean', help: 'overwrites a file that is there' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  quiet: { type: 'boolean', short: 'q', help: 'no report on the terminal' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const importHelp = `Usage: octavo import FOLDER [options]

Reads a project of Quarto, mdBook, Pandoc, GitBook or HonKit, Jupyter Book or MyST, bookdown
or d2lbook, and writes a book.yaml for it, with a report on what is understood, changed and
left alone. The sources stay as they are. After it: octavo build FOLDER.

${writeOptions(importRows)}
Exit codes: 0 written, 1 the project cannot be read, 2 usage, 3 the file could not be written.
`;

export async function importFolder(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, importRows);
  if (values.help === true) {
    terminal.out(importHelp);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new Failure(2, folder === undefined ? said`No folder was named` : said`One project at a time`, {
      hint: said`octavo import my-project`,
    });
  const imported = await importProject(folder);
  const isPrinted = values.out === '-';
  const target = values.out ?? join(folder, 'book.yaml');
  const name = isPrinted ? 'book.yaml' : relative('.', resolve(target));
  const overwrites = values.force === true;
  if (!isPrinted) await writeNamedFile(target, imported.book, { overwrites });
  if (values.report !== undefined) await writeNamedFile(values.report, writeReport(imported, name), { overwrites });
  if (values.json === true) {
    const told = inRecords(imported);
    terminal.out(
      `${JSON.stringify({ octavo: version, exitCode: 0, file: isPrinted ? undefined : name, ...told }, null, 2)}\n`,
    );
    return 0;
  }
  if (values.quiet !== true) terminal.err(writeReport(imported, name, speakOn(terminal)));
  terminal.out(isPrinted ? imported.book : `${name}\n`);
  return 0;
}

/** As scripts have it: in English. */
function inRecords({ program, files, understood, changed, left, book }: Imported): Readonly<Record<string, unknown>> {
  const list = (findings: readonly Finding[]): unknown =>
    findings.map(({ what, note }) => ({ what: inEnglish(what), note: inEnglish(note) }));
  return {
    program: inEnglish(program),
    files: files.map(inEnglish),
    understood: list(understood),
    changed: list(changed),
    left: list(left),
    book,
  };
}
