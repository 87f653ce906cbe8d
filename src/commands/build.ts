/** `octavo build`: manuscripts → editions on the shelf. */
import type { Edition } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { writeWishes } from '../publication.ts';
import { observe } from '../system/index.ts';
import { keepCall } from './again.ts';
import { tellIdle } from './messages.ts';
import { writeOptions, type OptionRows } from './options.ts';
import { readPrintWishes } from './print-wishes.ts';
import { listPublished, openEditions, tellPublished } from './published.ts';
import {
  listSharedOptions,
  locateAll,
  nameEditions,
  publishAll,
  readCall,
  readRules,
  tellEditors,
  worst,
  readSessionWishes,
  themeRow,
} from './publishing.ts';
import type { Terminal } from './terminal.ts';

function tableOf(editions: readonly Edition[]): OptionRows {
  return {
    to: {
      type: 'string',
      multiple: true,
      value: 'LIST',
      values: editions.map(({ name }) => name),
      help: `editions to make: ${nameEditions(editions, true)}`,
    },
    out: { type: 'string', short: 'o', value: 'DIR', help: 'where to put them (dist)' },
    theme: themeRow,
    open: { type: 'boolean', help: 'open them when they are made' },
    report: { type: 'boolean', help: 'a report beside them: what was proved, and with what' },
    ...Object.assign({}, ...editions.map(({ options = {} }) => options)),
    'no-gate': { type: 'boolean', help: 'publish editions also if they do not pass their checks' },
    ...listSharedOptions('warnings stop the build, too'),
  };
}

function writeHelp(editions: readonly Edition[]): string {
  return `Usage: octavo build [MANUSCRIPT …] [options]

Publishes each manuscript (a Markdown file, or a folder with a book) as HTML, EPUB and PDF
into DIR/<slug>/. Without a manuscript: everything under content/, or this folder.

${writeOptions(tableOf(editions))}
Exit codes: 0 published, 1 something is wrong with a manuscript, 2 usage, 3 a tool failed.
`;
}

export const buildRows = tableOf(ownEditions);
export const buildHelp = writeHelp(ownEditions);

export async function build(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = await readCall(args, tableOf);
  const { text, flag } = call;
  if (flag('help') === true) {
    terminal.out(writeHelp(call.editions));
    return 0;
  }
  const to = call.wanted();
  const chosen = readRules(call);
  const { result, observed } = await observe(async () => ({
    print: await readPrintWishes(call),
    paths: await locateAll(call.positionals),
  }));
  const { print, paths } = result;
  const manner = {
    json: flag('json') === true,
    quiet: flag('quiet') === true,
    strict: flag('strict') === true,
    all: flag('all') === true,
    open: flag('open') === true,
    ignore: chosen.ignore ?? [],
  };
  const { json, quiet, strict } = manner;
  const wishes = {
    to,
    out: text('out') ?? 'dist',
    strict,
    withReport: flag('report') === true,
    gate: flag('no-gate') !== true,
    ...readSessionWishes(call),
    ...print,
    ...chosen,
  };
  const publications = await publishAll(
    paths,
    {
      ...wishes,
      silent: json || quiet,
      tell: async (publication, progress) => {
        if (!json) await tellPublished(publication, terminal, progress, manner);
      },
    },
    terminal,
  );
  const exitCode = worst(publications);
  await tellEditors(publications, text('sarif'));
  if (!json) tellIdle(publications, manner.ignore, terminal);
  if (manner.open) await openEditions(publications, terminal);
  if (json) terminal.out(`${JSON.stringify(listPublished(publications, exitCode), null, 2)}\n`);
  const written = writeWishes(wishes);
  // Where messages were written to a file, the next call writes them, too.
  if (exitCode === 0 && written !== undefined && text('sarif') === undefined)
    await keepCall(args, { paths, wishes: written, manner }, observed, terminal.env);
  return exitCode;
}
