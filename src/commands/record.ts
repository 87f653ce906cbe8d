/** `octavo record`: what libraries and reference managers are told of a manuscript; no edition is made. */
import { type RecordFormat, recordFormats } from '../records/index.ts';
import { Failure, joined, said } from '../report/index.ts';
import { type Reading, type Session, chooseEditions, openDocket, openSession } from '../session.ts';
import { tellMessages } from './messages.ts';
import { locateAll } from './publishing.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

const names = Object.keys(recordFormats);

export const recordRows: OptionRows = {
  format: { type: 'string', value: 'NAME', values: names, help: 'which record, of those below' },
  to: {
    type: 'string',
    multiple: true,
    value: 'LIST',
    help: 'make these editions first, so that the record tells their pages, sizes and accessibility, too',
  },
  quiet: { type: 'boolean', short: 'q', help: 'nothing but the record and errors' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const recordHelp = `Usage: octavo record [MANUSCRIPT …] --format NAME

Writes the record of each manuscript to standard output, for libraries, shops, registers and reference managers.
What the metadata do not say is left out; nothing is invented. To these, chapters with authors of their own are
works, too: csl-json, bibtex, ris. Without a manuscript: everything under content/, or this folder.

${writeOptions(recordRows)}
  ${Object.entries(recordFormats)
    .map(([name, format]) => `${name.padEnd(10)} ${format.name}`)
    .join('\n  ')}

octavo check --for deposit|bookshop|doi says what these records lack.

Exit codes: 0 written, 1 a manuscript cannot be read or lacks what the record needs, 2 usage, 3 a tool failed.
`;

export async function record(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string' },
    to: { type: 'string', multiple: true },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(recordHelp);
    return 0;
  }
  const format = readFormat(values.format);
  const to = (values.to ?? []).flatMap((list) => list.split(',')).map((name) => name.trim());
  const paths = await locateAll(positionals);
  const session = openSession({
    env: terminal.env,
    ...(to.length === 0 ? { openPress: () => Promise.resolve(undefined) } : {}),
  });
  try {
    chooseEditions(session.editions, to);
    let exitCode = 0;
    for (const path of paths) {
      const docket = openDocket();
      const reading = await session.read(path, docket);
      const text = docket.report.hasErrors ? undefined : await write(format, reading, to, session);
      const told = { manuscript: path, messages: docket.report.messages };
      await tellMessages(told, { terminal, quiet: values.quiet === true });
      if (text === undefined || docket.report.hasErrors) exitCode = 1;
      else terminal.out(text);
    }
    return exitCode;
  } finally {
    await session.close();
  }
}

/** @returns nothing where the report says why */
async function write(
  format: RecordFormat,
  reading: Reading,
  to: readonly string[],
  session: Session,
): Promise<string | undefined> {
  const { book, report } = reading;
  const lacks = format.lacks?.(book) ?? [];
  if (lacks.length > 0) {
    const hint = said`Add it to the metadata; octavo check --for doi says what else will be missed.`;
    report.add(
      'record-impossible',
      said`There is no record for ${format.name} without ${joined(lacks, ', ')}`,
      {},
      hint,
    );
    return undefined;
  }
  if (to.length === 0) return format.write({ book, editions: [] });
  const { made } = await session.make(reading, to);
  return format.write({ book, editions: made.map(({ artifact }) => artifact) });
}

/** @throws Failure usage */
function readFormat(wish: string | undefined): RecordFormat {
  const found = Object.entries(recordFormats).find(([name]) => name === wish);
  if (found !== undefined) return found[1];
  throw new Failure(
    2,
    wish === undefined ? said`It was not said in which format` : said`There is no format “${wish}”`,
    {
      hint: (wish === undefined ? undefined : didYouMean(wish, names)) ?? said`--format takes ${names.join(', ')}.`,
    },
  );
}
