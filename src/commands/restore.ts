/** `octavo restore`: the manuscript back out of a PDF that carries it. */
import { basename } from 'node:path';
import { isPathInside } from '../model/index.ts';
import { readSource } from '../editions/index.ts';
import { workOnPdf } from '../prepress/index.ts';
import { Failure, said } from '../report/index.ts';
import { readNamedFile, writeNewFolder } from '../system/index.ts';
import { countFiles } from './counts.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const restoreRows = {
  out: {
    type: 'string',
    short: 'o',
    value: 'DIR',
    help: 'the folder (BOOK-manuscript, here); it must not be there yet, or be empty',
  },
  'allow-hidden': {
    type: 'boolean',
    help: 'also files and folders whose names begin with a dot, which programs such as Git and editors may run or obey',
  },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const restoreHelp = `Usage: octavo restore BOOK.pdf [--out DIR]

Writes the manuscript that is in a PDF (built with --attach-source) into a new folder.

${writeOptions(restoreRows)}
Exit codes: 0 restored, 1 the PDF has no manuscript or a damaged one, 2 usage, 3 it could not be written.
`;

export async function restore(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, restoreRows);
  if (values.help === true) {
    terminal.out(restoreHelp);
    return 0;
  }
  const [input] = positionals;
  if (input === undefined || positionals.length > 1) {
    throw new Failure(2, input === undefined ? said`No PDF was named` : said`One PDF at a time`, {
      hint: said`octavo restore book.pdf`,
    });
  }
  const target = values.out ?? `${basename(input).replace(/\.pdf$/iu, '')}-manuscript`;
  const files = workOnPdf(await readNamedFile(input), readSource);
  if (files.length === 0) {
    throw new Failure(1, said`${input} carries no manuscript`, {
      rule: 'source-missing',
      hint: said`Only PDFs that were built with --attach-source (or pdf: {source: true}) do.`,
    });
  }
  const damaged = files.filter(({ isWhole }) => !isWhole).map(({ path }) => path);
  if (damaged.length > 0) {
    throw new Failure(1, said`The manuscript in ${input} is not as it was put there: ${damaged.join(', ')}`, {
      rule: 'source-damaged',
      hint: said`Nothing was written. Look for another copy of the PDF.`,
    });
  }
  const known = new Set<string>();
  const strange = files.find(({ path }) => {
    const isTwice = known.has(path);
    known.add(path);
    return isTwice || !isPathInside(path);
  });
  if (strange !== undefined) {
    throw new Failure(1, said`A file in ${input} has a name that cannot be written: ${JSON.stringify(strange.path)}`, {
      rule: 'source-damaged',
      hint: said`Octavo does not write such names: the PDF was made by something else. Nothing was written.`,
    });
  }
  const hidden = values['allow-hidden'] === true ? [] : files.filter(({ path }) => /(?:^|\/)\./u.test(path));
  const written = files.filter((file) => !hidden.includes(file));
  await writeNewFolder(target, new Map(written.map(({ path, bytes }) => [path, bytes])));
  const speak = speakOn(terminal);
  terminal.err(`  ${speak(said`${countFiles(written.length)}, as they were`)}\n`);
  if (hidden.length > 0) {
    const names = hidden.map(({ path }) => JSON.stringify(path)).join(', ');
    const told = said`left out, since their names begin with a dot: ${names}; --allow-hidden writes them, too`;
    terminal.err(`  ${speak(told)}\n`);
  }
  terminal.out(`${target}\n`);
  return 0;
}
