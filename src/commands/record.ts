/** `octavo record`: what libraries and reference managers are told of a manuscript; no edition is made. */
import { recordFormats } from '../records/index.ts';
import { Failure } from '../report/index.ts';
import { openDocket, openSession } from '../session.ts';
import { locateAll, tellMessages } from './publishing.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

const names = Object.keys(recordFormats);

const rows: OptionRows = {
  format: { type: 'string', value: 'NAME', help: names.join(', ') },
  quiet: { type: 'boolean', short: 'q', help: 'nothing but the record and errors' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const recordHelp = `Usage: octavo record [MANUSCRIPT …] --format NAME

Writes the record of each manuscript to standard output, for reference managers, libraries and shops. What the
metadata do not say is left out; nothing is invented. Chapters with authors of their own have records, too.
Without a manuscript: everything under content/, or this folder.

${writeOptions(rows)}
  ${Object.entries(recordFormats)
    .map(([name, format]) => `${name.padEnd(10)} ${format.name}`)
    .join('\n  ')}

Exit codes: 0 written, 1 a manuscript cannot be read, 2 usage, 3 a tool failed.
`;

export async function record(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(recordHelp);
    return 0;
  }
  const format = readFormat(values.format);
  const paths = await locateAll(positionals);
  const session = openSession({ env: terminal.env, openPress: () => Promise.resolve(undefined) });
  try {
    let exitCode = 0;
    for (const path of paths) {
      const reading = await session.read(path, openDocket());
      const { messages } = reading.report;
      tellMessages({ manuscript: path, messages }, terminal, values.quiet === true);
      if (reading.report.hasErrors) exitCode = 1;
      else terminal.out(format.write({ book: reading.book, editions: [] }));
    }
    return exitCode;
  } finally {
    await session.close();
  }
}

/** @throws Failure usage */
function readFormat(wish: string | undefined): (typeof recordFormats)[keyof typeof recordFormats] {
  const found = Object.entries(recordFormats).find(([name]) => name === wish);
  if (found !== undefined) return found[1];
  throw new Failure(2, wish === undefined ? 'It was not said in which format' : `There is no format “${wish}”`, {
    hint: (wish === undefined ? undefined : didYouMean(wish, names)) ?? `--format takes ${names.join(', ')}.`,
  });
}
